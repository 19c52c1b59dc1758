"""Problems on the page: underlines whose shape and colour tell the severity, and the sentences."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from editor.brief.model import ItemId
from editor.checks.problem import Problem, Severity, Spot
from editor.desktop.controls.waves import wave, wave_pen
from editor.desktop.form.shown_text import units
from editor.desktop.preview.page import Line, LineStyle, Words
from editor.desktop.preview.set_page import SetLine, SetPage, Spotted, spans_in
from editor.desktop.preview.typography import Typography
from editor.desktop.problems.severity_mark import colours_of, paint_mark

_SHOWN = (Severity.SUGGESTION, Severity.WARNING, Severity.ERROR)
"""The louder ones are painted over the others."""

_LONGEST = 60
"""Code points; a longer place is marked beside its paragraph, as is what stands nowhere."""

_BESIDE = 14
"""Pixels at 100 % from the page to the marks beside it."""


class _Underlined(NamedTuple):
    """A problem, and the code points of the words that it was found in."""

    problem: Problem
    start: int
    end: int


class ProblemMarks:
    """The problems of the items of ``page``; who paints it is told when they ``changed``."""

    def __init__(self, page: SetPage, changed: Callable[[], object]) -> None:
        self._page = page
        self._changed = changed
        self._problems: dict[ItemId | None, list[tuple[Problem, Spot]]] = {}

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Mark ``problems`` and no others."""
        self._problems = _by_item(problems)
        self._changed()

    def show_item(self, item: ItemId | None, problems: Iterable[Problem]) -> None:
        """Mark those of ``problems`` that are in ``item``, and no others there."""
        of_item = _by_item(each for each in problems if each.spot.item is item)
        self._problems[item] = of_item.get(item, [])
        self._changed()

    def told(self, spotted: Spotted) -> list[str]:
        """The sentences of the problems that have part in the words at ``spotted``."""
        place = spotted.offset
        at_words = self._underlined(spotted.line, spotted.words)
        here = [each.problem.message for each in at_words if each.start <= place <= each.end]
        return here if spotted.words.source else here + self.told_beside(spotted.line)

    def told_beside(self, line: Line) -> list[str]:
        """The sentences of the problems that are marked beside ``line``."""
        return [problem.message for problem in self._beside(line)]

    def paint(self, painter: QPainter, visible: list[SetLine], typography: Typography) -> None:
        """Mark the lines that are ``visible``."""
        if not self._problems:
            return
        for each in visible:
            for words, (start, _) in spans_in(each):
                for mark in self._underlined(each.line, words):
                    first = start + units(words.text, mark.start)
                    last = start + units(words.text, mark.end)
                    for box in self._page.boxes(first, last):
                        _underline(painter, box, mark.problem.severity, typography)
            beside = self._beside(each.line)
            if beside:
                place = self._place_beside(each, typography)
                paint_mark(painter, place, beside[-1].severity, typography.scheme)

    def _place_beside(self, each: SetLine, typography: Typography) -> QPointF:
        """The middle of a mark, on the side where the words begin."""
        block = each.block
        box = self._page.box_of_block(block)
        room = _BESIDE * typography.scale
        if each.line.style is LineStyle.BULLET:
            room += typography.bullet_room
        leftwards = block.textDirection() is Qt.LayoutDirection.RightToLeft
        x = box.right() + room if leftwards else box.left() - room
        return QPointF(x, self._page.height_of_bullet(block))

    def _underlined(self, line: Line, words: Words) -> Iterator[_Underlined]:
        for problem, spot in self._problems.get(words.item, ()) if words.field else ():
            span = _span(spot, line, words)
            if span:
                yield _Underlined(problem, *span)

    def _beside(self, line: Line) -> list[Problem]:
        if not line.words[0].field:
            return []
        of_item = self._problems.get(line.item, ())
        return [problem for problem, spot in of_item if _is_beside(spot, line)]


def _by_item(problems: Iterable[Problem]) -> dict[ItemId | None, list[tuple[Problem, Spot]]]:
    of_items: dict[ItemId | None, list[tuple[Problem, Spot]]] = defaultdict(list)
    for problem in sorted(
        (each for each in problems if each.severity in _SHOWN),
        key=lambda each: _SHOWN.index(each.severity),
    ):
        if isinstance(problem.spot, Spot):
            of_items[problem.spot.item].append((problem, problem.spot))
    return dict(of_items)


def _is_beside(spot: Spot, line: Line) -> bool:
    """Whether what is wrong at ``spot`` is marked beside ``line``: it is long, or nowhere."""
    if spot.start < spot.end or spot.end > 0:
        return spot.field == line.words[0].field and spot.end - spot.start > _LONGEST
    return line.leads and bool(spot.item or spot.field == line.words[0].field)


def _span(spot: Spot, line: Line, words: Words) -> tuple[int, int] | None:
    """The code points of ``words`` that ``spot`` is in, None where it is elsewhere.

    What is missing is marked at the word before it.
    """
    if spot.field != words.field or spot.end - spot.start > _LONGEST:
        return None
    whole = len(words.text)
    if spot.field == "citations":
        cited = [each for each in line.words if each.field == "citations"]
        return (0, whole) if any(each is words for each in cited[spot.start : spot.end]) else None
    start, end = min(spot.start, whole), min(spot.end, whole)
    if start == end:
        start = words.text.rfind(" ", 0, max(end - 1, 0)) + 1
    return (start, end) if start < end else None


def _underline(painter: QPainter, box: QRectF, severity: Severity, typography: Typography) -> None:
    """Waves for an error, dots for a warning, dashes for what is quieter."""
    scale = typography.scale
    pen = wave_pen(QColor(colours_of(severity, typography.scheme).ink), scale)
    line = QLineF(box.left(), box.bottom() - 2 * scale, box.right(), box.bottom() - 2 * scale)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if severity is Severity.ERROR:
        painter.setPen(pen)
        painter.drawPolyline(wave(line, scale))
        return
    pen.setWidthF((2 if severity is Severity.WARNING else 1) * scale)
    pen.setDashPattern([0.1, 2] if severity is Severity.WARNING else [5, 4])
    painter.setPen(pen)
    painter.drawLine(line)
