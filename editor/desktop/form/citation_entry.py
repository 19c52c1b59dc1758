"""The line in which a citation is typed."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from editor.brief.model import Source
from editor.brief.offers import Groups, Offer, matching
from editor.desktop.controls.override_keys import is_escape, keeps_escape
from editor.desktop.form.offer_list import OfferList
from editor.desktop.theme.theme import Theme
from editor.pattern import Pattern

_BEFORE_TEXT = 2
"""Pixels that Qt leaves free before what is typed in a line."""

_NUMBERS = Pattern(r"[\d\s,;]*")


class CitationEntry(QLineEdit):
    """Takes numbers or a few letters of an outlet; Enter cites, Escape or leaving it does not.

    It offers ``sources``, and below them ``outlets`` that are none yet.
    """

    cited = Signal(str)
    """What was typed or chosen: numbers with commas, or a name."""

    closed = Signal()

    def __init__(
        self, sources: Sequence[Source], outlets: Groups, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._sources = sources
        self._numbers = {f"{source.number}  {source.name}": source.number for source in sources}
        named = [Offer(f"{source.number}  {source.name}", (source.name,)) for source in sources]
        self._own: Groups = (named,)
        self._known = {offer.keys[0] for group in outlets for offer in group}
        self._groups: Groups = (named, *outlets)
        self.offers = OfferList(theme, self)
        self.offers.accepted.connect(self._cite_chosen)
        self.offers.dismissed.connect(self.closed)
        self.destroyed.connect(self.offers.deleteLater)  # it is the page's, and not in this line
        self.setFont(theme.fonts.small)
        self.setFrame(False)
        clear = self.palette()
        clear.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(clear)
        self.setPlaceholderText(self.tr("Number or outlet"))
        self.setAccessibleName(self.tr("Cite a source"))
        self.setAccessibleDescription(
            self.tr("Type the number of a source or the name of an outlet.")
        )
        self.textChanged.connect(self.offer)

    def offer(self) -> None:
        """Offer what fits to what was typed; before that, the sources there are."""
        text = self.text().strip()
        offers = matching(text, self._groups if text else self._own)
        self.offers.offer(offers, self, self.rect().adjusted(_BEFORE_TEXT, 0, 0, 0))

    def _cite(self) -> None:
        text = self.text().strip()
        if text:
            self.cited.emit(self._meant(text))
        self.closed.emit()

    def _meant(self, text: str) -> str:
        """``text``, or the number of the source whose name begins so."""
        wanted = text.casefold()
        if _NUMBERS.fullmatch(text) or wanted in self._known:
            return text
        begun = (each for each in self._sources if each.name.casefold().startswith(wanted))
        whole = (each for each in self._sources if each.name.casefold() == wanted)
        source = next(whole, None) or next(begun, None)
        return text if source is None else str(source.number)

    def _cite_chosen(self, text: str) -> None:
        self.cited.emit(str(self._numbers.get(text, text)))
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Escape closes the entry, and nothing else that Escape might close."""
        return keeps_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter cites, Escape closes; neither is then for the bar, which would begin again."""
        if is_escape(event):
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._cite()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close when the user turns elsewhere, but not for a menu or another window."""
        super().focusOutEvent(event)
        reason = Qt.FocusReason
        if event.reason() not in (reason.PopupFocusReason, reason.ActiveWindowFocusReason):
            self.closed.emit()
