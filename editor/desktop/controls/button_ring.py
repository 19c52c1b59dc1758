"""The ring round the button that the keyboard is on, for dialogs with the system's buttons."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QFocusFrame, QPushButton, QWidget

from editor.desktop.controls.focus_ring import paint_focus_ring


class ButtonRing(QFocusFrame):
    """Goes round the buttons of ``dialog``: the style shows next to nothing there."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        ours = isinstance(now, QPushButton) and self._dialog.isAncestorOf(now)
        self.setWidget(now if ours else None)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_focus_ring(painter, self.rect(), self, corner=6)
