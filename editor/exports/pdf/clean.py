"""The brief as a PDF, as its readers see it."""

from dataclasses import asdict

from editor.exports.page import Page, sources_line
from editor.exports.paper import Paper
from editor.exports.pdf.typesetter import Typesetter


def clean_pdf(page: Page, paper: Paper, typesetter: Typesetter) -> tuple[bytes, tuple[str, ...]]:
    """``page`` on ``paper``, and sentences for people about what is missing in it."""
    return typesetter.set("brief.typ", page_data(page, paper))


def clean_drawn(
    page: Page, paper: Paper, typesetter: Typesetter
) -> tuple[tuple[bytes, ...], tuple[str, ...]]:
    """The pages of ``clean_pdf`` as drawings in SVG, and the same sentences."""
    return typesetter.draw("brief.typ", page_data(page, paper))


def page_data(page: Page, paper: Paper) -> dict[str, object]:
    """What the template is given: the members of ``page``, and its line of sources in pieces."""
    pieces = [
        {"words": piece} if isinstance(piece, str) else asdict(piece)
        for piece in (sources_line(page.sources) if page.sources else ())
    ]
    return asdict(page) | {"paper": paper.value.name, "sources_line": pieces}
