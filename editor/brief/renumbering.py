"""Numbering the sources in the order in which the facts first cite them."""

from dataclasses import replace
from itertools import count

from editor.brief.model import Brief, Fact, Source


def doubled_number(brief: Brief) -> int | None:
    """The first number that two sources share: nobody knows which of them a fact means by it."""
    seen: set[int] = set()
    for source in brief.sources:
        if source.number in seen:
            return source.number
        seen.add(source.number)
    return None


def renumbered(brief: Brief) -> Brief:
    """The brief with sources 1, 2, 3 … as facts first cite them, those that none cites behind.

    Sources stand in that order then, and citations follow. A citation of a number without a source
    stays as it is, and no source gets that number: it would be cited by chance. The same brief
    comes back where it is so already, or where a number is doubled.
    """
    if doubled_number(brief) is not None:
        return brief
    cited = dict.fromkeys(number for fact in brief.facts for number in fact.citations)
    known = {source.number: source for source in brief.sources}
    order = [known[number] for number in cited if number in known]
    order += [source for source in brief.sources if source.number not in cited]
    free = (number for number in count(1) if number in known or number not in cited)
    numbers = {source.number: number for source, number in zip(order, free, strict=False)}
    sources = tuple(_numbered(source, numbers[source.number]) for source in order)
    if sources == brief.sources:
        return brief
    facts = tuple(_recited(fact, numbers) for fact in brief.facts)
    return replace(brief, sources=sources, facts=facts)


def _numbered(source: Source, number: int) -> Source:
    return source if source.number == number else replace(source, number=number)


def _recited(fact: Fact, numbers: dict[int, int]) -> Fact:
    citations = tuple(numbers.get(number, number) for number in fact.citations)
    return fact if citations == fact.citations else replace(fact, citations=citations)
