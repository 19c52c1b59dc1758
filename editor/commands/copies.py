"""The two kinds of copies that are exported: for readers, and for reviewers."""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from editor.brief.model import Brief
from editor.commands.checking import profile_for
from editor.commands.inputs import Input
from editor.commands.since import Olders, olders_for
from editor.exports.exporter import Exported, Exporter, Form
from editor.filing.brief_files import BriefFiles, Filed
from editor.filing.kept_versions import KeptVersions, revision_of
from editor.filing.version_keeper import not_kept
from editor.storage.explained import explained
from editor.storage.user_folders import versions_folder
from editor.storage.version_file import Version
from editor.storage.versions import Versions

if TYPE_CHECKING:
    from editor.checks.mender import Examined
    from editor.checks.profile import Profile
    from editor.exports.review.copy import ReviewCopy


class Copy(Protocol):
    """What is to be made of one brief."""

    def make(self, exporter: Exporter, form: Form) -> Exported:
        """It in a form; ExportError where that can't be made."""

    def delivered(self) -> Iterable[str]:
        """All forms of it are where they belong. Gives sentences for people about the copy."""


class Copies(Protocol):
    """Knows what is to be made of each brief."""

    def of(self, filed: Filed, examined: "Examined", input: Input) -> Copy:
        """The copy of what was read from ``input`` and examined; FailedError if there is none."""


class CleanCopies:
    """What readers get."""

    def of(self, _filed: Filed, examined: "Examined", _input: Input) -> Copy:
        """The brief alone."""
        return _CleanCopy(examined.reading.brief)


class _CleanCopy:
    def __init__(self, brief: Brief) -> None:
        self._brief = brief

    def make(self, exporter: Exporter, form: Form) -> Exported:
        return exporter.clean(self._brief, form)

    def delivered(self) -> Iterable[str]:
        return ()


class ReviewCopies:
    """What reviewers get: all of one time, one house, each compared with an older version.

    As in the window each is kept as a version, which counts as sent when the copy is there.
    """

    def __init__(
        self, profile: "Profile", files: BriefFiles, kept: KeptVersions, olders: Olders
    ) -> None:
        self._profile = profile
        self._files = files
        self._kept = kept
        self._olders = olders
        self._now = datetime.now().astimezone()

    def of(self, filed: Filed, examined: "Examined", input: Input) -> Copy:
        """The brief with all that is needed to check it."""
        from editor.exports.review.making import Occasion, review_copy

        brief = examined.reading.brief
        file = input.path.name if input.path else input.name
        older = self._olders.of(input, brief)
        version, notices = self._keep(filed, input)
        revision = revision_of(version) if version else ""
        occasion = Occasion(file, self._now, self._profile, revision, older.brief, older.name)
        copy = review_copy(brief, examined.problems, occasion)
        return _OutForReview(copy, self._kept, version, (older.told, *notices))

    def _keep(self, filed: Filed, input: Input) -> tuple[Version | None, tuple[str, ...]]:
        """The version that goes out; None, and why, where none can be kept."""
        if input.path is None:
            return None, ()
        reading = filed.reading
        state = self._files.as_on_disk(input.path, reading.brief, reading.record, filed.stranded)
        try:
            return self._kept.keep(input.path, state), ()
        except OSError as error:
            return None, (_not_kept(error),)


class _OutForReview:
    def __init__(
        self,
        copy: "ReviewCopy",
        kept: KeptVersions,
        version: Version | None,
        notices: tuple[str, ...],
    ) -> None:
        self._copy = copy
        self._kept = kept
        self._version = version
        self._notices = notices

    def make(self, exporter: Exporter, form: Form) -> Exported:
        return exporter.review(self._copy, form)

    def delivered(self) -> Iterable[str]:
        yield from self._notices
        if self._version is not None:
            try:
                self._kept.mark_sent(self._version)
            except OSError as error:
                yield _not_kept(error)


def _not_kept(error: OSError) -> str:
    return not_kept(explained(error, versions_folder()))


def review_copies(
    profile: str | None, since: str | None, files: BriefFiles, inputs: Iterable[Input]
) -> ReviewCopies:
    """Review copies by a house, compared with ``since``; UsageError if one is no use."""
    kept = KeptVersions(Versions(versions_folder()), files.outlets)
    inputs = tuple(inputs)
    for path in filter(None, {input.path for input in inputs}):
        kept.follow(path, files.on_disk(path))
    return ReviewCopies(profile_for(profile), files, kept, olders_for(since, files, kept, inputs))
