"""What is kept lies where the system wants it."""

import sys
from pathlib import Path

import pytest

from editor.storage.user_folders import config_folder, data_folder, state_folder


@pytest.fixture(autouse=True)
def linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")


def test_the_environment_decides(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert state_folder() == tmp_path / "brief-editor"


@pytest.mark.parametrize("value", ["", "relative/folder"])
def test_what_is_no_absolute_path_is_passed_by(
    monkeypatch: pytest.MonkeyPatch, own_home: Path, value: str
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", value)
    assert state_folder() == own_home / ".local" / "state" / "brief-editor"


def test_macos_has_one_folder_for_all(monkeypatch: pytest.MonkeyPatch, own_home: Path) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert state_folder() == own_home / "Library" / "Application Support" / "brief-editor"


def test_what_the_user_sets_has_a_folder_of_its_own(own_home: Path) -> None:
    assert config_folder() == own_home / ".config" / "brief-editor"


def test_what_the_user_would_miss_has_one_too(own_home: Path) -> None:
    assert data_folder() == own_home / ".local" / "share" / "brief-editor"
