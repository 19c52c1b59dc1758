"""Two states of a brief are put together, item by item, and no citation comes to mean another."""

from collections import defaultdict
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.brief.choices import Choice, choices
from editor.brief.chosen import chosen
from editor.brief.edits import insert_item, move_item, remove_item, replace_item
from editor.brief.model import Brief, Dismissal, Fact, Narrative, Other, Part, Prediction, Source
from editor.brief.two_states import Side, TwoStates
from tests.brief.drawn import briefs, items, sound_briefs

MINE, THEIRS = Side
BASE = Brief(
    title="Ferry Sails",
    facts=(
        Fact("The ferry sailed at dawn.", (1,)),
        Fact("The crossing took four hours.", (2,)),
        Fact("Nobody on board was hurt.", (1, 2)),
    ),
    sources=(Source(1, "Harbor Post"), Source(2, "Reuters")),
    narratives=(Narrative("A", "RT", "Good."), Narrative("B", "CNN", "Bad.")),
    predictions=(Prediction("Rain."),),
)
FIRST, SECOND, THIRD = BASE.facts


def with_rest(brief: Brief) -> st.SearchStrategy[Brief]:
    """``brief`` with all that is chosen as a whole."""
    return st.builds(
        replace,
        st.just(brief),
        other=st.lists(st.builds(Other, st.sampled_from(Part), st.just("x")), max_size=1).map(
            tuple
        ),
        date=st.sampled_from(["", "2026-05-02"]),
        words=st.sampled_from([(), ("Skarholm",)]),
        dismissed=st.sampled_from([(), (Dismissal("a", "F1", "q"),)]),
    )


any_briefs = briefs.flatmap(with_rest)


def all_of(side: Side, mine: Brief, theirs: Brief, base: Brief | None = None) -> Brief:
    states = TwoStates(mine, theirs, base)
    found = choices(states)
    return chosen(states, found, [side] * len(found))


def suggested(mine: Brief, theirs: Brief, base: Brief | None = BASE) -> tuple[Brief, list[str]]:
    """What comes of all that is suggested, and the names of the conflicts."""
    states = TwoStates(mine, theirs, base)
    found = choices(states)
    result = chosen(states, found, [each.suggested for each in found])
    return result, [each.name for each in found if each.conflict]


def cited(brief: Brief, fact: Fact) -> list[str]:
    """The names of the sources that ``fact`` cites."""
    names = {source.number: source.name for source in reversed(brief.sources)}
    return [names.get(number, f"no {number}") for number in fact.citations]


@given(any_briefs, any_briefs, st.none() | any_briefs)
def test_all_of_mine_is_mine(mine: Brief, theirs: Brief, base: Brief | None) -> None:
    assert all_of(MINE, mine, theirs, base) == mine


@given(any_briefs, any_briefs, st.none() | any_briefs)
def test_all_of_theirs_is_theirs(mine: Brief, theirs: Brief, base: Brief | None) -> None:
    assert all_of(THEIRS, mine, theirs, base) == theirs


@given(any_briefs, any_briefs)
def test_equal_states_have_nothing_to_choose(mine: Brief, base: Brief) -> None:
    same = replace(mine, facts=tuple(replace(fact, id=Fact().id) for fact in mine.facts))
    assert choices(TwoStates(mine, same, base)) == ()


@given(any_briefs, any_briefs)
def test_who_alone_changed_it_is_followed(base: Brief, changed: Brief) -> None:
    assert suggested(changed, base, base) == (changed, [])
    assert suggested(base, changed, base) == (changed, [])


@given(sound_briefs(), sound_briefs(), st.data())
def test_whatever_is_chosen_no_citation_means_another_source(
    mine: Brief, theirs: Brief, data: st.DataObject
) -> None:
    states = TwoStates(mine, theirs)
    found = choices(states)
    sides = data.draw(st.lists(st.sampled_from(Side), min_size=len(found), max_size=len(found)))
    brief = chosen(states, found, sides)
    numbers = [source.number for source in brief.sources]
    assert len(set(numbers)) == len(numbers)
    meant = {
        (fact.text, tuple(cited(whole, fact))) for whole in (mine, theirs) for fact in whole.facts
    }
    # Of a source that both have the name is chosen: what was cited by one is so by the other.
    rows = states.rows[Part.SOURCES]
    names: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        if isinstance(row.mine, Source) and isinstance(row.theirs, Source):
            for name in (row.mine.name, row.theirs.name):
                names[name] |= {row.mine.name, row.theirs.name}
    for fact in brief.facts:
        now = cited(brief, fact)
        assert not any(name.startswith("no ") for name in now)
        assert any(
            text == fact.text
            and len(was) == len(now)
            and all(
                new == old or new in _linked(names, old) for old, new in zip(was, now, strict=True)
            )
            for text, was in meant
        )


def _linked(names: dict[str, set[str]], name: str) -> set[str]:
    """All names that stand for the same source as ``name``, over any number of rows."""
    found, new = {name}, {name}
    while new:
        new = set().union(*(names.get(each, set()) for each in new)) - found
        found |= new
    return found


@given(any_briefs, any_briefs, st.data())
def test_each_item_has_an_id_of_its_own(mine: Brief, theirs: Brief, data: st.DataObject) -> None:
    states = TwoStates(mine, theirs)
    found = choices(states)
    sides = data.draw(st.lists(st.sampled_from(Side), min_size=len(found), max_size=len(found)))
    ids = [item.id for item in items(chosen(states, found, sides))]
    assert len(set(ids)) == len(ids)


