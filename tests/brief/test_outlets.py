"""Outlets come from lines of a file."""

from editor.brief.outlets import Outlet, Outlets, parse_outlets
from editor.filing.shipped_outlets import shipped_outlets
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


AGE = Outlet("The Age", ("Age (Melbourne)",), "theage.com.au")
POST = Outlet("Post", ("The Age",), "post.example")


def test_an_outlet_is_found_by_name_and_alias() -> None:
    assert Outlets((AGE,)).called("the age") == Outlets((AGE,)).called("age (melbourne)") == AGE
    assert Outlets((AGE,)).called("Age") is None


def test_a_name_goes_before_an_alias() -> None:
    assert Outlets((POST, AGE)).called("The Age") == AGE


def test_an_outlet_is_found_by_its_site_and_what_belongs_to_it() -> None:
    outlets = Outlets((AGE, POST))
    assert outlets.at("theage.com.au") == outlets.at("www.TheAge.com.au") == AGE
    assert outlets.at("age.com.au") is outlets.at("nottheage.com.au") is outlets.at("") is None


def test_own_outlets_come_first_and_replace_those_of_the_same_name() -> None:
    own = Outlet("the age", ("Melbourne Age",))
    assert Outlets((AGE, POST)).with_own(Outlets((own,))).known == (own, POST)


def test_every_shipped_name_and_domain_leads_to_an_outlet() -> None:
    outlets = shipped_outlets()
    assert all(outlets.called(outlet.name) == outlet for outlet in outlets.known)
    assert all(outlets.at(outlet.domain) for outlet in outlets.known if outlet.domain)
