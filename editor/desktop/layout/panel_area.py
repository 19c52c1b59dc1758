"""The page on which one writes, and the panels around it, as far as there is room."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget
from shiboken6 import isValid

from editor.desktop.layout.panel_layout import Panel, PanelLayout
from editor.desktop.theme.distances import px
from editor.desktop.theme.theme import Theme

_BESIDE = {Panel.OUTLINE: 1040, Panel.PREVIEW: 800, Panel.PROBLEMS: 800}
"""Pixels at 100 % from which a panel stands beside the page; it takes its place otherwise."""

_WIDTHS, _HEIGHTS = (200, 640, 500), (560, 220)
"""Pixels at 100 % of outline, page and preview; of preview and problems."""


class PanelArea(QWidget):
    """Shows the panels that are wanted. In a narrow window one at a time replaces the page.

    Room is made for all of them at once, so that nothing moves when they are filled in.
    """

    arranged = Signal()
    """Other panels show than before."""

    def __init__(
        self, page: QWidget, panels: frozenset[Panel], layout: PanelLayout, theme: Theme
    ) -> None:
        super().__init__()
        self._page = page
        self._panels = panels
        self._layout = layout
        self._widgets: Mapping[Panel, QWidget] = {}
        self._instead: Panel | None = None
        self._left_behind: QWidget | None = None
        self._columns = self._splitter(Qt.Orientation.Horizontal)
        self._left, self._right = (self._splitter(Qt.Orientation.Vertical) for _ in range(2))
        self._room = [_empty_room(self._left), _empty_room(self._right, QPalette.ColorRole.Base)]
        for column, stretch in ((self._left, 0), (page, 3), (self._right, 2)):
            self._columns.addWidget(column)
            self._columns.setStretchFactor(self._columns.indexOf(column), stretch)
        border = self._columns.handle(1)  # outline and page have the same ground
        border.setBackgroundRole(QPalette.ColorRole.Mid)
        border.setAutoFillBackground(True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._columns)
        self._take_sizes()
        layout.changed.connect(self._arrange)
        theme.changed.connect(self._arrange)  # there is more or less room at another text size

    def _splitter(self, orientation: Qt.Orientation) -> QSplitter:
        splitter = QSplitter(orientation)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.splitterMoved.connect(self._keep_sizes)
        return splitter

    def fill(self, widgets: Mapping[Panel, QWidget]) -> None:
        """Put the panels in their places."""
        self._widgets = widgets
        for panel, widget in widgets.items():
            if not self.shows(panel):
                widget.hide()  # or the splitter would show it first
            (self._left if panel is Panel.OUTLINE else self._right).addWidget(widget)
        while self._room:
            self._room.pop().setParent(None)
        self._take_sizes()
        self._arrange()

    def shows(self, panel: Panel) -> bool:
        """Whether ``panel`` can be seen, were the window open."""
        if self._instead is not None:
            return panel is self._instead
        return panel in self._panels and self._layout.wanted[panel] and self._fits(panel)

    def toggle(self, panel: Panel) -> None:
        """Show ``panel`` or hide it again; in the place of the page where there is no other."""
        if self._fits(panel):
            self.return_to_page()
            self._layout.want(panel, not self._layout.wanted[panel])
        elif self._instead is panel:
            self.return_to_page()
        elif panel in self._widgets:
            self._instead, self._left_behind = panel, QApplication.focusWidget()
            self._arrange()
            self._widgets[panel].setFocus()

    def return_to_page(self) -> None:
        """Show the page, if a panel stands in its place."""
        if self._instead is not None:
            self._instead = None
            self._arrange()
            if self._left_behind is not None and isValid(self._left_behind):
                self._left_behind.setFocus()

    def _fits(self, panel: Panel) -> bool:
        return self.width() >= px(_BESIDE[panel])

    def _arrange(self) -> None:
        if self._instead is not None and self._fits(self._instead):
            self._instead = None
        before = self._hidden()
        self._page.setVisible(self._instead is None)
        for panel, widget in self._widgets.items():
            widget.setVisible(self.shows(panel))
        self._left.setVisible(self.shows(Panel.OUTLINE))
        self._right.setVisible(self.shows(Panel.PREVIEW) or self.shows(Panel.PROBLEMS))
        if self._hidden() != before:
            self.arranged.emit()

    def _hidden(self) -> list[bool]:
        return [widget.isHidden() for widget in (self._page, *self._widgets.values())]

    def _keep_sizes(self) -> None:
        for name, splitter, usual in self._splitters:
            if splitter.count() != len(usual):
                continue  # the panels are still to come
            before = self._sizes(name, usual)  # of what is hidden nobody knows more
            now = zip(splitter.sizes(), before, strict=True)
            self._layout.sizes[name] = [size or last for size, last in now]

    @property
    def _splitters(self) -> tuple[tuple[str, QSplitter, tuple[int, ...]], ...]:
        return ("columns", self._columns, _WIDTHS), ("right", self._right, _HEIGHTS)

    def _sizes(self, name: str, usual: tuple[int, ...]) -> list[int]:
        sizes = self._layout.sizes.get(name, [])
        return sizes if len(sizes) == len(usual) else [px(part) for part in usual]

    def _take_sizes(self) -> None:
        """Divide the room as in the other documents."""
        for name, splitter, usual in self._splitters:
            splitter.setSizes(self._sizes(name, usual))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for two pages, one writes."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """The borders may have been moved in another document."""
        super().showEvent(event)
        self._take_sizes()
        self._arrange()


def _empty_room(
    column: QSplitter, ground: QPalette.ColorRole = QPalette.ColorRole.Window
) -> QWidget:
    """What keeps the room of panels to come: Qt gives none to a splitter with nothing in it."""
    room = QWidget()
    room.setBackgroundRole(ground)
    room.setAutoFillBackground(True)
    column.addWidget(room)
    return room
