"""The two kinds of copies that are exported: for readers, and for reviewers."""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from editor.commands.checking import profile_for
from editor.commands.inputs import Input
from editor.commands.since import Older, older_of, revision_of
from editor.exports.exporter import Exported, Exporter, Form
from editor.filing.brief_files import BriefFiles
from editor.filing.kept_versions import KeptVersions
from editor.storage.user_folders import versions_folder
from editor.storage.versions import Versions

if TYPE_CHECKING:
    from editor.checks.mender import Examined
    from editor.checks.profile import Profile


class Copies(Protocol):
    """Makes copies of briefs."""

    def make(self, exporter: Exporter, form: Form, examined: "Examined", input: Input) -> Exported:
        """The copy of what was read from ``input`` and examined."""


class CleanCopies:
    """What readers get."""

    def make(self, exporter: Exporter, form: Form, examined: "Examined", _: Input) -> Exported:
        """The brief alone."""
        return exporter.clean(examined.reading.brief, form)


class ReviewCopies:
    """What reviewers get: all of one time, one house, each compared with an older version."""

    def __init__(self, profile: "Profile", kept: KeptVersions, older: Older) -> None:
        self._profile = profile
        self._kept = kept
        self._older = older
        self._now = datetime.now().astimezone()

    def make(self, exporter: Exporter, form: Form, examined: "Examined", input: Input) -> Exported:
        """The brief with all that is needed to check it."""
        from editor.exports.review.making import Occasion, review_copy

        file = input.path.name if input.path else input.name
        older, since = self._older.of(input)
        revision = revision_of(examined.reading.brief, input, self._kept)
        occasion = Occasion(file, self._now, self._profile, revision, older, since)
        copy = review_copy(examined.reading.brief, examined.problems, occasion)
        return exporter.review(copy, form)


def review_copies(
    profile: str | None, since: str | None, files: BriefFiles, inputs: Iterable[Input]
) -> ReviewCopies:
    """Review copies by a house, compared with ``since``; UsageError if one is no use."""
    kept = KeptVersions(Versions(versions_folder()), files.outlets)
    return ReviewCopies(profile_for(profile), kept, older_of(since, files, kept, inputs))
