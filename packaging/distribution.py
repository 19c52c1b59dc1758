"""The wheel and the sdist, and the proof that the wheel works where nothing else is installed."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from environment import ROOT, RUNTIME, Environment, call

DIST = ROOT / "dist"
EXAMPLE = ROOT / "resources" / "examples" / "harbor-bridge.txt"


def build_and_try(builder: Environment) -> None:
    """Build both into dist/, install the wheel in a clean environment, and use it there."""
    call(builder.python, "-m", "hatchling", "build", "--clean", "-d", DIST, cwd=ROOT)
    (wheel,) = DIST.glob("*.whl")
    with tempfile.TemporaryDirectory() as folder:
        clean = Environment(Path(folder, "environment"))
        clean.create()
        clean.install_pinned(ROOT / "packaging" / RUNTIME)
        clean.install("--no-deps", wheel)
        call(clean.python, "-m", "pip", "check")
        _try_commands(clean)
        _try_window(clean)


def _try_commands(installed: Environment) -> None:
    """Ask for version and schema, convert an example to JSON and back, check and export it."""
    _output(installed, "--version")
    schema = json.loads(_output(installed, "schema"))
    as_json, as_text = installed.folder / "example.json", installed.folder / "example.txt"
    _output(installed, "convert", EXAMPLE, "--to", "json", "-o", as_json)
    _output(installed, "convert", as_json, "--to", "txt", "-o", as_text)
    _demand(as_text.read_bytes() == EXAMPLE.read_bytes(), f"{EXAMPLE.name} did not survive JSON")
    _output(installed, "check", as_text)
    forms = ("--to", "html,pdf,docx", "-o", installed.folder / "exports")
    _output(installed, "export", EXAMPLE, *forms)
    _output(installed, "export", EXAMPLE, *forms, "--review", "--force")
    _demand(schema["type"] == "object", "the schema describes no object")


def _try_window(installed: Environment) -> None:
    """Open an example in the window, as far as its first frame."""
    command = [installed.python, ROOT / "packaging" / "first_frame.py", EXAMPLE]
    environ = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    # Elsewhere than in the checkout, so that the wheel's files are used and not those.
    subprocess.run(command, cwd=installed.folder, env=environ, check=True, timeout=60)


def _output(installed: Environment, *arguments: str | Path) -> bytes:
    """What the installed program prints, run elsewhere than in the checkout."""
    command = [installed.program("brief-editor"), *arguments]
    print("$ brief-editor", *arguments, flush=True)
    return subprocess.run(
        command, cwd=installed.folder, stdout=subprocess.PIPE, check=True, timeout=60
    ).stdout


def _demand(true: bool, otherwise: str) -> None:
    if not true:
        sys.exit(f"The built wheel does not work: {otherwise}.")
