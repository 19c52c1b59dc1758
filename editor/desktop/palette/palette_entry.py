"""The line of the palette that one types in."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit

from editor.desktop.controls.icons import paint_icon
from editor.desktop.controls.override_keys import keeps_escape
from editor.desktop.theme.theme import Theme

_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
}
_FOR_A_MOMENT = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class PaletteEntry(QLineEdit):
    """A large line without a frame; its keys move through what was found."""

    stepped = Signal(int)
    """So many rows down, or up."""

    entered = Signal()

    left = Signal()
    """Escape was pressed, or a key that is none of the palette's."""

    lost = Signal()
    """The keyboard went elsewhere."""

    def __init__(self, theme: Theme, shortcuts: Collection[QKeySequence]) -> None:
        super().__init__()
        self._shortcuts = shortcuts
        self.setAccessibleName(self.tr("Command"))
        self.setPlaceholderText(self.tr("What do you want to do?"))
        self.setFont(theme.fonts.text)
        self.setFrame(False)
        self._side = self.fontMetrics().height()
        air = self._side // 2
        self.setTextMargins(self._side + 2 * air, air, air, air)
        clear = self.palette()
        clear.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(clear)

    def event(self, event: QEvent) -> bool:
        """Make way for a shortcut that is not for writing, so that it acts on what is below."""
        if keeps_escape(event):
            return True
        handled = super().event(event)
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and not event.isAccepted()
            and self._leads_elsewhere(event)
        ):
            self.left.emit()
        return handled

    def _leads_elsewhere(self, event: QKeyEvent) -> bool:
        opens_menu = event.key() == Qt.Key.Key_F10
        return opens_menu or QKeySequence(event.keyCombination()) in self._shortcuts

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys for the list; the rest is Qt's."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab goes through what was found."""
        return False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that one went on elsewhere."""
        super().focusOutEvent(event)
        if event.reason() not in _FOR_A_MOMENT:
            self.lost.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, behind a magnifying glass."""
        super().paintEvent(event)
        painter = QPainter(self)
        place = QRect(0, 0, 2 * self._side, self.height())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.moveRight(self.width() - 1)
        paint_icon(painter, "search", place, self._side, self.palette().placeholderText().color())
