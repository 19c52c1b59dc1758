"""Characters that damage a text, or hide in it."""

from collections.abc import Iterator

from editor.checks.passage import Field, Passage
from editor.checks.problem import Safety, Severity
from editor.checks.profile import Profile
from editor.checks.removal import without
from editor.checks.rule import Example, Match, Rule
from editor.pattern import Pattern

# Joiners belong between letters (Persian) and in emoji; beside a space they are left over.
_INVISIBLE = Pattern(
    "[\u00ad\u200b\u2060\ufeff]++|(?<!\\S)[\u200c\u200d]++|[\u200c\u200d]++(?!\\S)| *+\t[ \t]*+"
)
_SUSPECT = Pattern("[\u00ad\u200b-\u200d\u2060\ufeff\t]")
_CONTROL = Pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffd]")
_SPACING = "\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029"
_LOST = "\ufffd"


def _invisible(passage: Passage, _: Profile) -> Iterator[Match]:
    if not _SUSPECT.search(passage.text):
        return
    for found in _INVISIBLE.finditer(passage.text):
        tab = "\t" in found[0]
        message = "A tab stands here." if tab else "An invisible character hides here."
        start, end, new = without(passage.text, *found.span(), apart=tab)
        yield Match(start, end, message, new if _is_rest(passage, start, end) else None)


def _is_rest(passage: Passage, start: int, end: int) -> bool:
    """Whether anything is left without it; an empty text would only be the next problem."""
    return end - start < len(passage.text)


def _control(passage: Passage, _: Profile) -> Iterator[Match]:
    if passage.text.isprintable() and _LOST not in passage.text:
        return
    for found in _CONTROL.finditer(passage.text):
        start, end = found.span()
        if passage.text[max(start - 2, 0) : start] == "â€":
            continue  # A quotation mark that was damaged: another rule mends it.
        if found[0] == _LOST:
            yield Match(start, end, "A character was lost here; look it up in the original.")
        else:
            message = f"A control character (U+{ord(found[0]):04X}) stands here."
            start, end, new = without(passage.text, start, end, apart=found[0] in _SPACING)
            yield Match(start, end, message, new if _is_rest(passage, start, end) else None)


_GOOD = Example("fact 1", "The ferry to Skarholm will sail again on May 2, 2026.1")

RULES = (
    Rule(
        code="file.invisible-chars",
        severity=Severity.WARNING,
        title="Invisible characters",
        why="Nobody sees them, but searches and spelling checks stumble over them.",
        bad=Example("fact 1", "The ferry to Skarholm\u200b will sail again on May 2, 2026.1"),
        good=_GOOD,
        authority="Pasting from web pages",
        safety=Safety.SAFE,
        fields=tuple(Field),
        in_passage=_invisible,
    ),
    Rule(
        code="file.control-chars",
        severity=Severity.ERROR,
        title="Control characters and lost ones",
        why="They show as boxes or not at all; a lost character stands where a letter was.",
        bad=Example("fact 1", "The ferry to\x0bSkarholm will sail again on May 2, 2026.1"),
        good=_GOOD,
        authority="Text for people holds none",
        safety=Safety.OFFERED,
        fields=tuple(Field),
        in_passage=_control,
    ),
)
