"""Writing JSON changes what was edited and keeps every other byte."""

from dataclasses import replace

import pytest

from editor.brief.edits import insert_item, move_item, remove_item, replace_item
from editor.brief.model import Brief, Dismissal, Fact, Narrative, Other, Part, Prediction, Source
from editor.formats.encoding import Encoding
from editor.formats.json.reader import read_json
from editor.formats.json.record import JsonRecord
from editor.formats.json.writer import new_record, write_json
from editor.formats.reading import LossError

CANONICAL = """\
{
  "format": "brief",
  "version": 1,
  "title": "Snow closes the Karst road",
  "date": "2031-01-09",
  "facts": [
    {
      "text": "The road closed at noon.",
      "citations": [1, 2],
      "note": "Which noon?"
    }
  ],
  "sources": [
    {
      "number": 1,
      "name": "Karst Courier",
      "url": "https://courier.example"
    },
    {
      "number": 2,
      "name": "Večer"
    }
  ],
  "narratives": [
    {
      "stance": "Narrative A",
      "provider": "Večer",
      "text": "Too late."
    }
  ],
  "predictions": [
    {
      "text": "There's a 7% chance of more."
    }
  ],
  "other": [
    {
      "after": "title",
      "text": "Share"
    }
  ],
  "editor": {
    "words": [
      "Karst"
    ],
    "dismissed": [
      {
        "code": "cite.order",
        "item": "F1",
        "quote": "noon",
        "reason": ""
      }
    ]
  }
}
"""
BRIEF = Brief(
    title="Snow closes the Karst road",
    date="2031-01-09",
    facts=(Fact("The road closed at noon.", (1, 2), "Which noon?"),),
    sources=(Source(1, "Karst Courier", "https://courier.example"), Source(2, "Večer")),
    narratives=(Narrative("Narrative A", "Večer", "Too late."),),
    predictions=(Prediction("There's a 7% chance of more."),),
    other=(Other(Part.TITLE, "Share"),),
    words=("Karst",),
    dismissed=(Dismissal("cite.order", "F1", "noon"),),
)
ODD = (
    '\n{ "sources":[{"name" : "\\u0041", "number":1, "rank": 1.50e1}],\r\n'
    '"facts":[{"text":"one"},\n   {"citations":[ 1,1 ],"tags":{"b":1,"a":2},"text":"two"}, '
    '{"text":"\\/three","citations":[]}],\n'
    '\t"version":1,"format":"brief","mood":[1,  2],"editor":{"words":["w"],"theme":null}} \n\n'
)


def opened(text: str) -> tuple[Brief, JsonRecord]:
    reading = read_json(text)
    return reading.brief, reading.record


def members(text: str) -> str:
    return '{"format": "brief", "version": 1, ' + text + "}"


def test_a_new_file_is_canonical() -> None:
    assert write_json(BRIEF, new_record()) == CANONICAL


def test_a_new_file_without_an_edit_is_an_empty_brief() -> None:
    record = new_record()
    assert record.brief == Brief()
    assert write_json(Brief(), record) == record.text


@pytest.mark.parametrize("text", [CANONICAL, ODD])
def test_open_and_save_gives_the_same_text(text: str) -> None:
    brief, record = opened(text)
    assert write_json(brief, record) == text
    assert write_json(replace(brief), record) == text


@pytest.mark.parametrize("text", [CANONICAL, ODD])
def test_an_equal_brief_from_elsewhere_gives_the_same_text(text: str) -> None:
    assert write_json(read_json(text).brief, read_json(text).record) == text


def test_a_changed_text_changes_nothing_else() -> None:
    brief, record = opened(ODD)
    edited = replace_item(brief, replace(brief.facts[1], text="2"))
    assert write_json(edited, record) == ODD.replace('"two"', '"2"')


def test_a_changed_number_keeps_the_spelling_of_the_name() -> None:
    brief, record = opened(ODD)
    edited = replace_item(brief, replace(brief.sources[0], number=7))
    assert write_json(edited, record) == ODD.replace('"number":1', '"number":7')


def test_a_moved_item_takes_its_unknown_members_along() -> None:
    brief, record = opened(members('"facts": [{"text": "a", "x": 1}, {"text": "b", "y": [ 2 ]}]'))
    assert write_json(move_item(brief, brief.facts[1], 0), record) == members(
        '"facts": [{"text": "b", "y": [ 2 ]}, {"text": "a", "x": 1}]'
    )


def test_equal_items_that_swap_keep_their_own_unknown_members() -> None:
    brief, record = opened(members('"facts": [{"text": "a", "x": 1}, {"text": "a", "x": 2}]'))
    assert write_json(move_item(brief, brief.facts[1], 0), record) == members(
        '"facts": [{"text": "a", "x": 2}, {"text": "a", "x": 1}]'
    )


def test_a_removed_item_takes_one_comma_along() -> None:
    brief, record = opened(CANONICAL)
    text = write_json(remove_item(brief, brief.sources[1]), record)
    assert text == CANONICAL.replace("[1, 2]", "[1]").replace(
        ',\n    {\n      "number": 2,\n      "name": "Večer"\n    }', ""
    )


