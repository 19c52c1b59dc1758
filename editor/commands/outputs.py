"""Where the results of a command go, and what may not be written over."""

import os
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from editor.commands.inputs import Input, is_folder
from editor.exports.naming import result_name


class UsageError(Exception):
    """A command line that can't be followed. The message is one sentence."""


@dataclass(frozen=True, slots=True)
class Job:
    """An input and where its result goes; no output is standard output."""

    input: Input
    output: Path | None


@dataclass(frozen=True, slots=True)
class Output:
    """What ``-o`` said: nothing, a file, or a folder."""

    path: Path | None
    is_folder: bool

    def jobs(self, inputs: Iterable[Input], ending: str) -> tuple[Job, ...]:
        """A job for each input; ``ending`` is that of the results, without a dot."""
        return tuple(Job(input, self._of(input, ending)) for input in dict.fromkeys(inputs))

    def _of(self, input: Input, ending: str) -> Path | None:
        if self.path is None or not self.is_folder:
            return self.path
        relative = input.relative
        return self.path / relative.with_name(result_name(relative.name, ending))


def output_for(option: str | None, *, many: bool) -> Output:
    """What the option ``-o`` means; ``many`` where there may be more than one input."""
    if option is None:
        if many:
            raise UsageError("several inputs need -o FOLDER")
        return Output(None, is_folder=False)
    path = Path(option)
    if many and _exists(path) and not is_folder(path):
        raise UsageError(f"several inputs need a folder, and {path} is a file")
    named_as_folder = option.endswith(("/", os.sep))
    return Output(path, is_folder=many or named_as_folder or is_folder(path))


def refusals(jobs: Sequence[Job], *, force: bool, in_place: bool = True) -> dict[Job, str]:
    """The jobs that may not be done, each with the reason.

    ``in_place`` where a result is a brief as well, so that ``force`` may put it over its input.
    """
    meeting: dict[str, list[Job]] = defaultdict(list)
    for job in jobs:
        if job.output is not None:
            meeting[os.path.realpath(job.output)].append(job)
    inputs = {_place(job.input) for job in jobs} - {None}
    refused = {}
    for place, those in meeting.items():
        for job in those:
            spared = inputs - {_place(job.input)} if in_place else inputs
            reason = _reason(job, place, those, spared, force=force)
            if reason is not None:
                refused[job] = reason
    return refused


def _place(input: Input) -> str | None:
    return os.path.realpath(input.path) if input.path is not None else None


def _reason(
    job: Job, place: str, those: list[Job], spared: set[str | None], *, force: bool
) -> str | None:
    if len(those) > 1:
        others = " and ".join(other.input.name for other in those if other is not job)
        return f"its result would land on {job.output}, as that of {others}."
    if place in spared:
        return f"its result would land on {job.output}, which is an input itself."
    if not force and _exists(Path(place)):
        return f"{job.output} exists; --force writes over it."
    return None


def _exists(path: Path) -> bool:
    """Whether anything stands at ``path``; at a name that is too long nothing does."""
    try:
        return path.exists()
    except OSError:
        return False
