"""Where citations lead, and sources back: what is cited where, and what is told of it."""

from PySide6.QtCore import QCoreApplication

from editor.brief.model import Brief, ItemId
from editor.desktop.preview.set_page import Spotted

translate = QCoreApplication.translate


class SourceLinks:
    """The links between the facts and the sources of one brief after the other."""

    def __init__(self) -> None:
        self._brief = Brief()
        self._from: ItemId | None = None
        self._last: ItemId | None = None

    def show_brief(self, brief: Brief) -> None:
        """Know the links of ``brief``."""
        self._brief = brief

    def target(self, spotted: Spotted) -> ItemId | None:
        """Where the link at ``spotted`` leads; None where there is nothing.

        A citation leads to its source. A source leads back to where one came from, then on to the
        next fact that cites it.
        """
        words = spotted.words
        if words.field == "number":
            self._last = self._next_citing(words.source)
            self._from = None
            return self._last
        self._from = words.item
        return next((each.id for each in self._brief.sources if each.number == words.source), None)

    def _next_citing(self, number: int | None) -> ItemId | None:
        citing = [fact.id for fact in self._brief.facts if number in fact.citations]
        if self._from in citing:
            return self._from
        after = citing.index(self._last) + 1 if self._last in citing else 0
        return citing[after % len(citing)] if citing else None

    def told(self, spotted: Spotted) -> str:
        """What there is to say about the words at ``spotted``; empty for most."""
        words = spotted.words
        if words.field == "citations":
            return self._name_of(words.source)
        if words.field in ("number", "name"):
            number = next(each.number for each in self._brief.sources if each.id is words.item)
            return _cited_by(sum(number in fact.citations for fact in self._brief.facts))
        return ""

    def _name_of(self, number: int | None) -> str:
        names = [each.name for each in self._brief.sources if each.number == number]
        return (
            names[0]
            if names
            else translate("SourceLinks", "No source has the number {}.").format(number)
        )


def _cited_by(count: int) -> str:
    if not count:
        return translate("SourceLinks", "Cited by no fact")
    return (
        translate("SourceLinks", "Cited by 1 fact")
        if count == 1
        else translate("SourceLinks", "Cited by {} facts").format(count)
    )
