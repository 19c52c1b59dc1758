"""Tells Qt's accessibility what our own widgets are. Where nothing listens, nothing is made."""

from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget

from editor.desktop.form.citation_bar import CitationBar
from editor.desktop.spoken.spoken_citations import SpokenCitations

_ROLES: Mapping[str, QAccessible.Role] = {
    "CommandPalette": QAccessible.Role.Dialog,
    "FaultLine": QAccessible.Role.Notification,
    "FindBar": QAccessible.Role.ToolBar,
    "ItemRow": QAccessible.Role.Grouping,
    "PageSheets": QAccessible.Role.Document,
    "OtherLine": QAccessible.Role.ListItem,
    "OtherLines": QAccessible.Role.List,
    "ProblemLine": QAccessible.Role.Grouping,
    "RuleCard": QAccessible.Role.Grouping,
    "Section": QAccessible.Role.Grouping,
    "SeverityFilter": QAccessible.Role.Grouping,
    "StatusLine": QAccessible.Role.StatusBar,
    "TopBar": QAccessible.Role.ToolBar,
    "ViewSwitch": QAccessible.Role.Grouping,
}
"""By the names of their classes. Qt would take them for mere pieces of the window."""

_OURS = {CitationBar.__name__, *_ROLES}


@cache
def install_interfaces() -> None:
    """Answer from now on when Qt asks for the interface of one of our widgets: once is enough."""
    QAccessible.installFactory(_interface)
    if QAccessible.isActive():
        for widget in filter(_is_ours, QApplication.allWidgets()):
            _answer_anew(widget)


def _is_ours(widget: QWidget) -> bool:
    return any(each.__name__ in _OURS for each in type(widget).__mro__)


def _answer_anew(widget: QWidget) -> None:
    """Forget Qt's own interface: who listened before the first frame may have asked for it."""
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.ObjectHide))
    of_qt = QAccessible.queryAccessibleInterface(widget)
    QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(of_qt))
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.ObjectShow))


def _interface(kind: str, about: QObject) -> QAccessibleInterface | None:
    """The interface of ``about``, asked for as one of this ``kind``; None: Qt has its own."""
    if kind == CitationBar.__name__ and isinstance(about, CitationBar):
        return SpokenCitations(about)
    if kind in _ROLES and isinstance(about, QWidget):
        return QAccessibleWidget(about, _ROLES[kind])
    return None
