"""Lines of plain text that stand as far apart as those of the form."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout

from editor.desktop.form.text_field import LEADING


class LeadedLayout(QPlainTextDocumentLayout):
    """Moves the lines of a block apart when Qt asks for its box, which it does before all else.

    Qt lays out a block by the height of its font alone, and only where it is in view: so does this,
    and a text of any length stays as fast as it was.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """The box of ``block``, half of the room between two lines above it and half below it."""
        box = super().blockBoundingRect(block)
        layout = block.layout()
        count = layout.lineCount()
        if not count or not block.isVisible():
            return box
        first = layout.lineAt(0)
        room = round(first.height() * (LEADING - 100) / 100)
        above = room // 2
        if first.y() >= above:
            return box.adjusted(0, 0, 0, room - above)
        for number in range(count):  # Qt has just laid it out
            line = layout.lineAt(number)
            line.setPosition(QPointF(line.x(), line.y() + above + number * room))
        return box.adjusted(0, 0, 0, count * room)
