"""The fonts that come with the program, in the sizes of the design."""

from PySide6.QtGui import QFont, QFontDatabase

from editor.shipped import shipped

_FILES = {
    "Inter": ("Inter-Regular", "Inter-SemiBold"),
    "Source Serif 4": ("SourceSerif4-Regular", "SourceSerif4-Bold"),
}
"""The faces that the window shows of each family."""

_INTERFACE_POINTS = 9.75
"""13 pixels at 96 dots per inch: the design's size of ordinary interface text."""

_POINTS_A_PIXEL = 0.75


class Fonts:
    """Every font of the window, in the size that the user's system asks for times his text size.

    Sizes in the design are pixels at 100 %; here they become points, which Qt scales.
    """

    def __init__(self, user_points: float) -> None:
        self._loaded: set[str] = set()
        self._of_system = max(user_points / _INTERFACE_POINTS, 1.0)
        self.scale = self._of_system

    def resize(self, percent: int) -> None:
        """Be ``percent`` of the size that the system asks for, from now on."""
        self.scale = self._of_system * percent / 100

    def points(self, pixels: float) -> float:
        """The size in points of text that has so many ``pixels`` in the design."""
        return pixels * _POINTS_A_PIXEL * self.scale

    def designed(self, font: QFont) -> float:
        """The pixels that text in ``font`` has in the design, which knows whole and half ones."""
        return round(font.pointSizeF() / self.points(1) * 2) / 2

    @property
    def interface(self) -> QFont:
        """Menus, buttons, dialogs."""
        return self._sans(13)

    @property
    def small(self) -> QFont:
        """Chips, counts and the status line."""
        return self._sans(12)

    @property
    def small_strong(self) -> QFont:
        """What can be done about a problem."""
        return self._sans(12, QFont.Weight.DemiBold)

    @property
    def tiny(self) -> QFont:
        """The code of a problem."""
        return self._sans(11)

    @property
    def text(self) -> QFont:
        """What is written in the form."""
        return self._sans(14.5)

    @property
    def strong(self) -> QFont:
        """A stance; an entry that leads others."""
        return self._sans(14.5, QFont.Weight.DemiBold)

    @property
    def title(self) -> QFont:
        """The title in the form."""
        return self._sans(25, QFont.Weight.DemiBold)

    @property
    def heading(self) -> QFont:
        """FACTS, SOURCES …: small spaced capitals over a section."""
        font = self._sans(12, QFont.Weight.DemiBold)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 107)
        return font

    @property
    def bold_interface(self) -> QFont:
        """The name of the file and whatever else leads in the interface."""
        return self._sans(13, QFont.Weight.DemiBold)

    @property
    def reading(self) -> QFont:
        """The body of the preview."""
        return self._serif(16)

    @property
    def reading_title(self) -> QFont:
        """The headline of the preview."""
        return self._serif(25, QFont.Weight.Bold)

    @property
    def reading_narrow(self) -> QFont:
        """A narrative in its column of the preview."""
        return self._serif(15)

    @property
    def citation(self) -> QFont:
        """A raised citation number, which Qt makes smaller still."""
        return self._sans(15, QFont.Weight.DemiBold)

    def _sans(self, pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        return self._font("Inter", pixels, weight)

    def _serif(self, pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        return self._font("Source Serif 4", pixels, weight)

    def _font(self, family: str, pixels: float, weight: QFont.Weight) -> QFont:
        self._load(family)
        font = QFont(family)
        font.setPointSizeF(self.points(pixels))
        font.setWeight(weight)
        return font

    def _load(self, family: str) -> None:
        """Have Qt know ``family``; not before it is wanted, for that takes a while."""
        if family not in self._loaded:
            self._loaded.add(family)
            for name in _FILES[family]:
                QFontDatabase.addApplicationFont(str(shipped(f"fonts/{name}.ttf")))
