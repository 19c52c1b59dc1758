"""HTML as lines of text: numbers that stand raised become superscripts, the rest is dropped."""

from html.parser import HTMLParser

from editor.pattern import Pattern

_UNSEEN = frozenset(("script", "style", "title", "template", "noscript", "iframe", "svg"))
_PARAGRAPH = Pattern(
    "address|article|aside|blockquote|body|caption|dd|details|div|dl|dt|figcaption|figure|footer"
    "|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead"
    "|tr|ul"
)
_PICTURES = frozenset(("img", "video", "audio", "canvas", "embed", "object"))
_FORMATTING = frozenset(("b", "strong", "i", "em", "u", "s", "strike", "del", "mark"))
_SPACES = Pattern("[ \t\r\n\f]+")
_LINE_END = Pattern("\r\n|\r|\n")
_CITATION = Pattern(r"[\s\[\](),;]*(?:[1-9][0-9]{0,2}[\s\[\](),;]*)+")
_NUMBER = Pattern("[0-9]+")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class _Inside:
    """Whether one is inside of an element that matters; another of its name in it counts too."""

    def __init__(self) -> None:
        self._tag = ""
        self._depth = 0

    def __bool__(self) -> bool:
        return self._depth > 0

    def enter(self, tag: str) -> None:
        """``tag`` begins: the element that matters, or one in it."""
        if not self._depth:
            self._tag = tag
        self._depth += tag == self._tag

    def leave(self, tag: str) -> None:
        """``tag`` ends."""
        self._depth -= bool(self) and tag == self._tag


class RichText(HTMLParser):
    """Takes HTML, however broken, and counts what it leaves out."""

    def __init__(self) -> None:
        super().__init__()
        self.links = self.pictures = self.citations = 0
        self.formatting = False
        self._lines: list[str] = []
        self._line: list[str] = []
        self._bullet = ""
        self._unseen, self._raised, self._pre = _Inside(), _Inside(), _Inside()
        self._number: list[str] = []

    def take(self, html: str) -> None:
        """Read all of ``html``, without marked sections, over which the parser stumbles."""
        self.feed(html.replace("<![", "<!"))
        self.close()

    def text(self) -> str:
        """The lines so far, with a blank one between two paragraphs."""
        self._lower()
        self._end_line()
        return "\n".join(self._lines).strip("\n")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        if self._unseen or tag in _UNSEEN:
            self._unseen.enter(tag)
            return
        attributes = dict(attrs)
        style = "".join((attributes.get("style") or "").lower().split())
        self._count(tag, attributes, style)
        if tag == "br":
            self._end_line()
        elif _PARAGRAPH.fullmatch(tag):
            self._begin_paragraph(tag)
        elif self._raised or tag == "sup" or "vertical-align:super" in style:
            self._raised.enter(tag)

    def handle_endtag(self, tag: str) -> None:
        """An element ends."""
        if self._unseen:
            self._unseen.leave(tag)
        elif _PARAGRAPH.fullmatch(tag):
            self._end_paragraph()
            self._pre.leave(tag)
        elif self._raised:
            self._raised.leave(tag)
            if not self._raised:
                self._lower()

    def handle_data(self, data: str) -> None:
        """Text; its line ends count where it is preformatted."""
        if self._unseen:
            return
        if self._raised:
            self._number.append(data)
        elif self._pre:
            first, *more = _LINE_END.split(data)
            self._line.append(first)
            for line in more:
                self._end_line()
                self._line.append(line)
        else:
            self._line.append(data)

    def _count(self, tag: str, attributes: dict[str, str | None], style: str) -> None:
        self.pictures += tag in _PICTURES
        self.links += tag == "a" and bool(attributes.get("href")) and not self._raised
        set_apart = tag in _FORMATTING and "font-weight:normal" not in style
        self.formatting |= set_apart or "font-style:italic" in style or "font-weight:bold" in style

    def _lower(self) -> None:
        """What stood raised is over: numbers cite, anything else is text."""
        text = "".join(self._number)
        self._number.clear()
        if not _CITATION.fullmatch(text):
            self._line.append(text)
            return
        self.citations += 1
        numbers = ",".join(_NUMBER.findall(text)).translate(_RAISED)
        follows = self._line and self._line[-1][-1:] in tuple("⁰¹²³⁴⁵⁶⁷⁸⁹")
        self._line.append(f",{numbers}" if follows else numbers)

    def _begin_paragraph(self, tag: str) -> None:
        self._end_paragraph()
        if tag == "li":
            self._bullet = "• "
        elif tag == "pre":
            self._pre.enter(tag)

    def _end_paragraph(self) -> None:
        if self._raised:  # left open
            self._raised = _Inside()
        self._lower()
        self._end_line()
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def _end_line(self) -> None:
        line = "".join(self._line)
        self._line.clear()
        text = line if self._pre else _SPACES.sub(" ", line).strip(" ")
        if text or self._pre:
            self._lines.append(self._bullet + text)
            self._bullet = ""
