"""Replacing changes what was found, and nothing else."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.brief.edits import items_of
from editor.brief.model import EDGES, Brief, Fact, Part, Source
from editor.searching.finding import find
from editor.searching.query import Query, QueryError
from editor.searching.replacing import replace_all
from editor.searching.texts import texts_of
from tests.formats.plaintext.generated import briefs

TERMS = st.sampled_from(("e", "word", "Reuters", ".", "a", "Minsk", "he said", "1"))
PARTS = (Part.FACTS, Part.SOURCES, Part.NARRATIVES, Part.PREDICTIONS)


def replaced(text: str, query: Query, replacement: str) -> str:
    return replace_all(Brief(title=text), query, replacement).title


@given(briefs, TERMS, st.sampled_from(("", "x", "(word)", " two words ", r"\1")))
def test_texts_become_what_python_makes_of_them(brief: Brief, term: str, new: str) -> None:
    after = replace_all(brief, Query(term, match_case=True), new)
    expected = [
        text.text.replace(term, new).strip(EDGES) if term in text.text else text.text
        for text in texts_of(brief)
    ]
    assert [text.text for text in texts_of(after)] == expected


@given(briefs, TERMS)
def test_all_else_stays_the_very_same(brief: Brief, term: str) -> None:
    query = Query(term)
    touched = {match.item for match in find(brief, query)}
    after = replace_all(brief, query, "new")
    for part in PARTS:
        for old, new in zip(items_of(brief, part), items_of(after, part), strict=True):
            assert new.id is old.id
            assert (new is old) is (old.id not in touched)
    assert [fact.citations for fact in after.facts] == [fact.citations for fact in brief.facts]
    assert [source.number for source in after.sources] == [each.number for each in brief.sources]
    assert after.other == brief.other


@given(briefs, st.sampled_from(("([a-z])([a-z]+)", "(?P<all>[a-z]+)", "(a)|(e)")))
def test_groups_come_back_as_in_python(brief: Brief, expression: str) -> None:
    new = r"<\1>\g<0>"
    after = replace_all(brief, Query(expression, match_case=True, expression=True), new)
    assert after.title == re.sub(expression, new, brief.title)


def test_outer_spaces_go_and_an_empty_text_stays_an_item() -> None:
    brief = Brief(facts=(Fact("one two", (1,)), Fact("one")), sources=(Source(1, "one"),))
    after = replace_all(brief, Query("one"), "")
    assert after == Brief(facts=(Fact("two", (1,)), Fact("")), sources=(Source(1, ""),))


def test_a_term_takes_a_replacement_literally() -> None:
    assert replaced("a.b", Query("."), r"\1") == r"a\1b"


@pytest.mark.parametrize("new", [r"\n", r"\r\n", "\n", r"\x00", r"\ud800", r"\u2028"])
def test_no_line_end_gets_into_a_text(new: str) -> None:
    assert replaced("a, b", Query(", ", expression=True), new) == "a b"


@pytest.mark.parametrize(
    ("new", "said"),
    [
        (r"\2", "The expression has no such group as the replacement names."),
        (r"\g<name>", "The expression has no such group as the replacement names."),
        ("a\\", r"The replacement can't be read: write \\ for a backslash."),
        (r"\q", r"The replacement can't be read: write \\ for a backslash."),
    ],
)
def test_a_replacement_that_can_not_be_read_is_said(new: str, said: str) -> None:
    with pytest.raises(QueryError) as told:
        replaced("abc", Query("(b)", expression=True), new)
    assert str(told.value) == said


@given(st.text(r"\gn<>1aux{}(", max_size=8))
def test_no_replacement_is_an_exception(new: str) -> None:
    try:
        replaced("abc", Query("(b)", expression=True), new)
    except QueryError as error:
        assert str(error).endswith(".")
