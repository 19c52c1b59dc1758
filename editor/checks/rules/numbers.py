"""Percentages as the house writes them, and sums that don't come out."""

import re
from collections.abc import Iterator

from editor.checks.passage import Field, Passage
from editor.checks.problem import Safety, Severity
from editor.checks.profile import Profile
from editor.checks.rule import Example, Match, Rule
from editor.pattern import Pattern

_PERCENT = Pattern(r"(?<=\d)(%| %| percent| per cent)(?!\w)(?! points?\b)")
_SHARE = Pattern(
    r"(?<!\w)(?<!about )(?<!some )(?<!than )(?P<part>\d[\d,]*) (?:out )?of (?:the |its |their )?"
    r"(?P<whole>\d[\d,]*)(?: [\w-]+){0,3}(?:,? or |,? \(|, )"
    r"(?P<percent>\d+(?:\.(?P<decimals>\d+))?)%",
    re.IGNORECASE,
)
_PARTS = Pattern(
    r"(?<![\w.,$€£])(?P<whole>\d[\d,]*)(?: [\w-]+){1,3} \((?P<parts>\d[\d,]*(?: [\w-]+){1,2}"
    r"(?:, \d[\d,]*(?: [\w-]+){1,2})*,? and \d[\d,]*(?: [\w-]+){1,2})\)"
)
_NUMBER = Pattern(r"\d[\d,]*")


def _percent(passage: Passage, profile: Profile) -> Iterator[Match]:
    sign = profile.choices.get("percent")
    if sign is None or (passage.words.isdisjoint(("percent", "per")) and "%" not in passage.text):
        return
    wanted = sign if sign == "%" else f" {sign}"
    for found in _PERCENT.finditer(passage.text):
        if found[0] != wanted and not passage.is_evidence(*found.span()):
            number = passage.text[: found.start()].rpartition(" ")[2].lstrip("(\"'“‘$")
            yield Match(*found.span(), f"The house writes “{number}{wanted}”.", wanted)


def _arithmetic(passage: Passage, _: Profile) -> Iterator[Match]:
    if "(" in passage.text or "%" in passage.text:
        yield from _wrong_shares(passage.text)
        yield from _wrong_sums(passage.text)


def _wrong_shares(text: str) -> Iterator[Match]:
    for found in _SHARE.finditer(text):
        part, whole = _number(found["part"]), _number(found["whole"])
        step = 10.0 ** -len(found["decimals"] or "")
        share = 100 * part / whole if whole else 0.0
        # Rounded, or cut off: both are done.
        if whole and abs(share - float(found["percent"])) >= step:
            message = f"{found['part']} of {found['whole']} is {share:.3g}%: check the figures."
            yield Match(*found.span(), message)


def _wrong_sums(text: str) -> Iterator[Match]:
    for found in _PARTS.finditer(text):
        total = sum(map(_number, _NUMBER.findall(found["parts"])))
        if total != _number(found["whole"]):
            yield Match(*found.span(), f"The parts add up to {total:,}: check the figures.")


def _number(digits: str) -> int:
    return int(digits.replace(",", ""))


RULES = (
    Rule(
        code="num.percent",
        severity=Severity.WARNING,
        title="Percentages in another style",
        why="One house, one way to write them: the sign is short and reads fast.",
        bad=Example("fact 2", "Repairs of the harbor took 8 percent of the island's budget.2"),
        good=Example("fact 2", "Repairs of the harbor took 8% of the island's budget.2"),
        authority="AP since 2019; other houses write the word",
        safety=Safety.OFFERED,
        in_passage=_percent,
    ),
    Rule(
        code="num.arithmetic",
        severity=Severity.WARNING,
        title="Figures that don't come out",
        why="Readers do the sum. Better to do it before them.",
        bad=Example("fact 3", "The line carries 3 of 12 families (30%), the island council said.3"),
        good=Example(
            "fact 3", "The line carries 3 of 12 families (25%), the island council said.3"
        ),
        authority="Every newsroom: check your math",
        fields=(Field.FACT,),
        in_passage=_arithmetic,
    ),
)
