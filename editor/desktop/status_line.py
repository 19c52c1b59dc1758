"""The one line below the page: how long the brief is, and how its file is kept."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from editor.desktop.balance_bar import BalanceBar
from editor.desktop.controls.elided_label import ElidedLabel
from editor.desktop.controls.filling import fill
from editor.desktop.controls.giving_way import GivingWay
from editor.desktop.theme.distances import space
from editor.desktop.theme.theme import Theme

_APART = 24


class StatusLine(QWidget):
    """``problems`` and a message on the left, facts about brief and file on the right."""

    def __init__(self, theme: Theme, problems: QWidget) -> None:
        super().__init__()
        self._message = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._length, self._file = QLabel(), QLabel()
        self.balance = BalanceBar(theme)
        line = self._line = QHBoxLayout(self)
        space(line, (16, 3, 16, 3), _APART)
        space(self._message, (0, 6, 0, 5))  # as high as buttons, which then come and move nothing
        line.addWidget(problems)
        for label in (self._message, self._length, self._file):
            label.setFont(theme.fonts.small)
            label.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        line.addWidget(self._message, 1)  # so that nothing moves for a count that becomes wider
        line.addWidget(GivingWay((self._length, self.balance, self._file), _APART))

    def add_count(self, count: QWidget) -> None:
        """Show ``count`` beside the problems."""
        self._line.insertWidget(1, count)

    def say(self, message: str) -> None:
        """Tell what just happened, or nothing."""
        self._message.setText(message)
        if message:
            from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._message, message))

    def show_length(self, words: int, minutes: int) -> None:
        """How many words the brief has, and how many minutes they take to read."""
        if words == 1:
            told = self.tr("{words} word · {minutes} min")
        else:
            told = self.tr("{words} words · {minutes} min")
        self._length.setText(told.format(words=f"{words:,}", minutes=minutes) if words else "")

    def show_file(self, description: str) -> None:
        """Format and encoding of the file."""
        self._file.setText(description)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper, and a line above."""
        painter = QPainter(self)
        fill(painter, self.rect(), self.palette().base())
        fill(painter, QRect(0, 0, self.width(), 1), self.palette().mid())
