"""What keeping recovery copies costs who types: the call itself, and how long others must wait."""

import threading
import time
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from editor.brief.model import Brief, Fact, Source
from editor.brief.outlets import Outlets
from editor.filing.recovering import OpenState, content_of
from editor.formats.files import Format, new_record, read_file_bytes, written
from editor.storage.recovery import Recovery
from editor.storage.recovery_keeper import RecoveryKeeper

SENTENCE = (
    "The council of the quiet town said on Thursday that the old bridge, which has been shut since"
    " the flood, would only open again if the region paid for it."
)
FACTS = {"5 kB": 20, "50 kB": 300, "1 MB": 6500}
MEGABYTES = 16


def of_brief(facts: int) -> OpenState:
    """A brief that was read from its file, with one fact reworded."""
    brief = Brief(
        "A Bridge",
        tuple(Fact(f"{number}. {SENTENCE}", (1,)) for number in range(facts)),
        (Source(1, "Harbor Post"),),
    )
    text = written(brief, new_record(Format.TEXT), Outlets())
    reading = read_file_bytes(text.encode(), Format.TEXT, Outlets())
    first, *rest = reading.brief.facts
    edited = replace(reading.brief, facts=(replace(first, text="Reworded."), *rest))
    return OpenState(None, edited, reading.record)


def of_text(size: int) -> OpenState:
    """A text that long in pieces, as it is while it is typed in and not read yet."""
    pieces = ["x" * 8191 + "\n"] * (size // 8192)
    return OpenState(None, Brief(), new_record(Format.TEXT), lambda: "".join(pieces))


def longest_pause(work: threading.Thread) -> float:
    """The longest that another thread had to wait for its turn while ``work`` ran, in seconds."""
    longest, last = 0.0, time.perf_counter()
    work.start()
    while work.is_alive():
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    return longest


@pytest.mark.parametrize("name", [*FACTS, f"{MEGABYTES} MiB of text"])
def test_keeping_a_document(name: str, tmp_path: Path) -> None:
    state = of_brief(FACTS[name]) if name in FACTS else of_text(MEGABYTES * 1024 * 1024)
    recovery = Recovery(tmp_path)
    recovery.write("a", content_of(state))  # what is loaded late is loaded by now
    start = time.perf_counter()
    content = content_of(state)
    made = time.perf_counter() - start
    recovery.write("a", content)
    whole = time.perf_counter() - start
    pauses = [
        longest_pause(threading.Thread(target=lambda: recovery.write("a", content_of(state))))
        for _ in range(3)
    ]
    keeper = RecoveryKeeper(recovery, pytest.fail)
    start = time.perf_counter()
    for _ in range(1000):
        keeper.keep("a", partial(content_of, state))
    asked = (time.perf_counter() - start) / 1000
    keeper.close()
    print(
        f"\n{name}: asking {asked * 1e6:.0f} µs, made in {made * 1e3:.1f} ms, on disk in"
        f" {whole * 1e3:.0f} ms, longest pause of another thread {min(pauses) * 1e3:.1f} ms"
    )
    assert asked < 0.0005
