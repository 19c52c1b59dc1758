"""What was pasted and what was dropped, in a sentence."""

from editor.brief.model import Brief
from editor.formats.pasted.clipping import Clipping


def told(pasted: Brief, clipping: Clipping) -> str:
    """A sentence about the items of ``pasted`` and what the clipping dropped; "" for neither."""
    items = _list(
        [
            _count(bool(pasted.title), "title"),
            _count(len(pasted.facts), "fact"),
            _count(len(pasted.sources), "source"),
            _count(len(pasted.narratives), "narrative"),
            _count(len(pasted.predictions), "prediction"),
            _count(len(pasted.other), "line of other text", "lines of other text"),
        ]
    )
    lost = _list(
        [
            _count(clipping.links, "link"),
            _count(clipping.pictures, "picture"),
            "formatting" if clipping.formatting else "",
        ]
    )
    if lost:
        return f"Pasted {items or 'text'}; dropped {lost}."
    return f"Pasted {items}." if items else ""


def _count(count: int, one: str, several: str = "") -> str:
    if count > 1:
        return f"{count:,} {several or one + 's'}"
    return f"a {one}" if count else ""


def _list(words: list[str]) -> str:
    *some, last = list(filter(None, words)) or [""]
    return f"{', '.join(some)} and {last}" if some else last
