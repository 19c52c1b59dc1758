"""What the outline adds to a key in a brief of 300 facts."""

import statistics
import time
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.brief.edits import replace_item
from editor.checks.house import mender_of
from editor.checks.shipped_profiles import DEFAULT_PROFILE
from editor.desktop.outline.outline_panel import OutlinePanel
from editor.desktop.theme.theme import SystemScheme, Theme
from editor.filing.shipped_outlets import shipped_outlets
from editor.formats.plaintext.reader import read_text
from tests.benchmarks.bench_typing import brief_with

KEYS = 200


@pytest.mark.parametrize(("place", "most"), [("end", 0.3), ("start", 0.5)])
def test_a_key_costs_the_outline_little(
    place: str, most: float, qtbot: QtBot, qapp: QApplication
) -> None:
    """At the start of a fact the words in the outline change with each key, and are painted."""
    outlets = shipped_outlets()
    reading = read_text(brief_with(300), outlets)
    problems = mender_of(DEFAULT_PROFILE, outlets).examine(reading.brief, reading.record).problems
    outline = OutlinePanel(Theme(qapp, SystemScheme(qapp)))
    qtbot.addWidget(outline)
    outline.resize(200, 800)
    outline.show()
    outline.show_brief(reading.brief)
    outline.show_problems(problems)
    qapp.processEvents()
    brief, taken = reading.brief, []
    for _ in range(KEYS):
        text = brief.facts[3].text
        fact = replace(brief.facts[3], text=f"x{text}" if place == "start" else f"{text}x")
        brief = replace_item(brief, fact)
        start = time.process_time()
        outline.show_brief(brief)
        outline.show_problems_of(fact.id, problems)
        qapp.processEvents()
        taken.append((time.process_time() - start) * 1000)
    median = statistics.median(taken)
    print(f"\nat the {place} of a fact: {median:.2f} ms")
    assert median < most
