"""What the program wears: a colour scheme that follows the system, and its fonts."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from editor.desktop.theme.colours import DARK, LIGHT, Scheme, palette_of
from editor.desktop.theme.fonts import Fonts


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


class Theme(QObject):
    """The scheme and fonts in use; ``changed`` tells who paints with more than the palette."""

    changed = Signal()

    def __init__(self, application: QApplication, system: SystemScheme) -> None:
        super().__init__(application)
        self._application = application
        self._system = system
        self.fonts = Fonts(application.font().pointSizeF())
        application.setFont(self.fonts.interface)
        self._wear()
        system.changed.connect(self._wear)

    @property
    def scheme(self) -> Scheme:
        """The colour scheme in use."""
        return DARK if self._system.dark else LIGHT

    def _wear(self) -> None:
        self._application.setPalette(palette_of(self.scheme))
        self.changed.emit()
