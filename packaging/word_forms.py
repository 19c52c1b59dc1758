"""Writes all forms of the words of our dictionaries, sorted: words are looked up there."""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parents[1] / "resources" / "dictionaries"
LANGUAGES = ("en_GB", "en_US")

_IN_COMPOUNDS_ONLY = "c"
_LETTERS = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


class Affix(NamedTuple):
    """What a flag makes of a word that matches ``where``: a beginning or an end in place of one."""

    old: str
    new: str
    where: re.Pattern[str]
    goes_with_others: bool


class Affixes:
    """The affixes that a file of hunspell names, of the kinds that our dictionaries have."""

    def __init__(self, file: Path) -> None:
        self.before: dict[str, list[Affix]] = defaultdict(list)
        self.behind: dict[str, list[Affix]] = defaultdict(list)
        lines = [line.split() for line in file.read_text("utf-8").splitlines()]
        rules = [line for line in lines if line[:1] in (["PFX"], ["SFX"])]
        crossing = {flag: word == "Y" for _, flag, word, *more in rules if len(more) == 1}
        for kind, flag, old, new, *where in rules:
            if where:
                pattern = f"^{where[0]}" if kind == "PFX" else f"{where[0]}$"
                affix = Affix(old.strip("0"), new.strip("0"), re.compile(pattern), crossing[flag])
                (self.before if kind == "PFX" else self.behind)[flag].append(affix)

    def forms(self, word: str, flags: str) -> Iterator[str]:
        """``word`` with all that its flags put before and behind it."""
        yield word
        ended = [
            (word.removesuffix(affix.old) + affix.new, affix.goes_with_others)
            for affix in _of(self.behind, flags, word)
        ]
        yield from (form for form, _ in ended)
        for affix in _of(self.before, flags, word):
            begun = [word, *(form for form, crosses in ended if crosses and affix.goes_with_others)]
            yield from (affix.new + form.removeprefix(affix.old) for form in begun)


def _of(affixes: dict[str, list[Affix]], flags: str, word: str) -> Iterator[Affix]:
    for flag in flags:
        yield from (affix for affix in affixes.get(flag, ()) if affix.where.search(word))


def word_forms(language: str) -> bytes:
    """The lines of the file of ``language``: everything that consists of letters."""
    affixes = Affixes(FOLDER / f"{language}.aff")
    lines = (FOLDER / f"{language}.dic").read_text("utf-8").split()[1:]
    words = (line.partition("/")[::2] for line in lines)
    forms = {
        form
        for word, flags in words
        if _IN_COMPOUNDS_ONLY not in flags
        for form in affixes.forms(word, flags)
        if _LETTERS.fullmatch(form)
    }
    return b"".join(sorted(f"{form}\n".encode() for form in forms))


def file_of(language: str) -> Path:
    """Where the forms of ``language`` are kept."""
    return FOLDER / f"{language}.forms"


if __name__ == "__main__":
    for each in LANGUAGES:
        file_of(each).write_bytes(word_forms(each))
