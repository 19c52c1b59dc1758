"""All settings, one entry each. The dialog is built from this table, and nothing else sets them."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from editor.brief.value import remembering
from editor.checks.shipped_profiles import DEFAULT_PROFILE, shipped_profiles
from editor.desktop.theme.theme import Appearance

T = TypeVar("T", str, int, bool)

translate = QCoreApplication.translate

CONTEXT = "Settings"
"""What translators find the words of this table under."""


@remembering
class Entry(Generic[T]):
    """A setting: its key in the file, and its value as long as the user sets none.

    ``label``, ``description`` and ``group`` are English; ``told`` says them to the user.
    """

    key: str
    default: T
    label: str
    description: str
    group: str

    def accepted(self, value: object) -> T | None:
        """``value`` as one of this setting; None if it is none."""
        raise NotImplementedError

    @property
    def fault(self) -> str:
        """A sentence about what a value must be."""
        raise NotImplementedError


@remembering
class ChoiceEntry(Entry[str]):
    """One of a few values, each with the words that name it; or a file, if it ``takes_files``."""

    choices: Callable[[], Sequence[tuple[str, str]]] = tuple
    takes_files: str = ""
    """Words for choosing a file instead, whose path becomes the value; none if that can't be."""

    def accepted(self, value: object) -> str | None:
        """A choice, or any text that may be the path of a file."""
        if not isinstance(value, str):
            return None
        known = bool(self.takes_files) or value in (choice for choice, _ in self.choices())
        return value if known and value else None

    @property
    def fault(self) -> str:
        """The choices."""
        choices = translate("Settings", ", ", "between choices").join(
            f"“{choice}”" for choice, _ in self.choices()
        )
        sentence = translate("Settings", "{key} must be one of these: {choices}.")
        return sentence.format(key=self.key, choices=choices)


@remembering
class NumberEntry(Entry[int]):
    """A whole number from ``least`` to ``most``, which keys and buttons change by ``step``."""

    least: int = 0
    most: int = 100
    step: int = 1
    unit: str = ""

    def accepted(self, value: object) -> int | None:
        """A number within the range."""
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        return value if self.least <= value <= self.most else None

    @property
    def fault(self) -> str:
        """The range."""
        sentence = translate("Settings", "{key} must be a whole number from {least} to {most}.")
        return sentence.format(key=self.key, least=self.least, most=self.most)


@remembering
class SwitchEntry(Entry[bool]):
    """On or off."""

    def accepted(self, value: object) -> bool | None:
        """True or False."""
        return value if isinstance(value, bool) else None

    @property
    def fault(self) -> str:
        """Both."""
        return translate("Settings", "{key} must be true or false.").format(key=self.key)


AnyEntry = ChoiceEntry | NumberEntry | SwitchEntry


def told(text: str) -> str:
    """A text of the table in the user's language."""
    return QCoreApplication.translate(CONTEXT, text)


def _profiles() -> Sequence[tuple[str, str]]:
    return [(name, name) for name in shipped_profiles()]


_LOOK = str(QT_TRANSLATE_NOOP("Settings", "Look"))
_START = str(QT_TRANSLATE_NOOP("Settings", "Start"))
_CHECKS = str(QT_TRANSLATE_NOOP("Settings", "Checks"))

APPEARANCE = ChoiceEntry(
    "appearance",
    Appearance.SYSTEM.value,
    str(QT_TRANSLATE_NOOP("Settings", "Appearance")),
    str(QT_TRANSLATE_NOOP("Settings", "Light, dark, or whichever the system is.")),
    _LOOK,
    choices=lambda: (
        (Appearance.SYSTEM.value, str(QT_TRANSLATE_NOOP("Settings", "As the System"))),
        (Appearance.LIGHT.value, str(QT_TRANSLATE_NOOP("Settings", "Light"))),
        (Appearance.DARK.value, str(QT_TRANSLATE_NOOP("Settings", "Dark"))),
    ),
)
TEXT_SIZE = NumberEntry(
    "text-size",
    100,
    str(QT_TRANSLATE_NOOP("Settings", "Text size")),
    str(QT_TRANSLATE_NOOP("Settings", "Of everything in the windows; 100 % is the system's.")),
    _LOOK,
    least=80,
    most=200,
    step=10,
    unit="%",
)
PREVIEW_PROBLEMS = SwitchEntry(
    "preview-problems",
    False,
    str(QT_TRANSLATE_NOOP("Settings", "Problems in the preview")),
    str(QT_TRANSLATE_NOOP("Settings", "Marks them on the page as its readers would see it.")),
    _LOOK,
)
PROFILE = ChoiceEntry(
    "profile",
    DEFAULT_PROFILE,
    str(QT_TRANSLATE_NOOP("Settings", "House style")),
    str(QT_TRANSLATE_NOOP("Settings", "By which briefs are checked, their spelling included.")),
    _CHECKS,
    choices=_profiles,
    takes_files=str(QT_TRANSLATE_NOOP("Settings", "Choose a File…")),
)

REOPEN = SwitchEntry(
    "reopen-files",
    False,
    str(QT_TRANSLATE_NOOP("Settings", "Reopen the last files")),
    str(QT_TRANSLATE_NOOP("Settings", "At a start without a file, each where you were in it.")),
    _START,
)

TABLE: tuple[AnyEntry, ...] = (APPEARANCE, TEXT_SIZE, PREVIEW_PROBLEMS, PROFILE, REOPEN)
