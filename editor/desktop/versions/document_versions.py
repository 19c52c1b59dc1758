"""The versions of an open document: found, read, named, and made the current state again."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from editor.brief.length import words_in, words_of
from editor.desktop.document import Document
from editor.desktop.safety.safety import Safety
from editor.desktop.versions.comparison import Comparison, State, compared
from editor.filing.brief_files import Faulty, Filed
from editor.formats.files import record_format
from editor.formats.reading import Reading, UnreadableError
from editor.formats.recognising import identified
from editor.storage.explained import explained
from editor.storage.packed import hash_of
from editor.storage.version_file import Version

_READ = 4
"""Versions that are kept in memory once they were read: who compares comes back to them."""


@dataclass(frozen=True, slots=True)
class Found:
    """The versions that there are, newest first, and how many files of such are damaged.

    ``telling`` is the newest that is not what the window shows, if there is one.
    ``fault`` is a sentence where they can't be had.
    """

    versions: tuple[Version, ...] = ()
    damaged: int = 0
    telling: Version | None = None
    fault: str = ""


class DocumentVersions:
    """Versions of ``document``. What says so may be called in a thread, one call at a time."""

    def __init__(self, document: Document, safety: Safety) -> None:
        self._document = document
        self._safety = safety
        self._read: OrderedDict[Version, State] = OrderedDict()

    def finding(self) -> Callable[[], Found]:
        """What looks for the versions; call it in a thread."""
        path, modified = self._document.path, self._document.modified
        keeping, files = self._safety.keeping, self._safety.files

        def find() -> Found:
            if path is None:
                return Found()
            keeping.versions.wait()
            try:
                damaged = keeping.kept.damaged(path)
            except OSError as error:
                return Found(
                    fault=explained(error, Path(error.filename or keeping.versions.folder))
                )
            standing = files.on_disk(path)
            found = keeping.kept.of(path, standing)
            shown = (
                None if modified or standing is None else hash_of(standing.data, standing.companion)
            )
            telling = next((each for each in found if each.hash != shown), None)
            return Found(found, damaged, telling)

        return find

    def now(self) -> Callable[[], State]:
        """What gives the document as it is at this moment; call it in a thread."""
        document = self._document
        brief, record = document.brief, document.record
        if not document.unread:
            return lambda: Filed(Reading(brief, record))
        text, read = document.text, document.reading_of(document.text)

        def state() -> State:
            outcome = read()
            if isinstance(outcome, UnreadableError):
                return Faulty(text.whole, record, outcome)
            return Filed(outcome)

        return state

    def state(self, version: Version) -> State:
        """What ``version`` holds, as KeptVersions says. In a thread."""
        if version not in self._read:
            self._read[version] = self._safety.keeping.kept.state(version)
        self._read.move_to_end(version)
        while len(self._read) > _READ:
            self._read.popitem(last=False)
        return self._read[version]

    def compared(self, newer: State, older: State) -> Comparison:
        """How they differ. In a thread."""
        return compared(newer, older, self._safety.files)

    def name(self, version: Version, name: str) -> str:
        """Call ``version`` so, by nothing where it is empty; gives why not. In a thread."""
        try:
            self._safety.keeping.versions.name(version, name)
        except OSError as error:
            return explained(error, version.file)
        return ""

    @property
    def may_change(self) -> bool:
        """Whether anything may be restored into the document."""
        return not self._document.read_only

    def can_restore(self, state: State) -> bool:
        """Whether the document can go on with ``state``; a text only in a file of its format."""
        return self.may_change and (isinstance(state, Filed) or self._alike(state))

    def restore(self, state: State) -> None:
        """Go on with ``state``, as a step that undo takes back; the file stays as it is."""
        document = self._document
        if isinstance(state, Filed):
            reading = identified(state.reading, document.brief)
            if not self._alike(state):
                reading = Reading(reading.brief, document.record)
            state = Filed(reading, document.stranded)
        document.restore(state, None)

    def _alike(self, state: State) -> bool:
        """Whether ``state`` is of a file of the format that the document has now."""
        record = state.record if isinstance(state, Faulty) else state.reading.record
        return record_format(record) is record_format(self._document.record)


def words_in_state(state: State) -> int:
    """How many words ``state`` has."""
    return words_in(state.text) if isinstance(state, Faulty) else words_of(state.reading.brief)
