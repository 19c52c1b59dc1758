"""Words of an example as they can be seen."""


def seen(words: str) -> str:
    """``words`` with signs for what nobody sees: spaces at a line's end, control characters."""
    return "\n".join(map(_seen_line, (words or "(nothing)").split("\n")))


def _seen_line(line: str) -> str:
    text = line.rstrip(" ")
    shown = "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode() for char in text
    )
    return shown + "␠" * (len(line) - len(text))
