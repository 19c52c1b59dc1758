"""Which facts cite a source, for people."""

from collections.abc import Iterable, Iterator, Sequence

from editor.brief.model import Fact


def places_citing(facts: Iterable[Fact]) -> dict[int, tuple[int, ...]]:
    """Number of a source → the places of the facts that cite it, counted from 1, each once."""
    places: dict[int, tuple[int, ...]] = {}
    for place, fact in enumerate(facts, start=1):
        for number in set(fact.citations):
            places[number] = (*places.get(number, ()), place)
    return places


def in_runs(places: Sequence[int]) -> str:
    """``places``, which are in order, as one says them: ``1, 4–6``."""
    return ", ".join(_runs(places))


def _runs(places: Sequence[int]) -> Iterator[str]:
    start = 0
    for end in range(1, len(places) + 1):
        if end == len(places) or places[end] != places[end - 1] + 1:
            run = places[start:end]
            yield from [f"{run[0]}–{run[-1]}"] if len(run) > 2 else map(str, run)
            start = end
