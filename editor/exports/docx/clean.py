"""The brief as a Word document: real headings, lists and links, ready to be worked on."""

from collections.abc import Sequence

from docx.document import Document
from docx.text.paragraph import Paragraph

from editor.exports.docx.opening import new_document, saved
from editor.exports.docx.parts import Bookmarks, add_words, link_outside, link_within, set_direction
from editor.exports.page import Citation, Page, PageSource, sources_line
from editor.exports.paper import Paper
from editor.exports.scripts import (
    LEFT_TO_RIGHT_MARK,
    RIGHT_TO_LEFT_MARK,
    is_leftward,
    runs_leftwards,
)


def clean_docx(page: Page, paper: Paper) -> bytes:
    """``page`` as the bytes of a document on ``paper``."""
    document = new_document(page, paper, "styles.xml", mirrored=is_leftward(page.language))
    ReadingCopy(document, Bookmarks()).add(page)
    return saved(document)


class ReadingCopy:
    """Adds the published brief to a document, its headings from ``level`` downwards."""

    def __init__(self, document: Document, bookmarks: Bookmarks, level: int = 1) -> None:
        self._document = document
        self._bookmarks = bookmarks
        self._level = level

    def add(self, page: Page) -> None:
        """Add all of ``page`` at the end."""
        self._add(page.title, "Title")
        self._add(page.date, "Brief Date")
        if page.facts or page.sources:
            self._add_heading("Facts", page)
        for fact in page.facts:
            paragraph = self._document.add_paragraph(style="List Bullet")
            add_words(paragraph, fact.text)
            if runs_leftwards(fact.text) and fact.citations:
                paragraph.add_run(RIGHT_TO_LEFT_MARK)
            add_citations(paragraph, fact.citations)
        if page.sources:
            self._add_sources(page.sources)
        if page.narratives:
            self._add_heading("Narratives", page)
        for narrative in page.narratives:
            self._add(narrative.stance, f"Heading {self._level + 1}")
            self._add(narrative.provider, "Provider")
            self._add(narrative.text, "Normal")
        if page.predictions:
            self._add_heading("Predictions", page)
        for prediction in page.predictions:
            self._add(prediction, "List Bullet")

    def _add_heading(self, words: str, page: Page) -> None:
        heading = self._document.add_heading(words, self._level)
        if is_leftward(page.language):
            set_direction(heading, leftwards=True)

    def _add(self, words: str, style: str) -> None:
        if words:
            add_words(self._document.add_paragraph(style=style), words)

    def _add_sources(self, sources: Sequence[PageSource]) -> None:
        paragraph = self._document.add_paragraph(style="Sources")
        # “Sources: … and …” is English, whatever the names are.
        set_direction(paragraph, leftwards=False)
        for piece in sources_line(sources):
            if isinstance(piece, str):
                paragraph.add_run(piece)
            else:
                self._add_source(paragraph, piece)
                if runs_leftwards(piece.name):
                    paragraph.add_run(LEFT_TO_RIGHT_MARK)

    def _add_source(self, paragraph: Paragraph, source: PageSource) -> None:
        number = paragraph.add_run(str(source.number), "Citation")
        name = add_words(paragraph, source.name)
        if source.anchor:
            self._bookmarks.around(_bookmark(source.anchor), number._r, name._r)
        if source.url:
            name.style = "Hyperlink"
            link_outside([name], source.url)


def add_citations(paragraph: Paragraph, citations: Sequence[Citation]) -> None:
    """Add the small numbers behind a fact, each a link to its source."""
    for place, citation in enumerate(citations):
        if place:
            paragraph.add_run(",", "Citation")
        number = paragraph.add_run(str(citation.number), "Citation")
        if citation.anchor:
            link_within([number], _bookmark(citation.anchor))


def _bookmark(anchor: str) -> str:
    """The bookmark of ``anchor``; Word takes no hyphen in one."""
    return anchor.replace("-", "_")
