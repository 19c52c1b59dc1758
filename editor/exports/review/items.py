"""The items of a brief with all that is needed to check them."""

from collections.abc import Mapping, Sequence

from editor.brief.addresses import addresses
from editor.brief.compare import Change, Difference
from editor.brief.length import words_in
from editor.brief.model import Brief, Fact, ItemId, Narrative, Other, Part, Prediction, Source
from editor.exports.page import Citation, Page
from editor.exports.review.copy import Box, CheckedItem, Evidence, Note, OtherLine, RegisteredSource
from editor.exports.review.marks import Kind, Mark, Marker, marked

_KINDS = {
    "names": Kind.NAME,
    "titles": Kind.TITLE,
    "dates": Kind.DATE,
    "numbers": Kind.NUMBER,
    "quotes": Kind.QUOTATION,
}
FAIRNESS = ("fair to its holders?", "did the provider say this?", "equally strong wording?")


class Items:
    """Makes the items of one brief, whose texts are printable."""

    def __init__(
        self,
        brief: Brief,
        page: Page,
        marker: Marker,
        notes: Mapping[str, Sequence[Note]],
        differences: Sequence[Difference],
    ) -> None:
        self._brief = brief
        self._is_english = page.language == "en"
        self._marker = marker
        self._notes = notes
        self._names = {key: address.item for key, address in addresses(brief).items()}
        self._changes = {each.item: each.change.value for each in reversed(differences)}
        self._title_changed = any(each.fields == ("title",) for each in differences)
        shown = list(zip(brief.sources, page.sources, strict=True))
        self._urls = {source.id: page.url for source, page in shown}
        # Of a doubled number the first source is the one that is cited.
        self._cited = {source.number: (source, page) for source, page in reversed(shown)}

    def title(self) -> CheckedItem:
        """The title, supported by the facts or not."""
        text = self._brief.title
        marks = self._marker.marks(text, headline=True)
        change = Change.CHANGED.value if self._title_changed else ""
        return CheckedItem(
            *("T", "Title", text, marked(text, marks)),
            # Among so many capitals a name may go unseen.
            boxes=(
                Box("names", bool(text)),
                *self._boxes(text, marks)[1:],
                Box("facts support it", bool(text)),
            ),
            problems=self._of("T"),
            change=change,
        )

    def fact(self, fact: Fact) -> CheckedItem:
        """A fact with its sources."""
        marks = self._marker.marks(fact.text)
        name = self._names[fact.id]
        return CheckedItem(
            *(name, f"Fact {name[1:]}", fact.text, marked(fact.text, marks)),
            boxes=(*self._boxes(fact.text, marks), Box("source supports it", bool(fact.citations))),
            citations=tuple(map(self._citation, fact.citations)),
            evidence=tuple(map(self._evidence, fact.citations)),
            problems=self._of(name),
            note=fact.note,
            change=self._change(fact.id),
        )

    def narrative(self, narrative: Narrative) -> CheckedItem:
        """A narrative with the questions that it raises."""
        marks = self._marker.marks(narrative.text)
        name = self._names[narrative.id]
        return CheckedItem(
            *(name, narrative.stance, narrative.text, marked(narrative.text, marks)),
            boxes=tuple(map(Box, FAIRNESS)),
            provider=narrative.provider,
            problems=self._of(name),
            note=narrative.note,
            change=self._change(narrative.id),
            length=words_in(narrative.text),
        )

    def prediction(self, prediction: Prediction) -> CheckedItem:
        """A prediction, whose odds and forecaster are to be looked up."""
        marks = self._marker.marks(prediction.text)
        name = self._names[prediction.id]
        return CheckedItem(
            *(name, f"Prediction {name[1:]}", prediction.text, marked(prediction.text, marks)),
            boxes=(
                *self._boxes(prediction.text, marks),
                Box("forecaster says so", bool(prediction.text)),
            ),
            problems=self._of(name),
            note=prediction.note,
            change=self._change(prediction.id),
        )

    def source(self, source: Source) -> RegisteredSource:
        """A source and the facts that cite it."""
        name = self._names[source.id]
        is_cited = self._cited[source.number][0] is source
        citing = (fact for fact in self._brief.facts if source.number in fact.citations)
        facts = [self._names[fact.id] for fact in citing]
        return RegisteredSource(
            name,
            source.number,
            source.name,
            self._urls[source.id],
            source.note,
            tuple(facts) if is_cited else (),
            self._of(name),
            self._change(source.id),
        )

    def other(self, other: Other) -> OtherLine:
        """A line that readers won't see."""
        return OtherLine(self._names[other.id], f"behind {other.after}", other.text)

    def _boxes(self, text: str, marks: Sequence[Mark]) -> tuple[Box, ...]:
        """A box for each kind of claim; in another language nobody can say what is not there."""
        kinds = {mark.kind for mark in marks} if self._is_english or not text else set(Kind)
        return tuple(Box(label, kind in kinds) for label, kind in _KINDS.items())

    def _citation(self, number: int) -> Citation:
        if number not in self._cited:
            return Citation(number)
        source, page = self._cited[number]
        return Citation(number, self._names[source.id], page.name)

    def _evidence(self, number: int) -> Evidence:
        if number not in self._cited:
            return Evidence(number)
        source, page = self._cited[number]
        return Evidence(number, source.name, page.url, source.note, self._names[source.id])

    def _of(self, name: str) -> tuple[Note, ...]:
        return tuple(self._notes.get(name, ()))

    def _change(self, item: ItemId | Part) -> str:
        return self._changes.get(item, "") if isinstance(item, ItemId) else ""
