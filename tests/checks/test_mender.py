"""Mending: one fix, or all safe ones until none is left."""

from dataclasses import replace

import pytest

from editor.brief.outlets import Outlets
from editor.checks.checker import Checker
from editor.checks.dismissals import dismissed
from editor.checks.mender import Mender
from editor.checks.problem import Canonical, Fix, Safety
from editor.checks.profile import Profile
from editor.checks.rules import citations, spacing
from editor.formats.encoding import Encoding
from editor.formats.files import FileRecord
from editor.formats.plaintext.reader import read_text
from editor.formats.reading import Reading

OUTLETS = Outlets()
TEXT = """\
Ferry  Line to  Reopen

Facts

- It   sails  again.1
- It pays.

Sources: 1AP.

Narratives

Predictions
"""


@pytest.fixture
def mender() -> Mender:
    rules = [rule for rule in spacing.RULES if rule.code == "punct.double-space"]
    rules += [rule for rule in citations.RULES if rule.code == "cite.missing"]
    return Mender(Checker(rules, Profile("test"), OUTLETS), OUTLETS)


def read(text: str) -> Reading[FileRecord]:
    return read_text(text, OUTLETS)


def test_all_safe_fixes_are_applied_and_the_rest_keeps_its_bytes(mender: Mender) -> None:
    start = read(TEXT)
    mended = mender.mend(start)
    end = mender.examine(mended.reading.brief, mended.reading.record)
    assert end.reading.record.text == TEXT.replace("  ", " ").replace("  ", " ")
    assert len(mended.done) == 4


def test_what_has_no_safe_fix_stays(mender: Mender) -> None:
    mended = mender.mend(read(TEXT)).reading
    codes = [problem.code for problem in mender.examine(mended.brief, mended.record).problems]
    assert codes == ["cite.missing"]


def test_a_second_run_changes_nothing(mender: Mender) -> None:
    mended = mender.mend(read(TEXT))
    assert mender.mend(mended.reading).done == ()


def test_what_was_dismissed_stays(mender: Mender) -> None:
    start = read(TEXT)
    first = mender.examine(start.brief, start.record).problems[0]
    kept = replace(start, brief=dismissed(start.brief, first, "Meant so."))
    assert mender.mend(kept).reading.brief.title == "Ferry  Line to Reopen"


def test_the_canonical_layout_keeps_the_encoding(mender: Mender) -> None:
    start = read_text(TEXT, OUTLETS, Encoding("utf-16-le"))
    fix = Fix("Write it anew", Safety.OFFERED, Canonical())
    anew = mender.apply(mender.examine(start.brief, start.record), fix)
    assert anew.record.encoding == start.record.encoding


def test_one_fix_is_applied_where_it_was_found(mender: Mender) -> None:
    start = read(TEXT)
    examined = mender.examine(start.brief, start.record)
    second = examined.problems[1].fixes[0]
    assert second.safety is Safety.SAFE
    assert mender.apply(examined, second).brief.title == "Ferry  Line to Reopen"


def test_a_fix_whose_words_have_changed_does_nothing(mender: Mender) -> None:
    start = read(TEXT)
    fix = mender.examine(start.brief, start.record).problems[0].fixes[0]
    later = read(TEXT.replace("Ferry  Line", "Ferries"))
    changed = mender.apply(mender.examine(later.brief, later.record), fix)
    assert changed.brief == later.brief
