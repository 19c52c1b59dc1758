"""Buttons of dialogs: one sees which one the keyboard is on, and their distances are ours."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QMessageBox, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from editor.desktop.controls.calm_dialog import calm_down
from editor.desktop.settings.settings import Settings
from editor.desktop.theme.distances import px
from editor.desktop.theme.theme import Theme

ROLE = QPalette.ColorRole


def test_the_filled_button_has_a_gap_to_the_ring_of_the_keyboard(
    qtbot: QtBot, theme: Theme
) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    button = QPushButton("Save", dialog)
    QVBoxLayout(dialog).addWidget(button)
    button.setDefault(True)
    calm_down(dialog)
    dialog.show()
    dialog.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    place, ring = button.geometry(), px(2)
    picture, middle = dialog.grab().toImage(), place.center().y()
    colours = [picture.pixelColor(place.left() + pixel, middle) for pixel in (0, ring, 2 * ring)]
    accent, ground = (dialog.palette().color(role) for role in (ROLE.Link, ROLE.Window))
    assert colours == [accent, ground, accent]


@pytest.mark.parametrize("percent", [100, 200])
def test_buttons_of_messages_keep_as_far_off_each_other_as_ours(
    qtbot: QtBot, settings: Settings, theme: Theme, percent: int
) -> None:
    theme.resize(percent)
    box = QMessageBox()
    qtbot.addWidget(box)
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Save | buttons.Cancel)
    calm_down(box)
    box.show()
    cancel, save = (box.button(each).geometry() for each in (buttons.Cancel, buttons.Save))
    assert save.left() - cancel.right() - 1 == px(10)
