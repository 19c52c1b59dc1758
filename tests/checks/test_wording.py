"""Problems quote a brief in few words, whatever it holds."""

from editor.brief.model import Brief, Fact, Narrative, Prediction, Source
from editor.checks.catalogue import RULES
from editor.checks.checker import Checker
from editor.checks.wording import glanced
from editor.filing.shipped_outlets import shipped_outlets
from tests.checks.rules.finding import PROFILE

LONG = "Xq" * 5_000


def test_an_ordinary_sentence_stays() -> None:
    said = "“teh” is in no dictionary."
    assert glanced(said) == said


def test_of_a_long_word_the_middle_is_left_out() -> None:
    assert glanced(f"“{LONG}” shouts.") == f"“{LONG[:59]}…{LONG[-11:]}” shouts."


def test_an_address_can_be_read_to_its_end() -> None:
    said = (
        f"https://example.org/{'page/' * 9} is no link that leads anywhere, as far as one can see."
    )
    assert glanced(said) == said


def test_of_a_long_quotation_the_end_is_left_out() -> None:
    said = glanced(f"The title says “{'so much ' * 90}”, but no fact does.")
    assert said.startswith("The title says “so much so much")
    assert said.endswith("so much …”, but no fact does.")
    assert len(said) < 180


def test_no_problem_repeats_a_word_without_end() -> None:
    texts = (LONG, LONG.lower(), LONG.upper(), f"((TK {LONG}", f"{LONG}\u200b.{LONG}")
    brief = Brief(
        LONG,
        tuple(Fact(text, (1,)) for text in texts),
        tuple(Source(number, text) for number, text in enumerate(texts, start=1)),
        tuple(Narrative(text, text, text) for text in texts),
        tuple(map(Prediction, texts)),
    )
    problems = Checker(RULES, PROFILE, shipped_outlets()).check(brief)
    said = [
        text for each in problems for text in (each.message, *(fix.title for fix in each.fixes))
    ]
    assert len(said) > 10
    assert max(map(len, said)) < 500
