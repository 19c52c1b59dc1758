"""The real program with its window, killed at random moments while somebody types and saves.

It forks: run it as a program of its own, ``python -m tests.torture.windows [--short]``. Qt and the
program are loaded once, and no application is made here: each start forks off and makes its own.
"""

import gc
import importlib
import os
import pkgutil
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import editor
from tests.torture.workplace import Tally, Workplace

_AT_ONCE = 5
"""Windows that are typed in beside each other."""
_TURN = 0.004
"""Seconds between two looks at all of them."""


def load_all() -> None:
    """Import what the window consists of, and what it imports late."""
    for module in pkgutil.walk_packages(editor.__path__, "editor."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    gc.freeze()


def torture(folder: Path, kills: int, moments: random.Random) -> Tally:
    """What was found after so many ``kills``."""
    tally, numbers = Tally(), count()
    going: dict[Workplace, Iterator[None]] = {}
    try:
        while going or tally["kills"] < kills:
            if len(going) < _AT_ONCE and tally["kills"] < kills:
                place = Workplace(folder / str(next(numbers)), tally, moments)
                going[place] = place.lives()
            for place, lives in [*going.items()]:
                if next(lives, lives) is lives:
                    del going[place]
            time.sleep(_TURN)
    finally:
        for place in going:
            place.end()
    return tally


def main(arguments: list[str]) -> int:
    seed = random.SystemRandom().randrange(10**6)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    load_all()
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        kills = 10 if "--short" in arguments else 500
        tally = torture(Path(folder), kills, random.Random(seed))
    lasted = time.monotonic() - begun
    print(f"{tally.told()} ({lasted:.0f} s, seed {seed})", flush=True)
    return tally.faults.total() > 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
