"""A line to type in, in the find bar."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from editor.desktop.dropped_files import dropped_files
from editor.desktop.theme.distances import px, scale
from editor.desktop.theme.theme import Theme

_MOST = 1000
"""Characters; nobody looks for more, and an expression of a million would take seconds to read."""


class FindEntry(QLineEdit):
    """A field on a soft ground, with an edge in the accent's colour under the keyboard."""

    entered = Signal(int)
    """Enter was pressed: 1; with Shift: -1."""

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._faulty = False
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setMaxLength(_MOST)
        self.setFont(theme.fonts.interface)
        self.setFrame(False)
        self._fit()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        clear = self.palette()
        clear.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(clear)
        theme.changed.connect(self._fit)

    def _fit(self) -> None:
        side, above = px(8), px(5)
        self.setTextMargins(side, above, side, above)
        self.update()

    def mark_faulty(self, faulty: bool) -> None:
        """Show whether what stands here can't be searched for."""
        if faulty is not self._faulty:
            self._faulty = faulty
            self.update()

    def forget_edits(self) -> None:
        """Let undo mean the document's next: what was typed here has done its work."""
        self.setText(self.text())

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the document where there is nothing of one's own to undo."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            keys = QKeySequence.StandardKey
            if (event.matches(keys.Undo) and not self.isUndoAvailable()) or (
                event.matches(keys.Redo) and not self.isRedoAvailable()
            ):
                event.ignore()
                return False
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Text may be dropped here; files are the window's."""
        if dropped_files(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter; the rest is Qt's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.entered.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and its edge, and the text on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scheme = self._theme.scheme
        edge = scheme.error if self._faulty else scheme.accent if self.hasFocus() else scheme.line
        width = (1.5 if self.hasFocus() else 1) * max(scale(), 1)
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(scheme.desk))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(6), px(6))
        painter.end()
        super().paintEvent(event)
