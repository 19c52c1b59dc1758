"""One door to all formats: bytes in, brief and record out, and back."""

from dataclasses import replace
from pathlib import Path

import pytest

from editor.brief.model import Brief, Fact
from editor.brief.outlets import Outlets
from editor.formats.files import (
    Format,
    canonical_bytes,
    format_of,
    losses,
    new_record,
    read_file_bytes,
    write_bytes,
)
from editor.formats.reading import LossError, UnreadableError

OUTLETS = Outlets()
FILES = {
    Format.TEXT: "Liège\r\n\r\nFacts\r\n- One.¹ \r\n",
    Format.JSON: '{"version":1,"format":"brief",\r\n"title":"Liège","x":[]}\r\n',
}
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "cp1252"]


@pytest.mark.parametrize(
    ("name", "format"),
    [
        ("a.txt", Format.TEXT),
        ("a.json", Format.JSON),
        ("a.JSON", Format.JSON),
        ("a", Format.TEXT),
        ("a.json.bak", Format.TEXT),
    ],
)
def test_the_ending_tells_the_format(name: str, format: Format) -> None:
    assert format_of(Path(name)) is format


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("format", Format)
def test_untouched_means_untouched(format: Format, encoding: str) -> None:
    data = FILES[format].encode(encoding)
    reading = read_file_bytes(data, format, OUTLETS)
    assert write_bytes(reading.brief, reading.record, OUTLETS) == data


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("format", Format)
def test_an_edit_keeps_the_encoding(format: Format, encoding: str) -> None:
    reading = read_file_bytes(FILES[format].encode(encoding), format, OUTLETS)
    edited = replace(reading.brief, title="Orléans")
    expected = FILES[format].replace("Liège", "Orléans").encode(encoding)
    assert write_bytes(edited, reading.record, OUTLETS).decode(encoding) == expected.decode(
        encoding
    )


def test_a_character_that_the_encoding_lacks_is_a_loss_that_names_it() -> None:
    reading = read_file_bytes("Liège".encode("cp1252"), Format.TEXT, OUTLETS)
    with pytest.raises(LossError) as caught:
        write_bytes(replace(reading.brief, title="Večer"), reading.record, OUTLETS)
    assert caught.value.losses == ("The character “č” (U+010D), which Windows-1252 has not",)


@pytest.mark.parametrize(
    ("title", "encoding", "loss"),
    [
        ("ÿþa", "cp1252", "could not be opened again"),
        ("Ã©", "cp1252", "would be read in another encoding"),
    ],
)
def test_bytes_that_would_be_read_differently_are_a_loss(
    title: str, encoding: str, loss: str
) -> None:
    reading = read_file_bytes("Liège".encode(encoding), Format.TEXT, OUTLETS)
    with pytest.raises(LossError, match=loss):
        write_bytes(replace(reading.brief, title=title), reading.record, OUTLETS)


def test_what_no_file_of_text_can_hold_is_said_item_by_item() -> None:
    brief = Brief("a\0b", facts=(Fact("One."), Fact("Two \ud83d.")))
    with pytest.raises(LossError) as caught:
        write_bytes(brief, new_record(Format.TEXT), OUTLETS)
    assert caught.value.losses == (
        "The title holds U+0000, which no file of text can hold.",
        "Fact 2 holds U+D83D, which no file of text can hold.",
    )


@pytest.mark.parametrize("format", Format)
def test_a_guessed_encoding_is_reported(format: Format) -> None:
    reading = read_file_bytes(FILES[format].encode("cp1252"), format, OUTLETS)
    assert reading.departures[0].code == "encoding.guessed"
    assert "Windows-1252" in reading.departures[0].message


@pytest.mark.parametrize("format", Format)
def test_a_new_file_reads_back(format: Format) -> None:
    brief = Brief(title="Liège", facts=(Fact("One."),))
    data = write_bytes(brief, new_record(format), OUTLETS)
    assert read_file_bytes(data, format, OUTLETS).brief == brief


@pytest.mark.parametrize("format", Format)
def test_bytes_that_are_no_text_are_refused(format: Format) -> None:
    with pytest.raises(UnreadableError):
        read_file_bytes(b"\0\1\2", format, OUTLETS)


def test_text_loses_the_members_that_only_the_json_file_knows() -> None:
    record = read_file_bytes(FILES[Format.JSON].encode(), Format.JSON, OUTLETS).record
    assert losses(Format.TEXT, record) == ("The member x, which is none of a brief",)
    assert losses(Format.JSON, record) == ()


def test_text_loses_nothing_of_a_text() -> None:
    assert losses(Format.TEXT, new_record(Format.TEXT)) == ()


def test_canonical_says_all_losses_at_once() -> None:
    text = '{"format": "brief", "version": 1, "title": "a\\nb", "mood": 1}'
    reading = read_file_bytes(text.encode(), Format.JSON, OUTLETS)
    with pytest.raises(LossError) as caught:
        canonical_bytes(reading, Format.TEXT, OUTLETS)
    assert len(caught.value.losses) == 2


def test_canonical_text_says_each_character_that_it_can_not_hold() -> None:
    facts = '[{"text": "a\\nb"}, {"text": "c\\u0007\\td"}]'
    text = f'{{"format": "brief", "version": 1, "title": "\\ud83d", "facts": {facts}}}'
    reading = read_file_bytes(text.encode(), Format.JSON, OUTLETS)
    with pytest.raises(LossError) as caught:
        canonical_bytes(reading, Format.TEXT, OUTLETS)
    assert caught.value.losses == (
        "Fact 1 is not one line without spaces around it.",
        "The title holds U+D83D, which no file of text can hold.",
        "Fact 2 holds U+0007, a control character, which is no text.",
    )


def test_a_text_keeps_its_control_characters() -> None:
    reading = read_file_bytes(b"T\n\nFacts\n\n- One.\x07\n- Two.\n", Format.TEXT, OUTLETS)
    edited = replace(reading.brief, title="U")
    assert write_bytes(edited, reading.record, OUTLETS).count(b"One.\x07\n") == 1
