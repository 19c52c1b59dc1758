"""Edits that fixes are made of."""

from dataclasses import replace
from typing import Any

from editor.brief.edits import index_of, items_of, part_of, remove_item, replace_item
from editor.brief.model import Brief, Item
from editor.checks.problem import BriefEdit, Spot


def text_at(brief: Brief, spot: Spot) -> str:
    """The text of the field that ``spot`` is in; KeyError where the item is gone."""
    if spot.item is None:
        return str(getattr(brief, spot.field))
    items = items_of(brief, spot.part)
    return str(getattr(items[index_of(items, spot.item)], spot.field))


def with_text(brief: Brief, spot: Spot, text: str) -> Brief:
    """``brief`` with ``text`` in the field that ``spot`` is in; KeyError where the item is gone."""
    changes: dict[str, Any] = {spot.field: text}
    if spot.item is None:
        return replace(brief, **changes)
    items = items_of(brief, spot.part)
    return replace_item(brief, replace(items[index_of(items, spot.item)], **changes))


def replacing(spot: Spot, old: str, new: str) -> BriefEdit:
    """The edit that puts ``new`` in place of ``old`` at ``spot``.

    Where something else stands there by now, it changes nothing.
    """

    def edit(brief: Brief) -> Brief:
        try:
            text = text_at(brief, spot)
        except KeyError:
            return brief
        if text[spot.start : spot.end] != old:
            return brief
        return with_text(brief, spot, text[: spot.start] + new + text[spot.end :])

    return edit


def exchanging(old: Item, new: Item) -> BriefEdit:
    """The edit that puts ``new`` in place of ``old``, as long as that is as it was."""

    def edit(brief: Brief) -> Brief:
        return replace_item(brief, new) if old in _same_items(brief, old) else brief

    return edit


def removing(item: Item) -> BriefEdit:
    """The edit that removes ``item``, as long as it is as it was."""

    def edit(brief: Brief) -> Brief:
        return remove_item(brief, item) if item in _same_items(brief, item) else brief

    return edit


def _same_items(brief: Brief, item: Item) -> tuple[Item, ...]:
    """The item of ``brief`` with this identity, as it is now; none where it is gone."""
    return tuple(each for each in items_of(brief, part_of(item)) if each.id is item.id)
