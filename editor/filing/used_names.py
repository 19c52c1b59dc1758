"""The outlets and stances that the user has used before, the newest first."""

from collections.abc import Iterable
from pathlib import Path

from editor.brief.model import Brief
from editor.storage.safe_write import replace_file

_MOST = 300
"""Names of a kind; what was not used for so long nobody looks for."""


class UsedNames:
    """Remembers names in files of one name a line in ``folder``; read when first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names: dict[str, tuple[str, ...]] = {}

    @property
    def outlets(self) -> tuple[str, ...]:
        """Sources and providers."""
        return self._of("outlets")

    @property
    def stances(self) -> tuple[str, ...]:
        """Stances of narratives."""
        return self._of("stances")

    def remember(self, brief: Brief) -> None:
        """Put what ``brief`` names in front; OSError where that can't be kept on disk."""
        providers = [side.provider for side in brief.narratives]
        self._remember("outlets", [*(source.name for source in brief.sources), *providers])
        self._remember("stances", [side.stance for side in brief.narratives])

    def _of(self, kind: str) -> tuple[str, ...]:
        if kind not in self._names:
            self._names[kind] = self._read(kind)
        return self._names[kind]

    def _remember(self, kind: str, names: Iterable[str]) -> None:
        known = self._of(kind)
        used = tuple(dict.fromkeys(filter(_is_line, (*names, *known))))[:_MOST]
        if used != known:
            self._names[kind] = used
            self._folder.mkdir(parents=True, exist_ok=True)
            replace_file(self._path(kind), "".join(f"{name}\n" for name in used).encode())

    def _read(self, kind: str) -> tuple[str, ...]:
        """What the file says; nothing where there is none, or none that can be read."""
        try:
            text = self._path(kind).read_text("utf-8", errors="replace")
        except OSError:
            return ()
        return tuple(filter(_is_line, text.split("\n")))

    def _path(self, kind: str) -> Path:
        return self._folder / f"used-{kind}.txt"


def _is_line(name: str) -> bool:
    return name.isprintable() and bool(name)
