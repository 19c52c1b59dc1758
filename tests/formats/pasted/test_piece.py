"""What lines of text are, pasted into one part of a brief or another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.brief.edits import items_of
from editor.brief.model import Brief, Fact, Narrative, Other, Part, Prediction, Source
from editor.brief.outlets import Outlets
from editor.formats.pasted.piece import PasteReader

SOURCES = (Source(1, "RT"), Source(2, "AP"), Source(3, "CNN"))


def read(text: str, part: Part = Part.FACTS) -> Brief:
    return PasteReader(SOURCES, Outlets()).piece(text, part).brief


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("• One.1\n• Two.2,3\n", [Fact("One.", (1,)), Fact("Two.", (2, 3))]),
        ("1. One\n2. Two", [Fact("One"), Fact("Two")]),
        ("- One in 2000.2\n- Two in 2000.7", [Fact("One in 2000.", (2,)), Fact("Two in 2000.7")]),
        ("end of one.¹\n  • Two [3].\n", [Fact("end of one.", (1,)), Fact("Two.", (3,))]),
        ("alpha\nbeta", [Fact("alpha"), Fact("beta")]),
        ("• Cut\n  • Two\n  • Three", [Fact("Cut"), Fact("Two"), Fact("Three")]),
        ("• One.1\n\nNo bullet\n\n• Two", [Fact("One.", (1,)), Fact("No bullet"), Fact("Two")]),
        (
            "A line that somebody wrapped by hand at some\ncolumn.1\nAnd another fact.2",
            [
                Fact("A line that somebody wrapped by hand at some column.", (1,)),
                Fact("And another fact.", (2,)),
            ],
        ),
    ],
)
def test_lines_are_facts(text: str, facts: list[Fact]) -> None:
    assert list(read(text).facts) == facts


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("1New York Times, 2RT and 3CNN.", ["New York Times", "RT", "CNN"]),
        ("Sources: 1RT, 2CNN.", ["RT", "CNN"]),
        ("1. RT\n2. CNN\n", ["RT", "CNN"]),
        ("RT\nCNN\n", ["RT", "CNN"]),
        ("• RT\n• CNN", ["RT", "CNN"]),
    ],
)
def test_lines_are_sources(text: str, names: list[str]) -> None:
    sources = read(text, Part.SOURCES).sources
    assert [source.name for source in sources] == names
    assert [source.number for source in sources] == list(range(1, len(names) + 1))


@pytest.mark.parametrize(
    ("text", "narratives"),
    [
        (
            "Left narrative, as provided by RT. Yes.\n\nRight narrative, as provided by AP. No.",
            [Narrative("Left", "RT", "Yes."), Narrative("Right", "AP", "No.")],
        ),
        (
            "cut off.\n  • Right narrative, as provided by AP. No.",
            [Narrative(text="cut off."), Narrative("Right", "AP", "No.")],
        ),
        ("One.\n\nTwo", [Narrative(text="One."), Narrative(text="Two")]),
        ("Left narrative:\n- Yes.", [Narrative("Left", "", "Yes.")]),
    ],
)
def test_lines_are_narratives(text: str, narratives: list[Narrative]) -> None:
    assert list(read(text, Part.NARRATIVES).narratives) == narratives


def test_lines_are_predictions() -> None:
    predictions = read("5% that it rains\n6% that it snows", Part.PREDICTIONS).predictions
    assert predictions == (Prediction("5% that it rains"), Prediction("6% that it snows"))


def test_a_heading_begins_another_part() -> None:
    brief = read("One.1\n\nPredictions\n\nIt rains.")
    assert brief.facts == (Fact("One.", (1,)),)
    assert brief.predictions == (Prediction("It rains."),)


def test_two_headings_make_a_brief() -> None:
    reader = PasteReader(SOURCES, Outlets())
    assert reader.brief("Facts\n\n• One.1\n\nThe facts go on.\n") is None
    whole = reader.brief("Title\n\nFacts\n\n• One.1\n\nPredictions\n\nIt rains.\n> Odd")
    assert whole == Brief(
        "Title",
        (Fact("One.", (1,)),),
        predictions=(Prediction("It rains."),),
        other=(Other(Part.PREDICTIONS, "Odd"),),
    )


@pytest.mark.parametrize("text", ['{"format": "brief", "version": 1', '{"format": "x"}', "{}", "{"])
def test_json_that_is_no_brief_is_text(text: str) -> None:
    assert PasteReader((), Outlets()).brief(text) is None


PIECES = ("one", "Two.", "three.1", "four¹", "[2]", "RT", "• ", "1. ", "> ", "  ")
LINE_ENDS = ("\n", "\n\n", "\u2028", "\v")
MARKS = ("Facts", "Sources: 1RT", "Narratives", "Left narrative", ", as provided by ")
WORDS = st.sampled_from((*PIECES, *LINE_ENDS, *MARKS))


@given(st.lists(WORDS).map(" ".join), st.sampled_from(list(Part)[2:]))
def test_every_word_is_somewhere(text: str, part: Part) -> None:
    brief = read(text, part)
    items = [item for each in list(Part)[2:] for item in items_of(brief, each)]
    held = repr((brief.title, items, brief.other))
    for word in ("one", "Two", "three", "four"):
        assert held.count(word) == text.count(word)
