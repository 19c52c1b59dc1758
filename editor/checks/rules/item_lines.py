"""How items stand on their lines: one each, indented alike, and no more blank lines than one."""

from collections.abc import Iterator
from itertools import pairwise

from editor.checks.layout import proved
from editor.checks.problem import Fix, Safety, Severity, TextEdits, TextSpot
from editor.checks.rule import Example, Found, Rule
from editor.checks.rules.lists import BULLET, BULLETED
from editor.checks.subject import Subject
from editor.formats.plaintext.record import Element, Kind
from editor.pattern import Pattern

_BREAK = Pattern(r"[ \t\xa0]*+[\r\n][ \t\xa0\r\n]*+")
_BREAK_AND_BULLET = Pattern(_BREAK.pattern + r"(?:[•·*–-][ \t\xa0]++)?+")
_LINE_END = Pattern(r"\r\n|\r|\n")


def _wrapped(subject: Subject) -> Iterator[Found]:
    departures = subject.departures_of("list.wrapped")
    if departures:
        wrapped = {each.start for each in departures}
        edits = tuple(
            edit
            for element in subject.read.record.elements
            if element.start in wrapped and element.kind in BULLETED
            for edit in _joining(element, subject.text)
        )
        many = "An item runs" if len(wrapped) == 1 else f"{len(wrapped)} items run"
        yield _found(subject, f"{many} over several lines.", "Join the lines", edits)


def _joining(element: Element, text: str) -> Iterator[tuple[int, int, str]]:
    """The edits that put an item on one line; below a label alone bullets are none of the text."""
    pattern = _BREAK_AND_BULLET if element.kind is Kind.NARRATIVE else _BREAK
    for found in pattern.finditer(text, element.start, element.end):
        yield (*found.span(), " ")


def _indent(subject: Subject) -> Iterator[Found]:
    departures = subject.departures_of("list.indent")
    edits = tuple(_indenting(subject)) if departures else ()
    if edits:
        message = "Items stand otherwise than two spaces, “•” and a space in."
        yield _found(subject, message, "Indent all items alike", edits)


def _indenting(subject: Subject) -> Iterator[tuple[int, int, str]]:
    """The edits that put every item right under the one above, behind two spaces and a bullet."""
    text, elements = subject.text, subject.read.record.elements
    for above, element in pairwise(elements):
        if element.kind not in BULLETED:
            continue
        start, body = element.start, element.fields[0][0]
        line_ends = _LINE_END.findall(text, above.end, start)
        if above.kind is element.kind and line_ends[1:]:
            yield above.end, body, line_ends[0] + BULLET
        elif text[start:body] != BULLET[: element.end - start]:  # nothing is behind a bare bullet
            yield start, body, BULLET


def _blank_lines(subject: Subject) -> Iterator[Found]:
    departures = subject.departures_of("file.blank-lines")
    if departures:
        edits = tuple(
            (
                each.start,
                each.end,
                "".join(_LINE_END.findall(subject.text, each.start, each.end)[:2]),
            )
            for each in departures
        )
        message = departures[0].message
        yield _found(subject, message, "Leave one of them", edits)


def _found(
    subject: Subject,
    message: str,
    title: str,
    changes: tuple[tuple[int, int, str], ...],
) -> Found:
    """One problem for the whole file, at the first place; its fix mends all of them."""
    edits = proved(subject, TextEdits(changes))
    fixes = (Fix(title, Safety.SAFE, edits),) if edits else ()
    start, end, _ = changes[0]
    return Found(TextSpot(start, end), message, fixes)


RULES = (
    Rule(
        code="list.wrapped",
        severity=Severity.INFORMATION,
        title="An item over several lines",
        why="Lines broken by a mail program change with every edit; the window wraps them itself.",
        bad=Example("fact 3", "The council thanked all\n    who had waited so long.3"),
        good=Example("fact 3", "The council thanked all who had waited so long.3"),
        authority="The layout of a brief",
        safety=Safety.SAFE,
        in_brief=_wrapped,
    ),
    Rule(
        code="list.indent",
        severity=Severity.INFORMATION,
        title="Items that stand in otherwise",
        why="Items stand alike: two spaces, a bullet, a space, and no blank line between two.",
        bad=Example("fact 3", "The council thanked all.3\n\n•  Some 300 families cheered.3"),
        good=Example("fact 3", "The council thanked all.3\n  • Some 300 families cheered.3"),
        authority="The layout of a brief",
        safety=Safety.SAFE,
        in_brief=_indent,
    ),
    Rule(
        code="file.blank-lines",
        severity=Severity.INFORMATION,
        title="Several blank lines in a row",
        why="One blank line parts two sections; more of them look as if something were missing.",
        bad=Example(
            "fact 3",
            "The council thanked all.3\n\n\n  • Some 300 families cheered.3",
            also=("list.indent",),
        ),
        good=Example("fact 3", "The council thanked all.3\n  • Some 300 families cheered.3"),
        authority="The layout of a brief",
        safety=Safety.SAFE,
        in_brief=_blank_lines,
    ),
)
