"""Has the program be as its settings say, at its start and whenever one changes."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from editor.desktop.problems.house import House
from editor.desktop.settings.settings import Settings
from editor.desktop.settings.table import APPEARANCE, PROFILE, TEXT_SIZE, AnyEntry
from editor.desktop.theme.theme import Appearance, Theme

if TYPE_CHECKING:  # the first window does without rules
    from editor.checks.mender import Mender


class SettingsInUse(QObject):
    """Brings ``settings`` into ``theme`` and ``house``; ``make_mender`` knows profiles by name."""

    failed = Signal(str)
    """A sentence about a setting that can't be used."""

    def __init__(
        self,
        settings: Settings,
        theme: Theme,
        house: House,
        make_mender: "Callable[[str], Mender]",
    ) -> None:
        super().__init__(settings)
        self._settings = settings
        self._theme = theme
        self._house = house
        self._make_mender = make_mender
        self._profile = settings[PROFILE]
        # Steps of a key held down, or of a wheel, come faster than a long brief is laid out anew.
        self._sizing = QTimer(self, singleShot=True, interval=0)
        self._sizing.timeout.connect(lambda: wear(settings, theme))
        settings.changed.connect(self._take)
        settings.failed.connect(self.failed)
        house.ready.connect(self._keep_profile)
        house.failed.connect(self._refuse_profile)

    def _take(self, entry: AnyEntry) -> None:
        if entry is PROFILE:
            profile = self._settings[PROFILE]
            self._house.change(lambda: self._make_mender(profile))
        elif entry is TEXT_SIZE:
            self._sizing.start()
        else:
            wear(self._settings, self._theme)

    def _keep_profile(self) -> None:
        self._profile = self._settings[PROFILE]

    def _refuse_profile(self, sentence: str) -> None:
        """Go back to the profile that could be used; at the start, to the usual one."""
        self.failed.emit(sentence)
        if self._house.mender is None:
            self._house.change(lambda: self._make_mender(PROFILE.default))
        else:
            self._settings.set(PROFILE, self._profile)


def wear(settings: Settings, theme: Theme) -> None:
    """Have ``theme`` look as ``settings`` say."""
    theme.wear(Appearance(settings[APPEARANCE]))
    theme.resize(settings[TEXT_SIZE])
