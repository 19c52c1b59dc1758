"""The companions of plain-text files: where they lie, and how they are kept."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from editor.brief.companion import companion_of, joined
from editor.brief.model import Brief, Fact, Narrative, Prediction, Source
from editor.brief.value import value
from editor.formats.reading import UnreadableError
from editor.storage.explained import explained
from editor.storage.safe_write import replace_file

NOTHING = Brief()

_Kept = TypeVar("_Kept", Fact, Source, Narrative, Prediction)


@value
class Joined:
    """A brief with what its companion keeps for it.

    ``stranded`` is what the companion keeps for items that are there no more: it is kept on.
    ``notices`` are sentences for people.
    """

    brief: Brief
    stranded: Brief = NOTHING
    notices: tuple[str, ...] = ()


class Companions:
    """Reads and writes companions; where one can't lie beside its text, ``state`` takes it."""

    def __init__(self, state: Path) -> None:
        self._state = state

    def join(self, text: Path, brief: Brief) -> Joined:
        """``brief``, read from the file ``text``, with what its companion keeps."""
        for place in self._places(text):
            try:
                companion = _read(place)
            except (OSError, UnreadableError) as error:
                why = explained(error, place) if isinstance(error, OSError) else str(error)
                return Joined(brief, notices=(f"{place.name} was left out: {why}",))
            if companion is not None:
                whole, stranded = joined(brief, companion)
                return Joined(whole, stranded, tuple(_of_stranded(place, stranded)))
        return Joined(brief)

    def keep(self, text: Path, brief: Brief, stranded: Brief = NOTHING) -> tuple[str, ...]:
        """Write the companion of ``text``, or take it away where there is nothing to keep.

        Gives sentences for people, where it had to lie elsewhere. OSError where it could be
        written nowhere: then the file lacks what only a companion holds.
        """
        companion = together(companion_of(brief), stranded)
        beside, elsewhere = _beside(text), self._elsewhere(text)
        try:
            _put(beside, companion)
        except (OSError, UnreadableError):
            elsewhere.parent.mkdir(parents=True, exist_ok=True)
            _write(elsewhere, companion)
            return (f"{beside.name} can't be written; what it keeps is in {elsewhere}.",)
        with suppress(OSError):  # it goes with the companion that was beside the text before
            elsewhere.unlink()
        return ()

    def bytes_of(self, text: Path) -> bytes:
        """The companion of ``text`` as it stands on the disk; nothing where there is none."""
        for place in self._places(text):
            with suppress(OSError):
                return place.read_bytes()
        return b""

    def _places(self, text: Path) -> Iterator[Path]:
        """In the state folder, in place of what stands beside the text now; and beside it."""
        if self._folder.is_dir():
            yield self._elsewhere(text)
        yield _beside(text)

    @property
    def _folder(self) -> Path:
        return self._state / "companions"

    def _elsewhere(self, text: Path) -> Path:
        """It goes before what stands beside: it was written because that could not be.

        Its name is made from the text's path and from what it stands for, so that it is passed by
        once somebody else wrote that anew.
        """
        import hashlib  # late: few have such a folder

        beside = _beside(text)
        key = hashlib.sha256(str(text.resolve()).encode("utf-8", "surrogateescape"))
        with suppress(OSError):
            key.update(b"\0" + beside.read_bytes())
        return self._folder / f"{key.hexdigest()[:16]}-{beside.name}"


def _beside(text: Path) -> Path:
    return text.with_name(f"{text.name}.companion.json")


def _read(place: Path) -> Brief | None:
    """The companion at ``place``, None where none lies; UnreadableError for anything else."""
    try:
        data = place.read_bytes()
    except FileNotFoundError:
        return None
    # Late: most texts have no companion, and JSON is slow to import.
    from editor.filing.companion_json import read_companion

    return read_companion(data)


def _put(place: Path, companion: Brief) -> None:
    """Let ``companion`` lie at ``place``; what is no companion is never replaced."""
    standing = _read(place)
    if companion == (standing or NOTHING):
        return
    if companion == NOTHING:
        place.unlink()
        return
    _write(place, companion)


def _write(place: Path, companion: Brief) -> None:
    from editor.filing.companion_json import written_companion

    replace_file(place, written_companion(companion))


def together(companion: Brief, stranded: Brief) -> Brief:
    """A companion that keeps its own and what is ``stranded``, once where that is the same.

    An item that came back, with its note, is stranded no more; until that is undone.
    """
    return replace(
        companion,
        facts=_and_others(companion.facts, stranded.facts),
        sources=_and_others(companion.sources, stranded.sources),
        narratives=_and_others(companion.narratives, stranded.narratives),
        predictions=_and_others(companion.predictions, stranded.predictions),
    )


def _and_others(own: tuple[_Kept, ...], stranded: tuple[_Kept, ...]) -> tuple[_Kept, ...]:
    return own + tuple(item for item in stranded if item not in own)


def _of_stranded(place: Path, stranded: Brief) -> Iterator[str]:
    parts = (stranded.facts, stranded.sources, stranded.narratives, stranded.predictions)
    count = sum(map(len, parts))
    if count:
        items = "1 item that is" if count == 1 else f"{count} items that are"
        yield f"{place.name} keeps notes for {items} no longer in the brief."
