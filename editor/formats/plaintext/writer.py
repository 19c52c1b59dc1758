"""Writing a brief onto the text it was read from: what did not change keeps its bytes."""

from itertools import zip_longest

from editor.brief.model import Brief, Part
from editor.brief.outlets import Outlets
from editor.formats.garbage import collected_later
from editor.formats.plaintext.forms import PLAIN, Forms, content
from editor.formats.plaintext.gaps import Gaps
from editor.formats.plaintext.lines import line_end
from editor.formats.plaintext.losses import names_of, plain_items, unwritable
from editor.formats.plaintext.order import arranged
from editor.formats.plaintext.reader import read_text, reading_text
from editor.formats.plaintext.record import Kind, TextRecord, new_record
from editor.formats.reading import LossError, Reading
from editor.steps import Steps, at_once


def write_text(brief: Brief, record: TextRecord, outlets: Outlets) -> str:
    """The text that holds ``brief``, in the manner of ``record``; proved by reading it back.

    Raises LossError, which names the items, where no text holds it. Of a brief it writes what
    plain text can hold: see ``not_in_plain_text`` for the rest.
    """
    with collected_later():
        return at_once(writing(brief, record, outlets))


def writing(brief: Brief, record: TextRecord, outlets: Outlets) -> Steps[str]:
    """``write_text`` in small steps."""
    if _same(brief, record.brief):
        return record.text
    losses = unwritable(brief)
    if losses:
        raise LossError(losses)
    if record.text.strip():
        headings = {each.part for each in record.elements if each.kind is Kind.HEADING}
        for headed in filter(headings.isdisjoint, _HEADED):
            text = yield from _Draft(brief, record, outlets, headed).proved()
            if text is not None:
                return text
    draft = _Draft(brief, new_record(), outlets)
    text = yield from draft.proved()
    if text is None:
        raise LossError(draft.losses())
    return text.replace("\n", line_end(record.text))


