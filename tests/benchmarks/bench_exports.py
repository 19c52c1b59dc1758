"""How long it takes to make each form of an ordinary brief, for readers and for reviewers."""

import statistics
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar

import pytest

from editor.brief.model import Brief
from editor.checks.catalogue import BY_CODE
from editor.checks.house import mender_of
from editor.checks.profile_files import load_profile
from editor.checks.shipped_profiles import DEFAULT_PROFILE
from editor.exports.exporter import REVIEW_FORMS, Exporter, Form
from editor.exports.paper import Paper
from editor.exports.review.copy import ReviewCopy
from editor.exports.review.making import Occasion, review_copy
from editor.filing.shipped_outlets import shipped_outlets
from editor.formats.files import Format, canonical_bytes, new_record, read_file_bytes
from editor.formats.reading import Reading
from editor.shipped import shipped

T = TypeVar("T")

ROUNDS = 15
MILLISECONDS = {Form.PDF: 150, Form.DOCX: 100, Form.HTML: 20, Form.MARKDOWN: 20}


def example() -> Brief:
    data = shipped("examples/harbor-bridge.txt").read_bytes()
    return read_file_bytes(data, Format.TEXT, shipped_outlets()).brief


def other_each_time() -> Iterator[Brief]:
    """The example, no two alike in any item: typst remembers what it has set before."""
    brief = example()
    for number in range(ROUNDS):
        yield replace(
            brief,
            title=f"{number} {brief.title}",
            facts=tuple(replace(each, text=f"{number} {each.text}") for each in brief.facts),
            narratives=tuple(
                replace(each, text=f"{number} {each.text}") for each in brief.narratives
            ),
        )


def copy_for_review(brief: Brief) -> ReviewCopy:
    outlets = shipped_outlets()
    data = canonical_bytes(Reading(brief, new_record(Format.TEXT), ()), Format.TEXT, outlets)
    examined = mender_of(DEFAULT_PROFILE, outlets).examine_file(
        read_file_bytes(data, Format.TEXT, outlets)
    )
    profile = load_profile(DEFAULT_PROFILE, BY_CODE)
    occasion = Occasion("harbor-bridge.txt", datetime.now(UTC), profile, older=Brief(), since="x")
    return review_copy(examined.reading.brief, examined.problems, occasion)


def measured(make: Callable[[T], object], things: Iterable[T]) -> tuple[float, float]:
    """Milliseconds: what the first of ``things`` takes, and the median of those after it."""
    times = []
    for thing in things:
        start = time.perf_counter()
        make(thing)
        times.append((time.perf_counter() - start) * 1000)
    return times[0], statistics.median(times[1:])


@pytest.mark.parametrize("form", Form)
def test_for_readers(form: Form) -> None:
    exporter = Exporter(Paper.A4)
    first, then = measured(lambda brief: exporter.clean(brief, form), other_each_time())
    print(f"\n{form}: {then:.0f} ms, {first:.0f} ms the first time", end=" ")
    assert then < MILLISECONDS[form]


@pytest.mark.parametrize("form", REVIEW_FORMS)
def test_for_reviewers(form: Form) -> None:
    exporter, copies = Exporter(Paper.A4), [*map(copy_for_review, other_each_time())]
    first, then = measured(lambda copy: exporter.review(copy, form), copies)
    print(f"\nreview copy as {form}: {then:.0f} ms, {first:.0f} ms the first time", end=" ")
