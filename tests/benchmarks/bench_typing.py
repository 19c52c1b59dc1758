"""How long a key takes: from its press until field, problems of the item and preview are painted.

Beside a bare text field of Qt in the same run, for a machine may be busy with other things.
"""

import statistics
import time
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from editor.brief.offers import NO_OFFERS
from editor.checks.house import mender_of
from editor.checks.shipped_profiles import DEFAULT_PROFILE
from editor.checks.spelling.word_lists import PersonalWords
from editor.desktop.layout.panel_layout import PanelLayout
from editor.desktop.layout.window_layout import WindowLayout
from editor.desktop.problems.house import House
from editor.desktop.safety.safety import Safety
from editor.desktop.settings.settings import Settings
from editor.desktop.settings.settings_menu import SettingsMenu
from editor.desktop.surroundings import Surroundings
from editor.desktop.theme.theme import SystemScheme, Theme
from editor.desktop.window import EditorWindow
from editor.filing.brief_files import BriefFiles
from editor.filing.companions import Companions
from editor.filing.recent_files import RecentFiles
from editor.filing.settings_file import SettingsFile
from editor.filing.shipped_outlets import shipped_outlets
from editor.filing.used_names import UsedNames
from editor.formats.plaintext.reader import read_text
from tests.desktop.acting import AnsweringDialogs, let_go

PAUSE = 155
"""Milliseconds, a little longer than the pause after which the whole brief is examined."""

TYPED = "Ferries to the quiet island sail on Mondays, some officials said, and thier crews rest. "
FACT = (
    "  • The council of {} on Thursday told reporters that the old {} — which has been shut since"
    " the {} — would only open again if the {} were to pay for its repair, even though a private"
    " {} has offered half of the sum that engineers asked for.1,2\n"
)
WORDS = ("bridge", "council", "harbor", "library", "minister", "report", "storm", "village")


def fact(number: int) -> str:
    """A fact of some forty words; each number gives another one."""
    return FACT.format(*(WORDS[number // 8**place % 8] for place in range(5)))


def brief_with(facts: int) -> str:
    return (
        "Quiet Town: Bridge to Open 'Only' if Region Pays\n\nFacts\n\n"
        + "".join(fact(number * 127) for number in range(facts))
        + "\nSources: 1New York Times, 2RT, 3Washington Post, 4CNN, 5BBC News and 6FOX News.\n"
        "\nNarratives\n\n"
        "  • Pro-bridge narrative, as provided by Foreign Policy. It is a matter of trust.\n"
        "  • Bridge-critical narrative, as provided by RT. It costs more than it brings.\n"
        "\nPredictions\n\n  • There's a 7% chance that the bridge opens before the spring.\n"
    )


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, SystemScheme(qapp))


@pytest.fixture(scope="module")
def house(theme: Theme) -> House:
    """The checks of the usual house, with all rules and spelling."""
    words, outlets = PersonalWords(), shipped_outlets()
    mender = mender_of(DEFAULT_PROFILE, outlets, words=words)
    house = House(lambda: mender, words, theme)
    house.load()
    house.wait()
    return house


def milliseconds_a_key(widget: QWidget) -> float:
    """The 99th percentile of what a key takes until all that it changes is painted.

    Every eighth key comes after a pause, just when the whole brief is being looked at.
    """
    taken = []
    for place, letter in enumerate(TYPED):
        if place % 8 == 7:
            QTest.qWait(PAUSE)
        QApplication.processEvents()
        start = time.process_time()
        QTest.keyClicks(widget, letter)
        QApplication.processEvents()
        taken.append(time.process_time() - start)
    return statistics.quantiles(taken, n=100)[98] * 1000


def of_five_runs(widget: QWidget) -> float:
    """The median of five runs, for a machine may be busy with other things."""
    return statistics.median(milliseconds_a_key(widget) for _ in range(5))


def bare_field(qtbot: QtBot) -> float:
    field = QTextEdit()
    qtbot.addWidget(field)
    field.resize(620, 400)
    field.setPlainText(brief_with(1))
    field.show()
    return of_five_runs(field)


@pytest.fixture
def settings(theme: Theme, tmp_path: Path) -> Settings:
    return Settings(SettingsFile(tmp_path / "state" / "settings.toml"), theme)


@pytest.fixture
def open_brief(
    qtbot: QtBot, theme: Theme, house: House, settings: Settings, tmp_path: Path
) -> Callable[[int], EditorWindow]:
    """Opens a brief with so many facts in a window, and waits for its problems."""
    return partial(_open_brief, qtbot, theme, house, settings, tmp_path)


def _open_brief(
    qtbot: QtBot, theme: Theme, house: House, settings: Settings, folder: Path, facts: int
) -> EditorWindow:
    path = folder / "brief.txt"
    path.write_text(brief_with(facts), "utf-8")
    state = folder / "state"
    files = BriefFiles(shipped_outlets(), Companions(state))
    recent, used = RecentFiles(state), UsedNames(state)
    menu = SettingsMenu(settings, theme)
    panels, safety = PanelLayout(theme), Safety(files, state, state, theme)
    around = Surroundings(theme, house, files, NO_OFFERS, used, recent, panels, menu, safety)
    window = EditorWindow(around, WindowLayout(state), AnsweringDialogs)
    qtbot.addWidget(window, before_close_func=let_go)
    assert window.current.files.open(path)
    window.show()
    qtbot.waitUntil(lambda: len(window.current.examiner.standing) > facts)
    return window


@pytest.mark.parametrize(("facts", "most"), [(12, 10), (300, 12)])
def test_from_key_to_painted_field_problems_and_preview(
    facts: int, most: float, qtbot: QtBot, open_brief: Callable[[int], EditorWindow]
) -> None:
    window = open_brief(facts)
    rows = window.current.form.rows.all()  # a moment after the first frame they are there anyway
    field = rows[facts // 2].fields["text"]
    field.setFocus()
    bare = bare_field(qtbot)
    taken = of_five_runs(field)
    print(f"\n{facts} facts: {taken:.1f} ms, a bare field {bare:.1f} ms")
    assert taken < most


@pytest.mark.parametrize("facts", [12, 300])
def test_the_whole_brief_is_examined_within_a_pause(facts: int, house: House) -> None:
    reading = read_text(brief_with(facts), shipped_outlets())
    assert house.mender is not None
    house.mender.examine(reading.brief, reading.record)  # the texts that nobody is writing in
    examining = house.mender.examining(reading.brief, reading.record)
    steps = [time.process_time(), *(time.process_time() for _ in examining)]
    whole = (steps[-1] - steps[0]) * 1000
    longest = max(two - one for one, two in pairwise(steps)) * 1000
    print(f"\n{facts} facts: {whole:.0f} ms, the longest step {longest:.1f} ms")
    assert whole < 150
