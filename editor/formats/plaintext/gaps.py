"""What stands between two elements: line ends, blank lines, and the separators of sources."""

from editor.brief.model import Brief, Part
from editor.formats.plaintext.lines import line_end
from editor.formats.plaintext.order import NEW, Slot
from editor.formats.plaintext.record import Kind, TextRecord

_ITEMS = (Kind.FACT, Kind.NARRATIVE, Kind.PREDICTION, Kind.SOURCE, Kind.OTHER)
_Key = tuple[Kind, Kind, bool, bool]


class Gaps:
    """The gaps of one text. Two elements that were neighbours keep theirs, others get the usual.

    The gap before the last of several listed sources is a place of its own (" and "), and so
    is that behind it, which holds the list's stop.
    """

    def __init__(self, record: TextRecord, brief: Brief) -> None:
        self._text = record.text
        self._elements = record.elements
        self._line_end = line_end(record.text)
        self._titled = bool(brief.title) or any(each.after is Part.TITLE for each in brief.other)
        self._list_stop = self._stop_of_list()
        self._seen: dict[_Key, str] = {}
        for place in range(len(self._elements) - 1):
            kinds = (self._elements[place].kind, self._elements[place + 1].kind)
            if self._elements[place].start < self._elements[place].end:
                self._seen.setdefault(
                    (*kinds, self._was_last(place + 1), self._same_part(place)), self._old(place)
                )

    def before(self, slot: Slot) -> str:
        """What stands before the first element."""
        return self._text[: self._elements[0].start] if slot.place == 0 else ""

    def behind(self, slot: Slot) -> str:
        """What stands behind the last element."""
        end = self._text[self._elements[-1].end :] if self._elements else ""
        if slot.place == len(self._elements) - 1:
            return end
        return self._stop(slot) + end.lstrip(".") if end.strip(".") else self._stop(slot)

    def between(self, one: Slot, two: Slot, *, last: bool, joined: bool) -> str:
        """What stands between two elements.

        ``last``: no further source is listed behind them; ``joined``: they stand on one line.
        """
        if joined:
            return self._usual(one, two, last=last)
        if (
            NEW != one.place == two.place - 1
            and self._was_last(two.place) is last
            and not self._changes(one, two)
        ):
            return self._old(one.place)
        untitled = one.kind is Kind.TITLE and not self._titled
        if untitled and not self._changes(one) and one.place + 1 < len(self._elements):
            return self._old(one.place)
        seen = self._seen.get((one.kind, two.kind, last, one.part is two.part))
        return self._usual(one, two, last=last) if seen is None or not seen else seen

    def _changes(self, *slots: Slot) -> bool:
        """Whether a title comes or goes here; an empty one comes where *other* stands behind it."""
        return any(
            slot.kind is Kind.TITLE
            and self._titled is (self._elements[slot.place].start == self._elements[slot.place].end)
            for slot in slots
        )

    def _old(self, place: int) -> str:
        return self._text[self._elements[place].end : self._elements[place + 1].start]

    def _same_part(self, place: int) -> bool:
        return self._elements[place].part is self._elements[place + 1].part

    def _was_last(self, place: int) -> bool:
        listed = Kind.LISTED_SOURCE
        return (
            self._elements[place].kind is listed
            and self._elements[place + 1 : place + 2] != ()
            and self._elements[place + 1].kind is not listed
        ) or (self._elements[place].kind is listed and place + 1 == len(self._elements))

    def _stop(self, slot: Slot) -> str:
        return self._list_stop if slot.kind is Kind.LISTED_SOURCE else ""

    def _stop_of_list(self) -> str:
        """What ends a list of sources: a stop, unless the file's last one has none."""
        for element in reversed(self._elements):
            if element.kind is Kind.LISTED_SOURCE:
                return "." if self._text.startswith(".", element.end) else ""
        return "."

    def _usual(self, one: Slot, two: Slot, *, last: bool) -> str:
        if two.kind is Kind.LISTED_SOURCE:
            if one.kind is Kind.LISTED_SOURCE:
                return " and " if last else ", "
            if one.kind is Kind.HEADING and self._colon(one):
                return " "
        if one.part is two.part and one.kind is two.kind and one.kind in _ITEMS:
            return self._line_end
        return self._stop(one) + self._line_end * 2

    def _colon(self, heading: Slot) -> bool:
        if heading.place == NEW:
            return heading.part is Part.SOURCES
        element = self._elements[heading.place]
        return ":" in self._text[element.start : element.end]
