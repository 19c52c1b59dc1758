"""Reads profiles from TOML files, and says with file and line what is wrong with one."""

import tomllib
from collections.abc import Container, Mapping
from pathlib import Path
from typing import Any

from editor.checks.problem import Severity
from editor.checks.profile import Profile
from editor.checks.shipped_profiles import shipped_profiles
from editor.shipped import shipped

_BASE = "base"
_OFF = "off"
_TABLES = ("levels", "limits", "choices", "words", "substitutions")


class ProfileError(Exception):
    """A profile that can't be used; the message is one sentence with file and line."""


def load_profile(name: str, codes: Container[str]) -> Profile:
    """The shipped profile ``name``, or the one in the file of that path; ``codes`` are all rules.

    Raises ProfileError.
    """
    return _load(_path(name, Path()), codes, ())


def _path(name: str, folder: Path) -> Path:
    ours = shipped(f"profiles/{name}.toml")
    return ours if "/" not in name and ours.is_file() else folder / name


def _unknown(path: Path) -> str:
    *others, last = shipped_profiles()
    return f"There is no profile {path}; {', '.join(others)} and {last} come along, or name a file."


def _load(path: Path, codes: Container[str], above: tuple[Path, ...]) -> Profile:
    if path in above:
        raise ProfileError(f"{path}: this profile extends itself.")
    file = _ProfileFile(path)
    profile = file.profile(codes)
    extends = file.text("extends") or _BASE
    if path == _path(_BASE, Path()):
        return profile
    return _load(_path(extends, path.parent), codes, (*above, path)).extended(profile)


class _ProfileFile:
    """One file, and the sentences for what is wrong in it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._source = path.read_text("utf-8")
            self._content = tomllib.loads(self._source)
        except FileNotFoundError as error:
            raise ProfileError(_unknown(path)) from error
        except OSError as error:
            raise ProfileError(f"{path}: {(error.strerror or 'no file').lower()}.") from error
        except UnicodeDecodeError as error:
            raise ProfileError(f"{path}: this is no UTF-8 text.") from error
        except tomllib.TOMLDecodeError as error:
            raise ProfileError(f"{path}: {error}.") from error
        for key in self._content:
            if key not in ("name", "extends", *_TABLES):
                raise self._wrong(key, "no profile has this")

    def text(self, key: str) -> str:
        """The text under ``key``, empty where there is none."""
        value = self._content.get(key, "")
        if not isinstance(value, str):
            raise self._wrong(key, "must be a text")
        return value

    def profile(self, codes: Container[str]) -> Profile:
        """What the file says, without what it extends."""
        return Profile(
            self.text("name") or self._path.stem,
            {key: self._level(key, value, codes) for key, value in self._table("levels")},
            {key: self._number(key, value) for key, value in self._table("limits")},
            {key: self._text(key, value) for key, value in self._table("choices")},
            {key: self._texts(key, value) for key, value in self._table("words")},
            {key: self._pairs(key, value) for key, value in self._table("substitutions")},
        )

    def _table(self, name: str) -> Any:
        table = self._content.get(name, {})
        if not isinstance(table, dict):
            raise self._wrong(name, "must be a table")
        return table.items()

    def _level(self, key: str, value: object, codes: Container[str]) -> Severity | None:
        if key not in codes:
            raise self._wrong(key, "is no rule")
        if value == _OFF:
            return None
        if not isinstance(value, str) or value not in list(Severity):
            raise self._wrong(key, f"must be {', '.join(Severity)} or {_OFF}")
        return Severity(value)

    def _number(self, key: str, value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self._wrong(key, "must be a number")
        return value

    def _text(self, key: str, value: object) -> str:
        if not isinstance(value, str):
            raise self._wrong(key, "must be a text")
        return value

    def _texts(self, key: str, value: object) -> tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            raise self._wrong(key, "must be a list of texts")
        return tuple(value)

    def _pairs(self, key: str, value: object) -> Mapping[str, str]:
        if not isinstance(value, dict) or not all(isinstance(each, str) for each in value.values()):
            raise self._wrong(key, "must be a table of texts")
        return value

    def _wrong(self, key: str, what: str) -> ProfileError:
        lines = self._source.splitlines()
        line = next((place for place, text in enumerate(lines, start=1) if key in text), 1)
        return ProfileError(f"{self._path}:{line}: “{key}” {what}.")
