"""What was pasted and what was dropped, in a sentence."""

from PySide6.QtCore import QCoreApplication

from editor.brief.model import Brief
from editor.formats.pasted.clipping import Clipping

translate = QCoreApplication.translate


def told(pasted: Brief, clipping: Clipping) -> str:
    """A sentence about the items of ``pasted`` and what the clipping dropped; "" for neither."""
    items, lost = _listed(_items(pasted)), _listed(_lost(clipping))
    if lost:
        sentence = translate("Pasting", "Pasted {items}; dropped {lost}.")
        return sentence.format(items=items or translate("Pasting", "text"), lost=lost)
    return translate("Pasting", "Pasted {items}.").format(items=items) if items else ""


def _items(pasted: Brief) -> list[str]:
    several = {
        translate("Pasting", "{number} facts"): len(pasted.facts),
        translate("Pasting", "{number} sources"): len(pasted.sources),
        translate("Pasting", "{number} narratives"): len(pasted.narratives),
        translate("Pasting", "{number} predictions"): len(pasted.predictions),
        translate("Pasting", "{number} lines of other text"): len(pasted.other),
    }
    one = (
        translate("Pasting", "a fact"),
        translate("Pasting", "a source"),
        translate("Pasting", "a narrative"),
        translate("Pasting", "a prediction"),
        translate("Pasting", "a line of other text"),
    )
    title = [translate("Pasting", "a title")] if pasted.title else []
    return title + _counted(one, several)


def _lost(clipping: Clipping) -> list[str]:
    several = {
        translate("Pasting", "{number} links"): clipping.links,
        translate("Pasting", "{number} pictures"): clipping.pictures,
    }
    one = translate("Pasting", "a link"), translate("Pasting", "a picture")
    formatting = [translate("Pasting", "formatting")] if clipping.formatting else []
    return _counted(one, several) + formatting


def _counted(one: tuple[str, ...], several: dict[str, int]) -> list[str]:
    """The words of either for each count that is not 0."""
    return [
        single if count == 1 else more.format(number=f"{count:,}")
        for single, (more, count) in zip(one, several.items(), strict=True)
        if count
    ]


def _listed(words: list[str]) -> str:
    if len(words) < 2:
        return "".join(words)
    *some, last = words
    separator = translate("Pasting", ", ", "between the things of a list")
    return translate("Pasting", "{some} and {last}").format(some=separator.join(some), last=last)
