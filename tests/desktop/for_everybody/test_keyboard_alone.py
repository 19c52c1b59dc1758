"""Everything is reached by keyboard, in the order in which one reads, and nothing holds it."""

from itertools import groupby

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QRadioButton, QWidget

from editor.desktop.form.other_controls import OtherControls
from editor.desktop.window import EditorWindow
from tests.desktop.acting import NONE, SHIFT, keyboard, press
from tests.desktop.for_everybody.test_accessible_words import reached

MOST = 250
"""Stops; there are not half as many."""


def round_trip(key: Qt.Key) -> list[QWidget]:
    """Where ``key`` leads, until it leads to where it began."""
    stops = [keyboard()]
    while len(stops) < MOST:
        press(key, SHIFT if key is Qt.Key.Key_Backtab else NONE)
        if keyboard() is stops[0]:
            return stops
        stops.append(keyboard())
    raise AssertionError(f"caught between {stops[-2]} and {stops[-1]}")


@pytest.fixture
def tabbed(scene: QWidget, request: pytest.FixtureRequest) -> QWidget:
    """All but the palette, where Tab goes down the list, and the card, which Tab leads out of."""
    shown = request.node.callspec.params["scene"]
    if shown in ("palette", "why"):
        pytest.skip("Tab goes through what was found, or back to the work")
    return scene


def test_tab_leads_everywhere(tabbed: QWidget) -> None:
    wanted = list(reached(tabbed))
    stops = round_trip(Qt.Key.Key_Tab)
    missed = (each for each in wanted if each.isVisible() and each not in stops)
    assert [each for each in missed if not _is_beside_the_chosen(each)] == []


def _is_beside_the_chosen(widget: QWidget) -> bool:
    """Of those of which one is chosen, Tab leads to that one, and arrows to the others."""
    return isinstance(widget, QRadioButton) and not widget.isChecked()


def test_shift_tab_leads_back_the_same_way(tabbed: QWidget) -> None:
    if isinstance(tabbed, EditorWindow) and tabbed.start.shows_start:
        pytest.skip("a button that takes a file off the list comes when one is at the file")
    there = round_trip(Qt.Key.Key_Tab)
    back = round_trip(Qt.Key.Key_Backtab)
    assert back[1:] == there[:0:-1]


def test_tab_goes_as_one_reads_from_panel_to_panel(everything: EditorWindow) -> None:
    view = everything.current
    panels = {
        "tabs": everything.tabs.bar,
        "outline": view.outline,
        "form": view.form,
        "preview": view.preview,
        "problems": view.problem_list,
        "find": view.find_bar,
        "status": view.panels.status,
    }

    def panel_of(stop: QWidget) -> str:
        for name, panel in panels.items():
            if stop is panel or panel.isAncestorOf(stop):
                return name
        return "top"

    everything.tabs.bar.setFocus()
    stops = round_trip(Qt.Key.Key_Tab)
    assert [name for name, _ in groupby(stops, panel_of)] == [*panels, "top"]


def test_tab_goes_as_one_reads_through_the_form(everything: EditorWindow) -> None:
    form = everything.current.form
    stops = [each for each in round_trip(Qt.Key.Key_Tab) if form.isAncestorOf(each)]
    on_page = [each for each in stops if not isinstance(each.parent(), OtherControls)]
    places = [each.mapToGlobal(QPoint()) for each in on_page]
    assert [place.y() for place in places] == sorted(place.y() for place in places)


def test_tab_goes_through_the_top_bar_from_left_to_right(everything: EditorWindow) -> None:
    top = everything.tabs.bar.mapTo(everything, QPoint()).y()
    places = [each.mapTo(everything, QPoint()) for each in round_trip(Qt.Key.Key_Tab)]
    across = [place.x() for place in places if place.y() < top]
    assert across == sorted(across)
    assert len(across) > 2
