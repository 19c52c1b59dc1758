"""Items have names for people and paths for programs."""

from editor.brief.addresses import addresses
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
