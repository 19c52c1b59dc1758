"""A review copy says the same in all its forms, and each can be worked with."""

import base64
import hashlib
import io
import json
import re
import zipfile
from typing import Any

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from pypdf import PdfReader

from editor.brief.model import Brief
from editor.checks.catalogue import BY_CODE
from editor.checks.house import mender_of
from editor.checks.profile_files import load_profile
from editor.exports.exporter import REVIEW_FORMS, Exporter, Form
from editor.exports.review.making import Occasion, review_copy
from editor.filing.shipped_outlets import shipped_outlets
from editor.formats.files import Format, read_file_bytes
from tests.exports.briefs import DAMAGED, HOSTILE, LONG, SCRIPTS, brief_of
from tests.exports.review.drafts import DRAFT, OLDER, PROFILE, WHEN, copy_of

COPY = copy_of(DRAFT, OLDER)


def html_of(exporter: Exporter, brief: Brief = DRAFT) -> str:
    return exporter.review(copy_of(brief, OLDER), Form.HTML).data.decode()


def document_of(exporter: Exporter) -> Document:
    return docx.Document(io.BytesIO(exporter.review(COPY, Form.DOCX).data))


def reader_of(exporter: Exporter) -> PdfReader:
    return PdfReader(io.BytesIO(exporter.review(COPY, Form.PDF).data))


def text_of(form: Form, data: bytes) -> str:
    match form:
        case Form.HTML:
            return re.sub(r"<[^>]+>", "", data.decode().partition("<main>")[2])
        case Form.DOCX:
            body = docx.Document(io.BytesIO(data)).element.body
            return "".join(body.itertext(qn("w:t"), qn("w:instrText")))
    return "".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)


@pytest.fixture(scope="module")
def texts(exporter: Exporter) -> dict[Form, str]:
    """The text of each form, without spaces."""
    return {
        form: "".join(text_of(form, exporter.review(COPY, form).data).split())
        for form in REVIEW_FORMS
    }


@pytest.mark.parametrize("form", REVIEW_FORMS)
@pytest.mark.parametrize(
    "told",
    [
        "REVIEW COPY — NOT FOR PUBLICATION",
        COPY.identity.short_hash,
        "4 May 2026, 15:07 UTC+02:00",
        "3, “as sent”",
        "ferry-1.txt",
        "What needs your eye",
        "This fact cites source 9, but there are 3 sources.",
        "Reading copy",
        "Checking copy",
        "no link recorded",
        "no source has this number",
        "No source is cited.",
        "print edition",
        "source supports it",
        "Narratives side by side",
        "7 : 9 words; the shortest has 78% of the longest",
        "did the provider say this?",
        "Source register",
        "not cited",
        "F1 changed, F2 and F3 swapped.",
        COPY.verdict_of_rules,
        "Final proof",
        "Valid for this hash only",
    ],
)
def test_every_part_is_told(form: Form, told: str, texts: dict[Form, str]) -> None:
    assert "".join(told.split()) in texts[form]


@pytest.mark.parametrize("form", REVIEW_FORMS)
@pytest.mark.parametrize(
    "brief",
    [Brief(), brief_of(*HOSTILE, LONG), brief_of(DAMAGED), brief_of(*SCRIPTS.values())],
    ids=["empty", "hostile", "damaged", "scripts"],
)
def test_no_brief_is_refused(form: Form, brief: Brief, exporter: Exporter) -> None:
    copy = copy_of(brief, DRAFT)
    exported = exporter.review(copy, form)
    assert not exported.notices
    text = "".join(text_of(form, exported.data).split())
    assert copy.identity.short_hash.replace(" ", "") in text


@pytest.mark.parametrize("form", REVIEW_FORMS)
def test_lines_that_are_no_part_of_the_brief_are_told(form: Form, exporter: Exporter) -> None:
    stray = b"A title of some words\n\nStray line here.\n\nFacts\n\n- One.1\n\nSources: 1RT.\n"
    outlets = shipped_outlets()
    reading = read_file_bytes(stray, Format.TEXT, outlets)
    examined = mender_of(PROFILE, outlets).examine_file(reading)
    occasion = Occasion("a.txt", WHEN, load_profile(PROFILE, BY_CODE))
    copy = review_copy(reading.brief, examined.problems, occasion)
    assert "O1" in {note.item for note in copy.problems}
    text = text_of(form, exporter.review(copy, form).data)
    assert "Other lines" in text
    assert "Stray line here." in text


def test_html_runs_and_shows_nothing_but_its_own(exporter: Exporter) -> None:
    html = html_of(exporter)
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html)
    assert policy
    assert "default-src &#x27;none&#x27;" in policy[1]
    for tag in ("style", "script"):
        content = re.search(rf"<{tag}>(.*?)</{tag}>", html, re.DOTALL)
        assert content
        digest = base64.b64encode(hashlib.sha256(content[1].encode()).digest()).decode()
        assert f"{tag}-src &#x27;sha256-{digest}&#x27;" in policy[1]
    assert " style=" not in html
    assert not re.search(r" on\w+=|\bsrc=|<link", html)


