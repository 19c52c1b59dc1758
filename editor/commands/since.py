"""The older version that a review copy is compared with: a file, or a version that was kept."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from editor.brief.model import Brief
from editor.commands.checking import FailedError, taken
from editor.commands.inputs import Input
from editor.commands.outputs import UsageError
from editor.filing.brief_files import BriefFiles
from editor.filing.kept_versions import KeptVersions, called
from editor.formats.reading import UnreadableError
from editor.storage.version_file import Version

NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Older:
    """A version, and what people call it; or none, and why there is none, if that was no wish."""

    brief: Brief | None = None
    name: str = ""
    why_none: str = ""

    @property
    def told(self) -> str:
        """What is compared with, in words."""
        if self.brief is not None:
            return f"compared with {self.name}."
        return (
            f"compared with nothing: {self.why_none}" if self.why_none else "compared with nothing."
        )


class Olders(Protocol):
    """Knows what each brief is compared with."""

    def of(self, input: Input, brief: Brief) -> Older:
        """What ``brief``, read from ``input``, is compared with; FailedError where that is gone."""


class _Nothing:
    def of(self, _input: Input, _brief: Brief) -> Older:
        return Older()


class _LastSent:
    """What went out last, as in the window."""

    def __init__(self, kept: KeptVersions) -> None:
        self._kept = kept

    def of(self, input: Input, brief: Brief) -> Older:
        if input.path is None:
            return Older(why_none="it has no versions.")
        version = self._kept.last_sent(input.path, brief)
        if version is None:
            return Older(why_none="no other review copy of it was sent before.")
        try:
            return Older(self._kept.brief(version), called(version))
        except UnreadableError as error:
            return Older(why_none=str(error))


class _OneFile:
    def __init__(self, path: Path, files: BriefFiles) -> None:
        self._older = Older(taken(Input(path, Path(path.name)), files).reading.brief, path.name)

    def of(self, _input: Input, _brief: Brief) -> Older:
        return self._older


class _KeptVersion:
    def __init__(self, wanted: str, kept: KeptVersions) -> None:
        self._wanted = wanted
        self._kept = kept

    def version(self, input: Input) -> Version | None:
        return None if input.path is None else self._kept.find(input.path, self._wanted)

    def of(self, input: Input, _brief: Brief) -> Older:
        version = self.version(input)
        if version is None:
            raise FailedError(f"{input.name}: no version of it is called “{self._wanted}”.")
        try:
            return Older(self._kept.brief(version), called(version))
        except UnreadableError as error:
            raise FailedError(f"{input.name}: {error}") from error


def olders_for(
    since: str | None, files: BriefFiles, kept: KeptVersions, inputs: Iterable[Input]
) -> Olders:
    """What ``since`` means: a file, else the name or hash of a version; UsageError for neither."""
    if since is None:
        return _LastSent(kept)
    if since == NOTHING:
        return _Nothing()
    if not _exists(Path(since)):
        version = _KeptVersion(since, kept)
        if any(map(version.version, inputs)):
            return version
        raise UsageError(f"There is no file {since}, and no kept version of that name or hash.")
    try:
        return _OneFile(Path(since), files)
    except FailedError as error:
        raise UsageError(str(error)) from error


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a version may have a name that is too long for a file
        return False
