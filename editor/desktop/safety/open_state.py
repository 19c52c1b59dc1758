"""An open document as its recovery copy keeps it; loaded with the first that is modified."""

from dataclasses import asdict

from editor.desktop.document import Document
from editor.desktop.history import Place
from editor.desktop.last_places import last_place, place_in
from editor.filing.recent_files import LastPlace
from editor.filing.recovering import OpenState, Restored


def open_state(document: Document) -> OpenState:
    """What ``document`` says now; it may be looked at in another thread."""
    unread = None
    if document.unread:
        pieces = document.text
        unread = lambda: pieces.whole  # noqa: E731 - in the thread, where it keeps nobody waiting
    place = document.place
    last = None if place is None else last_place(document, place)
    return OpenState(
        document.path,
        document.brief,
        document.record,
        unread,
        document.stranded,
        caret={} if last is None else asdict(last),
    )


def caret_of(restored: Restored, document: Document) -> Place | None:
    """Where the caret was in what is ``restored`` and shown by ``document`` now."""
    kept = restored.caret
    if "position" not in kept:
        return None
    last = LastPlace(
        int(kept["position"]),
        str(kept.get("field", "")),
        str(kept.get("part", "")),
        int(kept.get("index", 0)),
    )
    return place_in(document, last)
