"""Edits give a new brief; the citations follow their sources."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.brief.edits import (
    cite,
    cite_outlet,
    insert_item,
    is_blank,
    items_of,
    move_item,
    part_of,
    remove_item,
    replace_item,
)
from editor.brief.model import LARGEST_NUMBER, Brief, Fact, Item, Narrative, Prediction, Source


@pytest.fixture
def brief() -> Brief:
    return Brief(
        "Title",
        facts=(Fact("First.", (1, 3)), Fact("Second.", (2,)), Fact("Third.", (9,))),
        sources=(Source(1, "AP"), Source(2, "Reuters"), Source(3, "BBC News")),
        narratives=(Narrative("A", "AP", "Text."),),
        predictions=(Prediction("It may rain."),),
    )


def cited_names(brief: Brief) -> list[list[str]]:
    """The names that each fact cites; a number without a source as itself."""
    names = {source.number: source.name for source in brief.sources}
    return [[names.get(number, str(number)) for number in fact.citations] for fact in brief.facts]


def test_a_replaced_item_shares_the_rest(brief: Brief) -> None:
    fact = Fact("New.", id=brief.facts[0].id)
    edited = replace_item(brief, fact)
    assert edited.facts[0] is fact
    assert edited.facts[1] is brief.facts[1]
    assert edited.sources is brief.sources


def test_equal_items_are_told_apart() -> None:
    twins = Brief(facts=(Fact("Same."), Fact("Same.")))
    assert remove_item(twins, twins.facts[1]).facts[0].id is twins.facts[0].id


@pytest.mark.parametrize("item", [Fact(), Source(0), Narrative(), Prediction()])
def test_an_item_of_each_part_can_be_added_and_removed(brief: Brief, item: Item) -> None:
    added = insert_item(brief, item, 0)
    first = items_of(added, part_of(item))[0]
    assert first.id is item.id
    assert remove_item(added, first) == brief


def test_a_moved_fact_keeps_its_citations(brief: Brief) -> None:
    moved = move_item(brief, brief.facts[0], 2)
    assert [fact.text for fact in moved.facts] == ["Second.", "Third.", "First."]
    assert moved.facts[2].citations == (1, 3)


def test_a_moved_source_keeps_every_citation_true(brief: Brief) -> None:
    moved = move_item(brief, brief.sources[2], 0)
    assert [(source.number, source.name) for source in moved.sources] == [
        (1, "BBC News"),
        (2, "AP"),
        (3, "Reuters"),
    ]
    assert moved.facts[0].citations == (2, 1)
    assert cited_names(moved) == cited_names(brief)


def test_a_removed_source_takes_its_citations_along(brief: Brief) -> None:
    removed = remove_item(brief, brief.sources[0])
    assert [source.number for source in removed.sources] == [1, 2]
    assert cited_names(removed) == [["BBC News"], ["Reuters"], ["9"]]


def test_a_source_added_in_front_moves_the_numbers_on(brief: Brief) -> None:
    added = insert_item(brief, Source(0, "RT"), 0)
    assert [source.number for source in added.sources] == [1, 2, 3, 4]
    assert cited_names(added) == cited_names(brief)


def test_odd_numbers_stay_in_their_places() -> None:
    odd = Brief(
        facts=(Fact("A.", (7,)),), sources=(Source(2, "AP"), Source(7, "RT"), Source(4, "CNN"))
    )
    moved = move_item(odd, odd.sources[1], 0)
    assert [source.number for source in moved.sources] == [2, 7, 4]
    assert cited_names(moved) == [["RT"]]


def test_a_doubled_number_is_nobodys_to_move() -> None:
    sources = (Source(1, "AP"), Source(1, "RT"), Source(2, "CNN"))
    doubled = Brief(facts=(Fact("A.", (2,)),), sources=sources)
    for brief in (
        remove_item(doubled, sources[0]),
        move_item(doubled, sources[2], 0),
        insert_item(doubled, Source(0, "BBC"), 0),
    ):
        assert cited_names(brief) == [["CNN"]]


@given(
    st.lists(st.integers(1, 4), min_size=1, max_size=5),
    st.lists(st.integers(1, 5), max_size=4),
    st.data(),
)
def test_removing_a_source_keeps_all_other_citations_true(
    numbers: list[int], citations: list[int], data: st.DataObject
) -> None:
    sources = tuple(Source(number, f"Outlet {place}") for place, number in enumerate(numbers))
    brief = Brief(facts=(Fact("A.", tuple(citations)),), sources=sources)
    gone = data.draw(st.sampled_from(sources))
    expected = [
        name
        for number, name in zip(citations, cited_names(brief)[0], strict=True)
        if number != gone.number
    ]
    kept = [name for name in cited_names(remove_item(brief, gone))[0] if name in expected]
    assert kept == expected


def test_a_doubled_number_stays_cited_while_one_of_its_sources_stays() -> None:
    doubled = Brief(facts=(Fact("A.", (1,)),), sources=(Source(1, "AP"), Source(1, "RT")))
    assert remove_item(doubled, doubled.sources[0]).facts[0].citations == (1,)


def test_behind_the_largest_number_a_source_gets_the_smallest_that_is_free() -> None:
    brief = Brief(
        facts=(Fact("First.", (2,)),), sources=(Source(1, "AP"), Source(LARGEST_NUMBER, "RT"))
    )
    edited = insert_item(brief, Source(0, "BBC News"), 2)
    assert [source.number for source in edited.sources] == [1, LARGEST_NUMBER, 3]


@given(st.permutations(range(4)), st.lists(st.integers(1, 4), max_size=6))
def test_any_order_of_sources_keeps_every_citation_true(
    order: list[int], citations: list[int]
) -> None:
    sources = tuple(Source(number, f"Outlet {number}") for number in range(1, 5))
    start = Brief(facts=(Fact("A.", tuple(citations)),), sources=sources)
    moved = start
    for index, place in enumerate(order):
        item = next(source for source in moved.sources if source.id is sources[place].id)
        moved = move_item(moved, item, index)
    assert cited_names(moved) == cited_names(start)


def test_a_source_is_cited_once(brief: Brief) -> None:
    assert cite(brief, brief.facts[0], (3, 2)).facts[0].citations == (1, 3, 2)


@pytest.mark.parametrize("typed", ["Reuters", "reuters"])
def test_an_outlet_is_cited_by_its_name(brief: Brief, typed: str) -> None:
    assert cite_outlet(brief, brief.facts[2], typed).facts[2].citations == (9, 2)


def test_citing_an_unknown_outlet_adds_the_source(brief: Brief) -> None:
    cited = cite_outlet(brief, brief.facts[1], "The Skarholm Post")
    assert cited.sources[3] == Source(4, "The Skarholm Post")
    assert cited.facts[1].citations == (2, 4)


def test_an_outlet_is_not_taken_for_one_whose_name_is_longer(brief: Brief) -> None:
    assert cite_outlet(brief, brief.facts[1], "Reu").sources[3] == Source(4, "Reu")


@pytest.mark.parametrize("item", [Fact(), Source(3), Narrative(), Prediction()])
def test_a_number_alone_is_nothing(item: Item) -> None:
    assert is_blank(item)


@pytest.mark.parametrize("item", [Fact("", (1,)), Source(3, url="a.org"), Prediction(note="Ask.")])
def test_whatever_was_put_in_is_something(item: Item) -> None:
    assert not is_blank(item)
