"""What the reader makes of text that departs from the canonical layout."""

from collections.abc import Sequence

import pytest

from editor.brief.model import Brief, Part
from editor.brief.outlets import Outlets
from editor.formats.plaintext.reader import read_text


def read(text: str, outlets: Outlets) -> Brief:
    return read_text(text, outlets).brief


def facts_of(text: str, outlets: Outlets) -> list[tuple[str, tuple[int, ...]]]:
    return [(fact.text, fact.citations) for fact in read(text, outlets).facts]


def codes(text: str, outlets: Outlets) -> list[str]:
    return [each.code for each in read_text(text, outlets).departures]


@pytest.mark.parametrize(
    "heading",
    [
        "Facts",
        "FACTS:",
        "the facts",
        "## Facts",
        "**Facts**",
        "**Facts:**",
        "# The Facts",
        "__Facts__:",
    ],
)
def test_heading_of_facts(heading: str, outlets: Outlets) -> None:
    assert facts_of(f"Title\n\n{heading}\nOne thing.\n", outlets) == [("One thing.", ())]


@pytest.mark.parametrize(
    "heading",
    [
        "Prediction",
        "Predictions",
        "Prediction(s):",
        "Metaculus Prediction",
        "## metaculus predictions",
    ],
)
def test_heading_of_predictions(heading: str, outlets: Outlets) -> None:
    brief = read(f"Title\n\n{heading}\n\n- A 7% chance.\n", outlets)
    assert [each.text for each in brief.predictions] == ["A 7% chance."]


@pytest.mark.parametrize(
    "line", ["Facts matter", "• Facts", "Sources: Deal Is Near", "Fact", "Spin", "- Sources: 1RT"]
)
def test_no_heading(line: str, outlets: Outlets) -> None:
    text = f"Title\n\nFacts\n\n• One.\n\n{line}\n"
    assert "section.duplicate" not in codes(text, outlets)
    assert read(text, outlets).sources == ()


def test_title_that_looks_like_sources(outlets: Outlets) -> None:
    assert read("Sources: Deal Is Near\n\nFacts\n", outlets).title == "Sources: Deal Is Near"


def test_second_heading_joins_and_is_reported(outlets: Outlets) -> None:
    text = "Title\nFacts\n- One.\nSources: 1RT.\nFacts\n- Two.\n"
    assert [text for text, _ in facts_of(text, outlets)] == ["One.", "Two."]
    assert "section.duplicate" in codes(text, outlets)


def test_sections_in_another_order(outlets: Outlets) -> None:
    text = "Title\nPredictions\n- It rains.\nFacts\n- One.1\nSources: 1RT."
    brief = read(text, outlets)
    assert (brief.facts[0].citations, brief.predictions[0].text) == ((1,), "It rains.")
    assert "section.order" in codes(text, outlets)
    assert "section.missing" in codes(text, outlets)


def test_bullets_behind_the_title_are_facts(outlets: Outlets) -> None:
    assert facts_of("Title\n\n- One.\n- Two.\n", outlets) == [("One.", ()), ("Two.", ())]


def test_label_under_the_bullets_starts_narratives(outlets: Outlets) -> None:
    text = "T\n- One.\nPro-bridge narrative:\n- A view.\nMore of it.\nAnti-bridge narrative:\n- No."
    brief = read(text, outlets)
    assert len(brief.facts) == 1
    assert [(each.stance, each.text) for each in brief.narratives] == [
        ("Pro-bridge", "A view. More of it."),
        ("Anti-bridge", "No."),
    ]


def test_repeated_line_among_furniture_is_the_title(outlets: Outlets) -> None:
    text = "Menu\nThe Long Title of It\nMenu\n- Home\nThe Long Title of It\n\nFacts\n- One."
    brief = read(text, outlets)
    assert brief.title == "The Long Title of It"
    assert [(each.after, each.text) for each in brief.other] == [
        (Part.START, "Menu"),
        (Part.TITLE, "Menu"),
        (Part.TITLE, "- Home"),
        (Part.TITLE, "The Long Title of It"),
    ]


def test_marked_title(outlets: Outlets) -> None:
    assert read("# - Not a Bullet\n\nFacts\n", outlets).title == "- Not a Bullet"
    assert read("# Facts\n\nFacts\n- One.", outlets).title == "Facts"
    assert facts_of("# Facts\n- One.", outlets) == [("One.", ())]


