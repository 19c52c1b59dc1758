"""Two states of a document compared: a row for each thing that came, went, changed or moved."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from editor.brief.choices import Choice, choices
from editor.brief.chosen import chosen
from editor.brief.compare import Change, Difference, compare
from editor.brief.line_changes import changed_lines
from editor.brief.model import Brief, Part
from editor.brief.redline import Fate, Piece, redline
from editor.brief.two_states import PARTS, Side, TwoStates
from editor.desktop.versions.item_names import name_of_choice, told_moves
from editor.filing.brief_files import BriefFiles, Faulty, Filed
from editor.formats.reading import LossError, UnreadableError

translate = QCoreApplication.translate

State = Filed | Faulty

_LONGEST = 2_000
"""Code points of words that came or went; of those that stayed a quarter. The rest is left out."""


class Kind(Enum):
    """What became of something."""

    ADDED = auto()
    REMOVED = auto()
    CHANGED = auto()
    MOVED = auto()


@dataclass(frozen=True, slots=True)
class Changed:
    """Something that differs: its name, what it said ``before`` and says ``after``, of which part.

    ``count`` is of how many items that is told. ``choice`` is its place among all choices, by
    which it can be taken back; None where it can't be on its own. ``pieces`` is what became of the
    words, where anybody asked for that.
    """

    kind: Kind
    name: str
    before: str
    after: str
    part: Part | None = None
    count: int = 1
    choice: int | None = None
    pieces: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that changed from the older state to the newer; ``same`` says so where that is nothing.

    ``states`` are both as briefs, the newer as mine; None where one of them is none.
    """

    changes: tuple[Changed, ...]
    same: str = ""
    states: TwoStates | None = None
    choices: tuple[Choice, ...] = ()

    def redlined(self) -> "Comparison":
        """The same with what became of the words, which takes its time where they are many."""
        changes = (replace(each, pieces=_redlined(each)) for each in self.changes)
        return replace(self, changes=tuple(changes))

    def taken_back(self, changed: Changed) -> Brief | None:
        """The newer brief in which that one thing is as in the older; None: it can't be."""
        if self.states is None or changed.choice is None:
            return None
        sides = [Side.MINE] * len(self.choices)
        sides[changed.choice] = Side.THEIRS
        return chosen(self.states, self.choices, sides)


def compared(newer: State, older: State, files: BriefFiles) -> Comparison:
    """How ``newer`` differs from ``older``: item by item, or by lines where one is no brief.

    UnreadableError where the brief of one is such that no file could hold it for that.
    """
    if isinstance(newer, Faulty) or isinstance(older, Faulty):
        changes = tuple(_of_lines(text_of(older, files), text_of(newer, files)))
        return Comparison(changes, "" if changes else translate("Versions", "Both are the same."))
    states = TwoStates(newer.reading.brief, older.reading.brief)
    found = choices(states)
    changes = tuple(_of_items(states, found))
    return Comparison(changes, "" if changes else _same(newer, older), states, found)


def text_of(state: State, files: BriefFiles) -> str:
    """The text of the file; UnreadableError where none can hold the brief."""
    if isinstance(state, Faulty):
        return state.text
    reading = state.reading
    if reading.brief is reading.record.brief:
        return reading.record.text
    try:
        return files.as_saved(reading.brief, reading.record).record.text
    except LossError as error:
        raise UnreadableError(translate("Versions", "No file can hold this brief.")) from error


def _same(newer: Filed, older: Filed) -> str:
    one, other = newer.reading, older.reading
    if one.brief is one.record.brief and one.record.text != other.record.text:
        return translate("Versions", "Both say the same: only the layout of the file differs.")
    return translate("Versions", "Both say the same.")


def _of_items(states: TwoStates, found: Sequence[Choice]) -> Iterator[Changed]:
    newer, older = states.briefs[Side.MINE], states.briefs[Side.THEIRS]
    for place, choice in enumerate(found):
        name = name_of_choice(states, choice)
        part = Part(choice.field) if choice.field in PARTS else None
        if part is not None and choice.row is None:
            moves = [each for each in compare(older, newer) if each.part is part]
            yield _moved(name, part, moves, place)
        else:
            before, after = choice.theirs or "", choice.mine or ""
            yield Changed(_kind(choice), name, before, after, part, choice=place)


def _moved(name: str, part: Part, differences: list[Difference], place: int) -> Changed:
    moves = [each for each in differences if each.change in (Change.MOVED, Change.SWAPPED)]
    count = sum(2 if each.change is Change.SWAPPED else 1 for each in moves)
    words = told_moves(part, moves)
    return Changed(Kind.MOVED, name, words, words, part, count, place)


def _kind(choice: Choice) -> Kind:
    if choice.theirs is None:
        return Kind.ADDED
    return Kind.REMOVED if choice.mine is None else Kind.CHANGED


def _of_lines(old: str, new: str) -> Iterator[Changed]:
    for change in changed_lines(old, new):
        kind = Kind.CHANGED
        if not (change.before and change.after):
            kind = Kind.ADDED if change.after else Kind.REMOVED
        name = translate("Versions", "Line {number}").format(number=change.first)
        yield Changed(kind, name, change.before, change.after)


def _redlined(changed: Changed) -> tuple[Piece, ...]:
    pieces = redline(changed.before, changed.after)
    return tuple(Piece(each.fate, _short(each)) for each in pieces)


def _short(piece: Piece) -> str:
    """The words of ``piece`` without their middle, if they are more than anybody reads here."""
    most = _LONGEST // 4 if piece.fate is Fate.KEPT else _LONGEST
    if len(piece.text) <= most:
        return piece.text
    return f"{piece.text[: most // 2]} […] {piece.text[-most // 2 :]}"
