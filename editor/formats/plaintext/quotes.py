"""Names in “ ”, by which the format holds what would misread when it stands plainly."""

from editor.formats.plaintext.lines import SPACE, unwrapped
from editor.pattern import Pattern

_CLOSING = Pattern(r"(?<!”)(?:””)*+”(?!”)")


def quote(name: str) -> str:
    """``name`` in quotation marks, each ” inside written twice."""
    return f"“{name.replace('”', '””')}”"


class Quotes:
    """Finds quoted names in one text; however often it is asked, each part is searched once."""

    def __init__(self, text: str, followed_by: Pattern) -> None:
        self._text = text
        self._followed_by = followed_by
        self._searched_from = self._found = -1

    def name_at(self, start: int) -> tuple[str, int] | None:
        """The name quoted at ``start`` and the offset behind it; None where none stands there."""
        if self._text[start : start + 1] != "“":
            return None
        end = self._closing(start + 1)
        if end > len(self._text) or not self._followed_by.match(self._text, end):
            return None
        name = self._text[start + 1 : end - 1].replace("””", "”")
        return unwrapped(name).strip(SPACE), end

    def _closing(self, start: int) -> int:
        """The offset behind the mark that closes a quotation; past the end where none does."""
        if not self._searched_from <= start < self._found:
            found = _CLOSING.search(self._text, start)
            self._searched_from = start
            self._found = found.end() if found else len(self._text) + 1
        return self._found
