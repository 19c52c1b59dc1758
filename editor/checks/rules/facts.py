"""How many facts there are, how long each is, and how it ends."""

from collections.abc import Iterator
from dataclasses import replace

from editor.brief.edits import is_blank
from editor.brief.length import words_in
from editor.brief.model import Fact, Part
from editor.checks.mending import exchanging, removing
from editor.checks.passage import Field, Passage
from editor.checks.problem import Fix, Safety, Severity, Spot
from editor.checks.profile import Profile
from editor.checks.rule import Example, Found, Match, Rule
from editor.checks.rules.glued import GluedCitation, glued_citation
from editor.checks.subject import Subject
from editor.formats.plaintext.lines import ends_with_stop


def _empty(subject: Subject) -> Iterator[Found]:
    for fact in subject.brief.facts:
        if not fact.text.strip():
            fixes = (Fix("Remove this fact", Safety.OFFERED, removing(fact)),)
            # With its citations a source might lose its only fact.
            yield Found(
                Spot(Part.FACTS, fact.id, "text"),
                "This fact has no text.",
                fixes if is_blank(fact) else (),
            )


def _count_low(subject: Subject) -> Iterator[Found]:
    count = len(subject.brief.facts)
    least = subject.profile.limits.get("facts", 0)
    if 0 < count < least:
        facts = "one fact" if count == 1 else f"{count} facts"
        yield Found(Spot(Part.FACTS), f"The brief has only {facts}; {least} are the least.")


def _too_long(passage: Passage, profile: Profile) -> Iterator[Match]:
    limit = profile.limits.get("fact-words")
    if not limit or passage.text.count(" ") < limit:
        return
    words = words_in(passage.text)
    if words > limit:
        message = f"This fact has {words} words; {limit} are the most. Could it be two facts?"
        yield Match(0, len(passage.text), message)


def _no_end_mark(subject: Subject) -> Iterator[Found]:
    for fact in subject.brief.facts:
        size = len(fact.text.rstrip())
        if size and not ends_with_stop(fact.text[:size]):
            spot = Spot(Part.FACTS, fact.id, "text", size - 1, size)
            glued = glued_citation(fact, subject.source_names)
            yield Found(spot, "This fact ends without a full stop.", _stops(fact, glued))


def _stops(fact: Fact, glued: GluedCitation | None) -> tuple[Fix, ...]:
    if glued:
        new = replace(fact, text=f"{glued.body}.", citations=glued.numbers)
        title = f"Put a full stop before the citation {glued.mark}"
        after = f"{new.text}{glued.mark}"
    elif fact.text[-1].isalnum() or fact.text[-1] in "%)":
        new = replace(fact, text=f"{fact.text}.")
        title, after = "Add a full stop", new.text
    else:
        return ()
    return (Fix(title, Safety.OFFERED, exchanging(fact, new), fact.text, after),)


RULES = (
    Rule(
        code="fact.empty",
        severity=Severity.ERROR,
        title="A fact without text",
        why="A bare bullet tells readers nothing and looks like a slip.",
        bad=Example(
            "facts",
            "The ferry to Skarholm will sail again after 11 months.1\n\n"
            "Repairs of the harbor cost the island $4M.2\nTickets will cost 12 crowns.3,4",
        ),
        good=Example(
            "facts",
            "The ferry to Skarholm will sail again after 11 months.1\n"
            "Repairs of the harbor cost the island $4M.2\nTickets will cost 12 crowns.3,4",
        ),
        authority="The layout of a brief",
        safety=Safety.OFFERED,
        in_brief=_empty,
    ),
    Rule(
        code="fact.count-low",
        severity=Severity.WARNING,
        title="Too few facts",
        why="One or two facts seldom tell a story whole; published briefs have five or six.",
        bad=Example(
            "facts",
            "The ferry to Skarholm will sail again after 11 months.1,2\n"
            "Repairs of the harbor cost the island $4M.3,4",
        ),
        good=Example(
            "facts",
            "The ferry to Skarholm will sail again after 11 months.1,2\n"
            "Repairs of the harbor cost the island $4M.3\nTickets will cost 12 crowns.4",
        ),
        authority="Published briefs; the house sets the limit",
        in_brief=_count_low,
    ),
    Rule(
        code="fact.too-long",
        severity=Severity.WARNING,
        title="A fact that is too long",
        why="Readers take in one thing at a time. Published facts run to about 40 words.",
        bad=Example(
            "fact 1",
            "The ferry to Skarholm will sail again on May 2, 2026, the council said. It added that "
            "the boat will leave at noon and that the fire brigade will play on the pier. "
            "The crew has been trained on the new ship since March. It has room for 40 cars and "
            "for 300 people. It runs on batteries that are charged at night on the mainland.1",
        ),
        good=Example("fact 1", "The ferry to Skarholm will sail again on May 2, 2026.1"),
        authority="Published briefs; the house sets the limit",
        fields=(Field.FACT,),
        in_passage=_too_long,
    ),
    Rule(
        code="fact.no-end-mark",
        severity=Severity.WARNING,
        title="A fact without a full stop",
        why="A fact is one or more whole sentences, and citations stand behind the last stop.",
        bad=Example(
            "fact 1",
            "The ferry to Skarholm will sail again at noon1",
            also=("cite.missing", "source.unused"),
        ),
        good=Example("fact 1", "The ferry to Skarholm will sail again at noon.1"),
        authority="The layout of a brief",
        safety=Safety.OFFERED,
        in_brief=_no_end_mark,
    ),
)
