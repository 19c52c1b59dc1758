"""TK in the status line: how many words are still to come, and the way to the next."""

from PySide6.QtCore import QTimer

from editor.desktop.controls.text_button import TextButton
from editor.desktop.document import Document
from editor.desktop.find.finder import Finder
from editor.desktop.theme.theme import Theme
from editor.searching.reading_order import ReadingOrder
from editor.searching.texts import texts_of
from editor.searching.to_come import to_come_in

_PAUSE = 150
"""Milliseconds without an edit after which they are counted."""


class ToCome(TextButton):
    """“2 TK”; a click goes to the next. Where nothing is to come there is no button."""

    def __init__(self, document: Document, finder: Finder, theme: Theme) -> None:
        super().__init__("", theme.fonts.small)
        self._document = document
        self._finder = finder
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._count)
        document.changed.connect(self._pause.start)
        self.clicked.connect(self.go_to_next)
        self.setToolTip(self.tr("Go to the next TK (Ctrl+T)"))
        self.hide()
        self._pause.start()

    def _count(self) -> None:
        count = sum(1 for _ in to_come_in(texts_of(self._document.brief)))
        self.setText(self.tr("{number} TK").format(number=count))
        self.setAccessibleName(self.tr("{number} TK to be filled in").format(number=count))
        self.setVisible(count > 0)
        self.updateGeometry()

    def go_to_next(self) -> None:
        """Select the next TK, and behind the last one the first."""
        searched = self._finder.searched
        texts = list(searched.texts())
        places = list(to_come_in(texts))
        if places:
            step = ReadingOrder(texts).following(places, searched.place())
            searched.go_to(places[step.number])
