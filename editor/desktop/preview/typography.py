"""How the lines of the page look: formats of paragraphs and of words."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTableCellFormat,
    QTextTableFormat,
)

from editor.desktop.preview.page import Line, LineStyle, Words
from editor.desktop.theme.colours import Scheme
from editor.desktop.theme.distances import scale
from editor.desktop.theme.fonts import Fonts

_MARGIN = 36
_MARGIN_WHEN_NARROW = 20
_NARROW = 360
_COLUMN = 168
_COLUMN_GAP = 28
_ROW_GAP = 14
_BULLET_ROOM = 20
"""Pixels at 100 %, like all that follow: margins of the page, the least width of a column …"""

_MARGINS: dict[LineStyle, tuple[int, int, int]] = {
    LineStyle.TITLE: (0, 8, 96),
    LineStyle.DATE: (0, 4, 120),
    LineStyle.HEADING: (26, 8, 120),
    LineStyle.BULLET: (0, 10, 122),
    LineStyle.SOURCES: (6, 0, 130),
    LineStyle.STANCE: (0, 0, 120),
    LineStyle.PROVIDER: (0, 5, 120),
    LineStyle.NARRATIVE: (0, 8, 120),
}
"""Pixels above and below, and per cent of the font's own line height."""


class Typography:
    """The formats of one colour scheme and one size of text."""

    def __init__(self, fonts: Fonts, scheme: Scheme) -> None:
        self._fonts = {
            LineStyle.TITLE: fonts.reading_title,
            LineStyle.DATE: fonts.small,
            LineStyle.HEADING: fonts.heading,
            LineStyle.BULLET: fonts.reading,
            LineStyle.SOURCES: fonts.interface,
            LineStyle.STANCE: fonts.bold_interface,
            LineStyle.PROVIDER: fonts.small,
            LineStyle.NARRATIVE: fonts.reading_narrow,
        }
        self._number_font = fonts.citation
        self.scale = scale()
        self.scheme = scheme
        self.placeholder = fonts.reading

    @property
    def bullet_room(self) -> float:
        """Pixels from the edge of the page to the text of a fact or prediction."""
        return _BULLET_ROOM * self.scale

    @property
    def around(self) -> float:
        """Pixels above and below a line within which something is painted that belongs to it."""
        return _MARGINS[LineStyle.HEADING][0] * self.scale

    def margin(self, width: float) -> float:
        """Pixels around a page that is ``width`` pixels wide."""
        narrow = width < _NARROW * self.scale
        return (_MARGIN_WHEN_NARROW if narrow else _MARGIN) * self.scale

    def columns_in(self, width: float) -> int:
        """How many narratives can stand beside each other on a page of ``width`` pixels."""
        room = width - 2 * self.margin(width) + _COLUMN_GAP * self.scale
        return max(int(room / ((_COLUMN + _COLUMN_GAP) * self.scale)), 1)

    def paragraph(self, line: Line) -> QTextBlockFormat:
        """Margins and leading of a line."""
        format_ = QTextBlockFormat()
        if not line.words[0].text:
            return _thin(format_)  # a title that is still to come
        above, below, leading = _MARGINS[line.style]
        format_.setTopMargin(above * self.scale)
        format_.setBottomMargin(below * self.scale)
        if line.style is LineStyle.BULLET:
            format_.setIndent(1)  # on the side where its words begin
        if line.style in (LineStyle.SOURCES, LineStyle.HEADING):
            format_.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the page's own words
        format_.setLineHeight(leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return format_

    def behind_table(self) -> QTextBlockFormat:
        """Qt keeps an empty block behind every table."""
        return _thin(QTextBlockFormat())

    def cell(self, row: int, column: int, columns: int) -> QTextTableCellFormat:
        """The gaps round a narrative in a row of ``columns``, which are equally wide."""
        share = _COLUMN_GAP * self.scale / columns
        format_ = QTextTableCellFormat()
        format_.setLeftPadding(share * column)
        format_.setRightPadding(share * (columns - 1 - column))
        format_.setTopPadding(_ROW_GAP * self.scale if row else 0)
        return format_

    def table(self, columns: int) -> QTextTableFormat:
        """``columns`` that share the width, and nothing around them."""
        format_ = QTextTableFormat()
        format_.setBorder(0)
        format_.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        format_.setCellPadding(0)
        format_.setCellSpacing(0)
        format_.setTopMargin(
            _MARGINS[LineStyle.HEADING][1] * self.scale
        )  # Qt drops that of the line
        format_.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        share = QTextLength(QTextLength.Type.PercentageLength, 100 / columns)
        format_.setColumnWidthConstraints([share] * columns)
        return format_

    def format_of(self, words: Words, style: LineStyle) -> QTextCharFormat:
        """How ``words`` look in a line of ``style``."""
        return self.words(style) if words.source is None else self._number(words.source)

    def words(self, style: LineStyle) -> QTextCharFormat:
        """Font and colour of ordinary words in a line."""
        quiet = style in (
            LineStyle.DATE,
            LineStyle.HEADING,
            LineStyle.SOURCES,
            LineStyle.PROVIDER,
        )
        colour = self.scheme.muted if quiet else self.scheme.ink
        return _format(self._fonts[style], colour)

    def _number(self, source: int) -> QTextCharFormat:
        """A small raised number that links to a source."""
        format_ = _format(self._number_font, self.scheme.accent)
        format_.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        format_.setAnchor(True)
        format_.setAnchorHref(f"#source-{source}")
        return format_


def _thin(format_: QTextBlockFormat) -> QTextBlockFormat:
    format_.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return format_


def _format(font: QFont, colour: str) -> QTextCharFormat:
    format_ = QTextCharFormat()
    format_.setFont(font)
    format_.setForeground(QColor(colour))
    return format_
