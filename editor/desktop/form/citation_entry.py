"""The line in which a citation is typed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPalette
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from editor.brief.model import Source


class CitationEntry(QLineEdit):
    """Takes numbers or a few letters of an outlet; Enter cites, Escape or leaving it does not."""

    cited = Signal(str)
    """What was typed or chosen: numbers with commas, or a name."""

    closed = Signal()

    def __init__(self, sources: Sequence[Source], font: QFont, parent: QWidget) -> None:
        super().__init__(parent)
        self._numbers = {f"{source.number}  {source.name}": source.number for source in sources}
        self._cited = False
        self.setFont(font)
        self.setFrame(False)
        clear = self.palette()
        clear.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(clear)
        self.setPlaceholderText("Number or outlet")
        self.setAccessibleName("Cite a source")
        self.setAccessibleDescription("Type the number of a source or the name of an outlet.")
        self._offer(list(self._numbers))
        self.returnPressed.connect(self._cite)

    def _offer(self, entries: list[str]) -> None:
        completer = QCompleter(self)
        completer.setModel(QStringListModel(entries, completer))
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._cite_chosen)
        self.setCompleter(completer)

    def _cite(self) -> None:
        text = self.text().strip()
        if text:
            self._cite_chosen(text)
        else:
            self.closed.emit()

    def _cite_chosen(self, text: str) -> None:
        if self._cited:  # Enter in the list of offers comes as a choice and as a key
            return
        self._cited = True
        self.cited.emit(str(self._numbers.get(text, text)))
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Escape closes the entry, and nothing else that Escape might close."""
        if _is_escape(event) and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if _is_escape(event):
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close when the user turns elsewhere, but not for the list of offers or another window."""
        super().focusOutEvent(event)
        reason = Qt.FocusReason
        if event.reason() not in (reason.PopupFocusReason, reason.ActiveWindowFocusReason):
            self.closed.emit()


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
