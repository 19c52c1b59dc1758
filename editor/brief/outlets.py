"""The outlets that the program knows by name."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Outlet:
    """A news outlet: the name it goes by, its other names, and its site."""

    name: str
    aliases: tuple[str, ...] = ()
    domain: str = ""


@dataclass(frozen=True)
class Outlets:
    """All known outlets."""

    known: tuple[Outlet, ...] = ()

    @cached_property
    def names(self) -> frozenset[str]:
        """Every name and alias, casefolded."""
        return frozenset(
            name.casefold() for outlet in self.known for name in (outlet.name, *outlet.aliases)
        )


def parse_outlets(lines: Iterable[str]) -> Outlets:
    """Outlets from lines of ``Name|alias;alias|domain``; blank and ``#`` lines are passed by."""
    return Outlets(
        tuple(_outlet(line) for line in map(str.strip, lines) if line and not line.startswith("#"))
    )


def _outlet(line: str) -> Outlet:
    name, aliases, domain = [*line.split("|"), "", ""][:3]
    return Outlet(name, tuple(filter(None, aliases.split(";"))), domain)