def test_html_has_a_foot_on_every_printed_page(exporter: Exporter) -> None:
    hostile = html_of(exporter, brief_of('Say "hi"; } </style> \\ é'))
    assert 'content: "Say \\22 hi\\22 \\3b  \\7d  \\3c \\2f style\\3e  \\5c  é · ' in hostile
    assert hostile.count("</style>") == 1


def test_html_knows_the_texts_that_are_answered(exporter: Exporter) -> None:
    hostile = brief_of("</script><script>alert(1)</script>")
    found = re.search(r'id="review-copy">(.*?)</script>', html_of(exporter, hostile))
    assert found
    data = json.loads(found[1])
    assert [item["id"] for item in data["items"]] == ["T", "F1", "N1", "P1", "S1"]
    assert data["items"][1]["text"] == hostile.facts[0].text


def test_html_is_well_formed(exporter: Exporter) -> None:
    html = html_of(exporter)
    names = re.findall(r' id="([^"]+)"', html)
    assert len(names) == len(set(names))
    targets = re.findall(r' href="#([^"]+)"', html)
    assert set(targets) <= set(names)
    assert not re.search(r"<fieldset(?![^>]* hidden)", html)


def test_html_has_each_answer_hidden_without_a_script(exporter: Exporter) -> None:
    assert html_of(exporter).count('<fieldset class="answer"') == 10


def test_docx_items_stand_in_bookmarks(exporter: Exporter) -> None:
    document = document_of(exporter)
    names = document.element.xpath("//w:bookmarkStart/@w:name")
    assert {"T", "F1", "F2", "F3", "S1", "N1", "N2", "P1"} <= set(names)
    assert len(names) == len(set(names))
    fact = next(each for each in document.paragraphs if each.text.startswith("F1"))
    assert fact.text.endswith("61,000 letters.1,2")


def test_docx_problems_and_questions_are_comments(exporter: Exporter) -> None:
    comments = [(each.author, each.text) for each in document_of(exporter).comments]
    assert ("Writer", "Who timed it?") in comments
    assert (
        "Brief Editor",
        "Error cite.unknown-number: This fact cites source 9, but there are 3 sources.",
    ) in comments


def test_docx_uses_no_style_that_it_lacks(exporter: Exporter) -> None:
    with zipfile.ZipFile(io.BytesIO(exporter.review(COPY, Form.DOCX).data)) as file:
        parts = {name: file.read(name).decode() for name in file.namelist()}
    known = set(re.findall(r'w:styleId="([^"]+)"', parts["word/styles.xml"]))
    used = r'<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val="([^"]+)"'
    assert set(re.findall(used, "".join(parts.values()))) <= known


def test_docx_boxes_are_content_controls(exporter: Exporter) -> None:
    body = document_of(exporter).element
    tags = body.xpath("//w:sdt/w:sdtPr/w:tag/@w:val")
    assert {"F1/names", "F1/source supports it", "F1/Query", "N2/equally strong wording?"} <= set(
        tags
    )
    assert "F1/quotes" not in tags


def test_docx_tracks_changes(exporter: Exporter) -> None:
    settings = [child.tag for child in document_of(exporter).settings.element]
    place = settings.index(qn("w:trackRevisions"))
    assert place < settings.index(qn("w:defaultTabStop"))


def test_docx_numbers_the_lines_of_the_checking_copy_only(exporter: Exporter) -> None:
    sections = document_of(exporter).sections
    numbered = [section._sectPr.find(qn("w:lnNumType")) is not None for section in sections]
    assert numbered == [False, True, False]
    margin = sections[1].right_margin
    assert margin is not None
    assert margin.mm > 55


def test_docx_feet_count_the_pages(exporter: Exporter) -> None:
    footer = document_of(exporter).sections[0].footer
    fields = footer.part.element.xpath("//w:fldSimple/@w:instr")
    assert fields == ["PAGE", "NUMPAGES"]
    assert COPY.identity.short_hash in footer.paragraphs[0].text


def test_pdf_has_a_foot_on_every_page(exporter: Exporter) -> None:
    pages = reader_of(exporter).pages
    for number, page in enumerate(pages, start=1):
        text = page.extract_text()
        assert COPY.identity.short_hash in text
        assert f"page {number} of {len(pages)}" in text


def test_pdf_is_tagged_and_finds_its_way(exporter: Exporter) -> None:
    reader = reader_of(exporter)
    root: Any = reader.trailer["/Root"]
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data()
    outline: list[Any] = reader.outline
    assert [each.title for each in outline if not isinstance(each, list)] == [
        "What needs your eye",
        "Reading copy",
        "Checking copy",
        "Narratives side by side",
        "Predictions",
        "Source register",
        "Changes",
        "Problems",
        "Sign-off",
    ]
