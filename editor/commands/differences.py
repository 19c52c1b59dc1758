"""The difference between two texts of a file, as ``diff -u`` and ``patch`` have it."""

from difflib import unified_diff

from editor.pattern import Pattern

_LINE = Pattern(r"[^\r\n]*+(?:\r\n|\r|\n)|[^\r\n]++")


def difference(name: str, old: str, new: str) -> str:
    """The unified diff from ``old`` to ``new``, the texts of the file ``name``."""
    lines = unified_diff(_LINE.findall(old), _LINE.findall(new), name, name)
    return "".join(map(_ended, lines))


def _ended(line: str) -> str:
    return line if line.endswith(("\n", "\r")) else f"{line}\n\\ No newline at end of file\n"
