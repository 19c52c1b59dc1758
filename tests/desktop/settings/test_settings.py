"""Settings: read, set, kept, and what happens where their file is broken."""

import pytest
from pytestqt.qtbot import QtBot

from editor.desktop.settings.settings import Settings
from editor.desktop.settings.table import APPEARANCE, PROFILE, TABLE, TEXT_SIZE, AnyEntry
from editor.filing.settings_file import SettingsFile, Value


def test_without_a_file_everything_is_as_usual(settings: Settings) -> None:
    assert [settings[APPEARANCE], settings[TEXT_SIZE], settings[PROFILE]] == [
        "system",
        100,
        "verity",
    ]


def test_what_is_set_holds_in_the_next_run(settings: Settings, settings_file: SettingsFile) -> None:
    settings.set(TEXT_SIZE, 130)
    settings.set(APPEARANCE, "dark")
    settings.keep()
    again = Settings(settings_file)
    assert (again[TEXT_SIZE], again[APPEARANCE]) == (130, "dark")


def test_after_a_pause_the_file_is_written_once(
    qtbot: QtBot,
    settings: Settings,
    settings_file: SettingsFile,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    puts: list[object] = []
    put = settings_file.put

    def counted(key: str, value: Value) -> None:
        puts.append(value)
        put(key, value)

    monkeypatch.setattr(settings_file, "put", counted)
    for percent in (110, 120, 130):
        settings.set(TEXT_SIZE, percent)
    assert not settings_file.path.exists()
    qtbot.waitUntil(settings_file.path.exists)
    assert puts == [130]
    assert settings_file.read() == {"text-size": 130}


def test_a_change_is_told_once(qtbot: QtBot, settings: Settings) -> None:
    with qtbot.waitSignal(settings.changed) as told:
        settings.set(TEXT_SIZE, 130)
    assert told.args == [TEXT_SIZE]
    with qtbot.assertNotEmitted(settings.changed):
        settings.set(TEXT_SIZE, 130)


def test_what_is_no_value_is_not_taken(settings: Settings) -> None:
    settings.set(TEXT_SIZE, 500)
    settings.set(APPEARANCE, "pink")
    assert (settings[TEXT_SIZE], settings[APPEARANCE]) == (100, "system")


def test_the_defaults_can_be_restored(settings: Settings, settings_file: SettingsFile) -> None:
    settings.set(TEXT_SIZE, 130)
    settings.set(PROFILE, "ap")
    settings.restore_defaults()
    settings.keep()
    assert settings_file.read() == {"text-size": 100, "profile": "verity"}


@pytest.mark.parametrize("text", ["text-size = 500", 'text-size = "big"', "text-size = true"])
def test_a_wrong_value_is_told_of_and_the_usual_one_holds(
    settings_file: SettingsFile, text: str
) -> None:
    settings_file.path.write_text(f'{text}\nappearance = "dark"\n')
    settings = Settings(settings_file)
    assert (settings[TEXT_SIZE], settings[APPEARANCE]) == (100, "dark")
    (fault,) = settings.faults
    assert fault.endswith("text-size must be a whole number from 80 to 200.")


def test_a_broken_file_is_told_of_once_and_stays(qtbot: QtBot, settings_file: SettingsFile) -> None:
    settings_file.path.write_text("text-size = ")
    settings = Settings(settings_file)
    (fault,) = settings.faults
    assert "settings.toml" in fault
    with qtbot.assertNotEmitted(settings.failed):
        settings.set(TEXT_SIZE, 130)
        settings.keep()
    assert settings[TEXT_SIZE] == 130
    assert settings_file.path.read_text() == "text-size = "


def test_that_nothing_can_be_kept_is_told_once(
    qtbot: QtBot, settings: Settings, settings_file: SettingsFile
) -> None:
    settings_file.path.mkdir()
    with qtbot.waitSignal(settings.failed):
        settings.set(TEXT_SIZE, 130)
    with qtbot.assertNotEmitted(settings.failed):
        settings.set(TEXT_SIZE, 140)
        settings.keep()


@pytest.mark.parametrize("entry", TABLE, ids=lambda entry: entry.key)
def test_every_entry_accepts_its_default_and_can_be_explained(entry: AnyEntry) -> None:
    assert entry.accepted(entry.default) == entry.default
    assert all((entry.label, entry.description, entry.group, entry.fault))
