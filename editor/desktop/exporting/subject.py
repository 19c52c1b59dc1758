"""The open brief as its exports take it: as it is on the screen."""

from collections import Counter
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.brief.model import Brief
from editor.desktop.document import Document
from editor.desktop.exporting.wishes import Copy
from editor.desktop.problems.examiner import Examiner
from editor.desktop.problems.house import House
from editor.desktop.problems.severity_words import all_counted
from editor.desktop.tabs.tab_names import untitled
from editor.exports.exporter import Form
from editor.exports.order import ForReview, Order, told_only
from editor.exports.paper import Paper
from editor.exports.review.making import Occasion


class Subject(QObject):
    """The brief of ``document`` with its problems, by the rules of the ``house``."""

    examined = Signal()
    """Its problems are known anew."""

    def __init__(
        self, document: Document, examiner: Examiner, house: House, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._examiner = examiner
        self._house = house
        examiner.examined.connect(self.examined)
        house.ready.connect(self.examined)

    @property
    def path(self) -> Path:
        """The file of the brief; one that was never saved would be called so in the home folder.

        It is absolute: people are told of it, and links lead to what lies beside it.
        """
        return (self._document.path or Path.home() / f"{untitled()}.txt").absolute()

    @property
    def saved_before(self) -> bool:
        """Whether there is a file of it."""
        return self._document.path is not None

    def is_in(self, path: Path) -> bool:
        """Whether ``path`` leads to the file of the brief itself."""
        try:
            return self.saved_before and path.samefile(self.path)
        except OSError:  # one of them is not there
            return False

    @property
    def can_be_reviewed(self) -> bool:
        """Whether the checks are there that a review copy tells of."""
        return self._house.mender is not None

    @property
    def outdated(self) -> str:
        """A sentence where the text says something that can't be read, else nothing."""
        if self._document.fault is None:
            return ""
        return self.tr("The text can't be read now: this is the brief as it last could be.")

    @property
    def problems(self) -> str:
        """Its problems in a line for people: “2 errors, 3 warnings”."""
        if self._examiner.unchecked:
            return self.tr("unknown, it is too long to be checked")
        found = Counter(problem.severity for problem in self._examiner.standing)
        return all_counted(found) or self.tr("none")

    def brief(self) -> Brief:
        """The brief as it is now; what was typed into the text is read first."""
        self._document.catch_up()
        return self._document.brief

    def order(self, copy: Copy, form: Form | None, paper: Paper) -> Order:
        """What a maker of copies needs for ``copy``; without a form it is to be printed."""
        brief = self.brief()
        return Order(brief, form, paper, self._for_review(copy) if copy.review else None)

    def _for_review(self, copy: Copy) -> ForReview | None:
        mender = self._house.mender
        if mender is None:
            return None
        self._examiner.settle()
        let_stand = (problem for problem, _ in self._examiner.dismissed)
        now = datetime.now().astimezone()
        name = self.path.name if self.saved_before else self.path.stem
        older = copy.older
        occasion = Occasion(
            name,
            now,
            mender.profile,
            older=older.brief if older else None,
            since=older.name if older else "",
        )
        return ForReview(told_only((*self._examiner.standing, *let_stand)), occasion)
