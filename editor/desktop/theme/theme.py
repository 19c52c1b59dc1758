"""What the program wears: a colour scheme, which may follow the system, and its fonts."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QToolTip

from editor.desktop.theme.colours import DARK, LIGHT, Scheme, palette_of
from editor.desktop.theme.fonts import Fonts
from editor.desktop.theme.resizing import resize_all, wear_fonts


class Appearance(StrEnum):
    """Which colour scheme the user wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_QT_SCHEMES = {
    Appearance.SYSTEM: Qt.ColorScheme.Unknown,
    Appearance.LIGHT: Qt.ColorScheme.Light,
    Appearance.DARK: Qt.ColorScheme.Dark,
}


class SystemScheme(QObject):
    """Whether the system is dark; tests put their own in its place, for offscreen has none."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.changed)

    @property
    def dark(self) -> bool:
        """Whether the system's colour scheme is dark now."""
        return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark

    def frame(self, appearance: Appearance) -> None:
        """Have the system draw what is its own of our windows (their frames) accordingly."""
        QGuiApplication.styleHints().setColorScheme(_QT_SCHEMES[appearance])


class Theme(QObject):
    """The scheme and the fonts in use."""

    changed = Signal()
    """Colours or sizes are others: for who paints with more than the palette, or measures."""

    recoloured = Signal()
    """Colours are others, and sizes are not: for who paints with more than the palette."""

    resized = Signal()
    """The text has another size; where things stand is still what it was."""

    steps_wanted = Signal(int)
    """The user turned the wheel for text that is larger by so many steps, or smaller."""

    def __init__(self, application: QApplication, system: SystemScheme) -> None:
        super().__init__(application)
        self._application = application
        self._system = system
        self._appearance = Appearance.SYSTEM
        self._percent = 100
        self.fonts = Fonts(application.font().pointSizeF())
        wear_fonts(application, self.fonts)
        self._wear()
        system.changed.connect(self._wear)

    @property
    def scheme(self) -> Scheme:
        """The colour scheme in use."""
        follows = self._appearance is Appearance.SYSTEM
        dark = self._system.dark if follows else self._appearance is Appearance.DARK
        return DARK if dark else LIGHT

    def wear(self, appearance: Appearance) -> None:
        """Be light, or dark, or as the system is; everywhere and at once."""
        if appearance is not self._appearance:
            self._appearance = appearance
            self._system.frame(appearance)
            self._wear()

    def resize(self, percent: int) -> None:
        """Show everything at ``percent`` of the size that the system asks for."""
        if percent != self._percent:
            self._percent = percent
            resize_all(self._application, self.fonts, percent)
            self.resized.emit()
            self.changed.emit()

    def _wear(self) -> None:
        palette = palette_of(self.scheme)
        self._application.setPalette(palette)
        QToolTip.setPalette(palette)
        # Qt puts off telling the widgets, and who hears ``changed`` may ask one for its palette.
        QApplication.sendPostedEvents(None, QEvent.Type.ApplicationPaletteChange)
        self.recoloured.emit()
        self.changed.emit()
