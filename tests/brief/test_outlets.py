"""Outlets come from lines of a file."""

from editor.brief.outlets import Outlet, Outlets, parse_outlets
from editor.shipped import shipped


def test_a_line_is_an_outlet() -> None:
    outlets = parse_outlets(["# comment\n", "\n", "The Age|Age (Melbourne)|theage.com.au\n"])
    assert outlets.known == (Outlet("The Age", ("Age (Melbourne)",), "theage.com.au"),)


def test_names_and_aliases_are_known_in_any_letter_case() -> None:
    assert Outlets((Outlet("RT", ("Russia Today",)),)).names == {"rt", "russia today"}


def test_the_shipped_outlets_have_names_of_their_own() -> None:
    with shipped("outlets.txt").open(encoding="utf-8") as lines:
        known = parse_outlets(lines).known
    assert len(known) > 400
    assert len({outlet.name for outlet in known}) == len(known)
