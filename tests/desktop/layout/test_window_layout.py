"""The next window stands where the last one stood."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QSplitter
from pytestqt.qtbot import QtBot

from editor.desktop.document_view import DocumentView
from editor.desktop.layout.panel_layout import Panel, PanelLayout
from editor.desktop.layout.window_layout import WindowLayout
from editor.desktop.window import EditorWindow
from tests.desktop.acting import WindowOpener, press


def kept(tmp_path: Path) -> Path:
    return tmp_path / "state" / "window.json"


def keep(tmp_path: Path, state: object) -> None:
    kept(tmp_path).parent.mkdir(exist_ok=True)
    kept(tmp_path).write_text(json.dumps(state), "utf-8")


def columns_of(view: DocumentView) -> QSplitter:
    splitter = view.area.findChild(QSplitter)
    assert splitter is not None
    return splitter


def test_size_and_place_are_remembered(
    qtbot: QtBot, window: EditorWindow, open_window: WindowOpener
) -> None:
    window.setGeometry(20, 30, 700, 500)
    qtbot.waitUntil(lambda: window.geometry() == QRect(20, 30, 700, 500))
    window.close()
    assert open_window(None).geometry() == QRect(20, 30, 700, 500)


def test_a_maximized_window_is_one_again(
    qtbot: QtBot, window: EditorWindow, open_window: WindowOpener
) -> None:
    window.showMaximized()
    qtbot.waitUntil(window.isMaximized)
    window.close()
    assert open_window(None).isMaximized()


@pytest.mark.parametrize("place", [[5000, 5000, 400, 400], [-900, -900, 99999, 99999]])
def test_it_is_on_a_screen(open_window: WindowOpener, tmp_path: Path, place: list[int]) -> None:
    keep(tmp_path, {"place": place})
    screen, place_now = QApplication.primaryScreen().geometry(), open_window(None).geometry()
    assert screen.contains(place_now.topLeft())
    assert place_now.width() <= screen.width() and place_now.height() <= screen.height()


@pytest.mark.parametrize(
    "state",
    [
        [],
        {"place": "here", "maximized": 1, "panels": 7, "sizes": 7},
        {"place": [1, 2, 3], "panels": {"preview": "no"}, "sizes": {"columns": [0, -1, "x"]}},
        {"place": [0, 0, -5, 10**9], "sizes": {"columns": [1] * 9, "right": {}}},
        {"place": [True, True, True, True]},
    ],
)
def test_what_makes_no_sense_is_passed_by(
    open_window: WindowOpener, tmp_path: Path, state: object
) -> None:
    keep(tmp_path, state)
    window = open_window(None)
    assert not window.isMaximized()
    assert window.current.preview.isVisible()
    assert window.width() > 300


def test_panels_are_remembered(tmp_path: Path, window: EditorWindow) -> None:
    press(Qt.Key.Key_F7)
    press(Qt.Key.Key_F8)
    window.close()
    layout = PanelLayout()
    WindowLayout(tmp_path / "state").restore(window, layout)
    assert layout.wanted == {Panel.OUTLINE: True, Panel.PREVIEW: False, Panel.PROBLEMS: True}


def test_a_border_is_the_same_in_all_documents(qtbot: QtBot, window: EditorWindow) -> None:
    columns = columns_of(window.current)
    columns.moveSplitter(columns.sizes()[0] + 420, 2)
    page = columns.sizes()[1]
    window.tabs.new()
    qtbot.waitUntil(lambda: abs(columns_of(window.current).sizes()[1] - page) < 3)
