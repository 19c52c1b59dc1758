"""One thing in which two states of a brief differ: both side by side, of which one is chosen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from editor.brief.choices import Choice
from editor.brief.two_states import Side
from editor.desktop.theme.distances import px, space
from editor.desktop.theme.theme import Theme


class ChoiceRow(QWidget):
    """Its name, and what stands on each side, under the button that chooses that."""

    def __init__(self, choice: Choice, theme: Theme) -> None:
        super().__init__()
        self.choice = choice
        name = choice.name[:1].upper() + choice.name[1:]
        self.name = QLabel(self.tr("{name} · both changed it").format(name=name))
        if not choice.conflict:
            self.name.setText(name)
        self.name.setFont(theme.fonts.small_strong)
        if choice.conflict:
            palette = QPalette(self.name.palette())
            palette.setColor(QPalette.ColorRole.WindowText, QColor(theme.scheme.warning))
            self.name.setPalette(palette)
        self.buttons = {
            Side.MINE: QRadioButton(self.tr("Mine")),
            Side.THEIRS: QRadioButton(self.tr("Theirs")),
        }
        said = {Side.MINE: choice.mine, Side.THEIRS: choice.theirs}
        self._lay_out(said, name, theme)
        for button in self.buttons.values():
            button.toggled.connect(self._lead_tab)
        self.choose(choice.suggested)

    @property
    def side(self) -> Side:
        """The side that is chosen."""
        return Side.MINE if self.buttons[Side.MINE].isChecked() else Side.THEIRS

    def choose(self, side: Side) -> None:
        """Choose a side."""
        self.buttons[side].setChecked(True)

    def _lead_tab(self) -> None:
        """To the side that is chosen; arrows lead to the other. Qt sees to that after a click."""
        policy = Qt.FocusPolicy
        for button in self.buttons.values():
            chosen = button.isChecked()
            button.setFocusPolicy(policy.StrongFocus if chosen else policy.ClickFocus)

    def _lay_out(self, said: dict[Side, str | None], name: str, theme: Theme) -> None:
        table = QGridLayout(self)
        space(table, (0, 8, 0, 8), 4)
        table.setHorizontalSpacing(px(24))
        table.addWidget(self.name, 0, 0, 1, 2)
        for column, (side, button) in enumerate(self.buttons.items()):
            text = said[side] or self.tr("Not there")
            button.setAccessibleName(f"{name}, {button.text()}: {text}")
            label = QLabel(text)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setFont(theme.fonts.interface)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.setBuddy(button)
            if said[side] is None:
                label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            table.addWidget(button, 1, column)
            table.addWidget(label, 2, column)
            table.setColumnStretch(column, 1)
