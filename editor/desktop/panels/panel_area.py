"""The page on which one writes, and the panels around it, as far as there is room."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from editor.desktop.panels.panels import Panel, Panels
from editor.desktop.theme.distances import px
from editor.desktop.theme.theme import Theme

_BESIDE = {Panel.OUTLINE: 1040, Panel.PREVIEW: 800, Panel.PROBLEMS: 0}
"""Pixels at 100 % from which a panel stands beside the page; it takes its place otherwise."""

_WIDTHS, _HEIGHTS = [200, 640, 500], [560, 220]
"""Pixels at 100 % of outline, page and preview; of preview and problems."""


class PanelArea(QWidget):
    """Shows the panels that are wanted. In a narrow window one at a time replaces the page."""

    arranged = Signal()
    """Other panels show than before."""

    def __init__(
        self, page: QWidget, widgets: dict[Panel, QWidget], panels: Panels, theme: Theme
    ) -> None:
        super().__init__()
        self._page = page
        self._widgets = widgets
        self._panels = panels
        self._instead: Panel | None = None
        self._columns = self._splitter(Qt.Orientation.Horizontal)
        self._side = self._splitter(Qt.Orientation.Vertical)
        self._lay_out()
        panels.changed.connect(self._arrange)
        theme.changed.connect(self._arrange)  # there is more or less room at another text size

    def _splitter(self, orientation: Qt.Orientation) -> QSplitter:
        splitter = QSplitter(orientation)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.splitterMoved.connect(self._keep_sizes)
        return splitter

    def _lay_out(self) -> None:
        outline = self._widgets.get(Panel.OUTLINE)
        for widget in (outline, self._page, self._side):
            if widget is not None:
                self._columns.addWidget(widget)
        for panel in (Panel.PREVIEW, Panel.PROBLEMS):
            self._side.addWidget(self._widgets[panel])
        self._columns.setStretchFactor(self._columns.indexOf(self._page), 3)
        self._columns.setStretchFactor(self._columns.indexOf(self._side), 2)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self._columns)
        self._take_sizes()

    def shows(self, panel: Panel) -> bool:
        """Whether ``panel`` can be seen, were the window open."""
        if self._instead is not None:
            return panel is self._instead
        return panel in self._widgets and self._panels.wanted[panel] and self._fits(panel)

    def toggle(self, panel: Panel) -> None:
        """Show ``panel`` or hide it again; in the place of the page where there is no other."""
        if self._fits(panel):
            self._instead = None
            self._panels.want(panel, not self._panels.wanted[panel])
        elif panel in self._widgets:
            self._instead = None if self._instead is panel else panel
        self._arrange()
        if self._instead is panel:
            self._widgets[panel].setFocus()

    def return_to_page(self) -> None:
        """Show the page, if a panel stands in its place."""
        if self._instead is not None:
            self._instead = None
            self._arrange()

    def _fits(self, panel: Panel) -> bool:
        return self.width() >= px(_BESIDE[panel])

    def _arrange(self) -> None:
        if self._instead is not None and self._fits(self._instead):
            self._instead = None
        before = self._visible()
        self._page.setVisible(self._instead is None)
        for panel, widget in self._widgets.items():
            widget.setVisible(self.shows(panel))
        self._side.setVisible(self.shows(Panel.PREVIEW) or self.shows(Panel.PROBLEMS))
        if self._visible() != before:
            self.arranged.emit()

    def _visible(self) -> list[bool]:
        return [widget.isHidden() for widget in (self._page, *self._widgets.values())]

    def _keep_sizes(self) -> None:
        for name, splitter in (("columns", self._columns), ("side", self._side)):
            if all(splitter.sizes()):  # of what is hidden nobody knows
                self._panels.sizes[name] = splitter.sizes()

    def _take_sizes(self) -> None:
        """Divide the room as in the other documents."""
        for name, splitter, usual in (
            ("columns", self._columns, _WIDTHS[-self._columns.count() :]),
            ("side", self._side, _HEIGHTS),
        ):
            sizes = self._panels.sizes.get(name, [])
            fitting = sizes if len(sizes) == splitter.count() else [px(part) for part in usual]
            splitter.setSizes(fitting)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for two pages, one writes."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """The borders may have been moved in another document."""
        super().showEvent(event)
        self._take_sizes()
        self._arrange()
