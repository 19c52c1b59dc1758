"""Pasting and dropping: what is more than a line of text becomes items, in one step."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from editor.brief.edits import is_blank, items_of, part_of, replace_item
from editor.brief.merging import add, is_empty, merge, with_sources
from editor.brief.model import EDGES, Brief, Fact, Item, Narrative, Other, Part, Source
from editor.brief.splicing import Cut, put_sources, splice
from editor.desktop.document import Document
from editor.desktop.form.limits import MOST_CHARACTERS, MOST_ITEMS, MOST_LINES
from editor.desktop.form.pasted_words import told
from editor.desktop.history import Caret
from editor.formats.pasted.clipping import Clipping
from editor.formats.pasted.piece import (
    PasteReader,
    Piece,
    ends_in_mark,
    is_sentence,
    lines_of,
)

translate = QCoreApplication.translate


class Pasting:
    """Turns what is pasted into edits. ``go_to`` puts the caret there, ``say`` tells the user."""

    def __init__(
        self, document: Document, go_to: Callable[[Caret], None], say: Callable[[str], None]
    ) -> None:
        self._document = document
        self._go_to = go_to
        self._say = say

    def into_title(self, clipping: Clipping, before: str, behind: str) -> bool:
        """Take what is a whole brief; False for a text that goes between ``before`` and ``behind``.

        Several lines may be one without a title, or the one under this title.
        """
        place = Caret(None, "title", len(before))
        taken = self._is_taken_whole(clipping, place, titled=len(lines_of(clipping.text)) > 1)
        return taken or self._is_line(clipping)

    def into_item(
        self, item: Item, field: str, clipping: Clipping, before: str, behind: str
    ) -> bool:
        """Take what is a whole brief, or items; False for a text that goes into the ``field``."""
        place = Caret(item.id, field, len(before))
        if self._is_taken_whole(clipping, place):
            return True
        piece = self._reader().piece(clipping.text, part_of(item))
        if _is_text(piece, item, field, clipping.text, (before, behind)):
            return self._is_line(clipping)
        if not self._is_too_much(piece.brief):
            if not isinstance(item, Source):
                before, behind = _spaced(clipping.text, before, behind)
            brief, after = self._with_piece(piece, item, before, behind)
            self._edit(brief, place, after or place)
            self._tell(piece.brief if _count(piece.brief) > 1 else Brief(), clipping)
        return True

    def _reader(self) -> PasteReader:
        return PasteReader(self._document.brief.sources, self._document.outlets)

    def _is_taken_whole(self, clipping: Clipping, place: Caret, *, titled: bool = False) -> bool:
        """Whether nothing is left to do: a whole brief was pasted, or much too much."""
        if len(clipping.text) > MOST_CHARACTERS or len(lines_of(clipping.text)) > MOST_LINES:
            self._say(
                translate(
                    "Pasting",
                    "That is more text than the form can take. Save it as a file and open that.",
                )
            )
            return True
        reader = self._reader()
        pasted = reader.brief(clipping.text)
        if pasted is None and titled:
            pasted = reader.brief_with_title(clipping.text)
        if pasted is None:
            return False
        if not self._is_too_much(pasted):
            fresh = is_empty(self._document.brief)
            brief = merge(self._document.brief, pasted)
            end = Caret(None, "title", len(brief.title))
            self._edit(brief, place, end if fresh else _last_of(pasted, brief) or end)
            self._tell(_as_kept(pasted, brief), clipping)
        return True

    def _is_too_much(self, pasted: Brief) -> bool:
        """Whether the brief would have more items than a form takes; then that is said."""
        count = _count(pasted)
        if too_much := count + _count(self._document.brief) > MOST_ITEMS:
            told = translate(
                "Pasting",
                "That is {number} items more, and the form takes {most} in all. "
                "Save them as a file and open that.",
            )
            self._say(told.format(number=f"{count:,}", most=f"{MOST_ITEMS:,}"))
        return too_much

    def _is_line(self, clipping: Clipping) -> bool:
        """No: the field puts it in. Here it is only told what was dropped."""
        self._tell(Brief(), clipping)
        return False

    def _tell(self, pasted: Brief, clipping: Clipping) -> None:
        message = told(pasted, clipping)
        if message:
            self._say(message)

    def _with_piece(
        self, piece: Piece, item: Item, before: str, behind: str
    ) -> tuple[Brief, Caret | None]:
        """The brief with a piece of one in it, and where that ends."""
        brief, pasted = self._document.brief, piece.brief
        if isinstance(item, Source):
            item = replace(item, name=(before + behind).strip(EDGES))
            brief = replace_item(brief, item)
            if not pasted.facts:
                brief = put_sources(brief, item, pasted.sources)
                pasted = replace(pasted, sources=())
        brief, pasted = with_sources(brief, pasted)
        after = _last_of(piece.brief, brief)
        own = items_of(pasted, part_of(item))
        if own and not isinstance(item, Source):
            spliced = splice(
                brief,
                Cut(item, before.lstrip(EDGES), behind.rstrip(EDGES)),
                [each for each in own if not isinstance(each, Source)],
                begun=piece.begun and (len(own) == 1 or _goes_on(item, before, behind)),
                ended=piece.ended or _is_cited(own[-1]),
            )
            brief = spliced.brief
            after = Caret(spliced.item, "text", spliced.position)
            pasted = _without(pasted, part_of(item))
        return brief if is_empty(pasted) else add(brief, pasted), after

    def _edit(self, brief: Brief, before: Caret, after: Caret) -> None:
        self._document.edit(brief, before, after)
        self._go_to(after)


_PARTS = (Part.FACTS, Part.SOURCES, Part.NARRATIVES, Part.PREDICTIONS)


def _is_text(piece: Piece, item: Item, field: str, text: str, around: tuple[str, str]) -> bool:
    """Whether a piece is no more than a text for a field that has a text ``around`` the caret."""
    own = items_of(piece.brief, part_of(item))
    empty = around == ("", "")
    if field in ("stance", "provider"):
        return not (own and is_blank(item) and _is_labelled(own[0]))
    several = len(lines_of(text)) > 1
    alone = is_empty(_without(piece.brief, part_of(item)))
    if len(own) != 1 or not alone:
        return not own and (alone or not several)
    if isinstance(item, Source):
        return not several
    if several and not piece.begun:
        return False
    return not (empty or (not around[1] and _is_cited(own[0]) and ends_in_mark(text)))


def _count(pasted: Brief) -> int:
    return sum(len(items_of(pasted, part)) for part in _PARTS)


def _is_labelled(item: Item) -> bool:
    return isinstance(item, Narrative) and bool((item.stance or item.provider) and item.text)


def _is_cited(item: Item) -> bool:
    return isinstance(item, Fact) and bool(item.citations)


def _spaced(text: str, before: str, behind: str) -> tuple[str, str]:
    """What stands around the caret with the spaces that part it from a ``text`` in between."""
    lead = text[: len(text) - len(text.lstrip(EDGES))]
    if not lead and is_sentence(before) and before[-1:] not in EDGES:
        lead = " "
    return before + lead, text[len(text.rstrip(EDGES)) :] + behind


def _goes_on(item: Item, before: str, behind: str) -> bool:
    """Whether what stands before the caret breaks off."""
    return not is_sentence(before) and (bool(behind) or not _is_cited(item))


def _without(brief: Brief, part: Part) -> Brief:
    changes: dict[str, Any] = {part.value: ()}
    return replace(brief, **changes)


def _as_kept(pasted: Brief, brief: Brief) -> Brief:
    """What was pasted, its title as a line of other text where ``brief`` has one of its own."""
    if pasted.title in ("", brief.title):
        return pasted
    line = Other(Part.TITLE, pasted.title)
    return replace(pasted, title="", other=(line, *pasted.other))


def _last_of(pasted: Brief, brief: Brief) -> Caret | None:
    """The end of the last item that was pasted, where it is in ``brief`` now."""
    for part in reversed(_PARTS):
        items = items_of(pasted, part)
        if items:
            return _end_of(items[-1], brief)
    return None


def _end_of(item: Item, brief: Brief) -> Caret:
    if not isinstance(item, Source):
        return Caret(item.id, "text", len(item.text))
    name = item.name.casefold()
    same = (source for source in brief.sources if source.name.casefold() == name)
    return Caret(next(same, item).id, "name", len(item.name))
