"""Items have names for people and paths for programs."""

from dataclasses import replace

from editor.brief.addresses import addresses, names_in_words, short_names
from editor.brief.model import Brief, Fact, Narrative, Other, Part, Prediction, Source


def test_each_item_has_an_address() -> None:
    brief = Brief(
        "T",
        (Fact("one"), Fact("two")),
        (Source(7),),
        (Narrative(),),
        (Prediction(),),
        (Other(Part.START, ">"),),
    )
    assert list(addresses(brief).values()) == [
        ("T", ("title",)),
        ("F1", ("facts", 0)),
        ("F2", ("facts", 1)),
        ("S1", ("sources", 0)),
        ("N1", ("narratives", 0)),
        ("P1", ("predictions", 0)),
        ("O1", ("other", 0)),
    ]


def test_equal_items_have_addresses_of_their_own() -> None:
    brief = Brief(facts=(Fact("same"), Fact("same")))
    assert addresses(brief)[brief.facts[1].id].item == "F2"


def test_items_have_short_names_and_such_in_words() -> None:
    one_each = Brief("T", (Fact(),), (Source(7),), (Narrative(),), (Prediction(),))
    brief = replace(one_each, other=(Other(Part.START, ">"),))
    words = ["title", "fact 1", "source 7", "narrative 1", "prediction 1", "other line 1"]
    assert list(short_names(brief).values()) == ["T", "F1", "source 7", "N1", "P1", "O1"]
    assert list(names_in_words(brief).values()) == words
