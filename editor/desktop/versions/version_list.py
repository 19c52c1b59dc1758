"""The list of versions, with what the window says now as its first line."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from editor.desktop.controls.quiet_list import make_quiet
from editor.desktop.controls.rows_model import RowsModel
from editor.desktop.controls.viewport import viewport_of
from editor.desktop.theme.theme import Theme
from editor.desktop.versions.listed import Listed
from editor.desktop.versions.version_delegate import VersionDelegate
from editor.storage.version_file import Version


class VersionList(QListView):
    """Shows rows; one of them is the current one."""

    chosen = Signal()
    """Another row is the current one."""

    turned = Signal()
    """Other rows are in view."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        role = Qt.ItemDataRole
        self._model: RowsModel[Listed] = RowsModel(
            {
                role.DisplayRole: lambda row: row.title,
                role.ToolTipRole: lambda row: row.spoken,
                role.AccessibleTextRole: lambda row: row.spoken,
            },
            self,
        )
        self._delegate = VersionDelegate(lambda: self._model.rows, theme, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self._dress()
        theme.changed.connect(self._dress_anew)
        self.verticalScrollBar().valueChanged.connect(self.turned)

    def _dress(self) -> None:
        self.setAccessibleName(self.tr("Versions"))
        self.setAccessibleDescription(
            self.tr("Newest first. Enter restores a version, F2 gives it a name.")
        )
        make_quiet(self)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        viewport_of(self).setBackgroundRole(QPalette.ColorRole.Window)

    def _dress_anew(self) -> None:
        self._delegate.measure()
        self.doItemsLayout()

    @property
    def rows(self) -> Sequence[Listed]:
        """What is listed now."""
        return self._model.rows

    @property
    def current(self) -> Listed | None:
        """The row that the user is on."""
        row = self.currentIndex().row()
        return self._model.rows[row] if 0 <= row < len(self._model.rows) else None

    def show_rows(self, rows: Sequence[Listed]) -> None:
        """List ``rows``; who was at a version stays at it."""
        current = self.current
        self._model.show(rows)
        if current is not None:
            self.go_to(current.version)

    def go_to(self, version: Version | None) -> None:
        """Make the row of this version the current one, or that of what the window says."""
        for place, row in enumerate(self._model.rows):
            if is_same(row.version, version):
                self.setCurrentIndex(self._model.index(place))

    def in_view(self) -> Sequence[Listed]:
        """The rows that are to be seen."""
        room = self.viewport().rect()
        first, last = (self.indexAt(QPoint(room.center().x(), y)) for y in (1, room.bottom() - 1))
        end = last.row() + 1 if last.isValid() else len(self._model.rows)
        return self._model.rows[max(first.row(), 0) : end]

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell of it."""
        super().selectionChanged(selected, deselected)
        self.chosen.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is current stays in view."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())
        self.turned.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is a current row while the keyboard is here."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(0))


def is_same(one: Version | None, other: Version | None) -> bool:
    """Whether both are the same version, whatever it is called; or both none."""
    return (one and one.file) == (other and other.file)
