"""What was split can be joined again, and nothing is lost on the way."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from editor.brief.edits import index_of, is_blank, items_of, part_of
from editor.brief.model import Brief, Fact, Item, Narrative, Prediction, Source
from editor.brief.splitting import (
    join_items,
    joinable,
    main_field,
    main_text,
    split_item,
)
from tests.brief.drawn import briefs, items, sound_briefs


def cited_names(brief: Brief) -> list[list[str]]:
    names = {source.number: source.name for source in brief.sources}
    return [[names[number] for number in fact.citations] for fact in brief.facts]


@pytest.fixture
def brief() -> Brief:
    return Brief(
        facts=(Fact("It sails. It sinks.", (2, 1), "Ask."), Fact("Third.", (3,))),
        sources=(Source(1, "AP"), Source(2, "RT CNN", "https://rt.com"), Source(3, "BBC")),
        narratives=(Narrative("A", "AP", "One. Two.", "Ask."),),
        predictions=(Prediction("Rain. Snow.", "Ask."),),
    )


def test_citations_go_with_the_second_part_and_the_note_stays(brief: Brief) -> None:
    split = split_item(brief, brief.facts[0], 9, 10)
    assert split.facts[:2] == (Fact("It sails.", (), "Ask."), Fact("It sinks.", (2, 1)))


def test_both_parts_of_a_narrative_have_its_label(brief: Brief) -> None:
    split = split_item(brief, brief.narratives[0], 4, 4)
    assert split.narratives == (
        Narrative("A", "AP", "One.", "Ask."),
        Narrative("A", "AP", "Two."),
    )


def test_a_prediction_is_split(brief: Brief) -> None:
    split = split_item(brief, brief.predictions[0], 5, 5)
    assert split.predictions == (Prediction("Rain.", "Ask."), Prediction("Snow."))


def test_the_second_part_of_a_source_gets_the_next_number(brief: Brief) -> None:
    split = split_item(brief, brief.sources[1], 2, 2)
    assert [(each.number, each.name) for each in split.sources] == [
        (1, "AP"),
        (2, "RT"),
        (3, "CNN"),
        (4, "BBC"),
    ]
    assert [fact.citations for fact in split.facts] == [(2, 1), (4,)]


def test_spaces_around_the_split_go(brief: Brief) -> None:
    spaced = Brief(facts=(Fact("One. \t Two."),))
    assert split_item(spaced, spaced.facts[0], 5, 5).facts == (Fact("One."), Fact("Two."))


def test_at_the_end_an_empty_item_follows_and_citations_stay(brief: Brief) -> None:
    split = split_item(brief, brief.facts[1], 6, 6)
    assert split.facts[1] is brief.facts[1]
    assert split.facts[2] == Fact()


@pytest.mark.parametrize("kind", ["facts", "sources", "narratives", "predictions"])
def test_at_the_start_an_empty_item_goes_before(brief: Brief, kind: str) -> None:
    (item, *_) = getattr(brief, kind)
    empty, after, *_ = items_of(split_item(brief, item, 0, 0), part_of(item))
    assert is_blank(empty)
    assert after.id is item.id
    assert main_text(after) == main_text(item)


def test_a_selection_gives_way_to_the_split(brief: Brief) -> None:
    split = split_item(brief, brief.facts[0], 2, 13)
    assert [fact.text for fact in split.facts] == ["It", "sinks.", "Third."]


def test_a_whole_selection_leaves_the_item_empty(brief: Brief) -> None:
    split = split_item(brief, brief.facts[1], 0, 6)
    assert split.facts[1:] == (Fact("", (3,)), Fact())


def test_joined_facts_cite_what_both_cited() -> None:
    brief = Brief(facts=(Fact("One.", (1, 2), "Ask."), Fact("Two.", (3, 2), "Call.")))
    joined = join_items(brief, *brief.facts)
    assert joined.facts == (Fact("One. Two.", (1, 2, 3), "Ask. Call."),)


def test_who_cited_a_joined_source_cites_the_first(brief: Brief) -> None:
    joined = join_items(brief, brief.sources[0], brief.sources[1])
    assert joined.sources == (Source(1, "AP RT CNN", "https://rt.com"), Source(2, "BBC"))
    assert [fact.citations for fact in joined.facts] == [(1,), (2,)]


@pytest.mark.parametrize("place", [0, 1], ids=["before", "behind"])
def test_an_empty_item_is_only_taken_away(place: int) -> None:
    fact = Fact("One.", (1,), "Ask.")
    pair = [fact]
    pair.insert(place, Fact())
    assert join_items(Brief(facts=tuple(pair)), *pair).facts[0] is fact


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (Narrative("A", "AP", "One."), Narrative("B", "AP", "Two.")),
        (Narrative("A", "AP", "One."), Narrative("A", "RT", "Two.")),
        (Source(1, "AP", "https://ap.org"), Source(2, "RT", "https://rt.com")),
        (Fact("One."), Prediction("Two.")),
    ],
)
def test_what_contradicts_is_not_joined(first: Item, second: Item) -> None:
    assert not joinable(first, second)
    with pytest.raises(ValueError, match="contradict"):
        join_items(Brief(), first, second)


def test_an_unnamed_side_joins_a_named_one() -> None:
    brief = Brief(narratives=(Narrative("A", "", "One."), Narrative("", "AP", "Two.")))
    assert join_items(brief, *brief.narratives).narratives == (Narrative("A", "AP", "One. Two."),)


def test_a_doubled_number_is_cited_as_before() -> None:
    sources = (Source(1, "AP"), Source(2, "RT"), Source(2, "CNN"))
    brief = Brief(facts=(Fact("One.", (2,)),), sources=sources)
    joined = join_items(brief, *sources[:2])
    assert joined.sources == (Source(1, "AP RT"), Source(2, "CNN"))
    assert joined.facts == brief.facts


@given(sound_briefs(), st.data())
def test_joining_what_was_split_gives_the_brief_back(brief: Brief, data: st.DataObject) -> None:
    assume(items(brief))
    item = data.draw(st.sampled_from(items(brief)))
    text = main_text(item)
    seams = [place for place, letter in enumerate(text) if letter == " "]
    place = data.draw(st.sampled_from([0, *seams, len(text)]))
    split = split_item(brief, item, place, place)
    index = index_of(items_of(brief, part_of(item)), item.id)
    first, second = items_of(split, part_of(item))[index : index + 2]
    assert join_items(split, first, second) == brief


@given(sound_briefs(), st.data())
def test_no_citation_points_to_nothing_after_joining(brief: Brief, data: st.DataObject) -> None:
    assume(len(brief.sources) > 1)
    place = data.draw(st.integers(1, len(brief.sources) - 1))
    first, second = brief.sources[place - 1 : place + 1]
    assume(joinable(first, second))
    cited_names(join_items(brief, first, second))


@given(briefs, st.data())
def test_untouched_items_stay_the_same_objects(brief: Brief, data: st.DataObject) -> None:
    assume(brief.facts)
    fact = data.draw(st.sampled_from(brief.facts))
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(fact.text))] * 2)))
    split = split_item(brief, fact, start, end)
    assert split.narratives is brief.narratives
    assert split.sources is brief.sources
    untouched = {id(each) for each in brief.facts if each.id is not fact.id}
    assert untouched <= {id(each) for each in split.facts}


def test_the_main_field_of_a_source_is_its_name() -> None:
    assert main_field(Source(1)) == "name"
    assert main_field(Fact()) == "text"
