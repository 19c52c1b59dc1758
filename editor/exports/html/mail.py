"""The brief as a piece of a letter: what mail programs leave of a page still says the same.

They drop style sheets, classes and links within the page, so all that matters is in the elements
themselves and in their own styles.
"""

from collections.abc import Iterable

from editor.exports.html.elements import Markup, element, joined
from editor.exports.page import Citation, Page, PageFact, PageNarrative, PageSource, sources_line
from editor.exports.scripts import RIGHT_TO_LEFT_MARK, runs_leftwards

_HEADING = "margin:1.4em 0 .4em;font-size:1.1em"
_QUIET = "margin:0 0 .4em;color:#5b626b"


def mail_html(page: Page) -> str:
    """``page`` to be pasted into a letter."""
    return element("div", *_parts(page), lang=page.language)


def mail_text(page: Page) -> str:
    """The same for mail programs that take plain text only."""
    return "\n\n".join("\n".join(lines) for lines in _blocks(page)) + "\n"


def _parts(page: Page) -> Iterable[Markup]:
    if page.title:
        yield element("h2", page.title, dir="auto", style="margin:0 0 .4em")
    if page.date:
        yield element("p", page.date, style=_QUIET)
    if page.facts or page.sources:
        yield element("h3", "Facts", style=_HEADING)
    if page.facts:
        yield element("ul", *map(_fact, page.facts))
    if page.sources:
        pieces = (
            each if isinstance(each, str) else _source(each) for each in sources_line(page.sources)
        )
        yield element("p", *pieces, dir="ltr", style=_QUIET)
    if page.narratives:
        yield element("h3", "Narratives", style=_HEADING)
    for narrative in page.narratives:
        yield from _narrative(narrative)
    if page.predictions:
        yield element("h3", "Predictions", style=_HEADING)
        yield element("ul", *(element("li", each, dir="auto") for each in page.predictions))


def _fact(fact: PageFact) -> Markup:
    numbers = _numbers(fact.citations)
    direction = "ltr" if runs_leftwards(fact.text) else None  # said, it is set apart
    behind = element("sup", numbers, dir=direction) if numbers else ""
    return element("li", fact.text, behind, dir="auto")


def _numbers(citations: Iterable[Citation]) -> str:
    return ",".join(str(each.number) for each in citations)


def _source(source: PageSource) -> Markup:
    name = element("a", source.name, href=source.url) if source.url else source.name
    return element("bdi", joined(element("sup", str(source.number)), name))


def _narrative(narrative: PageNarrative) -> Iterable[Markup]:
    if narrative.stance:
        yield element("h4", narrative.stance, dir="auto", style="margin:1em 0 .2em")
    if narrative.provider:
        yield element("p", narrative.provider, dir="auto", style=_QUIET)
    yield element("p", narrative.text, dir="auto", style="margin:0 0 .8em")


def _blocks(page: Page) -> Iterable[list[str]]:
    yield list(filter(None, (page.title, page.date)))
    if page.facts or page.sources:
        yield ["Facts"]
    if page.facts:
        yield [f"• {fact.text}{_behind(fact)}" for fact in page.facts]
    if page.sources:
        pieces = (
            each if isinstance(each, str) else f"{_superscript(str(each.number))}{each.name}"
            for each in sources_line(page.sources)
        )
        yield ["".join(pieces)]
    if page.narratives:
        yield ["Narratives"]
    for narrative in page.narratives:
        yield list(filter(None, (narrative.stance, narrative.provider, narrative.text)))
    if page.predictions:
        yield ["Predictions"]
        yield [f"• {each}" for each in page.predictions]


def _behind(fact: PageFact) -> str:
    mark = RIGHT_TO_LEFT_MARK if fact.citations and runs_leftwards(fact.text) else ""
    return f"{mark}{_superscript(_numbers(fact.citations))}"


def _superscript(numbers: str) -> str:
    return numbers.translate(_RAISED)


_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
