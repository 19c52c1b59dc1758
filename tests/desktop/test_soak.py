"""Twenty thousand real key presses into the form: guards every change of the pin of PySide6.

PySide6 6.12.0 on Python 3.11 loses a reference to None with each call that returns nothing, and
aborts the process after some thousand; few other tests press enough keys to show that.
"""

import gc
import sys
from collections.abc import Iterator
from itertools import cycle, islice

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from editor.brief.model import Brief, Fact, Narrative, Prediction, Source
from editor.desktop.document import Document
from editor.desktop.form.form_view import FormView
from editor.desktop.theme.theme import SystemScheme, Theme

PRESSES = 20_000
WORDS = "The bridge stays closed, the ministry said on Monday."
EMPTY_ITEMS = ((Fact(),), (Source(1),), (Narrative(),), (Prediction(),))


@pytest.fixture
def form(qtbot: QtBot, qapp: QApplication, document: Document) -> FormView:
    """A form with an empty item of each kind."""
    form = FormView(document, Theme(qapp, SystemScheme()))
    qtbot.addWidget(form)
    form.show()
    for section in form.sections:
        form.add_item(section.entry)
    return form


def test_the_form_outlives_a_day_of_typing(form: FormView, document: Document) -> None:
    references = references_to_none()
    for field in islice(cycle(fields_of(form)), PRESSES // (2 * len(WORDS)) + 1):
        write_and_rub_out(field)
    form.title.setFocus()
    QTest.keyClicks(form.title, WORDS)
    assert document.brief == Brief(WORDS, *EMPTY_ITEMS)
    assert references_to_none() > references - PRESSES // 20


def fields_of(form: FormView) -> Iterator[QWidget]:
    """All the fields that text is written in."""
    yield form.title
    for section in form.sections:
        for row in section.rows:
            yield from row.fields.values()


def write_and_rub_out(field: QWidget) -> None:
    field.setFocus()
    QTest.keyClicks(field, WORDS)
    for _ in WORDS:
        QTest.keyClick(field, Qt.Key.Key_Backspace)


def references_to_none() -> int:
    gc.collect()
    return sys.getrefcount(None)
