"""The brief as a page on the web: one file, for any browser, reader or mail."""

from collections.abc import Iterable

from editor.exports.html.elements import Markup, direction_of, document, element, joined
from editor.exports.html.linked_data import news_article
from editor.exports.page import (
    Citation,
    Page,
    PageFact,
    PageNarrative,
    PageSource,
    sources_line,
)
from editor.shipped import shipped


def clean_html(page: Page) -> str:
    """``page`` as a file of its own, with its style and its description in it."""
    style = shipped("exports/brief.css").read_text("utf-8")
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", page.title or "Brief"),
        element("style", Markup(style)),
        news_article(page),
    )
    body = element("body", element("main", article(page)))
    return document(head, body, page.language, direction_of(page.language))


def article(page: Page, level: int = 1) -> Markup:
    """``page`` as an element, with nothing around it; its title is a heading of ``level``."""
    parts = [_header(page, level)]
    if page.facts or page.sources:
        facts = element("ul", *map(_fact, page.facts)) if page.facts else Markup()
        sources = _sources(page.sources) if page.sources else Markup()
        parts.append(_section("Facts", level + 1, facts, sources))
    if page.narratives:
        views = (_narrative(each, level + 2) for each in page.narratives)
        parts.append(_section("Narratives", level + 1, element("div", *views, class_="narratives")))
    if page.predictions:
        predictions = (element("li", text, dir="auto") for text in page.predictions)
        parts.append(_section("Predictions", level + 1, element("ul", *predictions)))
    return element("article", *parts)


def citations(cited: Iterable[Citation]) -> Markup:
    """The small numbers behind a fact, each a link to its source."""
    pieces: list[str] = []
    for place, citation in enumerate(cited):
        if place:
            pieces.append(",")
        pieces.append(_citation(citation))
    return element("sup", *pieces) if pieces else Markup()


def source_name(source: PageSource) -> str:
    """The name of an outlet, a link where one is known."""
    return element("a", source.name, href=source.url) if source.url else source.name


def _header(page: Page, level: int) -> Markup:
    date = element("p", element("time", page.date), class_="date") if page.date else Markup()
    title = element(f"h{level}", page.title, dir="auto") if page.title else Markup()
    return element("header", title, date)


def _section(heading: str, level: int, *children: Markup) -> Markup:
    name = heading.lower()
    return element(
        "section", element(f"h{level}", heading, id=name), *children, aria_labelledby=name
    )


def _fact(fact: PageFact) -> Markup:
    return element("li", fact.text, citations(fact.citations), dir="auto")


def _citation(citation: Citation) -> str:
    number = str(citation.number)
    if not citation.anchor:
        return number
    return element(
        "a",
        number,
        href=f"#{citation.anchor}",
        title=citation.outlet,
        aria_label=f"Source {number}",
    )


def _sources(sources: tuple[PageSource, ...]) -> Markup:
    pieces = (
        piece if isinstance(piece, str) else _source(piece) for piece in sources_line(sources)
    )
    # “Sources: … and …” is English, whatever the names are.
    return element("p", *pieces, class_="sources", dir="ltr")


def _source(source: PageSource) -> Markup:
    number = element("sup", str(source.number))
    return element("bdi", joined(number, source_name(source)), id=source.anchor or None)


def _narrative(narrative: PageNarrative, level: int) -> Markup:
    provider = element("p", narrative.provider, class_="provider", dir="auto")
    return element(
        "section",
        element(f"h{level}", narrative.stance, dir="auto") if narrative.stance else Markup(),
        provider if narrative.provider else Markup(),
        element("p", narrative.text, dir="auto"),
    )
