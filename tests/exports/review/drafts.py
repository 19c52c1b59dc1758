"""A draft with something of everything that a review copy tells, and an older version of it."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from functools import cache

from editor.brief.model import Brief, Dismissal, Fact, Narrative, Prediction, Source
from editor.checks.catalogue import BY_CODE
from editor.checks.house import mender_of
from editor.checks.mender import Mender
from editor.checks.profile_files import load_profile
from editor.exports.review.copy import ReviewCopy
from editor.exports.review.making import Occasion, review_copy
from editor.filing.shipped_outlets import shipped_outlets
from editor.formats.json.writer import new_record

PROFILE = "verity"
WHEN = datetime(2026, 5, 4, 15, 7, tzinfo=timezone(timedelta(hours=2)))
DRAFT = Brief(
    title="Ferry Returns to Larne Harbor",
    date="2026-05-04",
    facts=(
        Fact("Captain Ines Calloway sailed at dawn on May 4 with 61,000 letters.", (1, 2)),
        Fact("The crossing took TK hours, “the longest ever.”", (9,), note="Who timed it?"),
        Fact("Nobody was hurt."),
    ),
    sources=(
        Source(1, "Harbor Post", "https://harbor.example/a?b=1&c=2", note="print edition"),
        Source(2, "Reuters"),
        Source(3, "BBC News"),
    ),
    narratives=(
        Narrative("Pro-ferry", "Harbor Post", "It is good that she is back."),
        Narrative("Ferry-critical", "The Times", "She was late, and she will be late again."),
    ),
    predictions=(Prediction("There's a 40% chance of rain, according to Metaculus."),),
    dismissed=(Dismissal("narrative.imbalance", "N1", "", "Both sides were asked."),),
)
OLDER = replace(
    DRAFT,
    facts=(
        Fact("Captain Ines Calloway sailed at noon on May 4 with 61,000 letters.", (1, 2)),
        DRAFT.facts[2],
        DRAFT.facts[1],
    ),
)


@cache
def _mender() -> Mender:
    return mender_of(PROFILE, shipped_outlets())


def copy_of(brief: Brief, older: Brief | None = None, file: str = "ferry.txt") -> ReviewCopy:
    """The review copy of ``brief`` under the default profile."""
    examined = _mender().examine(brief, new_record())
    profile = load_profile(PROFILE, BY_CODE)
    since = "ferry-1.txt" if older else ""
    occasion = Occasion(file, WHEN, profile, "3, “as sent”", older, since)
    return review_copy(brief, examined.problems, occasion)
