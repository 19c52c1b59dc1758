"""Offers, while one writes, how a field may go on."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QObject, Qt

from editor.brief.model import Brief, Item, Narrative, Prediction, Source
from editor.desktop.document import Document
from editor.desktop.form.item_row import ItemRow
from editor.desktop.form.text_field import TextField
from editor.desktop.theme.theme import Theme

if TYPE_CHECKING:
    from editor.brief.offers import Groups, Offers
    from editor.desktop.form.offer_list import OfferList

_FEWEST_LETTERS = 2
_GAP = "…"
"""What a wording leaves to the writer."""

_Offering: TypeAlias = "Callable[[Offers, Brief, Any], Groups]"

_WHILE_TYPING: dict[tuple[type[Item], str], _Offering] = {
    (Source, "name"): lambda offers, brief, item: offers.for_source(brief, item),
    (Narrative, "stance"): lambda offers, brief, item: offers.for_stance(brief, item),
    (Narrative, "provider"): lambda offers, brief, _: offers.for_provider(brief),
    (Prediction, "text"): lambda offers, _brief, _item: offers.for_prediction(),
}
_WHEN_EMPTY: dict[tuple[type[Item], str], _Offering] = {
    (Narrative, "stance"): lambda offers, brief, item: (offers.expected_stances(brief, item),),
    (Prediction, "text"): lambda offers, _brief, _item: offers.for_prediction(),
}


def _nothing(*_: object) -> "Groups":
    return ()


def _today() -> "Groups":
    import datetime

    from editor.brief.offers import Offer

    return ((Offer(f"{datetime.date.today():%Y-%m-%d}"),),)  # noqa: DTZ011 - the writer's day


class Completion(QObject):
    """Watches the fields that have offers; one list serves them all."""

    def __init__(self, document: Document, offers: "Offers", theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._offers = offers
        self._theme = theme
        self._list: OfferList | None = None
        self._field: TextField | None = None
        self._declined: TextField | None = None

    def serve_row(self, row: ItemRow) -> None:
        """Offer what there is for the fields of ``row``."""
        for attribute, field in row.fields.items():
            place = type(row.item), attribute
            if place in _WHILE_TYPING:
                empty = _WHEN_EMPTY.get(place, _nothing)
                self._serve(field, self._for(row, _WHILE_TYPING[place]), self._for(row, empty))

    def _for(self, row: ItemRow, offering: _Offering) -> "Callable[[], Groups]":
        return lambda: offering(self._offers, self._document.brief, row.item)

    def serve_date(self, field: TextField) -> None:
        """Offer today."""
        self._serve(field, _today, _today)

    def outlets_to_cite(self) -> "Groups":
        """The outlets that are no source of the brief yet."""
        return self._offers.for_citation(self._document.brief)

    def _serve(
        self, field: TextField, typing: "Callable[[], Groups]", empty: "Callable[[], Groups]"
    ) -> None:
        def edited(text: str, _before: int, after: int, typed: bool) -> None:
            if typed and len(text) >= _FEWEST_LETTERS and after >= len(text):
                self._offer(field, text, typing())
            else:
                self._close(field)

        def focused() -> None:
            if not field.hasFocus() and field is self._declined:
                self._declined = None
            if field.hasFocus() and not field.isReadOnly() and field.document().isEmpty():
                self._offer(field, "", empty())

        field.edited.connect(edited)
        field.caret_moved.connect(lambda: self._caret_moved(field))
        # Later, when a new row has its place on the page.
        field.focused.connect(focused, Qt.ConnectionType.QueuedConnection)

    def _offer(self, field: TextField, typed: str, groups: "Groups") -> None:
        from editor.brief.offers import matching
        from editor.desktop.form.offer_list import OfferList

        offers = matching(typed, groups)
        if field is self._declined or (self._list is None and not offers):
            return
        if self._list is None:
            self._list = OfferList(self._theme, field)
            self._list.accepted.connect(self._accept)
            self._list.dismissed.connect(self._decline)
        self._field = field
        caret = field.cursorRect()
        caret.setLeft(0)  # what is accepted stands in place of all that was typed
        self._list.offer(offers, field, caret)

    def _close(self, field: TextField) -> None:
        if self._list is not None and field is self._field:
            self._list.close_offers()

    def _caret_moved(self, field: TextField) -> None:
        if self._list is not None and self._list.isVisible() and not field.textCursor().atEnd():
            self._close(field)

    def _decline(self) -> None:
        """Offer no more in this field until it is left."""
        self._declined = self._field

    def _accept(self, text: str) -> None:
        if self._field is not None:
            self._field.write(text)
            gap = text.find(_GAP)
            if gap >= 0:
                self._field.select(gap, gap + len(_GAP))
