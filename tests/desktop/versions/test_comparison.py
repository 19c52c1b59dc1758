"""What two states of a brief differ in, and how that is called."""

from dataclasses import replace
from pathlib import Path

import pytest

from editor.brief.model import Brief, Fact, Narrative, Prediction, Source
from editor.brief.outlets import Outlets
from editor.desktop.versions.change_words import in_short, spoken
from editor.desktop.versions.comparison import Comparison, compared
from editor.filing.brief_files import BriefFiles, Filed
from editor.filing.companions import Companions
from editor.formats.files import Format, new_record
from editor.formats.reading import Reading

ONE, TWO, THREE = (Fact(f"The {word} ship sailed.", (1,)) for word in ("first", "second", "third"))
FERRY = Brief("Ferry", (ONE, TWO, THREE), (Source(1, "Reuters"),), predictions=(Prediction("No."),))


@pytest.fixture
def files(tmp_path: Path) -> BriefFiles:
    return BriefFiles(Outlets(), Companions(tmp_path))


def between(files: BriefFiles, older: Brief, newer: Brief) -> Comparison:
    record = new_record(Format.TEXT)
    now, then = (Filed(Reading(brief, record)) for brief in (newer, older))
    return compared(now, then, files).redlined()


@pytest.mark.parametrize(
    ("newer", "short", "long"),
    [
        (replace(FERRY, facts=(ONE, TWO)), "1 fact removed", "Fact 3, removed: "),
        (replace(FERRY, facts=(ONE,)), "2 facts removed", "Fact 2, removed: "),
        (replace(FERRY, facts=(THREE, ONE, TWO)), "1 fact moved", "Order of the facts, moved: "),
        (
            replace(FERRY, facts=(TWO, ONE, THREE)),
            "2 facts moved",
            "Order of the facts, moved: Fact 1 and Fact 2 changed places",
        ),
        (
            replace(FERRY, narratives=(Narrative("A", "AP", "So."),), predictions=()),
            "1 narrative added · 1 prediction removed",
            "Narrative 1, added: A, AP. So.",
        ),
        (
            replace(FERRY, facts=(*FERRY.facts, Fact("Smoke."), Fact("Fog.")), title="Ship"),
            "Title changed · 2 facts added",
            "Title, changed: [removed: Ferry][added: Ship]",
        ),
        (replace(FERRY, date="2024-05-02"), "Date changed", "Date, added: 2024-05-02"),
        (
            replace(FERRY, facts=(replace(ONE, note="Who?"), TWO, THREE)),
            "1 fact changed",
            "Fact 1, changed: The first ship sailed. [1][added:  (Who?)]",
        ),
    ],
)
def test_what_changed_in_short_and_at_length(
    files: BriefFiles, newer: Brief, short: str, long: str
) -> None:
    comparison = between(files, FERRY, newer)
    assert in_short(comparison.changes) == short
    assert spoken(comparison.changes[0]).startswith(long)


def test_several_kinds_of_change_to_one_part_name_it_once(files: BriefFiles) -> None:
    facts = (replace(ONE, text="The first ship sank."), TWO, Fact("Smoke."))
    comparison = between(files, replace(FERRY, facts=(ONE, TWO)), replace(FERRY, facts=facts))
    assert in_short(comparison.changes) == "1 fact added, 1 changed"


def test_each_change_taken_back_alone_leaves_the_others(files: BriefFiles) -> None:
    newer = replace(FERRY, title="Ship", facts=(THREE, ONE))
    comparison = between(files, FERRY, newer)
    title, removed, order = comparison.changes
    assert comparison.taken_back(title) == replace(newer, title="Ferry")
    assert comparison.taken_back(removed) == replace(newer, facts=(THREE, ONE, TWO))
    assert comparison.taken_back(order) == replace(newer, facts=(ONE, THREE))


def test_all_taken_back_one_by_one_is_the_older(files: BriefFiles) -> None:
    older, newer = FERRY, replace(FERRY, title="Ship", facts=(THREE, ONE), sources=())
    comparison = between(files, older, newer)
    while comparison.changes:
        brief = comparison.taken_back(comparison.changes[0])
        assert brief is not None
        newer, comparison = brief, between(files, older, brief)
    assert newer == older


def test_nothing_changed(files: BriefFiles) -> None:
    comparison = between(files, FERRY, FERRY)
    assert comparison.changes == ()
    assert comparison.same == "Both say the same."


def test_what_nobody_reads_to_its_end_is_shortened(files: BriefFiles) -> None:
    older = replace(FERRY, facts=(Fact("so " * 600 + "it was"),))
    newer = replace(FERRY, facts=(Fact("so " * 600 + "it is"),))
    (changed,) = between(files, older, newer).changes
    assert len(spoken(changed)) < 1000
    assert spoken(changed).endswith("[removed: was][added: is]")
