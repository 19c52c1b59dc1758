"""The items of a review copy in HTML, each with its sources, its problems and room to answer."""

from collections.abc import Iterable

from editor.exports.html.clean import citations
from editor.exports.html.elements import Markup, element, joined
from editor.exports.review.copy import (
    NO_LINK,
    VERDICTS,
    Box,
    CheckedItem,
    Evidence,
    Note,
    RegisteredSource,
)


def checked_item(item: CheckedItem, *, with_sources: bool = False) -> Markup:
    """``item`` beside the margin with its problems."""
    sources = evidence(item.evidence) if with_sources else Markup()
    below = (sources, _note(item.note), boxes(item.boxes), _VERDICT)
    text = element("div", _name(item), _words(item), *below)
    kind = "item changed" if item.change else "item"
    return element("article", text, notes(item.problems), answer(item.id), class_=kind, id=item.id)


def narrative(item: CheckedItem) -> Markup:
    """``item`` as a column beside the other narratives."""
    length = element("p", f"{item.length} words", class_="small")
    stance = element("h4", item.label, dir="auto") if item.label else Markup()
    provider = element("p", item.provider, class_="provider", dir="auto")
    parts = (_name(item), stance, provider, _words(item), length, _note(item.note))
    rest = (boxes(item.boxes), _VERDICT, notes(item.problems), answer(item.id))
    kind = "narrative changed" if item.change else "narrative"
    return element("article", *parts, *rest, class_=kind, id=item.id)


def register_row(source: RegisteredSource) -> Markup:
    """The row of a source, which citations lead to."""
    name = joined(element("b", f"{source.number} "), element("bdi", source.name), " ")
    change = element("span", source.change, class_="change") if source.change else Markup()
    where = joined(_link(source.url), f" · {source.note}" if source.note else "")
    problems = notes(source.problems) if source.problems else Markup()
    cited = [joined(reference(fact), " ") for fact in source.cited_in] or [element("b", source.use)]
    return element(
        "tr",
        element("td", element("span", source.id, class_="tag")),
        element("td", name, change, element("br"), where, problems),
        element("td", *cited),
        element("td", _VERDICT_ALONE, answer(source.id)),
        id=source.id,
    )


def reference(item: str) -> Markup:
    """The name of an item, which leads there."""
    return element("a", item, href=f"#{item}", class_="tag") if item else Markup()


def evidence(sources: Iterable[Evidence]) -> Markup:
    """The sources under a fact, or in so many words that it has none."""
    lines = [element("li", *_source(source)) for source in sources]
    nothing = element("li", element("b", "No source is cited."))
    return element("ul", *(lines or [nothing]), class_="evidence")


def boxes(all_boxes: Iterable[Box]) -> Markup:
    """Boxes to tick, and a dash where there is nothing to check."""
    return element("p", *map(_box, all_boxes), class_="boxes")


def notes(problems: Iterable[Note]) -> Markup:
    """The margin, with what the rules found in it."""
    return element("ul", *(element("li", *_problem(each)) for each in problems), class_="notes")


def answer(item: str) -> Markup:
    """What a reviewer says to an item; it is shown where there is a script to save it."""
    verdicts = (
        element(
            "label",
            element("input", type="radio", name=f"verdict-{item}", value=verdict.lower()),
            f" {verdict}",
        )
        for verdict in VERDICTS
    )
    return element(
        "fieldset",
        element("legend", f"Your answer to {item}"),
        *verdicts,
        element("p", class_="about"),
        _field("Comment"),
        _field("Suggested wording"),
        class_="answer",
        data_item=item,
        hidden=True,
    )


def _field(label: str) -> Markup:
    return element("label", label, element("textarea", rows=2), class_="field")


def _name(item: CheckedItem) -> Markup:
    change = element("span", item.change, class_="change") if item.change else Markup()
    return element("h3", element("span", item.id, class_="tag"), change)


def _words(item: CheckedItem) -> Markup:
    pieces = (element("u", each.text) if each.marked else each.text for each in item.words)
    words = element("span", *pieces, class_="words", data_item=item.id)
    return element("p", words, citations(item.citations), dir="auto")


def _source(source: Evidence) -> Iterable[str]:
    yield element("b", str(source.number))
    if not source.name:
        yield "no source has this number"
        return
    yield element("bdi", source.name)
    yield " — "
    yield _link(source.url)
    if source.note:
        yield f" · {source.note}"


def _link(url: str) -> Markup:
    return element("a", url, href=url) if url else element("i", NO_LINK)


def _note(note: str) -> Markup:
    return element("p", f"Writer’s note: {note}", class_="small", dir="auto") if note else Markup()


def _box(box: Box) -> Markup:
    if not box.applies:
        return element("span", f"– {box.label}")
    return element("label", element("input", type="checkbox"), f" {box.label}")


def _problem(problem: Note) -> Iterable[str]:
    yield element("span", problem.severity, class_="severity")
    yield " "
    yield element("code", problem.code)
    yield element("br")
    yield problem.message
    if problem.fix:
        yield f" Proposed: {problem.fix}"


_TO_TICK = joined(*(_box(Box(verdict)) for verdict in VERDICTS))
_VERDICT = element("p", _TO_TICK, "Initials ________", class_="boxes verdict")
_VERDICT_ALONE = element("p", _TO_TICK, class_="boxes verdict")
"""For pens only: on a screen there is the answer."""
