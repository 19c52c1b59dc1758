"""What the tabs are called."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from itertools import count
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from editor.pattern import Pattern

_LONGEST = 60
_IN_NO_NAME = Pattern(r'[\x00-\x1f\x7f\\/:*?"<>|]')


def untitled(number: int = 1) -> str:
    """What the document with this ``number`` is called among those that have no file."""
    if number == 1:
        return QCoreApplication.translate("Tabs", "Untitled")
    return QCoreApplication.translate("Tabs", "Untitled {number}").format(number=number)


def free_name(taken: Collection[str]) -> str:
    """What one more document is called that has no file, beside those that are called so."""
    return next(name for name in map(untitled, count(1)) if name not in taken)


def named_by(title: str) -> str:
    """A name for a file of a brief with this ``title``, which every system takes; may be empty."""
    name = " ".join(_IN_NO_NAME.sub(" ", title).split())
    if len(name) > _LONGEST:
        name = name[: _LONGEST + 1].rpartition(" ")[0] or name[:_LONGEST]
    return name.strip(" .")


def tab_names(documents: Sequence[Path | str]) -> list[str]:
    """A name for each path, and those as they are that have a name only.

    Files of one name are told apart by the folders that they are in.
    """
    alike: dict[str, set[Path]] = defaultdict(set)
    for each in documents:
        if isinstance(each, Path):
            alike[each.name].add(each)
    return [each if isinstance(each, str) else _name(each, alike[each.name]) for each in documents]


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
