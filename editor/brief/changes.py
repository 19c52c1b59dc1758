"""What an edit changed."""

from dataclasses import replace

from editor.brief.edits import items_of
from editor.brief.model import Brief, Item, Part

_PARTS = (Part.FACTS, Part.SOURCES, Part.NARRATIVES, Part.PREDICTIONS)


def only_edited(old: Brief, new: Brief) -> Item | Part | None:
    """The one item of ``new`` that says something else than in ``old``, Part.TITLE for the title.

    None where nothing changed, or more than that: where items came, went or moved, too.
    """
    edited: list[Item | Part] = [] if new.title == old.title else [Part.TITLE]
    for part in _PARTS:
        before, now = items_of(old, part), items_of(new, part)
        if before is now:
            continue
        if [item.id for item in before] != [item.id for item in now]:
            return None
        edited += [item for was, item in zip(before, now, strict=True) if item is not was]
    return edited[0] if len(edited) == 1 and _with_parts_of(old, new) == new else None


def _with_parts_of(old: Brief, new: Brief) -> Brief:
    """``old`` with the title and the items of ``new``."""
    return replace(
        old,
        title=new.title,
        facts=new.facts,
        sources=new.sources,
        narratives=new.narratives,
        predictions=new.predictions,
    )
