"""What goes out for review is kept as a version, so that it is known again when it comes back."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from editor.desktop.dialogs import Dialogs
from editor.desktop.document import Document
from editor.desktop.exporting.wishes import Comparison, Older
from editor.desktop.safety.safety import Safety
from editor.filing.kept_versions import called, last_sent, revision_of
from editor.filing.version_keeper import VersionKeeper
from editor.formats.reading import LossError, UnreadableError
from editor.storage.version_file import Version

translate = QCoreApplication.translate

_MOST_UNNAMED = 8
"""Versions without a name that are offered; who looks for an older one names it."""


class Outgoing:
    """A state of a brief that goes out for review. Its methods are called in a thread.

    ``keep`` may be called though nothing comes of the copy: it counts as sent by ``mark_sent``.
    """

    def __init__(self, keep: Callable[[], Version | None], versions: VersionKeeper) -> None:
        self._keep = keep
        self._versions = versions
        self._version: Version | None = None

    def keep(self) -> str:
        """Keep it, and give its revision: empty where nothing can be kept."""
        self._version = self._keep()
        return revision_of(self._version) if self._version else ""

    def mark_sent(self) -> None:
        """The copy is there: on the disk, or on paper."""
        if self._version is not None:
            self._versions.mark_sent(self._version)


class Sending:
    """Keeps what goes out of ``document``, and offers its versions for comparison."""

    def __init__(self, document: Document, safety: Safety, dialogs: Dialogs) -> None:
        self._document = document
        self._safety = safety
        self._dialogs = dialogs

    def outgoing(self) -> Outgoing:
        """The brief as it is now; who knows no file of it knows no versions."""
        document, files = self._document, self._safety.files
        path, versions = document.path, self._safety.keeping.versions
        brief, record, stranded = document.brief, document.record, document.stranded

        def keep() -> Version | None:
            if path is None:
                return None
            try:
                state = files.as_on_disk(path, brief, record, stranded)
            except LossError:  # no file can hold it, so there is none to find again
                return None
            return versions.kept(path, state)

        return Outgoing(keep, versions)

    def comparisons(self) -> tuple[Comparison, ...]:
        """The named versions and the newest others; the last that went out is the usual one."""
        path = self._document.path
        if path is None:
            return ()
        self._document.catch_up()
        versions = self._safety.keeping.kept.of(path, self._safety.files.on_disk(path))
        sent = last_sent(versions, self._document.brief)
        return tuple(
            Comparison(_told(each), partial(self._load, each), usual=each is sent)
            for each in _offered(versions)
        )

    def _load(self, version: Version) -> Older | None:
        try:
            return Older(self._safety.keeping.kept.brief(version), called(version))
        except UnreadableError as error:
            told = translate("OlderVersions", "{} can't be compared with.").format(_told(version))
            self._dialogs.tell(told, str(error))
            return None


def _offered(versions: tuple[Version, ...]) -> Iterator[Version]:
    unnamed = 0
    for version in versions:
        known = bool(version.name or version.sent)
        unnamed += not known
        if known or unnamed <= _MOST_UNNAMED:
            yield version


def _told(version: Version) -> str:
    """When it was made, behind its name if it has one."""
    made = QDateTime.fromSecsSinceEpoch(int(version.time))
    when = QLocale().toString(made, "d MMMM yyyy, HH:mm")
    if version.name:
        return f"{version.name} ({when})"
    return translate("OlderVersions", "Version of {when}").format(when=when)
