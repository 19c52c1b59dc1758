"""What is found in a view of the document, which of it one is at, and the way to the next."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from editor.desktop.find.searched import Searched
from editor.desktop.slices import Slices
from editor.searching.finding import Match, matches_in
from editor.searching.query import Query, QueryError
from editor.searching.reading_order import ReadingOrder, Step
from editor.searching.texts import Place, Text
from editor.steps import Steps

_PAUSE = 40
"""Milliseconds without a key after which it is searched."""

_Outcome = tuple[Sequence[Match], str]
"""The matches, or why there are none."""


class Finder(QObject):
    """Searches ``searched``. What is wished while it does is done when all is found."""

    changed = Signal()
    """``matches``, ``match``, ``note`` or ``fault`` are new."""

    def __init__(self, searched: Searched, parent: QObject) -> None:
        super().__init__(parent)
        self.searched = searched
        self.query = Query("")
        self.matches: Sequence[Match] = ()
        self.current = 0
        self.note = ""
        self.fault = ""
        self._lights = False
        self._fresh = True
        self._leads_there = False
        self._here: Place | None = None
        self._order = ReadingOrder(())
        self._wishes: list[Callable[[], None]] = []
        self._search: Slices[_Outcome] = Slices(self._take, self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._start)

    @property
    def match(self) -> Match | None:
        """The current match."""
        return self.matches[self.current] if self.matches else None

    def turn_to(self, searched: Searched) -> None:
        """Search another view from now on."""
        if searched is self.searched:
            return
        self.searched.light((), None)
        self.searched, self._here = searched, None
        self._wishes.clear()
        self.matches = ()
        self._expect(leads_there=True)

    def begin(self) -> None:
        """Light what is found from now on; the first is the next from where the user is."""
        self._lights = True
        self._here = self.searched.place() or self._here
        self._expect(leads_there=True)

    def end(self) -> None:
        """Light nothing any more, and go to the current match, or back to where the user was."""
        place = self.match if self._fresh else None
        self._lights = False
        self._wishes.clear()
        self._pause.stop()
        self._search.stop()
        self._fresh = False
        self.searched.light((), None)
        self.searched.go_to(place or self._here or Place(None, "title", 0, 0))

    def look_for(self, query: Query) -> None:
        """Find ``query``."""
        if query != self.query:
            self.query, self.note = query, ""
            self._expect(leads_there=True)

    def refresh(self) -> None:
        """Find anew, for the texts are other ones by now."""
        self._here = self.match or self._here
        self.note = ""
        self._expect(leads_there=False)

    def go(self, way: int) -> None:
        """Go to the next match (1), or to the one before (-1)."""
        self._when_found(lambda: self._go(way))

    def replace(self, replacement: str) -> None:
        """Put ``replacement`` in place of the current match, and go to the next."""
        self._when_found(lambda: self._replace(self.matches[self.current :][:1], replacement))

    def replace_all(self, replacement: str) -> None:
        """Put ``replacement`` in place of all matches."""
        self._when_found(lambda: self._replace(self.matches, replacement, told=True))

    def _expect(self, *, leads_there: bool) -> None:
        self._fresh = False
        self._search.stop()
        self._leads_there = self._leads_there or leads_there
        if self._lights:
            self._pause.start()

    def _when_found(self, wish: Callable[[], None]) -> None:
        if self._fresh:
            wish()
            return
        self._wishes.append(wish)
        if not self._search.running:
            self._start()

    def _start(self) -> None:
        self._pause.stop()
        texts = list(self.searched.texts())
        self._order = ReadingOrder(texts)
        self._search.begin(_searching(texts, self.query))

    def _take(self, outcome: _Outcome) -> None:
        (self.matches, self.fault), self._fresh = outcome, True
        if self.matches:
            note = self.tr("From the top") if self._leads_there else ""
            self._set_current(self._order.first_from(self.matches, self._here), note)
        if self._leads_there and self._lights and self.match:
            self.searched.show(self.match)
        self._leads_there = False
        wishes, self._wishes = self._wishes, []
        for wish in wishes:
            self._when_found(wish)
        self._tell()

    def _set_current(self, step: Step, note: str) -> None:
        self.current = step.number
        if step.wrapped and note:
            self.note = note

    def _go(self, way: int) -> None:
        self.note = ""
        if self.matches:
            here = self.searched.place()
            start = here or self.match
            if way > 0:
                self._set_current(
                    self._order.following(self.matches, start), self.tr("From the top")
                )
            else:
                self._set_current(
                    self._order.preceding(self.matches, start), self.tr("From the end")
                )
            lead = self.searched.show if self._lights and here is None else self.searched.go_to
            lead(self.matches[self.current])
        self._tell()

    def _replace(self, matches: Sequence[Match], replacement: str, *, told: bool = False) -> None:
        self.note = self.fault = ""
        try:
            from editor.searching.replacing import changes_of  # late: most look for words only

            changes = changes_of(matches, self.query, replacement)
        except QueryError as error:
            self.fault, changes = str(error), []
        if changes and not self.searched.locked:
            self._here = self.searched.replace(changes)
            self.matches = ()
            self.note = self._replaced(len(changes)) if told else ""
            self._expect(leads_there=not told)
            self._start()
        else:
            self._tell()

    def _replaced(self, count: int) -> str:
        return self.tr("{number} replaced").format(number=f"{count:,}")

    def _tell(self) -> None:
        if self._lights:
            self.searched.light(self.matches, self.match)
        self.changed.emit()


def _searching(texts: Iterable[Text], query: Query) -> Steps[_Outcome]:
    found: list[Match] = []
    try:
        for matches in matches_in(texts, query):
            found += matches
            yield
    except QueryError as error:
        return (), str(error)
    return found, ""
