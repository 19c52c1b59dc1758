"""What is looked for, as a pattern; an expression that can't be read is told in words."""

from math import prod
from typing import TYPE_CHECKING

from editor.brief.value import value
from editor.pattern import Pattern

if TYPE_CHECKING:
    import regex

_MOST_REPEATS = 10_000
_REPEATS = Pattern(r"\{\s*([0-9]*)\s*,?\s*([0-9]*)")
_LOOSE = {"'": "['’‘]", '"': "[\"“”]", " ": "[ \u00a0\u202f]"}  # fmt: skip
"""Straight marks and plain spaces are what a keyboard has; a text may hold their finer kin."""

_BROKEN_OFF = ("missing", "unterminated", "incomplete", "bad escape (end of pattern)")
_SENTENCES = {
    "unbalanced parenthesis": "A bracket is closed that was never opened.",
    "nothing to repeat": "There is nothing in front of a sign that repeats.",
    "multiple repeat": "Two signs that repeat stand behind each other.",
    "invalid group reference": "The expression refers to a group that it does not have.",
    "unknown group": "The expression refers to a group that it does not have.",
}


class QueryError(ValueError):
    """A search can't be made; the message is a sentence for people that says why."""


@value
class Query:
    """What to look for: a term, or an ``expression`` (a regular one).

    In a term a straight quotation mark or apostrophe finds a curly one too, and a space a no-break
    one. ``whole_words`` end where neither a letter nor a digit goes on: at an apostrophe or hyphen.
    """

    term: str
    match_case: bool = False
    whole_words: bool = False
    expression: bool = False


def pattern_of(query: Query) -> "regex.Pattern[str]":
    """The pattern that finds ``query``; QueryError where its expression can't be read."""
    import regex  # late: the first window does without it

    flags = 0 if query.match_case else regex.IGNORECASE
    if not query.expression:
        wanted = "".join(_LOOSE.get(each) or regex.escape(each) for each in query.term)
        return regex.compile(_bounded(wanted) if query.whole_words else wanted, flags)
    _refuse_endless(query.term)
    try:
        pattern = regex.compile(query.term, flags)  # by itself, so that its brackets are its own
        return regex.compile(_bounded(query.term), flags) if query.whole_words else pattern
    except (regex.error, ValueError) as error:
        raise QueryError(_sentence(error)) from error
    except RecursionError as error:
        raise QueryError("The expression has too many brackets in each other.") from error


def literally(text: str) -> str:
    """The expression that finds ``text`` and nothing else."""
    import regex

    return regex.escape(text, special_only=True, literal_spaces=True)


def _bounded(expression: str) -> str:
    return rf"(?<!\w)(?:{expression})(?!\w)"


def _refuse_endless(expression: str) -> None:
    """No time limit stops the library from repeating nothing: ``(){99999999}``."""
    counts = (max(map(_count, found.groups())) for found in _REPEATS.finditer(expression))
    if prod(counts) > _MOST_REPEATS:
        raise QueryError("The expression repeats something too often.")


def _count(digits: str) -> int:
    return int(digits.lstrip("0")[:9] or 1)  # nobody waits for more, nor for reading them


def _sentence(error: Exception) -> str:
    message, _, place = str(error).partition(" at position ")
    if message.startswith(_BROKEN_OFF):
        return "The expression ends too early."
    where = f" at character {int(place) + 1}" if place.isdigit() else ""
    return _SENTENCES.get(message, f"The expression can't be read{where}.")
