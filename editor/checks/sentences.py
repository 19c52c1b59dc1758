"""Where sentences begin and end; not at the points of titles, months and initials."""

from collections.abc import Iterator

from editor.pattern import Pattern

_STOP = Pattern(r"(?<![.!?])[.!?]++[\"'”’)]*+(\s++)(?=[^a-z\s])")
_TITLES = """
    Adm. Brig. Capt. Cmdr. Col. Cpl. Dr. Fr. Gen. Gov. Hon. Lt. Maj. Mr. Mrs. Ms. Pres. Prof. Rep.
    Rev. Sen. Sgt. St. Supt.
"""
_OTHERS = "Jan. Feb. Aug. Sept. Oct. Nov. Dec. No. vs. a.m. p.m. e.g. i.e. U.S. U.K. U.N. E.U."
_POINTED = frozenset((*_TITLES.split(), *_OTHERS.split()))


def sentences_of(text: str) -> Iterator[tuple[int, int]]:
    """The span of each sentence of ``text``, without the spaces between them."""
    start = 0
    for found in _STOP.finditer(text):
        word = text[text.rfind(" ", 0, found.start()) + 1 : found.start() + 1]
        if not _is_pointed(word.lstrip("(\"'“‘")):
            yield start, found.start(1)
            start = found.end()
    if start < len(text):
        yield start, len(text)


def _is_pointed(word: str) -> bool:
    """Whether the point behind ``word`` belongs to it: ``Feb.``, and the ``J.`` of an initial."""
    return word in _POINTED or (len(word) == 2 and word[0].isupper() and word[1] == ".")
