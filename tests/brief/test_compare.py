"""Two briefs are compared item by item."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.brief.compare import Change, Difference, compare, said_by, summary
from editor.brief.edits import insert_item, move_item, remove_item, replace_item
from editor.brief.model import Brief, Fact, Narrative, Part, Prediction, Source

TEXTS = (
    "The ferry sailed at dawn.",
    "The crossing took four hours.",
    "Nobody on board was hurt.",
    "Repairs will cost a million.",
    "A council meets on Monday.",
)
BRIEF = Brief(
    title="Ferry",
    facts=tuple(Fact(text, (number,)) for number, text in enumerate(TEXTS, start=1)),
    sources=tuple(Source(number, f"Outlet {'ABCDE'[number - 1]}") for number in range(1, 6)),
    narratives=(Narrative("Left", "RT", "Good."), Narrative("Right", "CNN", "Bad.")),
    predictions=(Prediction("Rain."),),
)


def read_anew(brief: Brief) -> Brief:
    """``brief`` as from another file: equal, with other ids."""
    return replace(
        brief,
        facts=tuple(Fact(each.text, each.citations) for each in brief.facts),
        sources=tuple(Source(each.number, each.name, each.url) for each in brief.sources),
        narratives=tuple(
            Narrative(each.stance, each.provider, each.text) for each in brief.narratives
        ),
        predictions=tuple(Prediction(each.text) for each in brief.predictions),
    )


def told(new: Brief, old: Brief = BRIEF) -> str:
    """What is said by ids; it is the same by texts."""
    by_ids, by_texts = summary(compare(old, new)), summary(compare(read_anew(old), new))
    assert by_ids == by_texts
    return by_ids


def test_the_same_brief_has_no_differences() -> None:
    assert told(BRIEF) == ""
    assert compare(BRIEF, read_anew(BRIEF)) == ()


def test_title_and_date() -> None:
    assert told(replace(BRIEF, title="Ship", date="2026-05-04")) == "title changed, date changed"


def test_a_changed_fact_has_both_texts() -> None:
    fact = BRIEF.facts[1]
    new = replace_item(BRIEF, replace(fact, text="The crossing took five hours."))
    assert told(new) == "F2 changed"
    assert compare(BRIEF, new) == (
        Difference(
            Change.CHANGED,
            "F2",
            "F2",
            "The crossing took four hours. [2]",
            "The crossing took five hours. [2]",
            ("text",),
            fact.id,
            Part.FACTS,
        ),
    )


def test_new_and_removed() -> None:
    new = remove_item(insert_item(BRIEF, Fact("The captain retired."), 1), BRIEF.facts[3])
    assert told(new) == "F2 new, F4 removed"


def test_two_that_changed_places() -> None:
    assert told(move_item(BRIEF, BRIEF.facts[4], 3)) == "F4 and F5 swapped"


def test_one_that_moved_far() -> None:
    assert told(move_item(BRIEF, BRIEF.facts[4], 0)) == "F5 moved to F1"


def test_other_citations() -> None:
    assert told(replace_item(BRIEF, replace(BRIEF.facts[0], citations=(1, 3)))) == (
        "F1 cites other sources"
    )


def test_a_source_replaced_and_one_with_another_link() -> None:
    new = replace_item(BRIEF, replace(BRIEF.sources[2], name="Reuters"))
    new = replace_item(new, replace(new.sources[0], url="https://a.example"))
    assert told(new) == "source 1 has another link, source 3 replaced"


def test_renumbering_alone_changes_no_fact() -> None:
    assert told(remove_item(BRIEF, BRIEF.sources[0])) == "F1 cites other sources, source 1 removed"


def test_notes_are_no_difference() -> None:
    assert told(replace_item(BRIEF, replace(BRIEF.facts[0], note="Who?"))) == ""


@pytest.mark.parametrize(
    ("item", "text"),
    [
        (Fact("A.", (1, 2)), "A. [1, 2]"),
        (Fact("A."), "A."),
        (Source(1, "RT", "https://rt.example"), "RT https://rt.example"),
        (Narrative("Left", "RT", "Good."), "Left, RT. Good."),
        (Narrative("", "", "Good."), "Good."),
        (Prediction("Rain."), "Rain."),
    ],
)
def test_what_an_item_says(item: Fact | Source | Narrative | Prediction, text: str) -> None:
    assert said_by(item) == text


@given(st.permutations(range(5)), st.sets(st.integers(0, 4)))
def test_what_did_not_change_is_never_told_as_new(order: list[int], left_out: set[int]) -> None:
    facts = tuple(BRIEF.facts[each] for each in order if each not in left_out)
    changes = {each.change for each in compare(BRIEF, replace(BRIEF, facts=facts))}
    assert changes <= {Change.REMOVED, Change.MOVED, Change.SWAPPED}
