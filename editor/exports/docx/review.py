"""The review copy as a Word document: what is typed into it can be read back.

Each item stands in a bookmark of its own name and begins with that name, problems and the
writer's questions are comments, and changes are tracked.
"""

from itertools import chain
from math import ceil
from textwrap import shorten

from docx.document import Document
from docx.enum.section import WD_SECTION
from docx.section import Section
from docx.shared import Mm

from editor.exports.docx.checked import Checklist
from editor.exports.docx.clean import ReadingCopy
from editor.exports.docx.findings import Findings, add_reference
from editor.exports.docx.forms import (
    add_field,
    add_table,
    first_paragraph,
    rows_of,
    track_changes,
)
from editor.exports.docx.opening import new_document, saved
from editor.exports.docx.parts import Bookmarks, add_words, xml
from editor.exports.paper import Paper
from editor.exports.review.copy import Identity, ReviewCopy
from editor.exports.scripts import LEFT_TO_RIGHT_MARK, runs_leftwards

_BANNER = "REVIEW COPY — NOT FOR PUBLICATION"
_STYLES = ("styles.xml", "review-styles.xml")
_LEFT, _RIGHT, _TEXT_COLUMN = 24, 18, 106
"""Millimetres; beside the column of text the rest of the sheet is for notes."""


def review_docx(copy: ReviewCopy, paper: Paper) -> bytes:
    """``copy`` as the bytes of a document on ``paper``."""
    # What the form says is English, whatever the brief is.
    document = new_document(copy.page, paper, *_STYLES, mirrored=False)
    properties = document.core_properties
    properties.subject, properties.identifier = "Review copy", copy.identity.hash
    width = paper.value.width - _LEFT - _RIGHT
    _set_margins(document.sections[0], _RIGHT)
    _add_running_lines(document, copy)
    bookmarks = Bookmarks()
    _add_identity(document, copy, width)
    _add_concerns(document, copy)
    document.add_heading("Reading copy", 1)
    ReadingCopy(document, bookmarks, level=2).add(copy.page)
    _add_checking_copy(document, copy, bookmarks, paper)
    _set_margins(document.add_section(WD_SECTION.NEW_PAGE), _RIGHT)
    _stop_numbering(document.sections[-1])
    _add_rest(document, copy, Checklist(document, bookmarks, width))
    findings = Findings(document, width)
    findings.add_changes(copy.changes)
    findings.add_problems(copy)
    findings.add_sign_off(copy.identity.short_hash)
    track_changes(document)
    return saved(document)


def _set_margins(section: Section, right: float) -> None:
    section.left_margin, section.right_margin = Mm(_LEFT), Mm(right)
    section.top_margin = section.bottom_margin = Mm(22)


def _add_running_lines(document: Document, copy: ReviewCopy) -> None:
    """Head and foot of every page, so that loose sheets find each other."""
    section = document.sections[0]
    header = section.header.paragraphs[0]
    header.style = "Small Print"
    header.add_run(_BANNER)
    footer = section.footer.paragraphs[0]
    footer.style = "Small Print"
    title = footer.add_run(shorten(copy.page.title, 40, placeholder="…"))
    title.font.rtl = runs_leftwards(copy.page.title) or None
    footer.add_run(f"{LEFT_TO_RIGHT_MARK} · {copy.identity.short_hash} · page ")
    add_field(footer, "PAGE")
    footer.add_run(" of ")
    add_field(footer, "NUMPAGES")


def _add_identity(document: Document, copy: ReviewCopy, width: float) -> None:
    document.add_paragraph(_BANNER, "Banner")
    add_words(document.add_paragraph(style="Title"), copy.identity.title)
    facts = [fact for fact in _identity_facts(copy.identity) if fact[1]]
    label, value = 27, width / 2 - 27
    table = add_table(document, ceil(len(facts) / 2), (label, value, label, value))
    cells = chain.from_iterable(rows_of(table))
    for left, right, (name, words) in zip(cells, cells, facts, strict=False):
        first_paragraph(left).add_run(name)
        add_words(first_paragraph(right), words).bold = True


def _identity_facts(identity: Identity) -> list[tuple[str, str]]:
    return [
        ("File", identity.file),
        ("Content hash", identity.short_hash),
        ("Exported", identity.exported),
        ("Profile", identity.profile),
        ("Compared with", identity.compared_with),
        ("Revision", identity.revision),
        *identity.counts,
    ]


def _add_concerns(document: Document, copy: ReviewCopy) -> None:
    document.add_heading("What needs your eye", 1)
    if not copy.concerns:
        document.add_paragraph("Nothing urgent that the checks can see.")
    for concern in copy.concerns:
        paragraph = document.add_paragraph(style="List Bullet")
        add_reference(paragraph, concern.item)
        paragraph.add_run(f" {concern.text}" if concern.item else concern.text)


def _add_checking_copy(
    document: Document, copy: ReviewCopy, bookmarks: Bookmarks, paper: Paper
) -> None:
    section = document.add_section(WD_SECTION.NEW_PAGE)
    _set_margins(section, paper.value.width - _LEFT - _TEXT_COLUMN)
    _number_lines(section)
    document.add_heading("Checking copy", 1)
    document.add_paragraph(
        "Dotted: names, titles, dates, numbers, quotations and superlatives to look up. A dash"
        " instead of a box: there is no such thing in the text.",
        "Small Print",
    )
    checklist = Checklist(document, bookmarks, _TEXT_COLUMN)
    checklist.add_items(copy.checked, with_sources=True)


def _number_lines(section: Section) -> None:
    """Count the lines of text, and rule off the margin for notes."""
    borders = xml("pgBorders", offsetFrom="text")
    borders.append(xml("right", val="single", sz=4, space=12, color="999999"))
    section._sectPr.insert_element_before(borders, "w:lnNumType", *_BEHIND_NUMBERS)
    numbers = xml("lnNumType", countBy=1, restart="continuous", distance=240)
    section._sectPr.insert_element_before(numbers, *_BEHIND_NUMBERS)


def _stop_numbering(section: Section) -> None:
    """A new section has all that the one before it had."""
    for each in section._sectPr.xpath("w:lnNumType | w:pgBorders"):
        section._sectPr.remove(each)


_BEHIND_NUMBERS = ("w:pgNumType", "w:cols", "w:titlePg", "w:textDirection", "w:bidi", "w:docGrid")


def _add_rest(document: Document, copy: ReviewCopy, checklist: Checklist) -> None:
    """The narratives beside each other, the predictions, and the sources of all."""
    if copy.narratives:
        document.add_heading("Narratives side by side", 1)
        if copy.balance:
            document.add_paragraph(f"Balance: {copy.balance}.", "Small Print")
        checklist.add_narratives(copy.narratives, copy.columns)
    if copy.predictions:
        document.add_heading("Predictions", 1)
        checklist.add_items(copy.predictions, with_sources=False)
    if copy.sources:
        document.add_heading("Source register", 1)
        checklist.add_register(copy.sources)
    if copy.other:
        document.add_heading("Other lines", 1)
        checklist.add_other(copy.other)
