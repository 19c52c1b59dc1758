"""Every form says what the brief says: its words, its numbers, its citations, in their order."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from editor.brief.model import Brief, Fact
from editor.exports.exporter import Exporter, Form
from editor.filing.shipped_outlets import shipped_outlets
from editor.formats.files import Format, read_file_bytes
from editor.shipped import shipped
from tests.exports.briefs import DAMAGED, FERRY, HOSTILE, LONG, MENDED, SCRIPTS, brief_of
from tests.exports.reading_back import LINES, Line, text_of_pdf

EXAMPLES = sorted(shipped("examples").glob("*.txt"))
_MARKS = re.compile("[\u200e\u200f]")
"""Marks of direction, which stand beside numbers."""

_UNSEEN = re.compile("[\\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def read(path: Path) -> Brief:
    return read_file_bytes(path.read_bytes(), Format.TEXT, shipped_outlets()).brief


def lines_of(brief: Brief, cited: str = "{}", between: str = ",") -> Iterator[Line]:
    """What readers should be told; ``cited`` is how a citation looks."""
    yield Line("h1", brief.title)
    if brief.date:
        yield Line("p", brief.date)
    yield Line("h2", "Facts")
    for fact in brief.facts:
        yield Line("li", fact.text + between.join(cited.format(each) for each in fact.citations))
    names = [cited.format(source.number) + source.name for source in brief.sources]
    both = " and ".join((", ".join(names[:-1]), names[-1])) if names[1:] else names[0]
    yield Line("p", f"Sources: {both}.")
    yield Line("h2", "Narratives")
    for narrative in brief.narratives:
        yield Line("h3", narrative.stance)
        yield Line("p", narrative.provider)
        yield Line("p", narrative.text)
    if brief.predictions:
        yield Line("h2", "Predictions")
    for prediction in brief.predictions:
        yield Line("li", prediction.text)


def seen(text: str) -> str:
    """``text`` without what is not seen, in small letters: headings are set in capitals."""
    return _UNSEEN.sub("", text).casefold()


@pytest.mark.parametrize("form", [Form.HTML, Form.DOCX])
@pytest.mark.parametrize(
    "brief",
    [FERRY, *map(read, EXAMPLES), brief_of(*HOSTILE, LONG), brief_of(*SCRIPTS.values())],
    ids=["ferry", *(path.stem for path in EXAMPLES), "hostile", "scripts"],
)
def test_lines_are_those_of_the_brief(form: Form, brief: Brief, exporter: Exporter) -> None:
    found = LINES[form](exporter.clean(brief, form).data)
    assert [(kind, _MARKS.sub("", text)) for kind, text in found] == list(lines_of(brief))


@pytest.mark.parametrize(
    "brief",
    [FERRY, *map(read, EXAMPLES), brief_of(*HOSTILE, LONG), brief_of(*SCRIPTS.values())],
    ids=["ferry", *(path.stem for path in EXAMPLES), "hostile", "scripts"],
)
def test_markdown_reads_as_the_brief(brief: Brief, exporter: Exporter) -> None:
    found = LINES[Form.MARKDOWN](exporter.clean(brief, Form.MARKDOWN).data)
    expected = lines_of(brief, "[{}]", "")
    assert [(kind, seen(text)) for kind, text in found] == [
        (kind, seen(text)) for kind, text in expected
    ]


@pytest.mark.parametrize(
    "brief",
    [FERRY, *map(read, EXAMPLES), brief_of(*HOSTILE)],
    ids=["ferry", *(path.stem for path in EXAMPLES), "hostile"],
)
def test_pdf_has_the_words_in_their_order(brief: Brief, exporter: Exporter) -> None:
    text = text_of_pdf(exporter.clean(brief, Form.PDF).data).replace("•", "")
    assert seen(text) == seen("".join(line.text for line in lines_of(brief)))


@pytest.mark.parametrize("script", SCRIPTS)
def test_pdf_has_every_letter_of_every_script(script: str, exporter: Exporter) -> None:
    brief = brief_of(SCRIPTS[script])
    text = text_of_pdf(exporter.clean(brief, Form.PDF).data).replace("•", "")
    # Programs that read PDFs don't agree on the order of words that run leftwards.
    expected = "".join(line.text for line in lines_of(brief))
    assert Counter(seen(text)) == Counter(seen(expected))


def test_pdf_has_every_letter_of_a_word_that_no_line_has_room_for(exporter: Exporter) -> None:
    brief = replace(FERRY, title="T", facts=(Fact(LONG),))
    text = text_of_pdf(exporter.clean(brief, Form.PDF).data)
    assert seen(text).count("x") == len(LONG)


@pytest.mark.parametrize("form", [Form.HTML, Form.DOCX])
def test_control_characters_are_left_out(form: Form, exporter: Exporter) -> None:
    data = exporter.clean(brief_of(DAMAGED), form).data
    assert LINES[form](data) == list(lines_of(brief_of(MENDED)))


def test_control_characters_are_left_out_of_the_pdf(exporter: Exporter) -> None:
    text = text_of_pdf(exporter.clean(brief_of(DAMAGED), Form.PDF).data).replace("•", "")
    assert seen(text) == seen("".join(line.text for line in lines_of(brief_of(MENDED))))


@pytest.mark.parametrize("form", Form)
def test_notes_stay_in_the_house(form: Form, exporter: Exporter) -> None:
    data = exporter.clean(FERRY, form).data
    text = text_of_pdf(data) if form is Form.PDF else "\n".join(map(str, LINES[form](data)))
    for note in ("Who says so", "print edition", "Too short"):
        assert note not in text
        assert note.encode() not in data


@pytest.mark.parametrize("form", Form)
def test_an_empty_brief_can_be_exported(form: Form, exporter: Exporter) -> None:
    exported = exporter.clean(Brief(), form)
    assert exported.data
    assert not exported.notices
