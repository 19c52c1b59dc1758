"""The kept versions of briefs: what each save found and what it wrote, as briefs again."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from editor.brief.companion import joined
from editor.brief.length import words_of
from editor.brief.model import Brief
from editor.brief.outlets import Outlets
from editor.filing.brief_files import Faulty, Filed, OnDisk, text_alone
from editor.formats.files import Format, format_of, read_file_bytes
from editor.formats.reading import UnreadableError
from editor.storage.version_file import Version
from editor.storage.versions import Versions

SENT = "review copy"
"""The name that is given to what went out: in English, as all that a review copy says."""


class KeptVersions:
    """Keeps ``versions`` of briefs, and reads them with the names of ``outlets``."""

    def __init__(self, versions: Versions, outlets: Outlets) -> None:
        self._versions = versions
        self._outlets = outlets

    def saved(self, path: Path, before: OnDisk | None, after: OnDisk) -> Version:
        """Keep what a save of ``path`` found there, and what it wrote; OSError where that fails."""
        self.follow(path, before)
        if before is not None:
            self.keep(path, before)
        return self.keep(path, after)

    def keep(self, path: Path, state: OnDisk) -> Version:
        """Keep ``state`` of ``path``, whether it was saved or not; OSError where that fails."""
        newest = self._versions.newest(path)
        if newest is not None and self._versions.parts(newest) == _parts(state):
            return newest
        try:
            brief = self._read(state.data, state.companion, format_of(path))
        except UnreadableError:
            return self._versions.keep(path, _parts(state), made=state.made)
        return self._versions.keep(
            path, _parts(state), _content_hash(brief), words_of(brief), state.made
        )

    def mark_sent(self, version: Version) -> None:
        """A review copy of ``version`` is out; OSError where that can't be kept."""
        self._versions.mark_sent(version, SENT)

    def of(self, path: Path, standing: OnDisk | None = None) -> tuple[Version, ...]:
        """The versions of the file at ``path``, newest first.

        By what is ``standing`` there, those of a file are found that was moved there.
        """
        self.follow(path, standing)
        return self._versions.of(path)

    def follow(self, path: Path, standing: OnDisk | None) -> None:
        """Find the versions of a file that was moved to ``path``, by what is ``standing`` there.

        It has to be done before the first version is kept there: then ``path`` has its own.
        """
        if standing is not None:
            self._versions.follow(path, _parts(standing))

    def find(self, path: Path, wanted: str) -> Version | None:
        """The version of ``path`` of that name, or with a hash that begins so."""
        return self._versions.find(path, wanted)

    def name(self, version: Version, name: str) -> None:
        """Call ``version`` so; OSError where that fails."""
        self._versions.rename(version, name)

    def last_sent(self, path: Path, brief: Brief) -> Version | None:
        """What a review copy of ``brief`` is compared with: the last that went out and differs."""
        return last_sent(self.of(path), brief)

    def sweep(self) -> None:
        """Remove what killed processes left half written."""
        self._versions.sweep()

    def came_from(self, path: Path, old: Path) -> None:
        """``path`` was saved as a copy of ``old``; OSError where that can't be kept."""
        self._versions.came_from(path, old)

    def brief(self, version: Version) -> Brief:
        """What ``version`` says; UnreadableError where it is broken, or holds no brief."""
        state = self.state(version)
        if isinstance(state, Faulty):
            raise state.fault
        return state.reading.brief

    def state(self, version: Version) -> Filed | Faulty:
        """What ``version`` holds, with its file; UnreadableError where it is broken, or no text."""
        parts = self._versions.parts(version)
        if parts is None:
            raise UnreadableError("This version is gone, or its file is broken.")
        data, format = parts.get("text", b""), _format_of(version)
        try:
            reading = read_file_bytes(data, format, self._outlets)
        except UnreadableError as fault:
            return text_alone(data, format, fault)
        return Filed(replace(reading, brief=_joined(reading.brief, parts.get("companion", b""))))

    def damaged(self, path: Path) -> int:
        """How many versions of ``path`` tell not even when they were kept.

        OSError where nobody can look for any.
        """
        return self._versions.damaged(path)

    def text(self, version: Version) -> bytes | None:
        """The bytes of the file; None where the version is broken."""
        parts = self._versions.parts(version)
        return None if parts is None else parts.get("text")

    def _read(self, data: bytes, companion: bytes, format: Format) -> Brief:
        return _joined(read_file_bytes(data, format, self._outlets).brief, companion)


def _joined(brief: Brief, companion: bytes) -> Brief:
    if not companion:
        return brief
    from editor.filing.companion_json import read_companion

    try:
        return joined(brief, read_companion(companion))[0]
    except UnreadableError:
        return brief


def _format_of(version: Version) -> Format:
    return Format.TEXT if version.path is None else format_of(version.path)


def last_sent(versions: Iterable[Version], brief: Brief) -> Version | None:
    """Of ``versions`` what went out last, unless readers of ``brief`` are told the same."""
    sent = [each for each in versions if each.sent]
    says = _content_hash(brief) if sent else ""
    different = (each for each in sent if each.says != says)
    return max(different, key=lambda each: each.sent, default=None)


def revision_of(version: Version) -> str:
    """How a review copy says which version it is: the number, and the name if people gave one."""
    name = "" if version.name == SENT else version.name
    return f"{version.number}, {name}" if name else str(version.number)


def called(version: Version) -> str:
    """What a review copy calls a version: when it was made, behind its name if it has one."""
    made = datetime.fromtimestamp(version.time).astimezone()
    when = f"{made.day} {made:%B %Y, %H:%M}"
    return f"{version.name} ({when})" if version.name else f"the version of {when}"


def _parts(state: OnDisk) -> dict[str, bytes]:
    return {"text": state.data, "companion": state.companion}


def _content_hash(brief: Brief) -> str:
    from editor.formats.json.content_hash import content_hash

    return content_hash(brief)
