"""A review copy of a brief that runs leftwards: the form is English, the brief runs as it does."""

import io
from dataclasses import replace

import docx
import pytest
from docx.document import Document
from pypdf import PdfReader

from editor.brief.model import Part
from editor.checks.problem import Canonical, Fix, Problem, Safety, Severity, Spot
from editor.exports.exporter import Exporter, Form
from editor.exports.review.notes import notes_of
from tests.exports.briefs import SCRIPTS, brief_of
from tests.exports.review.drafts import copy_of

HEBREW = SCRIPTS["Hebrew"]
BRIEF = brief_of(f"{HEBREW} 2025.", f"{HEBREW}.")
COPY = copy_of(BRIEF, replace(BRIEF, facts=BRIEF.facts[1:]))


@pytest.fixture(scope="module")
def document(exporter: Exporter) -> Document:
    return docx.Document(io.BytesIO(exporter.review(COPY, Form.DOCX).data))


def runs_leftwards(document: Document, beginning: str) -> list[bool]:
    """Of the paragraphs that begin so, which run leftwards."""
    return [
        bool(each._p.xpath('w:pPr/w:bidi[not(@w:val="0")]'))
        for each in document.paragraphs
        if each.text.startswith(beginning)
    ]


def test_in_word_headings_run_rightwards_and_items_leftwards(document: Document) -> None:
    assert not document.styles.element.xpath("w:docDefaults//w:bidi")
    assert runs_leftwards(document, "Checking copy") == [False]
    assert runs_leftwards(document, "Facts") == [True]  # which readers see
    assert runs_leftwards(document, "F1\t") == [True]


def test_in_word_a_mark_stands_between_a_number_and_the_citation(document: Document) -> None:
    cited = [each.text for each in document.paragraphs if each.text.endswith("2025.\u200f1")]
    assert len(cited) == 2  # to be read, and to be checked


def test_in_html_only_what_readers_see_begins_at_the_right(exporter: Exporter) -> None:
    page = exporter.review(COPY, Form.HTML).data.decode()
    assert '<html lang="he">' in page
    assert '<div class="reading" dir="rtl">' in page


def test_in_pdf_the_form_begins_at_the_left(exporter: Exporter) -> None:
    places: dict[str, float] = {}

    def note(text: str, _: object, matrix: list[float], *__: object) -> None:
        places.setdefault(text.strip(), matrix[4])

    for page in PdfReader(io.BytesIO(exporter.review(COPY, Form.PDF).data)).pages:
        page.extract_text(visitor_text=note)
    assert places["Checking copy"] < 100


@pytest.mark.parametrize(
    ("before", "after", "proposed"),
    [("a", "b", "“a” → “b”"), ("א", "ב", "“א” \u200e→\u200e “ב”")],
)
def test_the_arrow_of_a_proposal_points_to_what_comes_next(
    before: str, after: str, proposed: str
) -> None:
    fix = Fix("Mend", Safety.OFFERED, Canonical(), before, after)
    problem = Problem("punct.repeated", Severity.WARNING, "So.", Spot(Part.TITLE), "", (fix,))
    (note,), _ = notes_of(BRIEF, [problem])
    assert note.fix == proposed
