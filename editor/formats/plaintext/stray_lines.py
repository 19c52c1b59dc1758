"""What a line of *other* text would be as an item of the brief."""

from collections.abc import Container

from editor.brief.model import Fact, Narrative
from editor.formats.plaintext.citations import ending, is_citation
from editor.formats.plaintext.labels import read_label
from editor.formats.plaintext.lines import SPACE, split_lines


def fact_of(line: str, sources: Container[int]) -> Fact:
    """The fact that ``line`` says, with the citations at its end; ``sources`` are numbers."""
    text = prose_of(line)
    found = ending(text)
    if found is None or (found.numbers and not is_citation(found, sources)):
        return Fact(text)
    return Fact(text[: found.start].rstrip(SPACE) + text[found.end :], found.numbers)


def narrative_of(line: str, names: Container[str]) -> Narrative:
    """The narrative that ``line`` says, with its label; ``names`` are providers, casefolded."""
    text = prose_of(line)
    label = read_label(text, names)
    if label is None:
        return Narrative(text=text)
    return Narrative(label.stance, label.provider, text[label.end :])


def prose_of(line: str) -> str:
    """``line`` without a bullet."""
    lines = split_lines(line)
    return lines[0].text if len(lines) == 1 else line
