"""One detail of an item, unfolded: its label, its text, and for a link the way there."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.desktop.controls.override_keys import is_escape, keeps_escape
from editor.desktop.controls.text_button import InlineButton
from editor.desktop.form.field_tables import FieldEntry, name_of, told
from editor.desktop.form.row_words import describe
from editor.desktop.form.text_field import TextField
from editor.desktop.theme.distances import px
from editor.desktop.theme.theme import Theme

_GAP = 8
"""Pixels at 100 % between the label and the text."""


class DetailField(TextField):
    """A field that one leaves, when done with it, for the item that it belongs to."""

    finished = Signal()

    open_wanted = Signal()
    """A click with Ctrl held."""

    def event(self, event: QEvent) -> bool:
        """Escape leaves the field, and closes nothing else that Escape might close."""
        return keeps_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the field."""
        if is_escape(event):
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """With Ctrl, a click is for the address and not for the caret."""
        super().mouseReleaseEvent(event)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.open_wanted.emit()


class DetailLine(QWidget):
    """Shows a detail small and with its label, under what it belongs to."""

    open_wanted = Signal()

    def __init__(self, entry: FieldEntry, item_name: str, theme: Theme) -> None:
        super().__init__()
        font = entry.font(theme.fonts)
        self.entry = entry
        self.field = DetailField(name_of(entry, item_name), font)
        self.field.setPlaceholderText(told(entry.hint))
        self.field.entered.connect(self.field.finished)
        self.open_button: InlineButton | None = None
        self._line = line = QHBoxLayout(self)
        self.setFont(font)
        self._space()
        self._align()
        line.addWidget(self.field, 1, Qt.AlignmentFlag.AlignTop)
        describe(self.field, [told(entry.hint)])
        if entry.opens:
            self.open_button = self._opener(theme)
            line.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignTop)

    def _opener(self, theme: Theme) -> InlineButton:
        opener = InlineButton(self.tr("Open"), theme.fonts.small)
        opener.setToolTip(self.tr("Open this link in the browser"))
        opener.setAccessibleName(self.tr("Open Link"))
        opener.clicked.connect(self.open_wanted)
        self.field.open_wanted.connect(self.open_wanted)
        return opener

    def show_text(self, text: str) -> None:
        """Show what the brief says; an empty link leads nowhere."""
        self.field.show_text(text)
        if self.open_button is not None:
            self.open_button.setVisible(bool(text))

    def stops(self) -> list[QWidget]:
        """What the Tab key goes through here."""
        return [self.field, *([self.open_button] if self.open_button else [])]

    def changeEvent(self, event: QEvent) -> None:
        """Make room for the label in another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._space()

    def _space(self) -> None:
        room = self._label_width() + px(_GAP)
        leftwards = self.isRightToLeft()
        self._line.setContentsMargins(0 if leftwards else room, 0, room if leftwards else 0, 0)
        self._line.setSpacing(px(_GAP))

    def _align(self) -> None:
        """The text stands beside the label, whichever way it runs."""
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        option = self.field.document().defaultTextOption()
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.field.document().setDefaultTextOption(option)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The label, on the line of the text."""
        painter = QPainter(self)
        painter.setPen(self.palette().placeholderText().color())
        left = self.width() - self._label_width() if self.isRightToLeft() else 0
        painter.drawText(left, self.field.y() + self.field.baseline(), told(self.entry.label))

    def _label_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(told(self.entry.label))
