"""Headings, bullets, sources on one line, and what stands outside of it all."""

import pytest

from editor.brief.model import Brief, Other, Part
from editor.checks.checker import Checker
from editor.checks.problem import Canonical, Problem, TextEdits
from editor.checks.rules import citation_marks, headings, item_lines, line_breaks, lists, sections
from editor.formats.plaintext.reader import read_text
from tests.checks.rules.briefs import OUTLETS
from tests.checks.rules.finding import PROFILE, mended_by

RULES = (
    *citation_marks.RULES,
    *headings.RULES,
    *item_lines.RULES,
    *line_breaks.RULES,
    *lists.RULES,
    *sections.RULES,
)
FOOT = "Sources: 1RT and 2CNN.\n\nNarratives\n\nPredictions\n"


def problems_in(text: str, code: str) -> list[Problem]:
    reading = read_text(text, OUTLETS)
    problems = Checker(RULES, PROFILE, OUTLETS).check(reading.brief, text, reading.departures)
    return [problem for problem in problems if problem.code == code]


def fixed(text: str, code: str) -> str:
    """``text`` after the first fix of each problem of this code, which edits texts."""
    while any(problem.fixes for problem in problems_in(text, code)):
        (edit, *_) = (p.fixes[0].edit for p in problems_in(text, code) if p.fixes)
        assert isinstance(edit, TextEdits)
        text = edit(text)
    return text


@pytest.mark.parametrize(
    ("facts", "then"),
    [
        ("  • One.1\n  - Two.1\n", "  • One.1\n  • Two.1\n"),
        ("1. One.1\n- Two.1\n", "  • One.1\n  • Two.1\n"),
    ],
)
def test_bullets_become_one_kind(facts: str, then: str) -> None:
    assert fixed(f"T\n\nFacts\n\n{facts}\n{FOOT}", "list.marker-mixed") == (
        f"T\n\nFacts\n\n{then}\n{FOOT}"
    )


@pytest.mark.parametrize(
    "facts", ["- One.1\n- Two.1\n", "1. One.1\n2. Two.1\n", "- On KOKH\n    * Fox 25.1\n"]
)
def test_one_kind_throughout_is_the_manner_of_a_file(facts: str) -> None:
    text = f"T\n\nFacts\n\n{facts}\n{FOOT}"
    assert fixed(text, "list.marker-mixed") == text


@pytest.mark.parametrize(
    ("code", "facts"),
    [
        ("list.wrapped", "  • One\n    soldier.1\n  • Two.1\n"),
        ("list.wrapped", "  • One \r\nsoldier.1\n  • Two.1\n"),
        ("list.indent", "• One soldier.1\n• Two.1\n"),
        ("list.indent", "  • One soldier.1\n\n  • Two.1\n"),
        ("list.indent", "  • One soldier.1\n  •Two.1\n"),
        ("file.blank-lines", "\n\n  • One soldier.1\n  • Two.1\n"),
        ("file.blank-lines", "  • One soldier.1\n  • Two.1\n \n\t\n"),
    ],
)
def test_items_stand_on_lines_of_their_own(code: str, facts: str) -> None:
    text = f"T\n\nFacts\n\n{facts}\n{FOOT}"
    then = f"T\n\nFacts\n\n  • One soldier.1\n  • Two.1\n\n{FOOT}"
    assert fixed(text, code) == then


def test_lines_below_a_label_alone_are_joined_without_their_bullets() -> None:
    text = "T\n\nNarratives\n\n  • Left narrative:\n    - One.\n    - Two.\n"
    assert fixed(text, "list.wrapped") == "T\n\nNarratives\n\n  • Left narrative: One. Two.\n"


def test_lines_that_end_as_on_windows_are_not_two() -> None:
    text = f"T\n\nFacts\n\n  • One.1\n\n{FOOT}".replace("\n", "\r\n")
    assert problems_in(text, "file.blank-lines") == []


@pytest.mark.parametrize(
    ("fact", "then"),
    [
        ("One soldier. 1", "One soldier.1"),
        ("One soldier.\xa01, 2", "One soldier.1,2"),
        ("Cut to 3. 2", "Cut to 3. 2"),
        ("Since 2000. 2", "Since 2000.2"),
    ],
)
def test_citations_are_closed_up_where_they_stay_citations(fact: str, then: str) -> None:
    text = f"T\n\nFacts\n\n  • {fact}\n  • Two.1\n\n{FOOT}"
    assert fixed(text, "cite.spacing") == text.replace(fact, then)


