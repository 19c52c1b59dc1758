"""What is marked in a text field: words that are underlined, and words that lie in a light."""

from collections.abc import Iterable
from typing import NamedTuple, TypeVar

from PySide6.QtGui import QColor, QPainter, QPen, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextEdit

from editor.desktop.controls.viewport import viewport_of
from editor.desktop.controls.waves import paint_waves, underline, wavy
from editor.desktop.form.shown_text import units
from editor.desktop.problems.underlines import Underline


class Light(NamedTuple):
    """Code points ``start`` to ``end`` of a field, the colours behind them and of their border."""

    start: int
    end: int
    colour: str
    border: str = ""


_Mark = TypeVar("_Mark", Underline, Light)


def _moved(marks: Iterable[_Mark], by: int) -> list[_Mark]:
    if not by:
        return list(marks)
    return [each._replace(start=each.start + by, end=each.end + by) for each in marks]


def border(words: QTextFormat, colour: str) -> None:
    """Draw a line round ``words``, for those who see no difference between the lights."""
    words.setProperty(QTextFormat.Property.OutlinePen.value, QPen(QColor(colour), 1))


class TextMarks:
    """Marks words of ``field``; the marks follow their words while one writes."""

    def __init__(self, field: QTextEdit) -> None:
        self._field = field
        self._underlines: tuple[str, list[Underline]] = "", []
        self._lights: tuple[str, list[Light]] = "", []
        self._underlined: list[QTextEdit.ExtraSelection] = []
        self._lit: list[QTextEdit.ExtraSelection] = []

    def underline(self, lines: Iterable[Underline], start: int) -> None:
        """Underline words of the text; what else was underlined is not any more.

        The places of ``lines`` count from code point ``start``.
        """
        text, wanted = self._field.document().toRawText(), _moved(lines, start)
        if (text, wanted) == self._underlines:
            return
        there = self._there()
        self._underlines = text, wanted
        places = [(units(text, each.start), units(text, each.end), *each[2:]) for each in wanted]
        if places != list(there):
            lines_there = zip(places, wanted, strict=True)
            self._underlined = [there.get(at) or self._line(text, line) for at, line in lines_there]
            self._show()

    def _there(self) -> "dict[tuple[object, ...], QTextEdit.ExtraSelection]":
        """The underlines that are there, by where they are: they moved with their words."""
        told = zip(self._underlined, self._underlines[1], strict=True)
        return {
            (each.cursor.selectionStart(), each.cursor.selectionEnd(), *line[2:]): each
            for each, line in told
        }

    def light(self, lights: Iterable[Light], start: int) -> None:
        """Light words of the text; what else was lit is not any more. Places count as above."""
        wanted = _moved(lights, start)
        if not wanted and not self._lit:
            return
        text = self._field.document().toRawText()
        if (text, wanted) != self._lights:
            self._lights = text, wanted
            self._lit = [self._ground(text, light) for light in wanted]
            self._show()

    def paint(self) -> None:
        """What Qt does not paint: waves, which lie under the letters."""
        waves = wavy(self._underlined)
        if not waves:
            return
        painter = QPainter(viewport_of(self._field))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self._field.verticalScrollBar().value())
        paint_waves(painter, waves, self._field.document().documentLayout().blockBoundingRect)
        painter.end()

    def _show(self) -> None:
        self._field.setExtraSelections([*self._lit, *self._underlined])

    def _line(self, text: str, line: Underline) -> QTextEdit.ExtraSelection:
        selection = self._selection(text, line.start, line.end)
        underline(selection.format, line.shape, line.colour)
        return selection

    def _ground(self, text: str, light: Light) -> QTextEdit.ExtraSelection:
        selection = self._selection(text, light.start, light.end)
        selection.format.setBackground(QColor(light.colour))
        if light.border:
            border(selection.format, light.border)
        return selection

    def _selection(self, text: str, start: int, end: int) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self._field.document())
        cursor.setPosition(units(text, start))
        cursor.setPosition(units(text, end), QTextCursor.MoveMode.KeepAnchor)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        return selection
