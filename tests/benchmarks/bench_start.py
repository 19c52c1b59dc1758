"""How long it takes until there is something to see, and how much memory that takes.

The window is measured beside a bare one of Qt with a tree, a text field and a text browser, of the
same size and with the same words: on an X server of their own, by turns, so that whatever else the
machine is doing meets both. Processor time says more than time on the wall where it is busy. Of
memory all that is resident counts, for both: the proportional share (PSS) is that too where nothing
else runs on Python and Qt, and changes with what does.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from environment import ROOT

STARTED = Path(__file__).with_name("started.py")
EXAMPLE = ROOT / "resources" / "examples" / "harbor-bridge.txt"
ROUNDS = 15
FACT = (
    "  • The council of ward {} told reporters that the old bridge, which has been shut since the"
    " flood, would only open again if the region were to pay for half of its repair.1\n"
)

Told = dict[str, dict[str, float]]


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
        ("the same through dev.py run", [ROOT / "packaging" / "dev.py", "run", "--version"]),
        ("brief-editor convert", ["-m", "editor", "convert", EXAMPLE, "--to", "json"]),
    ],
)
def test_time_until_it_is_done(what: str, command: list[str | Path]) -> None:
    print(f"\n{what}: {milliseconds(sys.executable, *command):.0f} ms", end=" ")


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """An X server of our own."""
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        assert server.stdout
        yield f":{server.stdout.readline().strip()}"
        server.terminate()


def brief_with(facts: int | None) -> str:
    """An ordinary brief, or one of that many facts; with a word in it that is misspelt."""
    text = EXAMPLE.read_text("utf-8")
    if facts is not None:
        lines = text.split("\n")
        told = [place for place, line in enumerate(lines) if line.startswith("  • ")]
        end = lines.index("", told[0])
        lines[told[0] : end] = "".join(FACT.format(n) for n in range(facts)).rstrip().split("\n")
        text = "\n".join(lines)
    return text.replace(" the ", " thier ", 1)


def started(kind: str, display: str, file: Path, home: Path) -> Told:
    """What a window of ``kind`` on ``file`` tells of its start."""
    environ = {
        **{name: text for name, text in os.environ.items() if not name.startswith("XDG_")},
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "HOME": str(home),
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": str(home / "compiled"),  # an installed program is compiled
        "STARTED": str(time.monotonic()),
    }
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    command: list[str | Path] = [sys.executable, STARTED, kind, file]
    result = subprocess.run(command, env=environ, capture_output=True, check=True, timeout=60)
    told: Told = json.loads(result.stdout)
    return told


def by_turns(display: str, file: Path, home: Path) -> list[tuple[Told, Told]]:
    """The bare window and the program, one after the other, as often as ``ROUNDS`` says."""
    kinds = ("bare", "editor")
    for kind in kinds:
        started(kind, display, file, home)  # compiles
    return [
        (started("bare", display, file, home), started("editor", display, file, home))
        for _ in range(ROUNDS)
    ]


@pytest.mark.parametrize(("facts", "most_memory"), [(None, 1.5), (300, 2.0)])
def test_the_window_beside_a_bare_one(
    facts: int | None, most_memory: float, display: str, tmp_path: Path
) -> None:
    file = tmp_path / "brief.txt"
    file.write_text(brief_with(facts), "utf-8")
    pairs = by_turns(display, file, tmp_path)
    print(f"\n{'an ordinary brief' if facts is None else f'{facts} facts'}:")
    frames = {clock: ratio(pairs, "frame", clock) for clock in ("processor", "wall")}
    more = {clock: more_until_complete(pairs, clock) for clock in ("processor", "wall")}
    memory = {kind: ratio(pairs, "memory", kind) for kind in ("pss", "uss", "rss")}
    assert memory["rss"] <= most_memory  # which is the PSS of who shares nothing with others
    if facts is None:
        assert min(frames.values()) <= 1.5
        assert min(more.values()) <= 150


def ratio(pairs: list[tuple[Told, Told]], what: str, measure: str) -> float:
    """The median of the ratios of pairs, which is printed."""
    median = statistics.median(ours[what][measure] / bare[what][measure] for bare, ours in pairs)
    ours, bare = (
        statistics.median(pair[place][what][measure] for pair in pairs) for place in (1, 0)
    )
    unit = "MB" if what == "memory" else "ms"
    print(f"  {what}, {measure}: {median:.2f} times ({ours:.0f} {unit}, bare {bare:.0f} {unit})")
    return median


def more_until_complete(pairs: list[tuple[Told, Told]], clock: str) -> float:
    """Milliseconds from the first frame until all is there: the median, which is printed."""
    median = statistics.median(ours["complete"][clock] - ours["frame"][clock] for _, ours in pairs)
    print(f"  panels and spelling, {clock}: {median:.0f} ms more")
    return median
