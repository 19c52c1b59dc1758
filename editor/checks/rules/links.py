"""The links of the sources."""

import re
from collections.abc import Iterator
from fnmatch import fnmatchcase

from editor.brief.model import Part, Source
from editor.checks.mending import replacing
from editor.checks.problem import Fix, Safety, Severity, Spot
from editor.checks.rule import Example, Found, Rule
from editor.checks.rules.outlet_names import unlettered
from editor.checks.subject import Subject
from editor.pattern import Pattern

_LINK = Pattern(
    r"https?://(?P<host>(?:[\w-]+\.)+[^\W\d_][\w-]+)(?::[0-9]{1,5})?(?:[/?#]\S*)?", re.IGNORECASE
)
_BROKEN_START = Pattern(
    r"(?:[a-z]{3,6}[:;]?/{1,3}|[a-z]{3,6}[:;])?(?P<host>[^/?#]*)", re.IGNORECASE
)


def _malformed(subject: Subject) -> Iterator[Found]:
    for source in subject.brief.sources:
        if source.url and not _LINK.fullmatch(source.url):
            new = _mended(source.url)
            fixes = (_relinking(source, new, f"Replace with {new}"),) if new else ()
            yield Found(_spot(source), "This link leads nowhere: it is no web address.", fixes)


def _mended(link: str) -> str:
    """``link`` with the usual slips put right; empty where it is no link even so."""
    link = link.strip()
    start = _BROKEN_START.match(link)
    if start is None:
        return ""
    new = f"https://{start['host'].replace(',', '.')}{link[start.end() :]}"
    return new if _LINK.fullmatch(new) else ""


def _tracking(subject: Subject) -> Iterator[Found]:
    for source in subject.brief.sources:
        if "?" in source.url and _LINK.fullmatch(source.url):
            new = _untracked(source.url, subject.profile.words.get("tracking", ()))
            if new != source.url:
                fix = _relinking(source, new, "Remove what tracks readers")
                yield Found(
                    _spot(source), "This link tells the outlet who sent the reader.", (fix,)
                )


def _untracked(link: str, patterns: tuple[str, ...]) -> str:
    page, _, rest = link.partition("?")
    query, hash, place = rest.partition("#")
    kept = "&".join(each for each in query.split("&") if not _tracks(each, patterns))
    return page + ("?" if kept else "") + kept + hash + place


def _tracks(parameter: str, patterns: tuple[str, ...]) -> bool:
    name = parameter.partition("=")[0].lower()
    return any(fnmatchcase(name, pattern) for pattern in patterns)


def _domain_mismatch(subject: Subject) -> Iterator[Found]:
    for source in subject.brief.sources:
        found = _LINK.fullmatch(source.url) if source.url else None
        outlet = subject.outlets.called(unlettered(source.name)) if found else None
        site = subject.outlets.at(found["host"]) if found and outlet else None
        if outlet and site and site != outlet:
            message = f"The source is {outlet.name}, but the link leads to {site.name}."
            yield Found(_spot(source), message)


def _spot(source: Source) -> Spot:
    return Spot(Part.SOURCES, source.id, "url", 0, len(source.url))


def _relinking(source: Source, new: str, title: str) -> Fix:
    edit = replacing(_spot(source), source.url, new)
    return Fix(title, Safety.OFFERED, edit, source.url, new)


_GOOD = Example("link 1", "https://www.reuters.com/world/skarholm-ferry")

RULES = (
    Rule(
        code="source.url-malformed",
        severity=Severity.ERROR,
        title="A link that is no web address",
        why="A link with a slip in it leads nowhere, and nobody can check the source.",
        bad=Example("link 1", "htp:/www.reuters,com/world/skarholm-ferry"),
        good=_GOOD,
        authority="RFC 3986",
        safety=Safety.OFFERED,
        in_brief=_malformed,
    ),
    Rule(
        code="source.url-tracking",
        severity=Severity.SUGGESTION,
        title="A link that tracks readers",
        why="Such parts tell who shared the link. Without them it leads to the same page.",
        bad=Example("link 1", "https://www.reuters.com/world/skarholm-ferry?utm_source=mail&id=7"),
        good=Example("link 1", "https://www.reuters.com/world/skarholm-ferry?id=7"),
        authority="Privacy; links that last",
        safety=Safety.OFFERED,
        in_brief=_tracking,
    ),
    Rule(
        code="source.url-domain-mismatch",
        severity=Severity.WARNING,
        title="A link to another outlet than the one named",
        why="Name and link must agree, or readers check the fact against the wrong report.",
        bad=Example("link 1", "https://edition.cnn.com/world/skarholm-ferry"),
        good=_GOOD,
        authority="Fact-checking",
        in_brief=_domain_mismatch,
    ),
)
