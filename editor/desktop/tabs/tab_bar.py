"""The tabs: a name for each open document, a dot where it is edited, and a way to close it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from editor.brief.value import value
from editor.desktop.controls.focus_ring import paint_focus_ring
from editor.desktop.controls.reading import mirrored, write
from editor.desktop.tabs.close_button import CloseButton
from editor.desktop.theme.distances import px
from editor.desktop.theme.theme import Theme

if TYPE_CHECKING:  # a single document has no tab to paint
    from PySide6.QtWidgets import QStyleOptionTab

    from editor.desktop.tabs.scroll_arrows import ScrollArrows

_WIDEST = 24
"""Letters that a tab has room for at most."""

_NARROWEST = 16


@value
class TabLabel:
    """What is to be seen of a document: its name, a tip that says more, whether it is edited."""

    name: str
    tip: str
    edited: bool


class TabBar(QTabBar):
    """Shows labels. Tabs are dragged with the mouse, and closed with its middle button."""

    close_wanted = Signal(int)
    """The user wants the tab at this index closed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._labels: list[TabLabel] = []
        self._arrows: ScrollArrows | None = None
        self.setAccessibleName(self.tr("Open documents"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def show_labels(self, labels: Sequence[TabLabel]) -> None:
        """Show ``labels``, one for each tab that was inserted."""
        for index, label in enumerate(labels):
            if self._labels[index : index + 1] != [label]:
                self._show_label(index, label)
        self._labels = list(labels)
        self.setVisible(len(labels) > 1)

    def _show_label(self, index: int, label: TabLabel) -> None:
        self.setTabText(index, label.name.replace("&", "&&"))
        self.setTabToolTip(index, label.tip)
        told = self.tr("{name}, edited").format(name=label.name) if label.edited else label.name
        self.setAccessibleTabName(index, told)
        button = self.tabButton(index, QTabBar.ButtonPosition.RightSide)
        if isinstance(button, CloseButton):
            button.show_document(label.name, edited=label.edited)

    def tabInserted(self, index: int) -> None:
        """A new tab can be closed."""
        super().tabInserted(index)
        if self.count() > 1:  # a single document has no tab to be seen
            self._dress_arrows()
        button = CloseButton(self)
        button.clicked.connect(lambda: self.close_wanted.emit(self._index_of(button)))
        self.setTabButton(index, QTabBar.ButtonPosition.RightSide, button)

    def _dress_arrows(self) -> None:
        from editor.desktop.tabs.scroll_arrows import ScrollArrows

        self._arrows = self._arrows or ScrollArrows(self)

    def _index_of(self, button: QWidget) -> int:
        side = QTabBar.ButtonPosition.RightSide
        return next(place for place in range(self.count()) if self.tabButton(place, side) is button)

    def tabSizeHint(self, index: int) -> QSize:
        """Room for the name, as far as it is of ordinary length."""
        metrics = QFontMetrics(self._theme.fonts.bold_interface)  # which the current tab has
        most = metrics.averageCharWidth() * _WIDEST
        name = min(metrics.horizontalAdvance(self.tabText(index)), most)
        return QSize(name + metrics.height() * 3 + px(4), self.fontMetrics().height() * 2)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Room for the beginning and the end of the name; where not even that is, tabs scroll."""
        wanted, metrics = self.tabSizeHint(index), self.fontMetrics()
        least = metrics.averageCharWidth() * _NARROWEST + metrics.height() * 3
        return QSize(min(wanted.width(), least), wanted.height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A tab that is held changes its place with the one that the pointer is over.

        Qt's own way of moving tabs paints them in the look of the platform meanwhile.
        """
        super().mouseMoveEvent(event)
        over, held = self.tabAt(event.position().toPoint()), self.currentIndex()
        if event.buttons() & Qt.MouseButton.LeftButton and over not in (-1, held):
            middle = self.tabRect(over).center().x()
            beyond = event.position().x() > middle if over > held else event.position().x() < middle
            if beyond:
                self.moveTab(held, over)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button closes."""
        index = self.tabAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.MiddleButton and index >= 0:
            self.close_wanted.emit(index)
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A strip of paper; the current tab is of the desk that the page below lies on."""
        from PySide6.QtWidgets import QStyleOptionTab

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().base())
        painter.fillRect(0, self.height() - 1, self.width(), 1, self.palette().mid())
        others = (index for index in range(self.count()) if index != self.currentIndex())
        for index in (*others, self.currentIndex()):
            option = QStyleOptionTab()
            self.initStyleOption(option, index)
            self._paint_tab(painter, option, index)

    def _paint_tab(self, painter: QPainter, option: "QStyleOptionTab", index: int) -> None:
        from PySide6.QtWidgets import QStyle

        rect, palette = self.tabRect(index), self.palette()
        current = index == self.currentIndex()
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if current:
            painter.fillRect(rect, palette.window())
            painter.fillRect(QRect(rect.left(), 0, rect.width(), px(2)), palette.link())
        edge = mirrored(QRect(rect.right(), rect.top(), 1, rect.height()), rect, self)
        painter.fillRect(edge, palette.mid())
        fonts = self._theme.fonts
        painter.setFont(fonts.bold_interface if current else fonts.interface)
        ink = QPalette.ColorRole.Text if current or hovered else QPalette.ColorRole.PlaceholderText
        painter.setPen(palette.color(ink))
        air = self.fontMetrics().height()
        room = mirrored(rect.adjusted(air * 3 // 4, 0, -air * 9 // 4, 0), rect, self)
        name = painter.fontMetrics().elidedText(
            self.tabText(index).replace("&&", "&"), Qt.TextElideMode.ElideMiddle, room.width()
        )
        write(painter, room, name)
        if current and self.hasFocus():
            paint_focus_ring(painter, rect.adjusted(2, 3, -2, -2), self)
