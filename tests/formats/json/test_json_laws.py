"""The laws of the format hold for JSON, whatever the file looks like."""

import json
import math
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import cast

from hypothesis import given
from hypothesis import strategies as st

from editor.brief.edits import insert_item, items_of, move_item, remove_item, replace_item
from editor.brief.model import (
    LARGEST_NUMBER,
    Brief,
    Dismissal,
    Fact,
    Item,
    Narrative,
    Other,
    Part,
    Prediction,
    Source,
)
from editor.formats.json.canonical import canonical_json
from editor.formats.json.layout import Layout
from editor.formats.json.members import members
from editor.formats.json.nodes import at
from editor.formats.json.places import Path
from editor.formats.json.reader import read_json
from editor.formats.json.scanner import scan
from editor.formats.json.starts import Starts
from editor.formats.json.values import values_in
from editor.formats.json.writer import new_record, write_json
from editor.formats.reading import UnreadableError
from tests.formats.laws import laws

TEXTS = st.text(max_size=12)
NUMBERS = st.integers(1, LARGEST_NUMBER)
FACTS = st.builds(Fact, TEXTS, st.lists(NUMBERS, max_size=3).map(tuple), TEXTS)
SOURCES = st.builds(Source, NUMBERS, TEXTS, TEXTS, TEXTS)
NARRATIVES = st.builds(Narrative, TEXTS, TEXTS, TEXTS, TEXTS)
PREDICTIONS = st.builds(Prediction, TEXTS, TEXTS)


