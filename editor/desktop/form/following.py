"""Keeping the caret where it is while the page grows around it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QTimer
from PySide6.QtWidgets import QScrollBar, QWidget
from shiboken6 import isValid

_SETTLES_IN = 500
"""Milliseconds in which a long page is laid out at another text size, in several goes."""


_LEVELS = 8
"""At least as many as lie in each other from a problem to the page."""


class Following(QObject):
    """Scrolls along when something came or went above, until the user scrolls elsewhere.

    Rows and problems that appear above would move what one reads and writes, or push it out
    of sight.
    """

    def __init__(self, bar: QScrollBar, page: QWidget, show_caret: Callable[[], None]) -> None:
        super().__init__(bar)
        self._bar = bar
        self._page = page
        self._active = False
        self._field: QWidget | None = None
        self._top = 0
        self._share = 0.0
        self._resized = QTimer(self, singleShot=True, interval=_SETTLES_IN)
        self._show_caret = show_caret
        # Later, for the range changes before the page is laid out.
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._follow)
        bar.rangeChanged.connect(self._settled.start)
        bar.actionTriggered.connect(self._stop)

    def start(self, field: QWidget) -> None:
        """The caret is in view now, in ``field``, and should stay there."""
        self._active = True
        self._field, self._top = field, self._top_of(field)

    def expect_change(self) -> None:
        """Look where the field is when the page is laid out anew: it may not get longer by it."""
        self._settled.start()

    def lay_out(self) -> None:
        """Give everything its place before it is painted: Qt would paint after each level."""
        for _ in range(_LEVELS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        if self._settled.isActive():
            self._settled.stop()
            self._follow()

    def keep_share(self) -> None:
        """The size of all text changes: who looks at the middle of the page goes on to."""
        self._share = self._bar.value() / self._whole()
        self._resized.start()

    def _whole(self) -> int:
        return max(self._bar.maximum() + self._bar.pageStep(), 1)

    def _stop(self) -> None:
        self._active = False
        self._resized.stop()

    def _follow(self) -> None:
        field = self._field
        if self._active and field is not None and isValid(field) and field.hasFocus():
            if self._bar.value() > 0:  # else the page shows its beginning, and goes on to
                self._bar.setValue(self._bar.value() + self._top_of(field) - self._top)
            self._show_caret()
        elif self._resized.isActive():
            self._bar.setValue(round(self._share * self._whole()))

    def _top_of(self, field: QWidget) -> int:
        return field.mapTo(self._page, QPoint()).y()
