"""The one door to every development task; ``python3 packaging/dev.py`` alone lists them.

It needs nothing but Python. This file stays readable by old Python 3s too, so that they can be
turned away with a sentence; the modules beside it use the language of today.
"""

import os
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - the old ones are turned away here
    sys.exit(f"Brief Editor needs Python 3.11 or later; this one is {sys.version.split()[0]}.")

from environment import DEVELOPMENT, ROOT, RUNTIME, call, ready_environment

EXAMPLE = ROOT / "resources" / "examples" / "harbor-bridge.txt"


def run(arguments: list[str], yes: bool) -> None:
    """Open the editor on FILES, or else on an example brief."""
    editor = str(ready_environment(RUNTIME, yes).program("brief-editor"))
    command = [editor, *(arguments or [str(EXAMPLE)])]
    if os.name == "nt":  # there, exec gives the prompt back while the editor is still open
        call(*command)
    else:
        os.execv(editor, command)  # noqa: S606 - no shell is wanted


def test(arguments: list[str], yes: bool) -> None:
    """Run the tests; ARGUMENTS go to pytest."""
    python = ready_environment(DEVELOPMENT, yes).python
    on_all_cores = ["--numprocesses=auto", "--maxprocesses=4"]
    call(python, "-m", "pytest", *(arguments or on_all_cores), cwd=ROOT)


def bench(arguments: list[str], yes: bool) -> None:
    """Measure speed and memory; ARGUMENTS go to pytest."""
    python = ready_environment(DEVELOPMENT, yes).python
    measure = ["-o", "python_files=bench_*.py", "--capture=no", "tests/benchmarks"]
    call(python, "-m", "pytest", *measure, *arguments, cwd=ROOT)


def fuzz(arguments: list[str], yes: bool) -> None:
    """Try the laws of plain text on ever new briefs until Ctrl+C; what breaks one is kept."""
    python = ready_environment(DEVELOPMENT, yes).python
    call(python, "-m", "tests.formats.plaintext.fuzzing", *arguments, cwd=ROOT)


def torture(arguments: list[str], yes: bool) -> None:
    """Try to lose what was typed: kills, failing disks, failing system calls; --short is quick."""
    python = ready_environment(DEVELOPMENT, yes).python
    call(python, "-m", "tests.torture", *arguments, cwd=ROOT)


def lint(arguments: list[str], yes: bool) -> None:
    """Check style, types and imports; with --fix, mend what ruff can."""
    environment = ready_environment(DEVELOPMENT, yes)
    fix = "--fix" in arguments
    for command in (
        ["ruff", "check", *(["--fix"] if fix else [])],
        ["ruff", "format", *([] if fix else ["--check"])],
        ["mypy"],
        ["lint-imports"],
    ):
        call(environment.program(command[0]), *command[1:], cwd=ROOT)


def build(_arguments: list[str], yes: bool) -> None:
    """Make the wheel and the sdist in dist/, and try the wheel in a clean environment."""
    from distribution import build_and_try

    build_and_try(ready_environment(DEVELOPMENT, yes))


def screenshots(_arguments: list[str], yes: bool) -> None:
    """Draw the pictures of the README anew."""
    python = ready_environment(RUNTIME, yes).python
    call(python, ROOT / "packaging" / "screenshots.py", cwd=ROOT)


def pictures(arguments: list[str], yes: bool) -> None:
    """Draw every view and dialog, or the named ones, in gallery/."""
    python = ready_environment(RUNTIME, yes).python
    call(python, ROOT / "packaging" / "all_pictures.py", *arguments, cwd=ROOT)


def pages(arguments: list[str], yes: bool) -> None:
    """Draw every page of what FILE or an example is exported as, in pages/."""
    python = ready_environment(RUNTIME, yes).python
    call(python, ROOT / "packaging" / "pages.py", *arguments, cwd=ROOT)


def icons(_arguments: list[str], yes: bool) -> None:
    """Make the sizes of the program's icon, and draw all icons on a sheet in pages/."""
    python = ready_environment(RUNTIME, yes).python
    call(python, ROOT / "packaging" / "icons.py", cwd=ROOT)


def words(_arguments: list[str], yes: bool) -> None:
    """Write all forms of the words of our dictionaries, in which words are looked up."""
    python = ready_environment(RUNTIME, yes).python
    call(python, ROOT / "packaging" / "word_forms.py", cwd=ROOT)


def translations(_arguments: list[str], yes: bool) -> None:
    """Collect what the window says in resources/translations, and compile what is translated."""
    from translations import update

    update(ready_environment(DEVELOPMENT, yes))


def pins(_arguments: list[str], _yes: bool) -> None:
    """Choose the newest allowed version of every dependency, and pin it by its hashes."""
    from pins import write_pins

    write_pins()


def display(_arguments: list[str], yes: bool) -> None:
    """Install what the display tests need: an X server, a window manager, xdotool; and strace."""
    from system_packages import missing_for_display_tests, provide

    provide(missing_for_display_tests, yes)


COMMANDS = {
    "run [FILE…]": run,
    "test [ARGUMENTS]": test,
    "lint [--fix]": lint,
    "bench [ARGUMENTS]": bench,
    "fuzz [LAW…]": fuzz,
    "torture [--short]": torture,
    "build": build,
    "screenshots": screenshots,
    "pictures [NAME…]": pictures,
    "pages [FILE]": pages,
    "icons": icons,
    "words": words,
    "translations": translations,
    "pins": pins,
    "display": display,
}


def usage() -> str:
    """What can be asked for, one command a line."""
    lines = [f"  {name:18} {function.__doc__}" for name, function in COMMANDS.items()]
    first = "usage: python3 packaging/dev.py COMMAND [--yes]"
    last = "  --yes              Install missing system packages without asking."
    return "\n".join([first, "", *lines, "", last])


def main(arguments: list[str]) -> None:
    """Carry out one command."""
    yes = "--yes" in arguments
    name, *rest = [argument for argument in arguments if argument != "--yes"] or ["--help"]
    if name in ("-h", "--help", "help"):
        print(usage())
        return
    functions = {usage.split()[0]: function for usage, function in COMMANDS.items()}
    if name not in functions:
        print(f"There is no command {name}.", usage(), sep="\n", file=sys.stderr)
        sys.exit(2)
    functions[name](rest, yes)


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit(130)
