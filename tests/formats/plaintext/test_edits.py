"""Every kind of edit on every variant of layout: what was not edited keeps its bytes (law 3)."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from editor.brief.edits import insert_item, items_of, move_item, remove_item, replace_item
from editor.brief.model import Brief, Fact, Narrative, Other, Part, Prediction, Source
from editor.brief.outlets import Outlets
from editor.formats.plaintext.losses import plain_items
from editor.formats.plaintext.reader import read_text
from editor.formats.plaintext.record import Kind, TextRecord
from editor.formats.plaintext.writer import write_text
from tests.formats.plaintext.layouts import LAYOUTS, ODD_LAYOUTS

# Without its copy the title is no longer the line that stands twice, without facts "Read more" is
# the first of them, without predictions "Terms" is one, and a label right under "Sources" is none.
REWRITTEN = {
    "title": "page furniture",
    "no title": "page furniture",
    "no predictions": "page furniture",
    "no facts": "other between items",
    "no sources": "no heading of narratives",
}


def _fact(**changes: object) -> Callable[[Brief], Brief]:
    return lambda brief: replace_item(brief, replace(brief.facts[1], **changes))  # type: ignore[arg-type]


def _source(**changes: object) -> Callable[[Brief], Brief]:
    return lambda brief: replace_item(brief, replace(brief.sources[1], **changes))  # type: ignore[arg-type]


def _narrative(**changes: object) -> Callable[[Brief], Brief]:
    return lambda brief: replace_item(brief, replace(brief.narratives[0], **changes))  # type: ignore[arg-type]


def _merged(brief: Brief) -> Brief:
    one, two = brief.facts[:2]
    both = replace(one, text=f"{one.text} {two.text}", citations=one.citations + two.citations)
    return remove_item(replace_item(brief, both), two)


def _split(brief: Brief) -> Brief:
    fact = brief.facts[0]
    half = replace_item(brief, replace(fact, text="The bridge."))
    return insert_item(half, Fact("It opened.", fact.citations), 1)


def _uncited(brief: Brief) -> Brief:
    return replace(brief, facts=tuple(replace(fact, citations=()) for fact in brief.facts))


def _renumbered(brief: Brief) -> Brief:
    facts = tuple(
        replace(fact, citations=tuple(number + 1 for number in fact.citations))
        for fact in brief.facts
    )
    sources = tuple(replace(source, number=source.number + 1) for source in brief.sources)
    return replace(brief, facts=facts, sources=sources)


EDITS: dict[str, Callable[[Brief], Brief]] = {
    "title": lambda brief: replace(brief, title="Bridge Shut Again"),
    "no title": lambda brief: replace(brief, title=""),
    "fact text": _fact(text="It was shut for 3 years."),
    "fact without a stop": _fact(text="It was shut for years"),
    "citations": _fact(citations=(3, 1)),
    "no citations": _fact(citations=()),
    "source name": _source(name="Route 3, 3rd Street Journal"),
    "source with a stop": lambda brief: replace_item(
        brief, replace(brief.sources[2], name="Skeptics Inc.")
    ),
    "stance": _narrative(stance="Pro-bridge"),
    "own stance": _narrative(stance="Narrative A"),
    "no stance": _narrative(stance="", provider="RT"),
    "provider": _narrative(provider="Foreign Policy"),
    "no provider": _narrative(provider=""),
    "view": _narrative(text="A third view. It is new."),
    "no view": _narrative(text=""),
    "prediction": lambda brief: replace_item(
        brief, replace(brief.predictions[0], text="There's a 9% chance.")
    ),
    "new fact": lambda brief: insert_item(brief, Fact("It is long.", (2,)), 1),
    "new first fact": lambda brief: insert_item(brief, Fact("It is long."), 0),
    "new source": lambda brief: insert_item(brief, Source(0, "France 24"), 1),
    "new last source": lambda brief: insert_item(brief, Source(0, "Bread & 2 Roses"), 3),
    "new narrative": lambda brief: insert_item(brief, Narrative("Third", "CNN", "No view."), 2),
    "new prediction": lambda brief: insert_item(brief, Prediction("It will be dry."), 1),
    "new other": lambda brief: replace(brief, other=(*brief.other, Other(Part.FACTS, "Read on"))),
    "less facts": lambda brief: remove_item(brief, brief.facts[2]),
    "no facts": lambda brief: replace(brief, facts=()),
    "less sources": lambda brief: remove_item(brief, brief.sources[0]),
    "no sources": lambda brief: replace(_uncited(brief), sources=()),
    "less narratives": lambda brief: remove_item(brief, brief.narratives[1]),
    "no narratives": lambda brief: replace(brief, narratives=()),
    "no predictions": lambda brief: replace(brief, predictions=()),
    "moved fact": lambda brief: move_item(brief, brief.facts[2], 0),
    "moved source": lambda brief: move_item(brief, brief.sources[0], 2),
    "moved narrative": lambda brief: move_item(brief, brief.narratives[0], 1),
    "merged facts": _merged,
    "split fact": _split,
    "renumbered": _renumbered,
}


def bodies(record: TextRecord) -> dict[object, str]:
    """The bytes of each item, by its number for facts and so on that are equal in both texts."""
    return {element.id: record.text[element.start : element.end] for element in record.elements}


@pytest.mark.parametrize("name", EDITS)
def test_edit_changes_what_was_edited(name: str, outlets: Outlets) -> None:
    wrong = [
        f"{variant}: {problem}"
        for variant, text in (LAYOUTS | ODD_LAYOUTS).items()
        if REWRITTEN.get(name) != variant
        for problem in _problems(text, EDITS[name], outlets)
    ]
    assert not wrong, f"{len(wrong)} layouts, such as:\n" + "\n".join(wrong[:3])


def _problems(text: str, edit: Callable[[Brief], Brief], outlets: Outlets) -> list[str]:
    first = read_text(text, outlets)
    edited = edit(first.brief)
    written = write_text(edited, first.record, outlets)
    second = read_text(written, outlets)
    if plain_items(second.brief) != plain_items(edited) or second.brief.title != edited.title:
        return [f"reads back otherwise:\n{written}"]
    before, after = bodies(first.record), bodies(second.record)
    old = {item.id: item for item in plain_items(first.brief)}
    return [
        f"{before[item.id]!r} became {after[again.id]!r}"
        for item, again in zip(plain_items(edited), plain_items(second.brief), strict=True)
        if old.get(item.id) == item and before[item.id] != after[again.id]
    ] + _other_changes(first.record, second.record)


def _other_changes(old: TextRecord, new: TextRecord) -> list[str]:
    """Headings that changed, and line ends that were not there before."""
    headings = [
        [
            each.text[element.start : element.end]
            for element in each.elements
            if element.kind is Kind.HEADING
        ]
        for each in (old, new)
    ]
    ends = {"\r\n" in text or text.count("\n") for text in (old.text, new.text)}
    wrong = ["a heading changed"] if headings[0] != headings[1] else []
    return wrong + (["line ends differ"] if (ends == {True, False}) else [])


@pytest.mark.parametrize("variant", LAYOUTS)
def test_layout_is_read(variant: str, outlets: Outlets) -> None:
    brief = read_text(LAYOUTS[variant], outlets).brief
    assert (len(brief.facts), len(brief.sources), len(brief.narratives)) == (3, 3, 2)
    assert [fact.text for fact in brief.facts] == [
        "The bridge opened.",
        "It was shut for a year.",
        "Nobody was hurt.",
    ]
    assert (len(brief.predictions), brief.other) == (1, ())


@pytest.mark.parametrize("variant", ODD_LAYOUTS)
def test_odd_layout_is_read(variant: str, outlets: Outlets) -> None:
    brief = read_text(ODD_LAYOUTS[variant], outlets).brief
    assert brief.title == "Bridge Opens in Quiet Town"
    assert [fact.citations for fact in brief.facts] == [(1,), (2, 3), (1,)]
    assert [source.name for source in brief.sources] == ["Minsk Wire", "RT", "CNN"]
    assert (len(brief.narratives), len(brief.predictions)) == (2, 1)


@pytest.mark.parametrize(
    ("doubtful", "clear"),
    [("It stood since 2000.2", "It stood since 2000.²"), ("It stands. 2", "It stands.2")],
)
def test_only_bytes_that_would_read_otherwise_are_rewritten(
    doubtful: str, clear: str, outlets: Outlets
) -> None:
    text = f"Bridge Shut\n\nFacts\n\n- It opened.1\n- {doubtful}\n\nSources: 1RT and 2CNN."
    reading = read_text(text, outlets)
    assert reading.brief.facts[1].citations == (2,)
    edited = replace(reading.brief, sources=reading.brief.sources[:1])
    written = write_text(edited, reading.record, outlets)
    assert written == text.replace(doubtful, clear).replace("1RT and 2CNN", "1RT")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("•", "#\n\n> Live\n\n•"),
        ("> Updates\n• It opened.", "> Updates\n\n#\n\n> Live\n\n• It opened."),
    ],
)
def test_other_behind_no_title_leaves_the_rest_alone(
    text: str, expected: str, outlets: Outlets
) -> None:
    reading = read_text(text, outlets)
    other = (*reading.brief.other, Other(Part.TITLE, "Live"))
    written = write_text(replace(reading.brief, other=other), reading.record, outlets)
    assert written == expected


def test_title_worded_as_a_heading_brings_that_heading(outlets: Outlets) -> None:
    reading = read_text("•", outlets)
    written = write_text(replace(reading.brief, title="Facts"), reading.record, outlets)
    assert written == "# Facts\n\nFacts\n\n•"


@pytest.mark.parametrize("sources", ["Sources: 1RT and 2CNN", "Sources: 1RT, 2CNN.", "Sources: 1"])
def test_section_behind_a_list_of_sources_leaves_its_end_alone(
    sources: str, outlets: Outlets
) -> None:
    reading = read_text(sources, outlets)
    edited = replace(reading.brief, predictions=(Prediction("It opens."),))
    written = write_text(edited, reading.record, outlets)
    assert written == f"{sources}\n\nPredictions\n\n  • It opens."


def test_new_citation_follows_the_files_manner(outlets: Outlets) -> None:
    text = "Bridge Shut\n\nFacts\n\n- It opened. [1]\n- It shut.\n\nSources: 1RT and 2CNN."
    reading = read_text(text, outlets)
    edited = _fact(citations=(1, 2))(reading.brief)
    written = write_text(edited, reading.record, outlets)
    assert written == text.replace("It shut.", "It shut. [1, 2]")


def test_new_item_counts_on(outlets: Outlets) -> None:
    text = "Bridge Shut\n\nFacts\n\n1. It opened.\n2. It shut.\n\nSources: 1RT and 2CNN."
    reading = read_text(text, outlets)
    edited = insert_item(reading.brief, Fact("5. It is said."), 2)
    written = write_text(edited, reading.record, outlets)
    assert written == text.replace("It shut.", "It shut.\n3. 5. It is said.")


@pytest.mark.parametrize(
    ("text", "part", "expected"),
    [
        (
            "Big news\n\n- A fact.\n\nPro-x narrative:\n- a.\n\nPro-y narrative:\n- b.\n",
            Part.FACTS,
            "Big news\n\nNarratives\n\nPro-x narrative:\n- a.\n\nPro-y narrative:\n- b.\n",
        ),
        (
            "Big news\n\n- A fact.\n\nPro-x narrative:\n- a.\n> Ad\n\nPro-y narrative:\n- b.\n",
            Part.NARRATIVES,
            "Big news\n\n- A fact.\n\nNarratives\n\n> Ad\n\nPro-y narrative:\n- b.\n",
        ),
        (
            "• It opened in 2026.1\nstray line\n• Three left.2\n\nSources: 1RT and 2CNN.",
            Part.SOURCES,
            "• It opened in 2026.[?]\nstray line\n• Three left.1\n\nSources: 1CNN.",
        ),
    ],
)
def test_removing_the_first_item_leaves_the_others_alone(
    text: str, part: Part, expected: str, outlets: Outlets
) -> None:
    reading = read_text(text, outlets)
    edited = remove_item(reading.brief, items_of(reading.brief, part)[0])
    assert write_text(edited, reading.record, outlets) == expected


def test_what_misread_only_for_its_neighbor_stays(outlets: Outlets) -> None:
    text = "T\n\nFacts\nIt opened. 1\nIt shut. 2\n\nSources: 1RT,\n2CNN.\n"
    reading = read_text(text, outlets)
    edited = replace_item(reading.brief, replace(reading.brief.sources[0], number=2, name="9News"))
    written = write_text(edited, reading.record, outlets)
    assert written == text.replace("1RT", "2“9News”").replace("opened. 1", "opened.1")


@pytest.mark.parametrize(
    ("place", "number", "old", "new"),
    [(1, 2, "1RT and", "1RT, 2AP and"), (4, 3, "2. CNN\n", "2. CNN\n3. AP\n")],
)
def test_sources_listed_in_both_ways_stay_so(
    place: int, number: int, old: str, new: str, outlets: Outlets
) -> None:
    text = "T\nSources: 1RT and 2CNN.\nFacts\nIt opened.1\n\nSources\n1. RT\n2. CNN\n3. Inc.\n"
    reading = read_text(text, outlets)
    sources = list(reading.brief.sources)
    sources.insert(place, Source(number, "AP"))
    written = write_text(replace(reading.brief, sources=tuple(sources)), reading.record, outlets)
    assert written == text.replace(old, new)


def test_title_above_sources_listed_in_both_ways_goes_alone(outlets: Outlets) -> None:
    text = "T\nSources: 1RT and 2CNN.\nFacts\nIt opened.1\n\nSources\n1. RT\n2. CNN\n3. Inc.\n"
    reading = read_text(text, outlets)
    assert write_text(replace(reading.brief, title=""), reading.record, outlets) == text[1:]
