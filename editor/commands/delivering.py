"""Puts what was made where it belongs."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from editor.commands.checking import FailedError
from editor.commands.console import print_result
from editor.commands.inputs import is_folder
from editor.storage.explained import explained
from editor.storage.safe_set import replace_files


def deliver(results: Mapping[Path | None, bytes]) -> None:
    """Write all ``results`` to their places, or none; the one without a place is printed.

    FailedError where that can't be done, OutputError where it can't be printed.
    """
    files = {path: data for path, data in results.items() if path is not None}
    with _folders_for(files):
        try:
            replace_files(files)
        except OSError as error:
            raise FailedError(explained(error, Path(error.filename))) from error
    if None in results:
        print_result(results[None])


@contextmanager
def _folders_for(files: Iterable[Path]) -> Iterator[None]:
    """Make the folders of ``files``; new ones go again if what is done meanwhile fails."""
    above = {folder for file in files for folder in file.parents}
    new = [folder for folder in above if not is_folder(folder)]
    try:
        for file in files:
            _make_folder_of(file)
        yield
    except BaseException:
        for folder in sorted(new, key=lambda each: len(each.parts), reverse=True):
            with suppress(OSError):  # it was not made after all, or holds something by now
                folder.rmdir()
        raise


def _make_folder_of(file: Path) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FailedError(explained(error, file)) from error