def test_the_last_item_leaves_an_empty_list() -> None:
    brief, record = opened(members('"predictions": [ {"text": "a"} ]'))
    assert write_json(remove_item(brief, brief.predictions[0]), record) == members(
        '"predictions": []'
    )


def test_a_new_item_is_written_in_the_manner_of_its_neighbours() -> None:
    brief, record = opened(members('"facts": [\r\n\t{"text": "a"},\r\n\t{"text": "b"}\r\n]'))
    assert write_json(insert_item(brief, Fact("c", (1,)), 1), record) == members(
        '"facts": [\r\n\t{"text": "a"},\r\n\t{"text": "c", "citations": [1]},'
        '\r\n\t{"text": "b"}\r\n]'
    )


def test_a_new_first_item_gives_the_old_first_a_usual_place() -> None:
    brief, record = opened(members('"facts": [{"text": "a"}]'))
    assert write_json(insert_item(brief, Fact("b"), 0), record) == members(
        '"facts": [{"text": "b", "citations": []}, {"text": "a"}]'
    )


def test_a_compact_file_stays_compact() -> None:
    brief, record = opened('{"format":"brief","version":1,"facts":[]}')
    assert write_json(insert_item(brief, Fact("a", (1, 2)), 0), record) == (
        '{"format":"brief","version":1,"facts":[{"text":"a","citations":[1,2]}]}'
    )


def test_an_indent_of_tabs_is_kept() -> None:
    brief, record = opened('{\n\t"format": "brief",\n\t"version": 1,\n\t"facts": []\n}')
    text = write_json(insert_item(brief, Fact("a"), 0), record)
    assert '\n\t"facts": [\n\t\t{\n\t\t\t"text": "a",' in text


def test_a_citation_is_added_in_its_place() -> None:
    brief, record = opened(members('"facts": [{"citations": [ 5,6 ]}]'))
    edited = replace_item(brief, replace(brief.facts[0], citations=(5, 7, 6)))
    assert write_json(edited, record) == members('"facts": [{"citations": [ 5,7,6 ]}]')


def test_a_new_member_stands_in_canonical_order() -> None:
    brief, record = opened(members('"title": "a", "mood": 1, "facts": []'))
    assert write_json(replace(brief, date="2031-02-03"), record) == members(
        '"title": "a", "date": "2031-02-03", "mood": 1, "facts": []'
    )


def test_a_member_that_is_left_out_when_empty_goes() -> None:
    brief, record = opened(members('"facts": [{"text": "a", "note": "n", "x": 1}]'))
    edited = replace_item(brief, replace(brief.facts[0], note=""))
    assert write_json(edited, record) == members('"facts": [{"text": "a", "x": 1}]')


def test_an_emptied_member_stays_for_what_is_unknown_in_it() -> None:
    brief, record = opened(members('"editor": {"words": ["w"], "theme": 3}'))
    assert write_json(replace(brief, words=()), record) == members('"editor": {"theme": 3}')


def test_a_filled_member_keeps_what_is_unknown_in_it() -> None:
    brief, record = opened(members('"editor": {"theme": 3}'))
    assert write_json(replace(brief, words=("w",)), record) == members(
        '"editor": {"words": ["w"], "theme": 3}'
    )


def test_an_empty_member_that_stood_there_stays() -> None:
    text = members('"date": "", "other": [], "editor": {}, "title": "a"')
    brief, record = opened(text)
    assert write_json(replace(brief, title="b"), record) == text.replace('"a"', '"b"')


def test_an_escaping_file_goes_on_escaping() -> None:
    brief, record = opened(members(r'"title": "\u010d"'))
    assert write_json(replace(brief, title="š"), record) == members(r'"title": "\u0161"')


def test_what_the_encoding_lacks_is_escaped() -> None:
    brief = read_json(members('"title": "a"'), Encoding("cp1252")).brief
    record = read_json(members('"title": "a"'), Encoding("cp1252")).record
    assert write_json(replace(brief, title="č"), record) == members(r'"title": "\u010d"')


def test_half_characters_are_kept_as_escapes() -> None:
    brief, record = opened(members(r'"title": "a\ud800"'))
    assert write_json(replace(brief, title="b\ud800"), record) == members(r'"title": "b\ud800"')


@pytest.mark.parametrize("citations", [(0,), (1_000_000_000,), (-1,)])
def test_a_number_that_no_brief_may_hold_is_a_loss(citations: tuple[int, ...]) -> None:
    with pytest.raises(LossError, match=r"facts\[0\]\.citations\[0\]"):
        write_json(Brief(facts=(Fact("a", citations),)), new_record())


def test_a_text_that_would_read_back_differently_is_a_loss() -> None:
    with pytest.raises(LossError, match="another"):
        write_json(Brief(title="\ud83d" + "\ude00"), new_record())


def test_a_version_from_the_future_is_not_changed() -> None:
    text = '{"format": "brief", "version": 2, "title": "Later"}'
    brief, record = opened(text)
    assert write_json(replace(brief), record) == text
    with pytest.raises(LossError, match="version 2"):
        write_json(replace(brief, title="Now"), record)
