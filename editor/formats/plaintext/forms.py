"""The forms in which an element can stand: the plain one, and those that read back for certain."""

from typing import NamedTuple, cast

from editor.brief.model import Brief, Fact, Item, Narrative, Other, Part, Prediction, Source
from editor.formats.plaintext.citations import Manner, Style, cite, manner_of, usual_separator
from editor.formats.plaintext.headings import CANONICAL, heading
from editor.formats.plaintext.labels import write_provider, write_stance
from editor.formats.plaintext.lines import SPACE, STOPS, first_line, split_lines
from editor.formats.plaintext.losses import plain_items
from editor.formats.plaintext.order import NEW, Slot
from editor.formats.plaintext.quotes import quote
from editor.formats.plaintext.record import Element, Kind, Span, TextRecord
from editor.formats.plaintext.source_list import SUPERSCRIPTS
from editor.pattern import Pattern

_BULLET = "  • "
_BULLETED = (Kind.FACT, Kind.NARRATIVE, Kind.PREDICTION)
_NUMBERED = Pattern(r"(?P<indent>[ \t\xa0]*+)(?P<number>[0-9]{1,3})(?=[.)])")
_FORMS = {
    Kind.TITLE: 2,
    Kind.HEADING: 1,
    Kind.FACT: 4,
    Kind.SOURCE: 2,
    Kind.LISTED_SOURCE: 2,
    Kind.NARRATIVE: 4,
    Kind.PREDICTION: 1,
    Kind.OTHER: 2,
}
_TO_SUPERSCRIPT = str.maketrans("0123456789", SUPERSCRIPTS)


class Level(NamedTuple):
    """How plainly an element is written: its form, and whether its line is set up afresh."""

    form: int = 0
    fresh: bool = False

    def next(self, kind: Kind) -> "Level | None":
        """The next level for an element of this kind; None behind the last."""
        if self.form + 1 < _FORMS[kind]:
            return Level(self.form + 1, self.fresh)
        return None if self.fresh or kind is Kind.TITLE else Level(0, fresh=True)


PLAIN = Level()


