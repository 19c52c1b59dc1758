"""The virtual environment in ``.venv``: filled from the pins, and trusted while its stamp is true.

A stamp says for which checkout, project file and pins the environment was filled. It lies among the
installed packages, is taken away before anything is changed there, and written when all is done:
so an interrupted set-up shows, and the next command begins it anew.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNTIME = "requirements.txt"
DEVELOPMENT = "requirements-development.txt"

_HELD_BY = {RUNTIME: (RUNTIME, DEVELOPMENT), DEVELOPMENT: (DEVELOPMENT,)}


def call(*command: str | Path, cwd: Path | None = None) -> None:
    """Run ``command``; where it fails, end with its status."""
    status = subprocess.run(command, cwd=cwd, check=False).returncode
    if status:
        sys.exit(status)


class Environment:
    """A folder with a Python of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._programs = folder / ("Scripts" if os.name == "nt" else "bin")
        self.python = self.program("python")

    def program(self, name: str) -> Path:
        """The path of an installed program."""
        return self._programs / (f"{name}.exe" if os.name == "nt" else name)

    def create(self) -> None:
        """Make the folder anew, with nothing but pip in it."""
        if self.folder.is_symlink() or self.folder.is_file():
            self.folder.unlink()
        call(sys.executable, "-m", "venv", "--clear", self.folder)

    def install(self, *arguments: str | Path) -> None:
        """Have pip install something."""
        how = ["--disable-pip-version-check", *([] if sys.stdout.isatty() else ["--quiet"])]
        call(self.python, "-m", "pip", "install", *how, *arguments)

    def install_pinned(self, pins: Path) -> None:
        """Install exactly what ``pins`` lists: nothing is built, and nothing unlisted comes in."""
        self.install("--require-hashes", "--only-binary=:all:", "-r", pins)


class CheckoutEnvironment(Environment):
    """The environment in a checkout, with its dependencies and, editable, the program itself."""

    def __init__(self, root: Path = ROOT) -> None:
        super().__init__(root / ".venv")
        self._root = root
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        library = Path("Lib") if os.name == "nt" else Path("lib", version)
        self._packages = self.folder / library / "site-packages"

    def is_ready(self, pins: str) -> bool:
        """Whether ``pins`` and the program are installed as the checkout's files say now."""
        return self.python.exists() and any(
            self._stamped(held) == self._contents(held) for held in _HELD_BY[pins]
        )

    def fill(self, pins: str) -> None:
        """Install ``pins`` and the program: over an older filling, or in a new folder."""
        if not self._is_sound():
            self.create()
        for held in _HELD_BY:
            self._stamp(held).unlink(missing_ok=True)
        self.install_pinned(self._pins(pins))
        self.install("--no-deps", "--no-build-isolation", "--editable", self._root)
        self._stamp(pins).write_bytes(self._contents(pins))

    def _is_sound(self) -> bool:
        """Whether some filling of this environment was finished, and at this place."""
        here = os.fsencode(self._root) + b"\n"
        return self.python.exists() and any(
            self._stamped(held).startswith(here) for held in _HELD_BY
        )

    def _pins(self, name: str) -> Path:
        return self._root / "packaging" / name

    def _stamp(self, pins: str) -> Path:
        return self._packages / f"{pins}.installed"

    def _stamped(self, pins: str) -> bytes:
        stamp = self._stamp(pins)
        return stamp.read_bytes() if stamp.is_file() else b""

    def _contents(self, pins: str) -> bytes:
        project = (self._root / "pyproject.toml").read_bytes()
        return b"\n".join((os.fsencode(self._root), project, self._pins(pins).read_bytes()))


def ready_environment(pins: str, yes: bool, root: Path = ROOT) -> CheckoutEnvironment:
    """The environment of the checkout, set up first where it is not ready for ``pins``."""
    environment = CheckoutEnvironment(root)
    if not environment.is_ready(pins):
        from system_packages import missing_for_program, provide

        provide(missing_for_program, yes)
        print(f"Setting up {environment.folder} …", flush=True)
        environment.fill(pins)
    return environment
