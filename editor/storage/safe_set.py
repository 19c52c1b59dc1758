"""Writing files that belong together: all of them or none."""

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from editor.storage.safe_write import draft_place, drafted, put_in_place
from editor.storage.syncing import sync_folder


def replace_files(contents: Mapping[Path, bytes]) -> None:
    """Make each of ``contents`` that of the file at its path, as ``replace_file`` does.

    All are written in full before the first is put in place. Raises an OSError whose ``filename``
    is the path that failed; then what stood there before stands there again (on a file system
    without hard links that holds until the first is in place).
    """
    targets = {path: Path(os.path.realpath(path)) for path in contents}
    with ExitStack() as drafts:
        written = {}
        for path, data in contents.items():
            with _naming(path):
                written[path], _ = drafts.enter_context(drafted(path, data))
        with ExitStack() as spared:
            for path, draft in written.items():
                spared.enter_context(_spared(targets[path]))
                with _naming(path):
                    put_in_place(draft, targets[path])
    for folder in {target.parent for target in targets.values()}:
        sync_folder(folder)


@contextmanager
def _naming(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        error.filename = str(path)
        raise


@contextmanager
def _spared(target: Path) -> Iterator[None]:
    """What stands at ``target`` comes back if what is done meanwhile fails, be it nothing."""
    spare, is_new = draft_place(target.parent), not target.exists()
    with suppress(OSError):  # there is none, or a file system that knows no second names
        spare.hardlink_to(target)
    try:
        yield
    except BaseException:
        with suppress(OSError):
            if is_new:
                target.unlink()
            else:
                spare.replace(target)
        raise
    finally:
        with suppress(OSError):
            spare.unlink()
