"""Versions of an invented brief, kept over some days, and the window that shows them."""

import shutil
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from editor.desktop.window import EditorWindow
from editor.filing.brief_files import OnDisk
from gallery.acting import write
from gallery.stage import Stage

_SENT = "sent for review"

_STEPS = (
    (timedelta(days=4, hours=2), (("14M", "12M"), ("Islanders", "Some"), ("May 2", "May 9")), ""),
    (timedelta(days=2, hours=5), (("14M", "12M"),), "Sent to desk"),
    (timedelta(days=1, hours=3), (("in May", "in Spring"),), ""),
    (timedelta(days=1, hours=1), (("Repairs took", "The repairs took"),), ""),
    (timedelta(hours=2), (("eleven months", "a year"),), _SENT),
    (timedelta(minutes=52), (("60%", "55%"),), ""),
    (timedelta(minutes=3), (), ""),
)
"""How long ago each was saved, what it said otherwise than the last, and its name."""


def _keep(stage: Stage, path: Path) -> None:
    shutil.rmtree(stage.home / "versions", ignore_errors=True)  # of another picture
    kept = stage.safety.keeping.kept
    text = path.read_text("utf-8")
    noon = datetime.now().astimezone().replace(hour=16, minute=40)
    for ago, otherwise, name in _STEPS:
        said = text
        for now, then in otherwise:
            said = said.replace(now, then)
        made = (noon - ago).timestamp()
        version = kept.saved(path, None, OnDisk(said.encode(), b"", made))
        if name == _SENT:
            kept.mark_sent(version)
        elif name:
            kept.name(version, name)


def versions(stage: Stage, briefs: Path) -> EditorWindow:
    """What changed since a version that was sent."""
    path = briefs / "ferry.txt"
    _keep(stage, path)
    window = stage.open(path)
    view = window.current
    brief = view.document.brief
    facts = (brief.facts[1], replace(brief.facts[0], text=brief.facts[0].text[:-8]), brief.facts[2])
    view.document.edit(replace(brief, facts=facts))
    view.form.title.setFocus()
    write(" Perhaps")
    view.versions.open()
    dialog = view.versions.dialog
    if dialog is not None:
        stage.rest()
        dialog.list.go_to(dialog.list.rows[-2].version)
        stage.rest()
        dialog.changes.setFocus()
    return window


def no_versions(stage: Stage, briefs: Path) -> EditorWindow:
    """A file that was never saved here."""
    window = stage.open(briefs / "comet-lander.txt")
    window.current.versions.open()
    stage.rest()
    return window
