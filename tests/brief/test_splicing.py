"""Items go in where a text was cut."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from editor.brief.model import Brief, Fact, Narrative, Source
from editor.brief.splicing import Cut, put_sources, splice

TEXTS = st.text("ab.", max_size=4)
FACTS = st.builds(Fact, TEXTS, st.lists(st.integers(1, 3), max_size=2, unique=True).map(tuple))


@given(
    FACTS, st.integers(0, 4), st.lists(FACTS, min_size=1, max_size=3), st.booleans(), st.booleans()
)
def test_no_word_and_no_citation_is_lost(
    fact: Fact, place: int, items: list[Fact], begun: bool, ended: bool
) -> None:
    brief = Brief(facts=(Fact("First."), fact, Fact("Last.")))
    cut = Cut(fact, fact.text[:place], fact.text[place:])
    spliced = splice(brief, cut, items, begun=begun, ended=ended)
    facts = spliced.brief.facts
    assert facts[0] is brief.facts[0]
    assert facts[-1] is brief.facts[-1]
    texts = [cut.before, *(item.text for item in items), cut.behind]
    assert "".join(each.text for each in facts[1:-1]) == "".join(texts)
    numbers = {number for each in (fact, *items) for number in each.citations}
    assert {number for each in facts for number in each.citations} == numbers
    assert fact.id in [each.id for each in facts]


@given(FACTS, st.lists(FACTS, min_size=1, max_size=3), st.booleans(), st.booleans())
def test_the_place_is_behind_the_last_item(
    fact: Fact, items: list[Fact], begun: bool, ended: bool
) -> None:
    spliced = splice(Brief(facts=(fact,)), Cut(fact, "x", "y"), items, begun=begun, ended=ended)
    (item,) = (each for each in spliced.brief.facts if each.id is spliced.item)
    assert item.text[: spliced.position].endswith(items[-1].text)


def test_citations_stay_at_the_end_of_the_cut_text() -> None:
    fact = Fact("One two.", (1,))
    spliced = splice(
        Brief(facts=(fact,)),
        Cut(fact, "One", "two."),
        [Fact("Three.", (2,))],
        begun=False,
        ended=True,
    )
    assert [each.citations for each in spliced.brief.facts] == [(), (2,), (1,)]


def test_a_narrative_of_another_side_is_no_part_of_this_one() -> None:
    narrative = Narrative("Left", "AP")
    pasted = Narrative("Right", "RT", "No.")
    brief = Brief(narratives=(narrative,))
    spliced = splice(brief, Cut(narrative, "", ""), [pasted], begun=True, ended=False)
    assert spliced.brief.narratives == (narrative, pasted)


def test_a_blank_source_takes_the_one_of_its_number() -> None:
    brief = Brief(sources=(Source(1, "AP"), Source(2)))
    put = put_sources(brief, brief.sources[1], [Source(1, "RT"), Source(2, "CNN")])
    assert put.sources == (Source(1, "AP"), Source(2, "CNN"), Source(3, "RT"))
    assert put.sources[1].id is brief.sources[1].id


def test_known_outlets_fill_no_blank_source() -> None:
    brief = Brief(sources=(Source(1, "AP"), Source(2)))
    assert put_sources(brief, brief.sources[1], [replace(brief.sources[0])]) == brief
