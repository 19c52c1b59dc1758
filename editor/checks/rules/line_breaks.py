"""Texts that run over several lines."""

from collections.abc import Iterator
from dataclasses import replace

from editor.brief.model import Brief, Other, Part
from editor.checks.passage import Field, Passage
from editor.checks.problem import BriefEdit, Fix, Safety, Severity, Spot, TextSpot
from editor.checks.profile import Profile
from editor.checks.rule import Example, Found, Match, Rule
from editor.checks.subject import Subject
from editor.formats.plaintext.lines import SPACE
from editor.pattern import Pattern

_BREAK = Pattern(r"[ \t\xa0]*[\r\n][ \t\xa0\r\n]*")
# Small words of a title: "Goes On" may end one, "goes on" may not.
_BROKEN_OFF = Pattern(
    r"(?:[,:;–—-]|\b(?:[Aa]fter|[Aa]gainst|[Bb]efore|a|an|and|as|at|by|for|from|in|of|on|or|the|to|with))$"
)


_LONGEST = 90
"""Characters that the rest of a title may have; more is a sentence of its own."""


def _breaks(passage: Passage, _: Profile) -> Iterator[Match]:
    if "\n" in passage.text or "\r" in passage.text:
        for found in _BREAK.finditer(passage.text):
            inside = found.start() > 0 and found.end() < len(passage.text)
            yield Match(*found.span(), "A line breaks here.", " " if inside else "")


def _multiline(subject: Subject) -> Iterator[Found]:
    title = subject.brief.title
    below = second_line(subject)
    if "\n" in title or "\r" in title:
        spot: Spot | TextSpot = Spot(Part.TITLE, None, "title", 0, len(title))
        edit: BriefEdit = _joined
    elif below:
        spot = below[1]
        edit = _taking_up(below[0])
    else:
        return
    fix = Fix("Write the title on one line", Safety.SAFE, edit)
    yield Found(spot, "The title runs over several lines.", (fix,))


def second_line(subject: Subject) -> tuple[Other, TextSpot] | None:
    """The line under a title that broke off, and its place.

    A line that only stands below (a byline, a date) is none: the title must end as no title
    does, or the line begin as none does.
    """
    brief = subject.brief
    other = next((each for each in brief.other if each.after is Part.TITLE), None)
    if other is None or len(other.text) > _LONGEST:
        return None
    if not (other.text[:1].islower() or _BROKEN_OFF.search(brief.title)):
        return None
    for departure in subject.departures_of("section.stray-text"):
        if departure.item is other.id:
            above = subject.text[: departure.start].rstrip(SPACE).removesuffix("\n")
            if above.removesuffix("\r").rstrip(SPACE).endswith(brief.title):
                return other, TextSpot(departure.start, departure.end, other.id)
    return None


def _joined(brief: Brief) -> Brief:
    return replace(brief, title=_BREAK.sub(" ", brief.title).strip(SPACE))


def _taking_up(line: Other) -> BriefEdit:
    def edit(brief: Brief) -> Brief:
        rest = tuple(each for each in brief.other if each.id is not line.id)
        if len(rest) == len(brief.other):
            return brief
        return replace(brief, title=f"{brief.title} {line.text}", other=rest)

    return edit


RULES = (
    Rule(
        code="title.multiline",
        severity=Severity.ERROR,
        title="A title over several lines",
        why="A title is one line: what stands on a second one is lost to lists and searches.",
        bad=Example("title", "Ferry Line to Skarholm Will Sail Again After\n11 Months"),
        good=Example("title", "Ferry Line to Skarholm Will Sail Again After 11 Months"),
        authority="The layout of a brief",
        safety=Safety.SAFE,
        in_brief=_multiline,
    ),
    Rule(
        code="json.line-break",
        severity=Severity.ERROR,
        title="A line break in a text",
        why="Each text of a brief is one line; plain text can't hold a break in it.",
        bad=Example("json fact 1", "The ferry to Skarholm\nwill sail again on May 2, 2026."),
        good=Example("json fact 1", "The ferry to Skarholm will sail again on May 2, 2026."),
        authority="The format",
        safety=Safety.SAFE,
        fields=tuple(field for field in Field if field is not Field.TITLE),
        in_passage=_breaks,
    ),
)
