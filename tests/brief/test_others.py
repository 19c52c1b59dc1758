"""A line of *other* text becomes an item near its place, ends the one before, or goes."""

import pytest

from editor.brief.model import Brief, Fact, Item, Narrative, Other, Part, Prediction, Source
from editor.brief.others import has_neighbour, other_as_item, other_joined, remove_other


@pytest.fixture
def brief() -> Brief:
    return Brief(
        "Title",
        facts=(Fact("One.", (1,)),),
        sources=(Source(1, "AP"),),
        narratives=(Narrative("A", "AP", "Text."),),
        predictions=(Prediction("Rain."),),
        other=tuple(Other(part, "A line.") for part in Part),
    )


def stray(brief: Brief, part: Part) -> Other:
    return next(other for other in brief.other if other.after is part)


@pytest.mark.parametrize("part", Part)
def test_a_line_is_removed_among_equals(brief: Brief, part: Part) -> None:
    twins = Brief(other=(Other(part, "Same."), Other(part, "Same.")))
    assert remove_other(twins, twins.other[1]).other[0] is twins.other[0]


def test_a_line_that_is_gone_is_told(brief: Brief) -> None:
    with pytest.raises(KeyError):
        remove_other(brief, Other(Part.START, "A line."))


@pytest.mark.parametrize("part", [Part.START, Part.TITLE])
def test_from_above_the_facts_it_becomes_the_first(brief: Brief, part: Part) -> None:
    edited = other_as_item(brief, stray(brief, part), Fact("A line."))
    assert edited.facts == (Fact("A line."), Fact("One.", (1,)))
    assert edited.facts[1] is brief.facts[0]


@pytest.mark.parametrize("part", [Part.FACTS, Part.SOURCES, Part.PREDICTIONS])
def test_from_behind_the_facts_it_becomes_the_last(brief: Brief, part: Part) -> None:
    edited = other_as_item(brief, stray(brief, part), Fact("A line."))
    assert edited.facts == (Fact("One.", (1,)), Fact("A line."))
    assert len(edited.other) == len(brief.other) - 1


@pytest.mark.parametrize(
    ("part", "item"),
    [
        (Part.FACTS, Fact("One. A line.", (1, 2))),
        (Part.SOURCES, Source(1, "AP A line.")),
        (Part.NARRATIVES, Narrative("A", "AP", "Text. A line.")),
        (Part.PREDICTIONS, Prediction("Rain. A line.")),
    ],
)
def test_it_ends_the_item_that_it_stands_behind(brief: Brief, part: Part, item: Item) -> None:
    edited = other_joined(brief, stray(brief, part), "A line.", (2,))
    assert getattr(edited, part.value) == (item,)
    assert stray(brief, part) not in edited.other


def test_it_ends_the_title(brief: Brief) -> None:
    assert other_joined(brief, stray(brief, Part.TITLE), "A line.").title == "Title A line."


@pytest.mark.parametrize("part", Part)
def test_in_an_empty_brief_there_is_nothing_to_join(part: Part) -> None:
    brief = Brief(other=(Other(part, "A line."),))
    assert not has_neighbour(brief, brief.other[0])
    with pytest.raises(ValueError, match="behind no item"):
        other_joined(brief, brief.other[0], "A line.")
