"""Draws every view and every dialog, light and dark, at 100 and at 200 %, to be looked at.

Each set is drawn by a process of its own, for a screen can't change its pixels.
"""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from gallery.drawing import draw_set
from gallery.sheet import write_sheet
from gallery.stage import make_stage

PICTURES = Path("gallery")
SETS = {
    "light": (False, 1),
    "dark": (True, 1),
    "light-200": (False, 2),
    "dark-200": (True, 2),
}


def draw_one(name: str, scenes: list[str]) -> None:
    """Draw ``scenes``, or all, as the set with this name."""
    dark, pixel_ratio = SETS[name]
    with TemporaryDirectory() as folder:
        stage = make_stage(Path(folder), dark=dark, pixel_ratio=pixel_ratio)
        draw_set(stage, PICTURES / name, scenes)


def main(arguments: list[str]) -> None:
    """Draw the sets and scenes that are named, or all of them."""
    names = [name for name in arguments if name in SETS] or list(SETS)
    scenes = [name for name in arguments if name not in SETS]
    if len(names) == 1:
        draw_one(names[0], scenes)
    else:
        for name in names:
            subprocess.run([sys.executable, __file__, name, *scenes], check=True)
    write_sheet(PICTURES)


if __name__ == "__main__":
    main(sys.argv[1:])