@pytest.mark.parametrize(
    "bullet", ["•", "  • ", "· ", "- ", "– ", "* ", "1. ", "2) ", "\t-\t", "\xa0•\xa0"]
)
def test_bullets(bullet: str, outlets: Outlets) -> None:
    assert facts_of(f"T\nFacts\n{bullet}One.\n\n{bullet}Two. \n", outlets) == [
        ("One.", ()),
        ("Two.", ()),
    ]


def test_bare_bullet_is_an_empty_item(outlets: Outlets) -> None:
    assert facts_of("T\nFacts\n  •\n  • Two.", outlets) == [("", ()), ("Two.", ())]


@pytest.mark.parametrize(
    ("lines", "items"),
    [
        ("- It was\nlong.", ["It was long."]),
        ("- It was\n\n  long.", ["It was long."]),
        ("- Seen on KOKH\n    - Fox 25", ["Seen on KOKH - Fox 25"]),
        ("- Seen on KOKH\n• Fox 25", ["Seen on KOKH • Fox 25"]),
        ("- It ended.\n    - Another.", ["It ended.", "Another."]),
        ("• It ended.1\n- Another.1\n* A third.1", ["It ended.", "Another.", "A third."]),
        ("It was\nlong.\nAnother.", ["It was long.", "Another."]),
        ("One happened.1\nTwo happened.1", ["One happened.", "Two happened."]),
        ("- It ended.1\nA stray line.", ["It ended."]),
        ("- It ended.1\nA stray fact.1", ["It ended.", "A stray fact."]),
        ("- One.\n\nA stray line\n- Two.", ["One.", "Two."]),
    ],
)
def test_wrapped_items(lines: str, items: Sequence[str], outlets: Outlets) -> None:
    assert [text for text, _ in facts_of(f"T\nFacts\n{lines}\nSources: 1RT.", outlets)] == items


@pytest.mark.parametrize(
    ("text", "body", "cited"),
    [
        ("by a soldier.1", "by a soldier.", (1,)),
        ("the 'word.'2", "the 'word.'", (2,)),
        ("(WHO).3", "(WHO).", (3,)),
        ("„Wir warten.“4", "„Wir warten.“", (4,)),
        ("war.1,2", "war.", (1, 2)),
        ("war.1, 2", "war.", (1, 2)),
        ("war.12", "war.", (12,)),
        ("war!…3", "war!…", (3,)),
        ("war.012", "war.012", ()),
        ("war.1234", "war.1234", ()),
        ("since 2000.6", "since 2000.", (6,)),
        ("since 2000.9", "since 2000.9", ()),
        ("cut to 5.5", "cut to 5.", (5,)),
        ("at $9.15", "at $9.15", ()),
        ("soldier. 1", "soldier.", (1,)),
        ("soldier. 9", "soldier. 9", ()),
        ("on Jan. 6", "on Jan. 6", ()),
        ("is No. 1", "is No. 1", ()),
        ("soldier.¹", "soldier.", (1,)),
        ("soldier.¹²", "soldier.", (12,)),
        ("soldier¹,²", "soldier", (1, 2)),
        ("soldier.¹ ²", "soldier.", (1, 2)),
        ("soldier.[1]", "soldier.", (1,)),
        ("soldier [1][2]", "soldier", (1, 2)),
        ("soldier.[1, 2]", "soldier.", (1, 2)),
        ("soldier[1].", "soldier.", (1,)),
        ("soldier¹.", "soldier.", (1,)),
        ("H²[1, 2]", "H²", (1, 2)),
        ("soldier.1[?]", "soldier.1", ()),
        ("the G7", "the G7", ()),
        ("an F-16", "an F-16", ()),
        ("soldier1", "soldier1", ()),
        ("the G7.", "the G7.", ()),
        ("cut to 3.5.", "cut to 3.5.", ()),
    ],
)
def test_citations(text: str, body: str, cited: tuple[int, ...], outlets: Outlets) -> None:
    brief = f"T\n\nFacts\n\n- {text}\n- Other.2\n- Third.\n\nSources: 1A, 2B, 3C, 4D, 5E and 6F."
    assert facts_of(brief, outlets)[0] == (body, cited)


