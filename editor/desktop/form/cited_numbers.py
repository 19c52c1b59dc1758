"""What a writer means by the numbers that he cites: ``1``, ``1, 3`` or ``1-4``."""

from PySide6.QtCore import QCoreApplication

from editor.brief.model import LARGEST_NUMBER
from editor.pattern import Pattern

_PARTS = Pattern(r"[\s,;]+")
_ONE_OR_MORE = Pattern(r"([0-9]+)(?:[-–]([0-9]+))?")
_NUMBERS_ONLY = Pattern(r"[0-9\s,;–-]+")
_MOST = 100
"""Numbers of a range; nobody means more."""


def cited_numbers(text: str) -> list[int]:
    """The numbers that ``text`` names, none where it names an outlet.

    ValueError, with a sentence, where these are numbers that no source can have.
    """
    if not _NUMBERS_ONLY.fullmatch(text):
        return []
    numbers: list[int] = []
    for part in filter(None, _PARTS.split(text)):
        numbers += _range(part)
    return numbers


def _range(part: str) -> range:
    found = _ONE_OR_MORE.fullmatch(part)
    first = int(found[1]) if found and len(found[1]) <= len(str(LARGEST_NUMBER)) else 0
    last = int(found[2]) if found and found[2] else first
    if not 1 <= first <= last <= LARGEST_NUMBER or last - first >= _MOST:
        told = QCoreApplication.translate("Form", "No source can have the number {number}.")
        raise ValueError(told.format(number=part))
    return range(first, last + 1)
