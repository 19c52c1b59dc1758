"""The user's own outlets join those that come with the program."""

from pathlib import Path

import pytest

from editor.brief.outlets import Outlet, Outlets
from editor.filing.user_outlets import with_user_outlets

SHIPPED = Outlets((Outlet("RT", ("Russia Today",)), Outlet("Reuters")))


@pytest.fixture
def file(own_home: Path) -> Path:
    folder = own_home / ".config" / "brief-editor"
    folder.mkdir(parents=True)
    return folder / "outlets.txt"


def test_without_a_file_there_are_those_shipped() -> None:
    assert with_user_outlets(SHIPPED) is SHIPPED


def test_an_own_outlet_comes_along(file: Path) -> None:
    file.write_text("# Ours\nSkarholm Post|The Post|skarholmpost.example\n", "utf-8")
    outlets = with_user_outlets(SHIPPED)
    assert [outlet.name for outlet in outlets.known] == ["Skarholm Post", "RT", "Reuters"]


def test_an_own_outlet_replaces_a_shipped_one(file: Path) -> None:
    file.write_text("rt|RT International\n", "utf-8")
    assert with_user_outlets(SHIPPED).called("RT") == Outlet("rt", ("RT International",))


def test_a_byte_that_is_no_text_hides_nothing_else(file: Path) -> None:
    file.write_bytes(b"\xff\nSkarholm Post\n")
    assert with_user_outlets(SHIPPED).called("skarholm post")
