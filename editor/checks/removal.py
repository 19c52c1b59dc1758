"""Taking something out of a text so that no space is left over."""


def without(text: str, start: int, end: int, *, apart: bool = False) -> tuple[int, int, str]:
    """What to replace, and by what, so that ``text[start:end]`` is gone.

    Spaces beside it become one, and none at the start or end of the text. ``apart``: what stands
    on its two sides must not touch.
    """
    left = len(text[:start].rstrip(" "))
    right = len(text) - len(text[end:].lstrip(" "))
    if left == 0 or right == len(text):
        return left, right, ""
    if apart or left < start or end < right:
        return left, right, " "
    return start, end, ""
