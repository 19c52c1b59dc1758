"""The words of a change as Qt sets them: what came is underlined, what went is struck out."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextOption

from editor.brief.redline import Fate, Piece
from editor.desktop.form.shown_text import shown_lines, units
from editor.desktop.theme.colours import Scheme

_LINE_END = "\N{LINE SEPARATOR}"


def laid_out(pieces: Iterable[Piece], font: QFont, scheme: Scheme, width: int) -> QTextLayout:
    """``pieces`` in lines of at most ``width`` pixels."""
    parts = [Piece(each.fate, as_set(each.text)) for each in pieces]
    layout = QTextLayout("".join(each.text for each in parts), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.setFormats(list(_formats(parts, scheme)))
    _set_lines(layout, width)
    return layout


def as_set(text: str) -> str:
    """``text`` in one paragraph."""
    return shown_lines(text).replace("\n", _LINE_END)


def height_of(layout: QTextLayout) -> float:
    """Pixels from the first line to the last."""
    count = layout.lineCount()
    if not count:
        return 0
    last = layout.lineAt(count - 1)
    return last.y() + last.height()


def _set_lines(layout: QTextLayout, width: int) -> None:
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, top))
        top += line.height() * 1.25
    layout.endLayout()


def _formats(pieces: Iterable[Piece], scheme: Scheme) -> Iterator[QTextLayout.FormatRange]:
    start = 0
    looks = {Fate.INSERTED: _inserted(scheme), Fate.DELETED: _deleted(scheme)}
    for each in pieces:
        length = units(each.text, len(each.text))
        if each.fate in looks:
            piece = QTextLayout.FormatRange()
            piece.start, piece.length = start, length
            piece.format = looks[each.fate]
            yield piece
        start += length


def _inserted(scheme: Scheme) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QColor(scheme.good))
    look.setFontUnderline(True)
    return look


def _deleted(scheme: Scheme) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QColor(scheme.error))
    look.setFontStrikeOut(True)
    return look
