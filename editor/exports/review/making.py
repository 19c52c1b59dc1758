"""Makes the review copy of a brief."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from editor.brief.compare import Change, Difference, compare, summary
from editor.brief.length import minutes_to_read, words_of
from editor.brief.model import Brief
from editor.brief.redline import redline
from editor.checks.catalogue import RULES
from editor.checks.problem import Problem, Severity
from editor.checks.profile import Profile
from editor.exports.page import page_of, prose_of
from editor.exports.printable import printable, printable_brief
from editor.exports.review.copy import (
    Changes,
    CheckedItem,
    Concern,
    Identity,
    Note,
    Redlined,
    ReviewCopy,
)
from editor.exports.review.items import Items
from editor.exports.review.marks import Marker
from editor.exports.review.notes import by_item, notes_of
from editor.formats.json.content_hash import content_hash, short_hash

_MOST_CONCERNS = 8
_MOST_CHANGES = 8
_TK = "doc.tk"


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a review copy says of itself: its file, its time with a zone, the house, the version.

    ``older`` is the brief that it is compared with, and ``since`` what people call that.
    """

    file: str
    exported: datetime
    profile: Profile
    revision: str = ""
    older: Brief | None = None
    since: str = ""


def review_copy(brief: Brief, problems: Sequence[Problem], occasion: Occasion) -> ReviewCopy:
    """The review copy of ``brief``, which has these ``problems``."""
    whole_hash = content_hash(brief)
    standing, dismissed = notes_of(brief, problems)
    brief = printable_brief(brief)
    differences = compare(printable_brief(occasion.older), brief) if occasion.older else ()
    page = page_of(brief)
    marker = Marker(prose_of(brief), occasion.profile.words.get("superlatives", ()))
    items = Items(brief, page, marker, by_item(standing), differences)
    checked = (items.title(), *map(items.fact, brief.facts))
    narratives = tuple(map(items.narrative, brief.narratives))
    changes = _changes(differences, occasion)
    return ReviewCopy(
        page,
        identity=_identity(brief, standing, whole_hash, occasion),
        concerns=tuple(_concerns(checked, standing, changes)),
        checked=checked,
        narratives=narratives,
        balance=_balance(narratives),
        predictions=tuple(map(items.prediction, brief.predictions)),
        sources=tuple(map(items.source, brief.sources)),
        other=tuple(map(items.other, brief.other)),
        changes=changes,
        rules=_rules_of(occasion.profile),
        problems=standing,
        dismissed=dismissed,
    )


def _identity(brief: Brief, notes: Sequence[Note], whole_hash: str, occasion: Occasion) -> Identity:
    return Identity(
        title=brief.title.strip() or "(no title)",
        file=printable(occasion.file),
        exported=_time(occasion.exported),
        profile=occasion.profile.name,
        hash=whole_hash,
        short_hash=short_hash(whole_hash),
        counts=tuple(_counts(brief, notes)),
        revision=printable(occasion.revision),
        compared_with=printable(occasion.since),
    )


def _time(moment: datetime) -> str:
    zone = moment.strftime("%z")
    return f"{moment.day} {moment:%B %Y, %H:%M} UTC{zone[:3]}:{zone[3:5]}"


def _counts(brief: Brief, notes: Sequence[Note]) -> Iterator[tuple[str, str]]:
    yield "Facts", str(len(brief.facts))
    yield "Sources", str(len(brief.sources))
    yield "Narratives", str(len(brief.narratives))
    yield "Predictions", str(len(brief.predictions))
    words = words_of(brief)
    yield "Words", f"{words}, {minutes_to_read(words)} min to read"
    found = Counter(note.severity for note in notes)
    loud = [f"{found[each]} {_plural(each, found[each])}" for each in Severity if found[each]]
    yield "Problems", ", ".join(loud) or "none"
    yield "TKs", str(sum(note.code == _TK for note in notes))


def _plural(severity: Severity, number: int) -> str:
    return severity if number == 1 or severity is Severity.INFORMATION else f"{severity}s"


def _rules_of(profile: Profile) -> int:
    """How many rules the house holds."""
    return sum(profile.levels.get(rule.code, rule.severity) is not None for rule in RULES)


def _balance(narratives: Sequence[CheckedItem]) -> str:
    """How the lengths compare; nothing for one side alone."""
    lengths = [each.length for each in narratives]
    if len(lengths) < 2 or not min(lengths):
        return ""
    ratio = " : ".join(map(str, lengths))
    share = round(100 * min(lengths) / max(lengths))
    return f"{ratio} words; the shortest has {share}% of the longest"


def _changes(differences: Sequence[Difference], occasion: Occasion) -> Changes:
    if occasion.older is None:
        return Changes()
    redlines = tuple(
        Redlined(each.new or each.old, each.change.value, redline(each.before, each.after))
        for each in differences
        if each.change not in (Change.MOVED, Change.SWAPPED)
    )
    return Changes(
        printable(occasion.since), summary(differences), _in_short(differences), redlines
    )


def _in_short(differences: Sequence[Difference]) -> str:
    left = len(differences) - _MOST_CHANGES
    more = f" and {left} more" if left > 0 else ""
    return f"{summary(differences[:_MOST_CHANGES])}{more}"


def _concerns(
    checked: Sequence[CheckedItem], notes: Sequence[Note], changes: Changes
) -> Iterator[Concern]:
    """What needs an eye most, in few lines; what changed always has one of them."""
    urgent = [*_urgent(checked, notes)]
    changed = [Concern("", f"Changed: {changes.in_short}.")] if changes.summary else []
    room = _MOST_CONCERNS - len(changed)
    if len(urgent) > room:
        left = len(urgent) - room + 1
        urgent = [*urgent[: room - 1], Concern("", f"{left} more: see the items and Problems.")]
    yield from (*urgent, *changed)


def _urgent(checked: Sequence[CheckedItem], notes: Sequence[Note]) -> Iterator[Concern]:
    errors = [note for note in notes if note.severity == Severity.ERROR]
    yield from (Concern(note.item, note.message) for note in errors)
    told = {note.item for note in errors}
    for item in checked[1:]:
        if not item.citations and item.id not in told:
            yield Concern(item.id, "No source is cited.")
    for note in notes:
        if note.code == _TK and note not in errors:
            yield Concern(note.item, note.message)
