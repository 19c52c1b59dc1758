"""A brief takes another one in: nothing is lost, and every fact cites the outlets that it cited."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.brief.merging import is_empty, merge, with_sources
from editor.brief.model import (
    LARGEST_NUMBER,
    Brief,
    Fact,
    Narrative,
    Other,
    Part,
    Prediction,
    Source,
)

NAMES = st.sampled_from(["AP", "ap", "RT", "CNN", "Reuters", "BBC News", ""])
NUMBERS = st.integers(1, 6) | st.just(LARGEST_NUMBER)
TEXTS = st.sampled_from(["One.", "Two.", "", "One."])
DETAILS = st.sampled_from(["", "", "a", "b"])
FACTS = st.builds(Fact, TEXTS, st.lists(NUMBERS, max_size=3, unique=True).map(tuple), DETAILS)
SOURCES = st.lists(
    st.builds(Source, NUMBERS, NAMES, DETAILS, DETAILS), max_size=4, unique_by=lambda s: s.number
)
OTHER = st.lists(st.builds(Other, st.sampled_from(Part), TEXTS), max_size=3)
BRIEFS = st.builds(
    Brief,
    title=TEXTS,
    facts=st.lists(FACTS, max_size=4).map(tuple),
    sources=SOURCES.map(tuple),
    narratives=st.lists(st.builds(Narrative, TEXTS, NAMES, TEXTS), max_size=2).map(tuple),
    predictions=st.lists(st.builds(Prediction, TEXTS), max_size=2).map(tuple),
    other=OTHER.map(
        lambda lines: tuple(sorted(lines, key=lambda line: list(Part).index(line.after)))
    ),
    date=st.sampled_from(["", "2026-02-03"]),
)


def cited(brief: Brief, fact: Fact) -> set[str | None]:
    """The outlets that a fact cites, casefolded; None where it cites what is not there."""
    names = {source.number: source.name.casefold() for source in brief.sources}
    return {names.get(number) for number in fact.citations}


@given(BRIEFS, BRIEFS)
def test_facts_go_on_citing_the_same_outlets(brief: Brief, other: Brief) -> None:
    merged = merge(brief, other)
    if not is_empty(brief) and other.sources and other.facts:
        before = [cited(brief, fact) for fact in brief.facts]
        before += [cited(other, fact) for fact in other.facts]
        assert [cited(merged, fact) for fact in merged.facts] == before


@given(BRIEFS, BRIEFS)
def test_what_was_there_stays_what_it_was(brief: Brief, other: Brief) -> None:
    merged = merge(brief, other)
    if is_empty(brief):
        return
    for part in ("facts", "narratives", "predictions"):
        kept = getattr(merged, part)[: len(getattr(brief, part))]
        assert all(one is same for one, same in zip(kept, getattr(brief, part), strict=True))
    for new, old in zip(merged.sources, brief.sources, strict=False):
        assert (new.id, new.number, new.name) == (old.id, old.number, old.name)
    assert {line.id for line in brief.other} <= {line.id for line in merged.other}


@given(BRIEFS, BRIEFS)
def test_nothing_is_lost(brief: Brief, other: Brief) -> None:
    merged = merge(brief, other)
    for part in ("facts", "narratives", "predictions", "other"):
        ids = {item.id for item in getattr(merged, part)}
        assert {item.id for item in getattr(other, part)} <= ids
    kept = {(source.name.casefold(), source.url, source.note) for source in merged.sources}
    for source in other.sources:
        name = source.name.casefold()
        assert any(
            name == known and source.url in ("", url) and source.note in ("", note)
            for known, url, note in kept
        )
    lines = {merged.title, merged.date, *(line.text for line in merged.other)}
    assert {other.title, other.date} - {""} <= lines


@given(BRIEFS, BRIEFS)
def test_no_number_is_given_twice(brief: Brief, other: Brief) -> None:
    numbers = [source.number for source in merge(brief, other).sources]
    assert len(set(numbers)) == len(numbers)
    assert all(1 <= number <= LARGEST_NUMBER for number in numbers)


@given(BRIEFS)
def test_an_empty_brief_becomes_the_other(brief: Brief) -> None:
    assert merge(Brief(facts=(Fact(),), sources=(Source(1),)), brief) == brief


@given(BRIEFS)
def test_sources_keep_numbers_that_are_free(brief: Brief) -> None:
    taken, cites = with_sources(Brief("Title"), brief)
    if len({source.name.casefold() for source in brief.sources}) == len(brief.sources):
        assert taken.sources == brief.sources
        assert cites.facts == brief.facts


def test_one_outlet_in_two_letter_cases_is_one_source() -> None:
    brief = Brief("T", (Fact("A.", (1,)),), (Source(1, "Reuters"),))
    other = Brief("T", (Fact("B.", (2, 1)),), (Source(1, "RT"), Source(2, "REUTERS", "https://r")))
    merged = merge(brief, other)
    assert merged.sources == (Source(1, "Reuters", "https://r"), Source(2, "RT"))
    assert merged.facts[1].citations == (1, 2)


def test_an_outlet_with_another_link_stays_a_source_of_its_own() -> None:
    brief = Brief("T", sources=(Source(1, "RT", "https://one"),))
    merged = merge(brief, Brief(sources=(Source(1, "RT", "https://two"),)))
    assert merged.sources[1] == Source(2, "RT", "https://two")


@pytest.mark.parametrize("facts", [(), (Fact("B.", (2,)),)])
def test_a_citation_without_a_source_waits_for_a_list_of_sources_alone(
    facts: tuple[Fact, ...],
) -> None:
    brief = Brief("T", (Fact("A.", (2,)),))
    merged = merge(brief, Brief(facts=facts, sources=(Source(2, "RT"),)))
    assert merged.sources[0].number == (3 if facts else 2)
