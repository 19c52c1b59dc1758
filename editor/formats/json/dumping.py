"""A brief as JSON in one go, for what only this program reads: nothing is kept, nothing proven."""

import json
from dataclasses import replace
from typing import Any, TypeAlias

from editor.brief.model import Brief, Item, ItemId, Other
from editor.formats.json.members import PARTS, Raw, Value, members, members_of

Dumped: TypeAlias = dict[ItemId, tuple[Item | Other, str]]
"""The items of a brief, each with its JSON."""


def dumped(brief: Brief, known: Dumped | None = None) -> str:
    """The JSON of ``brief``, in ASCII; ``read_json`` reads it.

    Item by item: to dump a long brief in one call would keep all other threads waiting. Who dumps
    one state of a brief after the other keeps ``known`` in between: only what was edited is dumped.
    """
    before = {} if known is None else dict(known)
    now: Dumped = {}
    lists = {part: _items(getattr(brief, part), before, now) for part in PARTS}
    if known is not None:
        known.clear()
        known.update(now)
    rest = members(replace(brief, facts=(), sources=(), narratives=(), predictions=(), other=()))
    parts = {key: json.dumps(plain(value)) for key, value in rest.items()} | lists
    return "{" + ",\n".join(f"{json.dumps(key)}: {part}" for key, part in parts.items()) + "}"


def _items(items: tuple[Item | Other, ...], before: Dumped, now: Dumped) -> str:
    texts = []
    for item in items:
        known = before.get(item.id)
        if known is None or (known[0] is not item and known[0] != item):
            known = item, json.dumps(plain(members_of(item)))
        now[item.id] = known
        texts.append(known[1])
    return "[" + ",\n".join(texts) + "]"


def plain(value: Value) -> Any:
    """``value`` as the JSON of the standard library has it."""
    match value:
        case dict():
            return {key: plain(each) for key, each in value.items()}
        case tuple():
            return [plain(each) for _, each in value]
        case Raw():
            return value.text
    return value
