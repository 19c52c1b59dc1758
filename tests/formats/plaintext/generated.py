"""Generated briefs and texts, biased to what the format itself makes of characters."""

from dataclasses import dataclass, replace

from hypothesis import strategies as st

from editor.brief.edits import insert_item, items_of, move_item, remove_item, replace_item
from editor.brief.model import Brief, Fact, Item, Narrative, Other, Part, Prediction, Source
from editor.brief.outlets import parse_outlets
from editor.shipped import shipped
from tests.formats.plaintext.mutated import mutated_briefs

OUTLETS = parse_outlets(shipped("outlets.txt").read_text(encoding="utf-8").splitlines())
AWKWARD_NAMES = (
    "9News",
    "19News",
    "France 24",
    "20 Minutes",
    "404 Media",
    "The Herald-Sun (Durham, North Carolina)",
    "Stars and Stripes",
    "U.S. News and World Report",
    "Australian Skeptics Inc.",
    "St. Louis Post-Dispatch",
    "Route 2, 3rd Street Journal",
    "Bread & 2 Roses; 3 Wishes and 4 Hopes",
    "The “Quoted” Times",
    "”",
    "“",
)
MARKS = (
    *"•·-–*.,;:!?…'\"“”’()[]#>0123456789¹²³⁰⁴&—\u2028\ufeff\u200d",
    *(
        "1.",
        "1)",
        "[1]",
        "[?]",
        "[1, 2]",
        ", 2",
        " and 3",
        " & 4",
        ". ",
        ": ",
        " — ",
        "2000.6",
        "5.5",
    ),
    *("Facts", "Sources:", "Sources: 1", "Narratives", "Predictions", "The Spin", "# ", "> ", "##"),
    *(
        "narrative",
        "Narrative A",
        "Left narrative",
        ", as provided by ",
        "No. ",
        "Jan. ",
        "Inc.",
        "St. ",
    ),
)
STANCES = (
    "Pro-establishment",
    "Narrative A",
    "Left",
    "Narrative",
    "",
    "Left. Or not",
    "narrative b",
)

_characters = st.characters(blacklist_categories=("Cc", "Cs"))
_words = st.sampled_from(("word", "Minsk", "he said", "x", "A", "é", "2024", "the G7", "F-16"))
_pieces = st.one_of(st.sampled_from(MARKS), _words, _words, st.just(" "), _characters)


def _line(pieces: list[str]) -> str:
    return "".join(pieces).strip(" \t\xa0")


texts = st.one_of(
    st.lists(_pieces, max_size=8).map(_line),
    st.sampled_from(("One thing happened.", "He said 'no.'", "It broke off", "")),
)
names = st.one_of(
    st.sampled_from(AWKWARD_NAMES), st.sampled_from([each.name for each in OUTLETS.known]), texts
)
numbers = st.one_of(st.integers(1, 12), st.integers(1, 999_999_990))  # an edit may add one
_cited = st.one_of(st.lists(st.integers(1, 9), max_size=3), st.lists(numbers, max_size=3)).map(
    tuple
)
facts = st.builds(Fact, texts, _cited)
narratives = st.builds(Narrative, st.one_of(st.sampled_from(STANCES), texts), names, texts)
predictions = st.builds(Prediction, texts)
others = st.builds(Other, st.sampled_from(Part), texts)


def _numbered(sources: list[str]) -> tuple[Source, ...]:
    return tuple(Source(number, name) for number, name in enumerate(sources, 1))


sources = st.one_of(
    st.lists(names, max_size=6).map(_numbered),
    st.lists(st.builds(Source, numbers, names), max_size=5).map(tuple),
)
briefs = st.builds(
    Brief,
    texts,
    st.lists(facts, max_size=4).map(tuple),
    sources,
    st.lists(narratives, max_size=4).map(tuple),
    st.lists(predictions, max_size=4).map(tuple),
    st.lists(others, max_size=3).map(tuple),
)

_separators = st.sampled_from(
    ("\n", "\n", "\n\n", "\r\n", "\r", "\n  • ", "\n- ", "\n    - ", "\n1. ", " ")
)
raw_texts = st.one_of(
    st.lists(st.one_of(_pieces, _separators, names), max_size=40).map("".join),
    mutated_briefs,
    st.text(max_size=60),
)


_ITEMS: dict[Part, st.SearchStrategy[Item]] = {
    Part.FACTS: facts,
    Part.SOURCES: st.builds(Source, numbers, names),
    Part.NARRATIVES: narratives,
    Part.PREDICTIONS: predictions,
}


@dataclass(frozen=True)
class Edit:
    """One edit, which fits any brief: a field, an item added, removed or moved, other text."""

    kind: str
    part: Part
    new: Item
    place: int
    title: str
    other: Other

    def __call__(self, brief: Brief) -> Brief:
        items = items_of(brief, self.part)
        if self.kind == "title":
            return replace(brief, title=self.title)
        if self.kind == "other":
            kept = brief.other[self.place :] if self.place else brief.other
            return replace(brief, other=(*kept, self.other))
        if self.kind == "insert" or not items:
            return insert_item(brief, self.new, min(self.place, len(items)))
        item = items[self.place % len(items)]
        if self.kind == "replace":
            return replace_item(brief, replace(self.new, id=item.id))
        return (
            remove_item(brief, item)
            if self.kind == "remove"
            else move_item(brief, item, self.place)
        )


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    """Edits of all kinds."""
    part = draw(st.sampled_from(list(_ITEMS)))
    new = draw(_ITEMS[part])
    kind = draw(st.sampled_from(("title", "replace", "insert", "remove", "move", "other")))
    return Edit(kind, part, new, draw(st.integers(0, 5)), draw(texts), draw(others))
