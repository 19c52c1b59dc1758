"""The two kinds of copies that are exported: for readers, and for reviewers."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from editor.brief.model import Brief
from editor.commands.checking import FailedError, profile_for, taken
from editor.commands.inputs import Input
from editor.commands.outputs import UsageError
from editor.exports.exporter import Exported, Exporter, Form
from editor.filing.brief_files import BriefFiles

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
    """What reviewers get: all of one time, one house, compared with one older version."""

    def __init__(self, profile: "Profile", older: Brief | None = None, since: str = "") -> None:
        self._profile = profile
        self._older = older
        self._since = since
        self._now = datetime.now().astimezone()

    def make(self, exporter: Exporter, form: Form, examined: "Examined", input: Input) -> Exported:
        """The brief with all that is needed to check it."""
        from editor.exports.review.making import Occasion, review_copy

        file = input.path.name if input.path else input.name
        occasion = Occasion(file, self._now, self._profile, older=self._older, since=self._since)
        copy = review_copy(examined.reading.brief, examined.problems, occasion)
        return exporter.review(copy, form)


def review_copies(profile: str | None, since: str | None, files: BriefFiles) -> ReviewCopies:
    """Review copies by a house, compared with the file ``since``; UsageError if one is no use."""
    house = profile_for(profile)
    if since is None:
        return ReviewCopies(house)
    path = Path(since)
    try:
        older = taken(Input(path, Path(path.name)), files)
    except FailedError as error:
        raise UsageError(str(error)) from error
    return ReviewCopies(house, older.reading.brief, path.name)
