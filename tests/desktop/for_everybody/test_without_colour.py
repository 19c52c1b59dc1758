"""What colour says is said in another way, too."""

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QTextFormat
from pytestqt.qtbot import QtBot

from editor.checks.problem import Severity
from editor.desktop.controls.lit_ground import paint_lit_ground
from editor.desktop.problems.severity_mark import paint_mark
from editor.desktop.problems.underlines import shape_of
from editor.desktop.theme.colours import DARK, LIGHT, Scheme
from editor.desktop.window import EditorWindow

_GROUND = QTextFormat.Property.BackgroundBrush.value
_BORDER = QTextFormat.Property.OutlinePen.value


def shape(severity: Severity, scheme: Scheme) -> list[bool]:
    """Where the mark of ``severity`` has ink."""
    image = QImage(16, 16, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_mark(painter, QPointF(8, 8), severity, scheme)
    painter.end()
    return [image.pixelColor(x, y).alpha() > 100 for x in range(16) for y in range(16)]


@pytest.mark.parametrize("scheme", [LIGHT, DARK])
def test_each_severity_has_a_mark_of_its_own_shape(scheme: Scheme) -> None:
    shapes = [shape(severity, scheme) for severity in Severity]
    assert all(any(inked) for inked in shapes)
    assert all(shapes.count(inked) == 1 for inked in shapes)


def test_errors_warnings_and_the_rest_are_underlined_in_different_ways() -> None:
    assert len({shape_of(severity) for severity in Severity}) == 3


@pytest.mark.parametrize("leftwards", [False, True])
def test_what_is_lit_has_a_bar_where_one_begins_to_read(leftwards: bool) -> None:
    image = QImage(40, 20, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter, colours = QPainter(image), (QColor("#eeeeee"), QColor("#222222"))
    paint_lit_ground(painter, QRectF(image.rect()), colours, 4, 1, leftwards=leftwards)
    painter.end()
    edges = [image.pixelColor(x, 10).name() for x in (1, 38)]
    assert edges == (["#eeeeee", "#222222"] if leftwards else ["#222222", "#eeeeee"])


@pytest.mark.parametrize("in_text", [False, True])
def test_of_all_that_is_found_the_current_one_has_a_border(
    everything: EditorWindow, qtbot: QtBot, in_text: bool
) -> None:
    view = everything.current
    if in_text:
        view.views.show_text()
    view.find_bar.ask()
    view.find_bar.term.setText("the")

    def borders() -> list[bool]:
        form = view.form
        fields = [field for row in form.rows.all() for field in row.fields.values()]
        shown = [view.views.text] if in_text else [form.title, *fields]
        marks = [QTextFormat(mark.format) for each in shown for mark in each.extraSelections()]
        lit = [mark for mark in marks if mark.hasProperty(_GROUND)]
        return [mark.hasProperty(_BORDER) for mark in lit]

    qtbot.waitUntil(lambda: len(borders()) > 2)
    assert borders().count(True) == 1
