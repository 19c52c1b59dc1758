"""What can be said of a recovery copy before it is restored."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from editor.brief.addresses import names_in_words
from editor.brief.compare import compare, summary
from editor.brief.length import words_of
from editor.brief.model import Brief
from editor.filing.brief_files import BriefFiles, Faulty, Filed
from editor.filing.recovering import Restored, restored
from editor.formats.reading import UnreadableError
from editor.storage.recovery_file import RecoveryCopy

translate = QCoreApplication.translate

_LONGEST = 160
"""Letters of what differs: more is seen in the document itself."""


@dataclass(frozen=True, slots=True)
class FoundCopy:
    """A recovery copy: the title of its brief, and how that differs from its file now."""

    copy: RecoveryCopy
    title: str
    differs: str
    discarded: bool = False


def found_copies(
    copies: Iterable[RecoveryCopy], files: BriefFiles, *, discarded: bool = False
) -> Iterator[FoundCopy]:
    """What is in ``copies``; those that make no sense are left out. This may be a thread."""
    for copy in copies:
        kept = restored(copy.content, files.outlets)
        if kept is not None:
            yield FoundCopy(copy, _title(kept), _shortened(_differs(kept, files)), discarded)


def _title(kept: Restored) -> str:
    if isinstance(kept.state, Filed):
        return kept.state.reading.brief.title.strip()
    first = (line.strip() for line in kept.state.text.splitlines())
    return next(filter(None, first), "")


def _differs(kept: Restored, files: BriefFiles) -> str:
    if isinstance(kept.state, Faulty):
        return translate("Recovery", "A text that can't be read as a brief")
    brief = kept.state.reading.brief
    if kept.path is None:
        count = words_of(brief)
        one, more = (
            translate("Recovery", "Never saved, 1 word"),
            translate("Recovery", "Never saved, {number} words"),
        )
        return one if count == 1 else more.format(number=f"{count:,}")
    try:
        standing = files.read(kept.path).reading.brief
    except FileNotFoundError:
        return translate("Recovery", "The file is not there any more")
    except (OSError, UnreadableError):
        return translate("Recovery", "The file can't be read now")
    return _compared(standing, brief)


def _compared(standing: Brief, brief: Brief) -> str:
    said = summary(compare(standing, brief, names_in_words))
    if said:
        return translate("Recovery", "Since the file: {changes}").format(changes=said)
    if standing == brief:
        return translate("Recovery", "Says what the file says")
    return translate("Recovery", "Readers would see no difference to the file")


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
