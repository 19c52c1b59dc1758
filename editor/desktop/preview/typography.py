"""How the lines of the page look: formats of paragraphs and of words."""

from PySide6.QtGui import QBrush, QColor, QFont, QTextBlockFormat, QTextCharFormat

from editor.desktop.preview.page import LineStyle
from editor.desktop.theme.colours import Scheme
from editor.desktop.theme.fonts import Fonts

BULLET_INDENT = 5
"""Pixels from the edge of the page to the middle of a bullet."""

_BULLET_ROOM = 20
"""Pixels from the edge of the page to the text of a fact or prediction."""

_MARGINS: dict[LineStyle, tuple[int, int, int]] = {
    LineStyle.TITLE: (0, 14, 100),
    LineStyle.HEADING: (16, 6, 120),
    LineStyle.BULLET: (0, 9, 118),
    LineStyle.SOURCES: (6, 8, 124),
    LineStyle.STANCE: (0, 0, 120),
    LineStyle.PROVIDER: (0, 4, 120),
    LineStyle.NARRATIVE: (0, 12, 116),
}
"""Pixels above and below, and per cent of the font's own line height."""


class Typography:
    """The formats of one colour scheme."""

    def __init__(self, fonts: Fonts, scheme: Scheme) -> None:
        self._fonts = {
            LineStyle.TITLE: fonts.reading_title,
            LineStyle.HEADING: fonts.heading,
            LineStyle.BULLET: fonts.reading,
            LineStyle.SOURCES: fonts.interface,
            LineStyle.STANCE: fonts.bold_interface,
            LineStyle.PROVIDER: fonts.small,
            LineStyle.NARRATIVE: fonts.reading_narrow,
        }
        self._number_font = fonts.citation
        self._scheme = scheme

    def paragraph(self, style: LineStyle) -> QTextBlockFormat:
        """Margins and leading of a line."""
        above, below, leading = _MARGINS[style]
        format_ = QTextBlockFormat()
        format_.setTopMargin(above)
        format_.setBottomMargin(below)
        format_.setLeftMargin(_BULLET_ROOM if style is LineStyle.BULLET else 0)
        format_.setLineHeight(leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return format_

    def words(self, style: LineStyle) -> QTextCharFormat:
        """Font and colour of ordinary words in a line."""
        quiet = style in (LineStyle.HEADING, LineStyle.SOURCES, LineStyle.PROVIDER)
        colour = self._scheme.muted if quiet else self._scheme.ink
        return _format(self._fonts[style], colour)

    def number(self, source: int) -> QTextCharFormat:
        """A small raised number that links to a source."""
        format_ = _format(self._number_font, self._scheme.accent)
        format_.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        format_.setAnchor(True)
        format_.setAnchorHref(f"#source-{source}")
        return format_


def _format(font: QFont, colour: str) -> QTextCharFormat:
    format_ = QTextCharFormat()
    format_.setFont(font)
    format_.setForeground(QBrush(QColor(colour)))
    return format_
