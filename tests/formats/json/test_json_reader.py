"""A JSON brief is read, or refused with the path and the line of what is wrong."""

import pytest
from pydantic import ValidationError

from editor.brief.model import Brief, Dismissal, Fact, Narrative, Other, Part, Prediction, Source
from editor.formats.json.reader import read_json
from editor.formats.reading import UnreadableError

WHOLE = """\
{
  "format": "brief",
  "version": 1,
  "title": "Ferry returns to Larne Harbour",
  "date": "2031-05-04",
  "facts": [{"text": "The ferry sailed at dawn.", "citations": [1, 2], "note": "Ask the pilot."}],
  "sources": [{"number": 1, "name": "Harbour Post", "url": "https://post.example", "note": "p. 3"}],
  "narratives": [{"stance": "Narrative A", "provider": "Harbour Post", "text": "", "note": "?"}],
  "predictions": [{"text": "There's a 40% chance of rain.", "note": "old"}],
  "other": [{"after": "title", "text": "Share this"}],
  "editor": {
    "words": ["Larne"],
    "dismissed": [{"code": "cite.missing", "item": "F1", "quote": "dawn", "reason": "seen"}]
  }
}
"""
START = '{"format": "brief", "version": 1,'


def refusal(text: str) -> str:
    with pytest.raises(UnreadableError) as caught:
        read_json(text)
    return str(caught.value)


def codes(members: str) -> list[str]:
    return [departure.code for departure in read_json(START + members + "}").departures]


def test_every_member_has_its_place_in_the_brief() -> None:
    assert read_json(WHOLE).brief == Brief(
        title="Ferry returns to Larne Harbour",
        facts=(Fact("The ferry sailed at dawn.", (1, 2), "Ask the pilot."),),
        sources=(Source(1, "Harbour Post", "https://post.example", "p. 3"),),
        narratives=(Narrative("Narrative A", "Harbour Post", "", "?"),),
        predictions=(Prediction("There's a 40% chance of rain.", "old"),),
        other=(Other(Part.TITLE, "Share this"),),
        date="2031-05-04",
        words=("Larne",),
        dismissed=(Dismissal("cite.missing", "F1", "dawn", "seen"),),
    )


def test_what_is_left_out_is_empty() -> None:
    assert read_json('{"format": "brief", "version": 1}').brief == Brief()


def test_a_plain_file_departs_in_nothing() -> None:
    assert read_json(WHOLE).departures == ()


def test_a_refusal_names_the_path_and_the_line() -> None:
    text = START + '\n"facts": [{}, {},\n{"citations": [3, "1"]}]}'
    assert refusal(text) == (
        "facts[2].citations[1], line 3: must be a whole number from 1 to 999999999."
    )


def test_a_refusal_keeps_the_text_and_the_place_in_it() -> None:
    text = START + '"title": 7}'
    with pytest.raises(UnreadableError) as caught:
        read_json(text)
    assert caught.value.text == text
    assert caught.value.offset == text.index("7")


def test_of_several_faults_the_first_in_the_text_is_named() -> None:
    assert refusal(START + '"sources": 1, "title": 2}').startswith("sources,")


@pytest.mark.parametrize(
    "number", ["0", "-1", "1.0", "1e0", "true", "null", "1234567890", "9" * 5000]
)
def test_a_citation_is_a_whole_number_of_at_most_nine_digits(number: str) -> None:
    assert "facts[0].citations[0], line 1: must be a whole number" in refusal(
        START + '"facts": [{"citations": [' + number + "]}]}"
    )


