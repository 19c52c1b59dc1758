"""``brief-editor export``: briefs as HTML, PDF, DOCX and Markdown, and copies for review."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, groupby
from pathlib import Path
from typing import TYPE_CHECKING

from editor.checks.dismissals import divided
from editor.checks.problem import Problem, Severity
from editor.commands.checking import (
    FailedError,
    add_inputs,
    add_profile,
    files_for,
    mender_for,
    taken,
)
from editor.commands.console import Console, counted
from editor.commands.copies import CleanCopies, Copies, review_copies
from editor.commands.delivering import deliver
from editor.commands.inputs import Input, inputs_of, is_many
from editor.commands.outputs import Job, Output, UsageError, output_for, refusals
from editor.exports.exporter import REVIEW_FORMS, Exporter, Form
from editor.exports.failure import ExportError
from editor.exports.paper import paper_here
from editor.filing.brief_files import BriefFiles
from editor.filing.shipped_outlets import shipped_outlets

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from editor.checks.mender import Examined, Mender

SUMMARY = "make HTML, PDF, DOCX or Markdown of briefs"
_ENDINGS = ", ".join(Form)


def add_arguments(parser: "ArgumentParser") -> None:
    """Declare what the command takes."""
    add_inputs(parser)
    parser.add_argument(
        "--to",
        metavar="FORM[,FORM…]",
        help=f"{_ENDINGS}; without it, the ending of -o FILE says which",
    )
    parser.add_argument(
        "-o",
        dest="output",
        metavar="FILE-or-FOLDER",
        help="where the result goes; else it goes to standard output",
    )
    parser.add_argument(
        "--review",
        action="store_true",
        help="make copies for review, with all that is needed there",
    )
    parser.add_argument(
        "--since",
        metavar="OLDER",
        help="with --review: the version that is compared with, a file; or one that was kept, by "
        "its name or the hash on its review copy; or “nothing”. Without it, the copy is compared "
        "with the last review copy that was made",
    )
    add_profile(parser)
    parser.add_argument("--force", action="store_true", help="write over files that exist")


def run(options: "Namespace") -> int:
    """Export all inputs; 1 if one of them failed, UsageError where that can't be begun."""
    console = Console()
    output = _output(options)
    tasks = _tasks(options, output, console)
    outlets = shipped_outlets()
    files = files_for(outlets)
    mender = mender_for(options.profile, outlets)
    copies: Copies = CleanCopies()
    if options.review:
        inputs = [task.job.input for task in tasks]
        copies = review_copies(options.profile, options.since, files, inputs)
    desk = _Desk(files, mender, copies, console)
    jobs = [task.job for task in tasks]
    refused = refusals(jobs, force=options.force, in_place=False)
    briefs = [list(those) for _, those in groupby(tasks, key=lambda task: task.job.input)]
    for done, of_brief in enumerate(briefs):
        console.progress(done, len(briefs))
        for task in of_brief:
            if task.job in refused:
                console.failed(f"{task.job.input.name}: {refused[task.job]}")
        allowed = [task for task in of_brief if task.job not in refused]
        if allowed:
            desk.do(allowed[0].job.input, allowed)
    console.close()
    return console.status


@dataclass(frozen=True, slots=True)
class _Task:
    """One form of one brief, and where it goes."""

    job: Job
    form: Form


def _output(options: "Namespace") -> Output:
    """Where the results go: several forms of a brief need a folder, as several briefs do."""
    forms = (options.to or "").count(",") + 1
    given = options.output
    if forms > 1 and (
        given is None or Path(given).is_file() or Path(given).suffix[1:].lower() in list(Form)
    ):
        raise UsageError("several forms need -o FOLDER")
    return output_for(given, many=forms > 1 or is_many(options.inputs))


def _tasks(options: "Namespace", output: Output, console: Console) -> list[_Task]:
    """All that is to be made, brief by brief."""
    forms = _forms(options.to, output)
    if options.since is not None and not options.review:
        raise UsageError("--since needs --review")
    if options.review and not set(forms).issubset(REVIEW_FORMS):
        raise UsageError(f"a review copy is made as {', '.join(REVIEW_FORMS)} only")
    inputs = inputs_of(options.inputs, console, passed_by=output.path)
    return [
        _Task(job, form) for input in inputs for form in forms for job in output.jobs([input], form)
    ]


def _forms(to: str | None, output: Output) -> list[Form]:
    """The forms that are wanted: those that are named, else that of the output's ending."""
    if to is not None:
        forms = list(dict.fromkeys(_form(name.strip()) for name in to.split(",")))
        _refuse_another_ending(forms[0], output)
        return forms
    if output.path is None or output.is_folder:
        raise UsageError(f"say with --to what is wanted: {_ENDINGS}")
    return [_form(output.path.suffix.removeprefix("."))]


def _refuse_another_ending(form: Form, output: Output) -> None:
    """No Word document is called a PDF."""
    if output.path is None or output.is_folder:
        return
    ending = output.path.suffix.removeprefix(".").lower()
    if ending != form and ending in list(Form):
        raise UsageError(f"--to {form} can't go to {output.path}: give it the ending .{form}")


def _form(name: str) -> Form:
    try:
        return Form(name.lower())
    except ValueError:
        raise UsageError(f"no brief can become “{name}”, only {_ENDINGS}") from None


class _Desk:
    """Exports one brief after the other, and tells of those that fail."""

    def __init__(
        self,
        files: BriefFiles,
        mender: "Mender",
        copies: Copies,
        console: Console,
    ) -> None:
        self._files = files
        self._mender = mender
        self._copies = copies
        self._console = console
        self._exporter = Exporter(paper_here())

    def do(self, input: Input, tasks: Iterable[_Task]) -> None:
        """Make all forms of one brief, and only then write them."""
        try:
            filed = taken(input, self._files)
            examined = self._mender.examine_file(filed.reading)
            notices = [*filed.notices, *_problems_of(examined)]
            copy = self._copies.of(filed, examined, input)
            made = {task.job: copy.make(self._exporter, task.form) for task in tasks}
            deliver({job.output: exported.data for job, exported in made.items()})
            notices += copy.delivered()
            notices += chain.from_iterable(exported.notices for exported in made.values())
        except FailedError as error:
            self._console.failed(str(error))
            return
        except ExportError as error:
            self._console.failed(f"{input.name}: {error}")
            return
        for notice in dict.fromkeys(notices):
            self._console.say(f"{input.name}: {notice}")


def _problems_of(examined: "Examined") -> Iterator[str]:
    """A line for people about the problems of the brief, where it has any."""
    standing, _ = divided(examined.reading.brief, examined.problems)
    if standing:
        yield f"exported with {_counts(standing)}."


def _counts(problems: Iterable[Problem]) -> str:
    found = Counter(problem.severity for problem in problems)
    return ", ".join(counted(found[each], each) for each in Severity if found[each])
