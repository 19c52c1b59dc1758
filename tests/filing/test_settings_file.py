"""The file of the settings: what it says, and that nobody's words in it get lost."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.filing.settings_file import SettingsFile, SettingsFileError


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "config" / "settings.toml")


def written(file: SettingsFile, text: str) -> SettingsFile:
    file.path.parent.mkdir()
    file.path.write_bytes(text.encode())
    return file


def test_where_there_is_no_file_nothing_is_set(file: SettingsFile) -> None:
    assert file.read() == {}


def test_what_was_put_is_read(file: SettingsFile) -> None:
    file.put("text-size", 120)
    file.put("profile", 'C:\\styles\\"ours" #1.toml')
    file.put("text-size", 130)
    assert file.read() == {"text-size": 130, "profile": 'C:\\styles\\"ours" #1.toml'}


def test_comments_and_what_is_unknown_stay(file: SettingsFile) -> None:
    text = "# Mine.\r\ntext-size = 110  # on trains\r\nlist = [1,\r\n 2]\r\n\r\n[more]\r\na = 1\r\n"
    written(file, text).put("text-size", 150)
    assert file.path.read_bytes().decode() == text.replace("110", "150")


def test_a_new_setting_stands_before_the_tables(file: SettingsFile) -> None:
    written(file, "[more]\na = 1").put("appearance", "dark")
    assert file.path.read_text() == 'appearance = "dark"\n\n[more]\na = 1'


def test_an_old_value_with_a_hash_goes_as_a_whole(file: SettingsFile) -> None:
    written(file, 'profile = "a#b"  # mine\n').put("profile", "c")
    assert file.path.read_text() == 'profile = "c"  # mine\n'


@pytest.mark.parametrize("text", ["text-size = ", "= 3", "[text-size]\n[text-size]"])
def test_a_broken_file_is_told_of_and_not_written(file: SettingsFile, text: str) -> None:
    written(file, text)
    with pytest.raises(SettingsFileError, match=r"settings\.toml: .+\."):
        file.read()
    with pytest.raises(SettingsFileError):
        file.put("text-size", 100)
    assert file.path.read_text() == text


def test_where_a_key_can_t_be_set_the_file_stays(file: SettingsFile) -> None:
    text = 'story = """\ntext-size = 100\n"""\n'
    written(file, text)
    with pytest.raises(SettingsFileError, match="text-size can't be set"):
        file.put("text-size", 120)
    assert file.path.read_text() == text


def test_a_file_that_is_no_text_is_told_of(file: SettingsFile) -> None:
    file.path.parent.mkdir()
    file.path.write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsFileError, match="UTF-8"):
        file.read()


def test_a_folder_that_can_t_be_written_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file")
    with pytest.raises(SettingsFileError, match="is a file"):
        SettingsFile(tmp_path / "config" / "settings.toml").put("text-size", 100)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_every_text_can_be_a_value(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    file = SettingsFile(tmp_path_factory.mktemp("config") / "settings.toml")
    file.put("profile", text)
    assert tomllib.loads(file.path.read_text("utf-8")) == {"profile": text}
