"""Text that every form can hold."""

from dataclasses import fields, replace
from typing import Any, TypeVar

from editor.brief.model import Brief, Fact, Narrative, Prediction, Source
from editor.pattern import Pattern

_Texts = TypeVar("_Texts", Brief, Fact, Source, Narrative, Prediction)

_SPACES = Pattern("[\t-\r\x1c-\x1e\x85\u2028\u2029]")
_HALVES = Pattern("[\ud800-\udfff]")
_NOTHING = Pattern(
    "[\0-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufeff"
    + "".join(chr(plane * 0x10000 + last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
    + "]"
)


def printable(text: str) -> str:
    """``text`` with spaces for line breaks and tabs, and without what no document may hold.

    XML refuses control characters, UTF-8 halves of characters, and PDF the mark that begins files
    (U+FEFF), which copying leaves in texts; no reader sees them anyway.
    """
    text = _SPACES.sub(" ", text)
    return _NOTHING.sub("", _HALVES.sub("\ufffd", text))


def printable_brief(brief: Brief) -> Brief:
    """``brief`` with printable texts in its items, which keep their ids."""
    return replace(
        _with_printable_texts(brief),
        facts=tuple(map(_with_printable_texts, brief.facts)),
        sources=tuple(map(_with_printable_texts, brief.sources)),
        narratives=tuple(map(_with_printable_texts, brief.narratives)),
        predictions=tuple(map(_with_printable_texts, brief.predictions)),
        other=tuple(replace(each, text=printable(each.text)) for each in brief.other),
    )


def _with_printable_texts(texts: _Texts) -> _Texts:
    values = {each.name: getattr(texts, each.name) for each in fields(texts)}
    changes: dict[str, Any] = {
        name: printable(each) for name, each in values.items() if isinstance(each, str)
    }
    return replace(texts, **changes)
