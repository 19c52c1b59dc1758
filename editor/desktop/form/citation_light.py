"""Shows what belongs together: a source, and the citations of it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from editor.brief.citing import in_runs, places_citing
from editor.brief.model import Brief, Source
from editor.desktop.form.item_row import ItemRow


class CitationLight(QObject):
    """Lights the citations of a source while one is at the source, and the other way round.

    The pointer goes before the keyboard until that moves on. And tells each source where it is
    cited.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._facts: list[ItemRow] = []
        self._sources: list[ItemRow] = []
        self._chip: tuple[ItemRow, int] | None = None
        self._pointed: ItemRow | None = None
        self._in_use: ItemRow | None = None
        self._citations: list[tuple[int, ...]] = []
        self._shown: tuple[Source, ...] | None = None

    def add(self, row: ItemRow) -> None:
        """Take part in what happens on ``row``."""
        row.activated.connect(self._use)
        if row.citations is not None:
            self._facts.append(row)
            row.citations.pointed.connect(lambda number: self._point_at_chip(row, number))
        elif isinstance(row.item, Source):
            self._sources.append(row)
            row.hovered.connect(self._point_at)
            row.unhovered.connect(lambda _: self._point_at(None))

    def remove(self, row: ItemRow) -> None:
        """Forget ``row``, whose item is gone."""
        for rows in (self._facts, self._sources):
            if row in rows:
                rows.remove(row)
        if self._chip is not None and self._chip[0] is row:
            self._chip = None
        self._pointed = None if self._pointed is row else self._pointed
        self._in_use = None if self._in_use is row else self._in_use

    def show_brief(self, brief: Brief) -> None:
        """Tell the sources where the facts of ``brief`` cite them."""
        citations = [fact.citations for fact in brief.facts]
        if citations == self._citations and brief.sources is self._shown:
            return  # most keys change neither
        self._citations, self._shown = citations, brief.sources
        places = places_citing(brief.facts)
        for row in self._sources:
            row.show_remark(self._told(places.get(_number(row) or 0, ())))
        self._light()

    def _told(self, places: Sequence[int]) -> str:
        if not places:
            return self.tr("not cited")
        return self.tr("cited in {facts}").format(facts=in_runs(places))

    def _point_at(self, row: ItemRow | None) -> None:
        self._pointed = row
        self._light()

    def _use(self, row: ItemRow, used: bool) -> None:
        self._in_use = row if used else None
        if used:  # by keyboard the page may have moved on under the pointer
            self._pointed = self._pointed if self._pointed is row else None
            self._chip = self._chip if self._chip is not None and self._chip[0] is row else None
        self._light()

    def _point_at_chip(self, row: ItemRow, number: int | None) -> None:
        self._chip = None if number is None else (row, number)
        self._light()

    def _light(self) -> None:
        at_source = _number(self._pointed or self._in_use)
        for row in self._facts:
            if row.citations is not None:
                row.citations.light(at_source)
        for row in self._sources:
            row.light(self._chip is not None and _number(row) == self._chip[1])


def _number(row: ItemRow | None) -> int | None:
    return row.item.number if row is not None and isinstance(row.item, Source) else None