def test_changes_in_different_items_go_together() -> None:
    mine = replace_item(BASE, replace(FIRST, text="The ferry sailed at noon."))
    theirs = insert_item(BASE, Fact("The captain retired.", (2,)), 3)
    result, conflicts = suggested(mine, theirs)
    assert [fact.text for fact in result.facts] == [
        "The ferry sailed at noon.",
        "The crossing took four hours.",
        "Nobody on board was hurt.",
        "The captain retired.",
    ]
    assert conflicts == []


def test_both_changed_one_item() -> None:
    mine = replace_item(BASE, replace(FIRST, text="The ferry sailed at noon."))
    theirs = replace_item(BASE, replace(FIRST, text="The ferry sailed at dusk."))
    (choice,) = choices(TwoStates(mine, theirs, BASE))
    assert choice == Choice(
        "facts",
        0,
        "fact 1",
        "The ferry sailed at noon. [1]",
        "The ferry sailed at dusk. [1]",
        "The ferry sailed at dawn. [1]",
        MINE,
        conflict=True,
    )


def test_both_made_the_same_change() -> None:
    same = replace(BASE, title="Ship Sails")
    assert choices(TwoStates(same, replace(BASE, title="Ship Sails"), BASE)) == ()


def test_one_removed_what_the_other_changed() -> None:
    mine = remove_item(BASE, FIRST)
    theirs = replace_item(BASE, replace(FIRST, text="The ferry sailed at dusk."))
    (choice,) = choices(TwoStates(mine, theirs, BASE))
    assert (choice.mine, choice.theirs, choice.conflict) == (
        None,
        "The ferry sailed at dusk. [1]",
        True,
    )


def test_one_removed_what_the_other_let_stand() -> None:
    result, conflicts = suggested(BASE, remove_item(BASE, SECOND))
    assert result.facts == (FIRST, THIRD)
    assert conflicts == []


def test_one_moved_and_the_other_reworded() -> None:
    mine = replace_item(BASE, replace(FIRST, text="The ferry sailed at noon."))
    result, conflicts = suggested(mine, move_item(BASE, THIRD, 0))
    assert [fact.text for fact in result.facts] == [
        "Nobody on board was hurt.",
        "The ferry sailed at noon.",
        "The crossing took four hours.",
    ]
    assert conflicts == []


def test_sources_that_were_renumbered_are_followed() -> None:
    mine = replace_item(BASE, replace(FIRST, text="The ferry sailed at noon."))
    theirs = insert_item(BASE, Source(0, "AP"), 0)
    result, conflicts = suggested(mine, theirs)
    assert [source.name for source in result.sources] == ["AP", "Harbor Post", "Reuters"]
    assert cited(result, result.facts[0]) == ["Harbor Post"]
    assert conflicts == []


def test_two_new_sources_of_one_number_are_told_apart() -> None:
    mine = insert_item(insert_item(BASE, Source(0, "AP"), 2), Fact("Mine.", (3,)), 3)
    theirs = insert_item(insert_item(BASE, Source(0, "Bloomberg"), 2), Fact("Theirs.", (3,)), 3)
    states = TwoStates(mine, theirs, BASE)
    rows = states.rows[Part.SOURCES]
    result, _ = suggested(mine, theirs)
    names = [source.name for source in result.sources]
    assert len({source.number for source in result.sources}) == len(names)
    assert len(rows) in (3, 4)


def test_a_fact_brings_the_source_that_it_cites() -> None:
    theirs = insert_item(insert_item(BASE, Source(0, "AP"), 2), Fact("Theirs.", (3,)), 3)
    states = TwoStates(BASE, theirs)
    found = choices(states)
    sides = [THEIRS if each.field == "facts" else MINE for each in found]
    result = chosen(states, found, sides)
    assert cited(result, result.facts[3]) == ["AP"]


def test_what_is_known_keeps_its_id() -> None:
    theirs = replace(BASE, facts=tuple(Fact(fact.text, fact.citations) for fact in BASE.facts))
    theirs = replace(theirs, facts=(Fact("The ferry sailed at dusk.", (1,)), *theirs.facts[1:]))
    result = all_of(THEIRS, BASE, theirs)
    assert [fact.id for fact in result.facts] == [fact.id for fact in BASE.facts]


def test_notes_are_shown_where_they_differ() -> None:
    (choice,) = choices(TwoStates(BASE, replace_item(BASE, replace(FIRST, note="Who says?"))))
    assert choice.theirs == "The ferry sailed at dawn. [1] (Who says?)"


@pytest.mark.parametrize(
    ("field", "value", "shown"),
    [
        ("title", "Ship", "Ship"),
        ("date", "2026-05-02", "2026-05-02"),
        ("words", ("Skarholm", "kn"), "Skarholm\nkn"),
        ("other", (Other(Part.START, "Draft"),), "Draft"),
        ("dismissed", (Dismissal("tk", "F1", "TK"),), "tk F1 TK"),
    ],
)
def test_what_is_chosen_as_a_whole(field: str, value: object, shown: str) -> None:
    changes: dict[str, Any] = {field: value}
    theirs = replace(BASE, **changes)
    (choice,) = choices(TwoStates(BASE, theirs, BASE))
    assert (choice.field, choice.theirs, choice.suggested) == (field, shown, THEIRS)
