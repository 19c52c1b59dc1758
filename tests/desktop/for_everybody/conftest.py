"""A window with everything in it, and every other thing that one can be led to."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from editor.desktop.dialogs import Choice, Dialogs
from editor.desktop.safety.choice_dialog import ChoiceDialog
from editor.desktop.safety.fault_dialog import FaultDialog
from editor.desktop.safety.found_copy import FoundCopy
from editor.desktop.safety.recovery_dialog import RecoveryDialog
from editor.desktop.safety.unsaved_dialog import UnsavedDialog
from editor.desktop.theme.theme import Theme
from editor.desktop.window import EditorWindow
from editor.storage.processes import this_process
from editor.storage.recovery_file import Content, RecoveryCopy
from tests.desktop.acting import WindowOpener, answers

EVERYTHING = """\
Ferry  Line to Reopen in May

By the desk

Facts

  • The ferry to Skarholm will sail agian on May 2.1
  • Repairs took eleven months.2,3
  • The quay was rebuilt.

Sources: 1Reuters, 2AP and 3The Skarholm Post.

Narratives

  • Narrative A, as provided by Reuters. The islanders waited long enough.
  • Narrative B, as provided by AP. The repairs came  too cheap.

Predictions

  • There's a 60% chance that the ferry sails on time.
"""


@pytest.fixture
def everything(open_window: WindowOpener, qtbot: QtBot, tmp_path: Path) -> EditorWindow:
    """Three files; in the first all kinds of items, with notes, links and problems."""
    paths = [tmp_path / f"{name}.txt" for name in ("ferry", "bridge", "tunnel")]
    paths[0].write_text(EVERYTHING, "utf-8")
    for path in paths[1:]:
        path.write_text(f"{path.stem}\n", "utf-8")
    window = open_window(paths[0])
    window.resize(1440, 900)
    window.tabs.open(paths[1:])
    window.tabs.open(paths[:1])
    view = window.current
    brief = view.document.brief
    facts = tuple(replace(fact, note="Call the harbour") for fact in brief.facts)
    sources = tuple(replace(each, url="https://example.org/", note="Own") for each in brief.sources)
    view.document.edit(replace(brief, facts=facts, sources=sources, date="2024-04-30"))
    qtbot.waitUntil(lambda: len(view.examiner.standing) >= 4)
    view.find_bar.ask_for_both()
    view.find_bar.term.setText("ferry")
    view.panels.toggle_problems()
    view.form.title.setFocus()
    return window


def _opened(window: EditorWindow, action: str, kind: str) -> QWidget:
    window.actions_by_name[action].trigger()
    (found,) = (
        each
        for each in QApplication.allWidgets()
        if type(each).__name__ == kind and each.isVisible()
    )
    return found


def _text(window: EditorWindow) -> QWidget:
    window.current.views.show_text()
    return window


def _start(window: EditorWindow) -> QWidget:
    answers(window).choice = Choice.DISCARD
    for _ in range(3):
        window.tabs.close_current()
    assert window.start.shows_start
    return window


def _theme(window: EditorWindow) -> Theme:
    return window._around.theme


def _dialog(made: QDialog) -> QDialog:
    made.open()
    return made


def _asked(kind: type[QDialog], ask: Callable[[], object]) -> QDialog:
    """The dialog of Qt's own that ``ask`` opens; nobody waits for its answer."""
    shown = patch.object(kind, "exec", lambda dialog: dialog.open() or 0)
    with shown, patch.object(kind, "deleteLater", lambda dialog: None):
        ask()
    (found,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, kind))
    return found


def _compare(window: EditorWindow) -> QWidget:
    mine = window.current.document.brief
    theirs = replace(mine, title="Ferry", facts=mine.facts[1:])
    return _dialog(ChoiceDialog(mine, theirs, mine, _theme(window), window))


def _recovery(window: EditorWindow) -> QWidget:
    found = [
        FoundCopy(
            RecoveryCopy(Path(name), 0.0, this_process(), Content(Path(f"{name}.txt"), "", {})),
            f"Ferry {name}",
            "fact 2 changed",
            discarded=name == "two",
        )
        for name in ("one", "two")
    ]
    recovery = window.recovery._safety.keeping.recovery
    return _dialog(RecoveryDialog(found, recovery, lambda _: True, _theme(window), window))


def _why(window: EditorWindow) -> QWidget:
    window.actions_by_name["next-problem"].trigger()
    return _opened(window, "explain", "RuleCard")


def _read_only(window: EditorWindow) -> QWidget:
    window.current.document.hold(held=True)
    return window


def _versions(window: EditorWindow) -> QWidget:
    assert window.current.files.save()
    window.current.form.title.insertPlainText("Now: ")
    return _opened(window, "versions", "VersionsDialog")


NAMES: dict[str, Callable[[EditorWindow], QWidget]] = {
    "window": lambda window: window,
    "text": _text,
    "start": _start,
    "palette": partial(_opened, action="palette", kind="CommandPalette"),
    "settings": partial(_opened, action="settings", kind="SettingsDialog"),
    "about": partial(_opened, action="about", kind="AboutDialog"),
    "export": partial(_opened, action="export", kind="ExportDialog"),
    "versions": _versions,
    "print": partial(_opened, action="print", kind="PrintDialog"),
    "why": _why,
    "read-only": _read_only,
    "compare": _compare,
    "recovery": _recovery,
    "fault": lambda window: _dialog(FaultDialog(ValueError("x"), _theme(window), window)),
    "unsaved": lambda window: _dialog(UnsavedDialog(["ferry.txt", "Untitled"], window)),
    "save": lambda window: _asked(QMessageBox, lambda: Dialogs(window).save_changes("ferry.txt")),
    "dismiss": lambda window: _asked(
        QInputDialog, lambda: Dialogs(window).dismissal_reason("Several spaces")
    ),
}


@pytest.fixture(params=NAMES)
def scene(
    request: pytest.FixtureRequest, everything: EditorWindow, qtbot: QtBot
) -> Iterator[QWidget]:
    shown = NAMES[request.param](everything)
    qtbot.waitUntil(lambda: shown.isVisible() and shown.window().isActiveWindow())
    yield shown
    if isValid(shown) and isinstance(shown, QDialog):
        shown.reject()