def some(items: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(items, max_size=4).map(tuple)


BRIEFS = st.builds(
    Brief,
    title=TEXTS,
    facts=some(FACTS),
    sources=some(SOURCES),
    narratives=some(NARRATIVES),
    predictions=some(PREDICTIONS),
    other=some(st.builds(Other, st.sampled_from(Part), TEXTS)),
    date=TEXTS,
    words=some(TEXTS),
    dismissed=some(st.builds(Dismissal, TEXTS, TEXTS, TEXTS, TEXTS)),
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS,
    lambda below: st.lists(below, max_size=3) | st.dictionaries(TEXTS, below, max_size=3),
    max_leaves=6,
)  # fmt: skip


class Printer:
    """Spells JSON in any way that means the same, with members that nobody knows."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.strange: list[str] = []

    def spelled(self, value: object) -> str:
        if isinstance(value, dict):
            pairs = list(value.items())
            if self.random.random() < 0.5:
                self.random.shuffle(pairs)
            entries = [self.entry(key, below) for key, below in pairs]
            if self.random.random() < 0.3:
                entries.insert(self.random.randint(0, len(entries)), self.stranger())
            return self.joined("{", entries, "}")
        if isinstance(value, list):
            return self.joined("[", [self.spelled(element) for element in value], "]")
        return json.dumps(value, ensure_ascii=self.random.random() < 0.5)

    def entry(self, key: str, value: object) -> str:
        return f"{json.dumps(key)}{self.space()}:{self.space()}{self.spelled(value)}"

    def stranger(self) -> str:
        spelling = f'"strange-{len(self.strange)}": [{self.random.random():.3f}0e0,  {{ "a":1 }}]'
        self.strange.append(spelling)
        return spelling

    def joined(self, opener: str, entries: list[str], closer: str) -> str:
        inside = ",".join(self.space() + entry + self.space() for entry in entries)
        return opener + (inside or self.space()) + closer

    def space(self) -> str:
        return self.random.choice(["", "", " ", "\n", "\r\n", "\t", "\n  "])


@st.composite
def files(draw: st.DrawFn) -> tuple[str, list[str]]:
    """The text of a file, and the unknown members in it as they are spelled."""
    printer = Printer(draw(st.integers(0, 2**32)))
    plain = json.loads(Layout().spelled(members(draw(BRIEFS)), None))
    return printer.space() + printer.spelled(plain) + printer.space(), printer.strange


def edited(brief: Brief, choice: random.Random) -> Brief:
    """The brief after one edit of any kind."""
    part = choice.choice([Part.FACTS, Part.SOURCES, Part.NARRATIVES, Part.PREDICTIONS])
    items = items_of(brief, part)
    new: dict[Part, Item] = {
        Part.FACTS: Fact("new", (3,)),
        Part.SOURCES: Source(1, "new"),
        Part.NARRATIVES: Narrative("new"),
        Part.PREDICTIONS: Prediction("new"),
    }
    if not items or choice.random() < 0.2:
        return insert_item(brief, new[part], choice.randint(0, len(items)))
    item = choice.choice(items)
    return choice.choice(
        [
            move_item(brief, item, choice.randrange(len(items))),
            replace_item(brief, replace(item, note=choice.choice(["", "new"]))),
            replace(brief, title=brief.title + "!"),
            replace(brief, words=choice.choice([(), ("new",), (*brief.words, "new")])),
            replace(brief, other=brief.other[1:]),
            replace(brief, date=choice.choice(["", "2031-01-01"])),
        ]
    )


@laws
@given(BRIEFS)
def test_what_is_written_reads_back(brief: Brief) -> None:
    assert read_json(write_json(brief, new_record())).brief == brief


@laws
@given(files())
def test_untouched_means_untouched(file: tuple[str, list[str]]) -> None:
    text, _ = file
    reading = read_json(text)
    assert write_json(replace(reading.brief), reading.record) == text


@laws
@given(files(), st.randoms(use_true_random=False))
def test_edits_keep_all_that_is_unknown(file: tuple[str, list[str]], choice: random.Random) -> None:
    text, strange = file
    reading = read_json(text)
    brief = reading.brief
    for _ in range(4):
        brief = edited(brief, choice)
    gone = {item.id for item in reading.brief.other} - {item.id for item in brief.other}
    written = write_json(brief, reading.record)
    assert read_json(written).brief == brief
    lost = [spelling for spelling in strange if spelling not in written]
    assert len(lost) <= len(gone)


@laws
@given(files())
def test_a_changed_text_changes_its_own_bytes_only(file: tuple[str, list[str]]) -> None:
    text, _ = file
    reading = read_json(text)
    for index, fact in enumerate(reading.brief.facts):
        place = at(reading.record.root, ("facts", index, "text"))
        edited = replace_item(reading.brief, replace(fact, text=fact.text + "!"))
        new = write_json(edited, reading.record)
        assert new.startswith(text[: place.start] + '"')
        assert new.endswith('!"' + text[place.end :])
        spelled = new[place.start : len(new) - len(text[place.end :])]
        assert values_in(spelled) == fact.text + "!"


@laws
@given(files(), st.randoms(use_true_random=False))
def test_what_is_moved_back_leaves_no_trace(
    file: tuple[str, list[str]], choice: random.Random
) -> None:
    text, _ = file
    reading = read_json(text)
    facts = reading.brief.facts
    for place, fact in enumerate(facts):
        away = move_item(reading.brief, fact, choice.randrange(len(facts)))
        assert write_json(move_item(away, fact, place), reading.record) == text


@laws
@given(files(), st.randoms(use_true_random=False))
def test_a_removed_item_takes_only_its_own_along(
    file: tuple[str, list[str]], choice: random.Random
) -> None:
    text, strange = file
    reading = read_json(text)
    if not reading.brief.predictions:
        return
    item = choice.choice(reading.brief.predictions)
    written = write_json(remove_item(reading.brief, item), reading.record)
    assert sum(spelling not in written for spelling in strange) <= 1
    assert read_json(written).brief == remove_item(reading.brief, item)


@laws
@given(files())
def test_canonical_is_a_fixed_point_that_keeps_what_is_unknown(
    file: tuple[str, list[str]],
) -> None:
    text, strange = file
    reading = read_json(text)
    canonical = canonical_json(reading.record)
    again = read_json(canonical)
    assert again.brief == reading.brief
    assert canonical_json(again.record) == canonical
    assert all(spelling in canonical for spelling in strange)


@laws
@given(VALUES, st.integers(0, 2**32))
def test_every_json_is_read_as_the_standard_library_reads_it(value: object, seed: int) -> None:
    text = Printer(seed).spelled(value)
    assert same(values_in(text), json.loads(text))


@laws
@given(VALUES, st.integers(0, 2**32))
def test_every_value_is_found_in_its_place(value: object, seed: int) -> None:
    text = Printer(seed).spelled(value)
    whole = json.loads(text)
    root, starts = scan(text), Starts(text)
    for path, below in everything_in(whole):
        node = at(root, path)
        assert json.loads(text[node.start : node.end]) == below
        assert starts.of(path) == node.start


@laws
@given(st.text(alphabet='{}[]",:\\u0dea19.-+eE \n\x07tnrfals', max_size=30) | st.text(max_size=20))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        read_json(text)
    except UnreadableError as error:
        assert str(error).endswith(".")
        assert "\n" not in str(error)
        assert error.text == text
        assert error.offset is not None
        assert 0 <= error.offset <= len(text)


@laws
@given(st.text(alphabet='{}[]",:\\u0dea19.-+eE \n\x07tnrfals', max_size=30))
def test_what_is_taken_is_what_the_standard_library_takes(text: str) -> None:
    assert taken(scan, text) == taken(values_in, text) == taken_by_the_standard_library(text)


def everything_in(value: object, path: Path = ()) -> Iterator[tuple[Path, object]]:
    """``value`` and all that is in it, with the paths."""
    yield path, value
    match value:
        case dict():
            for key, below in value.items():
                yield from everything_in(below, (*path, key))
        case list():
            for index, below in enumerate(value):
                yield from everything_in(below, (*path, index))


def same(ours: object, theirs: object) -> bool:
    """Equal, but that long whole numbers are read as floats here."""
    match ours, theirs:
        case dict(), dict():
            mine, other = cast("dict[str, object]", ours), cast("dict[str, object]", theirs)
            return mine.keys() == other.keys() and all(same(mine[key], other[key]) for key in mine)
        case list(), list():
            return len(ours) == len(theirs) and all(map(same, ours, theirs))
        case float(), int():
            return math.isinf(ours) or ours == float(theirs)
    return ours == theirs and type(ours) is type(theirs)


def taken(read: Callable[[str], object], text: str) -> bool:
    try:
        read(text)
    except UnreadableError:
        return False
    return True


def taken_by_the_standard_library(text: str) -> bool:
    def unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
        if len(dict(pairs)) < len(pairs):
            raise ValueError(text)
        return dict(pairs)

    def refuse(name: str) -> None:
        raise ValueError(name)

    try:
        json.loads(text, object_pairs_hook=unique, parse_constant=refuse)
    except ValueError:
        return False
    return True
