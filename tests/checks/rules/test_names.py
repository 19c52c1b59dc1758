"""One name in two spellings is told from two names, and from two forms of one word."""

import pytest

from editor.brief.model import Brief, Fact
from editor.checks.rules import names
from tests.checks.rules.briefs import problems_of


def variants(*texts: str) -> list[str]:
    brief = Brief(facts=tuple(Fact(text) for text in texts))
    return [problem.quote for problem in problems_of(names.RULES, brief)]


@pytest.mark.parametrize(
    "text",
    [
        "Russia and Russian, Belarus and Belarusian, Ukraine and Ukrainian, Germany and German.",
        "Minister and Ministers, Ministry and Ministries, Democrat and Democrats.",
        "Slovakia and Slovenia, Austria and Australia, Nigeria and Niger, Tuesday and Thursday.",
        "Jarosław Kowalski and Anna Kowalska, Ivan Petrenkov and Olga Petrenkova.",
        "Charges were changed. Changes were charged.",
        "Northern and Northerly winds; Western and Eastern ones.",
        "Officer Ruth left. Offices closed.",
        'She wrote "Lukashenka" about Lukashenko.',
    ],
)
def test_other_names_and_other_forms_are_left_alone(text: str) -> None:
    assert variants(text) == []


@pytest.mark.parametrize(
    ("usual", "other"),
    [
        ("Lukashenko", "Lukashenka"),
        ("Zelensky", "Zelenskyy"),
        ("Kharkiv", "Kharkov"),
        ("Erdogan", "Erdoğan"),
        ("Hezbollah", "Hizbollah"),
        ("Belarusian", "Belarussian"),
        ("Kristersson", "Kristresson"),
    ],
)
def test_the_rarer_spelling_is_found(usual: str, other: str) -> None:
    assert len(variants(f"He met {usual}.", f"So {other} and {usual}'s men.")) == 1


def test_of_two_spellings_as_usual_the_first_stands() -> None:
    brief = Brief(facts=(Fact("Lukashenka spoke."), Fact("Then Lukashenko left.")))
    (problem,) = problems_of(names.RULES, brief)
    assert problem.fixes[0].after == "Lukashenka"
