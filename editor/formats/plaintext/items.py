"""From paragraphs to facts, narratives and predictions, with the spans of what they hold."""

from collections.abc import Container, Sequence

from editor.brief.model import Fact, Narrative, Part, Prediction
from editor.formats.plaintext.citations import Doubt, Ending, is_citation
from editor.formats.plaintext.labels import NO_LABEL, Label, read_label
from editor.formats.plaintext.lines import SPACE, Line, Passage, passage_of
from editor.formats.plaintext.paragraphs import Paragraph
from editor.formats.plaintext.record import Element, Kind


def decide_citations(endings: Sequence[Ending | None], sources: Container[int]) -> list[bool]:
    """Which of the facts' ``endings`` are citations; ``sources`` are the numbers that exist.

    Behind a number like ``cut to 5.5`` digits cite only where at least half of the other facts
    do, and some other does.
    """
    certain = [found is not None and is_citation(found, sources) for found in endings]
    others = len(endings) - 1
    if sum(certain) * 2 >= others > 0:
        return [
            taken or _may_cite(found, sources)
            for found, taken in zip(endings, certain, strict=True)
        ]
    return certain


def read_fact(passage: Passage, found: Ending | None, *, taken: bool) -> tuple[Fact, Element]:
    """The fact in a passage; what was ``found`` at its end is ``taken`` for citations or text."""
    text = passage.text
    size = len(text)
    if found is None or (found.numbers and not taken):
        fact = Fact(text)
        whole = passage.span(0, size)
        none = (whole[1], whole[1])
        spans = (whole, none, none)
    else:
        body = text[: found.start].rstrip(SPACE)
        fact = Fact(body + text[found.end :], found.numbers)
        spans = (
            passage.span(0, len(body)),
            passage.span(found.start, found.end),
            passage.span(found.end, size),
        )
    return fact, Element(Kind.FACT, Part.FACTS, fact.id, passage.start, passage.end, spans)


def read_prediction(paragraph: Paragraph) -> tuple[Prediction, Element]:
    """The prediction that a paragraph is."""
    passage = passage_of(paragraph.lines)
    prediction = Prediction(passage.text)
    spans = (passage.span(0, len(passage.text)),)
    start, end = passage.start, passage.end
    return prediction, Element(Kind.PREDICTION, Part.PREDICTIONS, prediction.id, start, end, spans)


def read_narrative(paragraph: Paragraph, names: Container[str]) -> tuple[Narrative, Element]:
    """The narrative in a paragraph; ``names`` are known providers, casefolded."""
    label, labelled, passage = _labelled(paragraph, names)
    text = passage.text[label.end :] if passage is labelled else passage.text
    narrative = Narrative(label.stance, label.provider, text)
    spans = (
        labelled.span(0, label.stance_end),
        labelled.span(label.stance_end, label.provider_end),
        passage.span(len(passage.text) - len(text), len(passage.text)),
    )
    return narrative, Element(
        Kind.NARRATIVE, Part.NARRATIVES, narrative.id, labelled.start, passage.end, spans
    )


def _may_cite(found: Ending | None, sources: Container[int]) -> bool:
    return (
        found is not None
        and found.doubt is Doubt.NUMBER
        and all(number in sources for number in found.numbers)
    )


def _labelled(paragraph: Paragraph, names: Container[str]) -> tuple[Label, Passage, Passage]:
    """A narrative's label, the passage that holds it, and the one that holds the text."""
    lines = paragraph.lines
    label = paragraph.label
    if len(lines) == 1:
        return label or NO_LABEL, lines[0], lines[0]
    alone = label and paragraph.takes_all_below()
    if label and alone and not _goes_on(label, lines[1], names):
        return label, lines[0], passage_of(lines[1:])
    whole = passage_of(lines)
    return read_label(whole.text, names) or NO_LABEL, whole, whole


def _goes_on(label: Label, below: Line, names: Container[str]) -> bool:
    """Whether the name of a provider, which ends its line, goes on in the one ``below``."""
    return not (
        label.stop
        or not label.provider
        or below.after_blank
        or below.bullet
        or label.provider.casefold() in names
    )
