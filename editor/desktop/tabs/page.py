"""A page of the window: the place of one document, which is read when it is first looked at."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.desktop.document_view import DocumentView
from editor.desktop.first_frame import FirstFrame
from editor.desktop.last_places import last_place, place_in
from editor.filing.recent_files import RecentFiles


class Page(QWidget):
    """Holds the view of a document, once it was asked for; until then ``path`` alone is known.

    Files that it opens, saves and leaves are ``recent`` ones, each with the place of the keyboard.
    As long as there is no file, the document is called ``untitled``.
    """

    changed = Signal()
    """The view tells something new."""

    restated = Signal()
    """``path`` or ``edited`` are new."""

    def __init__(
        self,
        make_view: Callable[[], DocumentView],
        recent: RecentFiles,
        untitled: str,
        path: Path | None = None,
    ) -> None:
        super().__init__()
        self._untitled = untitled
        self._make_view = make_view
        self._recent = recent
        self._path = path
        self._view: DocumentView | None = None
        self._told = (path, False)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)

    @property
    def view(self) -> DocumentView:
        """The view; it is made and shows an empty brief if nobody asked before."""
        if self._view is None:
            self._view = self._make_view()
            self._view.files.untitled = self._untitled
            self._lines.addWidget(self._view)
            self._view.changed.connect(self._tell)
            self._view.document.saved.connect(self.remember)
        return self._view

    @property
    def path(self) -> Path | None:
        """The file of the document, be it read yet or not."""
        return self._path if self._view is None else self._view.document.path

    @property
    def untitled(self) -> str:
        """What the document is called if it has no file; empty if it has one."""
        return self._untitled if self.path is None else ""

    @property
    def edited(self) -> bool:
        """Whether something in it is not saved."""
        return self._view is not None and self._view.document.modified

    @property
    def unfinished(self) -> bool:
        """Whether something would be lost if it were closed."""
        return self.edited or self.exports_go_on

    @property
    def exports_go_on(self) -> bool:
        """Whether something of it is still being exported."""
        return self._view is not None and self._view.exports_go_on

    @property
    def pristine(self) -> bool:
        """Whether it holds a new document that nobody wrote in."""
        return self._view is not None and self._view.document.pristine

    @property
    def looked_at(self) -> bool:
        """Whether its view was made."""
        return self._view is not None

    def holds(self, path: Path) -> bool:
        """Whether it is the file at ``path``, by whatever name."""
        if self.path is None:
            return False
        with suppress(OSError):
            return self.path.samefile(path)
        return self.path.absolute() == path.absolute()

    def read(self) -> bool:
        """Have the file read now if it was not yet; False where that failed, as the user knows."""
        return self._view is not None or self._path is None or self.open(self._path)

    def open(self, path: Path) -> bool:
        """Open ``path`` here, where one was in it; False where that failed, as the user knows."""
        if not self.view.files.open(path):
            return False
        last = self._recent.place(path)
        FirstFrame(self).settled.connect(self.remember)  # it is a file that was opened
        place = place_in(self.view.document, last) if last else None
        if place is not None and self.view.document.fault is None:
            self.view.views.go_to(place)
        return True

    def remember(self) -> None:
        """Keep where the keyboard is in the file."""
        if self._view is not None and self.path is not None:
            self._recent.add(self.path, last_place(self._view.document, self._view.views.place()))

    def leave(self) -> None:
        """Let the document go: nothing is begun any more."""
        if self._view is not None:
            self.remember()
            self._view.stop()

    def take_keyboard(self) -> None:
        """Put the keyboard where it was in this document."""
        if self.view.focusWidget():
            self.view.focusWidget().setFocus()
        else:
            self.view.views.take_keyboard()

    def _tell(self) -> None:
        self.changed.emit()
        state = (self.path, self.edited)
        if state != self._told:
            self._told = state
            self.restated.emit()
