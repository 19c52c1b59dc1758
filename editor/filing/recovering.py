"""An open document as a recovery copy keeps it, and back.

Not as the file that saving would write: a draft may be one that no file can hold, and writing a
long one takes its time. The copy keeps what the document is made of, and gives exactly that back.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor.brief.model import Brief, Item, ItemId, Other
from editor.brief.outlets import Outlets
from editor.filing.brief_files import Faulty, Filed
from editor.formats.encoding import Encoding
from editor.formats.files import FileRecord, Format, new_record, read_text_of, record_format
from editor.formats.json.record import JsonRecord
from editor.formats.reading import Reading, UnreadableError
from editor.formats.recognising import recognised
from editor.storage.recovery_file import Content
from editor.storage.small_files import read_members

if TYPE_CHECKING:
    from editor.formats.json.dumping import Dumped

_PARTS = ("facts", "sources", "narratives", "predictions", "other")
_UTF8 = ("utf-8", "surrogatepass")
_PIECE = 1_000_000


@dataclass(frozen=True, slots=True)
class OpenState:
    """What an open document says, and where its caret is.

    ``unread`` gives the text where that is the state, not ``brief``. ``base`` is the hash of the
    file as it was last read or written, and ``caret`` means what its writer wants.
    """

    path: Path | None
    brief: Brief
    record: FileRecord
    unread: Callable[[], str] | None = None
    stranded: Brief = field(default_factory=Brief)
    base: str = ""
    caret: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Restored:
    """An open document as a recovery copy kept it."""

    state: Filed | Faulty
    path: Path | None
    base: str
    caret: Mapping[str, str | int]


def content_of(state: OpenState, known: "Dumped | None" = None) -> Content:
    """What a recovery copy keeps of ``state``; ``known`` is kept from copy to copy."""
    from editor.formats.json.dumping import dumped

    encoding = state.record.encoding
    labels: dict[str, str | int] = {
        **{f"caret.{name}": value for name, value in state.caret.items()},
        "format": record_format(state.record).value,
        "codec": encoding.codec,
        "mark": encoding.bom.hex(),
        "guessed": encoding.guessed,
        "unread": state.unread is not None,
    }
    text = state.record.text if state.unread is None else state.unread()
    parts = {
        "text": b"".join(_encoded(text)),
        "brief": dumped(state.brief, known).encode("ascii"),
        "stranded": dumped(state.stranded).encode("ascii"),
        "origins": b"{}" if state.unread else _written_origins(state.brief, state.record.brief),
    }
    return Content(state.path, state.base, parts, labels)


def _encoded(text: str) -> Iterator[bytes]:
    """``text`` in pieces: to encode a long one in one call would keep all other threads waiting."""
    for start in range(0, len(text), _PIECE):
        yield text[start : start + _PIECE].encode(*_UTF8)


def restored(content: Content, outlets: Outlets) -> Restored | None:
    """The document that ``content`` keeps; None where it makes no sense."""
    try:
        state = _state(content, outlets)
    except (KeyError, ValueError, LookupError, UnreadableError):
        return None
    caret = {
        name.removeprefix("caret."): value
        for name, value in content.labels.items()
        if name.startswith("caret.")
    }
    return Restored(state, content.path, content.base, caret)


def _state(content: Content, outlets: Outlets) -> Filed | Faulty:
    text = content.parts["text"].decode(*_UTF8)
    record = _empty_record(content)
    brief, stranded = _brief_in(content.parts["brief"]), _brief_in(content.parts["stranded"])
    try:
        reading = read_text_of(text, record, outlets)
    except UnreadableError as fault:
        return Faulty(text, record, fault)
    if content.labels.get("unread"):
        return Filed(recognised(reading, brief), stranded)
    brief = _with_origins(brief, reading.brief, content.parts["origins"])
    return Filed(Reading(brief, reading.record, reading.departures), stranded)


def _empty_record(content: Content) -> FileRecord:
    labels = content.labels
    encoding = Encoding(
        str(labels["codec"]), bytes.fromhex(str(labels["mark"])), bool(labels["guessed"])
    )
    encoding.encode("")  # LookupError where there is no such codec
    record = new_record(Format(str(labels["format"])))
    if isinstance(record, JsonRecord):  # two calls, for each is of a type of its own
        return replace(record, encoding=encoding)
    return replace(record, encoding=encoding)


def _brief_in(data: bytes) -> Brief:
    from editor.formats.json.reader import read_json

    return read_json(data.decode("ascii")).brief


def _written_origins(brief: Brief, known: Brief) -> bytes:
    """For each item of ``brief``, as which one of ``known`` it began; -1 where it is new."""
    import json

    origins = {part: list(_origins(getattr(brief, part), getattr(known, part))) for part in _PARTS}
    return json.dumps(origins).encode("ascii")


def _origins(items: tuple[Item | Other, ...], known: tuple[Item | Other, ...]) -> Iterator[int]:
    places = {item.id: place for place, item in enumerate(known)}
    for item in items:
        yield places.get(item.id, -1)


def _with_origins(brief: Brief, known: Brief, data: bytes) -> Brief:
    """``brief`` whose items have the ids of those of ``known`` as which they began."""
    origins = read_members(data)
    changes: dict[str, Any] = {
        part: tuple(_identified(getattr(brief, part), getattr(known, part), origins.get(part)))
        for part in _PARTS
    }
    return replace(brief, **changes)


def _identified(
    items: tuple[Item | Other, ...], known: tuple[Item | Other, ...], origins: object
) -> Iterator[Item | Other]:
    places = origins if isinstance(origins, list) and len(origins) == len(items) else []
    taken: set[ItemId] = set()
    for place, item in zip([*places, *[-1] * len(items)], items, strict=False):
        if type(place) is int and 0 <= place < len(known) and known[place].id not in taken:
            taken.add(known[place].id)
            yield replace(item, id=known[place].id)
        else:
            yield item
