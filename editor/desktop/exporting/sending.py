"""What goes out for review is kept as a version, so that it is known again when it comes back."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from editor.desktop.dialogs import Dialogs
from editor.desktop.document import Document
from editor.desktop.exporting.wishes import Comparison, Older
from editor.desktop.safety.safety import Safety
from editor.formats.json.content_hash import content_hash
from editor.formats.reading import LossError, UnreadableError
from editor.storage.version_file import Version

translate = QCoreApplication.translate

_MOST_UNNAMED = 8
"""Versions without a name that are offered; who looks for an older one names it."""

_SENT = "review copy"
"""The name that is given to what went out: in English, as all that a review copy says."""


class Sending:
    """Keeps what goes out of ``document``, and offers its versions for comparison."""

    def __init__(self, document: Document, safety: Safety, dialogs: Dialogs) -> None:
        self._document = document
        self._safety = safety
        self._dialogs = dialogs

    def keeping(self) -> Callable[[], str]:
        """What keeps the brief as it is now, and gives its revision; call it in a thread.

        That is empty where nothing can be kept: who knows no file of it knows no versions.
        """
        document, files = self._document, self._safety.files
        path, versions = document.path, self._safety.keeping.versions
        brief, record, stranded = document.brief, document.record, document.stranded

        def keep() -> str:
            if path is None:
                return ""
            try:
                state = files.as_on_disk(path, brief, record, stranded)
            except LossError:  # no file can hold it, so there is none to find again
                return ""
            version = versions.sent(path, state, _SENT)
            return _revision(version) if version else ""

        return keep

    def comparisons(self) -> tuple[Comparison, ...]:
        """The named versions and the newest others; the last that went out is the usual one."""
        path = self._document.path
        if path is None:
            return ()
        self._document.catch_up()
        says = content_hash(self._document.brief)
        offered = tuple(_offered(self._safety.keeping.kept.of(path)))
        sent = next((each for each in offered if each.name and each.says != says), None)
        return tuple(
            Comparison(_told(each, QLocale()), partial(self._load, each), usual=each is sent)
            for each in offered
        )

    def _load(self, version: Version) -> Older | None:
        name = _told(version, QLocale.c())
        try:
            return Older(self._safety.keeping.kept.brief(version), name)
        except UnreadableError as error:
            told = translate("OlderVersions", "{} can't be compared with.").format(name)
            self._dialogs.tell(told, str(error))
            return None


def _offered(versions: tuple[Version, ...]) -> Iterator[Version]:
    unnamed = 0
    for version in versions:
        unnamed += not version.name
        if version.name or unnamed <= _MOST_UNNAMED:
            yield version


def _revision(version: Version) -> str:
    if version.name == _SENT:
        return str(version.number)
    return f"{version.number}, {version.name}"


def _told(version: Version, locale: QLocale) -> str:
    """When it was made, behind its name if it has one."""
    made = QDateTime.fromSecsSinceEpoch(int(version.time))
    when = locale.toString(made, "d MMMM yyyy, HH:mm")
    if version.name:
        return f"{version.name} ({when})"
    if locale == QLocale.c():
        return f"the version of {when}"
    return translate("OlderVersions", "Version of {when}").format(when=when)
