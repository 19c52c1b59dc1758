"""The usual names of narratives, and which stands against which."""

from collections.abc import Iterable, Iterator

from editor.brief.value import value
from editor.pattern import Pattern

_LETTERED = Pattern(r"(?P<name>.*\b)(?P<letter>[A-Y])")


@value
class Stances:
    """Pairs of a stance and its counterpart, which is empty where there is none."""

    pairs: tuple[tuple[str, str], ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every stance once, in the order of the pairs."""
        return tuple(dict.fromkeys(name for pair in self.pairs for name in pair if name))

    def counterparts(self, stance: str) -> tuple[str, ...]:
        """What may stand against ``stance``: the usual names first, then made ones."""
        return tuple(dict.fromkeys((*self._usual(stance), *_made(stance))))

    def _usual(self, stance: str) -> Iterator[str]:
        wanted = stance.casefold()
        for one, other in self.pairs:
            if one.casefold() == wanted and other:
                yield other
            elif other and other.casefold() == wanted:
                yield one


def _made(stance: str) -> Iterator[str]:
    lettered = _LETTERED.fullmatch(stance)
    if lettered:
        yield f"{lettered['name']}{chr(ord(lettered['letter']) + 1)}"
    for beginning, against in (("pro-", "Anti-"), ("anti-", "Pro-")):
        if stance.casefold().startswith(beginning) and len(stance) > len(beginning):
            cause = stance[len(beginning) :]
            yield f"{against}{cause}"
            if against == "Anti-":
                yield f"{cause[0].upper()}{cause[1:]}-critical"
    cause = stance.removesuffix("-critical")
    if cause and cause != stance:
        yield f"Pro-{cause}"


def parse_stances(lines: Iterable[str]) -> Stances:
    """Stances from lines of ``Name|Counterpart``; blank and ``#`` lines are passed by."""
    kept = (line.strip() for line in lines if line.strip() and not line.startswith("#"))
    return Stances(
        tuple((name, other) for name, _, other in (line.partition("|") for line in kept))
    )
