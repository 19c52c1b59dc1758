"""The line of the start page on which a new brief begins."""

from PySide6.QtCore import QMimeData, Signal

from editor.desktop.form.text_field import TextField
from editor.desktop.theme.theme import Theme


class TitleEntry(TextField):
    """Looks like the title of an empty brief, and is empty again as soon as one wrote in it."""

    written = Signal(str)
    """This was typed."""

    pasted = Signal(object)
    """This QMimeData was pasted or dropped."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("Title of a new brief"), theme.fonts.title)
        self.setPlaceholderText(self.accessibleName())
        self.edited.connect(self._hand_on)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted is for the new brief: it may be all of one."""
        self.pasted.emit(source)

    def _hand_on(self, text: str) -> None:
        if text:
            self.show_text("")
            self.written.emit(text)
