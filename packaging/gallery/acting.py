"""What a user does to come to what is to be seen."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editor.desktop.controls.calm_menu import dress
from editor.desktop.document_view import DocumentView
from editor.desktop.form.text_field import TextField
from editor.desktop.window import EditorWindow


def write(text: str) -> None:
    """Keys, each to whatever the keyboard is on then."""
    for letter in text:
        focused = QApplication.focusWidget()
        if focused is not None:
            QTest.keyClicks(focused, letter)


def go_to_fact(view: DocumentView, place: int) -> TextField:
    """Put the keyboard into this fact, counted from 1."""
    view.form.go_to_item(view.document.brief.facts[place - 1].id)
    field = view.form.field_in_use()
    if field is None:
        raise LookupError(f"The form has no fact {place}.")
    return field


def open_menu(window: EditorWindow, *titles: str) -> None:
    """Open the menu of ``window``, and one of its menus in the other."""
    menu = window.menu
    dress(menu)
    menu.popup(window.mapToGlobal(QPoint(window.width() - menu.sizeHint().width() - 12, 40)))
    for title in titles:
        action = next(each for each in menu.actions() if each.text() == title)
        menu.setActiveAction(action)


def open_context_menu(field: TextField) -> None:
    """Open the menu of the place that the caret is at."""
    place, by_key = field.cursorRect().bottomLeft(), QContextMenuEvent.Reason.Keyboard
    corner = field.viewport().mapToGlobal(place)
    QApplication.sendEvent(field.viewport(), QContextMenuEvent(by_key, place, corner))
