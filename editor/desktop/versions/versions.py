"""Opens the versions of a document."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor.desktop.dialogs import Dialogs
from editor.desktop.document import Document
from editor.desktop.safety.safety import Safety
from editor.desktop.tabs.tab_names import untitled
from editor.desktop.theme.theme import Theme
from editor.desktop.versions.browsing import Browsing
from editor.desktop.versions.document_versions import DocumentVersions
from editor.desktop.versions.turns import Turns
from editor.desktop.versions.versions_dialog import VersionsDialog


class VersionsView(QObject):
    """The versions of ``document`` over its ``view``, for as long as they are looked at."""

    said = Signal(str)
    """A sentence: what was restored."""

    def __init__(
        self, document: Document, safety: Safety, dialogs: Dialogs, theme: Theme, view: QWidget
    ) -> None:
        super().__init__(view)
        self._document = document
        self._safety = safety
        self._dialogs = dialogs
        self._theme = theme
        self._view = view
        self._turns = Turns(self)
        self.dialog: VersionsDialog | None = None
        """The dialog that is open, if one is."""

    def open(self) -> None:
        """Show them. What was read is forgotten when the dialog is closed."""
        document = self._document
        name = document.path.name if document.path else untitled()
        dialog = self.dialog = VersionsDialog(name, self._theme, self._view.window())
        browsing = Browsing(
            document,
            DocumentVersions(document, self._safety),
            self._turns,
            dialog,
            self._dialogs,
        )
        browsing.said.connect(self.said)
        dialog.finished.connect(self._forget)
        dialog.open()

    def stop(self) -> None:
        """Close them; what is going on beside the window is waited for."""
        if self.dialog is not None:
            self.dialog.reject()
        self._turns.stop()

    def _forget(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
