"""Sources are numbered as facts first cite them, and every fact cites what it cited."""

from hypothesis import given

from editor.brief.model import Brief, Fact, Source
from editor.brief.renumbering import doubled_number, renumbered
from tests.brief.drawn import briefs, sound_briefs


def cited(brief: Brief) -> list[list[object]]:
    """The sources that each fact cites, by identity; a number without a source as itself."""
    by_number = {source.number: source.id for source in brief.sources}
    return [[by_number.get(number, number) for number in fact.citations] for fact in brief.facts]


def test_sources_stand_as_they_are_first_cited() -> None:
    brief = Brief(
        facts=(Fact("One.", (3, 1)), Fact("Two.", (3, 2))),
        sources=(Source(1, "AP"), Source(2, "RT"), Source(3, "CNN"), Source(4, "BBC")),
    )
    assert renumbered(brief).sources == (
        Source(1, "CNN"),
        Source(2, "AP"),
        Source(3, "RT"),
        Source(4, "BBC"),
    )
    assert [fact.citations for fact in renumbered(brief).facts] == [(1, 2), (1, 3)]


def test_sources_that_none_cites_come_last_as_they_stood() -> None:
    sources = (Source(5, "AP"), Source(2, "RT"), Source(9, "CNN"))
    brief = Brief(facts=(Fact("One.", (9,)),), sources=sources)
    assert [source.name for source in renumbered(brief).sources] == ["CNN", "AP", "RT"]


def test_a_number_without_a_source_is_no_sources_number() -> None:
    brief = Brief(
        facts=(Fact("One.", (4, 2)), Fact("Two.", (3,))), sources=(Source(3, "AP"), Source(4, "RT"))
    )
    edited = renumbered(brief)
    assert edited.sources == (Source(1, "RT"), Source(3, "AP"))
    assert [fact.citations for fact in edited.facts] == [(1, 2), (3,)]


def test_a_doubled_number_is_told_and_nothing_is_renumbered() -> None:
    sources = (Source(1, "AP"), Source(2, "RT"), Source(2, "CNN"))
    brief = Brief(facts=(Fact("One.", (2,)),), sources=sources)
    assert renumbered(brief) is brief
    assert doubled_number(brief) == 2


@given(briefs)
def test_every_fact_cites_the_same_sources_as_before(brief: Brief) -> None:
    assert cited(renumbered(brief)) == cited(brief)


@given(briefs)
def test_once_is_enough(brief: Brief) -> None:
    once = renumbered(brief)
    assert renumbered(once) is once


@given(sound_briefs())
def test_sound_numbers_run_from_one(brief: Brief) -> None:
    edited = renumbered(brief)
    assert [source.number for source in edited.sources] == [
        place for place, _ in enumerate(brief.sources, start=1)
    ]


@given(briefs)
def test_what_stays_is_shared(brief: Brief) -> None:
    edited = renumbered(brief)
    for old, new in zip(brief.facts, edited.facts, strict=True):
        assert old is new or old.citations != new.citations
