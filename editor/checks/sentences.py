"""Where sentences begin and end."""

import re
from collections.abc import Collection, Iterator

_END = re.compile(r"[.!?…]['\"”’»)\]]*+\s++(?=['\"“‘«(\[]*+[A-Z0-9])")


def sentences(text: str, abbreviations: Collection[str]) -> Iterator[tuple[int, int]]:
    """The spans of the sentences in ``text``; no stop behind one of ``abbreviations`` ends one."""
    start = 0
    for found in _END.finditer(text):
        word = text[text.rfind(" ", 0, found.start()) + 1 : found.start()]
        if word in abbreviations or (len(word) == 1 and word.isupper()):
            continue
        yield start, len(text[: found.end()].rstrip())
        start = found.end()
    if start < len(text):
        yield start, len(text)
