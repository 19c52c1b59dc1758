"""Mends one file after the other, and says what was done to it."""

from collections.abc import Collection
from pathlib import Path

from editor.brief.model import Brief
from editor.checks.dismissals import address_of
from editor.checks.mender import Mended
from editor.checks.problem import Fix
from editor.commands.checking import FailedError, files_for, mender_for, taken
from editor.commands.console import Console, counted, print_result
from editor.commands.differences import difference
from editor.commands.inputs import Input
from editor.filing.brief_files import Filed
from editor.filing.kept_versions import KeptVersions
from editor.filing.shipped_outlets import shipped_outlets
from editor.formats.files import FileRecord, write_bytes, written
from editor.formats.json.record import JsonRecord
from editor.formats.plaintext.losses import not_in_plain_text
from editor.formats.reading import LossError, Reading
from editor.storage.explained import explained
from editor.storage.user_folders import versions_folder
from editor.storage.versions import Versions


class Repair:
    """Mends files under one profile: safe fixes, and the offered ones of ``codes``."""

    def __init__(
        self, profile: str | None, codes: Collection[str], console: Console, *, only_shown: bool
    ) -> None:
        """UsageError where ``profile`` can't be used; ``only_shown``: nothing is written."""
        self._codes = codes
        self._console = console
        self._only_shown = only_shown
        self._outlets = shipped_outlets()
        self._files = files_for(self._outlets)
        self._kept = KeptVersions(Versions(versions_folder()), self._outlets)
        self._mender = mender_for(profile, self._outlets)

    def of(self, input: Input) -> int:
        """Mend one file, say what was done, and give how many problems are gone by that.

        FailedError where it can't be read or written; then it is as it was.
        """
        filed = taken(input, self._files)
        mended = self._mender.mend(filed.reading, self._codes)
        if mended.done and _is_read_only(filed.reading.record):
            raise FailedError(
                f"{input.name}: not mended, for a later version of the editor made it."
            )
        try:
            notices = self._delivered(input, filed, mended)
        except LossError as error:
            raise FailedError(
                f"{input.name}: not mended, this would be lost:", error.losses
            ) from error
        for notice in (*filed.notices, *notices):
            self._console.say(f"{input.name}: {notice}")
        self._tell(input, filed.reading.brief, mended)
        return len(mended.done)

    def _delivered(self, input: Input, filed: Filed, mended: Mended) -> tuple[str, ...]:
        """Print or write what came of it; gives sentences for people."""
        if self._only_shown:
            self._show(input, filed, mended.reading)
        elif input.path is None:
            self._print(mended)
        elif mended.done:
            return self._saved(input.path, filed, mended.reading)
        return ()

    def _saved(self, path: Path, filed: Filed, reading: Reading[FileRecord]) -> tuple[str, ...]:
        before = self._files.on_disk(path)
        try:
            notices = self._files.save(path, reading.brief, reading.record, filed.stranded)
        except OSError as error:
            raise FailedError(explained(error, path)) from error
        after = self._files.on_disk(path)
        try:
            if after is not None:
                self._kept.saved(path, before, after)
        except OSError as error:
            why = explained(error, versions_folder())
            notices = (*notices, f"its earlier versions are not kept: {why}")
        return notices

    def _show(self, input: Input, filed: Filed, after: Reading[FileRecord]) -> None:
        text = written(after.brief, after.record, self._outlets)
        shown = difference(input.name, filed.reading.record.text, text)
        print_result(shown.encode("utf-8", "backslashreplace"))

    def _print(self, mended: Mended) -> None:
        reading = mended.reading
        data = write_bytes(reading.brief, reading.record, self._outlets)
        if not isinstance(reading.record, JsonRecord):
            lost = not_in_plain_text(reading.brief)
            if lost:
                raise LossError(lost)
        print_result(data)

    def _tell(self, input: Input, brief: Brief, mended: Mended) -> None:
        if mended.done:
            would = "would be mended" if self._only_shown else "mended"
            problems = counted(len(mended.done), "problem")
            self._console.say(f"{input.name}: {problems} {would}", _details(brief, mended))


def _is_read_only(record: FileRecord) -> bool:
    return isinstance(record, JsonRecord) and record.read_only


def _details(brief: Brief, mended: Mended) -> list[str]:
    """What was done where, a line each."""
    return [
        f"{address_of(problem, brief)} {problem.code}: {_change(fix)}".strip()
        for problem, fix in mended.done
    ]


def _change(fix: Fix) -> str:
    """What ``fix`` did: the words before and after, where there are such."""
    if fix.before.strip() and fix.after.strip():
        return f"“{fix.before}” → “{fix.after}”"
    return fix.title
