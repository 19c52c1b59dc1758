"""All forms of a language's words, looked up in a sorted file: there is no dictionary to load."""

from pathlib import Path


class Forms:
    """The lines of ``file``, which are sorted by their bytes."""

    def __init__(self, file: Path) -> None:
        self._lines = file.read_bytes()

    def know(self, word: str) -> bool:
        """Whether ``word`` is there; with a capital, or all in capitals, also as a small word.

        UnicodeEncodeError for what no file can hold.
        """
        word = word.replace("’", "'")
        if self._hold(word.encode()):
            return True
        small, named = word.lower(), word.capitalize()
        if word not in (named, word.upper()) or word == small:
            return False
        return self._hold(small.encode()) or self._hold(named.encode())

    def _hold(self, word: bytes) -> bool:
        lines, low, high = self._lines, 0, len(self._lines)
        while low < high:
            middle = (low + high) // 2
            start = lines.rfind(b"\n", low, middle) + 1 or low
            end = lines.index(b"\n", middle)
            line = lines[start:end]
            if line == word:
                return True
            if line < word:
                low = end + 1
            else:
                high = start
        return False
