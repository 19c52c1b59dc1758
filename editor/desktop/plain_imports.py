"""Imports at Python's own speed.

PySide reads the source of every module that is imported after it, to see whether that might ask for
other spellings of Qt's names (``from __feature__ import snake_case``); and those sources stay in
memory. Nobody here asks for that, and it takes half as long as the imports themselves.
"""

import builtins

import PySide6.QtCore  # noqa: F401 - replaces the import

_PYTHONS_OWN = "__orig_import__"
"""Under this name PySide leaves the import that it replaced."""


def import_plainly() -> None:
    """Import as if PySide had no features; where it has left nothing, all stays as it is."""
    own = getattr(builtins, _PYTHONS_OWN, builtins.__import__)
    setattr(builtins, "__import__", own)  # noqa: B010 - to mypy it is a function's name
