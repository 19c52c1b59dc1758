"""``brief-editor convert``: from plain text to JSON and back, or into the canonical layout."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from editor.commands.console import Console, print_result
from editor.commands.inputs import inputs_of, is_many
from editor.commands.outputs import Job, output_for, refusals
from editor.filing.brief_files import BriefFiles, Filed
from editor.filing.companions import Companions
from editor.filing.shipped_outlets import shipped_outlets
from editor.formats.files import Format
from editor.formats.plaintext.losses import not_in_plain_text
from editor.formats.reading import LossError, UnreadableError
from editor.storage.explained import explained
from editor.storage.user_folders import state_folder

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

SUMMARY = "turn briefs from plain text into JSON and back"


def add_arguments(parser: "ArgumentParser") -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "inputs",
        nargs="+",
        metavar="INPUT",
        help="a file, a folder with all its *.txt and *.json, or - for standard input",
    )
    parser.add_argument(
        "--to",
        required=True,
        choices=[format.value for format in Format],
        help="the format of the results",
    )
    parser.add_argument(
        "-o",
        dest="output",
        metavar="FILE-or-FOLDER",
        help="where the result goes; else it goes to standard output",
    )
    parser.add_argument(
        "--canonical",
        action="store_true",
        help="rewrite in the canonical layout also what has that format already",
    )
    parser.add_argument("--force", action="store_true", help="write over files that exist")


def run(options: "Namespace") -> int:
    """Convert all inputs; 1 if one of them failed, UsageError where that can't be begun."""
    console = Console()
    jobs = _jobs(options, console)
    refused = refusals(jobs, force=options.force)
    files = BriefFiles(shipped_outlets(), Companions(state_folder()))
    conversion = _Conversion(Format(options.to), options.canonical, files, console)
    for done, job in enumerate(jobs):
        console.progress(done, len(jobs))
        if job in refused:
            console.failed(f"{job.input.name}: {refused[job]}")
        else:
            conversion.do(job)
    console.close()
    return console.status


def _jobs(options: "Namespace", console: Console) -> tuple[Job, ...]:
    output = output_for(options.output, many=is_many(options.inputs))
    inputs = inputs_of(options.inputs, console, passed_by=output.path)
    return output.jobs(inputs, options.to)


class _Conversion:
    """Does one job after the other, and tells of those that fail."""

    def __init__(self, to: Format, canonical: bool, files: BriefFiles, console: Console) -> None:
        self._to = to
        self._canonical = canonical
        self._files = files
        self._console = console

    def do(self, job: Job) -> None:
        """Convert one input; what goes wrong is told, and nothing is written then."""
        name = job.input.name
        try:
            with _naming(job.input.path or Path(name)):
                data = job.input.read()
            format = job.input.format(data)
            filed = self._files.taken(data, format, job.input.path)
            if format is not self._to or self._canonical:
                data = self._converted(filed, job)
            with _naming(job.output or Path("standard output")):
                self._deliver(data, filed, job)
        except _FileError as error:
            self._console.failed(str(error))
        except UnreadableError as error:
            self._console.failed(f"{name}: {error}")
        except LossError as error:
            self._console.failed(f"{name}: not converted, this would be lost:", error.losses)

    def _converted(self, filed: Filed, job: Job) -> bytes:
        lost = self._lost_beside(filed, job)
        try:
            result = self._files.canonical(filed.reading, self._to)
        except LossError as error:
            raise LossError((*error.losses, *lost)) from error
        if lost:
            raise LossError(lost)
        encoding = filed.reading.record.encoding
        if encoding.codec != "utf-8":
            guess = "what seems to be " if encoding.guessed else ""
            self._console.say(f"{job.input.name}: from {guess}{encoding.name} into UTF-8.")
        return result

    def _lost_beside(self, filed: Filed, job: Job) -> tuple[str, ...]:
        """What of the companion would be lost: only a plain text in a file has one."""
        if self._to is Format.JSON:
            return not_in_plain_text(filed.stranded)
        return not_in_plain_text(filed.reading.brief) if job.output is None else ()

    def _deliver(self, data: bytes, filed: Filed, job: Job) -> None:
        notices = list(filed.notices)
        if job.output is None:
            print_result(data)
        else:
            job.output.parent.mkdir(parents=True, exist_ok=True)
            notices += self._files.put(job.output, data, filed.reading.brief, filed.stranded)
        for notice in notices:
            self._console.say(f"{job.input.name}: {notice}")


class _FileError(Exception):
    """A file that can't be read or written, in one sentence that names it."""


@contextmanager
def _naming(path: Path) -> Iterator[None]:
    """Say what went wrong with ``path``; a broken pipe is no failure of a file."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _FileError(explained(error, path)) from error
