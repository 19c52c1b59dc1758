"""The brief as Markdown (CommonMark): headings, lists and links, and nothing that needs more."""

import re
from collections.abc import Iterator

from editor.exports.page import Citation, Page, PageFact, PageNarrative, PageSource, sources_line
from editor.pattern import Pattern

_MARKS = Pattern(r"[\\`*_\[\]<>|~$]|&(?=#?\w+;)")
_FIRST = Pattern(r"^(?:[#+=-]|\d{1,9}(?=[.)]))")


def markdown(page: Page) -> str:
    """``page`` as text, a blank line between its blocks."""
    return "\n\n".join(filter(None, _blocks(page))) + "\n"


def escaped(text: str) -> str:
    """``text`` that Markdown reads as these very characters, in the middle of a line."""
    return _MARKS.sub(r"\\\g<0>", text)


def _blocks(page: Page) -> Iterator[str]:
    yield f"# {escaped(page.title)}" if page.title else ""
    yield _line(page.date)
    urls = {source.anchor: source.url for source in page.sources}
    if page.facts:
        yield "## Facts"
        yield "\n".join(f"- {_fact(fact, urls)}" for fact in page.facts)
    if page.sources:
        yield "".join(map(_source, sources_line(page.sources)))
    if page.narratives:
        yield "## Narratives"
        for narrative in page.narratives:
            yield from _narrative(narrative)
    if page.predictions:
        yield "## Predictions"
        yield "\n".join(f"- {_line(text)}" for text in page.predictions)


def _line(text: str) -> str:
    """``text`` for a line of its own, where its first character would mean something too."""
    return _FIRST.sub(_guarded, escaped(text))


def _guarded(found: re.Match[str]) -> str:
    """A number keeps its digits: the stop behind it is what would make a list."""
    return f"{found[0]}\\" if found[0].isdigit() else f"\\{found[0]}"


def _fact(fact: PageFact, urls: dict[str, str]) -> str:
    return _line(fact.text) + "".join(_citation(each, urls) for each in fact.citations)


def _citation(citation: Citation, urls: dict[str, str]) -> str:
    number = rf"\[{citation.number}\]"
    return _link(number, urls.get(citation.anchor, ""))


def _source(piece: PageSource | str) -> str:
    if isinstance(piece, str):
        return piece
    return rf"\[{piece.number}\] {_link(escaped(piece.name), piece.url)}"


def _link(text: str, url: str) -> str:
    return f"[{text}](<{url}>)" if url else text


def _narrative(narrative: PageNarrative) -> Iterator[str]:
    yield f"### {escaped(narrative.stance)}" if narrative.stance else ""
    yield f"*{escaped(narrative.provider)}*" if narrative.provider else ""
    yield _line(narrative.text)
