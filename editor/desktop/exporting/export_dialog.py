"""The one dialog of an export: which copy, in which form, and to which file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor.desktop.controls.calm_dialog import calm_down
from editor.desktop.controls.elided_label import ElidedLabel
from editor.desktop.controls.labelled import labelled
from editor.desktop.controls.reading import begin_lines
from editor.desktop.dialogs import Dialogs
from editor.desktop.exporting.copy_choice import CopyChoice
from editor.desktop.exporting.subject import Subject
from editor.desktop.exporting.wishes import Comparison, Copy, Wish, proposed_path
from editor.desktop.settings.quiet_inputs import QuietChoice
from editor.desktop.theme.distances import px, space
from editor.desktop.theme.theme import Theme
from editor.exports.exporter import REVIEW_FORMS, Form

_FILE_WIDTH = 300
"""Pixels at 100 % in which the path of a file is told."""


class ExportDialog(QDialog):
    """Proposes what was chosen last. The keyboard begins at the copy; Enter exports."""

    wished = Signal(object)
    """The Wish that the user has."""

    def __init__(
        self,
        subject: Subject,
        comparisons: Sequence[Comparison],
        dialogs: Dialogs,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._subject = subject
        self._last = dialogs.last_export
        self._dialogs = dialogs
        self._theme = theme
        self._chosen: Path | None = None
        self._settled: Path | None = None
        self.setWindowTitle(self.tr("Export"))
        self.choice = CopyChoice(comparisons, self)
        self.forms = QuietChoice()
        self.forms.setAccessibleDescription(self.tr("The kind of the file; its ending follows."))
        self.file = ElidedLabel()
        self.elsewhere = QPushButton(self.tr("C&hoose…"))
        self.remark, self.problems = QLabel(), QLabel()
        self.export = QPushButton(self.tr("&Export"))
        self._lay_out()
        calm_down(self)
        self.choice.choose(review=self._last.review)
        self._list_forms(self._last.form)
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        lines = QGridLayout()
        space(lines, spacing=14)
        forms = labelled(self.tr("&Format"), self.forms)
        for row, (label, keyboard) in enumerate((*self.choice.rows, (forms, self.forms))):
            lines.addWidget(label, row, 0)
            lines.addWidget(keyboard, row, 1, 1, 2)
        lines.addWidget(labelled(self.tr("File"), self.elsewhere), 3, 0)
        lines.addWidget(self.file, 3, 1)
        lines.addWidget(self.elsewhere, 3, 2)
        lines.setColumnStretch(1, 1)
        share = self.screen().availableSize().width() // 3
        lines.setColumnMinimumWidth(1, min(px(_FILE_WIDTH), share))
        column = QVBoxLayout(self)
        space(column, (28, 24, 28, 20), 16)
        column.addLayout(lines)
        for label in (self.problems, self.remark):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            begin_lines(label)
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            column.addWidget(label)
        column.addSpacing(px(4))
        column.addLayout(self._foot())
        self.file.setTextFormat(Qt.TextFormat.PlainText)
        self.elsewhere.setAccessibleName(self.tr("Choose another file"))
        self.choice.copies.setFocus()

    def _foot(self) -> QHBoxLayout:
        line = QHBoxLayout()
        space(line, spacing=10)
        line.addStretch()
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.export.setDefault(True)
        self.elsewhere.setAutoDefault(False)  # who chose a file goes on with Enter
        for button in (cancel, self.export):
            line.addWidget(button)
        return line

    def _connect(self) -> None:
        self.choice.changed.connect(self._turn)
        self.forms.currentIndexChanged.connect(self._follow_form)
        self.elsewhere.clicked.connect(self._choose_file)
        self.export.clicked.connect(self._wish)
        self._subject.examined.connect(self._show)
        self._theme.changed.connect(self._fit_later)

    def _fit_later(self) -> None:
        """When Qt has told all labels of their new size."""
        calm_down(self)
        QTimer.singleShot(0, self, self.adjustSize)

    @property
    def _form(self) -> Form:
        return Form(self.forms.currentData())

    @property
    def _path(self) -> Path:
        return self._chosen or self._proposed(self.choice.copy, self._form)

    def _proposed(self, copy: Copy, form: Form) -> Path:
        path = self._subject.path
        if not self._subject.saved_before and self._last.folder is not None:
            path = self._last.folder / path.name
        return proposed_path(path, copy, form)

    def _list_forms(self, wanted: Form) -> None:
        names = {
            Form.PDF: self.tr("PDF"),
            Form.DOCX: self.tr("Word"),
            Form.HTML: self.tr("Web page (HTML)"),
            Form.MARKDOWN: self.tr("Markdown"),
        }
        possible = REVIEW_FORMS if self.choice.copy.review else tuple(Form)
        self.forms.blockSignals(True)  # the list is new, not the wish
        self.forms.clear()
        for form, name in names.items():
            if form in possible:
                self.forms.addItem(name, form.value)
        self.forms.setCurrentIndex(max(0, self.forms.findData(wanted.value)))
        self.forms.blockSignals(False)

    def _turn(self) -> None:
        self._list_forms(self._form)
        self._follow_form()

    def _follow_form(self) -> None:
        """Another form goes to another file, beside the one that was chosen."""
        if self._chosen is not None:
            self._chosen = self._chosen.with_suffix(f".{self._form}")
        self._show()

    def _choose_file(self) -> None:
        possible = [Form(self.forms.itemData(place)) for place in range(self.forms.count())]
        chosen = self._dialogs.file_to_export(self._path, possible)
        if chosen is None:
            return
        ending = chosen.suffix[1:].lower()
        if ending in possible:
            self._list_forms(Form(ending))
        else:
            chosen = chosen.with_name(f"{chosen.name}.{self._form}")
        self._chosen = self._settled = chosen
        self._show()

    def _show(self) -> None:
        path = self._path
        self.file.setText(str(path))
        self.file.setToolTip(str(path))
        self.elsewhere.setAccessibleDescription(str(path))
        review = self.choice.copy.review
        possible = self._subject.can_be_reviewed or not review
        self.export.setEnabled(possible and not self._subject.is_in(path))
        self.problems.setText(self.tr("Problems: {}").format(self._subject.problems))
        remarks = [self._subject.outdated, self._replacing(path)]
        self.remark.setText("\n".join(filter(None, remarks)))
        self.remark.setVisible(bool(self.remark.text()))
        self.export.setAccessibleDescription(f"{self.problems.text()} {self.remark.text()}")

    def _replacing(self, path: Path) -> str:
        """That there is such a file; the system's own dialog has asked about the one it chose."""
        if self._subject.is_in(path):
            return self.tr("This is the file of the brief itself: choose another one.")
        if path == self._settled or not _exists(path):
            return ""
        return self.tr("{} is there already and will be replaced.").format(path.name)

    def _wish(self) -> None:
        wish = Wish(self.choice.copy, self._form, self._path)
        self._last.review, self._last.form = wish.copy.review, wish.form
        self._last.folder = wish.path.parent
        self.accept()
        self.wished.emit(wish)


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a name that is too long
        return False
