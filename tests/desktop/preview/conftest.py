"""A preview that is shown, of a brief that is longer than it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.brief.model import Brief, Fact, Narrative, Prediction, Source
from editor.desktop.preview.preview import Preview
from editor.desktop.theme.theme import Theme


@pytest.fixture
def brief() -> Brief:
    return Brief(
        "Ferry Line to Reopen",
        tuple(Fact(f"The ferry sailed {count} times that week.", (1,)) for count in range(40)),
        (Source(1, "AP"), Source(2, "Reuters")),
        (Narrative("A", "AP", "Good. " * 20), Narrative("B", "RT", "Bad. " * 20)),
        (Prediction("It may sail."),),
        date="2024-05-02",
    )


Told = Callable[[Preview, QPoint], str]
"""Gives what Qt is told to show while the pointer rests at a point of the view."""


class Tips:
    """Stands where Qt shows tooltips, which it hides later than asked."""

    def __init__(self) -> None:
        self.text = ""

    def showText(self, corner: QPoint, text: str, widget: QWidget) -> None:  # noqa: N802
        self.text = text


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    tips = Tips()
    monkeypatch.setattr("editor.desktop.preview.pointing.QToolTip", tips)

    def told(preview: Preview, place: QPoint) -> str:
        event = QHelpEvent(QEvent.Type.ToolTip, place, preview.viewport().mapToGlobal(place))
        QApplication.sendEvent(preview.viewport(), event)
        return tips.text

    return told


@pytest.fixture
def preview(qtbot: QtBot, theme: Theme, brief: Brief) -> Preview:
    preview = Preview(theme)
    qtbot.addWidget(preview)
    preview.resize(600, 400)
    preview.show()
    preview.show_brief(brief)
    return preview
