"""The words by which a place is known again."""

_AROUND = 2
"""Words before and behind the place that belong to its quote."""

_REACH = 200
"""Characters on either side in which these words are looked for: a text may have megabytes."""


def quote_at(text: str, start: int, end: int) -> str:
    """The words from ``start`` to ``end`` of ``text``, and two on either side.

    However many spaces stand between those on either side, the quote has one.
    """
    *before, near = text[max(start - _REACH, 0) : start].split(" ")
    close, *behind = text[end : end + _REACH].split(" ")
    words_before = [*filter(None, before), near][-_AROUND - 1 :]
    words_behind = [close, *filter(None, behind)][: _AROUND + 1]
    return " ".join(words_before) + text[start:end] + " ".join(words_behind)
