"""What is copied from the preview is clean text with its citations."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from editor.brief.model import Brief, Fact, Narrative, Prediction, Source
from editor.desktop.preview.preview import Preview
from tests.desktop.acting import CONTROL, SHIFT
from tests.desktop.preview.places import cursor_at

BRIEF = Brief(
    "Ferry",
    (Fact("It sails.", (1, 2)), Fact("המעבורת תפליג.", (1,))),
    (Source(1, "AP"), Source(2, "הארץ")),
    (Narrative("Calm", "AP", "Good."), Narrative("Upset", "RT", "Bad.")),
    (Prediction("It may sail."),),
    date="2024-05-02",
)
TEXT = """\
Ferry

2024-05-02

Facts

• It sails.1,2
• המעבורת תפליג.1

Sources: 1AP and 2הארץ.

Narratives

Calm
AP
Good.

Upset
RT
Bad.

Predictions

• It may sail."""


@pytest.fixture
def page(preview: Preview) -> Preview:
    preview.show_brief(BRIEF)
    preview.setFocus()
    return preview


def copied(preview: Preview) -> str:
    QTest.keyClick(preview, Qt.Key.Key_C, CONTROL)
    return QGuiApplication.clipboard().text()


@pytest.mark.parametrize("width", [600, 300])
def test_all_of_it(page: Preview, width: int) -> None:
    page.resize(width, 400)
    QTest.keyClick(page, Qt.Key.Key_A, CONTROL)
    assert copied(page) == TEXT


def test_some_words(page: Preview) -> None:
    page.setTextCursor(cursor_at(page, "sails.1"))
    assert copied(page) == "sails.1"


def test_words_behind_an_emoji(preview: Preview) -> None:
    preview.show_brief(Brief("🙂 It sails"))
    preview.setTextCursor(cursor_at(preview, "sail"))
    assert copied(preview) == "sail"


def test_words_selected_by_keys(page: Preview) -> None:
    cursor = cursor_at(page, "It sails")
    cursor.setPosition(cursor.selectionStart())
    page.setTextCursor(cursor)
    for _ in range(2):
        QTest.keyClick(page, Qt.Key.Key_Right, SHIFT)
    assert copied(page) == "It"


def test_what_lies_across_two_columns(page: Preview) -> None:
    cursor = cursor_at(page, "Good.")
    cursor.setPosition(cursor_at(page, "RT").selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    assert copied(page) == "Calm\nAP\nGood.\n\nUpset\nRT\nBad."


def test_where_html_is_wanted_numbers_are_raised_and_text_is_text(preview: Preview) -> None:
    preview.show_brief(Brief("A <b>title</b>", (Fact("It sails.", (1,)),)))
    preview.selectAll()
    QTest.keyClick(preview, Qt.Key.Key_C, CONTROL)
    html = QGuiApplication.clipboard().mimeData().html()
    assert html == (
        "<h1>A &lt;b&gt;title&lt;/b&gt;</h1><h2>Facts</h2><li>It sails.<sup>1</sup></li>"
    )
