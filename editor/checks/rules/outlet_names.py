"""The names of the outlets in the list of sources."""

from collections.abc import Iterator

from editor.brief.model import Part, Source
from editor.checks.mending import replacing
from editor.checks.problem import Fix, Safety, Severity, Spot
from editor.checks.rule import Example, Found, Rule
from editor.checks.subject import Subject
from editor.pattern import Pattern

_LETTER = Pattern(r" \([a-z]\)$")
_ADDED = Pattern(r" \([^()]*\)$")
_ADDRESS = Pattern(
    r"(?P<marked>(?:https?://)?(?:www\.)?)(?P<host>[\w-]+(?:\.[\w-]+)+)(?:[/:?]\S*)?"
)


def unlettered(name: str) -> str:
    """``name`` without the letter that tells two articles of one outlet apart."""
    return _LETTER.sub("", name)


def unadorned(name: str) -> str:
    """``name`` without its article, and without the place or abbreviation added in brackets."""
    return _ADDED.sub("", name).removeprefix("The ")


def name_spot(source: Source) -> Spot:
    """The whole name of ``source``."""
    return Spot(Part.SOURCES, source.id, "name", 0, len(source.name))


def _canonical(subject: Subject) -> Iterator[Found]:
    pinned = subject.profile.substitutions.get("source-names", {})
    for source in subject.brief.sources:
        name = unlettered(source.name)
        outlet = subject.outlets.called(name)
        if outlet is None:
            continue
        usual = pinned.get(outlet.name, outlet.name)
        if unadorned(name) != unadorned(usual):
            fix = _renaming(source, usual + source.name[len(name) :])
            yield Found(name_spot(source), f"This outlet calls itself “{usual}”.", (fix,))


def _raw_domain(subject: Subject) -> Iterator[Found]:
    for source in subject.brief.sources:
        name = source.name
        found = _ADDRESS.fullmatch(name) if "." in name else None
        if found is None or subject.outlets.called(name):
            continue
        outlet = subject.outlets.at(found["host"])
        if outlet:
            message = f"“{name}” is the address of {outlet.name}, not its name."
            yield Found(name_spot(source), message, (_renaming(source, outlet.name),))
        elif found["marked"]:
            yield Found(name_spot(source), f"“{name}” is an address, not the name of an outlet.")


def _renaming(source: Source, new: str) -> Fix:
    edit = replacing(name_spot(source), source.name, new)
    return Fix(f"Replace with “{new}”", Safety.OFFERED, edit, source.name, new)


_GOOD = Example("source 3", "Fox News")

RULES = (
    Rule(
        code="source.name-canonical",
        severity=Severity.WARNING,
        title="An outlet under another name than its own",
        why="One name for one outlet, so that readers and searches find all that rests on it.",
        bad=Example("source 3", "FOX News"),
        good=_GOOD,
        authority="The outlet's own name; a profile may pin another",
        safety=Safety.OFFERED,
        in_brief=_canonical,
    ),
    Rule(
        code="source.raw-domain",
        severity=Severity.WARNING,
        title="An address instead of an outlet's name",
        why="Readers know outlets by their names; an address looks like a slip of pasting.",
        bad=Example("source 3", "www.foxnews.com"),
        good=_GOOD,
        authority="Seen in reposted briefs",
        safety=Safety.OFFERED,
        in_brief=_raw_domain,
    ),
)
