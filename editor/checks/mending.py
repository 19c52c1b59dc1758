"""Edits that fixes are made of."""

from dataclasses import replace
from typing import Any

from editor.brief.edits import index_of, items_of, replace_item
from editor.brief.model import Brief
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
