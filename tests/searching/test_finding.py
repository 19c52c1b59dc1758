"""What is found, where, and how a search that can't be made is told."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.brief.model import Brief, Fact, Narrative, Prediction, Source
from editor.searching.finding import find
from editor.searching.query import Query, QueryError, literally
from editor.searching.texts import Text, texts_of
from editor.searching.to_come import to_come_in
from tests.formats.plaintext.generated import briefs

LETTERS = st.text("abAB .éЖж-'\n0", min_size=1, max_size=3)


def found(text: str, query: Query) -> list[str]:
    """What a query finds in one text."""
    return [text[match.start : match.end] for match in find(Brief(title=text), query)]


def words(text: str, term: str) -> list[str]:
    return found(text, Query(term, whole_words=True))


def test_all_texts_are_searched_in_reading_order() -> None:
    brief = Brief(
        title="a0",
        facts=(Fact("a1", (1,), note="a2"),),
        sources=(Source(1, "a3", url="a4", note="a5"),),
        narratives=(Narrative("a6", "a7", "a8", note="a9"),),
        predictions=(Prediction("a10", note="a11"),),
    )
    texts = {(text.item, text.field): text.text for text in texts_of(brief)}
    matches = find(brief, Query("a"))
    assert [texts[match.item, match.field] for match in matches] == [f"a{n}" for n in range(12)]


def test_numbers_and_citations_are_no_text() -> None:
    assert find(Brief(facts=(Fact("x", (77,)),), sources=(Source(77, "y"),)), Query("7")) == []


@given(briefs, LETTERS, st.booleans())
def test_a_term_is_found_where_python_finds_it(brief: Brief, term: str, exact: bool) -> None:
    term = term.replace("'", "’").replace(" ", "-")
    pattern = re.compile(re.escape(term), 0 if exact else re.IGNORECASE)
    expected = [
        (text.item, text.field, *match.span())
        for text in texts_of(brief)
        for match in pattern.finditer(text.text)
    ]
    matches = find(brief, Query(term, match_case=exact))
    assert [(each.item, each.field, each.start, each.end) for each in matches] == expected


EXPRESSIONS = ("[a-z]+", "[0-9]+(,[0-9])?", "x*", "(he|the).", r"\.$", "^.", "(?<=s)a|e(?=s)")
"""What both libraries take for the same: of letters and cases they know different ones."""


@given(briefs, st.sampled_from(EXPRESSIONS))
def test_an_expression_finds_what_python_finds(brief: Brief, expression: str) -> None:
    pattern = re.compile(expression)
    expected = [
        match.span()
        for text in texts_of(brief)
        for match in pattern.finditer(text.text)
        if match[0]
    ]
    matches = find(brief, Query(expression, match_case=True, expression=True))
    assert [(each.start, each.end) for each in matches] == expected


@pytest.mark.parametrize(
    ("text", "term"),
    [("STRAẞE", "straße"), ("İstanbul", "i"), ("ΟΔΟΣ", "οδος"), ("ΜΌΣΧΑ МОСКВА", "москва")],
)
def test_letter_case_is_no_matter(text: str, term: str) -> None:
    assert len(found(text, Query(term))) == 1


def test_letters_that_grow_with_case_move_no_place() -> None:
    (match,) = find(Brief(title="İİİß Minsk"), Query("minsk"))
    assert (match.start, match.end) == (5, 10)


def test_case_counts_when_asked() -> None:
    assert found("Rose rose", Query("rose", match_case=True)) == ["rose"]


def test_a_straight_mark_finds_a_curly_one_and_a_space_a_no_break_one() -> None:
    assert found("He said “don’t” in 10\u00a0km.", Query('"don\'t"')) == ["“don’t”"]
    assert found("in 10\u00a0km.", Query("10 km")) == ["10\u00a0km"]
    assert found("don't", Query("don’t")) == []


@pytest.mark.parametrize(
    ("text", "term", "count"),
    [
        ("Rome romes chrome", "rome", 1),
        ("Kyiv's Kyiv’s pro-Kyiv", "Kyiv", 3),
        ("don't", "don't", 1),
        ("Минск Минский", "Минск", 1),
        ("हिन्दी हिन्दीभाषा", "हिन्दी", 1),
        ("हिन्दी", "हिन", 0),
        ("cafe\u0301", "cafe", 0),
        ("$4M and $4", "$4", 1),
        ("x_y x", "x", 1),
    ],
)
def test_whole_words(text: str, term: str, count: int) -> None:
    assert len(words(text, term)) == count


def test_whole_words_of_an_expression_keep_its_branches() -> None:
    query = Query("cat|dog", whole_words=True, expression=True)
    assert found("cats dog", query) == ["dog"]


def test_nothing_is_no_match() -> None:
    assert found("abc", Query("")) == []
    assert found("abc", Query("x*", expression=True)) == []


@given(st.text(max_size=20))
def test_a_text_as_an_expression_finds_itself(text: str) -> None:
    assert found(text, Query(literally(text), True, expression=True)) == ([text] if text else [])


@pytest.mark.parametrize(
    ("expression", "said"),
    [
        ("(", "The expression ends too early."),
        ("[a", "The expression ends too early."),
        ("a\\", "The expression ends too early."),
        ("(?P<", "The expression ends too early."),
        ("a)(b", "A bracket is closed that was never opened."),
        ("*a", "There is nothing in front of a sign that repeats."),
        (r"(a)\2", "The expression refers to a group that it does not have."),
        ("[z-a]", "The expression can't be read at character 5."),
        ("(" * 3000 + ")" * 3000, "The expression has too many brackets in each other."),
        ("(){99999999}", "The expression repeats something too often."),
        ("(?:(){1000}){1000}", "The expression repeats something too often."),
        ("(){0" + "9" * 5000 + "}", "The expression repeats something too often."),
        ("(?au)a", "The expression can't be read."),
    ],
)
@pytest.mark.parametrize("whole_words", [False, True])
def test_what_can_not_be_read_is_said(expression: str, said: str, whole_words: bool) -> None:
    with pytest.raises(QueryError) as told:
        find(Brief(title="abc"), Query(expression, expression=True, whole_words=whole_words))
    assert str(told.value) == said


@given(st.text(r"ab\()[]{}*+?.|^$<>=!:1,P'", max_size=12))
def test_no_expression_is_an_exception(expression: str) -> None:
    try:
        find(Brief(title="aab (b)"), Query(expression, expression=True))
    except QueryError as error:
        assert str(error).endswith(".")


@pytest.mark.parametrize("expression", ["(x+x+)+y", "(?:x|(?:x|x))+y", r"(?:\w*)*\w*\w*\w*\w*\d"])
def test_an_expression_that_runs_away_is_stopped(expression: str) -> None:
    brief = Brief(facts=tuple(Fact("x" * 500) for _ in range(300)))
    began = time.process_time()
    with pytest.raises(QueryError, match="takes too long"):
        find(brief, Query(expression, expression=True))
    assert time.process_time() - began < 2


def test_what_is_to_come_is_found_where_readers_would_see_it() -> None:
    fact = Fact("TKTK men on flight TK 1951.", note="TK: ask")
    brief = Brief(title="TK Ferries", facts=(fact,))
    places = [(place.item, place.start, place.end) for place in to_come_in(texts_of(brief))]
    assert places == [(None, 0, 2), (fact.id, 0, 4)]


def test_citations_behind_it_do_not_hide_what_is_to_come() -> None:
    (place,) = to_come_in([Text(None, "text", "The ferry costs TK²,³")])
    assert (place.start, place.end) == (16, 18)
