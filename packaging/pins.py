"""The files of pins: what is installed, to the byte, until somebody decides otherwise."""

import tempfile
from pathlib import Path

from environment import DEVELOPMENT, ROOT, RUNTIME, Environment, call

_UV = "uv==0.13.9"  # in none of the pins: only this module needs it


def write_pins() -> None:
    """Write both files anew, with the newest versions that pyproject.toml allows."""
    with tempfile.TemporaryDirectory() as folder:
        workshop = Environment(Path(folder))
        workshop.create()
        workshop.install(_UV)
        uv = workshop.program("uv")
        _compile(uv, "dev", ROOT / "packaging" / DEVELOPMENT)
        # What both files hold, they hold in the same version.
        shared = ("--constraints", ROOT / "packaging" / DEVELOPMENT)
        _compile(uv, "build", ROOT / "packaging" / RUNTIME, *shared)


def _compile(uv: Path, group: str, output: Path, *options: str | Path) -> None:
    """Resolve the program's dependencies and one group, for every system, without addresses."""
    how = ["--universal", "--upgrade", "--generate-hashes", "--no-emit-index-url", "--no-annotate"]
    stated = ["--quiet", "--custom-compile-command", "python3 packaging/dev.py pins"]
    what = ["pyproject.toml", "--group", group]
    call(uv, "pip", "compile", *what, *how, *stated, "-o", output, *options, cwd=ROOT)
