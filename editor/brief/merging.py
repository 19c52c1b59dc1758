"""Taking another brief's items over, so that every fact goes on citing the same outlets."""

from dataclasses import replace

from editor.brief.edits import is_blank
from editor.brief.model import LARGEST_NUMBER, Brief, Fact, Item, Other, Part, Source

_ORDER = {part: place for place, part in enumerate(Part)}


def is_empty(brief: Brief) -> bool:
    """Whether nobody put anything into ``brief`` yet."""
    items: tuple[Item, ...] = (*brief.facts, *brief.sources, *brief.narratives, *brief.predictions)
    return not (brief.title or brief.date or brief.other) and all(is_blank(item) for item in items)


def merge(brief: Brief, other: Brief) -> Brief:
    """``brief`` with all of ``other``; an empty one becomes ``other``, but keeps its own words."""
    if is_empty(brief):
        return replace(other, words=_words(brief, other))
    return add(brief, other)


def add(brief: Brief, other: Brief) -> Brief:
    """``brief`` with all of ``other`` behind what its parts hold.

    Sources of one name, in any letter case, become one. A title and a date for which there is no
    room stand behind the title. Dismissals are not taken: they name items by their places.
    """
    brief, other = with_sources(brief, other)
    return replace(
        brief,
        title=brief.title or other.title,
        date=brief.date or other.date,
        facts=(*brief.facts, *other.facts),
        narratives=(*brief.narratives, *other.narratives),
        predictions=(*brief.predictions, *other.predictions),
        other=_in_order((*brief.other, *_homeless(brief, other), *other.other)),
        words=_words(brief, other),
    )


def _words(brief: Brief, other: Brief) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*brief.words, *other.words)))


def with_sources(brief: Brief, other: Brief) -> tuple[Brief, Brief]:
    """``brief`` with the sources of ``other``, and ``other`` citing them by their new numbers.

    A source keeps its number where that is free. Where ``other`` has no sources, what it cites
    are those of ``brief``.
    """
    if not other.sources:
        return brief, other
    sources = list(brief.sources)
    taken = {source.number for source in sources}
    if other.facts:  # what cites nothing in one brief cites nothing from the other
        taken.update(number for fact in brief.facts for number in fact.citations)
    numbers: dict[int, int] = {}
    for source in other.sources:
        place = _place_of(source, sources)
        if place is None:
            place = len(sources)
            sources.append(_under(source, _free(source.number, taken)))
            taken.add(sources[-1].number)
        else:
            sources[place] = _with_details(sources[place], source)
        numbers.setdefault(source.number, sources[place].number)
    for fact in other.facts:
        for number in fact.citations:
            if number not in numbers:
                numbers[number] = _free(number, taken)
                taken.add(numbers[number])
    facts = tuple(_recited(fact, numbers) for fact in other.facts)
    return replace(brief, sources=tuple(sources)), replace(other, facts=facts, sources=())


def _place_of(source: Source, sources: list[Source]) -> int | None:
    """Where the same outlet stands among ``sources``, without another link or note."""
    name = source.name.casefold()
    for place, known in enumerate(sources):
        if name and known.name.casefold() == name and _agree(known, source):
            return place
    return None


def _agree(one: Source, other: Source) -> bool:
    return all(
        not (mine and yours and mine != yours)
        for mine, yours in ((one.url, other.url), (one.note, other.note))
    )


def _with_details(known: Source, source: Source) -> Source:
    url, note = known.url or source.url, known.note or source.note
    same = url == known.url and note == known.note
    return known if same else replace(known, url=url, note=note)


def _free(number: int, taken: set[int]) -> int:
    """``number`` if it is free, else the one behind all others, else the smallest that is free."""
    if number not in taken:
        return number
    behind = max(taken) + 1
    if behind <= LARGEST_NUMBER:
        return behind
    return next(free for free in range(1, LARGEST_NUMBER) if free not in taken)


def _under(source: Source, number: int) -> Source:
    return source if source.number == number else replace(source, number=number)


def _recited(fact: Fact, numbers: dict[int, int]) -> Fact:
    citations = tuple(dict.fromkeys(numbers[number] for number in fact.citations))
    return fact if citations == fact.citations else replace(fact, citations=citations)


def _homeless(brief: Brief, other: Brief) -> list[Other]:
    """What a brief has only one of, and has already, as lines behind the title."""
    pairs = ((brief.title, other.title), (brief.date, other.date))
    return [Other(Part.TITLE, new) for old, new in pairs if old and new not in ("", old)]


def _in_order(lines: tuple[Other, ...]) -> tuple[Other, ...]:
    return tuple(sorted(lines, key=lambda line: _ORDER[line.after]))
