"""A list of rows for a view, which hears of no more than what changed."""

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

T = TypeVar("T")

Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractListModel, Generic[T]):
    """Holds ``rows``; ``roles`` say what each of them is to Qt, under Qt's item data roles."""

    def __init__(self, roles: Mapping[int, Callable[[T], object]], parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[T] = []
        self._roles = roles

    def show(self, rows: Sequence[T]) -> bool:
        """Hold ``rows`` from now on; tells whether anything changed."""
        start, old_end, new_end = _changed(self.rows, rows)
        both = min(old_end, new_end)
        if both > start:
            self.rows[start:both] = rows[start:both]
            self.dataChanged.emit(self.index(start), self.index(both - 1))
        if old_end > both:
            self.beginRemoveRows(QModelIndex(), both, old_end - 1)
            del self.rows[both:old_end]
            self.endRemoveRows()
        if new_end > both:
            self.beginInsertRows(QModelIndex(), both, new_end - 1)
            self.rows[both:both] = rows[both:new_end]
            self.endInsertRows()
        self.rows[:] = rows  # those too that are equal, and perhaps know more that is not seen
        return max(old_end, new_end) > start

    def tell(self, row: int) -> None:
        """What is to be seen of this row is new."""
        self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (as Qt has it)
        """How many rows there are; none of them has any below it."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the row is under ``role``; None for what nobody said."""
        tell = self._roles.get(role)
        return tell(self.rows[index.row()]) if tell is not None else None


def _changed(old: Sequence[T], new: Sequence[T]) -> tuple[int, int, int]:
    """Where the two begin to differ, and where in the old and in the new they no longer do."""
    start, most = 0, min(len(old), len(new))
    while start < most and (old[start] is new[start] or old[start] == new[start]):
        start += 1
    same, most = 0, most - start
    while same < most and (old[~same] is new[~same] or old[~same] == new[~same]):
        same += 1
    return start, len(old) - same, len(new) - same
