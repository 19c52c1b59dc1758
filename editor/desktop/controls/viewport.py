"""The ground on which a view scrolls what it shows."""

from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_NAME = "qt_scrollarea_viewport"


def viewport_of(area: QAbstractScrollArea) -> QWidget:
    """The viewport of ``area``; from then on ``area.viewport()`` is as quick.

    By its name, because its kind is known then: for the first widget of unknown kind that Qt hands
    out, PySide learns of every kind there is, in 10 ms.
    """
    return area.findChild(QWidget, _NAME) or area.viewport()
