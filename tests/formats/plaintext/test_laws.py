"""The laws of the format, on generated briefs and on any text."""

import re
from collections.abc import Callable, Iterable, Iterator

from hypothesis import assume, given

from editor.brief.model import Brief
from editor.formats.plaintext.losses import plain_items, unwritable
from editor.formats.plaintext.reader import read_text
from editor.formats.plaintext.record import Element, Kind, Span, new_record
from editor.formats.plaintext.writer import write_text
from tests.formats.laws import laws
from tests.formats.plaintext.generated import OUTLETS, briefs, edits, raw_texts


def same(one: Brief, two: Brief) -> bool:
    return one.title == two.title and plain_items(one) == plain_items(two)


_SEPARATOR = re.compile(r"[\s,;&.]*(?:and\s*)?")
_BULLET_OF_LIST = re.compile(r"\s*(?:[•·*–-]|[0-9]{1,3}[.)])\s*")


@laws
@given(raw_texts)
def test_every_character_is_in_an_element_or_stands_between_two(text: str) -> None:
    elements = read_text(text, OUTLETS).record.elements
    starts = [*(each.start for each in elements), len(text)]
    ends = [0, *(each.end for each in elements)]
    for place, (end, start) in enumerate(zip(ends, starts, strict=True)):
        between = text[end:start]
        if between.strip(" \t\xa0\r\n"):
            behind_source = place and elements[place - 1].kind in (Kind.LISTED_SOURCE, Kind.SOURCE)
            if not behind_source:
                assert elements[place].kind is Kind.LISTED_SOURCE
            assert (_SEPARATOR if behind_source else _BULLET_OF_LIST).fullmatch(between)


@laws
@given(raw_texts)
def test_reading_is_total(text: str) -> None:
    reading = read_text(text, OUTLETS)
    held = sum(end - start for start, end in _spans(reading.record.elements))
    assert held <= len(text)
    assert all(0 <= each.start <= each.end <= len(text) for each in reading.departures)


def _spans(elements: Iterable[Element]) -> Iterator[Span]:
    end = 0
    for element in elements:
        assert end <= element.start <= element.end
        inner = element.start
        for start, stop in element.fields:
            assert inner <= start <= stop <= element.end
            inner = stop
        end = element.end
        yield element.start, element.end


@laws
@given(raw_texts)
def test_what_is_read_can_be_written(text: str) -> None:
    assert unwritable(read_text(text, OUTLETS).brief) == ()


@laws
@given(raw_texts)
def test_untouched_means_untouched(text: str) -> None:
    reading = read_text(text, OUTLETS)
    assert write_text(reading.brief, reading.record, OUTLETS) == text


@laws
@given(briefs)
def test_what_is_written_reads_back(brief: Brief) -> None:
    text = write_text(brief, new_record(), OUTLETS)
    again = read_text(text, OUTLETS).brief
    assert same(again, brief)
    assert write_text(again, new_record(), OUTLETS) == text


@laws
@given(briefs, edits(), edits())
def test_edited_canonical_text_reads_back(
    brief: Brief, edit: Callable[[Brief], Brief], again: Callable[[Brief], Brief]
) -> None:
    first = read_text(write_text(brief, new_record(), OUTLETS), OUTLETS)
    edited = again(edit(first.brief))
    text = write_text(edited, first.record, OUTLETS)
    assert same(read_text(text, OUTLETS).brief, edited)


@laws
@given(raw_texts, edits(), edits())
def test_edited_text_reads_back(
    text: str, edit: Callable[[Brief], Brief], again: Callable[[Brief], Brief]
) -> None:
    reading = read_text(text, OUTLETS)
    edited = again(edit(reading.brief))
    written = write_text(edited, reading.record, OUTLETS)
    assert same(read_text(written, OUTLETS).brief, edited)


@laws
@given(raw_texts, edits())
def test_bytes_change_only_where_they_would_misread(
    text: str, edit: Callable[[Brief], Brief]
) -> None:
    reading = read_text(text, OUTLETS)
    edited = edit(reading.brief)
    assume(not same(edited, reading.brief))  # equal items that changed places
    written = write_text(edited, reading.record, OUTLETS)
    again = read_text(written, OUTLETS)
    for item, now in zip(plain_items(edited), plain_items(again.brief), strict=True):
        if item not in plain_items(reading.brief) or item.id not in reading.record.by_id:
            continue
        old = reading.record.elements[reading.record.by_id[item.id]]
        new = again.record.elements[again.record.by_id[now.id]]
        body = text[old.start : old.end]
        if body != written[new.start : new.end]:
            kept = written[: new.start] + body + written[new.end :]
            assert not same(read_text(kept, OUTLETS).brief, edited)
