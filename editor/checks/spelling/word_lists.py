"""Words that are known besides a dictionary's: those of the news, and the user's own."""

from functools import cache
from pathlib import Path

from editor.shipped import shipped
from editor.storage.safe_write import replace_file
from editor.storage.user_folders import config_folder

_NAME = "words.txt"


@cache
def places() -> frozenset[str]:
    """Countries, peoples, cities, months and weekdays."""
    return _words(shipped("words/places.txt"))


@cache
def news_words() -> frozenset[str]:
    """What dictionaries lack and the news is full of."""
    return places() | _words(shipped("words/news.txt"))


class PersonalWords:
    """The words that the user has added to his list, a file of one word a line."""

    def __init__(self) -> None:
        self._path = config_folder() / _NAME
        self._known: frozenset[str] | None = None

    def __contains__(self, word: object) -> bool:
        return word in self._words()

    def add(self, word: str) -> None:
        """Put ``word`` on the list; OSError where that can't be saved."""
        words = sorted(self._read() | {word})
        self._path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(self._path, "".join(f"{each}\n" for each in words).encode())
        self._known = frozenset(words)

    def _words(self) -> frozenset[str]:
        if self._known is None:
            self._known = self._read()
        return self._known

    def _read(self) -> frozenset[str]:
        """What the file says; nothing where there is none, or none that can be read."""
        try:
            return _words(self._path)
        except OSError:
            return frozenset()


def _words(path: Path) -> frozenset[str]:
    lines = path.read_text("utf-8-sig", errors="replace").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
