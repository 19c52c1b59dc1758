"""A button that is a word shows all of it, as far as there is room."""

import pytest
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from editor.desktop.controls.text_button import TextButton


@pytest.mark.parametrize("size", [7.0, 8.5, 10.0, 11.5, 13.5, 16.0])
@pytest.mark.parametrize("text", ["Open", "Show Folder", "Why?", "Cancel"])
def test_the_room_that_it_asks_for_is_enough(qtbot: QtBot, text: str, size: float) -> None:
    font = QFont()
    font.setPointSizeF(size)
    button = TextButton(text, font)
    qtbot.addWidget(button)
    button.resize(button.sizeHint())
    button.show()
    wider = TextButton(text, font)
    qtbot.addWidget(wider)
    wider.resize(button.width() + 2, button.height())
    wider.show()
    middle = button.rect().translated(1, 0)
    assert button.grab().toImage() == wider.grab(middle).toImage()
