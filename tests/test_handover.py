"""The message in which a second start tells what to open."""

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.handover import MOST, address, handed_over, message, understood
from editor.storage.user_folders import state_folder

PATHS = st.binary(min_size=1).map(lambda name: b"/" + name.replace(b"\0", b"/").replace(b"/", b"x"))


@given(st.lists(PATHS), st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_what_is_told_is_understood(names: list[bytes], token: str) -> None:
    paths = [Path("/folder") / name.decode("utf-8", "surrogateescape") for name in names]
    assert understood(message(paths, token)) == (paths, token)


def test_names_are_told_as_seen_from_anywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir("/usr")
    assert understood(message([Path("a.txt")], "")) == ([Path("/usr/a.txt")], "")


@given(st.binary())
def test_anything_else_is_nothing(data: bytes) -> None:
    assert understood(data) is None


@pytest.mark.parametrize(
    "data",
    [
        b"brief-editor opens",
        b"brief-editor opens\0\0/a\0",
        b"brief-editor opens\0\0/a\0\0\0",
        b"brief-editor opens\0\0" + b"a" * MOST + b"\0\0",
    ],
)
def test_a_message_that_is_cut_or_too_long_is_nothing(data: bytes) -> None:
    assert understood(data) is None


def test_nobody_is_there(tmp_path: Path) -> None:
    assert not handed_over([tmp_path / "a.txt"])


def test_each_home_and_each_display_has_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    addresses = {address()}
    monkeypatch.setenv("XDG_STATE_HOME", "/home/another/state")
    addresses.add(address())
    monkeypatch.setenv("WAYLAND_DISPLAY", "another")
    addresses.add(address())
    assert len(addresses) == 3


@pytest.mark.skipif(sys.platform != "linux", reason="each system has its own places")
def test_where_no_session_has_a_folder_the_home_has_one(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setenv("XDG_STATE_HOME", "/home/ann/state")
    assert Path(address()).parent == state_folder()
    monkeypatch.setenv("XDG_STATE_HOME", f"/home/{'long' * 20}")
    monkeypatch.setenv("TMPDIR", "/var/tmp")
    assert Path(address()).parent == Path("/var/tmp")
