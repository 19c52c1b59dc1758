"""Which copy of the brief goes out: the clean one, or one for review."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from editor.desktop.controls.labelled import labelled
from editor.desktop.exporting.wishes import Comparison, Copy, Older
from editor.desktop.settings.quiet_inputs import QuietChoice

_CLEAN, _REVIEW = 0, 1


class CopyChoice(QObject):
    """The copy, and what one for review is compared with: labels and inputs for a dialog to place.

    A version is loaded as soon as it is chosen from ``comparisons``.
    """

    changed = Signal()

    def __init__(self, comparisons: Sequence[Comparison], dialog: QWidget) -> None:
        super().__init__(dialog)
        self._comparisons = comparisons
        self._usual = next((each for each in comparisons if each.usual), None)
        self._older: Older | None = None
        self.copies, self.versions = QuietChoice(), QuietChoice()
        self.copies.setAccessibleDescription(
            self.tr("A review copy shows sources, notes, problems and what has changed.")
        )
        self.versions.setAccessibleDescription(
            self.tr("A review copy marks what is new since that version.")
        )
        self.copies.addItems([self.tr("Clean, for readers"), self.tr("Review, for checking")])
        self._list_versions()
        self.rows = (
            (labelled(self.tr("&Copy"), self.copies), self.copies),
            (labelled(self.tr("Compared &with"), self.versions), self.versions),
        )
        self._enable()
        self.copies.currentIndexChanged.connect(self._turn)
        self.versions.activated.connect(self._compare)

    @property
    def copy(self) -> Copy:
        """What is chosen."""
        review = self.copies.currentIndex() == _REVIEW
        return Copy(review, self._older if review else None)

    def choose(self, *, review: bool) -> None:
        """Choose the copy for review, or the clean one."""
        self.copies.setCurrentIndex(_REVIEW if review else _CLEAN)

    def _turn(self) -> None:
        self._enable()
        self._take_usual()
        self.changed.emit()

    def _take_usual(self) -> None:
        """Compare the first review copy that is chosen with the usual version."""
        usual, self._usual = self._usual, self._usual if not self.copy.review else None
        if self.copy.review and usual is not None:
            self._older = usual.load()
            self._list_versions()

    def _enable(self) -> None:
        for widget in self.rows[1]:
            widget.setEnabled(self.copy.review)

    def _list_versions(self) -> None:
        versions = self.versions
        versions.clear()
        versions.addItem(self.tr("Nothing"), lambda: None)
        if self._older is not None:
            older = self._older
            versions.addItem(older.name, lambda: older)
            versions.setCurrentIndex(1)
        for each in self._comparisons:
            versions.addItem(each.label, each.load)
        versions.updateGeometry()

    def _compare(self, place: int) -> None:
        """Compare with what is chosen; who thinks better of it keeps what was."""
        chosen = self.versions.itemData(place)()
        if chosen is not None or place == 0:
            self._older = chosen
        self._list_versions()
        self.changed.emit()
