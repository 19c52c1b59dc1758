"""Every rule fires on its bad example and is silent on its good one; its fixes keep the guards."""

import re
from dataclasses import replace

import pytest

from editor.brief.companion import companion_of, joined
from editor.brief.outlets import Outlets
from editor.checks.catalogue import BY_CODE, RULES
from editor.checks.checker import Checker
from editor.checks.problem import Canonical, Fix, Problem, Safety, Severity, TextEdits
from editor.checks.profile_files import load_profile
from editor.checks.rule import Example, Rule
from editor.filing.shipped_outlets import shipped_outlets
from editor.formats.plaintext.reader import read_text
from editor.formats.plaintext.record import TextRecord, new_record
from editor.formats.plaintext.writer import write_text
from editor.formats.reading import Reading
from tests.checks.sound_brief import SOUND, reading_with

OUTLETS = shipped_outlets()
PROFILE = load_profile("verity", BY_CODE)
CHECKER = Checker(RULES, PROFILE, OUTLETS)
HELD = [rule for rule in RULES if PROFILE.levels.get(rule.code, rule.severity)]
every_rule = pytest.mark.parametrize("rule", HELD, ids=lambda rule: rule.code)
Read = Reading[TextRecord]
ABOUT_CITING = {
    "cite.ambiguous-digits",
    "cite.before-stop",
    "fact.duplicate",
    "fact.no-end-mark",
    "source.duplicate",
}
ABOUT_DAMAGE = ("file.", "json.", "punct.double-space", "punct.space-")
"""Damage to encoding and spacing is mended in quotations too."""
_END = re.compile(r"[.!?]?[1-9](?:,[1-9])*$")
_WORD_OR_MARK = re.compile(r"\w+|[^\w\s]")


def problems(reading: Read) -> tuple[Problem, ...]:
    return CHECKER.check(reading.brief, reading.record.text, reading.departures)


def codes(reading: Read) -> set[str]:
    return {problem.code for problem in problems(reading)}


def of(rule: Rule, reading: Read) -> list[Problem]:
    return [
        replace(problem, fixes=CHECKER.fixes_of(problem, reading.brief))
        for problem in problems(reading)
        if problem.code == rule.code
    ]


def mended(reading: Read, fix: Fix) -> Read:
    """What is read after ``fix``, as the window and the command do it."""
    brief, record = reading.brief, reading.record
    if isinstance(fix.edit, TextEdits):
        text = fix.edit(record.text)
    elif isinstance(fix.edit, Canonical):
        text = write_text(brief, new_record(record.encoding), OUTLETS)
    else:
        brief = fix.edit(brief)
        text = write_text(brief, record, OUTLETS)
    again = read_text(text, OUTLETS)
    return replace(again, brief=joined(again.brief, companion_of(brief))[0])


def errors(reading: Read) -> int:
    return sum(problem.severity is Severity.ERROR for problem in problems(reading))


def test_the_sound_brief_is_sound() -> None:
    assert problems(reading_with(Example("file", SOUND), OUTLETS)) == ()


def test_codes_are_given_once() -> None:
    assert len(BY_CODE) == len(RULES)


@every_rule
def test_the_bad_example_fires_the_rule_and_no_other(rule: Rule) -> None:
    assert codes(reading_with(rule.bad, OUTLETS)) == {rule.code, *rule.bad.also}


@every_rule
def test_the_good_example_is_silent(rule: Rule) -> None:
    assert codes(reading_with(rule.good, OUTLETS)) == set(rule.good.also)


@every_rule
def test_a_fix_is_given_where_the_rule_says_so(rule: Rule) -> None:
    fixes = [fix for problem in of(rule, reading_with(rule.bad, OUTLETS)) for fix in problem.fixes]
    assert bool(fixes) is (rule.safety is not None)
    assert all(fix.safety is rule.safety for fix in fixes)


