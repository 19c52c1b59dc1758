"""The older version that a review copy is compared with: a file, or a version that was kept."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Protocol

from editor.brief.model import Brief
from editor.commands.checking import FailedError, taken
from editor.commands.inputs import Input
from editor.commands.outputs import UsageError
from editor.filing.brief_files import BriefFiles
from editor.filing.kept_versions import KeptVersions
from editor.formats.reading import UnreadableError
from editor.storage.version_file import Version


class Older(Protocol):
    """Knows what each brief is compared with."""

    def of(self, input: Input) -> tuple[Brief | None, str]:
        """The older version, and what people call it; FailedError where there is none."""


class _NoOlder:
    def of(self, _: Input) -> tuple[Brief | None, str]:
        return None, ""


class _OneFile:
    def __init__(self, path: Path, files: BriefFiles) -> None:
        self._older = taken(Input(path, Path(path.name)), files).reading.brief
        self._name = path.name

    def of(self, _: Input) -> tuple[Brief | None, str]:
        return self._older, self._name


class _KeptVersion:
    def __init__(self, wanted: str, kept: KeptVersions) -> None:
        self._wanted = wanted
        self._kept = kept

    def version(self, input: Input) -> Version | None:
        return None if input.path is None else self._kept.find(input.path, self._wanted)

    def of(self, input: Input) -> tuple[Brief | None, str]:
        version = self.version(input)
        if version is None:
            raise FailedError(f"{input.name}: no version of it is called “{self._wanted}”.")
        try:
            return self._kept.brief(version), _called(version)
        except UnreadableError as error:
            raise FailedError(f"{input.name}: {error}") from error


def older_of(
    since: str | None, files: BriefFiles, kept: KeptVersions, inputs: Iterable[Input]
) -> Older:
    """What ``since`` means: a file, else the name or hash of a version; UsageError for neither."""
    if since is None:
        return _NoOlder()
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


def revision_of(brief: Brief, input: Input, kept: KeptVersions) -> str:
    """Which of the kept versions of its file ``brief`` is; empty where it is none."""
    from editor.formats.json.content_hash import content_hash

    version = None if input.path is None else kept.find(input.path, content_hash(brief))
    if version is None:
        return ""
    return f"{version.number}, {version.name}" if version.name else str(version.number)


def _called(version: Version) -> str:
    made = datetime.fromtimestamp(version.time).astimezone()
    when = f"{made.day} {made:%B %Y, %H:%M}"
    return f"{version.name} ({when})" if version.name else f"the version of {when}"
