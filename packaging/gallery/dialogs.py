"""Dialogs and messages: what asks, what tells, what leaves the window."""

import shutil
from dataclasses import replace
from functools import partial
from pathlib import Path
from time import time

from PySide6.QtCore import QObject, Signal

from editor.desktop.exporting.export_dialog import ExportDialog
from editor.desktop.exporting.print_dialog import PrintDialog
from editor.desktop.safety.choice_dialog import ChoiceDialog
from editor.desktop.safety.fault_dialog import FaultDialog
from editor.desktop.safety.found_copy import FoundCopy
from editor.desktop.safety.recovery_dialog import RecoveryDialog
from editor.desktop.window import EditorWindow
from editor.storage.locks import Taken
from editor.storage.processes import this_process
from editor.storage.recovery import Recovery
from editor.storage.recovery_file import Content, RecoveryCopy
from gallery.acting import write
from gallery.scenes import Asking, form
from gallery.stage import Stage


def export(stage: Stage, briefs: Path) -> EditorWindow:
    """A clean copy."""
    window = stage.open(briefs / "ferry.txt")
    window.current.exporting.export()
    return window


def export_review(stage: Stage, briefs: Path) -> EditorWindow:
    """A copy for review, of a file that is there already."""
    (briefs / "ferry.review.pdf").write_bytes(b"")
    window = export(stage, briefs)
    dialog = window.current.exporting.dialog
    if isinstance(dialog, ExportDialog):
        dialog.choice.choose(review=True)
    return window


def printing(stage: Stage, briefs: Path) -> EditorWindow:
    """The pages before they are printed."""
    window = stage.open(briefs / "harbor-bridge.txt")
    window.current.exporting.print()
    dialog = window.current.exporting.dialog
    if isinstance(dialog, PrintDialog):
        stage.wait_until(dialog.print.isEnabled)
    return window


def exporting(stage: Stage, briefs: Path) -> EditorWindow:
    """An export that goes on."""
    window = form(stage, briefs)
    line = window.current.exporting.line
    line.show_work("Exporting harbor-bridge.pdf…", lambda: None)
    return window


def exported(stage: Stage, briefs: Path) -> EditorWindow:
    """An export that is done."""
    window = form(stage, briefs)
    line = window.current.exporting.line
    offers: list[tuple[str, Asking]] = [("Open", lambda: None), ("Show Folder", lambda: None)]
    line.show_outcome("Exported harbor-bridge.pdf", offers)
    return window


def being_written(stage: Stage, briefs: Path) -> EditorWindow:
    """An export that can't be called off any more."""
    window = exporting(stage, briefs)
    window.current.exporting.line.show_no_return()
    return window


def not_exported(stage: Stage, briefs: Path) -> EditorWindow:
    """An export that failed."""
    window = form(stage, briefs)
    why: tuple[str, Asking] = ("Why?", lambda: None)
    window.current.exporting.line.show_outcome("harbor-bridge.pdf could not be exported.", [why])
    return window


def exported_with_a_gap(stage: Stage, briefs: Path) -> EditorWindow:
    """An export that is done but for a letter."""
    window = form(stage, briefs)
    words = ("What?", "Open", "Show Folder")
    offers: list[tuple[str, Asking]] = [(word, lambda: None) for word in words]
    text = "Exported harbor-bridge.pdf, with something missing"
    window.current.exporting.line.show_outcome(text, offers)
    return window


def printing_for_review(stage: Stage, briefs: Path) -> EditorWindow:
    """The pages of a review copy."""
    window = printing(stage, briefs)
    dialog = window.current.exporting.dialog
    if isinstance(dialog, PrintDialog):
        dialog.choice.choose(review=True)
        stage.wait_until(dialog.print.isEnabled)
    return window


class _Exports(QObject):
    """Exports that are never done."""

    done = Signal(bool)


def closing_while_exporting(stage: Stage, briefs: Path) -> tuple[EditorWindow, Asking]:
    """What becomes of exports."""
    window = form(stage, briefs)
    return window, partial(window.dialogs.stop_exports, 2, _Exports(window).done)


