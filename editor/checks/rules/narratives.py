"""How the sides of a brief stand against each other."""

from collections.abc import Iterator

from editor.brief.length import words_in
from editor.brief.model import Narrative, Part
from editor.checks.problem import Severity, Spot
from editor.checks.rule import Example, Found, Rule
from editor.checks.subject import Subject

_APART = 10
"""Words by which narratives must differ at least: 9 against 14 is nobody's injustice."""


def _count(subject: Subject) -> Iterator[Found]:
    sides = subject.brief.narratives
    if len(sides) < subject.profile.limits["narratives"]:
        message = "A brief needs at least two opposed narratives."
        item = sides[0].id if sides else None
        yield Found(Spot(Part.NARRATIVES, item), message)


def _duplicate_stance(subject: Subject) -> Iterator[Found]:
    seen: set[str] = set()
    for side in subject.brief.narratives:
        stance = side.stance.casefold()
        if stance and stance in seen:
            spot = Spot(Part.NARRATIVES, side.id, "stance", 0, len(side.stance))
            yield Found(spot, f"Another narrative is called “{side.stance}” as well.")
        seen.add(stance)


def _same_provider(subject: Subject) -> Iterator[Found]:
    seen: set[str] = set()
    for side in subject.brief.narratives:
        outlet = subject.outlets.called(side.provider)
        name = outlet.name if outlet else side.provider
        if name and name.casefold() in seen:
            spot = Spot(Part.NARRATIVES, side.id, "provider", 0, len(side.provider))
            yield Found(spot, f"{name} already provides another narrative of this brief.")
        seen.add(name.casefold())


def _imbalance(subject: Subject) -> Iterator[Found]:
    sides = [(words_in(side.text), side) for side in subject.brief.narratives if side.text]
    if len(sides) < 2:
        return
    longest, _ = max(sides, key=_words)
    shortest, side = min(sides, key=_words)
    ratio = subject.profile.limits["narrative-ratio"]
    if longest - shortest >= _APART and longest > ratio * shortest:
        spot = Spot(Part.NARRATIVES, side.id, "text", 0, len(side.text))
        message = f"This narrative has {shortest} words, the longest has {longest}: even them out."
        yield Found(spot, message)


def _words(side: tuple[int, Narrative]) -> int:
    return side[0]


RULES = (
    Rule(
        code="narrative.count",
        severity=Severity.WARNING,
        title="Too few narratives",
        why="A single narrative is a comment. Readers are owed the view of the other side.",
        bad=Example("narrative 2", ""),
        good=Example(
            "narrative 2",
            "Left narrative, as provided by The Independent. The ferry comes back far too late.",
        ),
        authority="Verity format",
        in_brief=_count,
    ),
    Rule(
        code="narrative.duplicate-stance",
        severity=Severity.WARNING,
        title="Two narratives of one name",
        why="Under the same name readers can't tell the sides apart. "
        "Merge them, or call them A and B.",
        bad=Example(
            "narrative 2",
            "Pro-government narrative, as provided by The Independent. The ferry is back at last.",
        ),
        good=Example(
            "narrative 2",
            "Anti-government narrative, as provided by The Independent. The ferry is back late.",
        ),
        authority="Verity format",
        in_brief=_duplicate_stance,
    ),
    Rule(
        code="narrative.same-provider",
        severity=Severity.WARNING,
        title="Two narratives from one provider",
        why="Two sides told by one outlet are that outlet's two sides. "
        "Find somebody who holds the other view.",
        bad=Example(
            "narrative 2",
            "Government-critical narrative, as provided by The Times. The repairs came too late.",
        ),
        good=Example(
            "narrative 2",
            "Government-critical narrative, as provided by Le Monde. The repairs came too late.",
        ),
        authority="Balance",
        in_brief=_same_provider,
    ),
    Rule(
        code="narrative.imbalance",
        severity=Severity.WARNING,
        title="Narratives of unlike length",
        why="The side that gets twice the room seems to be twice as right.",
        bad=Example(
            "narrative 2",
            "Government-critical narrative, as provided by The Independent. The repairs came late, "
            "nobody says who pays for them, and the council that let the harbor fall into ruin has "
            "yet to say a word of regret to the families.",
        ),
        good=Example(
            "narrative 2",
            "Government-critical narrative, as provided by The Independent. The repairs came late, "
            "and nobody says who pays for them.",
        ),
        authority="Balance",
        in_brief=_imbalance,
    ),
)
