"""The two buttons that scroll the tabs: made by Qt, and painted as calmly as the rest."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QTabBar, QToolButton

from editor.desktop.theme.distances import px, scale

_REACH = 4
"""Pixels at 100 % from the tip of an arrow to either end."""


class ScrollArrows(QObject):
    """Paints the buttons of ``bar``."""

    def __init__(self, bar: QTabBar) -> None:
        super().__init__(bar)
        for button in bar.findChildren(QToolButton):
            button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paint in place of the button."""
        if event.type() is not QEvent.Type.Paint or not isinstance(watched, QToolButton):
            return False
        palette, reach = watched.palette(), px(_REACH)
        painter = QPainter(watched)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(watched.rect(), palette.base())
        painter.fillRect(0, watched.height() - 1, watched.width(), 1, palette.mid())
        ink = palette.text() if watched.underMouse() else palette.placeholderText()
        painter.setPen(QPen(ink.color(), 1.6 * scale()))
        painter.setOpacity(1 if watched.isEnabled() else 0.4)
        way = -1 if watched.arrowType() is Qt.ArrowType.LeftArrow else 1
        tip = watched.rect().toRectF().center() + QPointF(way * reach / 2, 0)
        ends = (QPointF(-way * reach, -reach), QPointF(-way * reach, reach))
        painter.drawPolyline([tip + ends[0], tip, tip + ends[1]])
        painter.end()
        return True
