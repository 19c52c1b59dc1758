"""DOCX is a document that Word opens as its own: styles, lists, links, properties."""

import io
import zipfile

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn

from editor.brief.model import Brief
from editor.exports.exporter import Exporter, Form
from editor.exports.paper import Paper
from tests.exports.briefs import FERRY, SCRIPTS, brief_of


def opened(brief: Brief, exporter: Exporter) -> Document:
    return docx.Document(io.BytesIO(exporter.clean(brief, Form.DOCX).data))


def styles_of(document: Document) -> list[str]:
    return [each.style.name or "" for each in document.paragraphs if each.style]


def test_paragraphs_have_real_styles(exporter: Exporter) -> None:
    assert styles_of(opened(FERRY, exporter)) == [
        "Title",
        "Brief Date",
        "Heading 1",
        *["List Bullet"] * 3,
        "Sources",
        "Heading 1",
        *["Heading 2", "Provider", "Normal"] * 2,
        "Heading 1",
        "List Bullet",
    ]


def test_lists_are_lists(exporter: Exporter) -> None:
    document = opened(FERRY, exporter)
    assert document.styles["List Bullet"].element.find(f".//{qn('w:numPr')}") is not None


def test_citations_lead_to_bookmarks(exporter: Exporter) -> None:
    document = opened(FERRY, exporter)
    crossing = document.paragraphs[4]
    assert [link.fragment for link in crossing.hyperlinks] == ["source_1", "source_2"]
    names = document.element.xpath("//w:bookmarkStart/@w:name")
    assert names == ["source_1", "source_2", "source_4"]


def test_sources_lead_to_their_pages(exporter: Exporter) -> None:
    sources = opened(FERRY, exporter).paragraphs[6]
    assert [(link.text, link.address) for link in sources.hyperlinks] == [
        ("Harbor Post", "https://harbor.example/a?b=1&c=2")
    ]


def test_the_properties_are_those_of_the_brief(exporter: Exporter) -> None:
    properties = opened(FERRY, exporter).core_properties
    assert (properties.title, properties.author, properties.language) == (FERRY.title, "", "en")


@pytest.mark.parametrize(("paper", "width"), [(Paper.A4, 210), (Paper.LETTER, 215.9)])
def test_the_sheet_is_that_of_the_place(paper: Paper, width: float) -> None:
    section = opened(FERRY, Exporter(paper)).sections[0]
    assert section.page_width is not None
    assert section.page_width.mm == pytest.approx(width, abs=0.1)


@pytest.mark.parametrize("script", ["Arabic", "Hebrew"])
def test_text_that_runs_leftwards_does_so(script: str, exporter: Exporter) -> None:
    fact = opened(brief_of(SCRIPTS[script]), exporter).paragraphs[2]
    assert fact.runs[0].font.rtl
    assert fact.paragraph_format.element.xpath("w:pPr/w:bidi")


def test_all_parts_are_well_formed(exporter: Exporter) -> None:
    with zipfile.ZipFile(io.BytesIO(exporter.clean(FERRY, Form.DOCX).data)) as file:
        assert file.testzip() is None
        assert "word/document.xml" in file.namelist()
