"""Brings all widgets to another text size, whoever made them: no widget has to be made anew."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLayout, QToolTip, QWidget

from editor.desktop.theme.distances import space_anew
from editor.desktop.theme.fonts import Fonts


def resize_all(application: QApplication, fonts: Fonts, percent: int) -> None:
    """Show everything at ``percent`` of the size that the system asks for."""
    widgets = _all_widgets(application)
    own = [(widget, fonts.designed(widget.font())) for widget in widgets if _has_own_font(widget)]
    fonts.resize(percent)
    wear_fonts(application, fonts)
    # Qt puts off telling the widgets, and who measures next may ask one for its font.
    QApplication.sendPostedEvents(None, QEvent.Type.ApplicationFontChange)
    for widget, pixels in own:
        font = QFont(widget.font())
        font.setPointSizeF(fonts.points(pixels))
        widget.setFont(font)
    for widget in widgets:
        if widget.isWindow():
            space_anew(widget.findChildren(QLayout))
    space_anew(widgets)


def _all_widgets(application: QApplication) -> list[QWidget]:
    """Every widget there is. Qt's own list of them crashes PySide where some went with a window."""
    tops = application.topLevelWidgets()
    return list(
        dict.fromkeys([*tops, *(each for top in tops for each in top.findChildren(QWidget))])
    )


def wear_fonts(application: QApplication, fonts: Fonts) -> None:
    """Let everything that has no font of its own wear that of the interface."""
    application.setFont(fonts.interface)
    QToolTip.setFont(fonts.small)


def _has_own_font(widget: QWidget) -> bool:
    return widget.testAttribute(Qt.WidgetAttribute.WA_SetFont)
