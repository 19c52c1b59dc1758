"""What the user does in the form, as edits of the document with the places they lead to."""

from collections.abc import Callable
from dataclasses import replace

from editor.brief.edits import (
    cite,
    cite_outlet,
    index_of,
    insert_item,
    is_blank,
    items_of,
    move_item,
    part_of,
    remove_item,
    replace_item,
)
from editor.brief.model import Brief, Fact, Item
from editor.brief.splitting import join_items, joinable, main_field, main_text, split_item
from editor.desktop.document import Document
from editor.desktop.form.cited_numbers import cited_numbers
from editor.desktop.form.field_tables import SECTIONS, SectionEntry
from editor.desktop.history import Caret

_FIRST_FIELD = {entry.part: entry.fields[0].attribute for entry in SECTIONS}
_LAST_FIELD = {entry.part: entry.fields[-1].attribute for entry in SECTIONS}


class FormEdits:
    """Turns wishes into edits.

    ``go_to`` puts the caret where an edit wants it, ``say`` tells why there is none.
    """

    def __init__(
        self, document: Document, go_to: Callable[[Caret], None], say: Callable[[str], None]
    ) -> None:
        self._document = document
        self._go_to = go_to
        self._say = say

    def set_title(self, title: str, before: int, after: int, typed: bool) -> None:
        """The title was edited; ``before`` and ``after`` are where its caret was and is."""
        brief = replace(self._document.brief, title=title)
        self._document.edit(
            brief, Caret(None, "title", before), Caret(None, "title", after), typed=typed
        )

    def set_date(self, date: str, before: int, after: int, typed: bool) -> None:
        """The date was edited; ``before`` and ``after`` are where its caret was and is."""
        brief = replace(self._document.brief, date=date)
        self._document.edit(
            brief, Caret(None, "date", before), Caret(None, "date", after), typed=typed
        )

    def set_item(self, item: Item, before: Caret, after: Caret, typed: bool) -> None:
        """A field of ``item`` was edited."""
        brief = replace_item(self._document.brief, item)
        self._document.edit(brief, before, after, typed=typed)

    def add_item(self, entry: SectionEntry, index: int, before: Caret | None = None) -> None:
        """Put an empty item at ``index`` of its part, with the caret in it."""
        item = entry.empty()
        self._go(insert_item(self._document.brief, item, index), before, _start_of(item))

    def split_item(self, item: Item, start: int, end: int) -> None:
        """Make what stands behind ``end`` in the text of ``item`` the next item, and go there.

        What stands between ``start`` and ``end``, in code points, goes away.
        """
        brief = self._document.brief
        place = index_of(items_of(brief, part_of(item)), item.id)
        split = split_item(brief, item, start, end)
        second = items_of(split, part_of(item))[place + 1]
        after = _start_of(second) if is_blank(second) else Caret(second.id, main_field(second))
        self._go(split, Caret(item.id, main_field(item), end), after)

    def join_item(self, item: Item, step: int, before: Caret) -> None:
        """Make ``item`` one with the item ``step`` places from it; the caret stays at the seam.

        Nothing happens where there is none, or where joining would lose something.
        """
        brief = self._document.brief
        items = items_of(brief, part_of(item))
        place = index_of(items, item.id)
        first, second = min(place, place + step), max(place, place + step)
        if first < 0 or second == len(items) or not joinable(items[first], items[second]):
            return
        edited = join_items(brief, items[first], items[second])
        whole = items_of(edited, part_of(item))[first]
        text = main_text(whole)
        seam = before.position if step > 0 else len(text) - len(main_text(items[second]))
        self._go(edited, before, Caret(whole.id, main_field(whole), seam))

    def remove_item(self, item: Item) -> None:
        """Take ``item`` away; the caret goes to the end of the one before, else to the next."""
        brief = self._document.brief
        items = items_of(brief, part_of(item))
        index = index_of(items, item.id)
        rest = items[:index] + items[index + 1 :]
        after = None
        if rest:
            after = _end_of(rest[index - 1]) if index else _start_of(rest[0])
        self._go(remove_item(brief, item), _start_of(item), after)

    def move_item(self, item: Item, step: int, caret: Caret) -> None:
        """Move ``item`` by ``step`` places, down if positive; at an end nothing happens."""
        brief = self._document.brief
        items = items_of(brief, part_of(item))
        index = index_of(items, item.id) + step
        if 0 <= index < len(items):
            self._go(move_item(brief, item, index), caret, caret)

    def cite(self, fact: Fact, text: str) -> None:
        """Cite what the user typed: numbers, or an outlet, which becomes a source if it is none."""
        brief = self._document.brief
        try:
            numbers = cited_numbers(text)
        except ValueError as error:
            self._say(str(error))
            return
        cited = cite(brief, fact, numbers) if numbers else cite_outlet(brief, fact, text)
        caret = Caret(fact.id, "citations")
        self._document.edit(cited, caret, caret)

    def _go(self, brief: Brief, before: Caret | None, after: Caret | None) -> None:
        self._document.edit(brief, before, after)
        if after is not None:
            self._go_to(after)


def _start_of(item: Item) -> Caret:
    return Caret(item.id, _FIRST_FIELD[part_of(item)])


def _end_of(item: Item) -> Caret:
    field = _LAST_FIELD[part_of(item)]
    return Caret(item.id, field, len(getattr(item, field)))
