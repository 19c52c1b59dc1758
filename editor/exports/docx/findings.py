"""The last parts of a review copy in Word: changes, problems, sign-off."""

from collections.abc import Sequence

from docx.document import Document
from docx.shared import Mm
from docx.text.paragraph import Paragraph

from editor.brief.redline import Fate, Piece
from editor.exports.docx.forms import add_table, first_paragraph, head, rows_of
from editor.exports.docx.parts import add_words, link_within
from editor.exports.review.copy import ROLES, Changes, Note, ReviewCopy

_ROW_TO_WRITE_IN = Mm(11)


class Findings:
    """Adds the last parts at the end of a document that is ``width`` millimetres wide."""

    def __init__(self, document: Document, width: float) -> None:
        self._document = document
        self._width = width

    def add_changes(self, changes: Changes) -> None:
        """What changed, in a sentence and word by word."""
        self._document.add_heading("Changes", 1)
        if changes.since:
            self._document.add_paragraph(f"Since {changes.since}", "Small Print")
        self._document.add_paragraph(changes.sentence)
        for redlined in changes.redlines:
            name = self._document.add_paragraph(style="Small Print")
            name.paragraph_format.keep_with_next = True
            name.add_run(f"{redlined.name} {redlined.change}", "Item Id")
            add_redline(self._document.add_paragraph(), redlined.pieces)
        if changes.redlines:
            legend = self._document.add_paragraph(style="Small Print")
            add_redline(legend, (Piece(Fate.DELETED, "Struck in brackets"),))
            legend.add_run(": taken out. ")
            add_redline(legend, (Piece(Fate.INSERTED, "Underlined"),))
            legend.add_run(": put in.")

    def add_problems(self, copy: ReviewCopy) -> None:
        """What the rules found, and what was let stand."""
        self._document.add_heading("Problems", 1)
        self._document.add_paragraph(copy.verdict_of_rules)
        if copy.problems:
            authorities = [note.authority for note in copy.problems]
            self._add_notes(copy.problems, "Authority", authorities)
        if copy.dismissed:
            self._document.add_heading("Dismissed", 2)
            reasons = [note.reason or "no reason given" for note in copy.dismissed]
            self._add_notes(copy.dismissed, "Reason", reasons)

    def add_sign_off(self, short_hash: str) -> None:
        """Who looked at it, and with what result."""
        self._document.add_heading("Sign-off", 1)
        rest = (self._width - 76) / 2
        table = add_table(self._document, len(ROLES) + 1, (30, rest, 20, 26, rest))
        head(table, ("", "Name", "Initials", "Date", "Result"))
        table.rows[0].cells[0].paragraphs[0].paragraph_format.keep_with_next = True
        for row, role in zip(list(table.rows)[1:], ROLES, strict=True):
            row.height = _ROW_TO_WRITE_IN
            for cell in row.cells:
                first_paragraph(cell).paragraph_format.keep_with_next = True
            row.cells[0].paragraphs[0].add_run(role)
        valid = self._document.add_paragraph("Valid for this hash only: ", "Small Print")
        valid.paragraph_format.space_before = Mm(3)
        valid.add_run(short_hash).bold = True

    def _add_notes(self, notes: Sequence[Note], label: str, last: Sequence[str]) -> None:
        widths = (38, 14, self._width - 88, 36)
        table = add_table(self._document, len(notes) + 1, widths)
        head(table, ("Problem", "Item", "What", label))
        for cells, note, words in zip(list(rows_of(table))[1:], notes, last, strict=True):
            problem = first_paragraph(cells[0])
            problem.add_run(note.severity.capitalize()).bold = True
            problem.add_run(f" {note.code}")
            add_reference(first_paragraph(cells[1]), note.item)
            what = first_paragraph(cells[2])
            what.add_run(note.message)
            if note.excerpt:
                add_words(cells[2].add_paragraph(style="Small Print"), f"“{note.excerpt}”")
            if note.fix:
                add_words(cells[2].add_paragraph(style="Small Print"), f"Proposed: {note.fix}")
            add_words(first_paragraph(cells[3]), words)


def add_reference(paragraph: Paragraph, item: str) -> None:
    """Add the name of an item, which leads there."""
    if item:
        link_within([paragraph.add_run(item, "Item Id")], item)


def add_redline(paragraph: Paragraph, pieces: Sequence[Piece]) -> None:
    """Add ``pieces`` so that they are told apart in black and white."""
    for piece in pieces:
        if piece.fate is Fate.DELETED:
            add_words(paragraph, f"[{piece.text}]").font.strike = True
        elif piece.fate is Fate.INSERTED:
            add_words(paragraph, piece.text).font.underline = True
        else:
            add_words(paragraph, piece.text)
