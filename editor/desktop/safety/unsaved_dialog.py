"""What becomes of several documents that are not saved: one question for all of them."""

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.desktop.controls.calm_dialog import calm_down
from editor.desktop.safety.rows_area import RowsArea
from editor.desktop.theme.distances import px, space

_WIDTH = 440
_TALLEST = 240
"""Pixels at 100 % that the names take at most; more of them scroll."""


class UnsavedDialog(QDialog):
    """Saves what is checked of ``names``, all at first; the rest is let go."""

    def __init__(self, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Brief Editor")
        self.boxes = [QCheckBox(name.replace("&", "&&")) for name in names]
        for box in self.boxes:
            box.setAccessibleDescription(self.tr("What is not checked is not saved."))
            box.setChecked(True)
            box.toggled.connect(self._name_answer)
        self.discard = QPushButton(self.tr("&Discard All"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.save = QPushButton()
        self._lay_out(len(names))
        self._make_room()
        self.discard.clicked.connect(self._discard)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self.accept)
        self.save.setFocus()

    @property
    def chosen(self) -> list[int]:
        """The places of those that are to be saved."""
        return [place for place, box in enumerate(self.boxes) if box.isChecked()]

    def _lay_out(self, count: int) -> None:
        head = QLabel(self.tr("Save the changes to {number} briefs?").format(number=count))
        head.setObjectName("head")
        told = QLabel(self.tr("What you wrote since the last save is lost otherwise."))
        told.setWordWrap(True)
        rows = RowsArea(self.boxes, self.tr("What is not saved"), between=8)
        rows.setFixedHeight(min(rows.sizeHint().height() + px(4), px(_TALLEST)))
        lines = QVBoxLayout(self)
        space(lines, (24, 20, 24, 20), 12)
        for part in (head, told, rows):
            lines.addWidget(part)
        lines.addLayout(self._foot())
        calm_down(self)
        self.setMinimumWidth(px(_WIDTH))

    def _foot(self) -> QHBoxLayout:
        line = QHBoxLayout()
        space(line, spacing=10)
        line.addWidget(self.discard)
        line.addStretch()
        for button in (self.discard, self.cancel):
            button.setAutoDefault(False)
        self.save.setDefault(True)
        line.addWidget(self.cancel)
        line.addWidget(self.save)
        return line

    def _make_room(self) -> None:
        """For the longer answer, so that the buttons stay where they are."""
        self.save.setText(self.tr("&Save Chosen"))
        self.save.setMinimumWidth(self.save.sizeHint().width())
        self._name_answer()

    def _name_answer(self) -> None:
        everything = len(self.chosen) == len(self.boxes)
        self.save.setText(self.tr("&Save All") if everything else self.tr("&Save Chosen"))
        self.save.setEnabled(bool(self.chosen))

    def _discard(self) -> None:
        for box in self.boxes:
            box.setChecked(False)
        self.accept()
