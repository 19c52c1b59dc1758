"""Keeps the recovery copies of open documents up to date, beside whoever writes in them."""

import threading
import time
from collections.abc import Callable
from typing import TypeAlias

from editor.storage.explained import explained
from editor.storage.recovery import Recovery
from editor.storage.recovery_file import Content

Making: TypeAlias = Callable[[], Content]
"""Makes the content of a copy. It is called in another thread: it may look at immutable values."""

_PAUSE = 0.4
"""Seconds from a change until it is on the disk, with all that came meanwhile, as long as the disk
does its part: far less than one, for a busy machine takes its time with everything."""
_RETRY = 5.0
"""Seconds until what failed is tried again."""
_PATIENCE = 5.0
"""Seconds that ``flush`` waits for a disk that doesn't answer."""


class RecoveryKeeper:
    """Writes recovery copies in a thread of its own.

    ``failed`` is called there with a sentence for people, once until a copy is written again.
    """

    def __init__(
        self, recovery: Recovery, failed: Callable[[str], None], pause: float = _PAUSE
    ) -> None:
        self._recovery = recovery
        self._failed = failed
        self._pause = pause
        self._due: dict[str, Making | None] = {}
        self._urgent = False
        self._changed = threading.Condition()
        self._writing = threading.Lock()
        self._told = False
        self._took = 0.0
        self._closed = False
        self._thread: threading.Thread | None = None

    def keep(self, key: str, making: Making) -> None:
        """The document ``key`` changed: have ``making`` made and written within a second."""
        self._ask(key, making)

    def forget(self, key: str) -> None:
        """The document ``key`` was saved, or let go: it needs no copy."""
        self._ask(key, None)

    def flush(self) -> None:
        """Write now what is due; the program is about to end, or may."""
        if self._writing.acquire(timeout=_PATIENCE):
            try:
                self._write_due()
            finally:
                self._writing.release()

    def close(self) -> None:
        """Write what is due, and end the thread."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        if self._thread is not None:
            self._thread.join(_PATIENCE)
        self.flush()

    def _ask(self, key: str, making: Making | None) -> None:
        with self._changed:
            asleep = not self._due
            self._due[key] = making
            self._urgent = self._urgent or making is None
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="recovery", daemon=True)
                self._thread.start()
            elif asleep or making is None:  # else it waits for the pause to end, in spite of keys
                self._changed.notify()

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._due or self._closed)
                # Not from the last change on: who types steadily would never be kept.
                self._changed.wait_for(self._is_urgent, timeout=self._rest)
                if self._closed:
                    return
            begun = time.monotonic()
            with self._writing:
                self._write_due()
            self._took = time.monotonic() - begun

    @property
    def _rest(self) -> float:
        """Seconds to wait. A change may have come as the last copy began to be written."""
        if self._told:
            return _RETRY
        return max(self._pause - 2 * self._took, self._pause / 10)

    def _is_urgent(self) -> bool:
        """Whether nothing may wait: a copy that outlives the save would offer an older state.

        It does so too where who saved has typed on before it could go.
        """
        return self._closed or (self._urgent and not self._told)

    def _write_due(self) -> None:
        with self._changed:
            due, self._due, self._urgent = self._due, {}, False
        for key, making in due.items():
            self._write(key, making)

    def _write(self, key: str, making: Making | None) -> None:
        try:
            if making is None:
                self._recovery.remove(key)
            else:
                self._recovery.write(key, making())
        except OSError as error:
            with self._changed:
                self._due.setdefault(key, making)
            self._tell(explained(error, self._recovery.folder))
        except Exception as error:  # a fault of the program in one document is none of the others
            self._tell(f"{type(error).__name__}: {error}")
        else:
            self._told = False

    def _tell(self, why: str) -> None:
        if not self._told:
            self._told = True
            self._failed(f"What you type is not kept in case of a crash: {why}")
