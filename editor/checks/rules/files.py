"""What a file could only be read as."""

from collections.abc import Iterator

from editor.checks.problem import Severity, TextSpot
from editor.checks.rule import BriefFinder, Example, Found, Rule
from editor.checks.subject import Subject


def _departures(code: str) -> BriefFinder:
    """The finder of the departures that ``code`` names, told as they are."""

    def find(subject: Subject) -> Iterator[Found]:
        for departure in subject.departures_of(code):
            yield Found(TextSpot(departure.start, departure.end), departure.message)

    return find


RULES = (
    Rule(
        code="encoding.guessed",
        severity=Severity.WARNING,
        title="A file that is no UTF-8",
        why="Its letters were read by a guess. Look at accents, quotes and dashes before you save.",
        bad=Example("encoding", "Windows-1252"),
        good=Example("encoding", "UTF-8"),
        authority="The format",
        in_brief=_departures("encoding.guessed"),
    ),
    Rule(
        code="json.future-version",
        severity=Severity.INFORMATION,
        title="A file of a later version",
        why="Nobody knows yet what an edit would break in it, so it can be read, not changed.",
        bad=Example("json version", "2"),
        good=Example("json version", "1"),
        authority="The format",
        in_brief=_departures("json.future-version"),
    ),
)
