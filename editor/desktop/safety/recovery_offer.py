"""Looks for recovery copies beside the window, and offers them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.desktop.beside import Beside
from editor.desktop.document_view import DocumentView
from editor.desktop.safety.found_copy import FoundCopy, found_copies
from editor.desktop.safety.open_state import caret_of
from editor.desktop.safety.recovery_dialog import RecoveryDialog
from editor.desktop.safety.safety import Safety
from editor.desktop.tabs.document_tabs import DocumentTabs
from editor.desktop.theme.theme import Theme
from editor.storage.recovery_file import RecoveryCopy

if TYPE_CHECKING:
    from editor.filing.safekeeping import Safekeeping


class RecoveryOffer(QObject):
    """Offers what ``safety`` finds, and restores it into ``tabs``."""

    def __init__(self, safety: Safety, tabs: DocumentTabs, theme: Theme) -> None:
        super().__init__(tabs)
        self._safety = safety
        self._tabs = tabs
        self._theme = theme
        self._beside = Beside(self)
        self.dialog: RecoveryDialog | None = None
        """The dialog that is open, if one is."""

    @property
    def looking(self) -> bool:
        """Whether copies are being looked for."""
        return self._beside.busy

    def at_start(self) -> None:
        """Offer what processes left that ended before they saved; say nothing if that is none."""
        self._begin(partial(self._look, self._safety.keeping, only_left=True))

    def open(self) -> None:
        """Show what there is, with what was discarded and can still be had."""
        self._begin(partial(self._look, self._safety.keeping, only_left=False))

    def stop(self) -> None:
        """Wait for what is going on."""
        self._beside.stop()

    def _begin(self, look: Callable[[], Callable[[], None]]) -> None:
        if not self._beside.busy and self.dialog is None:
            self._beside.begin(look)

    def _look(self, keeping: "Safekeeping", *, only_left: bool) -> Callable[[], None]:
        """Read the copies; this is a thread. Gives what shows them."""
        recovery, files = keeping.recovery, self._safety.files
        keeping.sweep()
        found = [*found_copies(recovery.left(), files)]
        if not only_left:
            found += found_copies(recovery.discarded(), files, discarded=True)
        return lambda: self._show(found) if found or not only_left else None

    def _show(self, found: list[FoundCopy]) -> None:
        recovery = self._safety.keeping.recovery
        window = self._tabs.window()
        self.dialog = RecoveryDialog(found, recovery, self._restore, self._theme, window)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _restore(self, copy: RecoveryCopy) -> bool:
        view = self._view_for(copy.content.path)
        restored = view.guard.restore(copy)
        if restored is None:
            return False
        place = caret_of(restored, view.document)
        if place is not None and view.document.fault is None:
            view.views.go_to(place)
        return True

    def _view_for(self, path: Path | None) -> DocumentView:
        """The document of ``path`` if that can be opened, else an empty one."""
        if path is not None and path.is_file():
            self._tabs.open([path])
            if self._tabs.shows(path):
                return self._tabs.current
        if not self._tabs.current.document.pristine:
            self._tabs.new()
        return self._tabs.current
