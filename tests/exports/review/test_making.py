"""A review copy tells an editor all that it should, part by part."""

from dataclasses import replace

import pytest

from editor.brief.model import Brief, Fact, Source
from editor.brief.redline import Fate, Piece
from editor.exports.review.copy import CheckedItem, Concern, ReviewCopy
from editor.formats.json.content_hash import content_hash
from tests.exports.briefs import FERRY, HOSTILE, LONG, SCRIPTS, brief_of
from tests.exports.review.drafts import DRAFT, OLDER, copy_of


@pytest.fixture(scope="module")
def copy() -> ReviewCopy:
    return copy_of(DRAFT, OLDER)


def ticked(item: CheckedItem) -> list[str]:
    return [box.label for box in item.boxes if box.applies]


def test_1_identity(copy: ReviewCopy) -> None:
    identity = copy.identity
    assert identity.file == "ferry.txt"
    assert identity.revision == "3, “as sent”"
    assert identity.exported == "4 May 2026, 15:07 UTC+02:00"
    assert identity.profile == "verity"
    assert identity.hash == content_hash(DRAFT)
    assert identity.compared_with == "ferry-1.txt"


def test_1_counts(copy: ReviewCopy) -> None:
    counts = dict(copy.identity.counts)
    assert (counts["Facts"], counts["Sources"], counts["TKs"]) == ("3", "3", "1")
    assert counts["Words"] == "53, 1 min to read"
    assert counts["Problems"].startswith("2 errors, ")


def test_2_what_needs_your_eye(copy: ReviewCopy) -> None:
    assert copy.concerns == (
        Concern("F2", "This fact cites source 9, but there are 3 sources."),
        Concern("F3", "This fact cites no source."),
        Concern("F2", "“TK” still waits to be filled in."),
        Concern("", "Changed: F1 changed, F2 and F3 swapped."),
    )


def test_2_is_at_most_eight_lines() -> None:
    copy = copy_of(replace(DRAFT, facts=tuple(Fact(f"Line {n}.") for n in range(20))), OLDER)
    assert len(copy.concerns) == 8
    assert copy.concerns[6].text == "14 more: see the items and Problems."
    assert copy.concerns[7].text.startswith("Changed: ")


def test_2_many_changes_are_told_in_short() -> None:
    facts = tuple(Fact(f"Line {n} of {n * n} words that nobody wrote before.") for n in range(12))
    copy = copy_of(replace(DRAFT, facts=facts), replace(DRAFT, facts=()))
    assert copy.concerns[-1].text.endswith("F7 new, F8 new and 4 more.")
    assert copy.changes.summary.endswith("F12 new")


def test_2_without_anything_is_empty() -> None:
    brief = replace(FERRY, facts=FERRY.facts[:2], sources=FERRY.sources[:2])
    assert copy_of(brief).concerns == ()


def test_3_reading_copy_is_the_clean_page(copy: ReviewCopy) -> None:
    assert [fact.text for fact in copy.page.facts] == [fact.text for fact in DRAFT.facts]


def test_4_items_have_names_and_claims(copy: ReviewCopy) -> None:
    assert [item.id for item in copy.checked] == ["T", "F1", "F2", "F3"]
    marked = [words.text for words in copy.checked[1].words if words.marked]
    assert marked == ["Captain Ines Calloway", "May 4", "61,000"]


def test_4_a_box_that_cannot_apply_is_none(copy: ReviewCopy) -> None:
    title, first, second, third = copy.checked
    assert ticked(title) == ["names", "facts support it"]
    assert ticked(first) == ["names", "dates", "numbers", "source supports it"]
    assert "quotes" in ticked(second)
    assert ticked(third) == []


def test_4_in_another_language_every_box_is_to_be_ticked() -> None:
    fact = copy_of(brief_of(SCRIPTS["Hebrew"])).checked[1]
    assert ticked(fact)[:5] == ["names", "titles", "dates", "numbers", "quotes"]