def test_number_is_text_where_facts_are_not_cited(outlets: Outlets) -> None:
    text = "T\nFacts\n- Cut to 5.5\n- Two.\n- Three.\n- Four.1\nSources: 1A, 2B, 3C, 4D, 5E."
    assert facts_of(text, outlets)[0] == ("Cut to 5.5", ())
    assert "cite.ambiguous-digits" in codes(text, outlets)


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        ("Sources: 1New York Times, 2RT and 3CNN.", ["New York Times", "RT", "CNN"]),
        ("Sources: 1A, 2B, and 3C", ["A", "B", "C"]),
        (
            "Sources: 19News, 2France 24, 320 Minutes; 4404 Media & 5RT.",
            ["9News", "France 24", "20 Minutes", "404 Media", "RT"],
        ),
        (
            "Sources: 1The Herald-Sun (Durham, North Carolina), 2Stars and Stripes.",
            ["The Herald-Sun (Durham, North Carolina)", "Stars and Stripes"],
        ),
        (
            "Sources: 1U.S. News and World Report, 2Australian Skeptics Inc..",
            ["U.S. News and World Report", "Australian Skeptics Inc."],
        ),
        ("Sources: 1New York\nTimes, 2The Herald-\nSun.", ["New York Times", "The Herald- Sun"]),
        ("Sources:\n1. A\n2. B Inc.", ["A", "B Inc."]),
        ("Sources\n\n- 1) A\n- 2) B", ["A", "B"]),
        ("Sources\n[1] A\n\n[2] B", ["A", "B"]),
        ("Sources\n1 A\n2 B", ["A", "B"]),
        ("Sources\n¹A\n²B", ["A", "B"]),
        ("Sources\n1. A", ["A"]),
        ("Sources\n1A, 2B.", ["A", "B"]),
        ("Sources: 1“Route 2, 3rd Street Journal”, 2RT.", ["Route 2, 3rd Street Journal", "RT"]),
        ("Sources: 1A, 2B.\n3C.", ["A", "B", "C"]),
        ("Sources: [1] A.\n[2] B.\n\n• [3] C", ["A", "B", "C"]),
        ("Sources: 1U.S.\nNews, 2RT.", ["U.S. News", "RT"]),
        ("Sources: 1Minsk\n\nWire, 2RT.", ["Minsk Wire", "RT"]),
        ("Sources: 1“He said ””no”””, 7“”.", ["He said ”no”", ""]),
    ],
)
def test_sources(lines: str, names: Sequence[str], outlets: Outlets) -> None:
    brief = read(f"T\n\nFacts\n\n{lines}\n\nNarratives\n", outlets)
    assert [source.name for source in brief.sources] == names
    assert brief.other == ()


@pytest.mark.parametrize("sources", ["¹RT and ²CNN.", "1 RT and 2 CNN.", "1RT and [2]CNN."])
def test_sources_numbered_in_another_way_are_reported(sources: str, outlets: Outlets) -> None:
    assert "source.list-format" in codes(f"T\nFacts\nSources: {sources}", outlets)
    assert "source.list-format" not in codes("T\nFacts\nSources: 1RT and 2CNN.", outlets)


@pytest.mark.parametrize(
    "below",
    [
        "\nPublished on June 1, 2040",
        "\n\nPublished on June 1, 2040",
        "\n\n2040 was a good year",
        "\n\n• Left narrative, as provided by RT. In May, 300 people came.",
        "\nIn May, 300 people came.",
    ],
)
def test_text_below_the_sources_is_no_source(below: str, outlets: Outlets) -> None:
    brief = read(f"T\n\nFacts\n\nSources: 1Reuters and 2CNN.{below}", outlets)
    assert [source.name for source in brief.sources] == ["Reuters", "CNN"]
    assert [each.text for each in brief.other] == [below.strip()]


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("1A, 3B and 4C", [1, 3, 4]),
        ("1A, 1B and 2C", [1, 1, 2]),
        ("2A, 1B", [2, 1]),
        ("7“A”, 3“B” and 12“c”", [7, 3, 12]),
        ("1A, 5B, 2C", [1, 2]),
    ],
)
def test_broken_numbers_are_kept_and_reported(
    line: str, numbers: Sequence[int], outlets: Outlets
) -> None:
    text = f"T\nFacts\nSources: {line}."
    assert [source.number for source in read(text, outlets).sources] == numbers
    assert ("source.gap" in codes(text, outlets)) is (numbers != [1, 2])


