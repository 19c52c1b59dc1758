"""Problems on the page: underlines whose shape and colour tell the severity, and the sentences."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from editor.brief.model import ItemId
from editor.checks.problem import Problem, Severity, Spot
from editor.desktop.form.shown_text import units
from editor.desktop.preview.page import Line, Words
from editor.desktop.preview.set_page import SetLine, SetPage, Spotted, spans_in
from editor.desktop.preview.typography import Typography
from editor.desktop.problems.severity_mark import colours_of

_SHOWN = (Severity.SUGGESTION, Severity.WARNING, Severity.ERROR)
"""The louder ones are painted over the others."""

_LONGEST = 60
"""Code points; of a longer place the beginning is underlined."""


class _Mark(NamedTuple):
    """A problem, and the words of the page that it was found in."""

    problem: Problem
    start: int
    end: int


class ProblemMarks:
    """The problems of the items of ``page``."""

    def __init__(self, page: SetPage) -> None:
        self._page = page
        self._problems: dict[ItemId | None, list[tuple[Problem, Spot]]] = {}

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Mark ``problems`` and no others."""
        self._problems = _by_item(problems)

    def show_item(self, item: ItemId | None, problems: Iterable[Problem]) -> None:
        """Mark those of ``problems`` that are in ``item``, and no others there."""
        self._problems[item] = _by_item(each for each in problems if each.spot.item is item).get(
            item, []
        )

    def told(self, spotted: Spotted) -> list[str]:
        """The sentences of the problems that have part in the words at ``spotted``."""
        words, place = spotted.words, spotted.offset
        marks = self._marks_of(spotted.line, words)
        return [each.problem.message for each in marks if each.start <= place <= each.end]

    def paint(self, painter: QPainter, visible: list[SetLine], typography: Typography) -> None:
        """Underline what is marked in the lines that are ``visible``."""
        if not self._problems:
            return
        for each in visible:
            for words, (start, _) in spans_in(each):
                for mark in self._marks_of(each.line, words):
                    first = start + units(words.text, mark.start)
                    last = start + units(words.text, mark.end)
                    for box in self._page.boxes(first, last):
                        _underline(painter, box, mark.problem.severity, typography)

    def _marks_of(self, line: Line, words: Words) -> Iterator[_Mark]:
        for problem, spot in self._problems.get(words.item, ()) if words.field else ():
            span = _span(spot, line, words)
            if span:
                yield _Mark(problem, *span)


def _by_item(problems: Iterable[Problem]) -> dict[ItemId | None, list[tuple[Problem, Spot]]]:
    of_items: dict[ItemId | None, list[tuple[Problem, Spot]]] = defaultdict(list)
    for problem in sorted(
        (each for each in problems if each.severity in _SHOWN),
        key=lambda each: _SHOWN.index(each.severity),
    ):
        if isinstance(problem.spot, Spot):
            of_items[problem.spot.item].append((problem, problem.spot))
    return dict(of_items)


def _span(spot: Spot, line: Line, words: Words) -> tuple[int, int] | None:
    """The code points of ``words`` that ``spot`` is in, None where it is elsewhere.

    What is missing is marked at the word before it.
    """
    whole = len(words.text)
    if spot.field == "citations" and spot.start < spot.end:
        cited = [each for each in line.words if each.field == "citations"]
        return (0, whole) if any(each is words for each in cited[spot.start : spot.end]) else None
    if words.field == spot.field and spot.start < spot.end:
        end = min(spot.end, spot.start + _LONGEST, whole)
        return (spot.start, end) if spot.start < end else None
    missing = spot.field if spot.field == words.field else "text"
    if words.field != missing or not spot.item:
        return None
    end = min(spot.start, whole) if words.field == spot.field else whole
    return words.text.rfind(" ", 0, max(end - 1, 0)) + 1, max(end, 1)


def _underline(painter: QPainter, box: QRectF, severity: Severity, typography: Typography) -> None:
    """Waves for an error, dots for a warning, dashes for what is quieter."""
    scale = typography.scale
    pen = QPen(QColor(colours_of(severity, typography.scheme).ink), 1.4 * scale)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    line = QLineF(box.left(), box.bottom() - 2 * scale, box.right(), box.bottom() - 2 * scale)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if severity is Severity.ERROR:
        painter.setPen(pen)
        painter.drawPolyline(_wave(line, scale))
        return
    pen.setWidthF((2 if severity is Severity.WARNING else 1) * scale)
    pen.setDashPattern([0.1, 2] if severity is Severity.WARNING else [5, 4])
    painter.setPen(pen)
    painter.drawLine(line)


def _wave(line: QLineF, scale: float) -> QPolygonF:
    step = 2.5 * scale
    count = max(int(line.length() / step), 1)
    return QPolygonF(
        [
            QPointF(line.x1() + place * step, line.y1() + (-1 if place % 2 else 1) * 1.2 * scale)
            for place in range(count + 1)
        ]
    )