@pytest.mark.parametrize(
    ("members", "message"),
    [
        ('"title": null', "title, line 1: must be a text in straight quotes."),
        ('"facts": {}', "facts, line 1: must be a list in [ ]."),
        ('"facts": [1]', "facts[0], line 1: must be an object in { }."),
        ('"sources": [{"name": "A"}]', "sources[0].number, line 1: is missing."),
        ('"editor": {"words": [1]}', "editor.words[0], line 1: must be a text in straight quotes."),
        ('"title": "a", "title": "a"', "title, line 1: the member stands here a second time."),
        ('"x": [{"y": NaN}]', "x[0].y, line 1: NaN is no JSON value."),
        ('"x": -Infinity', "x, line 1: -Infinity is no JSON value."),
        ('"x": 01', "x, line 1: 01 is no JSON value."),
        ('"x": [1,]', "x, line 1: a comma stands before “]”."),
        ('"x": [1 2]', "x, line 1: a comma or “]” is missing here."),
        ('"title": "a\tb"', "title, line 1: the control character U+0009 stands bare in a text."),
        ('"title": "a', "title, line 1: a text is not closed by a straight quote in its line."),
        (r'"title": "\q"', "title, line 1: a backslash begins nothing that JSON knows."),
        ('"title": "\\\n"', "title, line 1: a backslash begins nothing that JSON knows."),
        ("'title': 1", "Line 1: a member's name in straight quotes is missing here."),
        ('"a b": nope', "['a b'], line 1: nope is no JSON value."),
        (
            r'"facts": [{"\ud800": 1}]',
            "facts[0], line 1: the name of a member holds half of a character.",
        ),
    ],
)
def test_each_fault_has_its_sentence(members: str, message: str) -> None:
    assert refusal(START + members + "}") == message


@pytest.mark.parametrize("text", ["[]", "null", "{}", '{"format": "report", "version": 1}'])
def test_other_json_is_no_brief(text: str) -> None:
    assert refusal(text).startswith("This is JSON, but no brief")


@pytest.mark.parametrize("version", ["0", "-1", "1.0", "true", '"1"', "null", "2.5", "1e400"])
def test_no_other_version_passes_for_this_one(version: str) -> None:
    assert refusal('{"format": "brief", "version": ' + version + "}") == (
        "version, line 1: must be 1."
    )


@pytest.mark.parametrize("text", ["", " \n"])
def test_an_empty_file_is_said_to_be_empty(text: str) -> None:
    assert refusal(text) == "The file is empty."


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, "[" * 100_000 + "]" * 100_000])
def test_deep_nesting_is_a_message(text: str) -> None:
    assert "the nesting is deeper than 100 levels" in refusal(text)


def test_lines_end_in_three_ways() -> None:
    assert "line 4:" in refusal(START + '\r\n\r\n"title":\r7}')


def test_a_version_from_the_future_opens_read_only() -> None:
    reading = read_json('{"format": "brief", "version": 2, "title": "Later", "mood": "calm"}')
    assert reading.record.read_only
    assert reading.brief.title == "Later"
    assert [departure.code for departure in reading.departures] == ["json.future-version"]


def test_a_version_from_the_future_may_be_beyond_reading() -> None:
    message = refusal('{"format": "brief", "version": 2, "title": {}}')
    assert message.startswith("The file is of version 2, newer than this program. title, line 1:")


def test_unknown_members_are_named_by_their_paths() -> None:
    text = START + '"mood": 1, "facts": [{"tags": []}], "editor": {"theme": {}}}'
    assert read_json(text).record.unknown == (
        ("mood",),
        ("facts", 0, "tags"),
        ("editor", "theme"),
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (r"a\nb", "json.line-break"),
        (r"a\u0007b", "json.control-character"),
        (r"a\ud83d", "json.lone-surrogate"),
        (" a", "json.outer-space"),
        ("a\u00a0", "json.outer-space"),
    ],
)
def test_texts_that_the_editor_cannot_hold_are_read_and_reported(text: str, code: str) -> None:
    assert codes(f'"title": "{text}"') == [code]
    assert codes('"narratives": [{"text": "' + text + '"}]') == [code]


def test_a_departure_has_its_place_and_its_item() -> None:
    text = START + '"facts": [{"text": " a"}]}'
    reading = read_json(text)
    (departure,) = reading.departures
    assert text[departure.start : departure.end] == '" a"'
    assert departure.item is reading.brief.facts[0].id


@pytest.mark.parametrize("text", ["🙂", "a\u200db", "\u202eabc", "e\u0301", "\u2028"])
def test_marks_joiners_and_emoji_are_plain_text(text: str) -> None:
    assert codes(f'"title": "x{text}x"') == []


def test_notes_may_have_lines() -> None:
    assert codes(r'"facts": [{"note": "a\nb"}]') == []


def test_a_list_of_faults_is_looked_at_up_to_the_first() -> None:
    """A million faults told of one by one took seconds."""
    with pytest.raises(UnreadableError) as caught:
        read_json(START + '"facts": [{}, 1, 2, 3], "sources": [{}, {}], "narratives": [4, 5]}')
    assert isinstance(caught.value.__cause__, ValidationError)
    assert caught.value.__cause__.error_count() == 3
