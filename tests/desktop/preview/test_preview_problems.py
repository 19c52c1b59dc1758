"""Problems stand in the preview while they are wanted there."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from editor.brief.model import Brief, Fact, ItemId, Narrative, Part
from editor.checks.problem import Problem, Severity, Spot
from editor.desktop.document_view import DocumentView
from editor.desktop.preview.preview import Preview
from editor.desktop.theme.colours import LIGHT
from editor.desktop.window import EditorWindow
from tests.desktop.acting import CONTROL, press, write
from tests.desktop.preview.conftest import Told
from tests.desktop.preview.places import position_of

FACT = Fact("The ferry sails.", (1,))


def coloured(preview: Preview, colour: str) -> set[tuple[int, int]]:
    """The pixels of the view that have about ``colour``."""
    picture = preview.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels, width = memoryview(picture.constBits()).cast("I"), picture.width()
    wanted = QColor(colour).rgb()
    alike = {each for each in set(pixels) if _are_alike(each, wanted)}
    return {divmod(place, width)[::-1] for place, each in enumerate(pixels) if each in alike}


def _are_alike(one: int, two: int) -> bool:
    return sum(abs((one >> shift & 255) - (two >> shift & 255)) for shift in (0, 8, 16)) < 60


def problem(severity: Severity, field: str, start: int, end: int, item: ItemId) -> Problem:
    return Problem(
        "a.b", severity, "Something is wrong.", Spot(Part.FACTS, item, field, start, end)
    )


@pytest.fixture
def page(preview: Preview) -> Preview:
    preview.show_brief(Brief("T", (FACT, Fact("It rests."))))
    return preview


@pytest.mark.parametrize(
    ("severity", "colour"),
    [
        (Severity.ERROR, LIGHT.error),
        (Severity.WARNING, LIGHT.warning),
    ],
)
def test_what_is_loud_is_underlined_in_its_colour(
    page: Preview, severity: Severity, colour: str
) -> None:
    before = coloured(page, colour)
    page.marks.show_problems([problem(severity, "text", 4, 9, FACT.id)])
    marked = coloured(page, colour) - before
    middle, end = position_of(page, "ferry"), position_of(page, "sails")
    assert marked
    assert all(x < end.x() and abs(y - middle.y()) < 20 for x, y in marked)


def test_severities_differ_in_shape(page: Preview) -> None:
    shapes = []
    for severity in (Severity.ERROR, Severity.WARNING, Severity.SUGGESTION):
        clean = page.viewport().grab().toImage()
        page.marks.show_problems([problem(severity, "text", 4, 9, FACT.id)])
        marked = page.viewport().grab().toImage()
        shapes.append(
            frozenset(
                (x, y)
                for x in range(marked.width())
                for y in range(marked.height())
                if marked.pixelColor(x, y) != clean.pixelColor(x, y)
            )
        )
        page.marks.show_problems(())
    assert len(set(shapes)) == 3


@pytest.mark.parametrize(
    ("spot", "text", "silent"),
    [
        (("text", 4, 9), "ferry", "sails"),
        (("citations", 0, 1), "1", "sails"),
        (("text", 16, 16), "sails", "ferry"),
        (("", 0, 0), "ferry", "rests"),
        (("note", 0, 0), "sails", "rests"),
    ],
)
def test_its_sentence_is_told_where_it_stands(
    told: Told, page: Preview, spot: tuple[str, int, int], text: str, silent: str
) -> None:
    page.marks.show_problems([problem(Severity.ERROR, *spot, FACT.id)])
    assert "Something is wrong." in told(page, position_of(page, text))
    assert "Something is wrong." not in told(page, position_of(page, silent))


def test_a_narrative_without_a_stance_is_marked_at_its_first_line(
    told: Told, preview: Preview
) -> None:
    side = Narrative("", "AP", "Good.")
    preview.show_brief(Brief("T", narratives=(side,)))
    preview.marks.show_problems([problem(Severity.ERROR, "stance", 0, 0, side.id)])
    assert told(preview, position_of(preview, "AP"))
    assert not told(preview, position_of(preview, "Good."))


def test_behind_an_emoji_the_right_words_are_marked(told: Told, preview: Preview) -> None:
    fact = Fact("🙂🙂🙂 It sails.")
    preview.show_brief(Brief("T", (fact,)))
    preview.marks.show_problems([problem(Severity.ERROR, "text", 4, 6, fact.id)])
    assert told(preview, position_of(preview, "It"))
    assert not told(preview, position_of(preview, "ails"))


@pytest.fixture
def flawed(
    qtbot: QtBot, window: EditorWindow, view: DocumentView
) -> Callable[[], set[tuple[int, int]]]:
    """A misspelt word in a window; gives the pixels of the preview that tell of problems."""
    field = view.form.sections[0].rows[0].fields["text"]
    field.setFocus()
    press(Qt.Key.Key_End)
    write(" and thier crews rest")
    qtbot.waitUntil(lambda: bool(view.examiner.standing))
    return lambda: coloured(view.preview, LIGHT.warning) | coloured(view.preview, LIGHT.error)


def test_they_show_when_they_are_wanted(
    window: EditorWindow, flawed: Callable[[], set[tuple[int, int]]]
) -> None:
    action = window.actions_by_name["preview-problems"]
    assert not action.isChecked()
    assert not flawed()
    press(Qt.Key.Key_F8, CONTROL)
    assert action.isChecked()
    assert flawed()
    press(Qt.Key.Key_F8, CONTROL)
    assert not action.isChecked()
    assert not flawed()


def test_what_is_mended_is_marked_no_longer(
    qtbot: QtBot, view: DocumentView, flawed: Callable[[], set[tuple[int, int]]]
) -> None:
    view.panels.preview_problems.toggle()
    assert flawed()
    brief = view.document.brief
    mended = replace(brief.facts[0], text="It sails.")
    view.document.edit(replace(brief, facts=(mended, *brief.facts[1:])))
    qtbot.waitUntil(lambda: not flawed())


def test_while_it_is_off_the_examiner_tells_it_nothing(
    qtbot: QtBot, view: DocumentView, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr(view.preview.marks, "show_problems", told.append)
    with qtbot.waitSignal(view.examiner.examined):
        view.examiner.examine()
    assert not told
