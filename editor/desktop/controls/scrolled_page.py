"""What scrolls where the screen has no room for it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from editor.desktop.controls.quiet_scroll_bar import QuietScrollBar

_WIDTH, _HEIGHT = 0.9, 0.75
"""Of the screen that the page takes at most: a dialog has buttons and a frame, too."""


class ScrolledPage(QScrollArea):
    """Shows ``page`` as large as it is, and scrolls it on a small screen."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(QuietScrollBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(page)
        self._page = page

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt has a scroll area watch its page, but asks it for no other size when that grows."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """All of the page, as far as the screen has room, with that for the scroll bar."""
        wanted, screen = self._page.sizeHint(), self.screen().availableSize()
        width = max(min(wanted.width(), round(screen.width() * _WIDTH)), self._narrowest)
        most = round(screen.height() * _HEIGHT)
        if wanted.height() <= most:
            return QSize(width, wanted.height())
        return QSize(width + self.verticalScrollBar().sizeHint().width(), most)

    def minimumSizeHint(self) -> QSize:
        """As high, and as narrow as the page can be."""
        return QSize(self._narrowest, self.sizeHint().height())

    @property
    def _narrowest(self) -> int:
        return self._page.minimumSizeHint().width()
