"""The outlets that the program knows by name."""

from collections.abc import Iterable
from functools import cached_property

from editor.brief.value import remembering
from editor.pattern import Pattern

_WORD = Pattern(r"[^\W\d_]++")


@remembering
class Outlet:
    """A news outlet: the name it goes by, its other names, and its site."""

    name: str
    aliases: tuple[str, ...] = ()
    domain: str = ""


@remembering
class Outlets:
    """All known outlets."""

    known: tuple[Outlet, ...] = ()

    @cached_property
    def names(self) -> frozenset[str]:
        """Every name and alias, casefolded."""
        return frozenset(
            name.casefold() for outlet in self.known for name in (outlet.name, *outlet.aliases)
        )

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of every name and alias, in small letters."""
        return words_of(" ".join(self.names))

    def called(self, name: str) -> Outlet | None:
        """The outlet of this name or alias, in any letter case."""
        return self._by_name.get(name.casefold())

    def at(self, host: str) -> Outlet | None:
        """The outlet whose site ``host`` belongs to: ``edition.cnn.com`` is that of ``cnn.com``."""
        domain = host.casefold()
        while domain and domain not in self._by_domain:
            domain = domain.partition(".")[2]
        return self._by_domain.get(domain)

    def with_own(self, own: "Outlets") -> "Outlets":
        """These outlets and a user's own, which take the place of those of the same name."""
        replaced = {outlet.name.casefold() for outlet in own.known}
        kept = (outlet for outlet in self.known if outlet.name.casefold() not in replaced)
        return Outlets((*own.known, *kept))

    @cached_property
    def _by_name(self) -> dict[str, Outlet]:
        """Names go before aliases, and earlier outlets before later ones."""
        found = {outlet.name.casefold(): outlet for outlet in reversed(self.known)}
        for outlet in self.known:
            for alias in outlet.aliases:
                found.setdefault(alias.casefold(), outlet)
        return found

    @cached_property
    def _by_domain(self) -> dict[str, Outlet]:
        return {
            outlet.domain.casefold(): outlet for outlet in reversed(self.known) if outlet.domain
        }


def words_of(names: str) -> frozenset[str]:
    """The words of ``names`` in small letters, compounds in parts."""
    return frozenset(_WORD.findall(names.lower()))


def parse_outlets(lines: Iterable[str]) -> Outlets:
    """Outlets from lines of ``Name|alias;alias|domain``; blank and ``#`` lines are passed by."""
    return Outlets(
        tuple(_outlet(line) for line in map(str.strip, lines) if line and not line.startswith("#"))
    )


def _outlet(line: str) -> Outlet:
    name, aliases, domain = [*line.split("|"), "", ""][:3]
    return Outlet(name, tuple(filter(None, aliases.split(";"))), domain)