def test_bracketed_citations_go_behind_the_stop() -> None:
    text = f"T\n\nFacts\n\n  • One soldier[1].\n\n{FOOT}"
    assert "soldier.[1]\n" in fixed(text, "cite.before-stop")


def test_doubtful_digits_are_confirmed_once() -> None:
    text = f"T\n\nFacts\n\n  • Cut to 3.2\n  • Two.1\n\n{FOOT}"
    after = fixed(text, "cite.ambiguous-digits")
    assert "Cut to 3.²\n" in after
    assert problems_in(after, "cite.ambiguous-digits") == []


@pytest.mark.parametrize("fact", ["Closed on June 30.2", "It happened in 2000.2", "It was No. 7"])
def test_digits_that_nobody_doubts(fact: str) -> None:
    text = f"T\n\nFacts\n\n  • {fact}\n  • Two.1\n\n{FOOT}"
    assert problems_in(text, "cite.ambiguous-digits") == []


@pytest.mark.parametrize(
    "sources",
    [
        "Sources: 1RT, 2CNN.",
        "Sources: 1RT; 2CNN",
        "Sources:\n1. RT\n2. CNN",
        "Sources\n\n[1] RT\n[2] CNN",
    ],
)
def test_sources_on_one_line(sources: str) -> None:
    text = f"T\n\nFacts\n\n  • One.1,2\n\n{sources}\n\nNarratives\n\nPredictions\n"
    assert "Sources: 1RT and 2CNN.\n\nNarratives" in fixed(text, "source.list-format")


def test_text_between_sources_is_not_swallowed() -> None:
    text = f"T\n\nFacts\n\n  • One.1,2\n\nSources:\n1. RT\n> seen\n2. CNN\n\n{FOOT[24:]}"
    assert fixed(text, "source.list-format") == text


@pytest.mark.parametrize("missing", ["Facts\n\n", "Narratives\n\n", "\n\nPredictions"])
def test_a_heading_is_inserted_where_its_items_stand(missing: str) -> None:
    text = (
        "T\n\nFacts\n\n  • One.1\n\nSources: 1RT.\n\nNarratives\n\n"
        "Left narrative\n\nIt is.\n\nPredictions"
    )
    assert fixed(text.replace(missing, ""), "section.missing") == text


def test_a_heading_that_would_change_the_brief_is_not_offered() -> None:
    text = "T\n\nFacts\n\n  • One.\n\nLeft narrative\n\nIt is.\n\nPredictions\n"
    offered = {each.message: len(each.fixes) for each in problems_in(text, "section.missing")}
    assert offered == {
        "There is no heading “Sources:”.": 0,
        "There is no heading “Narratives”.": 1,
    }


def test_sections_out_of_order_are_written_anew() -> None:
    (problem,) = problems_in("T\n\nPredictions\n\nFacts\n\n  • One.1\n", "section.order")
    assert [fix.edit for fix in problem.fixes] == [Canonical()]


@pytest.mark.parametrize("byline", ["By Jane Doe", "May 4, 2026", "The ferry is back."])
def test_what_stands_below_a_title_is_not_its_second_line(byline: str) -> None:
    text = f"Ferry Sails\n{byline}\n\nFacts\n\n  • One.1\n\n{FOOT}"
    assert problems_in(text, "title.multiline") == []
    assert len(problems_in(text, "section.stray-text")) == 1


def test_a_stray_fact_finds_its_place() -> None:
    text = f"Ferry Sails\n\n- It sails.1\n\nFacts\n\n  • One.1\n\n{FOOT}"
    reading = read_text(text, OUTLETS)
    checker = Checker(sections.RULES, PROFILE, OUTLETS)
    (problem,) = (
        each
        for each in checker.check(reading.brief, text, reading.departures)
        if each.code == "section.stray-text"
    )
    after = mended_by(problem, reading.brief)
    assert after.other == ()
    assert [(fact.text, fact.citations) for fact in after.facts][-1] == ("It sails.", (1,))


@pytest.mark.parametrize("heading", ["Background", "## More", "**What We Know**", "Timeline:"])
def test_unknown_headings_are_told_and_kept(heading: str) -> None:
    text = f"T\n\nFacts\n\n  • One.1\n\n{heading}\n\n  • Two.1\n\n{FOOT}"
    (problem,) = problems_in(text, "section.unknown-heading")
    assert problem.fixes == ()
    assert problems_in(text, "section.stray-text") == []


def test_a_line_of_spaces_from_json_is_stray_text_too() -> None:
    brief = Brief(title="T", other=(Other(Part.PREDICTIONS, " "),))
    problems = Checker(RULES, PROFILE, OUTLETS).check(brief)
    assert "section.stray-text" in [problem.code for problem in problems]
