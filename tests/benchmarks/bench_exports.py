"""How long it takes to make each form of an ordinary brief, for readers and for reviewers."""

import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime

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
from editor.formats.files import Format, read_file_bytes
from editor.shipped import shipped

ROUNDS = 15
MILLISECONDS = {Form.PDF: 150, Form.DOCX: 100, Form.HTML: 20, Form.MARKDOWN: 20}


def example() -> Brief:
    data = shipped("examples/harbor-bridge.txt").read_bytes()
    return read_file_bytes(data, Format.TEXT, shipped_outlets()).brief


def copy_for_review() -> ReviewCopy:
    outlets = shipped_outlets()
    data = shipped("examples/harbor-bridge.txt").read_bytes()
    examined = mender_of(DEFAULT_PROFILE, outlets).examine_file(
        read_file_bytes(data, Format.TEXT, outlets)
    )
    profile = load_profile(DEFAULT_PROFILE, BY_CODE)
    occasion = Occasion("harbor-bridge.txt", datetime.now(UTC), profile, older=Brief(), since="x")
    return review_copy(examined.reading.brief, examined.problems, occasion)


def measured(make: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds: what the first time takes, and the median of those after it."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        make()
        times.append((time.perf_counter() - start) * 1000)
    return times[0], statistics.median(times[1:])


@pytest.mark.parametrize("form", Form)
def test_for_readers(form: Form) -> None:
    brief, exporter = example(), Exporter(Paper.A4)
    first, then = measured(lambda: exporter.clean(brief, form))
    print(f"\n{form}: {then:.0f} ms, {first:.0f} ms the first time", end=" ")
    assert then < MILLISECONDS[form]


@pytest.mark.parametrize("form", REVIEW_FORMS)
def test_for_reviewers(form: Form) -> None:
    copy, exporter = copy_for_review(), Exporter(Paper.A4)
    first, then = measured(lambda: exporter.review(copy, form))
    print(f"\nreview copy as {form}: {then:.0f} ms, {first:.0f} ms the first time", end=" ")
