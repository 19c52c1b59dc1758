"""Text from 80 to 200 per cent: everything follows at once, and in proportion."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from editor.desktop.document_view import DocumentView
from editor.desktop.settings.settings import Settings
from editor.desktop.settings.table import TEXT_SIZE
from editor.desktop.theme.distances import px, scale
from editor.desktop.theme.theme import Theme
from editor.desktop.window import EditorWindow
from tests.desktop.acting import CONTROL, Opener, press
from tests.desktop.settings.conftest import in_use
from tests.desktop.settings.test_dialog import turn_wheel

__all__ = ["in_use"]


def sizes(window: EditorWindow) -> dict[QWidget, float]:
    """The text size in points of everything in the window."""
    return {widget: widget.font().pointSizeF() for widget in window.findChildren(QWidget)}


@pytest.mark.parametrize("percent", [80, 150, 200])
def test_the_fonts_of_all_widgets_follow_and_come_back(
    window: EditorWindow, settings: Settings, theme: Theme, percent: int
) -> None:
    window.actions_by_name["problems"].trigger()
    before = sizes(window)
    theme.resize(percent)
    for widget, points in sizes(window).items():
        assert points == pytest.approx(before[widget] * percent / 100), widget
    theme.resize(100)
    assert sizes(window) == pytest.approx(before)


def test_distances_follow(window: EditorWindow, settings: Settings, theme: Theme) -> None:
    row = window.current.form.sections[0].rows[0]
    layout = row.layout()
    assert layout is not None
    before, column = layout.contentsMargins().left(), px(672)
    theme.resize(200)
    assert layout.contentsMargins().left() == 2 * before
    assert window.current.form.sections[0].maximumWidth() > column
    theme.resize(100)
    assert layout.contentsMargins().left() == before


def test_what_is_made_later_has_the_size_in_use(
    qtbot: QtBot, window: EditorWindow, settings: Settings, theme: Theme
) -> None:
    theme.resize(200)
    form = window.current.form
    form.add_item(form.sections[0].entry)
    first, *_, last = form.sections[0].rows
    assert last.fields["text"].font() == first.fields["text"].font()
    assert last.contentsMargins() == first.contentsMargins()


def test_every_line_of_a_fact_stays_in_sight(
    qtbot: QtBot, window: EditorWindow, settings: Settings, theme: Theme
) -> None:
    theme.resize(200)
    field = window.current.form.sections[0].rows[1].fields["text"]
    qtbot.waitUntil(lambda: field.height() >= field.document().size().height() > 0)


@pytest.mark.usefixtures("in_use")
def test_it_changes_by_keys(window: EditorWindow, settings: Settings) -> None:
    press(Qt.Key.Key_Plus, CONTROL)
    press(Qt.Key.Key_Equal, CONTROL)
    assert settings[TEXT_SIZE] == 120
    press(Qt.Key.Key_Minus, CONTROL)
    assert settings[TEXT_SIZE] == 110
    press(Qt.Key.Key_0, CONTROL)
    assert settings[TEXT_SIZE] == 100


@pytest.mark.usefixtures("in_use", "window")
def test_steps_that_come_at_once_are_one_change_of_size(qtbot: QtBot, theme: Theme) -> None:
    usual, resized = scale(), QSignalSpy(theme.resized)
    for _ in range(5):
        press(Qt.Key.Key_Plus, CONTROL)
    qtbot.waitUntil(lambda: resized.count() > 0)
    assert scale() == pytest.approx(1.5 * usual, abs=0.01)
    assert resized.count() == 1


@pytest.mark.usefixtures("in_use")
def test_it_goes_from_80_to_200_per_cent(window: EditorWindow, settings: Settings) -> None:
    for _ in range(14):
        press(Qt.Key.Key_Plus, CONTROL)
    assert settings[TEXT_SIZE] == 200
    for _ in range(14):
        press(Qt.Key.Key_Minus, CONTROL)
    assert settings[TEXT_SIZE] == 80


@pytest.mark.usefixtures("in_use")
def test_it_changes_by_wheel_over_every_view(window: EditorWindow, settings: Settings) -> None:
    view = window.current
    areas: list[QAbstractScrollArea] = [view.form, view.preview, view.problem_list.list]
    for times, area in enumerate(areas, start=1):
        turn_wheel(area.viewport(), CONTROL)
        assert settings[TEXT_SIZE] == 100 + 10 * times
    window.actions_by_name["text-view"].trigger()
    turn_wheel(view.views.text.viewport(), CONTROL)
    assert settings[TEXT_SIZE] == 140


def test_no_label_is_cut_at_200_per_cent(
    qtbot: QtBot, window: EditorWindow, settings: Settings, theme: Theme
) -> None:
    theme.resize(200)

    def whole() -> bool:
        labels = [each for each in window.findChildren(QLabel) if each.isVisible() and each.text()]
        return all(each.height() >= each.fontMetrics().height() for each in labels)

    qtbot.waitUntil(whole)


def settle(qtbot: QtBot, bar: QScrollBar) -> None:
    """Wait until the page is laid out."""
    seen: list[int] = []

    def still() -> bool:
        seen.append(bar.maximum())
        return len(seen) > 10 and len(set(seen[-10:])) == 1

    qtbot.waitUntil(still)


def first_in_view(view: DocumentView) -> int:
    """Which fact is the first that is seen, from 0."""
    viewport = view.form.viewport()
    rows = view.form.sections[0].rows
    return sum(row.mapTo(viewport, row.rect().bottomLeft()).y() < 0 for row in rows)


def test_who_looks_at_the_middle_of_the_page_goes_on_to(
    qtbot: QtBot, open_view: Opener, tmp_path: Path, settings: Settings, theme: Theme
) -> None:
    path = tmp_path / "long.txt"
    facts = "".join(f"  • The ferry sails for the {place}th time.1\n" for place in range(4, 64))
    path.write_text(f"Ferry\n\nFacts\n\n{facts}\nSources: 1Reuters.\n", "utf-8")
    view = open_view(path)
    view.find_bar.ask()
    bar = view.form.verticalScrollBar()
    qtbot.waitUntil(lambda: len(view.form.sections[0].rows) == 60)
    settle(qtbot, bar)
    bar.triggerAction(bar.SliderAction.SliderPageStepAdd)
    bar.setValue(bar.maximum() // 2)
    before, length = first_in_view(view), bar.maximum()
    theme.resize(200)
    settle(qtbot, bar)
    assert bar.maximum() > 1.6 * length
    assert abs(first_in_view(view) - before) <= 1
