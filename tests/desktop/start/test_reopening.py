"""The files of last time are open again, where that is set."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from editor.desktop.settings.settings import Settings
from editor.desktop.settings.table import REOPEN
from editor.desktop.start.reopening import Reopening
from editor.desktop.window import EditorWindow
from editor.filing.open_files import OpenFiles
from tests.desktop.acting import WindowOpener
from tests.desktop.conftest import BRIEF


@pytest.fixture
def kept(tmp_path: Path) -> OpenFiles:
    return OpenFiles(tmp_path / "state")


@pytest.fixture
def three(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"{name}.txt" for name in ("one", "two", "three")]
    for path in paths:
        path.write_bytes(BRIEF.encode())
    return paths


@pytest.fixture
def left(
    open_window: WindowOpener,
    settings: Settings,
    kept: OpenFiles,
    three: list[Path],
    qtbot: QtBot,
) -> None:
    """A window on three files was closed, in the second, with the caret in a source."""
    settings.set(REOPEN, True)
    window = open_window(None)
    reopening = Reopening(window.tabs, settings, kept)
    window.tabs.open(three)
    window.tabs.show_number(1)
    source = window.current.document.brief.sources[1]
    window.current.form.go_to_item(source.id)
    qtbot.waitUntil(lambda: kept.last() == (tuple(three), three[1]))
    window.close()
    reopening.keep()


def names(window: EditorWindow) -> list[str]:
    return [page.path.name for page in window.tabs.pages if page.path]


@pytest.mark.usefixtures("left")
def test_all_are_open_again_with_the_caret_where_it_was(
    open_window: WindowOpener, settings: Settings, kept: OpenFiles
) -> None:
    window = open_window(None)
    reopening = Reopening(window.tabs, settings, kept)
    assert reopening.look()
    reopening.reopen()
    assert names(window) == ["one.txt", "two.txt", "three.txt"]
    assert window.current.files.name == "two.txt"
    caret = window.current.form.caret()
    assert caret.item is window.current.document.brief.sources[1].id
    assert [page.looked_at for page in window.tabs.pages] == [False, True, False]


@pytest.mark.usefixtures("left")
def test_one_that_is_gone_is_said_in_passing(
    open_window: WindowOpener, settings: Settings, kept: OpenFiles, three: list[Path]
) -> None:
    three[0].unlink()
    window = open_window(None)
    reopening = Reopening(window.tabs, settings, kept)
    assert reopening.look()
    reopening.reopen()
    window.start.say(reopening.gone)
    assert names(window) == ["two.txt", "three.txt"]
    status = window.current.panels.status
    assert "one.txt is not there any more." in [each.text() for each in status.findChildren(QLabel)]


@pytest.mark.usefixtures("left")
def test_that_all_are_gone_is_said_on_the_start_page(
    open_window: WindowOpener, settings: Settings, kept: OpenFiles, three: list[Path]
) -> None:
    for path in three:
        path.unlink()
    window = open_window(None)
    reopening = Reopening(window.tabs, settings, kept)
    assert not reopening.look()
    window.start.begin()
    window.start.say(reopening.gone)
    assert window.start.page.told.isVisible()
    assert window.start.page.told.text() == "Not there any more: one.txt, two.txt, three.txt"


def test_nothing_is_kept_unless_that_is_set(
    open_window: WindowOpener, settings: Settings, kept: OpenFiles, file: Path
) -> None:
    window = open_window(file)
    Reopening(window.tabs, settings, kept).keep()
    assert kept.last() == ((), None)


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", "null", '{"paths": 5, "current": []}', '{"paths": ["a", 5, "\\u0000"]}'],
)
def test_whatever_lies_in_its_file_nothing_breaks(
    kept: OpenFiles, text: str, tmp_path: Path
) -> None:
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / "open-files.json").write_text(text, "utf-8")
    assert kept.last() == ((), None)
