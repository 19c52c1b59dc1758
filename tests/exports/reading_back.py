"""What exports say, read back from their files by programs that know nothing of ours."""

import io
import re
from collections.abc import Callable
from html.parser import HTMLParser
from typing import NamedTuple

import docx
from docx.text.paragraph import Paragraph
from markdown_it import MarkdownIt
from pypdf import PdfReader

from editor.exports.exporter import Form

_NOT_SHOWN = frozenset(("script", "style", "title"))


class Line(NamedTuple):
    """A paragraph or a heading: what it is, and what it says, citations and all."""

    kind: str
    text: str


class _Lines(HTMLParser):
    """Gathers the lines of a page."""

    _KINDS = frozenset(("h1", "h2", "h3", "li", "p"))

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []
        self._open: list[str] = []
        self._text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "meta":
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag, "elements overlap"
        if tag in self._KINDS and self._text:
            self.lines.append(Line(tag, "".join(self._text)))
            self._text = []

    def handle_data(self, data: str) -> None:
        if not _NOT_SHOWN.intersection(self._open) and data.strip("\n"):
            assert self._KINDS.intersection(self._open), f"{data!r} stands in no line"
            self._text.append(data)


def lines_of_html(data: bytes) -> list[Line]:
    parser = _Lines()
    parser.feed(data.decode())
    parser.close()
    return parser.lines


def lines_of_markdown(data: bytes) -> list[Line]:
    rendered = MarkdownIt("commonmark").render(data.decode())
    return lines_of_html(re.sub("</?(?:em|a|ul)(?: [^>]*)?>", "", rendered).encode())


_STYLES = {
    "Title": "h1",
    "Heading 1": "h2",
    "Heading 2": "h3",
    "List Bullet": "li",
}


def lines_of_docx(data: bytes) -> list[Line]:
    document = docx.Document(io.BytesIO(data))
    return [Line(_kind(each), each.text) for each in document.paragraphs]


def _kind(paragraph: Paragraph) -> str:
    assert paragraph.style
    return _STYLES.get(paragraph.style.name or "", "p")


def text_of_pdf(data: bytes) -> str:
    """All that the pages say, without the numbers of pages."""
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(data)).pages]
    return "\n".join(re.sub(r"\s*\d+ / \d+\s*$", "", page) for page in pages)


LINES: dict[Form, Callable[[bytes], list[Line]]] = {
    Form.HTML: lines_of_html,
    Form.DOCX: lines_of_docx,
    Form.MARKDOWN: lines_of_markdown,
}
