"""A problem as data: what is wrong, where, and what would mend it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from editor.brief.model import Brief, ItemId, Part
from editor.brief.value import value


class Severity(StrEnum):
    """From what breaks a brief to what is only worth knowing. None ever blocks saving."""

    ERROR = "error"
    WARNING = "warning"
    SUGGESTION = "suggestion"
    INFORMATION = "information"


class Safety(StrEnum):
    """What a fix may touch.

    A safe one leaves every word as it was (numbering, spacing, bullets, layout). Whatever changes a
    word or a punctuation mark is offered: one click each, with before and after.
    """

    SAFE = "safe"
    OFFERED = "offered"


@value
class Spot:
    """A place in a brief: code points ``start`` to ``end`` of a field, end exclusive.

    ``item`` is None for the title, the date and the brief as a whole. The field ``citations`` is
    counted in numbers, not in characters.
    """

    part: Part
    item: ItemId | None = None
    field: str = ""
    start: int = 0
    end: int = 0


@value
class TextSpot:
    """A place in the text of a file, for what no field holds: headings, bullets, layout."""

    start: int
    end: int
    item: ItemId | None = None


BriefEdit: TypeAlias = Callable[[Brief], Brief]


@value
class TextEdits:
    """Changes to the text of a file: ``new`` in place of ``start`` to ``end``, in order, apart."""

    changes: tuple[tuple[int, int, str], ...]

    def __call__(self, text: str) -> str:
        """``text`` with all changes made."""
        pieces: list[str] = []
        done = 0
        for start, end, new in self.changes:
            pieces += (text[done:start], new)
            done = end
        return "".join((*pieces, text[done:]))


@dataclass(frozen=True, slots=True)
class Canonical:
    """The brief is written anew in the canonical layout: its words stay, its file's manner goes."""


@value
class Fix:
    """A way to mend a problem. ``before`` and ``after`` show what it does to the words."""

    title: str
    safety: Safety
    edit: BriefEdit | TextEdits | Canonical
    before: str = ""
    after: str = ""


@value
class Problem:
    """What a rule found. ``quote`` is where, in words: by it a dismissal knows it again."""

    code: str
    severity: Severity
    message: str
    spot: Spot | TextSpot
    quote: str = ""
    fixes: tuple[Fix, ...] = ()

    @property
    def loud(self) -> bool:
        """Whether it is told without being asked for."""
        return self.severity in (Severity.ERROR, Severity.WARNING)
