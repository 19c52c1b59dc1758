"""Keeps versions beside the window, which has saved by then and goes on."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from functools import partial
from pathlib import Path
from typing import TypeVar

from editor.filing.brief_files import OnDisk
from editor.filing.kept_versions import KeptVersions
from editor.storage.explained import explained
from editor.storage.version_file import Version

T = TypeVar("T")

_PATIENCE = 5.0
"""Seconds that ``flush`` waits for a disk that doesn't answer."""


class VersionKeeper:
    """Keeps versions in a thread, in the order of the saves.

    ``failed`` is called there with a sentence for people, once until a version is kept again.
    """

    def __init__(self, kept: KeptVersions, folder: Path, failed: Callable[[str], None]) -> None:
        self._kept = kept
        self.folder = folder
        self._failed = failed
        self._told = False
        self._thread = ThreadPoolExecutor(1, "versions")
        self._last: Future[None] | None = None

    def saved(
        self,
        path: Path,
        before: OnDisk | None,
        after: OnDisk | None,
        copy_of: Path | None = None,
    ) -> None:
        """``path`` was saved over what stood there ``before``: have both kept.

        ``copy_of`` is the file from which the document goes on there.
        """
        if after is not None:
            self._last = self._thread.submit(self._keep, path, before, after, copy_of)

    def kept(self, path: Path, state: OnDisk) -> Version | None:
        """Keep ``state`` of ``path``, behind all saves, and wait for that.

        None where it failed, as was told.
        """
        return self._thread.submit(self._tried, partial(self._kept.keep, path, state)).result()

    def mark_sent(self, version: Version) -> None:
        """Note that a review copy of ``version`` is out, and wait for that; a failure is told."""
        self._thread.submit(self._tried, partial(self._kept.mark_sent, version)).result()

    def name(self, version: Version, name: str) -> None:
        """Call ``version`` so, between two saves, for each may thin out what has none; OSError."""
        self._thread.submit(self._kept.name, version, name).result()

    def flush(self) -> None:
        """Wait a while until what was saved so far is kept: the program may end now.

        Nothing is asked of the thread: a signal may have come while something was.
        """
        if self._last is not None:
            wait_for([self._last], timeout=_PATIENCE)

    def wait(self) -> None:
        """Wait until what was saved so far is kept."""
        self._thread.submit(int).result()

    def close(self) -> None:
        """Wait until all is kept."""
        self._thread.shutdown()

    def _tried(self, task: Callable[[], T]) -> T | None:
        try:
            return task()
        except OSError as error:
            self._tell(explained(error, self.folder))
            return None

    def _keep(self, path: Path, before: OnDisk | None, after: OnDisk, copy_of: Path | None) -> None:
        try:
            if before is None and copy_of is not None:
                self._kept.came_from(path, copy_of)
            self._kept.saved(path, before, after)
        except OSError as error:
            self._tell(explained(error, self.folder))
        except Exception as error:  # whatever it is: the file itself is saved
            self._tell(f"{type(error).__name__}: {error}")
        else:
            self._told = False

    def _tell(self, why: str) -> None:
        if not self._told:
            self._told = True
            self._failed(not_kept(why))


def not_kept(why: str) -> str:
    """The sentence for people where no version can be kept."""
    return f"Earlier versions are not kept: {why}"
