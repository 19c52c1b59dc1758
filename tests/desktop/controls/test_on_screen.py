"""No dialog is larger than the screen, in large text neither."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from editor.desktop.controls.on_screen import resize_on_screen
from editor.desktop.settings.settings import Settings
from editor.desktop.theme.distances import px
from editor.desktop.theme.theme import Theme


def test_a_dialog_is_as_large_as_designed_where_there_is_room(
    qtbot: QtBot, settings: Settings, theme: Theme
) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    resize_on_screen(dialog, 300, 200)
    assert dialog.size() == QSize(px(300), px(200))


def test_in_large_text_it_leaves_some_of_the_screen(
    qtbot: QtBot, settings: Settings, theme: Theme
) -> None:
    theme.resize(200)
    dialog = QDialog()
    qtbot.addWidget(dialog)
    resize_on_screen(dialog, 2000, 2000)
    room = dialog.screen().availableSize()
    assert dialog.width() < room.width()
    assert dialog.height() < room.height()
