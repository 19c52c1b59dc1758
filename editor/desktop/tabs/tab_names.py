"""What the tabs are called."""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication


def untitled() -> str:
    """What a document is called that has no file."""
    return QCoreApplication.translate("Tabs", "Untitled")


def tab_names(paths: Sequence[Path | None]) -> list[str]:
    """A name for each path; files of one name are told apart by the folders that they are in."""
    alike: dict[str, set[Path]] = defaultdict(set)
    for path in paths:
        if path is not None:
            alike[path.name].add(path)
    return [untitled() if path is None else _name(path, alike[path.name]) for path in paths]


def _name(path: Path, alike: set[Path]) -> str:
    if len(alike) == 1:
        return path.name
    most = max(len(each.parts) for each in alike)
    for depth in range(1, most):
        if len({_folders(each, depth) for each in alike}) == len(alike):
            return f"{path.name} — {'/'.join(_folders(path, depth))}"
    return str(path)


def _folders(path: Path, depth: int) -> tuple[str, ...]:
    """The last ``depth`` folders that ``path`` is in."""
    return path.parent.parts[-depth:]
