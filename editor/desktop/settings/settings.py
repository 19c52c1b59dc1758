"""The settings in use: read once, written when they changed."""

from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from editor.desktop.settings.table import TABLE, Entry
from editor.filing.settings_file import SettingsFile, SettingsFileError, Value

T = TypeVar("T", str, int, bool)

_PAUSE = 300
"""Milliseconds from the last change to the file: a key held down changes one many times."""


class Settings(QObject):
    """Gives and takes values by the entries of the table: ``settings[TEXT_SIZE]`` is a number.

    What the file says wrongly is its default; ``faults`` says so. A file that can't be read is
    never written: what is set holds until the program ends. Who ends it has all of it kept.
    """

    changed = Signal(object)
    """The Entry whose value is another now."""

    failed = Signal(str)
    """A sentence about why a setting could not be kept: told once."""

    def __init__(self, file: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._values: dict[str, object] = {}
        self._unkept: dict[str, Value] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.keep)
        self._told = False
        self.faults: list[str] = []
        """Sentences about what is wrong with the file; empty where nothing is."""
        self._read()

    def __getitem__(self, entry: Entry[T]) -> T:
        value = entry.accepted(self._values.get(entry.key))
        return entry.default if value is None else value

    def set(self, entry: Entry[T], value: T) -> None:
        """Let ``entry`` be ``value`` from now on, soon in the file too; only what it accepts."""
        self._set(entry, value)

    def restore_defaults(self) -> None:
        """Let everything be as if the user had set nothing."""
        for entry in TABLE:
            self._set(entry, entry.default)

    def _set(self, entry: Entry[str] | Entry[int] | Entry[bool], value: str | int) -> None:
        if entry.accepted(value) is None or value == self._values.get(entry.key, entry.default):
            return
        self._values[entry.key] = self._unkept[entry.key] = value
        self._pause.start()
        self.changed.emit(entry)

    def keep(self) -> None:
        """Have the file say at once what was set."""
        self._pause.stop()
        while self._unkept:
            try:
                self._file.put(*self._unkept.popitem())
            except SettingsFileError as error:
                self._fail(str(error))

    def _read(self) -> None:
        try:
            self._values = dict(self._file.read())
        except SettingsFileError as error:
            broken = self.tr(
                "{error} The usual settings hold, and none is kept, until that is mended."
            )
            self.faults = [broken.format(error=error)]
            self._told = True
            return
        wrong = [
            entry
            for entry in TABLE
            if entry.key in self._values and entry.accepted(self._values[entry.key]) is None
        ]
        self.faults = [
            self.tr("{file}: {fault}").format(file=self._file.path, fault=each.fault)
            for each in wrong
        ]

    def _fail(self, sentence: str) -> None:
        if not self._told:
            self._told = True
            self.failed.emit(sentence)
