"""Copies that are made in another process are those that are made in this one."""

import io
import pickle
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from xml.etree.ElementTree import fromstring

import pytest

from editor.brief.model import Brief, Part
from editor.checks.problem import Canonical, Fix, Problem, Safety, Severity, Spot
from editor.checks.profile import Profile
from editor.exports.exporter import Drawn, Exported, Exporter, Form
from editor.exports.failure import ExportError
from editor.exports.order import ForReview, Order, carried_out, told_only
from editor.exports.paper import Paper
from editor.exports.review.making import Occasion
from editor.exports.workshop import LENGTH, Answer, Failed, packed, serve
from tests.exports.briefs import FERRY, HOSTILE, brief_of

CLEAN = Order(FERRY, Form.HTML, Paper.A4)
PROBLEM = Problem(
    "punct.double-space",
    Severity.WARNING,
    "Two spaces.",
    Spot(Part.FACTS, FERRY.facts[1].id, "text", 0, 3),
    "The",
    (Fix("One space", Safety.SAFE, lambda brief: brief, "a  b", "a b"),),
)
OCCASION = Occasion("ferry.txt", datetime(2026, 5, 4, tzinfo=UTC), Profile("test"))


def unpacked(data: bytes) -> list[Answer]:
    answers, stream = [], io.BytesIO(data)
    while length := int.from_bytes(stream.read(LENGTH)):
        answers.append(pickle.loads(stream.read(length)))
    return answers


def answers_to(*orders: Order) -> list[Answer]:
    answers = io.BytesIO()
    serve(io.BytesIO(b"".join(map(packed, orders))), answers)
    return unpacked(answers.getvalue())


def test_orders_are_carried_out_one_after_the_other(exporter: Exporter) -> None:
    orders = [replace(CLEAN, form=form) for form in (Form.HTML, Form.MARKDOWN)]
    assert answers_to(*orders) == [carried_out(order, exporter) for order in orders]


def test_a_process_of_its_own_answers_and_ends_with_its_input(exporter: Exporter) -> None:
    command = [sys.executable, "-m", "editor.exports.workshop"]
    made = subprocess.run(command, input=packed(CLEAN), capture_output=True, check=True)
    assert unpacked(made.stdout) == [carried_out(CLEAN, exporter)]


def test_an_order_tells_problems_of_their_items_in_another_process() -> None:
    order = replace(CLEAN, review=ForReview(told_only([PROBLEM]), OCCASION))
    (answer,) = answers_to(order)
    assert isinstance(answer, Exported)
    page = answer.data.decode()
    assert page.index("F2") < page.index("Two spaces.")
    assert "“a  b” → “a b”" in page


def test_problems_are_told_with_fixes_that_are_none() -> None:
    (told,) = told_only([PROBLEM])
    assert told.fixes == (Fix("One space", Safety.SAFE, Canonical(), "a  b", "a b"),)


def test_pages_to_print_are_as_many_as_those_of_the_pdf(exporter: Exporter) -> None:
    order = Order(FERRY, None, Paper.A4, ForReview((), OCCASION))
    drawn = carried_out(order, exporter)
    assert isinstance(drawn, Drawn)
    assert len(drawn.pages) > 1


@pytest.mark.parametrize("brief", [FERRY, brief_of(*HOSTILE)])
def test_pages_to_print_are_sound_whatever_stands_on_them(brief: Brief, exporter: Exporter) -> None:
    for page in exporter.clean_drawn(brief).pages:
        assert fromstring(page).tag.endswith("svg")


def test_a_letter_that_no_font_has_is_told_of_printed_pages_too(exporter: Exporter) -> None:
    drawn = exporter.clean_drawn(Brief(title="A \U0001e900 letter"))
    assert "U+1E900" in "".join(drawn.notices)


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (ExportError("No."), "No."),
        (MemoryError(), "The computer has not enough memory for it."),
        (ValueError("odd"), "It can't be made, by a fault of this program: ValueError('odd')."),
    ],
)
def test_what_fails_is_told_in_a_sentence(
    error: Exception, sentence: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(Exporter, "clean", fail)
    assert answers_to(CLEAN) == [Failed(sentence)]
