"""A version that is restored is, when it is saved, byte for byte what it was; undo is exact."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.brief.model import Brief, Fact
from editor.desktop.document_view import DocumentView
from editor.desktop.surroundings import Surroundings
from editor.filing.brief_files import OnDisk
from editor.filing.companion_json import written_companion
from editor.filing.kept_versions import KeptVersions
from tests.desktop.acting import WindowOpener, write
from tests.desktop.conftest import BRIEF
from tests.desktop.versions.conftest import NOON, SECOND, is_filled

JSON = (
    b'{"facts": [ {"text" : "It sailed.", "citations":[ ]}],\r\n\r\n "title":"Ferry", "own": 1.50}'
)
NOTED = written_companion(
    Brief(facts=(Fact("Repairs took eleven months.", note="Ask."),), date="2026-03-01")
)
STATES = {
    "crlf": ("ferry.txt", BRIEF.replace("\n", "\r\n").encode(), b""),
    "no end": ("ferry.txt", BRIEF.rstrip().encode(), b""),
    "mark": ("ferry.txt", b"\xef\xbb\xbf" + BRIEF.encode(), b""),
    "utf-16": ("ferry.txt", BRIEF.encode("utf-16"), b""),
    "windows": (
        "ferry.txt",
        BRIEF.replace("Reopen", "Re\u2013open").encode("cp1252", "replace"),
        b"",
    ),
    "dashes": ("ferry.txt", BRIEF.replace("  \u2022 ", "- ").encode(), b""),
    "other": ("ferry.txt", b"\n\n" + BRIEF.encode() + b"\n\n  Whatever this is  \n\n", b""),
    "empty": ("ferry.txt", b"", b""),
    "notes": ("ferry.txt", BRIEF.encode(), NOTED),
    "json": ("ferry.json", JSON, b""),
    "broken json": ("ferry.json", b'{"title": "Fer\r\n', b""),
}


@pytest.mark.parametrize("case", STATES)
def test_a_restored_version_is_saved_as_it_was(
    case: str, open_window: WindowOpener, around: Surroundings, tmp_path: Path, qtbot: QtBot
) -> None:
    name, data, companion = STATES[case]
    path = tmp_path / "briefs" / name
    path.parent.mkdir()
    beside = path.with_name(f"{name}.companion.json")
    kept: KeptVersions = around.safety.keeping.kept
    kept.saved(path, None, OnDisk(data, companion, NOON))
    now = b'{"title": "Another"}' if path.suffix == ".json" else SECOND.encode()
    path.write_bytes(now)
    view: DocumentView = open_window(path).current
    write(" Fast")
    before = view.document.text.whole
    view.versions.open()
    dialog = view.versions.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: is_filled(dialog))
    dialog.list.setCurrentIndex(dialog.list.model().index(1, 0))
    qtbot.waitUntil(dialog.restore.isEnabled)
    dialog.restore.click()
    assert path.read_bytes() == now
    view.document.undo()
    assert view.document.text.whole == before
    view.document.redo()
    assert view.files.save()
    assert path.read_bytes() == data
    assert (beside.read_bytes() if beside.exists() else b"") == companion
    view.document.undo()
    assert view.document.text.whole == before
    assert view.files.save()
    assert path.read_bytes() == before.encode()
    assert not beside.exists()


def test_a_note_that_had_lost_its_fact_is_there_once(
    open_window: WindowOpener, around: Surroundings, file: Path, qtbot: QtBot
) -> None:
    around.safety.keeping.kept.saved(file, None, OnDisk(BRIEF.encode(), NOTED, NOON))
    beside = file.with_name(f"{file.name}.companion.json")
    beside.write_bytes(NOTED)
    lines = BRIEF.splitlines(keepends=True)
    file.write_text("".join(line for line in lines if "eleven months" not in line), "utf-8")
    view = open_window(file).current
    view.versions.open()
    dialog = view.versions.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: is_filled(dialog))
    dialog.list.setCurrentIndex(dialog.list.model().index(1, 0))
    qtbot.waitUntil(dialog.restore.isEnabled)
    dialog.restore.click()
    assert view.files.save()
    assert file.read_bytes() == BRIEF.encode()
    assert beside.read_bytes() == NOTED
