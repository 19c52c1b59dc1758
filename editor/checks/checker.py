"""Looks at briefs by the rules of one profile."""

import datetime
from collections import OrderedDict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import NamedTuple

from editor.brief.model import Brief, Item
from editor.brief.outlets import Outlets
from editor.checks.following import followed
from editor.checks.mending import replacing, text_at
from editor.checks.passage import Field, Passage, date_of, passages_in, passages_of
from editor.checks.problem import Fix, Problem, Safety, Severity, Spot, TextSpot
from editor.checks.profile import Profile
from editor.checks.quoting import quote_at
from editor.checks.rule import Match, Rule
from editor.checks.subject import Subject
from editor.checks.wording import glanced
from editor.formats.reading import Departure
from editor.steps import Steps, at_once

_REMEMBERED = 4_000
"""Passages whose problems are remembered: those of some hundred briefs."""


_MOST = 1_000
"""Problems of one rule in one passage or brief; where there are more, nobody reads them."""


class _Held(NamedTuple):
    """A rule that the profile holds, and how loudly."""

    rule: Rule
    severity: Severity


_Fired = tuple[_Held, Match]
_Key = tuple[Field, str, datetime.date | None]


class Checker:
    """Finds the problems of briefs. What it found in a passage it remembers.

    ``words`` are the user's own, which are no spelling mistakes; they may become more.
    """

    def __init__(
        self,
        rules: Iterable[Rule],
        profile: Profile,
        outlets: Outlets,
        words: Container[str] = (),
    ) -> None:
        self.profile = profile
        self._outlets = outlets
        self._words = words
        held = [
            _Held(rule, severity)
            for rule in rules
            if (severity := profile.levels.get(rule.code, rule.severity)) is not None
        ]
        self._in_brief = [each for each in held if each.rule.in_brief]
        self._slow_fixes = {
            each.rule.code: each.rule.fixes_when_asked
            for each in held
            if each.rule.fixes_when_asked
        }
        self._passage_codes = frozenset(each.rule.code for each in held if each.rule.in_passage)
        self._in_field = {
            field: [each for each in held if each.rule.in_passage and field in each.rule.fields]
            for field in Field
        }
        self._memory: OrderedDict[_Key, tuple[_Fired, ...]] = OrderedDict()

    def check(
        self, brief: Brief, text: str = "", departures: Sequence[Departure] = ()
    ) -> tuple[Problem, ...]:
        """The problems of ``brief``: those of its passages in reading order, then the others.

        ``text`` is its file as it would be saved, where that is plain text, and ``departures`` are
        that text's.
        """
        return at_once(self.checking(brief, text, departures))

    def checking(
        self, brief: Brief, text: str = "", departures: Sequence[Departure] = ()
    ) -> Steps[tuple[Problem, ...]]:
        """``check`` in small steps, for those who have something else to do between them."""
        subject = Subject(brief, self.profile, self._outlets, text, departures, self._words)
        found: list[Problem] = []
        for passage, spot in subject.passages:
            found += self._of_passage(passage, spot)
            yield
        for held in self._in_brief:
            for problem in self._of_brief(held, subject):
                found.append(problem)
                yield
            yield
        return tuple(found)

    def check_item(self, brief: Brief, item: Item | None) -> list[Problem]:
        """The problems in the texts of ``item``; None stands for the title.

        Those that depend on the whole brief are not among them.
        """
        return [
            problem
            for passage, spot in _passages_at(brief, item)
            for problem in self._of_passage(passage, spot)
        ]

    def follow(
        self, known: Iterable[Problem], before: Brief, brief: Brief, item: Item | None
    ) -> Iterator[Problem]:
        """Those ``known`` ``before`` that ``check_item`` does not find, where they are now.

        Nothing but the texts of ``item`` changed.
        """
        texts = {spot.field: passage.text for passage, spot in _passages_at(brief, item)}
        item_id = item.id if item else None
        for each in known:
            if each.spot.item is not item_id:
                yield each
            elif each.code not in self._passage_codes:
                yield _in_place(each, before, texts)

    def fixes_of(self, problem: Problem, brief: Brief) -> tuple[Fix, ...]:
        """The fixes of ``problem``; those that are made only when asked for are made now."""
        make = self._slow_fixes.get(problem.code)
        return make(problem, brief, self.profile) if make else problem.fixes

    def _of_passage(self, passage: Passage, spot: Spot) -> Iterator[Problem]:
        for held, match in self._fired(passage):
            yield _problem_in(passage.text, held, match, spot)

    def _fired(self, passage: Passage) -> tuple[_Fired, ...]:
        key = (passage.field, passage.text, passage.date)
        fired = self._memory.get(key)
        if fired is None:
            fired = tuple(
                (held, match)
                for held in self._in_field[passage.field]
                if held.rule.in_passage
                for match in islice(held.rule.in_passage(passage, self.profile), _MOST)
            )
            self._memory[key] = fired
            if len(self._memory) > _REMEMBERED:
                self._memory.popitem(last=False)
        return fired

    def _of_brief(self, held: _Held, subject: Subject) -> Iterator[Problem]:
        rule, severity = held
        if rule.in_brief:
            for found in islice(rule.in_brief(subject), _MOST):
                quote = _quote(subject, found.spot)
                fixes = tuple(map(_with_glanced_title, found.fixes))
                message = glanced(found.message)
                yield Problem(rule.code, severity, message, found.spot, quote, fixes)


def _problem_in(text: str, held: _Held, match: Match, spot: Spot) -> Problem:
    place = replace(spot, start=match.start, end=match.end)
    old = text[match.start : match.end]
    quote = quote_at(text, match.start, match.end)
    safety = held.rule.safety or Safety.OFFERED
    fixes = tuple(_replacement(place, old, new, safety) for new in match.replacements)
    return Problem(held.rule.code, held.severity, glanced(match.message), place, quote, fixes)


def _replacement(place: Spot, old: str, new: str, safety: Safety) -> Fix:
    return Fix(glanced(_title(old, new)), safety, replacing(place, old, new), old, new)


def _with_glanced_title(fix: Fix) -> Fix:
    title = glanced(fix.title)
    return fix if title == fix.title else replace(fix, title=title)


def _title(old: str, new: str) -> str:
    """What a button says that puts ``new`` in place of ``old``."""
    if new.strip():
        return f"Replace with “{new}”"
    if old.strip():
        return f"Remove “{old.strip()}”"
    return "Use one space" if new else "Remove the space"


def _passages_at(brief: Brief, item: Item | None) -> Iterator[tuple[Passage, Spot]]:
    return passages_in(item, date_of(brief)) if item else islice(passages_of(brief), 1)


def _in_place(problem: Problem, before: Brief, texts: Mapping[str, str]) -> Problem:
    """``problem`` of an item in ``before`` where it stands in its ``texts`` of now."""
    spot = problem.spot
    text = texts.get(spot.field) if isinstance(spot, Spot) else None
    if text is None or not isinstance(spot, Spot):
        return problem
    return followed(problem, text_at(before, spot), text)


def _quote(subject: Subject, spot: Spot | TextSpot) -> str:
    """The words at ``spot``: by them a dismissal is known again."""
    if isinstance(spot, TextSpot):
        return quote_at(subject.text, spot.start, spot.end)
    if not spot.field or spot.field == "citations":
        return ""
    text = subject.texts.get((spot.item, spot.field))
    if text is None:
        text = text_at(subject.brief, spot)
    return quote_at(text, spot.start, spot.end)
