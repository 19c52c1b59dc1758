"""What there is when the first frame is painted, and what comes after it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.desktop.controls.icon_button import IconButton
from editor.desktop.document import Document
from editor.desktop.document_view import DocumentView
from editor.desktop.first_frame import FirstFrame
from editor.desktop.layout.window_layout import WindowLayout
from editor.desktop.surroundings import Surroundings
from editor.desktop.window import EditorWindow
from editor.shipped import shipped
from tests.desktop.acting import AnsweringDialogs

LATE = (
    "editor.checks.house",
    "editor.checks.problem",
    "editor.checks.rules",
    "editor.desktop.actions",
    "editor.desktop.controls.icons",
    "editor.desktop.find",
    "editor.desktop.listening",
    "editor.desktop.form.detail_line",
    "editor.desktop.form.pasting",
    "editor.desktop.form.row_controls",
    "editor.desktop.menu_tables",
    "editor.desktop.outline",
    "editor.desktop.palette",
    "editor.desktop.panels",
    "editor.desktop.preview",
    "editor.desktop.problems.examiner",
    "editor.desktop.settings.dialog",
    "editor.desktop.text.text_view",
    "editor.desktop.top_buttons",
    "editor.desktop.versions",
    "editor.exports",
    "editor.formats.json.reader",
    "editor.formats.pasted",
    "editor.formats.plaintext.writer",
    "editor.searching",
    "PySide6.QtNetwork",
    "PySide6.QtSvg",
    "datetime",
    "difflib",
    "docx",
    "hashlib",
    "html",
    "hunspell",
    "pydantic",
    "regex",
    "socket",
    "tomllib",
)
"""Modules that cost time and show nothing in the first frame: see the README of the folder."""

LOOK = """
import linecache, os, sys
from editor.cli import main
from editor.desktop.first_frame import FirstFrame
from PySide6.QtCore import QEvent, QTimer

def look():
    print(*sys.modules, *linecache.cache, sep="\\n", flush=True)
    os._exit(0)

def look_before_others(self, watched, event):
    if event.type() is QEvent.Type.Expose:
        QTimer.singleShot(0, look)  # behind the event, in which the window is painted
    return others(self, watched, event)

others, FirstFrame.eventFilter = FirstFrame.eventFilter, look_before_others
main([sys.argv[1]])
"""


@pytest.fixture
def seen(tmp_path: Path) -> set[str]:
    """The modules that are there at the first frame, and the files whose source is in memory."""
    brief = tmp_path / "brief.txt"
    brief.write_bytes(shipped("examples/harbor-bridge.txt").read_bytes())
    companion = '{"format": "brief-companion", "version": 1, "editor": {"words": []}}'
    brief.with_name("brief.txt.companion.json").write_text(companion, "utf-8")
    seen = subprocess.run(
        [sys.executable, "-c", LOOK, brief],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return set(seen.stdout.splitlines())


def test_the_first_frame_is_painted_without_what_it_does_not_show(seen: set[str]) -> None:
    assert set(LATE) & seen == set()


def test_no_source_is_read_on_the_way_to_the_first_frame(seen: set[str]) -> None:
    assert [each for each in seen if each.endswith(".py") and "editor" in each] == []


def test_the_page_stays_where_it_is_when_the_buttons_come(
    around: Surroundings, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(EditorWindow, "furnish", lambda _: None)
    window = EditorWindow(around, WindowLayout(tmp_path), AnsweringDialogs)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    before = window.start.geometry()
    assert window.actions_by_name["save"].isEnabled()  # made for whoever asks
    qtbot.waitUntil(window.findChildren(IconButton)[0].isVisible)
    assert window.start.geometry() == before


def test_what_nobody_sees_comes_after_what_is_seen(qtbot: QtBot) -> None:
    widget, told = QWidget(), list[str]()
    qtbot.addWidget(widget)
    widget.show()
    frame = FirstFrame(widget)
    frame.settled.connect(lambda: told.append("settled"))
    frame.painted.connect(lambda: told.append("painted"))
    qtbot.waitUntil(lambda: told == ["painted", "settled"])


def test_what_shows_in_a_window_that_is_there_waits_for_nothing(qtbot: QtBot) -> None:
    widget, told = QWidget(), list[str]()
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    frame = FirstFrame(widget)
    frame.settled.connect(lambda: told.append("settled"))
    frame.painted.connect(lambda: told.append("painted"))
    qtbot.waitUntil(lambda: told == ["painted", "settled"])


@pytest.fixture
def view(
    qtbot: QtBot, around: Surroundings, document: Document, monkeypatch: pytest.MonkeyPatch
) -> DocumentView:
    """A view that is never furnished, as it is when the first frame is painted."""
    monkeypatch.setattr(DocumentView, "furnish", lambda _: None)
    parent = QWidget()
    qtbot.addWidget(parent)
    view = DocumentView(document, around, AnsweringDialogs(parent))
    qtbot.addWidget(view)
    view.resize(1000, 700)
    return view


def test_the_first_frame_shows_title_and_facts(
    view: DocumentView, file: Path, qtbot: QtBot
) -> None:
    view.files.open(file)
    with qtbot.waitExposed(view):
        view.show()
    facts = view.form.sections[0].rows
    texts = [row.fields["text"].toPlainText() for row in facts if row.isVisible()]
    assert view.form.title.toPlainText() == "Ferry Line to Reopen in May"
    assert texts == [fact.text for fact in view.document.brief.facts]


def test_of_a_long_brief_the_first_frame_has_the_beginning(
    view: DocumentView, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "long.txt"
    path.write_text("Title\n\nFacts\n\n" + "  • A fact.\n" * 300, "utf-8")
    view.files.open(path)
    with qtbot.waitExposed(view):
        view.show()
    assert 0 < len(view.form.sections[0].rows) < 50
    assert len(view.form.rows.all()) == 300  # all are there for whoever asks


def test_what_the_first_frame_lacks_is_there_for_whoever_asks(
    view: DocumentView, file: Path, qtbot: QtBot
) -> None:
    view.files.open(file)
    view.show()
    view.find_bar.ask()
    assert view.find_bar.isVisible()
    assert view.finder is view.panels.finder
