"""Makes the copies of a brief that leave the house, in every form."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from editor.brief.model import Brief
from editor.exports.page import page_of
from editor.exports.paper import Paper

if TYPE_CHECKING:
    from editor.exports.pdf.typesetter import Typesetter
    from editor.exports.review.copy import ReviewCopy


class Form(StrEnum):
    """The forms, by the endings of their files."""

    HTML = "html"
    PDF = "pdf"
    DOCX = "docx"
    MARKDOWN = "md"


REVIEW_FORMS = (Form.HTML, Form.PDF, Form.DOCX)


@dataclass(frozen=True, slots=True)
class Exported:
    """The bytes of a file, and sentences for people about them."""

    data: bytes
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Drawn:
    """Pages to be printed, each a drawing in SVG, and sentences for people about them."""

    pages: tuple[bytes, ...]
    notices: tuple[str, ...] = ()


class Exporter:
    """Makes files of briefs, or raises ExportError.

    What it loaded for a form, it keeps for the next brief.
    """

    def __init__(self, paper: Paper) -> None:
        self._paper = paper

    def clean(self, brief: Brief, form: Form) -> Exported:
        """``brief`` as its readers see it."""
        page = page_of(brief)
        # Each library is loaded when its form is first asked for: the window starts without them.
        match form:
            case Form.HTML:
                from editor.exports.html.clean import clean_html

                return Exported(clean_html(page).encode())
            case Form.MARKDOWN:
                from editor.exports.markdown import markdown

                return Exported(markdown(page).encode())
            case Form.DOCX:
                from editor.exports.docx.clean import clean_docx

                return Exported(clean_docx(page, self._paper))
            case Form.PDF:
                from editor.exports.pdf.clean import clean_pdf

                return Exported(*clean_pdf(page, self._paper, self._typesetter))

    def review(self, copy: "ReviewCopy", form: Form) -> Exported:
        """``copy`` for editors and fact-checkers; there is none as Markdown."""
        match form:
            case Form.PDF:
                from editor.exports.pdf.review import review_pdf

                return Exported(*review_pdf(copy, self._paper, self._typesetter))
            case Form.DOCX:
                from editor.exports.docx.review import review_docx

                return Exported(review_docx(copy, self._paper))
            case Form.HTML:
                from editor.exports.html.review import review_html

                return Exported(review_html(copy).encode())
            case Form.MARKDOWN:
                raise ValueError(form)

    def clean_drawn(self, brief: Brief) -> Drawn:
        """The pages of the PDF of ``brief``, to be printed."""
        from editor.exports.pdf.clean import clean_drawn

        return Drawn(*clean_drawn(page_of(brief), self._paper, self._typesetter))

    def review_drawn(self, copy: "ReviewCopy") -> Drawn:
        """The pages of the PDF of ``copy``, to be printed."""
        from editor.exports.pdf.review import review_drawn

        return Drawn(*review_drawn(copy, self._paper, self._typesetter))

    @cached_property
    def _typesetter(self) -> "Typesetter":
        from editor.exports.pdf.typesetter import Typesetter

        return Typesetter()
