"""PDF is tagged, finds its way by bookmarks and links, and brings its fonts along."""

import io
from typing import Any

import pytest
from pypdf import PdfReader

from editor.brief.model import Brief, Fact
from editor.exports.exporter import Exporter, Form
from editor.exports.failure import ExportError
from editor.exports.page import page_of
from editor.exports.paper import Paper
from editor.exports.pdf.clean import page_data
from editor.exports.pdf.typesetter import Typesetter
from tests.exports.briefs import FERRY

UNKNOWN = "\U000f1234"  # for private use: no font of a system has it


def opened(brief: Brief, exporter: Exporter) -> PdfReader:
    return PdfReader(io.BytesIO(exporter.clean(brief, Form.PDF).data))


def catalog(reader: PdfReader) -> Any:
    return reader.trailer["/Root"]


def is_ua_1(reader: PdfReader) -> bool:
    return b"<pdfuaid:part>1</pdfuaid:part>" in catalog(reader)["/Metadata"].get_data()


def test_it_is_tagged_and_pdf_ua(exporter: Exporter) -> None:
    reader = opened(FERRY, exporter)
    assert catalog(reader)["/MarkInfo"]["/Marked"]
    assert is_ua_1(reader)
    assert catalog(reader)["/Lang"] == "en"


def test_the_title_is_tagged_as_one(exporter: Exporter) -> None:
    root = catalog(opened(FERRY, exporter))["/StructTreeRoot"]
    (document,) = root["/K"]
    first = document.get_object()["/K"][0].get_object()
    assert first["/S"] == "/Title"


def test_bookmarks_are_the_headings(exporter: Exporter) -> None:
    outline: list[Any] = opened(FERRY, exporter).outline
    titles = [
        [each.title for each in entry] if isinstance(entry, list) else entry.title
        for entry in outline
    ]
    assert titles == ["Facts", "Narratives", ["Pro-ferry", "Ferry-critical"], "Predictions"]


def test_links_are_live(exporter: Exporter) -> None:
    links = [
        note.get_object()["/A"] if "/A" in note.get_object() else note.get_object()
        for page in opened(FERRY, exporter).pages
        for note in page["/Annots"]  # type: ignore[attr-defined]
    ]
    assert [link["/URI"] for link in links if "/URI" in link] == [
        "https://harbor.example/a?b=1&c=2"
    ]
    assert len([link for link in links if "/URI" not in link]) == 3


def test_fonts_are_embedded_in_part(exporter: Exporter) -> None:
    page = opened(FERRY, exporter).pages[0]
    fonts: Any = page["/Resources"]["/Font"]  # type: ignore[index]
    names = [font.get_object()["/BaseFont"] for font in fonts.values()]
    assert names
    assert all(len(name.split("+")[0]) == len("/ABCDEF") for name in names)


def test_the_title_is_that_of_the_brief(exporter: Exporter) -> None:
    metadata = opened(FERRY, exporter).metadata
    assert metadata
    assert metadata.title == FERRY.title


def test_a_letter_that_no_font_has_is_named(exporter: Exporter) -> None:
    exported = exporter.clean(Brief(title="T", facts=(Fact(f"The {UNKNOWN} sign."),)), Form.PDF)
    assert exported.notices == (
        f"No font on this computer has “{UNKNOWN}” (U+F1234): the PDF shows an empty box instead.",
    )
    reader = PdfReader(io.BytesIO(exported.data))
    assert catalog(reader)["/MarkInfo"]["/Marked"]
    assert not is_ua_1(reader)


def test_what_is_refused_for_another_reason_is_a_pdf_all_the_same() -> None:
    """A mark that begins files is in no text that ``printable`` gives."""
    data = page_data(page_of(FERRY), Paper.A4) | {"title": "\ufeffFerry"}
    pdf, notices = Typesetter().set("brief.typ", data)
    assert not is_ua_1(PdfReader(io.BytesIO(pdf)))
    assert not notices


def test_what_cannot_be_set_is_said() -> None:
    with pytest.raises(ExportError, match=r"No PDF can be made of it: .+\."):
        Typesetter().set("brief.typ", {})


@pytest.mark.parametrize(("paper", "width"), [(Paper.A4, 210), (Paper.LETTER, 215.9)])
def test_the_sheet_is_that_of_the_place(paper: Paper, width: float) -> None:
    box = opened(FERRY, Exporter(paper)).pages[0].mediabox
    assert float(box.width) / 72 * 25.4 == pytest.approx(width, abs=0.1)


def test_the_same_brief_gives_the_same_bytes(exporter: Exporter) -> None:
    assert exporter.clean(FERRY, Form.PDF) == exporter.clean(FERRY, Form.PDF)
