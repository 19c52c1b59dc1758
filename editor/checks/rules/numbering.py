"""The numbers of the sources: one after another, in the order in which they are cited."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from editor.brief.model import Brief, Part, Source
from editor.brief.renumbering import renumbered
from editor.checks.problem import Fix, Safety, Severity, Spot
from editor.checks.rule import Example, Found, Rule
from editor.checks.subject import Subject


def _gap(subject: Subject) -> Iterator[Found]:
    sources = subject.brief.sources
    for place, source in enumerate(sources, start=1):
        if source.number != place:
            spot = Spot(Part.SOURCES, source.id, "name", 0, len(source.name))
            yield Found(spot, _message(source, place, sources), _renumbering(subject.brief))
            return


def _message(source: Source, place: int, sources: tuple[Source, ...]) -> str:
    if sum(source.number == each.number for each in sources) > 1:
        return f"Two sources have the number {source.number}."
    return f"Source {source.number} stands where source {place} should be."


def _renumbering(brief: Brief) -> tuple[Fix, ...]:
    """A fix; with a doubled number it guesses which source was meant, so it is only offered."""
    numbers = {source.number for source in brief.sources}
    cited = {number for fact in brief.facts for number in fact.citations}
    if any(number <= len(brief.sources) for number in cited - numbers):
        return ()  # A citation that led nowhere would lead to a source by chance.
    safety = Safety.SAFE if _are_distinct(brief) else Safety.OFFERED
    return (Fix(f"Number the sources 1 to {len(brief.sources)}", safety, _closed_up),)


def run_from_one(brief: Brief) -> bool:
    """Whether the sources stand as 1, 2, 3; else that is what has to be mended first."""
    return all(source.number == place for place, source in enumerate(brief.sources, start=1))


def _are_distinct(brief: Brief) -> bool:
    return len({source.number for source in brief.sources}) == len(brief.sources)


def _closed_up(brief: Brief) -> Brief:
    """``brief`` with sources 1 to n."""
    return _numbered(brief, _by_number(brief))


def _by_number(brief: Brief) -> Sequence[Source]:
    """The sources by their numbers, or as they stand where one is doubled."""
    if _are_distinct(brief):
        return sorted(brief.sources, key=lambda source: source.number)
    return brief.sources


def _out_of_order(subject: Subject) -> Iterator[Found]:
    brief = subject.brief
    uses = _first_uses(brief)
    ranks = {source.number: rank for rank, source in reversed(list(enumerate(_by_number(brief))))}
    late = next((two for one, two in pairwise(uses) if ranks[two] < ranks[one]), None)
    if late is None:
        return
    fact = next(fact for fact in brief.facts if late in fact.citations)
    place = fact.citations.index(late)
    spot = Spot(Part.FACTS, fact.id, "citations", place, place + 1)
    message = f"Source {late} is first cited here, behind sources of higher numbers."
    title = "Number the sources in the order of their citations"
    fix = Fix(title, Safety.SAFE, renumbered)
    yield Found(spot, message, (fix,) if _is_counted_off(brief) else ())


def _first_uses(brief: Brief) -> list[int]:
    """The numbers of sources in the order in which facts first cite them."""
    known = {source.number for source in brief.sources}
    cited = dict.fromkeys(number for fact in brief.facts for number in fact.citations)
    return [number for number in cited if number in known]


def _is_counted_off(brief: Brief) -> bool:
    """Whether the sources are numbered 1 to n, in whatever order they stand."""
    numbers = sorted(source.number for source in brief.sources)
    return numbers == list(range(1, len(numbers) + 1))


def _numbered(brief: Brief, sources: Iterable[Source]) -> Brief:
    """``brief`` with ``sources`` numbered from 1 in this order; citations follow."""
    ordered = tuple(replace(each, number=place) for place, each in enumerate(sources, start=1))
    now = {source.id: source.number for source in ordered}
    new = {source.number: now[source.id] for source in reversed(brief.sources)}
    facts = tuple(
        replace(fact, citations=tuple(new.get(number, number) for number in fact.citations))
        for fact in brief.facts
    )
    return replace(brief, sources=ordered, facts=facts)


RULES = (
    Rule(
        code="source.gap",
        severity=Severity.ERROR,
        title="Sources that are not numbered 1, 2, 3",
        why="With a number left out or given twice, readers can't tell which source is meant.",
        bad=Example(
            "sources",
            "Sources: 1Reuters, 2Associated Press, 3BBC News, 4The Guardian and 6CNN.",
            also=("source.unused",),
        ),
        good=Example(
            "sources",
            "Sources: 1Reuters, 2Associated Press, 3BBC News, 4The Guardian and 5CNN.",
            also=("source.unused",),
        ),
        authority="The layout of a brief",
        safety=Safety.SAFE,
        in_brief=_gap,
    ),
    Rule(
        code="cite.out-of-order",
        severity=Severity.WARNING,
        title="Sources that are not numbered in the order of their citations",
        why="Readers expect 1 before 2. A number may come again, but first uses run upwards.",
        bad=Example(
            "facts",
            "The ferry to Skarholm will sail again after 11 months.2\n"
            "Repairs of the harbor cost the island $4M.1,3\nTickets will cost 12 crowns.1,4",
        ),
        good=Example(
            "facts",
            "The ferry to Skarholm will sail again after 11 months.1\n"
            "Repairs of the harbor cost the island $4M.2,3\nTickets will cost 12 crowns.2,4",
        ),
        authority="Editors of notes renumber them in the order of first use",
        safety=Safety.SAFE,
        in_brief=_out_of_order,
    ),
)
