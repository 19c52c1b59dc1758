"""Sets the page into a Qt text document, and afterwards changes only what changed."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from PySide6.QtGui import (
    QTextCursor,
)

from editor.brief.changed_span import changed_span
from editor.desktop.form.shown_text import units
from editor.desktop.preview.page import Line, Words
from editor.desktop.preview.set_page import SetLine, SetPage, as_set
from editor.desktop.preview.typography import Typography

_KEEP = QTextCursor.MoveMode.KeepAnchor
_END_OF_BLOCK = QTextCursor.MoveOperation.EndOfBlock


class Typesetter:
    """Keeps the document of ``page`` showing lines, a block for each.

    The page has a *head*, whose lines come and go one by one, and a *tail*: the narratives, where
    they stand in a table, with all that is behind it. The tail is short and is set as a whole.
    """

    def __init__(self, page: SetPage, typography: Typography) -> None:
        self._page = page
        self._typography = typography
        self._beside = 1
        self._head = 0

    def dress(self, typography: Typography) -> None:
        """Set everything in ``typography`` from the next page on."""
        self._typography = typography
        self._remove_all()

    def set_page(self, lines: Sequence[Line], most_beside: int) -> None:
        """Show ``lines``, with up to ``most_beside`` narratives beside each other."""
        self._page.lay_out()
        beside = _beside(lines, most_beside)
        changed = self._changed(lines) if beside == self._beside else None
        if changed is None:
            self._arrange(lines, beside)
            return
        cursor = QTextCursor(self._page.document)
        cursor.beginEditBlock()  # laid out once
        for each, line in changed:
            self._say(each, line)
        cursor.endEditBlock()

    def _changed(self, lines: Sequence[Line]) -> list[tuple[SetLine, Line]] | None:
        """The lines that say something else by now; None where some came, went or moved."""
        old = self._page.lines
        if not old or len(old) != len(lines):
            return None
        pairs = zip(old, lines, strict=True)
        changed = [(each, line) for each, line in pairs if each.line is not line]
        return changed if _alike(changed) == len(changed) else None

    def _arrange(self, lines: Sequence[Line], beside: int) -> None:
        head = _head_of(lines, beside)
        old = self._page.lines
        if not lines or not old:
            self._remove_all()
        same_tail = beside == self._beside and _all_alike(old[self._head :], lines[head:])
        self._beside = beside
        cursor = QTextCursor(self._page.document)
        cursor.beginEditBlock()
        if not same_tail:
            self._remove_tail()
        self._fit_head(lines[:head])
        for each, line in zip(old, lines, strict=False):
            if each.line is not line:
                self._say(each, line)
        if not same_tail:
            self._add_tail(lines[head:])
            self._page.forget()
        cursor.endEditBlock()

    # The head

    def _fit_head(self, lines: Sequence[Line]) -> None:
        """Have a block in the head for each of ``lines``; those that stay keep theirs."""
        old = self._page.lines[: self._head]
        start = _alike(zip(old, lines, strict=False))
        if start == len(old) == len(lines):
            return
        most = min(len(old), len(lines)) - start
        end = min(_alike(zip(reversed(old), reversed(lines), strict=False)), most)
        self._remove(start, self._head - end)
        self._insert(start, lines[start : len(lines) - end])
        self._head = len(lines)
        self._page.forget()

    def _remove(self, start: int, end: int) -> None:
        if start < end:
            cursor = self._behind(start)
            cursor.setPosition(_end_of(self._page.lines[end - 1]), _KEEP)
            cursor.removeSelectedText()
            del self._page.lines[start:end]
            if start:  # where nothing stands in it, Qt gives it the format of what went
                cursor.setBlockFormat(self._typography.paragraph(self._page.lines[start - 1].line))

    def _insert(self, start: int, lines: Sequence[Line]) -> None:
        cursor = self._behind(start)
        new = [
            self._set_line(cursor, line, fresh=not start and not n) for n, line in enumerate(lines)
        ]
        self._page.lines[start:start] = new

    def _behind(self, index: int) -> QTextCursor:
        """Where the line before ``index`` ends."""
        cursor = QTextCursor(self._page.document)
        if index:
            cursor.setPosition(_end_of(self._page.lines[index - 1]))
        return cursor

    # The tail

    def _remove_tail(self) -> None:
        if len(self._page.lines) > self._head:
            cursor = self._behind(self._head)
            cursor.movePosition(QTextCursor.MoveOperation.End, _KEEP)
            cursor.removeSelectedText()
            del self._page.lines[self._head :]

    def _remove_all(self) -> None:
        self._page.document.clear()
        self._page.lines.clear()
        self._page.forget()
        self._head = 0

    def _add_tail(self, lines: Sequence[Line]) -> None:
        cursor = self._behind(self._head)
        for in_columns, group in groupby(lines, key=lambda line: line.column is not None):
            if in_columns:
                self._set_columns(cursor, list(group))
            else:
                self._page.lines += [self._set_line(cursor, line) for line in group]

    def _set_columns(self, cursor: QTextCursor, lines: Sequence[Line]) -> None:
        narratives = [list(group) for _, group in groupby(lines, key=lambda line: line.column)]
        rows = -(-len(narratives) // self._beside)
        table = cursor.insertTable(rows, self._beside, self._typography.table(self._beside))
        for place, narrative in enumerate(narratives):
            row, column = divmod(place, self._beside)
            cell = table.cellAt(row, column)
            inside = cell.firstCursorPosition()
            for number, line in enumerate(narrative):
                self._page.lines.append(self._set_line(inside, line, fresh=number == 0))
            # Only now: the format of a cell is that of its first block, which a line sets anew.
            cell.setFormat(self._typography.cell(row, column, self._beside))
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.setBlockFormat(self._typography.behind_table())

    # Lines

    def _set_line(self, cursor: QTextCursor, line: Line, *, fresh: bool = False) -> SetLine:
        paragraph = self._typography.paragraph(line)
        words = self._typography.words(line.style)
        if fresh:
            cursor.setBlockFormat(paragraph)
            cursor.setBlockCharFormat(words)
        else:
            cursor.insertBlock(paragraph, words)
        start = QTextCursor(cursor)
        start.setKeepPositionOnInsert(True)
        self._insert_words(cursor, line)
        return SetLine(line, start)

    def _insert_words(self, cursor: QTextCursor, line: Line) -> None:
        for words in line.words:
            self._insert_text(cursor, as_set(words.text), line, words)

    def _insert_text(self, cursor: QTextCursor, text: str, line: Line, words: Words) -> None:
        cursor.insertText(text, self._typography.format_of(words, line.style))

    def _say(self, each: SetLine, new: Line) -> None:
        """Have a line that is set say what ``new`` says."""
        old, each.line = each.line, new
        if old.words == new.words:
            return
        if new.item is None:
            self._page.forget()
        cursor = QTextCursor(each.block)
        place = _only_changed(old, new)
        if place is None:
            cursor.movePosition(_END_OF_BLOCK, _KEEP)
            cursor.removeSelectedText()
            self._insert_words(cursor, new)
        else:
            self._change(cursor, old, new, place)
        if bool(old.words[0].text) is not bool(new.words[0].text):
            cursor.setBlockFormat(self._typography.paragraph(new))

    def _change(self, cursor: QTextCursor, old: Line, new: Line, place: int) -> None:
        """Change the words at ``place`` where they differ; so a selection in others stays."""
        text = as_set(old.words[place].text)
        start, end, middle = changed_span(text, as_set(new.words[place].text))
        before = "".join(words.text for words in old.words[:place])
        begin = cursor.position() + units(before, len(before))
        cursor.setPosition(begin + units(text, start))
        cursor.setPosition(begin + units(text, end), _KEEP)
        self._insert_text(cursor, middle, new, new.words[place])


def _alike(pairs: Iterable[tuple[SetLine, Line]]) -> int:
    """How many pairs are the same line, whatever it says, before the first that is not."""
    count = 0
    for each, line in pairs:
        if each.line is not line and each.line.key != line.key:
            break
        count += 1
    return count


def _all_alike(old: Sequence[SetLine], new: Sequence[Line]) -> bool:
    return len(old) == len(new) == _alike(zip(old, new, strict=True))


def _beside(lines: Sequence[Line], most: int) -> int:
    """How many narratives stand in a row, when all rows hold about as many."""
    columns = (line.column for line in reversed(lines) if line.column is not None)
    narratives = next(columns, -1) + 1
    rows = -(-narratives // most)
    return -(-narratives // rows) if rows else 1


def _head_of(lines: Sequence[Line], beside: int) -> int:
    """How many lines stand before the table."""
    if beside > 1:
        return next(n for n, line in enumerate(lines) if line.column is not None)
    return len(lines)


def _end_of(each: SetLine) -> int:
    block = each.block
    return block.position() + block.length() - 1


def _only_changed(old: Line, new: Line) -> int | None:
    """The only words that say something else; None where there are more, or other ones."""
    if [(w.source, w.field) for w in old.words] != [(w.source, w.field) for w in new.words]:
        return None
    changed = [n for n, words in enumerate(new.words) if words.text != old.words[n].text]
    return changed[0] if len(changed) == 1 else None
