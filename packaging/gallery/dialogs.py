"""Dialogs and messages: what asks, what tells, what leaves the window."""

import shutil
from functools import partial
from pathlib import Path

from editor.desktop.exporting.export_dialog import ExportDialog
from editor.desktop.exporting.print_dialog import PrintDialog
from editor.desktop.window import EditorWindow
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
