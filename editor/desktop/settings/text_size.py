"""The text size by keys and by wheel."""

from PySide6.QtCore import QObject

from editor.desktop.settings.settings import Settings
from editor.desktop.settings.table import TEXT_SIZE
from editor.desktop.theme.theme import Theme


class TextSize(QObject):
    """Makes everything larger or smaller, a step at a time."""

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__(settings)
        self._settings = settings
        theme.steps_wanted.connect(self.step)

    def larger(self) -> None:
        """A step larger, as far as that goes."""
        self.step(1)

    def smaller(self) -> None:
        """A step smaller, as far as that goes."""
        self.step(-1)

    def usual(self) -> None:
        """As large as the system's own."""
        self._settings.set(TEXT_SIZE, TEXT_SIZE.default)

    def step(self, steps: int) -> None:
        """Larger by so many steps, or smaller, as far as that goes."""
        size = self._settings[TEXT_SIZE] // TEXT_SIZE.step + steps
        wanted = min(max(size * TEXT_SIZE.step, TEXT_SIZE.least), TEXT_SIZE.most)
        self._settings.set(TEXT_SIZE, wanted)