@pytest.mark.parametrize(
    ("line", "stance", "provider", "text"),
    [
        ("Left narrative, as provided by RT. A view.", "Left", "RT", "A view."),
        ("Left Narrative as provided by RT: A view.", "Left", "RT", "A view."),
        ("Left narrative, as provided by RT — A view.", "Left", "RT", "A view."),
        ("Left narrative. A view.", "Left", "", "A view."),
        ("Pro-Trump narrative: A view.", "Pro-Trump", "", "A view."),
        ("Narrative A, as provided by RT. A view.", "Narrative A", "RT", "A view."),
        ("Narrative. A view.", "", "", "A view."),
        ("Left narrative, as provided by Le Monde : A.", "Left", "Le Monde", "A."),
        ("Left narrative, as provided by RT\xa0. A view.", "Left", "RT", "A view."),
        ("Left narrative, as provided by RT  — A view.", "Left", "RT", "A view."),
        ("Left narrative, as provided by\xa0RT. A view.", "Left", "RT", "A view."),
        ("Left narrative, as provided by \tRT. A view.", "Left", "RT", "A view."),
        ("Narrative, as provided by RT. A view.", "", "RT", "A view."),
        (
            "Left narrative, as provided by St. Louis Post-Dispatch. A.",
            "Left",
            "St. Louis Post-Dispatch",
            "A.",
        ),
        (
            "Left narrative, as provided by U.S. News & World Report. A.",
            "Left",
            "U.S. News & World Report",
            "A.",
        ),
        (
            "Left narrative, as provided by The Wire Inc. of J. Smith. A.",
            "Left",
            "The Wire Inc. of J. Smith",
            "A.",
        ),
        (
            "Left narrative, as provided by my own wire. Daily. A.",
            "Left",
            "my own wire. Daily",
            "A.",
        ),
        ("“Left. Or not” narrative, as provided by “A. B”. C.", "Left. Or not", "A. B", "C."),
        ("Left narrative, as provided by RT.", "Left", "RT", ""),
        ("No label at all.", "", "", "No label at all."),
    ],
)
def test_narratives(line: str, stance: str, provider: str, text: str, outlets: Outlets) -> None:
    brief = read(f"T\n\nSources: 1My Own Wire. Daily.\n\nNarratives\n\n- {line}\n", outlets)
    found = brief.narratives[0]
    assert (found.stance, found.provider, found.text) == (stance, provider, text)


def test_label_alone_takes_the_lines_below(outlets: Outlets) -> None:
    text = (
        "T\n\nThe Spin\n\nDemocratic narrative\n\nView one.\n\nMore.\n\nNarrative C\n\n- View two."
    )
    found = read(text, outlets).narratives
    assert [(each.stance, each.text) for each in found] == [
        ("Democratic", "View one. More."),
        ("Narrative C", "View two."),
    ]


def test_wrapped_label(outlets: Outlets) -> None:
    text = "T\n\nNarratives\n\n- Left narrative, as provided by The\n  Minsk Wire. A view.\n"
    found = read(text, outlets).narratives[0]
    assert (found.provider, found.text) == ("The Minsk Wire", "A view.")


def test_plain_paragraphs_are_predictions(outlets: Outlets) -> None:
    text = (
        "T\n\nPredictions\n\nThere's a 7% chance\nof rain.\n\nA 9% chance of snow.\n\nShare this\n"
    )
    brief = read(text, outlets)
    assert [each.text for each in brief.predictions] == [
        "There's a 7% chance of rain.",
        "A 9% chance of snow.",
    ]
    assert [each.text for each in brief.other] == ["Share this"]


def test_a_label_that_is_marked_as_other_begins_no_narratives(outlets: Outlets) -> None:
    brief = read("T\n\nSources: 1RT.\n\n> Left narrative:\n- A view.\n", outlets)
    assert [(each.after, each.text) for each in brief.other] == [
        (Part.SOURCES, "Left narrative:"),
        (Part.SOURCES, "- A view."),
    ]


def test_other_is_never_continued(outlets: Outlets) -> None:
    brief = read("T\n\nFacts\n\n- One thing\n> a note\n  and more\n- Two.", outlets)
    assert [fact.text for fact in brief.facts] == ["One thing", "Two."]
    assert [each.text for each in brief.other] == ["a note", "and more"]


def test_longest_names(outlets: Outlets) -> None:
    stance, provider = "s" * 80, "p" * 200
    text = f"T\nNarratives\n- {stance} narrative, as provided by {provider}. A view."
    found = read(text, outlets).narratives[0]
    assert (found.stance, found.provider, found.text) == (stance, provider, "A view.")
    longer = read(text.replace(provider, provider + "p"), outlets).narratives[0]
    assert longer.provider == ""
