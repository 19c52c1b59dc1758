"""A new Word document: its styles, its paper, its properties."""

import io
from datetime import UTC, datetime
from functools import cache

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Mm

from editor.exports.docx.parts import drop_what_nobody_needs, set_styles, xml
from editor.exports.page import Page
from editor.exports.paper import Paper
from editor.exports.scripts import is_leftward

_WORD_OF_TODAY = {
    "name": "compatibilityMode",
    "uri": "http://schemas.microsoft.com/office/word",
    "val": "15",
}


def new_document(page: Page, paper: Paper, *styles: str, mirrored: bool) -> Document:
    """An empty document for ``page`` on ``paper``; ``mirrored`` if it begins at the right.

    ``styles`` are files of styles, each taking the place of what those before it have.
    """
    document = docx.Document(io.BytesIO(_template(styles)))
    _remember_styles(document)
    _speak(document, page.language)
    if mirrored:
        (defaults,) = document.styles.element.xpath("w:docDefaults/w:pPrDefault/w:pPr")
        defaults.insert(0, xml("bidi"))
    _describe(document, page)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(paper.value.width), Mm(paper.value.height)
    section.left_margin = section.right_margin = Mm(27)
    section.top_margin = section.bottom_margin = Mm(25)
    compatibility = document.settings.element.find(qn("w:compat"))
    compatibility.append(xml("compatSetting", **_WORD_OF_TODAY))
    return document


@cache
def _template(styles: tuple[str, ...]) -> bytes:
    """What every document begins with: to make that anew takes longer than to read it."""
    document = docx.Document()
    drop_what_nobody_needs(document)
    for file in styles:
        set_styles(document, file)
    return saved(document)


def saved(document: Document) -> bytes:
    """The bytes of the file that ``document`` is."""
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _remember_styles(document: Document) -> None:
    """Look for a style once: python-docx goes through all of them for each paragraph and run."""
    vars(document.part)["get_style_id"] = cache(document.part.get_style_id)


def _speak(document: Document, language: str) -> None:
    """Say which language the text is in: the spelling of Word goes by it."""
    (spoken,) = document.styles.element.xpath("w:docDefaults//w:lang")
    spoken.set(qn("w:val"), language)
    if language in ("ja", "ko", "zh"):
        spoken.set(qn("w:eastAsia"), language)
    if is_leftward(language):
        spoken.set(qn("w:bidi"), language)


def _describe(document: Document, page: Page) -> None:
    properties = document.core_properties
    properties.title = page.title[:255]
    properties.author = properties.comments = ""
    properties.language = page.language
    properties.category = "News brief"
    properties.created = properties.modified = datetime.now(UTC).replace(tzinfo=None)
