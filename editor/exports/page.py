"""What the published brief says, in order: the one page that all clean exports show."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from editor.brief.model import Brief, Fact, Narrative, Source
from editor.exports.printable import printable
from editor.exports.scripts import language_of
from editor.pattern import Pattern

_NO_PART_OF_A_LINK = Pattern(r'[<>"{}|\\^`]|%(?![0-9A-Fa-f]{2})')
_HOST = Pattern(r"[\w.-]+|[0-9a-f:.]+")
_SPACE = Pattern(r"\s")


@dataclass(frozen=True, slots=True)
class Citation:
    """The number of a source; ``anchor`` is where that stands, empty where there is no such."""

    number: int
    anchor: str = ""
    outlet: str = ""


@dataclass(frozen=True, slots=True)
class PageFact:
    """A fact as it is printed."""

    text: str
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class PageSource:
    """A source as it is printed; ``url`` is empty unless it is a link that may be followed."""

    number: int
    name: str
    url: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class PageNarrative:
    """A narrative as it is printed."""

    stance: str
    provider: str
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """The published brief. What is empty is not there; ``date`` is as written."""

    title: str
    date: str
    language: str
    facts: tuple[PageFact, ...] = ()
    sources: tuple[PageSource, ...] = ()
    narratives: tuple[PageNarrative, ...] = ()
    predictions: tuple[str, ...] = ()


def page_of(brief: Brief) -> Page:
    """The page that readers of ``brief`` get."""
    sources = _sources(brief.sources)
    cited = {source.number: source for source in reversed(sources)}
    texts = [printable(each.text).strip() for each in brief.predictions]
    return Page(
        title=printable(brief.title).strip(),
        date=printable(brief.date).strip(),
        language=language_of(" ".join((brief.title, *prose_of(brief)))),
        facts=tuple(_fact(each, cited) for each in brief.facts if each.text or each.citations),
        sources=sources,
        narratives=tuple(_narrative(each) for each in brief.narratives if _says_something(each)),
        predictions=tuple(filter(None, texts)),
    )


def prose_of(brief: Brief) -> list[str]:
    """The texts of all facts, narratives and predictions."""
    parts = (brief.facts, brief.narratives, brief.predictions)
    return [item.text for part in parts for item in part]


def sources_line(sources: Sequence[PageSource]) -> Iterator[PageSource | str]:
    """The line of sources: each of them, and the words between them."""
    yield "Sources: "
    for place, source in enumerate(sources):
        if place:
            yield " and " if place == len(sources) - 1 else ", "
        yield source
    yield "."


def followable(url: str) -> str:
    """``url`` where it leads to a page on the web, else nothing: no other link is ever made.

    Word calls a whole document damaged for a link that is not spelled as one.
    """
    url = _NO_PART_OF_A_LINK.sub(lambda found: f"%{ord(found[0]):02X}", printable(url).strip())
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return ""
    whole = parts.scheme in ("http", "https") and _HOST.fullmatch(host) and not _SPACE.search(url)
    return url if whole else ""


def _sources(sources: tuple[Source, ...]) -> tuple[PageSource, ...]:
    """The sources; of a doubled number the first is where citations lead."""
    numbers = [source.number for source in sources]
    return tuple(
        PageSource(
            source.number,
            printable(source.name).strip(),
            followable(source.url),
            f"source-{source.number}" if source.number not in numbers[:place] else "",
        )
        for place, source in enumerate(sources)
    )


def _fact(fact: Fact, cited: dict[int, PageSource]) -> PageFact:
    return PageFact(
        printable(fact.text).strip(),
        tuple(_citation(number, cited.get(number)) for number in fact.citations),
    )


def _citation(number: int, source: PageSource | None) -> Citation:
    return Citation(number, source.anchor, source.name) if source else Citation(number)


def _narrative(narrative: Narrative) -> PageNarrative:
    texts = (narrative.stance, narrative.provider, narrative.text)
    return PageNarrative(*(printable(text).strip() for text in texts))


def _says_something(narrative: Narrative) -> bool:
    return bool(narrative.stance or narrative.provider or narrative.text)
