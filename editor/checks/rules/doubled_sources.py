"""One outlet that is listed twice."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from string import ascii_lowercase

from editor.brief.edits import index_of, remove_item, replace_item
from editor.brief.model import Brief, Fact, Source
from editor.checks.problem import BriefEdit, Fix, Safety, Severity
from editor.checks.rule import Example, Found, Rule
from editor.checks.rules.numbering import run_from_one
from editor.checks.rules.outlet_names import name_spot
from editor.checks.subject import Subject


def _duplicate(subject: Subject) -> Iterator[Found]:
    groups: defaultdict[str, list[Source]] = defaultdict(list)
    for source in subject.brief.sources:
        outlet = subject.outlets.called(source.name)
        groups[outlet.name if outlet else source.name.casefold()].append(source)
    mergeable = run_from_one(subject.brief)
    for name, same in groups.items():
        if name and len(same) > 1:
            message = f"{same[0].name} is listed {len(same)} times."
            fixes = tuple(_fixes(same, mergeable=mergeable))
            yield Found(name_spot(same[1]), message, fixes)


def _fixes(same: Sequence[Source], *, mergeable: bool) -> Iterator[Fix]:
    """One source where it is one article, else letters; links tell which."""
    links = {source.url for source in same}
    name = same[0].name
    if len(links) > 1 or links == {""}:
        title = f"Several articles: {name} (a), {name} (b)"
        yield Fix(title, Safety.OFFERED, _lettering(same))
    if mergeable and len(links - {""}) < 2:
        yield Fix("The same article: make them one source", Safety.OFFERED, _merging(same))


def _lettering(same: Sequence[Source]) -> BriefEdit:
    def edit(brief: Brief) -> Brief:
        try:
            for letter, source in zip(ascii_lowercase, same, strict=False):
                name = f"{same[0].name} ({letter})"
                brief = replace_item(brief, replace(_now(brief, source), name=name))
        except KeyError:
            return brief
        return brief

    return edit


def _merging(same: Sequence[Source]) -> BriefEdit:
    def edit(brief: Brief) -> Brief:
        try:
            for gone in same[1:]:
                brief = _merged(brief, _now(brief, same[0]), _now(brief, gone))
        except KeyError:
            return brief
        return brief

    return edit


def _now(brief: Brief, source: Source) -> Source:
    return brief.sources[index_of(brief.sources, source.id)]


def _merged(brief: Brief, kept: Source, gone: Source) -> Brief:
    """``brief`` without ``gone``; what cited it cites ``kept``, which takes over its link."""
    facts = tuple(_recited(fact, gone.number, kept.number) for fact in brief.facts)
    note = " ".join(filter(None, (kept.note, gone.note)))
    whole = replace(kept, url=kept.url or gone.url, note=note)
    return remove_item(replace_item(replace(brief, facts=facts), whole), gone)


def _recited(fact: Fact, old: int, new: int) -> Fact:
    if old not in fact.citations:
        return fact
    citations = dict.fromkeys(new if number == old else number for number in fact.citations)
    return replace(fact, citations=tuple(citations))


RULES = (
    Rule(
        code="source.duplicate",
        severity=Severity.SUGGESTION,
        title="An outlet that is listed twice",
        why="One article is one source. Two articles of one outlet are told apart by letters.",
        bad=Example("source 4", "Reuters"),
        good=Example("sources", "Sources: 1Reuters (a), 2Associated Press, 3CNN and 4Reuters (b)."),
        authority="Verity groups sources by name and link, and letters them",
        safety=Safety.OFFERED,
        in_brief=_duplicate,
    ),
)
