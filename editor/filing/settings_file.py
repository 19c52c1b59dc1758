"""The file of the user's settings: TOML, which he may also write himself.

What the program does not know, and comments, stay as they are: only the line of a setting that is
changed is written anew.
"""

import re
from collections.abc import Mapping
from pathlib import Path

from editor.pattern import Pattern
from editor.storage.explained import explained
from editor.storage.safe_write import replace_file

NAME = "settings.toml"
Value = str | int | bool

_HEAD = "# The settings of Brief Editor, which its window of settings writes too.\n"
_TABLE = Pattern(r"^[ \t]*\[", re.MULTILINE)
_OLD_VALUE = r"""("([^"\\\r\n]|\\.)*"|'[^'\r\n]*'|[^#\r\n]*?)(?=[ \t]*(#.*)?\r?$)"""
_ESCAPED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


class SettingsFileError(Exception):
    """The file can't be used; the message is one sentence that says why."""


class SettingsFile:
    """Reads and writes settings by their keys in the file at ``path``."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> Mapping[str, object]:
        """All that the file says; nothing where there is none. Raises SettingsFileError."""
        text = self._text()
        return self._parsed(text) if text else {}

    def put(self, key: str, value: Value) -> None:
        """Have the file say ``value`` under ``key``, and nothing else than before.

        Raises SettingsFileError, and then the file is what it was.
        """
        before = self._text()
        wanted = {**self._parsed(before), key: value}
        after = _with(before or _HEAD, f"{key} = {_written(value)}", key)
        if self._parsed(after) != wanted:
            raise SettingsFileError(f"{self.path}: {key} can't be set there; write it yourself.")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            replace_file(self.path, after.encode())
        except OSError as error:
            raise SettingsFileError(explained(error, self.path)) from error

    def _text(self) -> str:
        try:
            return self.path.read_bytes().decode("utf-8-sig")
        except FileNotFoundError:
            return ""
        except UnicodeDecodeError as error:
            raise SettingsFileError(f"{self.path}: this is no UTF-8 text.") from error
        except OSError as error:
            raise SettingsFileError(explained(error, self.path)) from error

    def _parsed(self, text: str) -> dict[str, object]:
        import tomllib  # late: most users have no such file when the first window opens

        try:
            return tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise SettingsFileError(f"{self.path}: {error}.") from error


def _with(text: str, line: str, key: str) -> str:
    """``text`` with ``line`` in place of the one that sets ``key``, or before the first table."""
    table = _TABLE.search(text)
    head, rest = (text[: table.start()], text[table.start() :]) if table else (text, "")
    end = "\r\n" if "\r\n" in text else "\n"
    standing = Pattern(rf"^[ \t]*{re.escape(key)}[ \t]*=[ \t]*{_OLD_VALUE}", re.MULTILINE)
    if standing.search(head):
        return standing.sub(lambda _: line, head, count=1) + rest
    if head and not head.endswith("\n"):
        head += end
    return f"{head}{line}{end}{end if rest else ''}{rest}"


def _written(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    return '"' + "".join(map(_escaped, value)) + '"'


def _escaped(letter: str) -> str:
    if letter in _ESCAPED:
        return _ESCAPED[letter]
    return letter if letter.isprintable() or letter == " " else f"\\U{ord(letter):08X}"