class Forms:
    """Writes elements in the manner of one text, copying every field that did not change."""

    def __init__(self, record: TextRecord) -> None:
        self._text = record.text
        self._elements = record.elements
        brief = record.brief
        self._old = {item.id: item for item in plain_items(brief)}
        self._title = brief.title
        self._first: dict[Kind, Element] = {}
        for element in record.elements:
            self._first.setdefault(element.kind, element)
        self._manner, self._lead = self._citation_manner()

    def is_changed(self, slot: Slot) -> bool:
        """Whether the element is new or holds something else than it did."""
        if slot.place == NEW or slot.kind is Kind.HEADING:
            return slot.place == NEW
        if slot.kind is Kind.TITLE:
            return slot.item != self._title
        return content(slot.item) != content(self._old_item(slot))

    def write(self, slot: Slot, level: Level, above: str) -> str:
        """The element as it stands in the text; ``above`` is the one before it.

        Where items are numbered, a new one takes the number behind that of the one above.
        """
        own = None if slot.place == NEW else self._elements[slot.place]
        if own and level == PLAIN and not self.is_changed(slot):
            return self._copy((own.start, own.end))
        text = self._rewritten(slot, own, level).rstrip(SPACE)
        if own is None and slot.kind in _BULLETED:
            number = _NUMBERED.match(self._prefix(slot.kind, None, level))
            return _counting_on(text, above) if number else text
        return text

    def _rewritten(self, slot: Slot, own: Element | None, level: Level) -> str:
        match slot.item:
            case Fact() as fact:
                text = self._fact(fact, own, level)
            case Source() as source:
                text = self._source(source, own, slot.kind, level)
            case Narrative() as narrative:
                text = self._narrative(narrative, own, level)
            case Prediction() as prediction:
                text = self._prefix(slot.kind, own, level) + prediction.text
            case Other() as other:
                text = self._other(other, own, level)
            case str() as title:
                text = self._titled(title, own, level)
            case None:
                text = CANONICAL[slot.part]
        return text

    def title_level(self, slot: Slot, brief: Brief) -> Level:
        """The level at which a title begins: the second where it would be taken for none."""
        title = brief.title
        line = next(iter(split_lines(title)), None)
        if line is None:
            stood = slot.place != NEW and self._elements[slot.place]
            marked = stood and stood.start < stood.end and not self.is_changed(slot)
            behind = any(other.after is Part.TITLE for other in brief.other)
            return Level(1) if behind and not marked else PLAIN
        doubtful = line.bullet or heading(title) or title[0] in "#>\ufeff"
        return Level(1) if doubtful and self.is_changed(slot) else PLAIN

    def _old_item(self, slot: Slot) -> Item | Other | None:
        if slot.item is None or isinstance(slot.item, str):
            return None
        return self._old.get(slot.item.id)

    def _copy(self, span: Span) -> str:
        return self._text[span[0] : span[1]]

    def _prefix(self, kind: Kind, own: Element | None, level: Level) -> str:
        """What stands before the element's first field: its indent and bullet."""
        if own and not level.fresh:
            return self._before(own)
        kinds = (kind, *_BULLETED)
        prefixes = [self._before(self._first[each]) for each in kinds if each in self._first]
        if prefixes and not level.fresh:
            return prefixes[0]
        return next((prefix for prefix in prefixes if prefix.strip(SPACE)), _BULLET)

    def _before(self, element: Element) -> str:
        """What stands before an element's first field; a bare bullet gets the space it lacks."""
        start, end = element.fields[0]
        prefix, below = first_line(self._text[element.start : start])
        bare = (below or start == end) and element.kind in _BULLETED and prefix.strip(SPACE)
        return f"{prefix} " if bare and prefix[-1] not in SPACE else prefix

    def _titled(self, title: str, own: Element | None, level: Level) -> str:
        if level.form:
            return f"# {title}"
        return (self._prefix(Kind.TITLE, own, level) if own and own.start < own.end else "") + title

    def _other(self, other: Other, own: Element | None, level: Level) -> str:
        if own and level == PLAIN:
            return self._prefix(Kind.OTHER, own, level) + other.text
        return f"> {other.text}"

    def _fact(self, fact: Fact, own: Element | None, level: Level) -> str:
        old = cast("Fact", self._old[fact.id]) if own else None
        body, space, mark, stop = self._cited(own) if own else ("", "", "", "")
        if level != PLAIN or old is None or fact.citations != old.citations:
            space = "" if level != PLAIN or not fact.citations else space or self._lead
            mark = self._mark(fact, level)
        if level.fresh or old is None or fact.text != old.text:
            body, stop = fact.text, ""
            if level == PLAIN and mark and body[-1:] in tuple(STOPS) and self._stops_last(own):
                body, stop = body[:-1], body[-1]
        return self._prefix(Kind.FACT, own, level) + body + space + mark + stop

    def _cited(self, element: Element) -> tuple[str, str, str, str]:
        """A fact's text, what stands before its citations, the citations, the stop behind them."""
        text, citations, stop = element.fields
        return (
            self._copy(text),
            self._copy((text[1], citations[0])),
            self._copy(citations),
            self._copy(stop),
        )

    def _stops_last(self, own: Element | None) -> bool:
        """Whether the citations stand before the stop: in this fact, or in a file's first."""
        model = own or self._first.get(Kind.FACT)
        return model is not None and model.fields[2][0] < model.fields[2][1]

    def _mark(self, fact: Fact, level: Level) -> str:
        if not fact.citations:
            return "[?]" if level.form else ""
        if not level.form:
            return cite(fact.citations, self._manner)
        style = Style(level.form - 1)
        return cite(fact.citations, Manner(style, usual_separator(style)))

    def _citation_manner(self) -> tuple[Manner, str]:
        """How the first cited fact is cited, and what stands between it and its citations."""
        for element in self._elements:
            if element.kind is Kind.FACT:
                _, space, mark, _ = self._cited(element)
                if mark and mark != "[?]":
                    return manner_of(mark), space
        return Manner(), ""

    def _source(self, source: Source, own: Element | None, kind: Kind, level: Level) -> str:
        model = own or self._first.get(kind)
        old = cast("Source", self._old[source.id]) if own else None
        number = str(source.number)
        prefix, between = ("", ". ") if kind is Kind.SOURCE else ("", "")
        if model and not level.fresh:
            prefix = self._text[model.start : model.fields[0][0]]
            between = self._copy((model.fields[0][1], model.fields[1][0]))
            number = _numbered_like(number, self._copy(model.fields[0]))
        if old and own and old.name == source.name and level == PLAIN:
            return prefix + number + between + self._copy(own.fields[1])
        name = quote(source.name) if level.form else source.name
        return prefix + number + between + name

    def _narrative(self, narrative: Narrative, own: Element | None, level: Level) -> str:
        old = cast("Narrative", self._old[narrative.id]) if own else None
        prefix = self._prefix(Kind.NARRATIVE, own, level)
        text = narrative.text
        if own and old and old.text == text and not level.fresh:
            text = self._copy(own.fields[2])
        unlabelled = (
            own and own.fields[1][1] == own.fields[2][0] and own.fields[0][0] == own.fields[0][1]
        )
        if level == PLAIN and unlabelled and not narrative.stance and not narrative.provider:
            return prefix + text
        label = self._stance(narrative, old, own, level) + self._provider(
            narrative, old, own, level
        )
        return (prefix + label + self._label_stop(own, level) + text).rstrip(SPACE + "\r\n")

    def _stance(
        self, narrative: Narrative, old: Narrative | None, own: Element | None, level: Level
    ) -> str:
        if (
            own
            and old
            and old.stance == narrative.stance
            and level == PLAIN
            and self._copy(own.fields[0])
        ):
            return self._copy(own.fields[0])
        return write_stance(narrative.stance, quoted=level.form >= 2)

    def _provider(
        self, narrative: Narrative, old: Narrative | None, own: Element | None, level: Level
    ) -> str:
        if own and old and old.provider == narrative.provider and level == PLAIN:
            return self._copy(own.fields[1])
        return write_provider(narrative.provider, quoted=level.form % 2 == 1)

    def _label_stop(self, own: Element | None, level: Level) -> str:
        """What stands between a label and its text."""
        model = own or self._first.get(Kind.NARRATIVE)
        stop = self._copy((model.fields[1][1], model.fields[2][0])) if model else ""
        return ". " if level.fresh or not stop else stop


def content(item: Item | Other | str | None) -> tuple[object, ...]:
    """What plain text holds of an item."""
    match item:
        case Fact(text, citations):
            return text, citations
        case Source(number, name):
            return number, name
        case Narrative(stance, provider, text):
            return stance, provider, text
        case Other(after, text):
            return after, text
        case None | str():
            return (item,)
        case prediction:
            return (prediction.text,)


def _counting_on(text: str, above: str) -> str:
    """``text`` of a numbered item, under the number that follows ``above``."""
    number, last = _NUMBERED.match(text), _NUMBERED.match(above)
    if number is None:
        return text
    following = int(last["number"]) + 1 if last else 1
    return f"{number['indent']}{following}{text[number.end() :]}"


def _numbered_like(number: str, model: str) -> str:
    """``number`` in brackets or raised where ``model`` is."""
    if model[:1] == "[":
        return f"[{number}]"
    return number if model.isascii() else number.translate(_TO_SUPERSCRIPT)
