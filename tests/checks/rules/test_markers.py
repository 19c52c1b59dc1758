"""What was left in a draft, and what only looks like it."""

import pytest

from editor.brief.model import Brief, Fact, Source
from editor.brief.outlets import Outlets
from editor.checks.checker import Checker
from editor.checks.rules import editor_notes
from tests.checks.rules.finding import PROFILE, found, mended_by

CHECKER = Checker(editor_notes.RULES, PROFILE, Outlets())


@pytest.mark.parametrize(
    "text",
    [
        "Flight TK 1951 of Turkish Airlines, and TK-90, landed at 00:00 GMT.",
        "Super Bowl XXX, the XXX Olympiad and XX chromosomes; is it so?",
        'TK Maxx paid "[name] and [number] more", said a [name withheld] man.',
        "It ran from 00:00 to 06:00, and 10:00:00 on the clock.",
        "See https://a.example/TK/XXX?name=[name] for the [unnamed] source.",
    ],
)
def test_what_looks_like_a_marker_is_none(text: str) -> None:
    assert found("doc.tk", text) + found("doc.placeholder", text) == []


@pytest.mark.parametrize(
    ("code", "text"),
    [("doc.tk", text) for text in ("TK", "TKTK men", "the TKs")]
    + [
        ("doc.placeholder", text)
        for text in (
            "XXX",
            "$XX",
            "TBD",
            "???",
            "[insert name]",
            "[Name]",
            "at 00:00.",
            "Lorem ipsum",
            "___",
        )
    ],
)
def test_markers_are_found(code: str, text: str) -> None:
    assert len(found(code, text)) == 1


@pytest.mark.parametrize(
    ("text", "after", "note"),
    [
        ("It sails ((verify)) soon.", "It sails soon.", "((verify))"),
        ("It sails {{date}} soon.", "It sails soon.", "{{date}}"),
        ("It sails. // check this", "It sails.", "// check this"),
        ("[NOTE TO ED: ask] It sails.", "It sails.", "[NOTE TO ED: ask]"),
        ("Mr. Smyth CQ sails.", "Mr. Smyth sails.", "CQ"),
    ],
)
def test_a_note_moves_to_the_notes(text: str, after: str, note: str) -> None:
    brief = Brief(facts=(Fact(text, (1,), "Old."),), sources=(Source(1, "RT"),))
    (problem,) = CHECKER.check(brief)
    assert mended_by(problem, brief) == Brief(
        facts=(Fact(after, (1,), f"Old. {note}"),), sources=brief.sources
    )


@pytest.mark.parametrize(
    "text",
    [
        "CQ Roll Call and CQ Brown; https://a.example//b; [sic]; (a) or ((a) and (b)).",
        'He said "we [the editors] checked [it]" and "write [check] marks".',
        "He [the editor] checks in at 5//6.",
    ],
)
def test_brackets_in_good_copy_are_no_notes(text: str) -> None:
    assert CHECKER.check(Brief(facts=(Fact(text),))) == ()
