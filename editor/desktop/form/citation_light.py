"""Shows what belongs together: a source, and the citations of it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject

from editor.brief.citing import cited_in, places_citing
from editor.brief.model import Fact, Source
from editor.desktop.form.item_row import ItemRow


class CitationLight(QObject):
    """Lights the citations of a source while one is at the source, and the other way round.

    What the pointer is on goes before where the keyboard is. And tells each source where it is
    cited.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._facts: list[ItemRow] = []
        self._sources: list[ItemRow] = []
        self._chip: int | None = None
        self._pointed: ItemRow | None = None
        self._in_use: ItemRow | None = None
        self._citations: list[tuple[int, ...]] = []
        self._places: dict[int, tuple[int, ...]] = {}

    def add(self, row: ItemRow) -> None:
        """Take part in what happens on ``row``."""
        if row.citations is not None:
            self._facts.append(row)
            row.citations.pointed.connect(self._point_at_chip)
        elif isinstance(row.item, Source):
            self._sources.append(row)
            row.installEventFilter(self)
            row.activated.connect(self._use)

    def remove(self, row: ItemRow) -> None:
        """Forget ``row``, whose item is gone."""
        for rows in (self._facts, self._sources):
            if row in rows:
                rows.remove(row)
        if row.citations is not None:
            self._chip = None
        self._pointed = None if self._pointed is row else self._pointed
        self._in_use = None if self._in_use is row else self._in_use

    def show_citations(self, facts: Sequence[Fact]) -> None:
        """Tell the sources where ``facts`` cite them."""
        citations = [fact.citations for fact in facts]
        if citations != self._citations:
            self._citations = citations
            self._places = places_citing(facts)
        for row in self._sources:
            row.show_remark(cited_in(self._places.get(_number(row) or 0, ())))
        self._light()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the pointer come to a source, and leave it."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            entered = event.type() is QEvent.Type.Enter
            self._pointed = watched if entered and isinstance(watched, ItemRow) else None
            self._light()
        return False

    def _use(self, row: ItemRow, used: bool) -> None:
        self._in_use = row if used else None
        self._light()

    def _point_at_chip(self, number: int | None) -> None:
        self._chip = number
        self._light()

    def _light(self) -> None:
        at_source = _number(self._pointed or self._in_use)
        for row in self._facts:
            if row.citations is not None:
                row.citations.light(at_source)
        for row in self._sources:
            row.light(self._chip is not None and _number(row) == self._chip)


def _number(row: ItemRow | None) -> int | None:
    return row.item.number if row is not None and isinstance(row.item, Source) else None
