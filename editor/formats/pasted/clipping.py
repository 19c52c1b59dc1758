"""Text from a clipboard, and what of it a brief has no room for."""

from dataclasses import replace

from editor.brief.value import value
from editor.formats.pasted.rich_text import RichText
from editor.pattern import Pattern

LONGEST_HTML = 1_000_000
"""Characters of HTML, pictures aside, that are looked at; of more, only the plain text is."""

_EMBEDDED = Pattern(r"\bdata:[\w/+;=,.-]++")
_STRAY = 1_000
"""Signs of an opening without any of a closing, from which it is no HTML that a program made."""


@value
class Clipping:
    """A text whose citations may stand as superscripts, and what was dropped to get it."""

    text: str
    links: int = 0
    pictures: int = 0
    formatting: bool = False


def clipping_of(plain: str, html: str = "") -> Clipping:
    """What stands on a clipboard as plain text and as HTML.

    The lines are those of the plain text, unless only the HTML has any or knows citations.
    """
    if not html:
        return Clipping(plain)
    html = _EMBEDDED.sub("", html)
    if len(html) > LONGEST_HTML or html.count("<") > html.count(">") + _STRAY:
        return Clipping(plain, formatting=True)
    rich = RichText()
    rich.take(html)
    clipping = Clipping(rich.text(), rich.links, rich.pictures, rich.formatting)
    return clipping if rich.citations or not plain.strip() else replace(clipping, text=plain)
