"""The offers that come with the program."""

from editor.brief.offers import Offers, Used
from editor.brief.outlets import Outlets
from editor.brief.stances import parse_stances
from editor.shipped import shipped


def shipped_offers(outlets: Outlets, used: Used | None = None) -> Offers:
    """``outlets``, what was ``used`` before, and what the files of ``resources/offers`` hold."""
    wordings = tuple(filter(None, _lines("predictions")))
    return Offers(outlets, parse_stances(_lines("stances")), wordings, used)


def _lines(name: str) -> list[str]:
    return shipped(f"offers/{name}.txt").read_text("utf-8").splitlines()
