"""Facts that say the same."""

from collections import Counter, defaultdict, deque
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from editor.brief.edits import index_of, remove_item, replace_item
from editor.brief.model import Brief, Fact, Part
from editor.checks.problem import BriefEdit, Fix, Safety, Severity, Spot
from editor.checks.rule import Example, Found, Rule
from editor.checks.subject import Subject

_ALIKE = 0.9
_FEWEST_WORDS = 4
_COMPARED = 12
_Words = frozenset[str]


def _duplicate(subject: Subject) -> Iterator[Found]:
    facts = subject.brief.facts
    words = [frozenset(fact.text.casefold().split()) for fact in facts]
    for place, earlier in _alike(words):
        first, second = facts[earlier], facts[place]
        spot = Spot(Part.FACTS, second.id, "text", 0, len(second.text))
        fix = Fix(
            f"Remove it; fact {earlier + 1} takes its citations",
            Safety.OFFERED,
            _merging(first, second),
            second.text,
        )
        yield Found(spot, f"This fact says the same as fact {earlier + 1}.", (fix,))


def _alike(texts: list[_Words]) -> Iterator[tuple[int, int]]:
    """Each text that is like an earlier one, and the first such.

    Texts that share nine words of ten share some of their rarest: only the last few that do are
    compared, so that thousands of facts take no longer each than a few.
    """
    counts = Counter(chain.from_iterable(texts))
    seen: defaultdict[str, deque[int]] = defaultdict(lambda: deque(maxlen=_COMPARED))
    for place, words in enumerate(texts):
        if len(words) < _FEWEST_WORDS or _is_its_own(words, counts):
            continue
        rarest = sorted(words, key=lambda word: (counts[word], word))
        rarest = rarest[: int(len(words) * (1 - _ALIKE)) + 2]
        for other in sorted({other for word in rarest for other in seen[word]}):
            if len(words & texts[other]) >= _ALIKE * len(words | texts[other]):
                yield place, other
                break
        for word in rarest:
            seen[word].append(place)


def _is_its_own(words: _Words, counts: Counter[str]) -> bool:
    """Whether too many of ``words`` stand in no other text."""
    return sum(counts[word] > 1 for word in words) < _ALIKE * len(words)


def _merging(first: Fact, second: Fact) -> BriefEdit:
    def edit(brief: Brief) -> Brief:
        try:
            kept = brief.facts[index_of(brief.facts, first.id)]
            gone = brief.facts[index_of(brief.facts, second.id)]
        except KeyError:
            return brief
        citations = tuple(dict.fromkeys((*kept.citations, *gone.citations)))
        note = " ".join(filter(None, (kept.note, gone.note)))
        merged = replace(kept, citations=citations, note=note)
        return remove_item(replace_item(brief, merged), gone)

    return edit


RULES = (
    Rule(
        code="fact.duplicate",
        severity=Severity.WARNING,
        title="A fact that stands twice",
        why="The same sentence twice, but for a word, is a slip of copying.",
        bad=Example(
            "fact 4",
            "Some 300 families on Skarholm depend on the line, the island council said.4",
        ),
        good=Example("fact 4", "The operator Nordline added that tickets will cost 12 crowns.4"),
        authority="Common sense",
        safety=Safety.OFFERED,
        in_brief=_duplicate,
    ),
)
