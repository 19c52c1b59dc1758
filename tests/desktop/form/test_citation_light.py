"""A source and its citations light each other up, and sources say where they are cited."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from editor.desktop.document_view import DocumentView
from editor.desktop.form.citation_bar import CitationBar
from editor.desktop.form.item_row import ItemRow
from tests.desktop.acting import ALT, press


@pytest.fixture
def bars(view: DocumentView) -> list[CitationBar]:
    """The citations of both facts: 1, and 2 with 3."""
    return [row.citations for row in view.form.sections[0].rows if row.citations]


@pytest.fixture
def sources(view: DocumentView) -> list[ItemRow]:
    view.form.title.setFocus()
    return view.form.sections[1].rows


def is_lit(widget: QWidget, place: QPoint) -> bool:
    """Whether ``widget`` has there the ground of what one looks at."""
    return widget.grab().toImage().pixelColor(place) == widget.palette().alternateBase().color()


def lit_chips(bar: CitationBar) -> list[int]:
    """The places of the chips that are lit."""
    inside = QPoint(4, bar.box(0).height() // 2)
    chips = range(len(bar.accessibleDescription().split("; ")))
    return [chip for chip in chips if is_lit(bar, bar.box(chip).topLeft() + inside)]


def lit_rows(rows: list[ItemRow]) -> list[int]:
    return [place for place, row in enumerate(rows) if is_lit(row, QPoint(4, row.height() // 2))]


def remarks(rows: list[ItemRow]) -> list[str]:
    return [row.findChildren(QLabel)[0].text() for row in rows]


def test_the_pointer_on_a_citation_lights_its_source(
    bars: list[CitationBar], sources: list[ItemRow]
) -> None:
    assert lit_rows(sources) == []
    QTest.mouseMove(bars[1], bars[1].box(1).center())
    assert lit_rows(sources) == [2]
    QApplication.sendEvent(bars[1], QEvent(QEvent.Type.Leave))
    assert lit_rows(sources) == []


def test_the_pointer_on_a_source_lights_its_citations(
    bars: list[CitationBar], sources: list[ItemRow]
) -> None:
    assert [lit_chips(bar) for bar in bars] == [[], []]
    QApplication.sendEvent(sources[1], QEvent(QEvent.Type.Enter))
    assert [lit_chips(bar) for bar in bars] == [[], [0]]
    QApplication.sendEvent(sources[1], QEvent(QEvent.Type.Leave))
    assert [lit_chips(bar) for bar in bars] == [[], []]


def test_the_keyboard_in_a_source_lights_its_citations_too(
    bars: list[CitationBar], sources: list[ItemRow]
) -> None:
    sources[0].fields["name"].setFocus()
    assert [lit_chips(bar) for bar in bars] == [[0], []]


def test_the_pointer_goes_before_the_keyboard(
    bars: list[CitationBar], sources: list[ItemRow]
) -> None:
    sources[0].fields["name"].setFocus()
    QApplication.sendEvent(sources[2], QEvent(QEvent.Type.Enter))
    assert [lit_chips(bar) for bar in bars] == [[], [1]]


def test_the_light_goes_out_when_the_keyboard_moves_on(
    bars: list[CitationBar], sources: list[ItemRow]
) -> None:
    QApplication.sendEvent(sources[2], QEvent(QEvent.Type.Enter))
    bars[0].setFocus()
    assert [lit_chips(bar) for bar in bars] == [[], []]


def test_light_follows_a_source_that_moves(bars: list[CitationBar], sources: list[ItemRow]) -> None:
    sources[0].fields["name"].setFocus()
    press(Qt.Key.Key_Down, ALT)
    assert bars[0].accessibleDescription() == "2 Reuters"
    assert [lit_chips(bar) for bar in bars] == [[0], []]


def test_sources_say_where_they_are_cited(view: DocumentView, sources: list[ItemRow]) -> None:
    assert remarks(sources) == ["cited in 1", "cited in 2", "cited in 2"]
    brief = view.document.brief
    fact = replace(brief.facts[1], citations=(1,))
    view.document.edit(replace(brief, facts=(brief.facts[0], fact)))
    assert remarks(sources) == ["cited in 1, 2", "not cited", "not cited"]
    assert sources[0].fields["name"].accessibleDescription().startswith("cited in 1, 2.")


def test_a_new_source_is_not_cited(view: DocumentView, sources: list[ItemRow]) -> None:
    view.form.sections[1].add_button.click()
    assert remarks(view.form.sections[1].rows)[-1] == "not cited"