def test_4_sources_stand_under_their_fact(copy: ReviewCopy) -> None:
    harbor, reuters = copy.checked[1].evidence
    assert (harbor.name, harbor.link, harbor.note) == (
        "Harbor Post",
        "https://harbor.example/a?b=1&c=2",
        "print edition",
    )
    assert reuters.link == "no link recorded"
    assert copy.checked[2].evidence[0].name == ""


def test_4_problems_and_notes_belong_to_their_items(copy: ReviewCopy) -> None:
    second = copy.checked[2]
    assert "doc.tk" in [problem.code for problem in second.problems]
    assert second.note == "Who timed it?"


def test_4_changed_items_say_so(copy: ReviewCopy) -> None:
    assert [item.change for item in copy.checked] == ["", "changed", "", ""]


def test_5_narratives_are_compared(copy: ReviewCopy) -> None:
    assert [(item.label, item.provider, item.length) for item in copy.narratives] == [
        ("Pro-ferry", "Harbor Post", 7),
        ("Ferry-critical", "The Times", 9),
    ]
    assert copy.balance == "7 : 9 words; the shortest has 78% of the longest"
    assert ticked(copy.narratives[0]) == [
        "fair to its holders?",
        "did the provider say this?",
        "equally strong wording?",
    ]


def test_5_one_side_alone_has_no_balance() -> None:
    assert copy_of(replace(DRAFT, narratives=DRAFT.narratives[:1])).balance == ""


def test_6_predictions_and_the_register(copy: ReviewCopy) -> None:
    assert [item.id for item in copy.predictions] == ["P1"]
    assert [(each.id, each.use) for each in copy.sources] == [
        ("S1", "cited in F1"),
        ("S2", "cited in F1"),
        ("S3", "not cited"),
    ]


def test_6_of_a_doubled_number_the_first_is_cited() -> None:
    brief = Brief(facts=(Fact("A.", (1,)),), sources=(Source(1, "A"), Source(1, "B")))
    assert [each.use for each in copy_of(brief).sources] == ["cited in F1", "not cited"]


def test_7_changes(copy: ReviewCopy) -> None:
    assert copy.changes.sentence == "F1 changed, F2 and F3 swapped."
    (redlined,) = copy.changes.redlines
    assert (redlined.name, redlined.change) == ("F1", "changed")
    assert redlined.pieces[1:3] == (Piece(Fate.DELETED, "noon"), Piece(Fate.INSERTED, "dawn"))


def test_7_no_changes_and_nothing_compared() -> None:
    assert copy_of(DRAFT, DRAFT).changes.sentence == "No changes."
    assert copy_of(DRAFT).changes.sentence == "Not compared with an older version."


def test_8_problems_the_loudest_first(copy: ReviewCopy) -> None:
    assert [note.severity for note in copy.problems][:3] == ["error", "error", "warning"]
    assert copy.problems[0].authority
    assert copy.verdict_of_rules == f"{copy.rules} rules, profile verity: 5 problems."


def test_8_a_clean_result_is_stated(copy: ReviewCopy) -> None:
    assert replace(copy, problems=()).verdict_of_rules == (
        f"{copy.rules} rules, profile verity: nothing found."
    )


def test_8_dismissed_ones_keep_their_reasons() -> None:
    copy = copy_of(DRAFT)
    found = {note.code: note for note in (*copy.problems, *copy.dismissed)}
    assert "source.unused" in found
    text = found["source.unused"].excerpt
    dismissal = replace(DRAFT.dismissed[0], code="source.unused", item="S3", quote=text)
    (dismissed,) = copy_of(replace(DRAFT, dismissed=(dismissal,))).dismissed
    assert (dismissed.item, dismissed.reason) == ("S3", "Both sides were asked.")


def test_hostile_texts_are_told_whole() -> None:
    brief = brief_of(*HOSTILE, LONG)
    copy = copy_of(brief, Brief())
    told = ["".join(words.text for words in item.words) for item in copy.checked[1:]]
    assert told == [fact.text for fact in brief.facts]