def dismissing(stage: Stage, briefs: Path) -> tuple[EditorWindow, Asking]:
    """Why a problem may stand."""
    window = stage.open(briefs / "ferry.txt")
    message = next(iter(window.current.examiner.standing)).message
    return window, partial(window.dialogs.dismissal_reason, message)


def closing(stage: Stage, briefs: Path) -> tuple[EditorWindow, Asking]:
    """What becomes of changes."""
    window = form(stage, briefs)
    return window, window.tabs.may_close_all


def losing(stage: Stage, briefs: Path) -> tuple[EditorWindow, Asking]:
    """What a file can't hold."""
    window = stage.open(briefs / "ferry.json")
    losses = ("the note of fact 1", "the link of source 1", "the date of the brief")
    return window, partial(window.dialogs.save_with_losses, "ferry.txt", losses)


def unopened(stage: Stage, briefs: Path) -> tuple[EditorWindow, Asking]:
    """A file that is gone."""
    window = form(stage, briefs)
    return window, partial(window.tabs.open, [briefs / "gone-with-the-ferry.txt"])


def unsaved(stage: Stage, briefs: Path) -> tuple[EditorWindow, Asking]:
    """A file that can't be written."""
    window = stage.open(briefs / "archive" / "ferry.txt")
    write("!")
    shutil.rmtree(briefs / "archive")
    return window, window.current.files.save


def wrong_setting(stage: Stage, briefs: Path) -> tuple[EditorWindow, Asking]:
    """A setting that makes no sense."""
    window = form(stage, briefs)
    sentence = "The house style “desk.toml” is not there any more; “verity” is used."
    return window, partial(window.tell_of_settings, sentence)


def closing_several(stage: Stage, briefs: Path) -> tuple[EditorWindow, Asking]:
    """What becomes of the changes to several briefs."""
    window = form(stage, briefs)
    window.tabs.open([briefs / "ferry.txt"])
    write("!")
    window.tabs.new()
    write("Storm")
    return window, window.tabs.may_close_all


def comparing(stage: Stage, briefs: Path) -> EditorWindow:
    """What others wrote, beside what was typed."""
    window = stage.open(briefs / "ferry.txt")
    base = window.current.document.brief
    facts = (replace(base.facts[0], text="The ferry will sail on May 3."), *base.facts[1:])
    mine = replace(base, title=f"{base.title}, at Last", facts=base.facts[:2])
    theirs = replace(base, title="Skarholm Ferry Is Back", facts=facts)
    ChoiceDialog(mine, theirs, base, stage.theme, window).open()
    return window


def recovering(stage: Stage, briefs: Path) -> EditorWindow:
    """What was typed before a crash."""
    window = stage.open(briefs / "ferry.txt")
    found = []
    for name, told in (
        ("ferry", "Since the file: fact 2 changed"),
        ("storm", "Never saved, 1 word"),
    ):
        content = Content(briefs / f"{name}.txt", "", {})
        copy = RecoveryCopy(briefs / name, time() - 600, this_process(), content)
        found.append(FoundCopy(copy, f"What We Know of the {name.title()}", told))
    recovery = Recovery(stage.home / "recovery")
    RecoveryDialog(found, recovery, lambda _: True, stage.theme, window).open()
    return window


def fault(stage: Stage, briefs: Path) -> EditorWindow:
    """A fault of the program."""
    window = stage.open(briefs / "ferry.txt")
    FaultDialog(ValueError("the tide was out"), stage.theme, window).open()
    return window


def held(stage: Stage, briefs: Path) -> EditorWindow:
    """A file that is open elsewhere, in which somebody tries to write."""
    window = stage.open(briefs / "ferry.txt")
    view = window.current
    view.guard.taken = Taken("anna", "newsroom-3", time() - 600, this_process(), "")
    view.document.hold(held=True)
    view.form.go_to_item(view.document.brief.facts[0].id)
    write("x")
    return window
