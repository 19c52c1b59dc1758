"""The quiet line under the title: the date of the brief, and how long the title is."""

import math

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QWidget

from editor.brief.model import Brief
from editor.desktop.controls.elided_label import ElidedLabel
from editor.desktop.form.details import Details
from editor.desktop.form.field_tables import DATE
from editor.desktop.form.text_field import LEADING, TextField
from editor.desktop.theme.distances import space
from editor.desktop.theme.theme import Theme


class Dateline(QWidget):
    """At least as high as a line, so that the page stays where it is."""

    edited = Signal(str, int, int, bool)
    """The date was edited: what its TextField tells."""

    field_added = Signal(object)
    """The date is unfolded: its TextField is new."""

    finished = Signal()

    focused = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._details = Details((DATE,), str(QT_TRANSLATE_NOOP("Form", "Brief")), theme)
        self._details.edited.connect(lambda _, *edit: self.edited.emit(*edit))
        self._details.unfolded.connect(lambda line: self.field_added.emit(line.field))
        self._details.finished.connect(self.finished)
        self._details.focused.connect(self.focused)
        self._length = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._length.setFont(theme.fonts.small)
        self._length.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._strut = QSpacerItem(0, 0)
        line = self._line = QHBoxLayout(self)
        space(line, spacing=16)
        line.addItem(self._strut)
        line.addWidget(self._details, 1, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._length, 0, Qt.AlignmentFlag.AlignTop)
        line.addStretch()  # where there is no date, the length stands in its place
        self.setFont(theme.fonts.small)

    def changeEvent(self, event: QEvent) -> None:
        """Be as high as a line of another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._be_a_line_high()

    def _be_a_line_high(self) -> None:
        height = math.ceil(self.fontMetrics().height() * LEADING / 100)
        self._strut.changeSize(0, height, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self._line.invalidate()

    @property
    def date(self) -> TextField | None:
        """The field of the date while it is unfolded."""
        return next((line.field for line in self._details.lines), None)

    def unfold(self) -> TextField:
        """The field of the date, unfolded if it was not."""
        self._details.unfold(DATE.attribute)
        (line,) = self._details.lines
        return line.field

    def show_brief(self, brief: Brief) -> None:
        """Show its date, if it has one."""
        self._details.show_item(brief)

    def show_length(self, characters: int, limit: int) -> None:
        """Say how long the title is, and how long it may be if that is limited; nothing for 0."""
        self._length.setText(self._told(characters, limit) if characters else "")

    def _told(self, characters: int, limit: int) -> str:
        if limit:
            told = self.tr("{number} of {limit} characters")
        elif characters == 1:
            told = self.tr("{number} character")
        else:
            told = self.tr("{number} characters")
        return told.format(number=characters, limit=limit)
