"""Whole briefs as they are found, with a few accidents: what people paste, cut and mistype."""

import re
from collections.abc import Callable
from functools import reduce
from pathlib import Path
from typing import NamedTuple

from hypothesis import strategies as st

_ROOT = Path(__file__).parents[3]
_FILES = (
    *(_ROOT / "resources" / "examples").glob("*.txt"),
    *(
        _ROOT / "tests" / "corpus" / f"{name}.txt"
        for name in ("bullets-mixed", "section-missing", "citation-behind-space", "facts-none")
    ),
)
_SHORT = (
    """\
Bridge Shut

Facts

  • It opened in 2026.2
  • It shut.1,2

Sources: 1RT and 2CNN.

Narratives

  • Left narrative, as provided by Le Monde. A view.
  • Narrative B, as provided by RT. Another.

Predictions

  • There's a 7% chance.
""",
    """\
Bridge Shut

The Facts
It opened.1
It shut, they say.[2]
It is long.

Sources
1. RT
2. CNN
3. Skeptics Inc.

The Spin
Left narrative

A view.

Right narrative

Another view.

Metaculus Prediction
There's a 7% chance.

A 9% one.
""",
    """\
Bridge Shut

- It opened.1
- It shut
    - for a year.2

Pro-bridge narrative:
- A view.

Anti-bridge narrative:
- No.
""",
    """\
Menu
Bridge Shut
Menu
Bridge Shut

**Facts**
1. It opened. 1
2. It shut
for long. 2
> Ad
3. It cost 5.5
Read more

## Sources: 1RT,
2CNN, 3The Sun
Published on June 1.

**Narratives**
1. Left narrative: A view.
2. Right narrative — No.
""",
)
_LINES = (
    *("", "> Ad", "Read more", "Published on June 1, 2040", "In May, 300 people came.", "•"),
    *("Left narrative", "Narrative B:", "- It rains.2", "It rains.1", "Facts", "Predictions"),
    *("Sources: 1RT and 2CNN.", "2Reuters", "  wrapped", "# Facts", "3. BBC"),
)
_MARKS = (
    *(" ", "  ", "\xa0", "\t", "\n", "\n\n", "\r\n", ".", ":", ",", ", ", " — ", " and ", "?"),
    *("1", "2", "3", "0", "¹", "²", "[1]", "[?]", "•", "- ", "1. ", "> ", "# ", "“", "”"),
)
_HEADING = re.compile(r"(?im)^\W*(?:the )?(?:facts|narratives|spin|.*predictions?)\W*\n")
_BULLET = re.compile(r"(?m)^[ ]*(?:[•*-]|[0-9]\.)[ ]")


class Accident(NamedTuple):
    """What happens to a text: one of ``_ACCIDENTS``, where, and with which line or mark."""

    kind: str
    place: int
    other: int
    line: str
    mark: str

    def __call__(self, text: str) -> str:
        if not text:
            return text
        return _ACCIDENTS[self.kind](text, self)


def _in_lines(change: Callable[[list[str], int, Accident], None]) -> Callable[[str, Accident], str]:
    def happen(text: str, accident: Accident) -> str:
        lines = text.split("\n")
        change(lines, accident.place % len(lines), accident)
        return "\n".join(lines)

    return happen


def _delete(lines: list[str], place: int, _: Accident) -> None:
    del lines[place]


def _double(lines: list[str], place: int, accident: Accident) -> None:
    lines.insert(accident.other % len(lines), lines[place])


def _swap(lines: list[str], place: int, accident: Accident) -> None:
    other = accident.other % len(lines)
    lines[place], lines[other] = lines[other], lines[place]


def _add(lines: list[str], place: int, accident: Accident) -> None:
    lines.insert(place, accident.line)


def _mark_line(lines: list[str], place: int, accident: Accident) -> None:
    """At either end of a line, where marks tell most."""
    lines[place] = (
        accident.mark + lines[place] if accident.other % 2 else lines[place] + accident.mark
    )


def _mark(text: str, accident: Accident) -> str:
    """At the edge of a word."""
    edges = [match.start() for match in re.finditer(r"\b|$", text)]
    place = edges[(accident.place * 31 + accident.other) % len(edges)]
    return text[:place] + accident.mark + text[place:]


def _cut(text: str, accident: Accident) -> str:
    place = (accident.place * 31 + accident.other) % len(text)
    return text[:place] + text[place + 1 + accident.other % 3 :]


_ACCIDENTS: dict[str, Callable[[str, Accident], str]] = {
    "delete": _in_lines(_delete),
    "double": _in_lines(_double),
    "swap": _in_lines(_swap),
    "add": _in_lines(_add),
    "mark line": _in_lines(_mark_line),
    "mark": _mark,
    "cut": _cut,
    "unbullet": lambda text, _: _BULLET.sub("", text),
    "unhead": lambda text, _: _HEADING.sub("", text, count=1),
}

_accidents = st.builds(
    Accident,
    st.sampled_from(list(_ACCIDENTS)),
    st.integers(0, 60),
    st.integers(0, 60),
    st.sampled_from(_LINES),
    st.sampled_from(_MARKS),
)
_briefs = st.sampled_from(
    (*_SHORT, *_SHORT, *(path.read_text(encoding="utf-8") for path in sorted(_FILES)))
)


def _happened(text: str, accidents: list[Accident]) -> str:
    return reduce(lambda so_far, accident: accident(so_far), accidents, text)


mutated_briefs = st.builds(_happened, _briefs, st.lists(_accidents, max_size=6))
"""Briefs with up to six accidents."""
