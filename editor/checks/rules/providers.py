"""Who voices a narrative."""

from collections.abc import Iterator

from editor.brief.model import Part
from editor.checks.mending import replacing
from editor.checks.problem import Fix, Safety, Severity, Spot
from editor.checks.rule import Example, Found, Rule
from editor.checks.rules.outlet_names import unadorned
from editor.checks.subject import Subject

_TEXT = "The islanders waited long enough, and now the ferry is back."


def _missing(subject: Subject) -> Iterator[Found]:
    for side in subject.brief.narratives:
        if not side.provider and (side.stance or side.text):
            spot = Spot(Part.NARRATIVES, side.id, "provider")
            yield Found(spot, "This narrative does not say who provided it.")


def _canonical(subject: Subject) -> Iterator[Found]:
    pinned = subject.profile.substitutions.get("source-names", {})
    for side in subject.brief.narratives:
        name = side.provider
        outlet = subject.outlets.called(name)
        usual = pinned.get(outlet.name, outlet.name) if outlet else name
        if unadorned(name) != unadorned(usual):
            spot = Spot(Part.NARRATIVES, side.id, "provider", 0, len(name))
            edit = replacing(spot, name, usual)
            fix = Fix(f"Replace with “{usual}”", Safety.OFFERED, edit, name, usual)
            yield Found(spot, f"“{name}” is better known as “{usual}”.", (fix,))


RULES = (
    Rule(
        code="narrative.provider-missing",
        severity=Severity.ERROR,
        title="A narrative without a provider",
        why="A view that nobody voices is the newsroom's own. Say whose it is.",
        bad=Example("narrative 1", f"Pro-government narrative. {_TEXT}"),
        good=Example("narrative 1", f"Pro-government narrative, as provided by The Times. {_TEXT}"),
        authority="Verity format",
        in_brief=_missing,
    ),
    Rule(
        code="narrative.provider-canonical",
        severity=Severity.WARNING,
        title="A provider under another name than its own",
        why="Readers look a provider up by the name that it gives itself.",
        bad=Example(
            "narrative 1", f"Pro-government narrative, as provided by foreign policy. {_TEXT}"
        ),
        good=Example(
            "narrative 1", f"Pro-government narrative, as provided by Foreign Policy. {_TEXT}"
        ),
        authority="The outlet's own name",
        safety=Safety.OFFERED,
        in_brief=_canonical,
    ),
)
