"""A brief in which the default profile finds nothing, and its variants with an example's words."""

import re
from dataclasses import replace
from pathlib import Path

from editor.brief.edits import replace_item
from editor.brief.model import Brief
from editor.brief.outlets import Outlets
from editor.checks.rule import Example
from editor.formats.files import Format, read_file_bytes
from editor.formats.json.reader import read_json
from editor.formats.json.writer import new_record, write_json
from editor.formats.plaintext.reader import read_text
from editor.formats.plaintext.record import TextRecord
from editor.formats.reading import Departure, Reading

DATE = "2026-05-04"
SOUND = Path(__file__).with_name("sound.txt").read_text("utf-8")
_ITEMS = {
    "fact": re.compile(r"(?<=Facts\n\n)(?:.+\n)+"),
    "narrative": re.compile(r"(?<=Narratives\n\n)(?:.+\n)+"),
    "prediction": re.compile(r"(?<=Predictions\n\n)(?:.+\n)+"),
}


def text_with(example: Example) -> str:
    """The file of the sound brief with the words of ``example`` in their place."""
    place, _, number = example.place.partition(" ")
    match place:
        case "file":
            return example.words
        case "title":
            return SOUND.replace(SOUND.partition("\n")[0], example.words, 1)
        case "facts" | "narratives" | "predictions":
            return _with_lines(place[:-1], example.words.split("\n") if example.words else [])
        case "sources":
            return re.sub(r"Sources:.*", lambda _: example.words, SOUND)
        case "source":
            name = ["Reuters", "Associated Press", "BBC News", "The Guardian"][int(number) - 1]
            return SOUND.replace(f"{number}{name}", f"{number}{example.words}", 1)
        case _:
            return _with_line(place, int(number), example.words)


def _with_line(place: str, number: int, words: str) -> str:
    found = _ITEMS[place].search(SOUND)
    assert found
    lines = found[0].splitlines(keepends=True)
    lines[number - 1] = f"  • {words}\n" if words else ""
    return SOUND[: found.start()] + "".join(lines) + SOUND[found.end() :]


def _with_lines(place: str, lines: list[str]) -> str:
    return _ITEMS[place].sub(lambda _: "".join(f"  • {line}\n" for line in lines), SOUND)


def reading_with(example: Example, outlets: Outlets) -> Reading[TextRecord]:
    """The sound brief, of its date, with the words of ``example`` in their place."""
    if example.place in ("encoding", "json version"):
        reading = reading_with(Example("file", SOUND), outlets)
        return replace(reading, departures=_departures(reading, example, outlets))
    if example.place.partition(" ")[0] in ("date", "link", "json"):
        reading = read_text(SOUND, outlets)
        return replace(reading, brief=_with_value(replace(reading.brief, date=DATE), example))
    reading = read_text(text_with(example), outlets)
    return replace(reading, brief=replace(reading.brief, date=DATE))


def _departures(
    reading: Reading[TextRecord], example: Example, outlets: Outlets
) -> tuple[Departure, ...]:
    """Those of the sound brief as a file in another encoding, or of another version."""
    if example.place == "encoding":
        data = SOUND.encode(example.words)
        return read_file_bytes(data, Format.TEXT, outlets).departures
    text = write_json(reading.brief, new_record())
    return read_json(text.replace('"version": 1', f'"version": {example.words}')).departures


def _with_value(brief: Brief, example: Example) -> Brief:
    """``brief`` with a value that no plain text holds."""
    match example.place.split():
        case ["date"]:
            return replace(brief, date=example.words)
        case ["json", "title"]:
            return replace(brief, title=example.words)
        case ["json", "fact", number]:
            fact = brief.facts[int(number) - 1]
            return replace_item(brief, replace(fact, text=example.words))
        case ["link", number]:
            source = brief.sources[int(number) - 1]
            return replace_item(brief, replace(source, url=example.words))
        case _:
            raise ValueError(example.place)
