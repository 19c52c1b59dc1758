"""What the tip of a button says: its name, and behind it its key in brackets."""

from editor.pattern import Pattern

_KEY = Pattern(r"\s*\([^()]*\)$")


def without_key(tip: str) -> str:
    """The name alone: the key is told with the description, which is the tip."""
    return _KEY.sub("", tip)
