"""What the facts rest on."""

from collections import Counter
from collections.abc import Iterator

from editor.brief.model import Fact
from editor.checks.mending import removing
from editor.checks.problem import Fix, Safety, Severity
from editor.checks.rule import Example, Found, Rule
from editor.checks.rules.numbering import run_from_one
from editor.checks.rules.outlet_names import name_spot, unlettered
from editor.checks.subject import Subject

_FEWEST_FACTS = 3


def _unused(subject: Subject) -> Iterator[Found]:
    cited = {number for fact in subject.brief.facts for number in fact.citations}
    if not cited:
        return  # Then each fact is told to cite one.
    removable = run_from_one(subject.brief)
    for source in subject.brief.sources:
        if source.number in cited:
            cited.remove(source.number)  # A doubled number means the first source that has it.
        else:
            fix = Fix("Remove this source", Safety.OFFERED, removing(source), source.name)
            fixes = (fix,) if removable else ()
            yield Found(name_spot(source), "No fact cites this source.", fixes)


def _single_outlet(subject: Subject) -> Iterator[Found]:
    facts = subject.brief.facts
    share = subject.profile.limits.get("outlet-share")
    if not share or len(facts) < _FEWEST_FACTS:
        return
    outlets = {number: _outlet(name, subject) for number, name in subject.source_names.items()}
    alone = Counter(outlet for fact in facts if (outlet := _only_outlet(fact, outlets)))
    for outlet, count in alone.most_common(1):
        if count > share * len(facts):
            source = next(each for each in subject.brief.sources if outlets[each.number] == outlet)
            message = f"{count} of {len(facts)} facts rest on {outlet} alone."
            yield Found(name_spot(source), message)


def _outlet(name: str, subject: Subject) -> str:
    outlet = subject.outlets.called(unlettered(name))
    return outlet.name if outlet else unlettered(name)


def _only_outlet(fact: Fact, outlets: dict[int, str]) -> str:
    """The outlet that ``fact`` cites and no other; empty where there are several, or none."""
    cited = {outlets.get(number, "") for number in fact.citations}
    return cited.pop() if len(cited) == 1 else ""


RULES = (
    Rule(
        code="source.unused",
        severity=Severity.WARNING,
        title="A source that no fact cites",
        why="A source that supports nothing makes the brief look better founded than it is.",
        bad=Example(
            "sources", "Sources: 1Reuters, 2Agence France-Presse, 3CNN, 4Al Jazeera and 5Le Monde."
        ),
        good=Example("sources", "Sources: 1Reuters, 2CNN, 3Al Jazeera and 4Le Monde."),
        authority="Common sense",
        safety=Safety.OFFERED,
        in_brief=_unused,
    ),
    Rule(
        code="source.single-outlet",
        severity=Severity.WARNING,
        title="Facts that rest on one outlet",
        why="What one outlet alone reports is worth a second source, and balance asks for several.",
        bad=Example(
            "facts",
            "The ferry to Skarholm will sail again after 11 months.1\n"
            "Repairs of the harbor cost the island $4M.1\nTickets will cost 12 crowns.1\n"
            "Some 300 families depend on the line.2,3,4",
        ),
        good=Example(
            "facts",
            "The ferry to Skarholm will sail again after 11 months.1\n"
            "Repairs of the harbor cost the island $4M.1,2\nTickets will cost 12 crowns.1\n"
            "Some 300 families depend on the line.2,3,4",
        ),
        authority="Balance; guides to secondary sources",
        in_brief=_single_outlet,
    ),
)
