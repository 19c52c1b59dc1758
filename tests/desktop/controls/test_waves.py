"""Errors are underlined in waves that are sharp on every screen."""

from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from editor.checks.problem import Severity
from editor.desktop.form.text_field import TextField
from editor.desktop.problems.underlines import Underline, shape_of
from editor.desktop.theme.theme import Theme

RED = "#b3261e"


def red_columns(field: TextField) -> set[int]:
    """Where, from the left, something is red."""
    picture = field.grab().toImage()
    return {
        x
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).red() > picture.pixelColor(x, y).blue() + 60
    }


def test_the_words_of_an_error_lie_on_a_wave(qtbot: QtBot, theme: Theme) -> None:
    field = TextField("Fact", theme.fonts.text)
    qtbot.addWidget(field)
    field.resize(400, 100)
    field.show()
    field.show_text("The ferry sails to Skarholm.")
    assert not red_columns(field)
    field.underline([Underline(4, 9, RED, shape_of(Severity.ERROR))])
    cursor = QTextCursor(field.document())
    cursor.setPosition(4)
    begin = field.cursorRect(cursor).left()
    cursor.setPosition(9)
    end = field.cursorRect(cursor).left()
    red = red_columns(field)
    assert abs(min(red) - begin) <= 2
    assert abs(max(red) - end) <= 4
    field.underline([])
    assert not red_columns(field)
