"""The items of a review copy in Word: bookmarks, comments, boxes to tick."""

from collections.abc import Sequence
from itertools import chain
from math import ceil

from docx.document import Document
from docx.enum.text import WD_UNDERLINE
from docx.table import _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from editor.exports.docx.forms import add_box, add_table, first_paragraph, head, rows_of
from editor.exports.docx.parts import Bookmarks, add_words, link_outside, link_within, set_direction
from editor.exports.page import Citation
from editor.exports.review.copy import (
    NO_LINK,
    VERDICTS,
    CheckedItem,
    Evidence,
    Note,
    OtherLine,
    RegisteredSource,
)
from editor.exports.scripts import RIGHT_TO_LEFT_MARK, runs_leftwards

_PROGRAM, _WRITER = ("Brief Editor", "BE"), ("Writer", "W")


class Checklist:
    """Adds items to check at the end of a document that is ``width`` millimetres wide."""

    def __init__(self, document: Document, bookmarks: Bookmarks, width: float) -> None:
        self._document = document
        self._bookmarks = bookmarks
        self._width = width

    def add_items(self, items: Sequence[CheckedItem], *, with_sources: bool) -> None:
        """Add items below each other, those with sources each with its own."""
        for item in items:
            style = "Checked Text Changed" if item.change else "Checked Text"
            self._add_text(self._document.add_paragraph(style=style), item, between="\t")
            if with_sources and item.id != "T":
                self._add_evidence(item.evidence)
            boxes = self._document.add_paragraph(style="Tick Boxes")
            for box in item.boxes:
                add_box(boxes, item.id, box.label, applies=box.applies)
            _add_verdict(self._document.add_paragraph(style="Tick Boxes"), item.id)

    def add_narratives(self, narratives: Sequence[CheckedItem], columns: int) -> None:
        """Add narratives in ``columns`` of one width."""
        widths = [self._width / columns] * columns
        table = add_table(self._document, ceil(len(narratives) / columns), widths, ruled=False)
        cells = chain.from_iterable(rows_of(table))
        for cell, narrative in zip(cells, narratives, strict=False):
            self._add_narrative(cell, narrative)

    def add_register(self, sources: Sequence[RegisteredSource]) -> None:
        """Add all sources, each with where it is cited."""
        table = add_table(self._document, len(sources) + 1, (14, self._width - 74, 24, 36))
        head(table, ("Item", "Source", "Cited", "Checked"))
        for cells, source in zip(list(rows_of(table))[1:], sources, strict=True):
            self._add_source(cells, source)

    def add_other(self, lines: Sequence[OtherLine]) -> None:
        """Add the lines of the file that are no part of the brief."""
        legend = "Lines of the file that are no part of the brief: no reader sees them."
        self._document.add_paragraph(legend, "Small Print")
        table = add_table(self._document, len(lines) + 1, (14, 36, self._width - 50))
        head(table, ("Item", "Place", "Line"))
        for cells, line in zip(list(rows_of(table))[1:], lines, strict=True):
            name = first_paragraph(cells[0]).add_run(line.id, "Item Id")
            self._bookmarks.around(line.id, name._r, name._r)
            first_paragraph(cells[1]).add_run(line.place)
            add_words(first_paragraph(cells[2]), line.text)

    def _add_text(self, paragraph: Paragraph, item: CheckedItem, between: str) -> None:
        """The visible name of ``item``, and its words, in its bookmark and with its comments."""
        leftwards = runs_leftwards(item.text)
        if leftwards:
            set_direction(paragraph, leftwards=True)
        name = paragraph.add_run(item.id, "Item Id")
        paragraph.add_run(between)
        if item.change:
            paragraph.add_run(f"[{item.change}]", "Item Id")
            paragraph.add_run(" ")  # as wide as those of the text
        runs: list[Run] = []
        for piece in item.words:
            run = add_words(paragraph, piece.text)
            if piece.marked:
                run.font.underline = WD_UNDERLINE.DOTTED
            runs.append(run)
        self._bookmarks.around(item.id, name._r, runs[-1]._r)
        self._add_comments(runs, item.problems, item.note)
        if leftwards and item.citations:
            paragraph.add_run(RIGHT_TO_LEFT_MARK)
        _add_citations(paragraph, item.citations)

    def _add_comments(self, runs: Sequence[Run], problems: Sequence[Note], note: str) -> None:
        for problem in problems:
            self._document.add_comment(runs, _comment(problem), *_PROGRAM)
        if note:
            self._document.add_comment(runs, note, *_WRITER)

    def _add_evidence(self, evidence: Sequence[Evidence]) -> None:
        if not evidence:
            nothing = self._document.add_paragraph(style="Small Print")
            nothing.add_run("No source is cited.").bold = True
        for source in evidence:
            paragraph = self._document.add_paragraph(style="Small Print")
            paragraph.add_run(f"{source.number} ").bold = True
            if source.name:
                add_words(paragraph, source.name)
                paragraph.add_run(" — ")
                _add_link(paragraph, source.url)
            else:
                paragraph.add_run("no source has this number")
            if source.note:
                paragraph.add_run(f" · {source.note}")

    def _add_narrative(self, cell: _Cell, narrative: CheckedItem) -> None:
        heading = cell.paragraphs[0]
        heading.style = "Heading 3"
        add_words(heading, narrative.label or narrative.id)
        add_words(cell.add_paragraph(style="Provider"), narrative.provider)
        self._add_text(cell.add_paragraph(style="Normal"), narrative, between=" ")
        cell.add_paragraph(f"{narrative.length} words", "Small Print")
        for box in narrative.boxes:
            add_box(cell.add_paragraph(style="Tick Boxes"), narrative.id, box.label)
        _add_verdict(cell.add_paragraph(style="Tick Boxes"), narrative.id)

    def _add_source(self, cells: Sequence[_Cell], source: RegisteredSource) -> None:
        name = first_paragraph(cells[0]).add_run(source.id, "Item Id")
        self._bookmarks.around(source.id, name._r, name._r)
        paragraph = first_paragraph(cells[1])
        paragraph.add_run(f"{source.number} ").bold = True
        run = add_words(paragraph, source.name)
        self._add_comments([run], source.problems, "")
        if source.change:
            paragraph.add_run(f" [{source.change}]", "Item Id")
        below = cells[1].add_paragraph(style="Small Print")
        _add_link(below, source.url)
        if source.note:
            below.add_run(f" · {source.note}")
        first_paragraph(cells[2]).add_run(", ".join(source.cited_in) or "not cited")
        boxes = first_paragraph(cells[3], "Tick Boxes")
        for verdict in VERDICTS:
            add_box(boxes, source.id, verdict)


def _add_citations(paragraph: Paragraph, citations: Sequence[Citation]) -> None:
    for place, citation in enumerate(citations):
        if place:
            paragraph.add_run(",", "Citation")
        number = paragraph.add_run(str(citation.number), "Citation")
        if citation.anchor:
            link_within([number], citation.anchor)


def _add_verdict(paragraph: Paragraph, item: str) -> None:
    for verdict in VERDICTS:
        add_box(paragraph, item, verdict)
    paragraph.add_run("Initials ________")


def _add_link(paragraph: Paragraph, url: str) -> None:
    if url:
        link_outside([paragraph.add_run(url, "Hyperlink")], url)
    else:
        paragraph.add_run(NO_LINK).italic = True


def _comment(problem: Note) -> str:
    proposal = f" Proposed: {problem.fix}." if problem.fix else ""
    return f"{problem.severity.capitalize()} {problem.code}: {problem.message}{proposal}"