class _Draft:
    """A text in the making: its elements, and at which level each is written."""

    def __init__(
        self, brief: Brief, record: TextRecord, outlets: Outlets, headed: tuple[Part, ...] = ()
    ) -> None:
        self._brief = brief
        self._outlets = outlets
        self._forms = Forms(record)
        self._gaps = Gaps(record, brief)
        self._slots = arranged(record, brief, headed)
        self._misread: list[int] = []
        self._levels = [PLAIN] * len(self._slots)
        self._joined: set[int] = set()
        """Listed sources that stand in line with the one before, wherever they stood."""
        self._title = next(i for i, slot in enumerate(self._slots) if slot.kind is Kind.TITLE)
        self._levels[self._title] = self._forms.title_level(self._slots[self._title], brief)

    def proved(self) -> Steps[str | None]:
        """The text at the first levels at which it reads back; None where there are none."""
        while True:
            yield
            text, starts = self.text()
            yield
            reading = yield from reading_text(text, self._outlets)
            yield
            if _same(self._brief, reading.brief):
                return self._eased(text)
            self._misread = self._differing(reading, starts)
            if not self._raise_levels():
                return None

    def _eased(self, text: str) -> str:
        """``text`` with every element as it stood that rose only while another misread it."""
        text = self._parted(text)
        groups = self._risen()
        needed: list[list[int]] = []
        for _ in range(_EASINGS):
            if not groups:
                break
            group = groups.pop()
            eased = self._with_plain(group)
            if eased is not None:
                text = eased
                groups += needed  # what had to rise beside this may not have to any more
                needed = []
            elif len(group) > 1:
                half = len(group) // 2
                groups += [group[half:], group[:half]]
            else:
                needed.append(group)
        return text

    def _risen(self) -> list[list[int]]:
        """The elements that rose: those that changed, and last those that did not."""
        risen = [
            index
            for index, level in enumerate(self._levels)
            if level != PLAIN and index != self._title
        ]
        changed = {index for index in risen if self._forms.is_changed(self._slots[index])}
        groups = [sorted(changed), [index for index in risen if index not in changed]]
        return [group for group in groups if group]

    def _with_plain(self, group: list[int]) -> str | None:
        """The text with these elements as they stood; None, and nothing done, if it misreads."""
        levels = self._levels.copy()
        for index in group:
            self._levels[index] = PLAIN
        eased, _ = self.text()
        if _same(self._brief, read_text(eased, self._outlets).brief):
            return eased
        self._levels = levels
        return None

    def _parted(self, text: str) -> str:
        """``text`` with the listed sources where they stood, if they read back there."""
        if not self._joined:
            return text
        joined, self._joined = self._joined, set()
        parted, _ = self.text()
        if _same(self._brief, read_text(parted, self._outlets).brief):
            return parted
        self._joined = joined
        return text

    def losses(self) -> tuple[str, ...]:
        """What the last attempt could not hold: one line for people for each loss."""
        names = dict(zip(map(id, plain_items(self._brief)), names_of(self._brief), strict=True))
        lost = (names.get(id(self._slots[index].item), "the title") for index in self._misread)
        return tuple(f"{name.capitalize()} would read back differently." for name in lost) or (
            "The order of the items would read back differently.",
        )

    def text(self) -> tuple[str, list[int]]:
        """The text as it stands now, and where each element starts in it."""
        pieces = [self._gaps.before(self._slots[0])]
        body = ""
        for index, slot in enumerate(self._slots):
            body = self._forms.write(slot, self._levels[index], body)
            pieces += (body, self._gap_behind(index))
        starts = []
        length = 0
        for index, piece in enumerate(pieces):
            if index % 2:
                starts.append(length)
            length += len(piece)
        return "".join(pieces), starts

    def _gap_behind(self, index: int) -> str:
        if index + 1 == len(self._slots):
            return self._gaps.behind(self._slots[index])
        one, two = self._slots[index : index + 2]
        after = self._slots[index + 2].kind if index + 2 < len(self._slots) else None
        last = two.kind is Kind.LISTED_SOURCE and after is not Kind.LISTED_SOURCE
        return self._gaps.between(one, two, last=last, joined=index + 1 in self._joined)

    def _differing(self, reading: Reading[TextRecord], starts: list[int]) -> list[int]:
        """The indexes of the elements that read back as something else than they are."""
        brief, record = reading.brief, reading.record
        items = {item.id: item for item in plain_items(brief)}
        found: dict[tuple[int, str], object] = {}
        for element in record.elements:
            item = items.get(element.id, brief.title if element.kind is Kind.TITLE else None)
            found[element.start, _family(element.kind)] = (element.part, content(item))
        if brief.title == "":
            found[starts[self._title], _family(Kind.TITLE)] = (Part.TITLE, ("",))
        return [
            index
            for index, (slot, start) in enumerate(zip(self._slots, starts, strict=True))
            if found.get((start, _family(slot.kind))) != (slot.part, content(slot.item))
        ]

    def _raise_levels(self) -> bool:
        """Write some of the misread more clearly; False where none can be."""
        can_rise = [
            index for index in self._misread if self._levels[index].next(self._slots[index].kind)
        ]
        changed = [index for index in can_rise if self._forms.is_changed(self._slots[index])]
        chosen = self._most_telling(changed or can_rise)
        for index in chosen:
            level = self._levels[index].next(self._slots[index].kind)
            if level:
                self._levels[index] = level
                if level.fresh and self._slots[index].kind is Kind.LISTED_SOURCE:
                    self._joined.add(index)
        return bool(chosen)

    def _most_telling(self, misread: list[int]) -> list[int]:
        """Of elements that are misread, those that may be the reason why others are."""
        for kinds in _BY_WEIGHT:
            chosen = [index for index in misread if self._slots[index].kind in kinds]
            if chosen:
                break
        else:
            return misread
        return chosen


_HEADED = ((), (Part.NARRATIVES,), (Part.FACTS,), (Part.FACTS, Part.NARRATIVES))
"""The sections that get headings in turn, where it takes that for a text to read back."""
_EASINGS = 50  # so often a text that reads back is read once more, to write less of it afresh
_SOURCES = (Kind.LISTED_SOURCE, Kind.SOURCE)
_BY_WEIGHT = ((Kind.TITLE,), (Kind.OTHER,), _SOURCES)


def _same(one: Brief, two: Brief) -> bool:
    """Whether two briefs hold the same as far as plain text goes."""
    return one.title == two.title and all(
        a is not None and b is not None and type(a) is type(b) and content(a) == content(b)
        for a, b in zip_longest(plain_items(one), plain_items(two))
    )


def _family(kind: Kind) -> str:
    return Kind.SOURCE.value if kind is Kind.LISTED_SOURCE else kind.value
