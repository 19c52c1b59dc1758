"""A recovery copy in the list of those that are offered."""

from datetime import datetime
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from editor.desktop.controls.elided_label import ElidedLabel
from editor.desktop.controls.text_button import TextButton
from editor.desktop.safety.found_copy import FoundCopy
from editor.desktop.start.told_time import told_time
from editor.desktop.tabs.tab_names import untitled
from editor.desktop.theme.distances import space
from editor.desktop.theme.theme import Theme


class CopyRow(QWidget):
    """Says what it is, from when, and how it differs; restores it, discards it, brings it back."""

    restore_wanted = Signal()
    discard_wanted = Signal()
    return_wanted = Signal()

    def __init__(self, found: FoundCopy, theme: Theme) -> None:
        super().__init__()
        self.found = found
        path = found.copy.content.path
        name = path.name if path else untitled()
        self.title = _label(found.title or name, theme.fonts.interface)
        self.place = _muted(_told(path, found.copy.time), theme.fonts.small)
        self.differs = _muted(found.differs, theme.fonts.small)
        self.restore = self._button(self.tr("Restore"), name, theme)
        self.discard = self._button(self.tr("Discard"), name, theme)
        self.bring_back = self._button(self.tr("Undo"), name, theme)
        self.restore.clicked.connect(self.restore_wanted)
        self.discard.clicked.connect(self.discard_wanted)
        self.bring_back.clicked.connect(self.return_wanted)
        self.setAccessibleName(f"{self.title.text()}, {self.place.text()}, {found.differs}")
        self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_found(found)

    def show_found(self, found: FoundCopy) -> None:
        """``found`` is where the copy lies now."""
        keyboard = self.discard.hasFocus() or self.bring_back.hasFocus()
        self.found = found
        said = self.tr("Discarded; it can be brought back for a week")
        self.tell(said if found.discarded else found.differs)
        self.restore.setVisible(not found.discarded)
        self.discard.setVisible(not found.discarded)
        self.bring_back.setVisible(found.discarded)
        if keyboard:
            (self.bring_back if found.discarded else self.discard).setFocus()

    def tell(self, sentence: str) -> None:
        """Say ``sentence`` of the copy."""
        self.differs.setText(sentence)
        self.differs.setToolTip(escape(sentence))

    def _button(self, text: str, name: str, theme: Theme) -> TextButton:
        button = TextButton(text, theme.fonts.small_strong, self)
        button.setAccessibleName(f"{text}: {name}")
        return button

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        space(words, spacing=2)
        for label in (self.title, self.place, self.differs):
            words.addWidget(label)
        words.addStretch()
        line = QHBoxLayout(self)
        space(line, (0, 8, 0, 8), 6)
        line.addLayout(words, 1)
        for button in (self.restore, self.discard, self.bring_back):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)


def _told(path: Path | None, time: float) -> str:
    now = datetime.now().astimezone()
    when = told_time(datetime.fromtimestamp(time).astimezone(), now)
    return f"{when} · {path.name} · {path.parent}" if path else f"{when} · {untitled()}"


def _label(text: str, font: QFont) -> ElidedLabel:
    label = ElidedLabel(text, Qt.TextElideMode.ElideRight)
    label.setFont(font)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setToolTip(escape(text))
    return label


def _muted(text: str, font: QFont) -> ElidedLabel:
    label = _label(text, font)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
