"""The hash by which people and programs know what a brief says, whatever file it came in."""

import hashlib
import json
from typing import Any

from editor.brief.model import Brief
from editor.formats.json.members import Raw, Value, members

_IN_THE_HOUSE = frozenset(("editor", "note"))


def content_hash(brief: Brief) -> str:
    """SHA-256 in hex digits of the brief as JSON: UTF-8 without spaces, in the canonical order.

    Empty members, notes and what only the editor remembers are no part of it.
    """
    text = json.dumps(_said(members(brief)), ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def short_hash(whole: str) -> str:
    """The first twelve digits in groups of four, for people."""
    return " ".join(whole[start : start + 4] for start in (0, 4, 8))


def _said(value: Value) -> Any:
    match value:
        case dict():
            kept = {key: _said(each) for key, each in value.items() if key not in _IN_THE_HOUSE}
            return {key: each for key, each in kept.items() if each not in ("", [], {})}
        case tuple():
            return [_said(each) for _, each in value]
        case Raw():
            return value.text
    return value
