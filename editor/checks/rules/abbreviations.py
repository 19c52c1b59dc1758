"""Abbreviations as the house writes them."""

import re
from collections.abc import Iterator
from functools import lru_cache

from editor.checks.passage import Field, Passage
from editor.checks.phrases import alternatives
from editor.checks.problem import Safety, Severity
from editor.checks.profile import Profile
from editor.checks.rule import Example, Match, Rule
from editor.pattern import Pattern

_PRESIDENT = {
    "Pres.": Pattern(r"(?<!Vice[ -])\bPresident(?= [A-Z][\w'’-]*[a-z])(?! (?:Pro|Emeritus)\b)"),
    "President": Pattern(r"\bPres\.(?= [A-Z])"),
}
"""What is not as a house writes it that writes this."""

_NEW_SENTENCE = Pattern(
    r"[\"”’)]*(?:$|\s+(?:The|A|An|He|She|It|They|We|His|Her|Its|Their|This|That|These|Those|There|In|On"
    r"|At|But|And|Both|After|Before|When|While|As|If|Some|Meanwhile|However|Earlier|Last)\b)"
)


def _president(passage: Passage, profile: Profile) -> Iterator[Match]:
    form = profile.choices.get("president", "")
    # In a headline any verb has a capital: “President Says” names nobody.
    if form not in _PRESIDENT or (passage.field is Field.TITLE and form == "Pres."):
        return
    if passage.words.isdisjoint(("president", "pres")):
        return
    for found in _PRESIDENT[form].finditer(passage.text):
        if not passage.is_evidence(*found.span()):
            yield Match(*found.span(), f"The house writes “{form}” before a name.", form)


def _house_form(passage: Passage, profile: Profile) -> Iterator[Match]:
    table = "title-abbreviations" if passage.field is Field.TITLE else "abbreviations"
    forms = profile.substitutions.get(table, {})
    if not any(form in passage.text for form in forms) or passage.text.isupper():
        return
    for found in _pattern(profile, table).finditer(passage.text):
        if not passage.is_evidence(*found.span()):
            yield _written(passage, found, forms[found[0]])


@lru_cache(maxsize=16)
def _pattern(profile: Profile, table: str) -> Pattern:
    forms = alternatives(profile.substitutions[table])
    return Pattern(rf"(?<![\w.&$-])(?:{forms})(?![\w$&])")


def _written(passage: Passage, found: re.Match[str], form: str) -> Match:
    """The house's form; the point that ends a sentence stays, and stands there once."""
    start, end = found.span()
    message = f"The house writes “{form}”."
    if form.endswith("."):
        return Match(start, end + passage.text.startswith(".", end), message, form)
    ends = found[0].endswith(".") and _NEW_SENTENCE.match(passage.text, end)
    ends_here = ends and passage.field is not Field.TITLE
    return Match(start, end, message, form + "." if ends_here else form)


RULES = (
    Rule(
        code="abbr.president",
        severity=Severity.WARNING,
        title="The title President in another form",
        why="Before a name the house always writes this title the same way.",
        bad=Example("fact 4", "President Ida Holm added that tickets will cost 12 crowns.4"),
        good=Example("fact 4", "Pres. Ida Holm added that tickets will cost 12 crowns.4"),
        authority="The house; AP spells it out",
        safety=Safety.OFFERED,
        in_passage=_president,
    ),
    Rule(
        code="abbr.us-form",
        severity=Severity.WARNING,
        title="Country initials in another form",
        why="One house, one way: with points or without.",
        bad=Example("fact 4", "Nordline added that tickets will cost 12 crowns in the U.S.4"),
        good=Example("fact 4", "Nordline added that tickets will cost 12 crowns in the US.4"),
        authority="The house; AP and Reuters differ",
        safety=Safety.OFFERED,
        in_passage=_house_form,
    ),
)
