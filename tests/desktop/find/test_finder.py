"""The finder searches whatever shows text, and answers while it does."""

import time
from collections.abc import Iterable, Sequence

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from editor.desktop.find.finder import Finder
from editor.searching.query import Query
from editor.searching.replacing import Change, changed_text, end_of
from editor.searching.texts import Place, Text


class Sheet:
    """A view that is one text."""

    locked = False

    def __init__(self, text: str, *, times: int = 1) -> None:
        self.text = text
        self.times = times
        self.gone_to: Place | None = None
        self.shown: Place | None = None
        self.lit: Sequence[Place] = ()

    def texts(self) -> Iterable[Text]:
        return [Text(None, f"text{n}" if n else "text", self.text) for n in range(self.times)]

    def place(self) -> Place | None:
        return None

    def selected_text(self) -> str:
        return ""

    def light(self, places: Sequence[Place], current: Place | None) -> None:
        self.lit = places

    def show(self, place: Place) -> None:
        self.shown = place

    def go_to(self, place: Place) -> None:
        self.gone_to = place

    def replace(self, changes: Sequence[Change]) -> Place:
        end = end_of(changes[0], self.text)
        self.text = changed_text(self.text, changes)
        return Place(None, "text", end, end)


@pytest.fixture
def sheet() -> Sheet:
    return Sheet("one two one")


@pytest.fixture
def finder(qapp: QObject, sheet: Sheet) -> Finder:
    return Finder(sheet, qapp)


def found(qtbot: QtBot, finder: Finder, term: str, *, expression: bool = False) -> None:
    with qtbot.waitSignal(finder.changed):
        finder.look_for(Query(term, expression=expression))


def test_what_is_found_is_lit_and_shown(qtbot: QtBot, finder: Finder, sheet: Sheet) -> None:
    finder.begin()
    found(qtbot, finder, "one")
    assert [place.start for place in sheet.lit] == [0, 8]
    assert sheet.shown == finder.match


def test_another_view_is_searched_from_then_on(qtbot: QtBot, finder: Finder, sheet: Sheet) -> None:
    finder.begin()
    found(qtbot, finder, "one")
    other = Sheet("none")
    with qtbot.waitSignal(finder.changed):
        finder.turn_to(other)
    assert sheet.lit == ()
    assert [place.start for place in other.lit] == [1]


def test_replacing_goes_on_behind_what_was_put_in(
    qtbot: QtBot, finder: Finder, sheet: Sheet
) -> None:
    finder.begin()
    found(qtbot, finder, "one")
    with qtbot.waitSignal(finder.changed):
        finder.replace("one one")
    assert sheet.text == "one one two one"
    assert finder.match is not None
    assert finder.match.start == 12


def test_nothing_found_is_nothing_done(qtbot: QtBot, finder: Finder, sheet: Sheet) -> None:
    finder.begin()
    found(qtbot, finder, "three")
    finder.go(1)
    finder.replace("x")
    finder.replace_all("x")
    assert sheet.text == "one two one"


def test_a_slow_expression_leaves_the_window_its_time(qtbot: QtBot, qapp: QObject) -> None:
    finder = Finder(Sheet("xy " * 200, times=400), qapp)
    finder.begin()
    turns: list[float] = []
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: turns.append(time.perf_counter()))
    timer.start()
    with qtbot.waitSignal(finder.changed):
        finder.look_for(Query(r"(?:\w*\s?){3}\d", expression=True))
    assert len(turns) > 10


def test_ending_while_searching_finds_no_more(qtbot: QtBot, finder: Finder, sheet: Sheet) -> None:
    finder.begin()
    finder.look_for(Query("one"))
    finder.end()
    qtbot.wait(80)
    assert sheet.lit == ()
    assert sheet.gone_to == Place(None, "title", 0, 0)
