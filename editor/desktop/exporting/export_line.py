"""What becomes of an export, told in the status line: nobody is called away from the keyboard."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.desktop.controls.elided_label import ElidedLabel
from editor.desktop.controls.icon_button import IconButton
from editor.desktop.controls.text_button import TextButton
from editor.desktop.theme.distances import space
from editor.desktop.theme.theme import Theme

_SECOND = 1000
_PATIENCE = 3
"""Seconds after which one wants to see that something is still going on."""

Offer = tuple[str, Callable[[], object]]
"""What a button says, and what it does."""


class ExportLine(QWidget):
    """Says what is going on, with a way to call it off; then what came of it, with what to do."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._doing = ""
        self._seconds = 0
        self._ticks = QTimer(self, interval=_SECOND)
        self._ticks.timeout.connect(self._tick)
        self._text = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._text.setFont(theme.fonts.small)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons: list[TextButton] = []
        self.dismiss = IconButton("close", self.tr("Dismiss"), self)
        self.dismiss.setFont(theme.fonts.small)
        self.dismiss.clicked.connect(self.hide)
        self._line = QHBoxLayout(self)
        space(self._line, spacing=4)
        self._line.addWidget(self._text)
        self._line.addWidget(self.dismiss)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now."""
        return self._text.text()

    @property
    def buttons(self) -> Sequence[TextButton]:
        """What can be done about it."""
        return self._buttons

    def show_work(self, doing: str, cancel: Callable[[], object]) -> None:
        """Say what is being done, and from when it lasts how long that is; ``cancel`` ends it."""
        self._doing, self._seconds = doing, 0
        self._show(doing, [(self.tr("Cancel"), cancel)])
        self.dismiss.hide()
        self._ticks.start()

    def reword_work(self, doing: str) -> None:
        """Say so from now on what is being done."""
        self._doing = doing
        self._text.setText(doing)
        self._text.setToolTip(doing)

    def show_no_return(self) -> None:
        """Let nothing be called off any more of what is being done."""
        if self._has_keyboard:
            self.setFocus()  # until there are buttons again; Qt would take it elsewhere
        for button in self._buttons:
            button.setEnabled(False)

    def show_outcome(self, text: str, offers: Sequence[Offer] = ()) -> None:
        """Say what came of it, and ``offers`` what can be done with that."""
        self._ticks.stop()
        self._show(text, offers)
        self.dismiss.show()

    @property
    def _has_keyboard(self) -> bool:
        return any(each.hasFocus() for each in (self, *self._buttons))

    def _tick(self) -> None:
        self._seconds += 1
        if self._seconds >= _PATIENCE:
            self._text.setText(self.tr("{} {} s").format(self._doing, self._seconds))

    def _show(self, text: str, offers: Sequence[Offer]) -> None:
        had_keyboard = self._has_keyboard
        self.show()
        for button in self._buttons:
            self._line.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(*offer) for offer in offers]
        self._text.setText(text)
        self._text.setToolTip(text)
        if had_keyboard:
            first = self._buttons[0] if self._buttons else self.dismiss
            first.setFocus()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _button(self, text: str, wish: Callable[[], object]) -> TextButton:
        button = TextButton(text, self._theme.fonts.small_strong, self)
        button.clicked.connect(lambda _=False: wish())
        self._line.insertWidget(self._line.count() - 1, button)
        button.show()  # at once: what is to be shown later takes no keyboard
        return button
