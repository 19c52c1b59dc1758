"""How fast JSON is read: as ratios within one run, and seconds for hostile files."""

import json
import time
from collections.abc import Callable
from contextlib import suppress

import pytest

from editor.formats.json.reader import read_json
from editor.formats.reading import UnreadableError

MEGABYTE = 1_000_000
FACT = (
    '{"text": "The council of the quiet town said on Thursday that the old bridge, which has been'
    ' shut since the flood, would only open again if the region paid for it.", "citations": [1, 2]}'
)


def brief(members: str) -> str:
    return '{"format": "brief", "version": 1, ' + members + "}"


def often(element: str, size: int) -> str:
    """An array that is about ``size`` long, of one ``element`` again and again."""
    return "[" + ",".join([element] * (size // (len(element) + 1))) + "]"


def facts(size: int) -> str:
    return brief(f'"facts": {often(FACT, size)}')


def names(size: int) -> str:
    return ",".join(f'"{number:06}":0' for number in range(size // 11))


LISTS = {
    "empty facts": ('"facts": ', "{}", ""),
    "numbers for facts": ('"facts": ', "0", ""),
    "lists for facts": ('"facts": ', "[]", ""),
    "facts of one stranger": ('"facts": ', '{"a":0}', ""),
    "two faults an item": ('"narratives": ', '{"text":0,"note":0}', ""),
    "sources without a number": ('"sources": ', "{}", ""),
    "citations": ('"facts": [{"citations": ', "1", "}]"),
    "faulty citations": ('"facts": [{"citations": ', "0", "}]"),
    "words": ('"editor": {"words": ', '""', "}"),
    "dismissals without a code": ('"editor": {"dismissed": ', "{}", "}"),
    "unknown numbers": ('"x": ', "0", ""),
    "a fault behind unknown numbers": ('"x": ', "0", ', "title": 0'),
    "deep arrays": ('"x": ', "[" * 98 + "0" + "]" * 98, ""),
    "deep objects": ('"x": ', '{"":' * 98 + "0" + "}" * 98, ""),
    "two faults behind numbers": ('"x": ', "0", ', "facts": [{"text": 0, "note": 0}]'),
    "a fault behind deep arrays": ('"x": ', "[" * 98 + "0" + "]" * 98, ', "title": 0'),
    "texts with line breaks": ('"predictions": ', r'{"text":"\n"}', ""),
    "short escapes": ('"x": ', r'"\n"', ""),
}
RUNS = {
    "too deep": ("", "[", ""),
    "escapes": ('"title": "', r"\u0041", '"'),
    "one long text": ('"title": "', "a", '"'),
    "a text without an end": ('"title": "', "a", ""),
    "one long number": ('"x": ', "1", ""),
    "lines before a fault": ("", "\n", '"title": 0'),
}


def hostile(name: str, size: int) -> str:
    """A file of about ``size`` characters."""
    if name in LISTS:
        before, element, behind = LISTS[name]
        return brief(before + often(element, size) + behind)
    if name in RUNS:
        before, piece, behind = RUNS[name]
        return brief(before + piece * (size // len(piece)) + behind)
    return MEMBERS[name](size)


MEMBERS: dict[str, Callable[[int], str]] = {
    "unknown members": lambda size: brief(names(size)),
    "a member twice": lambda size: brief(names(size) + ',"000000":0'),
    "odd texts behind many members": lambda size: brief(
        names(size // 2) + ',"predictions": ' + often('{"text":" "}', size // 2)
    ),
}


def seconds(text: str, read: Callable[[str], object], times: int) -> float:
    """The least processor time that reading took, so that other programs count little."""
    taken = []
    for _ in range(times):
        start = time.process_time()
        with suppress(UnreadableError):
            read(text)
        taken.append(time.process_time() - start)
    return min(taken)


def test_beside_the_standard_library() -> None:
    text = facts(MEGABYTE)
    ours, theirs = seconds(text, read_json, 5), seconds(text, json.loads, 5)
    print(f"\n{len(text) / ours / MEGABYTE:.1f} MB/s, {ours / theirs:.1f} times as long as json")


def test_as_fast_on_ten_megabytes() -> None:
    small, large = facts(MEGABYTE // 10), facts(10 * MEGABYTE)
    pace = len(small) / seconds(small, read_json, 15)
    large_pace = len(large) / seconds(large, read_json, 3)
    print(f"\n{large_pace / MEGABYTE:.1f} MB/s on 10 MB, {large_pace / pace:.2f} of that on 100 kB")
    assert large_pace / pace >= 0.7


@pytest.mark.parametrize("name", [*LISTS, *RUNS, *MEMBERS])
def test_a_hostile_megabyte_is_read_within_a_second(name: str) -> None:
    taken = seconds(hostile(name, MEGABYTE), read_json, 3)
    tenth = seconds(hostile(name, MEGABYTE // 10), read_json, 5)
    print(f"\n{name}: {taken:.2f} s, {taken / tenth:.0f} times as long as a tenth of it")
    assert taken < 1
