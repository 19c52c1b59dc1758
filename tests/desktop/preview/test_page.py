"""The published page says what the brief says, and nothing else."""

import pytest

from editor.brief.model import Brief, Fact, Narrative, Other, Part, Prediction, Source
from editor.desktop.preview.page import LineStyle, PageMaker


def texts(brief: Brief) -> list[str]:
    return ["".join(words.text for words in line.words) for line in PageMaker().page_of(brief)]


@pytest.mark.parametrize("brief", [Brief(), Brief(facts=(Fact(),), narratives=(Narrative(),))])
def test_where_nothing_is_said_nothing_is_shown(brief: Brief) -> None:
    assert texts(brief) == []


def test_facts_stand_under_their_heading_with_their_citations() -> None:
    brief = Brief("Title", (Fact("One.", (1, 2)),))
    assert texts(brief) == ["Title", "Facts", "One.1,2"]


def test_citations_link_to_their_sources() -> None:
    (_, _, fact) = PageMaker().page_of(Brief(facts=(Fact("One.", (3,)),)))
    assert [(words.text, words.source) for words in fact.words] == [("One.", None), ("3", 3)]


def test_sources_stand_in_one_sentence() -> None:
    brief = Brief(sources=(Source(1, "AP"), Source(2, "RT"), Source(3, "CNN")))
    assert texts(brief)[1] == "Sources: 1AP, 2RT and 3CNN."


def test_narratives_stand_in_columns() -> None:
    brief = Brief(narratives=(Narrative("A", "AP", "One."), Narrative("B", "RT", "Two.")))
    assert [line.column for line in PageMaker().page_of(brief)] == [None, None, 0, 0, 0, 1, 1, 1]
    assert texts(brief)[2:] == ["A", "AP", "One.", "B", "RT", "Two."]


def test_predictions_are_bulleted() -> None:
    line = PageMaker().page_of(Brief(predictions=(Prediction("It may rain."),)))[-1]
    assert line.style is LineStyle.BULLET


def test_notes_and_other_text_are_not_published() -> None:
    brief = Brief(facts=(Fact("One.", note="Secret."),), other=(Other(Part.FACTS, "Menu"),))
    assert texts(brief) == ["", "Facts", "One."]
