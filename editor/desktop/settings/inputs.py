"""What a setting is set with: an input for each kind of entry."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.desktop.controls.icon_button import IconButton
from editor.desktop.settings.quiet_inputs import QuietChoice, QuietNumber, QuietSwitch
from editor.desktop.settings.settings import Settings
from editor.desktop.settings.table import AnyEntry, ChoiceEntry, NumberEntry, SwitchEntry, told
from editor.desktop.theme.distances import space

ChooseFile = Callable[[], Path | None]


class ChoiceInput(QuietChoice):
    """A list of the choices, and perhaps the way to a file that is another one."""

    def __init__(self, entry: ChoiceEntry, settings: Settings, choose_file: ChooseFile) -> None:
        super().__init__()
        self._entry = entry
        self._settings = settings
        self._choose_file = choose_file
        self.show_value()
        self.activated.connect(self._choose)

    @property
    def keyboard(self) -> QWidget:
        """Where the keyboard goes."""
        return self

    def show_value(self) -> None:
        """Show what is set."""
        value, choices = self._settings[self._entry], list(self._entry.choices())
        if value not in dict(choices):
            choices.append((value, Path(value).name))
        self.clear()
        for choice, words in choices:
            self.addItem(told(words), choice)
        if self._entry.takes_files:
            self.insertSeparator(self.count())
            self.addItem(told(self._entry.takes_files))
        self.setCurrentIndex(self.findData(value))
        self.setToolTip(value if value not in dict(self._entry.choices()) else "")

    def _choose(self, place: int) -> None:
        value = self.itemData(place)
        if value is None:
            path = self._choose_file()
            value = self._settings[self._entry] if path is None else str(path)
        self._settings.set(self._entry, value)
        self.show_value()


class NumberInput(QWidget):
    """A number between a button for less and one for more."""

    def __init__(self, entry: NumberEntry, settings: Settings) -> None:
        super().__init__()
        self._entry = entry
        self._settings = settings
        self.number = QuietNumber()
        self.number.setRange(entry.least, entry.most)
        self.number.setSingleStep(entry.step)
        self.number.setSuffix(f" {entry.unit}" if entry.unit else "")
        self.show_value()
        self.number.valueChanged.connect(partial(settings.set, entry))
        line = QHBoxLayout(self)
        space(line, spacing=4)
        for widget in (
            self._button("minus", self.tr("Less"), self.number.stepDown),
            self.number,
            self._button("plus", self.tr("More"), self.number.stepUp),
        ):
            line.addWidget(widget)

    @property
    def keyboard(self) -> QWidget:
        """Where the keyboard goes."""
        return self.number

    def _button(self, icon: str, name: str, wish: Callable[[], None]) -> IconButton:
        button = IconButton(icon, name, self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # by keyboard, Up and Down do the same
        button.clicked.connect(wish)
        return button

    def show_value(self) -> None:
        """Show what is set."""
        self.number.setValue(self._settings[self._entry])


class SwitchInput(QuietSwitch):
    """A box that is checked or not."""

    def __init__(self, entry: SwitchEntry, settings: Settings) -> None:
        super().__init__()
        self._entry = entry
        self._settings = settings
        self.show_value()
        self.toggled.connect(partial(settings.set, entry))

    @property
    def keyboard(self) -> QWidget:
        """Where the keyboard goes."""
        return self

    def show_value(self) -> None:
        """Show what is set."""
        self.setChecked(self._settings[self._entry])


Input = ChoiceInput | NumberInput | SwitchInput


def input_of(entry: AnyEntry, settings: Settings, choose_file: ChooseFile) -> Input:
    """The input by which ``entry`` is set in ``settings``; files are chosen by ``choose_file``."""
    if isinstance(entry, NumberEntry):
        return NumberInput(entry, settings)
    if isinstance(entry, SwitchEntry):
        return SwitchInput(entry, settings)
    return ChoiceInput(entry, settings, choose_file)
