"""Only what a key changed is painted anew; what stands on the screen then is as if all had been."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.desktop.document_view import DocumentView
from editor.desktop.problems.problem_line import ProblemLine
from editor.desktop.window import EditorWindow
from tests.desktop.acting import ALT, action_of, at_once, press, write

WORDS = "when the ice is gone and the pier has been mended "


def on_screen(window: QWidget) -> QImage:
    return window.screen().grabWindow(window.winId()).toImage()


class Seen(QObject):
    """Notes a state whenever ``window`` is about to be painted."""

    def __init__(self, window: QWidget, state: Callable[[], bool]) -> None:
        super().__init__(window)
        self.states: list[bool] = []
        self._state = state
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.UpdateRequest:
            self.states.append(self._state())
        return False


class Heard(QObject):
    """Counts the events of a ``kind`` that ``widget`` has."""

    def __init__(self, widget: QWidget, kind: QEvent.Type) -> None:
        super().__init__(widget)
        self.count = 0
        self._kind = kind
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.count += event.type() is self._kind
        return False


def settled(window: QWidget) -> QImage:
    """What is on the screen when nothing more comes of itself."""
    before = None
    while (now := on_screen(window)) != before:
        before = now
        QApplication.processEvents()
        QApplication.processEvents()
    return now


def painted_anew(window: QWidget) -> QImage:
    for widget in (window, *window.findChildren(QWidget)):
        widget.update()
    QApplication.processEvents()
    return on_screen(window)


@pytest.fixture
def writing(qtbot: QtBot, view: DocumentView) -> Iterator[DocumentView]:
    """One is in the first fact, whose problems are known; the caret does not blink."""
    hints = QApplication.styleHints()
    flashing = hints.cursorFlashTime()
    hints.setCursorFlashTime(0)
    with qtbot.waitSignal(view.examiner.examined):
        view.form.go_to_item(view.document.brief.facts[0].id)
    yield view
    hints.setCursorFlashTime(flashing)


@pytest.mark.parametrize(
    "act",
    [
        lambda: write("a"),
        lambda: write(WORDS * 4),
        lambda: write("  thier "),
        lambda: write("thier \b"),
        lambda: press(Qt.Key.Key_Return),
        lambda: press(Qt.Key.Key_Down, ALT),
    ],
    ids=["a letter", "lines", "problems", "a problem less", "a fact more", "another place"],
)
def test_what_is_seen_after_keys_is_the_whole(
    act: Callable[[], object], writing: DocumentView, window: EditorWindow, qtbot: QtBot
) -> None:
    before = settled(window)
    with qtbot.waitSignal(writing.examiner.examined):
        act()
    after = settled(window)
    assert after != before
    assert after == painted_anew(window)


def test_a_text_that_grows_is_never_seen_over_what_stands_below_it(
    writing: DocumentView, window: EditorWindow
) -> None:
    row = writing.form.rows.all()[0]
    text, citations = row.fields["text"], row.citations
    assert citations is not None
    seen = Seen(window, lambda: citations.y() > text.geometry().bottom())
    write(WORDS * 4)
    settled(window)
    assert seen.states and all(seen.states)


def test_all_is_laid_out_at_once(writing: DocumentView) -> None:
    form = writing.form
    row, below, *_ = form.rows.all()
    height, place, rest = row.height(), below.y(), form.verticalScrollBar().maximum()
    field = row.fields["text"]
    line = field.height()
    while field.height() == line:
        at_once("n")
    form.following.lay_out()
    grown = row.height() - height
    assert grown > 0
    assert below.y() == place + grown
    assert form.verticalScrollBar().maximum() == rest + grown


def test_a_problem_that_comes_leaves_the_others_as_they_are(
    writing: DocumentView, window: EditorWindow, qtbot: QtBot
) -> None:
    row = writing.form.rows.all()[0]
    with qtbot.waitSignal(writing.examiner.examined):
        write("thier ")
    settled(window)
    (line,) = row.findChildren(ProblemLine)
    resized = Heard(line, QEvent.Type.Resize)
    with qtbot.waitSignal(writing.examiner.examined):
        write("whihc ")
    settled(window)
    assert len(row.findChildren(ProblemLine)) == 2
    assert not resized.count


def test_a_problem_that_comes_moves_what_is_below_it_once(
    writing: DocumentView, window: EditorWindow, qtbot: QtBot
) -> None:
    window.resize(380, 800)
    settled(window)
    row, below, *_ = writing.form.rows.all()
    with qtbot.waitSignal(writing.examiner.examined):
        write("thier ")
    settled(window)
    moved = Heard(below, QEvent.Type.Move)
    with qtbot.waitSignal(writing.examiner.examined):
        write("whihc ")
    settled(window)
    lines = row.findChildren(ProblemLine)
    assert [line.height() > 40 for line in lines] == [True, True]  # what helps stands below
    assert moved.count == 1


@pytest.mark.parametrize("presses", [1, 2, 4], ids=["another fact", "a source", "a narrative"])
def test_what_is_seen_where_the_keyboard_went_is_the_whole(
    presses: int, writing: DocumentView, window: EditorWindow
) -> None:
    before = settled(window)
    for _ in range(presses):
        press(Qt.Key.Key_Tab)
        press(Qt.Key.Key_Tab)
    after = settled(window)
    assert after != before
    assert after == painted_anew(window)


def test_what_can_be_done_shows_after_each_key(view: DocumentView) -> None:
    undo, save = action_of(view, "undo"), action_of(view, "save")
    assert not undo.isEnabled()
    view.form.title.setFocus()
    write("A")
    assert undo.isEnabled()
    assert save.isEnabled()
    view.document.undo()
    assert not undo.isEnabled()
    assert action_of(view, "redo").isEnabled()
