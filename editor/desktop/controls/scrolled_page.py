"""What scrolls where the screen has no room for it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from editor.desktop.controls.quiet_scroll_bar import QuietScrollBar

_SHARE = 0.75
"""Of the screen's height that the page takes at most: a dialog has buttons and a frame, too."""


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
        """All of the page, or most of the screen's height with room for the scroll bar."""
        wanted = self._page.sizeHint()
        most = round(self.screen().availableSize().height() * _SHARE)
        if wanted.height() <= most:
            return wanted
        return QSize(wanted.width() + self.verticalScrollBar().sizeHint().width(), most)

    def minimumSizeHint(self) -> QSize:
        """The same: the dialog is as large as that."""
        return self.sizeHint()
