"""How long it takes until there is something to see."""

import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from environment import ROOT

PACKAGING = ROOT / "packaging"
EXAMPLE = ROOT / "resources" / "examples" / "harbor-bridge.txt"
ROUNDS = 15


def milliseconds(*command: str | Path) -> float:
    """The median time that ``command`` takes."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


@pytest.mark.parametrize(
    ("what", "command"),
    [
        ("Python alone", ["-c", "pass"]),
        ("brief-editor --version", ["-m", "editor", "--version"]),
        ("the same through dev.py run", [PACKAGING / "dev.py", "run", "--version"]),
        ("brief-editor convert", ["-m", "editor", "convert", EXAMPLE, "--to", "json"]),
        ("the first frame of the window", [PACKAGING / "first_frame.py", EXAMPLE]),
    ],
)
def test_time_until_it_is_done(what: str, command: list[str | Path]) -> None:
    print(f"\n{what}: {milliseconds(sys.executable, *command):.0f} ms", end=" ")
