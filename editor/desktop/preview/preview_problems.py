"""The problems in the preview, while they are wanted there."""

from PySide6.QtCore import QObject, Signal

from editor.brief.model import ItemId
from editor.desktop.preview.preview import Preview
from editor.desktop.problems.examiner import Examiner


class PreviewProblems(QObject):
    """Brings what ``examiner`` finds into ``preview``; nothing is done while that is off."""

    toggled = Signal()
    """Problems are shown from now on, or no longer."""

    def __init__(self, preview: Preview, examiner: Examiner) -> None:
        super().__init__(preview)
        self._marks = preview.marks
        self._examiner = examiner
        self.shown = False

    def toggle(self) -> None:
        """Show problems, or no longer."""
        self.shown = not self.shown
        examiner = self._examiner
        if self.shown:
            examiner.examined.connect(self._show_all)
            examiner.item_examined.connect(self._show_item)
            self._show_all()
        else:
            examiner.examined.disconnect(self._show_all)
            examiner.item_examined.disconnect(self._show_item)
            self._marks.show_problems(())
        self.toggled.emit()

    def _show_all(self) -> None:
        self._marks.show_problems(self._examiner.standing)

    def _show_item(self, item: ItemId | None) -> None:
        self._marks.show_item(item, self._examiner.standing)
