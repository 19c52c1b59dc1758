"""The line below the page counts as people do."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from editor.desktop.exporting.export_line import ExportLine
from editor.desktop.status_line import StatusLine
from editor.desktop.theme.theme import Theme


@pytest.mark.parametrize(
    ("words", "minutes", "said"),
    [(0, 0, ""), (1, 1, "1 word · 1 min"), (8513, 36, "8,513 words · 36 min")],
)
def test_words_and_minutes_are_said(
    qtbot: QtBot, theme: Theme, words: int, minutes: int, said: str
) -> None:
    line = StatusLine(theme, QWidget())
    qtbot.addWidget(line)
    line.show_length(words, minutes)
    assert said in [label.text() for label in line.findChildren(QLabel)]


@pytest.mark.parametrize(
    ("words", "said"), [((76, 72), "76 : 72"), ((5, 0, 12), "5 : 0 : 12"), ((76,), None)]
)
def test_the_balance_is_of_two_sides_or_more(
    qtbot: QtBot, theme: Theme, words: tuple[int, ...], said: str | None
) -> None:
    line = StatusLine(theme, QWidget())
    qtbot.addWidget(line)
    line.balance.show_words(words)
    assert line.balance.isHidden() is (said is None)
    if said:
        assert line.balance.accessibleName().endswith(said)


def test_what_has_no_room_gives_way_whole(qtbot: QtBot, theme: Theme) -> None:
    line = StatusLine(theme, QWidget())
    qtbot.addWidget(line)
    line.show_length(850, 4)
    line.show_file("Plain text · UTF-8")
    line.resize(200, line.sizeHint().height())
    line.show()
    widths = {label.text(): label.width() for label in line.findChildren(QLabel) if label.text()}
    assert widths["850 words · 4 min"] > 0
    assert widths["Plain text · UTF-8"] == 0


def test_buttons_come_without_moving_what_is_above(qtbot: QtBot, theme: Theme) -> None:
    line, export = StatusLine(theme, QWidget()), ExportLine(theme)
    qtbot.addWidget(line)
    line.add_count(export)
    line.show()
    before = line.sizeHint()
    export.show_outcome("Exported ferry.pdf", [("Open", lambda: None)])
    qtbot.waitUntil(lambda: line.sizeHint().width() > before.width())
    assert line.sizeHint().height() == before.height()
