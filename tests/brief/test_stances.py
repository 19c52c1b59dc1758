"""Which stance stands against which."""

import pytest

from editor.brief.stances import Stances, parse_stances

STANCES = parse_stances(
    ["# Usual ones", "", "Pro-bridge|Ferry-loyal", "Pro-bridge|Pro-tunnel", "Alone"]
)


def test_a_usual_stance_has_its_counterparts_in_order() -> None:
    found = STANCES.counterparts("Pro-bridge")
    assert found == ("Ferry-loyal", "Pro-tunnel", "Anti-bridge", "Bridge-critical")


@pytest.mark.parametrize(
    ("stance", "against"),
    [
        ("ferry-loyal", "Pro-bridge"),
        ("Narrative A", "Narrative B"),
        ("Narrative B", "Narrative C"),
        ("Anti-Trump", "Pro-Trump"),
        ("Pro-nuclear", "Anti-nuclear"),
        ("NATO-critical", "Pro-NATO"),
    ],
)
def test_one_stands_against_the_other(stance: str, against: str) -> None:
    assert STANCES.counterparts(stance)[0] == against


@pytest.mark.parametrize("stance", ["", "Alone", "Pro-", "Anti-", "-critical", "Narrative Z"])
def test_nothing_is_made_up(stance: str) -> None:
    assert STANCES.counterparts(stance) == ()


def test_names_come_once() -> None:
    assert STANCES.names == ("Pro-bridge", "Ferry-loyal", "Pro-tunnel", "Alone")
    assert Stances().names == ()
