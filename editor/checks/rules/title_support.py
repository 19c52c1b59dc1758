"""Whether the facts bear out the title."""

import re
from collections.abc import Iterator

from editor.brief.model import Brief, Part
from editor.checks.problem import Severity, Spot
from editor.checks.rule import Example, Found, Rule
from editor.checks.subject import Subject
from editor.pattern import Pattern

_NUMBER = Pattern(r"(?<![\w.,-])[0-9]+(?:[.,][0-9]+)*+")
_SPELLED = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    *("nineteen", "twenty"),
)
_CAPITALISED = Pattern(r"(?<![\w'’-])[A-ZÀ-Þ][^\W\d_]{3,}+")

_LOOKED_AT = 500
"""Characters of a title that are looked at: what is longer is no title, and takes long."""


def _unsupported(subject: Subject) -> Iterator[Found]:
    brief = subject.brief
    facts = " ".join(fact.text for fact in brief.facts)
    if not facts:
        return
    own_year = brief.date[:4]
    title = brief.title[:_LOOKED_AT]
    for found in _NUMBER.finditer(title):
        if found[0] != own_year and not _says_number(facts, found[0]):
            yield _found(found)
    said = facts.casefold()
    for found in _CAPITALISED.finditer(title):
        if _stem(found[0]) not in said and _is_name(found[0], brief):
            yield _found(found)


def _found(found: re.Match[str]) -> Found:
    spot = Spot(Part.TITLE, None, "title", *found.span())
    return Found(spot, f"The title says “{found[0]}”, but no fact does.")


def _says_number(facts: str, number: str) -> bool:
    if number in facts or number.replace(",", "") in facts.replace(",", ""):
        return True
    spelled = _SPELLED[int(number)] if number.isdigit() and int(number) < len(_SPELLED) else ""
    return bool(spelled) and spelled in facts.casefold()


def _stem(word: str) -> str:
    """As much of ``word`` as Russia shares with Russian, and Attack with attacked."""
    return word.casefold()[: max(4, len(word) - 2)]


def _is_name(word: str, brief: Brief) -> bool:
    """Whether other texts of ``brief`` write ``word`` in their midst, with a capital only."""
    texts = (*(side.text for side in brief.narratives), *(each.text for each in brief.predictions))
    text = " ".join(texts)
    return word.lower() not in text and bool(re.search(rf"[a-z,] {word}\b", text))


RULES = (
    Rule(
        code="title.unsupported",
        severity=Severity.WARNING,
        title="A title that says more than the facts",
        why="What a title promises, a fact must tell, with a source. Slips here are the most read.",
        bad=Example("title", "Ferry Line to Skarholm Will Sail Again After 14 Months"),
        good=Example("title", "Ferry Line to Skarholm Will Sail Again After 11 Months"),
        authority="Fact-checking checklists: check headlines against the text",
        in_brief=_unsupported,
    ),
)
