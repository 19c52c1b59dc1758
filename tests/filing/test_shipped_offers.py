"""The offers that come with the program."""

from editor.brief.outlets import Outlets
from editor.checks.catalogue import BY_CODE
from editor.checks.profile_files import load_profile
from editor.filing.shipped_offers import shipped_offers

OFFERS = shipped_offers(Outlets())


def test_every_usual_stance_is_offered() -> None:
    usual = load_profile("base", BY_CODE).words["stances"]
    assert set(usual) <= set(OFFERS.stances.names)


def test_wordings_are_whole_sentences() -> None:
    assert OFFERS.wordings
    assert all(wording.endswith(".") and "…%" in wording for wording in OFFERS.wordings)


def test_the_usual_counterpart_comes_first() -> None:
    assert OFFERS.stances.counterparts("Pro-establishment")[0] == "Establishment-critical"
