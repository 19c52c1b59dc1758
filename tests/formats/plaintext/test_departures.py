"""Where a text departs from the layout is told with its place."""

import pytest

from editor.brief.outlets import Outlets
from editor.formats.plaintext.reader import read_text


def test_departures_have_places(outlets: Outlets) -> None:
    text = "T\n\nfacts\n\n- One.[1]\n\nSources: 1RT.\n\nNarratives\n\nPredictions\n"
    found = {each.code: text[each.start : each.end] for each in read_text(text, outlets).departures}
    assert found == {
        "section.heading-synonym": "facts",
        "list.marker-mixed": "- ",
        "cite.bracketed": "[1]",
    }


@pytest.mark.parametrize(
    ("facts", "code", "place"),
    [
        ("  • One\n    thing.\n", "list.wrapped", "  • One\n    thing."),
        ("  • On KOKH\n      - Fox 25.\n", "list.wrapped", "  • On KOKH\n      - Fox 25."),
        ("  • One.\n\n  • Two.\n", "list.indent", "  • "),
        ("  • One.\n \n\n", "file.blank-lines", "\n \n\n\n"),
    ],
)
def test_lines_depart_from_the_layout(facts: str, code: str, place: str, outlets: Outlets) -> None:
    text = f"T\n\nFacts\n\n{facts}\nSources: 1RT.\n\nNarratives\n\nPredictions\n"
    found = {each.code: text[each.start : each.end] for each in read_text(text, outlets).departures}
    assert found[code] == place
