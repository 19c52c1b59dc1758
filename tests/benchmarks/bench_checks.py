"""How fast briefs are checked: as ratios to reading them, and in files a second for a folder.

No two of the briefs are equal, for what was found in a text is remembered.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from editor.brief.outlets import Outlets
from editor.checks.catalogue import BY_CODE, RULES
from editor.checks.checker import Checker
from editor.checks.profile_files import load_profile
from editor.filing.shipped_outlets import shipped_outlets
from editor.formats.plaintext.reader import read_text
from editor.shipped import shipped

BRIEFS = 200
FILES = 2_000
WORDS = ("bridge", "council", "harbor", "library", "minister", "report", "storm", "village")


@pytest.fixture(scope="module")
def outlets() -> Outlets:
    return shipped_outlets()


def varied(number: int) -> str:
    """An ordinary brief; each number gives another one."""
    text = shipped("examples/harbor-bridge.txt").read_text("utf-8")
    words = f"{WORDS[number % 8]} {WORDS[number // 8 % 8]} {WORDS[number // 64 % 8]}"
    more = f" the {words} {WORDS[number // 512 % 8]} and "
    return "\n".join(
        line.replace(" the ", more, 1) if line.startswith("  •") else line
        for line in text.split("\n")
    )


def milliseconds(action: Callable[[str], object], texts: Sequence[str]) -> float:
    """The least processor time that ``action`` took for a text, in milliseconds."""
    best = float("inf")
    size = len(texts) // 10
    for start in range(0, len(texts), size):
        begun = time.process_time()
        for text in texts[start : start + size]:
            action(text)
        best = min(best, (time.process_time() - begun) / size)
    return best * 1000


@pytest.mark.parametrize(("spelling", "most"), [(False, 15), (True, 18)])
def test_a_check_as_a_ratio_to_reading(spelling: bool, most: float, outlets: Outlets) -> None:
    rules = [rule for rule in RULES if spelling or rule.code != "word.misspelt"]
    checker = Checker(rules, load_profile("verity", BY_CODE), outlets)
    texts = [varied(number) for number in range(2 * BRIEFS)]
    readings = {text: read_text(text, outlets) for text in texts}

    def check(text: str) -> None:
        checker.check(readings[text].brief, text, readings[text].departures)

    for text in texts[BRIEFS:]:
        check(text)  # patterns are compiled, dictionaries loaded, words known
    reading = milliseconds(lambda text: read_text(text, outlets), texts[:BRIEFS])
    checking = milliseconds(check, texts[:BRIEFS])
    print(f"\n{checking:.2f} ms, {checking / reading:.1f} times reading ({reading:.2f} ms)")
    assert checking / reading < most


def test_a_folder_of_briefs(tmp_path: Path) -> None:
    for number in range(FILES):
        (tmp_path / f"{number:04}.txt").write_text(varied(number), "utf-8")
    begun, before = time.monotonic(), os.times()
    command = [sys.executable, "-m", "editor", "check", str(tmp_path)]
    subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, check=True)
    taken, after = time.monotonic() - begun, os.times()
    busy = after.children_user + after.children_system
    busy -= before.children_user + before.children_system
    print(f"\n{FILES / taken:.0f} files a second, {FILES / busy:.0f} a second of one core")
    assert FILES / busy > 100
