"""The context menu of a place to write in."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit

from editor.desktop.actions import air_out


def open_text_menu(
    field: QTextEdit | QPlainTextEdit, corner: QPoint, fill: Callable[[QMenu], None]
) -> None:
    """Open, at ``corner`` of the screen, what ``fill`` puts in, and Qt's own menu of ``field``.

    Its undo and redo are left out: they go another way than the document's history.
    """
    menu, standard = QMenu(field), field.createStandardContextMenu()
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.destroyed.connect(standard.deleteLater)
    air_out(menu)
    fill(menu)
    for action in standard.actions():
        if action.objectName() not in ("edit-undo", "edit-redo"):
            menu.addAction(action)
    menu.popup(corner)
