"""What those who mend the program ask first."""

import platform

from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from editor import __version__
from editor.desktop.about.made_with import parts
from editor.desktop.theme.colours import DARK
from editor.desktop.theme.theme import Theme


def details(theme: Theme) -> str:
    """Versions, system, screen and looks, a line each: nothing of the user or of his files."""
    font, screen = QApplication.font(), QGuiApplication.primaryScreen()
    dots = f"{screen.logicalDotsPerInch():.0f} dots per inch"
    lines = (
        ("Brief Editor", __version__),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        *((part.name, version) for part, version in parts() if version),
        ("System", f"{platform.platform()}, {QGuiApplication.platformName()}"),
        ("Screen", f"{screen.devicePixelRatio():g} pixels a point, {dots}"),
        ("Font", f"{font.family()}, {font.pointSizeF():g} points"),
        ("Scheme", "dark" if theme.scheme is DARK else "light"),
        ("Language", QLocale().name()),
    )
    return "".join(f"{name}: {value}\n" for name, value in lines)
