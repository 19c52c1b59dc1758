"""The rows of problems; a click, or Enter, goes there."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView

from editor.desktop.controls.quiet_list import make_quiet
from editor.desktop.controls.rows_model import RowsModel
from editor.desktop.problems.listed import Listed, Wish
from editor.desktop.problems.problem_delegate import ProblemDelegate
from editor.desktop.theme.theme import Theme

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ProblemList(QListView):
    """Shows rows and tells what its user wishes of them."""

    chosen = Signal(object)
    """The Problem that the user wants to go to."""

    wished = Signal(object, object, object)
    """What the user wants (a Wish), of which Listed, and the QRect on the screen that it is for."""

    menu_wanted = Signal(object, object)
    """The Listed whose menu the user wants, and the QPoint on the screen where."""

    left = Signal()
    """The user wants the keyboard back where he writes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._nothing = ""
        role = Qt.ItemDataRole
        self._model: RowsModel[Listed] = RowsModel(
            {
                role.DisplayRole: lambda listed: listed.sentence,
                role.ToolTipRole: _tip,
                role.AccessibleTextRole: lambda listed: listed.told,
            },
            self,
        )
        self._delegate = ProblemDelegate(lambda: self._model.rows, theme, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self._dress()
        theme.changed.connect(self._dress_anew)

    def _dress(self) -> None:
        self.setAccessibleName(self.tr("Problems"))
        self.setAccessibleDescription(
            self.tr("Enter goes there, Alt+Enter mends, Delete dismisses, Shift+F1 explains.")
        )
        make_quiet(self)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)

    def _dress_anew(self) -> None:
        self._delegate.measure()
        self.doItemsLayout()

    @property
    def rows(self) -> Sequence[Listed]:
        """What is listed now."""
        return self._model.rows

    def show_rows(self, rows: Sequence[Listed], nothing: str) -> None:
        """List ``rows``; where there are none it says ``nothing``."""
        self._nothing = nothing
        row = self.currentIndex().row()
        self._model.show(rows)
        self.setCurrentIndex(self._model.index(min(row, len(rows) - 1)))
        self.viewport().update()

    def light(self, place: int) -> None:
        """Make the row at ``place`` the current one."""
        self.setCurrentIndex(self._model.index(place))

    @property
    def current(self) -> Listed | None:
        """The row that the user is on."""
        row = self.currentIndex().row()
        return self._model.rows[row] if 0 <= row < len(self._model.rows) else None

    def wish(self, *wishes: Wish) -> None:
        """Wish the first of ``wishes`` that is possible of the current row, if one is."""
        current = self.current
        possible = dict(current.wishes) if current is not None else {}
        wish = next((each for each in wishes if each in possible), None)
        if wish is not None:
            self.wished.emit(wish, current, self._on_screen(self.currentIndex()))

    def _on_screen(self, index: QModelIndex) -> QRect:
        rect = self.visualRect(index)
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    # What the user does

    def event(self, event: QEvent) -> bool:
        """Take the keys of the list before the window's shortcuts do."""
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and _wishes_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes there; the other keys are as the list's description says."""
        current, wishes = self.current, _wishes_of(event)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif wishes:
            self.wish(*wishes)
        elif event.key() in _ENTERS and current is not None:
            self.chosen.emit(current.problem)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is a current row while the keyboard is here."""
        super().focusInEvent(event)
        if self.current is None:
            self.light(0)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Offer what can be done about the row under the pointer."""
        super().mouseMoveEvent(event)
        self._turn_to(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is over no row."""
        super().leaveEvent(event)
        self._turn_to(QPoint(-1, -1))

    def _turn_to(self, point: QPoint) -> None:
        self._delegate.near = self.indexAt(point).row()
        self._delegate.over = self._wish_at(point)
        if self._delegate.over is None:
            self.viewport().unsetCursor()
        else:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.viewport().update()

    def _wish_at(self, point: QPoint) -> Wish | None:
        index = self.indexAt(point)
        current = index == self.currentIndex()
        return self._delegate.wish_at(self.visualRect(index), index.row(), current, point)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the row; what is clicked there counts when the button goes up."""
        self._turn_to(event.position().toPoint())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on what helps does that; any other goes to the problem."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() is not Qt.MouseButton.LeftButton or index != self.currentIndex():
            return
        wish, current = self._wish_at(point), self.current
        if wish is not None:
            self.wish(wish)
        elif current is not None:
            self.chosen.emit(current.problem)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """All that can be done about the row."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        if by_mouse:
            self.setCurrentIndex(self.indexAt(self.viewport().mapFromGlobal(event.globalPos())))
        current = self.current
        if current is not None:
            corner = self._on_screen(self.currentIndex()).bottomLeft()
            self.menu_wanted.emit(current, event.globalPos() if by_mouse else corner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is current stays in view."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, or in words that there are none."""
        super().paintEvent(event)
        if not self._model.rows:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, self._nothing)


def _tip(listed: Listed) -> str:
    return "\n".join(filter(None, (listed.sentence, listed.fate, listed.problem.code)))


def _wishes_of(event: QKeyEvent) -> tuple[Wish, ...]:
    """What a key asks for; of several wishes a row has one."""
    modifiers = Qt.KeyboardModifier
    key, held = event.key(), event.modifiers() & ~modifiers.KeypadModifier
    if key == Qt.Key.Key_Delete and held == modifiers.NoModifier:
        return Wish.DISMISS, Wish.RESTORE
    if key in _ENTERS and held == modifiers.AltModifier:
        return Wish.FIX, Wish.SUGGEST
    if key == Qt.Key.Key_F1 and held == modifiers.ShiftModifier:
        return (Wish.EXPLAIN,)
    return ()
