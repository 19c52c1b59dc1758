"""Somebody who types into the real window, saves again and again, and notes what he did."""

import faulthandler
import mmap
import os
import random
import struct
import time
from enum import IntEnum
from itertools import cycle, islice
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from editor.desktop.dialogs import Dialogs
from editor.desktop.history import Caret, TextCaret
from editor.desktop.window import EditorWindow

TITLE = "Ferry"
MOST_KEYS = 4000

_KEY = 25
"""Milliseconds from one key to the next; nobody types faster."""
_SAVES = 0.07
"""How often the next key is Ctrl+S."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LONGEST = 25.0
"""Seconds; no life is as long."""
_STAMP = struct.Struct("d")
_CONTROL = Qt.KeyboardModifier.ControlModifier


class Note(IntEnum):
    """What is noted. All but moments are numbers of letters in the title."""

    READY = 0
    """The moment when typing could begin: what was lost is restored."""
    FOUND = 1
    SAVING = 2
    """Those that were there when Ctrl+S was pressed last."""
    SAVED = 3
    """Those that are in the file, as the window says."""
    TYPED = 4
    FAULT = 5
    """Not 0 where the window says what it should not."""


class Notes:
    """Lie in memory that outlives who writes them."""

    def __init__(self) -> None:
        self._memory = mmap.mmap(-1, (len(Note) + MOST_KEYS) * _STAMP.size)

    def put(self, place: int, value: float) -> None:
        _STAMP.pack_into(self._memory, place * _STAMP.size, value)

    def of(self, place: int) -> float:
        value: float = _STAMP.unpack_from(self._memory, place * _STAMP.size)[0]
        return value

    def press(self, key: int) -> None:
        """The letter of this number is about to be pressed."""
        self.put(len(Note) + key, time.monotonic())
        self.put(Note.TYPED, key)

    def pressed(self, key: int) -> float:
        """The moment; 0 where it was not pressed."""
        return self.of(len(Note) + key)

    def count(self, note: Note) -> int:
        return int(self.of(note))


def titled(letters: int) -> str:
    """The title with so many letters typed behind it."""
    return TITLE + "".join(islice(cycle(_LETTERS), letters))


class Typist(QObject):
    """Restores what is offered, types, and saves; or only saves and ``leaves``."""

    def __init__(self, window: EditorWindow, notes: Notes, *, leaves: bool) -> None:
        super().__init__(window)
        self._window = window
        self._notes = notes
        self._leaves = leaves
        self._moments = random.Random(os.getpid())
        self._letters = -1
        window.recovery.at_start()
        self._clock = QTimer(self, interval=_KEY)
        self._clock.timeout.connect(self._turn)
        self._clock.start()

    def _turn(self) -> None:
        if self._letters < 0:
            self._begin()
        elif self._leaves:
            self._clock.stop()
            self._save()
            self._window.close()
        elif self._moments.random() < _SAVES:
            self._save()
        else:
            self._press()

    def _begin(self) -> None:
        dialog = self._window.recovery.dialog
        if dialog is not None:
            if dialog.isActiveWindow():
                QTest.keyClick(dialog, Qt.Key.Key_Return)
        elif not self._window.isActiveWindow():
            self._window.activateWindow()
        elif not self._window.recovery.looking and self._window.current.guard.begun:
            self._letters = self._found()
            self._place_caret()
            self._notes.put(Note.FOUND, self._letters)
            self._notes.put(Note.TYPED, self._letters)
            self._notes.put(Note.READY, time.monotonic())

    def _found(self) -> int:
        title, end, _ = self._window.current.document.text.whole.partition("\n")
        letters = len(title) - len(TITLE)
        if not end or title != titled(letters):
            self._notes.put(Note.FAULT, 1)
        return letters

    def _place_caret(self) -> None:
        """In the form or in the text, behind the title."""
        view, end = self._window.current, len(TITLE) + self._letters
        if self._moments.random() < 0.5:
            view.views.show_form()
            view.views.go_to(Caret(None, "title", end))
        else:
            view.views.show_text()
            view.views.go_to(TextCaret(end))

    def _press(self) -> None:
        self._letters += 1
        self._notes.press(self._letters)
        letter = _LETTERS[(self._letters - 1) % len(_LETTERS)]
        QTest.keyClicks(self._keyboard(), letter)
        if self._window.current.document.brief.title != titled(self._letters):
            self._notes.put(Note.FAULT, 2)

    def _keyboard(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None, "the keyboard is nowhere"
        return focused

    def _save(self) -> None:
        self._notes.put(Note.SAVING, self._letters)
        QTest.keyClick(self._keyboard(), Qt.Key.Key_S, _CONTROL)
        if self._window.current.document.modified:
            self._notes.put(Note.FAULT, 3)
        self._notes.put(Note.SAVED, self._letters)


def program(path: Path, notes: Notes, said: Path, *, leaves: bool) -> NoReturn:
    """The program itself, opened on ``path`` with somebody at its keys; ``said`` has its errors."""
    from editor.cli import main

    os.dup2(os.open(said, os.O_WRONLY | os.O_CREAT | os.O_APPEND), 2)

    def answer(*_: object) -> bool:
        notes.put(Note.FAULT, 4)
        return False

    faulthandler.dump_traceback_later(_LONGEST)  # who hangs says where
    for question in ("tell", "confirm", "offer", "save_changes"):
        setattr(Dialogs, question, answer)

    def begin(window: EditorWindow) -> None:
        Typist(window, notes, leaves=leaves)

    setattr(EditorWindow, "offer_recovery", begin)  # noqa: B010 - a method
    status = 1
    try:
        status = main([str(path)])
    finally:
        os._exit(status)  # not as if it were the torture that ends
