"""The dialog of the settings: what is changed there holds at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from editor.checks.spelling.word_lists import PersonalWords
from editor.desktop.controls.icon_button import IconButton
from editor.desktop.problems.house import House
from editor.desktop.settings.dialog import SettingsDialog
from editor.desktop.settings.in_use import SettingsInUse
from editor.desktop.settings.inputs import ChoiceInput, NumberInput
from editor.desktop.settings.settings import Settings
from editor.desktop.settings.table import APPEARANCE, PROFILE, TABLE, TEXT_SIZE
from editor.desktop.theme.theme import Theme
from editor.desktop.window import EditorWindow
from editor.filing.settings_file import SettingsFile
from tests.desktop.acting import CONTROL, click, keyboard, press
from tests.desktop.settings.conftest import mender_of


def turn_wheel(widget: QWidget, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A notch of the wheel away from the user."""
    middle = QPointF(widget.rect().center())
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(
        middle, widget.mapToGlobal(middle), QPoint(), QPoint(0, 120), none, held, phase, False
    )
    QApplication.sendEvent(widget, event)


def appearance(dialog: SettingsDialog) -> ChoiceInput:
    made = dialog.inputs[APPEARANCE.key]
    assert isinstance(made, ChoiceInput)
    return made


def profile(dialog: SettingsDialog) -> ChoiceInput:
    made = dialog.inputs[PROFILE.key]
    assert isinstance(made, ChoiceInput)
    return made


def text_size(dialog: SettingsDialog) -> NumberInput:
    made = dialog.inputs[TEXT_SIZE.key]
    assert isinstance(made, NumberInput)
    return made


def test_every_input_has_a_label_a_name_and_a_description(dialog: SettingsDialog) -> None:
    labelled = {label.buddy() for label in dialog.findChildren(QLabel)}
    for entry in TABLE:
        keyboard = dialog.inputs[entry.key].keyboard
        assert keyboard in labelled
        assert keyboard.accessibleName() == entry.label
        assert keyboard.accessibleDescription() == entry.description


def test_a_choice_holds_at_once(dialog: SettingsDialog, settings: Settings) -> None:
    appearance(dialog).setFocus()
    QTest.keyClick(appearance(dialog), Qt.Key.Key_End)
    assert settings[APPEARANCE] == "dark"


def test_the_buttons_beside_a_number_change_it(dialog: SettingsDialog, settings: Settings) -> None:
    less, more = text_size(dialog).findChildren(IconButton)
    click(more)
    click(more)
    click(less)
    assert settings[TEXT_SIZE] == 110


def test_what_was_set_elsewhere_shows(dialog: SettingsDialog, settings: Settings) -> None:
    settings.set(TEXT_SIZE, 150)
    settings.set(APPEARANCE, "light")
    assert text_size(dialog).number.text() == "150 %"
    assert appearance(dialog).currentText() == "Light"


def test_the_wheel_changes_only_what_the_keyboard_is_on(
    dialog: SettingsDialog, settings: Settings
) -> None:
    text_size(dialog).number.setFocus()
    turn_wheel(profile(dialog))
    turn_wheel(text_size(dialog).number)
    appearance(dialog).setFocus()
    turn_wheel(text_size(dialog).number)
    assert (settings[PROFILE], settings[TEXT_SIZE]) == ("verity", 110)


def test_a_file_can_be_chosen_as_house_style(
    qtbot: QtBot, settings: Settings, theme: Theme, window: EditorWindow, tmp_path: Path
) -> None:
    path = tmp_path / "ours.toml"
    dialog = SettingsDialog(settings, theme, lambda: path, window)
    dialog.show()
    profile(dialog).setFocus()
    QTest.keyClick(profile(dialog), Qt.Key.Key_End)
    assert settings[PROFILE] == str(path)
    assert profile(dialog).currentText() == "ours.toml"


def test_where_no_file_is_chosen_the_house_style_stays(
    dialog: SettingsDialog, settings: Settings
) -> None:
    profile(dialog).setFocus()
    QTest.keyClick(profile(dialog), Qt.Key.Key_End)
    assert settings[PROFILE] == "verity"
    assert profile(dialog).currentText() == "verity"


def test_all_can_be_as_usual_again(dialog: SettingsDialog, settings: Settings) -> None:
    settings.set(TEXT_SIZE, 150)
    (restore,) = [each for each in dialog.findChildren(QPushButton) if "Restore" in each.text()]
    click(restore)
    assert settings[TEXT_SIZE] == 100


def test_all_of_it_is_in_view_where_there_is_room(dialog: SettingsDialog, qtbot: QtBot) -> None:
    def is_seen() -> bool:
        inputs = dialog.inputs.values()
        return all(each.visibleRegion().boundingRect() == each.rect() for each in inputs)

    qtbot.waitUntil(is_seen)


def test_on_a_small_screen_it_scrolls(
    qtbot: QtBot, dialog: SettingsDialog, theme: Theme, settings: Settings
) -> None:
    room = dialog.screen().availableSize()
    theme.resize(250)
    qtbot.waitUntil(lambda: dialog.fontMetrics().height() > 30)
    qtbot.waitUntil(lambda: dialog.height() <= room.height())
    for made in dialog.inputs.values():
        while keyboard() is not made.keyboard:
            press(Qt.Key.Key_Tab)
        seen = made.keyboard.visibleRegion().boundingRect()
        assert seen.height() == made.keyboard.height()


@pytest.mark.usefixtures("in_use")
def test_it_opens_by_key_and_escape_closes_it(qtbot: QtBot, window: EditorWindow) -> None:
    press(Qt.Key.Key_Comma, CONTROL)
    (dialog,) = window.findChildren(SettingsDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(dialog.isHidden)


def test_a_new_house_style_examines_what_is_open(
    qtbot: QtBot,
    in_use: SettingsInUse,
    settings: Settings,
    house: House,
    window: EditorWindow,
) -> None:
    def told() -> list[str]:
        return [label.text() for label in window.current.form.dateline.findChildren(QLabel)]

    with qtbot.waitSignals([house.ready, window.current.examiner.examined]):
        settings.set(PROFILE, "ap")
    qtbot.waitUntil(lambda: "27 of 40 characters" in told())


def test_a_house_style_that_can_t_be_read_is_told_of_and_not_kept(
    qtbot: QtBot, in_use: SettingsInUse, settings: Settings
) -> None:
    with qtbot.waitSignal(in_use.failed) as told:
        settings.set(PROFILE, "/nowhere.toml")
    assert told.args == ["/nowhere.toml: this is no profile."]
    assert settings[PROFILE] == "verity"


def test_at_the_start_a_broken_house_style_gives_way_to_the_usual_one(
    qtbot: QtBot, settings_file: SettingsFile, theme: Theme
) -> None:
    settings_file.put(PROFILE.key, "/nowhere.toml")
    settings = Settings(settings_file)
    house = House(lambda: mender_of(settings[PROFILE]), PersonalWords())
    in_use = SettingsInUse(settings, theme, house, mender_of)
    with qtbot.waitSignals([in_use.failed, house.ready]):
        house.load()
    assert house.mender is not None
    assert house.mender.profile.name == "verity"
    assert settings_file.read() == {"profile": "/nowhere.toml"}
