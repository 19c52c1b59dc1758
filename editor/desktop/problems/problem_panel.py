"""All problems of the brief below the preview: what is to be seen of them, and each in a row."""

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.desktop.document import Document
from editor.desktop.problems.examiner import Examiner
from editor.desktop.problems.house import House
from editor.desktop.problems.listed import Listed, Listing, Wish
from editor.desktop.problems.problem_list import ProblemList
from editor.desktop.problems.problem_menus import ProblemMenus
from editor.desktop.problems.severity_filter import SeverityFilter
from editor.desktop.theme.distances import space
from editor.desktop.theme.theme import Theme


class ProblemPanel(QWidget):
    """Filter and list. What the filter lets through is what one is led through by key, too."""

    chosen = Signal(object)
    """The Problem that the user wants to go to."""

    left = Signal()
    """The user wants the keyboard back where he writes."""

    def __init__(
        self,
        document: Document,
        examiner: Examiner,
        menus: ProblemMenus,
        house: House,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._document = document
        self._examiner = examiner
        self._menus = menus
        self._listing = Listing(house)
        self.filter = SeverityFilter(theme)
        self.list = ProblemList(theme)
        lines = QVBoxLayout(self)
        space(lines, (0, 8, 0, 0), 6)
        lines.addWidget(self.filter)
        lines.addWidget(self.list)
        self.filter.changed.connect(self.show_problems)
        self.list.chosen.connect(self.chosen)
        self.list.left.connect(self.left)
        self.list.wished.connect(self._grant)
        self.list.menu_wanted.connect(self._open_menu)
        examiner.examined.connect(self._refresh)

    def _refresh(self) -> None:
        if not self.isHidden():
            self.show_problems()

    def show_problems(self) -> None:
        """List what is known now."""
        examiner = self._examiner
        rows = self._listing.of(self._document.brief, examiner.standing, examiner.dismissed)
        self.filter.show_counts(each.severity for each in examiner.standing)
        shown = [row for row in rows if self.filter.shows(row.problem.severity)]
        hidden = len(rows) - len(shown)
        nothing = self.tr("No problems") if examiner.knows else ""
        if hidden:
            nothing = self.tr("{} hidden by the filter").format(hidden)
        self.list.show_rows(shown, nothing)

    def light(self, problem: object) -> None:
        """Make the row of ``problem`` the current one, if it is listed."""
        for place, row in enumerate(self.list.rows):
            if row.problem is problem:
                self.list.light(place)

    def _grant(self, wish: Wish, row: Listed, place: QRect) -> None:
        problem = row.problem
        if wish is Wish.FIX:
            self._examiner.fix(problem, problem.fixes[0])
        elif wish is Wish.SUGGEST:
            self._menus.open(self.list, place.bottomLeft(), problem)
        elif wish is Wish.DISMISS:
            self._menus.dismiss(problem)
        elif wish is Wish.EXPLAIN:
            self._menus.explain(problem, place)
        elif row.dismissal is not None:
            self._examiner.restore(row.dismissal)

    def _open_menu(self, row: Listed, corner: QPoint) -> None:
        if row.dismissal is None:
            self._menus.open(self.list, corner, row.problem)
        else:
            self._menus.open_for_dismissed(self.list, corner, row.problem, row.dismissal)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on. A proxy would keep Tab from the filter."""
        self.list.setFocus(event.reason())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper."""
        QPainter(self).fillRect(self.rect(), self.palette().base())
