"""A stray line is read as the item that a writer takes it for."""

import pytest

from editor.brief.model import Fact, Narrative
from editor.formats.plaintext.stray_lines import fact_of, narrative_of


@pytest.mark.parametrize(
    ("line", "fact"),
    [
        ("It sails.", Fact("It sails.")),
        ("It sails.1,2", Fact("It sails.", (1, 2))),
        ("- It sails [1].", Fact("It sails.", (1,))),
        ("It sails.[?]", Fact("It sails.")),
        ("Since 2000.7", Fact("Since 2000.7")),
        ("It sails. 1", Fact("It sails.", (1,))),
        ("", Fact()),
        ("One.\nTwo.", Fact("One.\nTwo.")),
    ],
)
def test_a_line_as_a_fact(line: str, fact: Fact) -> None:
    assert fact_of(line, {1, 2}) == fact


@pytest.mark.parametrize(
    ("line", "narrative"),
    [
        ("It is late.", Narrative(text="It is late.")),
        ("Left narrative. It is late.", Narrative("Left", "", "It is late.")),
        ("• A narrative, as provided by AP. Late.", Narrative("A", "AP", "Late.")),
        (
            "Narrative B, as provided by U.S. News. Late.",
            Narrative("Narrative B", "U.S. News", "Late."),
        ),
    ],
)
def test_a_line_as_a_narrative(line: str, narrative: Narrative) -> None:
    assert narrative_of(line, {"ap"}) == narrative
