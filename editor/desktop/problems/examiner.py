"""Examines the document whenever its writer pauses, and mends it on demand."""

from PySide6.QtCore import QObject, QTimer, Signal

from editor.brief.model import Dismissal
from editor.checks.dismissals import dismissed, divided
from editor.checks.mender import Examined, Mender
from editor.checks.problem import Fix, Problem, Safety
from editor.desktop.document import Document
from editor.desktop.problems.house import House

_PAUSE = 150
"""Milliseconds without an edit after which the whole brief is examined."""


class Examiner(QObject):
    """Knows the problems of the document, once the checks of the ``house`` are loaded.

    What it knows may be a pause old: whatever it mends it finds anew first.
    """

    examined = Signal()
    """``standing`` and ``dismissed`` are new."""

    def __init__(self, document: Document, house: House) -> None:
        super().__init__(document)
        self.standing: tuple[Problem, ...] = ()
        self.dismissed: tuple[tuple[Problem, Dismissal], ...] = ()
        self._document = document
        self._house = house
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.examine)
        house.ready.connect(self.examine)
        document.changed.connect(self._pause.start)
        self._pause.start()

    def examine(self) -> None:
        """Find the problems of the document as it is now; nobody is nagged before he writes."""
        if self._house.mender is None:
            self._house.load()
        elif not self._document.pristine:
            self._examined_by(self._house.mender)

    def _examined_by(self, mender: Mender) -> Examined:
        self._pause.stop()
        brief = self._document.brief
        examined = mender.examine(brief, self._document.record)
        self.standing, self.dismissed = divided(brief, examined.problems)
        self.examined.emit()
        return examined

    def fix(self, problem: Problem, fix: Fix) -> None:
        """Apply ``fix``, if the problem is still there."""
        mender = self._house.mender
        if mender is None:
            return
        examined = self._examined_by(mender)
        for there in examined.problems:
            if _same(there, problem):
                for way in there.fixes:
                    if way.title == fix.title:
                        self._document.revise(mender.apply(examined, way))
                        return

    def fix_all_safe(self) -> int:
        """Apply all safe fixes as one undo step; gives how many there were."""
        if self._house.mender is None:
            return 0
        mended = self._house.mender.mend(self._document.reading)
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
