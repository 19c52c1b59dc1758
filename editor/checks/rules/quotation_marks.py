"""Quotation marks: each with its partner, and all of one kind."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from editor.brief.model import Brief
from editor.checks.mending import with_text
from editor.checks.passage import PROSE, Passage, passages_of
from editor.checks.problem import Fix, Safety, Severity
from editor.checks.profile import Profile
from editor.checks.rule import Example, Found, Match, Rule
from editor.checks.subject import Subject
from editor.pattern import Pattern

_DOUBLE = Pattern(r"[\"“”„«»]")
_CURLY = Pattern(r"[“”‘’]")
_STRAIGHT = Pattern(r"(?<!\d)[\"']|[\"'](?!\d)")
_TO_STRAIGHT = str.maketrans("“”‘’", "\"\"''")
_OPENS = Pattern(r"(?:\A|[\s(\[—–/-])[\"'‘“]?\Z")
_APOSTROPHE = Pattern(r"'(?=\d\d|n' |tis\b|em\b)")
_Kind = Pattern
_Mark = re.Match[str]


def _unbalanced(passage: Passage, _: Profile) -> Iterator[Match]:
    """A last mark that has no partner; one behind a figure may be an inch."""
    marks = list(_DOUBLE.finditer(passage.text))
    if len(marks) % 2 == 0:
        return
    sure = [mark for mark in marks if not _behind_figure(mark)]
    if len(sure) % 2:
        yield Match(*sure[-1].span(), "This quotation mark has no partner.")


def _behind_figure(mark: _Mark) -> bool:
    return mark.start() > 0 and mark.string[mark.start() - 1].isdigit()


def _mixed(subject: Subject) -> Iterator[Found]:
    """Marks of the rarer kind, reported once; the fix is for all of them."""
    prose = [(passage, spot) for passage, spot in subject.passages if passage.field in PROSE]
    if not any(mark in passage.text for passage, _ in prose for mark in "“”‘’"):
        return
    curly = [(mark, spot) for passage, spot in prose for mark in _marks(passage, _CURLY)]
    straight = [(mark, spot) for passage, spot in prose for mark in _marks(passage, _STRAIGHT)]
    if not curly or not straight:
        return
    to_curly = len(curly) > len(straight) or (
        len(curly) == len(straight) and subject.profile.choices["quotes"] == "curly"
    )
    kind, edit, rarer = (
        ("curly", _curled, straight) if to_curly else ("straight", _straightened, curly)
    )
    mark, spot = rarer[0]
    others = "one is" if len(rarer) == 1 else f"{len(rarer)} are"
    message = f"Most quotation marks and apostrophes here are {kind}; {others} not."
    fix = Fix(f"Make them {kind}", Safety.OFFERED, edit)
    yield Found(replace(spot, start=mark.start(), end=mark.end()), message, (fix,))


def _marks(passage: Passage, kind: _Kind) -> list[_Mark]:
    """The marks of a kind, but for those within a quotation or a link: they stay as they are."""
    own = {place for start, end in passage.evidence for place in (start, end - 1)}
    return [
        mark
        for mark in kind.finditer(passage.text)
        if mark.start() in own or not passage.is_evidence(*mark.span())
    ]


def _straightened(brief: Brief) -> Brief:
    return _changed(brief, _CURLY, lambda mark: mark[0].translate(_TO_STRAIGHT))


def _curled(brief: Brief) -> Brief:
    return _changed(brief, _STRAIGHT, _curly)


def _curly(mark: _Mark) -> str:
    """The curly form of a straight mark: opening, closing, or an apostrophe."""
    opens = _OPENS.search(mark.string, max(0, mark.start() - 2), mark.start())
    if mark[0] == '"':
        return "“" if opens else "”"
    return "‘" if opens and not _APOSTROPHE.match(mark.string, mark.start()) else "’"


def _changed(brief: Brief, kind: _Kind, new: Callable[[_Mark], str]) -> Brief:
    """``brief`` with each mark of a kind changed where it may be."""
    for passage, spot in passages_of(brief):
        if passage.field in PROSE:
            text = _text_changed(passage, kind, new)
            if text != passage.text:
                brief = with_text(brief, spot, text)
    return brief


def _text_changed(passage: Passage, kind: _Kind, new: Callable[[_Mark], str]) -> str:
    places = {mark.start() for mark in _marks(passage, kind)}
    return kind.sub(lambda mark: new(mark) if mark.start() in places else mark[0], passage.text)


RULES = (
    Rule(
        code="punct.quote-unbalanced",
        severity=Severity.WARNING,
        title="A quotation mark without its partner",
        why="Readers must see where somebody else's words end.",
        bad=Example("fact 1", 'The ferry "will sail again on May 2, 2026, the council said.1'),
        good=Example("fact 1", 'The ferry "will sail again" on May 2, 2026, the council said.1'),
        authority="All houses",
        in_passage=_unbalanced,
    ),
    Rule(
        code="punct.quote-mixed",
        severity=Severity.SUGGESTION,
        title="Straight and curly marks in one brief",
        why="Two kinds of marks in one brief show that it was pasted together.",
        bad=Example("fact 1", "The island’s plans for Skarholm's ferry are ready.1"),
        good=Example("fact 1", "The island's plans for Skarholm's ferry are ready.1"),
        authority="All houses",
        safety=Safety.OFFERED,
        in_brief=_mixed,
    ),
)
