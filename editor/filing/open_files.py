"""The files that are open, for a next start that shall open them again."""

from collections.abc import Sequence
from pathlib import Path

from editor.storage.state_file import read_state, write_state


class OpenFiles:
    """Remembers them in ``folder``, in the order of their tabs. Where that can't be it forgets."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "open-files.json"

    def keep(self, paths: Sequence[Path], current: Path | None) -> None:
        """``paths`` are open, and one is in the ``current`` one."""
        names = [str(path.absolute()) for path in paths]
        write_state(
            self._file, {"paths": names, "current": str(current.absolute()) if current else ""}
        )

    def last(self) -> tuple[tuple[Path, ...], Path | None]:
        """What was kept; the files may be gone by now."""
        kept = read_state(self._file)
        names = kept.get("paths") if isinstance(kept, dict) else None
        paths = tuple(filter(None, map(_path, names))) if isinstance(names, list) else ()
        current = _path(kept.get("current")) if isinstance(kept, dict) else None
        return paths, current if current in paths else None


def _path(name: object) -> Path | None:
    """What can be made of a value that somebody else may have written."""
    sound = isinstance(name, str) and "\0" not in name and Path(name).is_absolute()
    return Path(str(name)) if sound else None
