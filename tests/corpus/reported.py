"""What the commands say about a broken brief, and how it looks mended.

``python -m tests.corpus.reported`` writes anew what is expected of every brief here; look at the
difference line by line before you commit it.
"""

import io
import json
import tempfile
from collections.abc import Iterator
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

from editor.cli import main

CORPUS = Path(__file__).parent
BRIEFS = sorted(path for path in CORPUS.iterdir() if path.suffix in (".txt", ".json"))


def expected_of(brief: Path) -> Path:
    """The file that says what is expected of ``brief``."""
    return brief.with_suffix(".expected")


def report(brief: Path) -> str:
    """The problems of ``brief``, and what changes when it is mended."""
    with tempfile.TemporaryDirectory() as folder, chdir(folder):
        Path(brief.name).write_bytes(brief.read_bytes())
        return "\n".join(_lines(brief.name)) + "\n"


def _lines(name: str) -> Iterator[str]:
    problems = json.loads(output("check", name, "--all", "--format", "json"))
    yield from map(_told, problems)
    yield from ("", "safe fixes:", *_changes(output("fix", name, "--diff")))
    output("fix", name)
    offered = {each["code"] for each in problems for fix in each["fixes"][:1] if _is_offered(fix)}
    if offered:
        changes = output("fix", name, "--diff", "--offered", *sorted(offered))
        yield from ("", "offered fixes, after the safe ones:", *_changes(changes))


def _told(problem: dict[str, Any]) -> str:
    place = f"{problem['line']}:{problem['column']}"
    line = f"{place} {problem['severity']} {problem['code']} {problem['item'] or '-'}"
    dismissed = " (dismissed)" if "dismissed" in problem else ""
    return f"{line}: {problem['message']}{dismissed}"


def _is_offered(fix: dict[str, str]) -> bool:
    return fix["safety"] == "offered"


def _changes(difference: str) -> list[str]:
    """The lines that go and come; those around them are in the brief."""
    lines = difference.split("\n")[2:]
    return [_seen(line) for line in lines if line[:1] in ("+", "-")] or ["nothing changes"]


def _seen(line: str) -> str:
    """``line`` with escapes for what nobody sees."""
    text = "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode() for char in line
    )
    return text.removesuffix(" ") + "␠" if text.endswith(" ") else text


def output(*arguments: str) -> str:
    """What the program prints on standard output."""
    printed = io.TextIOWrapper(io.BytesIO(), "utf-8", newline="")
    with redirect_stdout(printed), redirect_stderr(io.StringIO()):
        main(arguments)
    printed.seek(0)
    return printed.read()


if __name__ == "__main__":
    for brief in BRIEFS:
        expected_of(brief).write_text(report(brief), encoding="utf-8", newline="\n")
