"""The words by which a place is known again."""

_AROUND = 2
"""Words before and behind the place that belong to its quote."""


def quote_at(text: str, start: int, end: int) -> str:
    """The words from ``start`` to ``end`` of ``text``, and two on either side."""
    before = text[:start].split(" ")
    behind = text[end:].split(" ")
    return " ".join(before[-_AROUND - 1 :]) + text[start:end] + " ".join(behind[: _AROUND + 1])
