"""How fast briefs are read: as ratios within one run.

mistune turns the same text into its syntax tree; it is the measure, because it is what people know.
On the machine for which "1 MB within a second" is promised, it does this at 8 MB/s; what hostile
text takes is counted in such seconds, so that a slower or a busier machine says the same.
"""

import time
from collections.abc import Callable
from functools import partial

import pytest

from editor.brief.outlets import Outlets, parse_outlets
from editor.formats.plaintext.reader import read_text
from editor.shipped import shipped

MEGABYTE = 1_000_000
USUAL_PACE = 8 * MEGABYTE
"""Bytes a second that mistune reads where the promise of a second is made."""
FACT = (
    "  • The council of the quiet town on Thursday told reporters that the old bridge — which has"
    " been shut since the flood — would only open again if the region were to pay for its repair,"
    " even though a private fund has offered half of the sum that engineers asked for.1,2\n"
)
BRIEF = (
    "Quiet Town: Bridge to Open 'Only' if Region Pays\n\nFacts\n\n"
    + FACT * 6
    + "\nSources: 1New York Times, 2RT, 3Washington Post, 4CNN, 5BBC News and 6Fox News.\n"
    "\nNarratives\n\n"
    + "".join(
        f"  • {stance} narrative, as provided by Foreign Policy. " + "The bridge is a matter of"
        " trust, and whoever pays for it will be asked what else could have been built. " * 5 + "\n"
        for stance in ("Pro-bridge", "Bridge-critical")
    )
    + "\nPredictions\n\n  • There's a 7% chance that the bridge opens before the spring.\n\n"
)
HOSTILE = {
    "spaces": " " * MEGABYTE,
    "digits": "1" * MEGABYTE,
    "commas": "," * MEGABYTE,
    "commas and spaces": ", " * (MEGABYTE // 2),
    "opening quotes": "“" * (MEGABYTE // 3),
    "closing quotes": "”" * (MEGABYTE // 3),
    "bullets": "• " * (MEGABYTE // 4),
    "and": " and" * (MEGABYTE // 4),
    "and numbers": " and 1" * (MEGABYTE // 6),
    "stops": "." * MEGABYTE,
    "brackets": "[1]" * (MEGABYTE // 3),
    "open brackets": "[" * MEGABYTE,
    "superscripts": "¹" * (MEGABYTE // 2),
    "labels": "Left narrative " * (MEGABYTE // 15),
    "hashes": "#" * MEGABYTE,
    "one long line": "word " * MEGABYTE,
    "bare bullets": "•\n" * (MEGABYTE // 4),
    "short items": "- a\n" * (MEGABYTE // 4),
    "marked lines": ">\n" * (MEGABYTE // 2),
    "short sources": "1A, " * (MEGABYTE // 4),
    "headings": "Facts\n" * (MEGABYTE // 6),
    "headings with a source": "Sources: 1A\n" * (MEGABYTE // 12),
}
BEFORE = (
    "",
    "T\n\nFacts\n\n  • ",
    "Sources: 1",
    "Sources\n\n1. ",
    "Narratives\n\n  • ",
    "Predictions\n\n",
)


@pytest.fixture(scope="module")
def outlets() -> Outlets:
    return parse_outlets(shipped("outlets.txt").read_text(encoding="utf-8").splitlines())


def seconds(action: Callable[[], object], times: int) -> float:
    """The least processor time that ``action`` took, so that other programs count little."""
    taken = []
    for _ in range(times):
        start = time.process_time()
        action()
        taken.append(time.process_time() - start)
    return min(taken)


def joined(size: int) -> str:
    return BRIEF * (size // len(BRIEF))


def one_section(size: int) -> str:
    return BRIEF.replace(FACT * 6, FACT * (size // len(FACT)))


def mistune_pace(text: str = BRIEF * 50) -> float:
    """The bytes a second at which mistune turns ``text`` into its syntax tree, here and now."""
    markdown = pytest.importorskip("mistune").create_markdown(renderer=None)
    return len(text) / seconds(lambda: markdown(text), 5)


@pytest.mark.parametrize("text", [joined, one_section], ids=["briefs", "one section"])
def test_twice_as_fast_as_mistune(text: Callable[[int], str], outlets: Outlets) -> None:
    content = text(200_000)
    ours = len(content) / seconds(lambda: read_text(content, outlets), 5)
    theirs = mistune_pace(content)
    print(f"\n{ours / MEGABYTE:.1f} MB/s, {ours / theirs:.1f} times mistune")
    assert ours / theirs >= 2


@pytest.mark.parametrize("text", [joined, one_section], ids=["briefs", "one section"])
def test_as_fast_on_ten_megabytes(text: Callable[[int], str], outlets: Outlets) -> None:
    small, large = text(100_000), text(10 * MEGABYTE)
    pace = len(small) / seconds(lambda: read_text(small, outlets), 15)
    large_pace = len(large) / seconds(lambda: read_text(large, outlets), 3)
    print(f"\n{large_pace / MEGABYTE:.1f} MB/s on 10 MB, {large_pace / pace:.2f} of that on 100 kB")
    assert large_pace / pace >= 0.7


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_read_within_a_second(name: str, outlets: Outlets) -> None:
    texts = [before + HOSTILE[name] for before in BEFORE]
    taken = max(seconds(partial(read_text, text, outlets), 3) for text in texts)
    usual = taken * mistune_pace() / USUAL_PACE
    print(f"\n{name}: at most {usual:.2f} s, {taken:.2f} s here and now")
    assert usual < len(HOSTILE[name].encode()) / MEGABYTE + 0.05
