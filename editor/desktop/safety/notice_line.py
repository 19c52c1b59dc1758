"""A line over form and text, with what can be done about what it says."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.checks.problem import Severity
from editor.desktop.controls.elided_label import ElidedLabel
from editor.desktop.controls.text_button import TextButton
from editor.desktop.problems.severity_mark import colours_of, paint_mark, wear_ink
from editor.desktop.theme.distances import px, space
from editor.desktop.theme.theme import Theme

_MARK_ROOM = 24
_PULSE = 600
"""Milliseconds for which the line is marked."""

Offer = tuple[str, Callable[[], object]]
"""What a button says, and what it does."""


class NoticeLine(QWidget):
    """Is there while there is something to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sentence = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setFont(theme.fonts.small)
        space(self._sentence, (0, 4, 0, 4))  # as high as a button, where there is none
        self.buttons: list[TextButton] = []
        self._line = QHBoxLayout(self)
        space(self._line, (12 + _MARK_ROOM, 5, 12, 5), 6)
        self._line.addWidget(self._sentence)
        self._line.addStretch()
        self._pulse = QTimer(self, singleShot=True, interval=_PULSE)
        self._pulse.timeout.connect(self.update)
        self.hide()
        theme.changed.connect(self._wear)

    @property
    def text(self) -> str:
        """What it says now."""
        return self._sentence.text()

    def show_notice(self, sentence: str, offers: Sequence[Offer]) -> None:
        """Say ``sentence`` with ``offers``, or nothing where that is empty."""
        is_news = bool(sentence) and sentence != self.text
        had_keyboard = any(button.hasFocus() for button in self.buttons)
        for button in self.buttons:
            self._line.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(*offer) for offer in offers]
        self._sentence.setText(sentence)
        self._sentence.setToolTip(escape(sentence))
        self.setAccessibleName(sentence)
        self._wear()
        self.setVisible(bool(sentence))
        if had_keyboard and self.buttons:
            self.buttons[0].setFocus()
        if is_news:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def pulse(self) -> None:
        """Stand out for a moment: it moves nothing, and comes again with the next try."""
        self._pulse.start()
        self.update()

    @property
    def stands_out(self) -> bool:
        """Whether it stands out now."""
        return self._pulse.isActive()

    def _button(self, text: str, wish: Callable[[], object]) -> TextButton:
        button = TextButton(text, self._theme.fonts.small_strong, self)
        button.clicked.connect(lambda _=False: wish())
        self._line.addWidget(button)
        return button

    def _wear(self) -> None:
        wear_ink((self._sentence, *self.buttons), Severity.WARNING, self._theme.scheme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft ground in the colour of warnings, and the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scheme = self._theme.scheme
        painter.fillRect(self.rect(), QColor(colours_of(Severity.WARNING, scheme).ground))
        x = px(12 + _MARK_ROOM / 3)
        middle = QPointF(self.width() - x if self.isRightToLeft() else x, self.height() / 2)
        if self.stands_out:
            ink = QColor(colours_of(Severity.WARNING, scheme).ink)
            painter.fillRect(0, 0, self.width(), px(2), ink)
            painter.fillRect(0, self.height() - px(2), self.width(), px(2), ink)
        paint_mark(painter, middle, Severity.WARNING, scheme)