@every_rule
def test_each_fix_removes_its_problem_and_raises_no_other(rule: Rule) -> None:
    reading = reading_with(rule.bad, OUTLETS)
    before = codes(reading)
    for problem in of(rule, reading):
        for fix in problem.fixes:
            after = mended(reading, fix)
            assert len(of(rule, after)) < len(of(rule, reading))
            assert codes(after) <= before
            assert errors(after) <= errors(reading)


@every_rule
def test_a_safe_fix_leaves_every_word(rule: Rule) -> None:
    if rule.safety is not Safety.SAFE:
        return
    reading = reading_with(rule.bad, OUTLETS)
    for problem in of(rule, reading):
        for fix in problem.fixes:
            assert _words(mended(reading, fix)) == _words(reading)


@every_rule
def test_a_second_run_changes_nothing(rule: Rule) -> None:
    reading = reading_with(rule.bad, OUTLETS)
    for _ in of(rule, reading):
        fixes = [problem.fixes[0] for problem in of(rule, reading) if problem.fixes]
        reading = mended(reading, fixes[0]) if fixes else reading
    assert not any(problem.fixes for problem in of(rule, reading))


@every_rule
def test_no_fix_touches_a_quotation(rule: Rule) -> None:
    if rule.code.startswith(ABOUT_DAMAGE) or rule.safety is None or rule.bad.place[-1] not in "12":
        return
    quotation = f'"{_END.sub("", rule.bad.words)}"'
    example = Example("fact 1", f"The paper wrote {quotation} about the ferry to Skarholm.1")
    reading = reading_with(example, OUTLETS)
    for problem in of(rule, reading):
        for fix in problem.fixes:
            assert quotation in mended(reading, fix).brief.facts[0].text


@every_rule
def test_no_fix_changes_what_is_cited(rule: Rule) -> None:
    _assert_citations_stay(reading_with(rule.bad, OUTLETS))


@pytest.mark.parametrize(
    "words",
    [
        "The island has not seen a single soldier.1",
        "The ferry has run since 2000.1",
        "The ferry has run since 2000.6",
        "The council wants a grant from the G7.",
        "The council wants a grant from the G7",
        "The yearly grant was cut to 3.5",
        "The yearly grant was cut to 3.1",
        "The fighter was an F-16.",
        "The harbor closed because of COVID-19.",
        "The law is called Bill C-3",
    ],
)
def test_digits_are_not_taken_for_citations(words: str) -> None:
    _assert_citations_stay(reading_with(Example("fact 1", words), OUTLETS))


def _assert_citations_stay(reading: Read) -> None:
    """Each fix leaves the numbers of each fact, or the outlets behind them, unless it says so."""
    for problem in problems(reading):
        if problem.code not in ABOUT_CITING:
            for fix in problem.fixes:
                after = mended(reading, fix)
                assert _cited(after) == _cited(reading) or _outlets(after) == _outlets(reading)


def _cited(reading: Read) -> list[tuple[int, ...]]:
    return [fact.citations for fact in reading.brief.facts if fact.citations]


def _outlets(reading: Read) -> list[list[str]]:
    names = {source.number: source.name for source in reversed(reading.brief.sources)}
    return [[names.get(each, "") for each in citations] for citations in _cited(reading)]


def _words(reading: Read) -> list[str]:
    brief = reading.brief
    texts = [
        brief.title,
        *(fact.text for fact in brief.facts),
        *(source.name for source in brief.sources),
        *(f"{side.stance} {side.provider} {side.text}" for side in brief.narratives),
        *(prediction.text for prediction in brief.predictions),
        *(other.text for other in brief.other),
    ]
    visible = (text.replace("\u200b", "") for text in texts)
    return sorted(word for text in visible for word in _WORD_OR_MARK.findall(text))


def test_no_outlets_are_no_hindrance() -> None:
    reading = reading_with(Example("file", SOUND), OUTLETS)
    assert isinstance(Checker(RULES, PROFILE, Outlets()).check(reading.brief), tuple)
