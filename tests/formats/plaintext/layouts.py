"""Variants of layout: one brief, as different people and programs write it."""

from itertools import product

FACTS = {
    "plain": ("The bridge opened.1", "It was shut for a year.2,3", "Nobody was hurt.1"),
    "raised": ("The bridge opened.¹", "It was shut for a year.²,³", "Nobody was hurt.¹"),
    "brackets": ("The bridge opened.[1]", "It was shut for a year.[2][3]", "Nobody was hurt.[1]"),
    "before the stop": (
        "The bridge opened[1].",
        "It was shut for a year[2, 3].",
        "Nobody was hurt[1].",
    ),
    "spaced": ("The bridge opened. 1", "It was shut for a year. 2, 3", "Nobody was hurt. 1"),
    "uncited": ("The bridge opened.", "It was shut for a year.", "Nobody was hurt."),
}
SOURCES = {
    "one line": "Sources: 1Minsk Wire, 2The Herald-Sun (Durham, North Carolina) and 3RT.",
    "serial comma": "Sources: 1Minsk Wire, 2France 24, and 39News.",
    "no stop": "**Sources:** 1Minsk Wire; 2RT; 3CNN",
    "wrapped": "Sources: 1Minsk Wire, 2The Herald-Sun\n(Durham, North Carolina),\n3RT.",
    "in pieces": "Sources: 1Minsk Wire, 2RT.\n3CNN.",
    "below": "Sources\n\n1Minsk Wire, 2RT & 3CNN.",
    "numbered": "Sources\n\n1. Minsk Wire\n2. RT\n3. CNN",
    "bulleted": "SOURCES:\n  • [1] Minsk Wire\n  • [2] RT\n  • [3] CNN",
    "raised": "## Sources\n¹Minsk Wire\n²RT\n³CNN",
}
NARRATIVES = {
    "canonical": (
        "{b}Left narrative, as provided by RT. One view.",
        "{b}Narrative B, as provided by St. Louis Post-Dispatch. Another view.",
    ),
    "colons": (
        "{b}Left Narrative as provided by RT: One view.",
        "{b}“Right. Or not” narrative, as provided by “A. B” — Another view.",
    ),
    "spaced": (
        "{b}Left narrative, as provided by Le Monde : One view.",
        "{b}Narrative B, as provided by\xa0RT  — Another view.",
    ),
    "no providers": ("{b}Left narrative. One view.", "{b}Right narrative: Another view."),
    "labels alone": (
        "Left narrative\n\nOne view.\n",
        "Right narrative\n\nAnother view,\n\nin two parts.",
    ),
    "no labels": ("{b}One view.", "{b}Another view,\n    hard-wrapped."),
}
HEADINGS = {
    "canonical": ("Facts", "Narratives", "Predictions"),
    "site": ("The Facts", "The Spin", "Metaculus Prediction"),
    "markdown": ("## Facts", "**Narratives**", "## Predictions"),
}
LISTS = (("  • ", "\n"), ("- ", "\n"), ("\t*\xa0", "\n\n"), ("1. ", "\n"), ("", "\n\n"))
ENDS = ("\n", "\r\n", "\r")


def layout(facts: str, sources: str, narratives: str, headings: str, end: str, last: bool) -> str:
    """A small brief in one variant of each kind of layout."""
    bullet, gap = LISTS[(len(facts) + len(sources) + len(narratives)) % len(LISTS)]
    names = HEADINGS[headings]
    if narratives == "no labels":
        bullet = bullet or "- "
    text = "\n\n".join(
        (
            "Bridge Opens in Quiet Town",
            names[0],
            gap.join(bullet + fact for fact in FACTS[facts]),
            SOURCES[sources],
            names[1],
            gap.join(each.format(b=bullet) for each in NARRATIVES[narratives]),
            names[2],
            f"{bullet}There's a 7% chance of rain.",
        )
    )
    return (text + "\n" * last).replace("\n", end)


LAYOUTS = {
    "/".join((*names[:4], repr(end))): layout(*names, end, last)
    for index, names in enumerate(product(FACTS, SOURCES, NARRATIVES, HEADINGS))
    for end, last in [(ENDS[index % 3], bool(index % 2))]
}

_TITLE = "Bridge Opens in Quiet Town\n"
_FACTS = "- The bridge opened.1\n- It was shut for a year.2,3\n- Nobody was hurt.1\n"
_LIST = "Sources: 1Minsk Wire, 2RT and 3CNN.\n"
_VIEWS = (
    "- Left narrative, as provided by RT. One view.\n- Narrative B. Another view.\n"
    "\nPredictions\n\n- There's a 7% chance of rain.\n"
)
ODD_LAYOUTS = {
    "facts one a line": "\n".join(
        (_TITLE, "Facts", _FACTS.replace("- ", ""), _LIST, "Narratives", _VIEWS)
    ),
    "no heading of facts": "\n".join((_TITLE, _FACTS, _LIST, "Narratives", _VIEWS)),
    "no heading of narratives": "\n".join(
        (
            *(_TITLE, "Facts", _FACTS, _LIST),
            "Left narrative:\n- One view.\n\nRight narrative:\n- Another view.\n\nPredictions\n",
            "- There's a 7% chance of rain.\n",
        )
    ),
    "other between items": "\n".join(
        (
            *(_TITLE, "Facts", _FACTS.replace("1\n", "1\n> Ad\nRead more\n")),
            *(_LIST, "Narratives", _VIEWS.replace("view.\n", "view.\n\nShare this\n")),
        )
    ),
    "page furniture": "\n".join(
        (
            *(
                "Menu\n- Home",
                _TITLE,
                "Menu",
                _TITLE,
                "Facts",
                _FACTS,
                f"{_LIST}Published on June 1.",
            ),
            *("In May, 2040 people came\n", "Narratives", _VIEWS, "Terms\n"),
        )
    ),
}
