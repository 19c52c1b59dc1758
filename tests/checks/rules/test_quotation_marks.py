"""One kind of quotation marks in a brief; what is quoted stays as it is."""

import pytest

from editor.brief.model import Brief, Fact
from editor.checks.rules import quotation_marks
from tests.checks.rules.briefs import problems_of
from tests.checks.rules.finding import mended_by


@pytest.mark.parametrize(
    ("text", "after"),
    [
        (
            "It's “here”, it's 'so', they're O'Neill's.",
            "It's \"here\", it's 'so', they're O'Neill's.",
        ),
        ('It’s ‘so’, they’re "here" in the \'90s.', "It’s ‘so’, they’re “here” in the ’90s."),
        ("It’s rock 'n' roll, ‘so’ we’re told.", "It’s rock ’n’ roll, ‘so’ we’re told."),
        (
            'They’re ‘so’ ("said" she — it’s "no") O’Neill’s.',
            "They’re ‘so’ (“said” she — it’s “no”) O’Neill’s.",
        ),
        ('"It’s so," it\'s "said", that\'s all’s.', '"It’s so," it\'s "said", that\'s all\'s.'),
    ],
)
def test_the_rarer_kind_follows_the_other(text: str, after: str) -> None:
    brief = Brief(facts=(Fact(text),))
    problem = next(
        each
        for each in problems_of(quotation_marks.RULES, brief)
        if each.code == "punct.quote-mixed"
    )
    again = mended_by(problem, brief)
    assert again.facts[0].text == after
    assert problems_of(quotation_marks.RULES, again) == []


@pytest.mark.parametrize(
    "text",
    [
        'He said "it’s over" and that\'s it.',
        "It’s 5'10 and ‘so’.",
        "No marks at all.",
        "See https://a.example/it's, it’s there.",
    ],
)
def test_one_kind_outside_of_quotations_is_enough(text: str) -> None:
    assert problems_of(quotation_marks.RULES, Brief(facts=(Fact(text),))) == []
