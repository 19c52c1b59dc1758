"""Text that was damaged on its way: read in a wrong encoding, or copied with its markup."""

import re
from collections.abc import Iterator

from editor.checks.passage import Field, Passage
from editor.checks.problem import Safety, Severity
from editor.checks.profile import Profile
from editor.checks.removal import without
from editor.checks.rule import Example, Match, Rule
from editor.pattern import Pattern

# UTF-8 read as Windows-1252: a first byte, and those that follow it, as the letters they became.
# Behind a lone capital (PÅ”, NÃO”) quotation marks and dashes are what they seem.
_LEFT_BY_1252 = "\x81\x8d\x8f\x90\x9d"
_HIGH = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xC0))
_LETTERS = "".join(char for char in _HIGH if char not in "‘’“”„‚–—…«»")
_MOJIBAKE = Pattern(
    f"â[€\x81‚ƒ„†][{re.escape(_HIGH)}]|ð[{re.escape(_HIGH)}]{{3}}"
    f"|Â[\xa0-\xbf]|[ÃÄÅ][{re.escape(_LETTERS)}]"
)
_FIRST = "âðÂÃÄÅ"
_MARKS = str.maketrans("‘’“”", "''\"\"")

_HTML = Pattern(
    r"</?(?:a|b|br|div|em|font|i|li|ol|p|span|strong|sub|sup|u|ul)(?:\s[^<>]*)?/?>"
    r"|&(?:[a-zA-Z]{2,8}|#[0-9]{2,6}|#x[0-9a-fA-F]{2,5});",
    re.IGNORECASE,
)
_BLOCK = Pattern(r"</?(?:br|div|li|ol|p|ul)\b", re.IGNORECASE)
_RAISED = Pattern(r"</?su[pb]\b", re.IGNORECASE)

# Letters of other scripts that look like Latin ones.
_LOOKALIKES = str.maketrans(
    "аеорсухіјѕАВЕЅІЈКМНОРСТХοΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "aeopcyxijsABESIJKMHOPCTXoABEZHIKMNOPTYX"
)
_FOREIGN = Pattern("[\u0370-\u03ff\u0400-\u052f]")
_WORD = Pattern(r"[^\W\d_]+")


def _mojibake(passage: Passage, _: Profile) -> Iterator[Match]:
    if passage.text.isascii() or not any(first in passage.text for first in _FIRST):
        return
    for found in _MOJIBAKE.finditer(passage.text):
        new = _decoded(found[0])
        if new:
            curly = any(char in passage.text.replace(found[0], "") for char in "‘’“”")
            new = new if curly else new.translate(_MARKS)
            message = f"“{found[0]}” is a damaged “{new}”."
            yield Match(*found.span(), message, new.replace("\xa0", " "))


def _decoded(damaged: str) -> str:
    """What the letters were before they were read in the wrong encoding; empty where nothing."""
    data = b"".join(
        bytes([ord(char)]) if char in _LEFT_BY_1252 else char.encode("cp1252") for char in damaged
    )
    try:
        return data.decode()
    except UnicodeDecodeError:
        return ""


def _html_residue(passage: Passage, _: Profile) -> Iterator[Match]:
    if "<" not in passage.text and "&" not in passage.text:
        return
    for found in _HTML.finditer(passage.text):
        import html  # late: it knows two thousand letters by name, and most texts have none

        message = f"“{found[0]}” is left over from a web page."
        letter = html.unescape(found[0]).replace("\xa0", " ")
        if _RAISED.match(found[0]):
            yield Match(*found.span(), message)  # Raised digits may cite.
        elif found[0][0] == "<" or letter == " ":
            apart = letter == " " or bool(_BLOCK.match(found[0]))
            start, end, new = without(passage.text, *found.span(), apart=apart)
            # A fix that leaves nothing would only be the next problem.
            yield Match(start, end, message, None if end - start == len(passage.text) else new)
        elif letter != found[0]:
            yield Match(*found.span(), message, letter)


def _homoglyph(passage: Passage, _: Profile) -> Iterator[Match]:
    if passage.text.isascii() or not _FOREIGN.search(passage.text):
        return
    for found in _WORD.finditer(passage.text):
        latin = found[0].translate(_LOOKALIKES)
        if latin != found[0] and not found[0].isascii() and _is_mixed(found[0], latin):
            message = f"“{found[0]}” holds letters of another alphabet that look like Latin ones."
            yield Match(*found.span(), message, latin)


def _is_mixed(word: str, latin: str) -> bool:
    """Whether ``word`` is Latin but for letters that look so."""
    return not _FOREIGN.search(latin) and any(char.isascii() for char in word)


_GOOD = Example("fact 3", "The line is theirs — so the council said.3")

RULES = (
    Rule(
        code="file.mojibake",
        severity=Severity.ERROR,
        title="Letters damaged by a wrong encoding",
        why="A program read the text in another encoding than it was written in.",
        bad=Example("fact 2", "Repairs of the harbor cost the island Â£4M.2"),
        good=Example("fact 2", "Repairs of the harbor cost the island £4M.2"),
        authority="Seen wherever texts are pasted",
        safety=Safety.OFFERED,
        fields=tuple(Field),
        in_passage=_mojibake,
    ),
    Rule(
        code="file.html-residue",
        severity=Severity.WARNING,
        title="Leftovers of a web page",
        why="Tags and entities are for browsers; readers of the brief would see them as they are.",
        bad=Example("fact 3", "The line is theirs &#8212; so the council said.3"),
        good=_GOOD,
        authority="Pasting from web pages",
        safety=Safety.OFFERED,
        fields=tuple(Field),
        in_passage=_html_residue,
    ),
    Rule(
        code="file.homoglyph",
        severity=Severity.WARNING,
        title="Letters of another alphabet in a Latin word",
        why="A Cyrillic о looks like o, but searches and spelling checks don't find the word.",
        bad=Example("fact 1", "The ferry to Skarholm will bring NAT\u041e troops on May 2, 2026.1"),
        good=Example("fact 1", "The ferry to Skarholm will bring NATO troops on May 2, 2026.1"),
        authority="Search and spelling break on them",
        safety=Safety.OFFERED,
        fields=tuple(Field),
        in_passage=_homoglyph,
    ),
)
