"""The line ends of what is typed into a text that has line ends of its own."""

from editor.desktop.text.text_pieces import TextPieces


def with_line_ends(new: str, text: TextPieces, start: int, end: int) -> str:
    """``new``, to stand in place of ``start`` to ``end``, with the line ends of ``text``.

    Where one would melt with its neighbour into a CRLF it is another, so that it stays to be seen.
    """
    if "\n" not in new and "\r" not in new:
        return new
    lines = new.replace("\r\n", "\n").replace("\r", "\n")
    meets_cr = lines.startswith("\n") and text.between(max(start - 1, 0), start) == "\r"
    meets_lf = lines.endswith("\n") and text.between(end, min(end + 1, text.length)) == "\n"
    for line_end in (text.line_end, "\n", "\r"):
        if not (meets_cr and line_end == "\n") and not (meets_lf and line_end == "\r"):
            return lines.replace("\n", line_end)
    return lines.replace("\n", "\r\n")
