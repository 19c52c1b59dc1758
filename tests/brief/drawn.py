"""Briefs for laws that hold for all of them."""

from dataclasses import replace

from hypothesis import strategies as st

from editor.brief.edits import items_of
from editor.brief.model import Brief, Fact, Item, Narrative, Part, Prediction, Source

_words = st.lists(st.sampled_from(["ferry", "Skarholm", "9", "says.", "é🦭"]), max_size=5)
_texts = _words.map(" ".join)
_numbers = st.integers(1, 6)
_notes = st.sampled_from(["", "Ask again."])
_facts = st.builds(Fact, _texts, st.lists(_numbers, max_size=4).map(tuple), _notes)
_sources = st.builds(Source, _numbers, _texts, st.sampled_from(["", "https://ap.org"]), _notes)
_narratives = st.builds(Narrative, st.sampled_from(["", "A", "B"]), _texts, _texts, _notes)
_predictions = st.builds(Prediction, _texts, _notes)

briefs = st.builds(
    Brief,
    _texts,
    st.lists(_facts, max_size=4).map(tuple),
    st.lists(_sources, max_size=4).map(tuple),
    st.lists(_narratives, max_size=4).map(tuple),
    st.lists(_predictions, max_size=4).map(tuple),
)
"""Any brief: with doubled numbers, and with citations that point to nothing."""


@st.composite
def sound_briefs(draw: st.DrawFn) -> Brief:
    """A brief with a number for each source, and a source for each citation."""
    brief = draw(briefs)
    order = draw(st.permutations(range(1, 9)))
    sources = tuple(
        replace(source, number=number) for source, number in zip(brief.sources, order, strict=False)
    )
    known = {source.number for source in sources}
    facts = tuple(
        replace(fact, citations=tuple(each for each in fact.citations if each in known))
        for fact in brief.facts
    )
    return replace(brief, sources=sources, facts=facts)


def items(brief: Brief) -> list[Item]:
    """All items of all parts."""
    parts = (Part.FACTS, Part.SOURCES, Part.NARRATIVES, Part.PREDICTIONS)
    return [item for part in parts for item in items_of(brief, part)]
