"""Words are found in their file, however it is laid out."""

import pytest

from editor.brief.model import Brief, ItemId, Part
from editor.brief.outlets import Outlets
from editor.formats.files import FileRecord, Format, read_file_bytes
from editor.formats.places import Places

TEXT = """\
Ferry Line to Reopen

Facts

  • It sails in
    early May.1,2

Sources: 1AP and 2The Skarholm Post.

Narratives

  • Pro-island narrative, as provided by AP. They AP waited.
"""
JSON = r"""{"format": "brief", "version": 1, "title": "Ferry “Line” \ud83d\udea2 \"Reopens\"",
 "facts": [{"text": "It sails\u0020in early May.", "citations": [1]}]}"""


def found(data: str, format: Format, word: str, part: str, field: str) -> str:
    """The text of the file at the place of ``word`` in the first item of ``part``."""
    reading = read_file_bytes(data.encode(), format, Outlets())
    words, item = _field(reading.brief, part, field)
    start = words.index(word)
    record: FileRecord = reading.record
    begin, end = Places(record).of_words(item, field, words, (start, start + len(word)))
    return record.text[begin:end]


def _field(brief: Brief, part: str, field: str) -> tuple[str, ItemId | None]:
    if part == "title":
        return brief.title, None
    item = getattr(brief, part)[-1]
    return getattr(item, field), item.id


@pytest.mark.parametrize(
    ("word", "part", "field"),
    [
        ("Reopen", "title", "title"),
        ("early", "facts", "text"),
        ("Post", "sources", "name"),
        ("island", "narratives", "stance"),
        ("AP", "narratives", "provider"),
        ("waited", "narratives", "text"),
    ],
)
def test_words_in_plain_text(word: str, part: str, field: str) -> None:
    assert found(TEXT, Format.TEXT, word, part, field) == word


def test_words_over_a_line_end() -> None:
    assert found(TEXT, Format.TEXT, "in early", "facts", "text").split() == ["in", "early"]


@pytest.mark.parametrize(
    ("word", "part", "field"), [("Line", "title", "title"), ("early", "facts", "text")]
)
def test_words_in_json(word: str, part: str, field: str) -> None:
    assert found(JSON, Format.JSON, word, part, field) == word


def test_words_behind_escapes_in_json() -> None:
    assert found(JSON, Format.JSON, "Reopens", "title", "title") == "Reopens"


def test_citations_are_found_as_a_whole() -> None:
    reading = read_file_bytes(TEXT.encode(), Format.TEXT, Outlets())
    item = reading.brief.facts[0].id
    start, end = Places(reading.record).of_words(item, "citations", "", (0, 1))
    assert reading.record.text[start:end] == "1,2"


def test_what_is_not_in_the_file_is_at_its_start() -> None:
    reading = read_file_bytes(TEXT.encode(), Format.TEXT, Outlets())
    assert Places(reading.record).of_words(ItemId(), "text", "x", (0, 1)) == (0, 0)


@pytest.mark.parametrize(
    ("data", "format", "stands"),
    [(TEXT, Format.TEXT, "Facts"), (JSON, Format.JSON, '[{"text"')],
)
def test_a_part_is_found(data: str, format: Format, stands: str) -> None:
    record = read_file_bytes(data.encode(), format, Outlets()).record
    start, end = Places(record).of_part(Part.FACTS)
    assert record.text[start:end].startswith(stands)


@pytest.mark.parametrize(("data", "format"), [(TEXT, Format.TEXT), (JSON, Format.JSON)])
def test_a_date_that_is_not_in_the_file_is_at_its_start(data: str, format: Format) -> None:
    record = read_file_bytes(data.encode(), format, Outlets()).record
    assert Places(record).of_words(None, "date", "", (0, 0)) == (0, 0)
