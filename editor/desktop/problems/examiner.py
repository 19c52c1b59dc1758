"""Examines the document whenever its writer pauses, and mends it on demand."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from editor.brief.model import Dismissal
from editor.checks.dismissals import dismissed, divided
from editor.checks.mender import Examined, Mender
from editor.checks.problem import Fix, Problem, Safety
from editor.desktop.document import Document

_PAUSE = 150
"""Milliseconds without an edit after which the whole brief is examined."""


class Examiner(QObject):
    """Knows the problems of the document. ``make_mender`` is called once, after the first frame.

    What it knows may be a pause old: whatever it mends it finds anew first.
    """

    examined = Signal()
    """``standing`` and ``dismissed`` are new."""

    def __init__(self, document: Document, make_mender: Callable[[], Mender]) -> None:
        super().__init__(document)
        self.standing: tuple[Problem, ...] = ()
        self.dismissed: tuple[tuple[Problem, Dismissal], ...] = ()
        self._document = document
        self._make_mender = make_mender
        self._mender: Mender | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.examine)
        document.changed.connect(self._pause.start)
        self._pause.start()

    def examine(self) -> None:
        """Find the problems of the document as it is now; nobody is nagged before he writes."""
        if not self._document.pristine:
            self._examine()

    def _examine(self) -> Examined:
        self._pause.stop()
        brief = self._document.brief
        examined = self._mender_now().examine(brief, self._document.record)
        self.standing, self.dismissed = divided(brief, examined.problems)
        self.examined.emit()
        return examined

    def _mender_now(self) -> Mender:
        if self._mender is None:
            self._mender = self._make_mender()
        return self._mender

    def fix(self, problem: Problem, fix: Fix) -> None:
        """Apply ``fix``, if the problem is still there."""
        examined = self._examine()
        for there in examined.problems:
            if _same(there, problem):
                for way in there.fixes:
                    if way.title == fix.title:
                        self._document.revise(self._mender_now().apply(examined, way))
                        return

    def fix_all_safe(self) -> int:
        """Apply all safe fixes as one undo step; gives how many there were."""
        mended = self._mender_now().mend(self._document.reading)
        if mended.done:
            self._document.revise(mended.reading)
        return len(mended.done)

    @property
    def safe_fixes(self) -> int:
        """How many problems have a safe fix."""
        return sum(
            any(fix.safety is Safety.SAFE for fix in problem.fixes) for problem in self.standing
        )

    def dismiss(self, problem: Problem, reason: str) -> None:
        """Let ``problem`` stand, for ``reason``."""
        self._document.edit(dismissed(self._document.brief, problem, reason))


def _same(one: Problem, two: Problem) -> bool:
    return (one.code, one.quote, one.spot.item) == (two.code, two.quote, two.spot.item)
