"""Places in a JSON file as people are told them: ``facts[3].citations[0]``, line 12."""

from editor.pattern import Pattern

Path = tuple[str | int, ...]

_PLAIN_KEY = Pattern(r"[A-Za-z_][A-Za-z0-9_-]{0,39}")
_LONGEST_PATH = 8
_LINE_END = Pattern(r"\r\n|\r|\n")


def spelled(path: Path) -> str:
    """``("facts", 3, "text")`` as ``facts[3].text``; empty for the whole file."""
    more = "…" if len(path) > _LONGEST_PATH else ""
    return "".join(map(_step, path[:_LONGEST_PATH])).removeprefix(".") + more


def line_of(text: str, offset: int) -> int:
    """The number, from 1, of the line that holds ``offset``; lines end at LF, CRLF or CR."""
    return 1 + len(_LINE_END.findall(text, 0, offset))


def sentence(path: Path, line: int, what: str) -> str:
    """A sentence that says of the value at ``path`` what is wrong with it."""
    where = spelled(path)
    return f"{where}, line {line}: {what}." if where else f"Line {line}: {what}."


def _step(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    if _PLAIN_KEY.fullmatch(step):
        return f".{step}"
    short = step if len(step) <= 40 else step[:39] + "…"
    return f"[{ascii(short) if not short.isprintable() else repr(short)}]"
