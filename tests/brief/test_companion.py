"""What plain text has no room for is taken off, and finds its items again by their texts."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from editor.brief.companion import companion_of, joined
from editor.brief.model import Brief, Dismissal, Fact, Narrative, Prediction, Source

FULL = Brief(
    "Ferry Line to Reopen",
    (Fact("It sails.", (1,), note="Who says?"), Fact("It sails.", (2,), note="Twice?"), Fact("X.")),
    (Source(1, "AP", url="https://example.org/a"), Source(2, "AP", note="By phone.")),
    (Narrative("A", "AP", "Good.", note="Fair?"),),
    (Prediction("It may rain.", note="As of?"),),
    date="2026-05-02",
    words=("Skarholm",),
    dismissed=(Dismissal("cite.missing", "F3", "X.", "Known."),),
)


def plain_of(brief: Brief) -> Brief:
    """``brief`` without what only a companion can hold."""
    return replace(
        brief,
        facts=tuple(replace(fact, note="") for fact in brief.facts),
        sources=tuple(replace(source, url="", note="") for source in brief.sources),
        narratives=tuple(replace(narrative, note="") for narrative in brief.narratives),
        predictions=tuple(replace(prediction, note="") for prediction in brief.predictions),
        date="",
        words=(),
        dismissed=(),
    )


def test_plain_and_companion_are_the_whole_again() -> None:
    assert joined(plain_of(FULL), companion_of(FULL)) == (FULL, Brief())


def test_a_plain_brief_has_no_companion() -> None:
    assert companion_of(plain_of(FULL)) == Brief()


def test_what_has_nothing_to_keep_is_not_in_the_companion() -> None:
    assert [fact.text for fact in companion_of(FULL).facts] == ["It sails.", "It sails."]


def test_a_note_follows_its_text_wherever_it_moves() -> None:
    plain = plain_of(FULL)
    moved = replace(plain, facts=plain.facts[::-1])
    assert [fact.note for fact in joined(moved, companion_of(FULL))[0].facts] == [
        "",
        "Who says?",
        "Twice?",
    ]


def test_a_renumbered_source_is_known_by_its_name() -> None:
    plain = replace(plain_of(FULL), sources=(Source(7, "AP"),))
    assert joined(plain, companion_of(FULL))[0].sources[0].url == "https://example.org/a"


def test_a_narrative_with_another_provider_is_known_by_its_text() -> None:
    plain = replace(plain_of(FULL), narratives=(Narrative("A", "Reuters", "Good."),))
    assert joined(plain, companion_of(FULL))[0].narratives[0].note == "Fair?"


def test_what_finds_no_item_is_kept_as_the_rest() -> None:
    plain = replace(plain_of(FULL), facts=(Fact("It sails."), Fact("Other.")))
    _, rest = joined(plain, companion_of(FULL))
    assert rest == Brief(facts=(Fact("It sails.", note="Twice?"),))


few = st.sampled_from(["a", "b", ""])


@given(
    st.lists(st.builds(Fact, few, note=few)),
    st.lists(st.builds(Source, st.integers(1, 2), few, few)),
    st.lists(st.builds(Narrative, few, few, few, few)),
)
def test_nothing_is_lost_of_any_brief(
    facts: list[Fact], sources: list[Source], narratives: list[Narrative]
) -> None:
    brief = Brief("", tuple(facts), tuple(sources), tuple(narratives))
    assert joined(plain_of(brief), companion_of(brief)) == (brief, Brief())
