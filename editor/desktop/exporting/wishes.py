"""What one may want of an export."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from editor.brief.model import Brief
from editor.exports.exporter import Form
from editor.exports.naming import result_name


@dataclass(frozen=True, slots=True)
class Older:
    """A version to compare with, and what people call it."""

    brief: Brief
    name: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """A way to an older version, and what it is called in a list of them.

    ``load`` gives None where none was chosen, or could be read; then the user was told why. The
    ``usual`` one is taken where nobody chooses.
    """

    label: str
    load: Callable[[], Older | None]
    usual: bool = False


@dataclass(frozen=True, slots=True)
class Copy:
    """What is made: for readers, or for review, compared with ``older`` if that is there."""

    review: bool = False
    older: Older | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """A copy, the form of it, and the file that it goes to."""

    copy: Copy
    form: Form
    path: Path


@dataclass(slots=True)
class LastChoice:
    """What was chosen last in this run: it is proposed the next time."""

    review: bool = False
    form: Form = Form.PDF
    folder: Path | None = None


def proposed_path(brief: Path, copy: Copy, form: Form) -> Path:
    """Where a copy of the brief in the file ``brief`` goes if nobody says anything else.

    A review copy lies beside the clean one, and does not take its place.
    """
    ending = f"review.{form}" if copy.review else form.value
    return brief.with_name(result_name(brief.name, ending))
