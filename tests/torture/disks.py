"""Saving on real disks that are full, can't be written to, or are gone.

Run it as a program of its own, ``python -m tests.torture.disks``: it makes a world of its own, in
which it may mount what it likes, where the system lets it.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from editor.brief.outlets import Outlets
from editor.filing.brief_files import OnDisk
from editor.filing.kept_versions import KeptVersions
from editor.filing.version_keeper import VersionKeeper
from editor.formats.files import Format
from editor.storage.explained import explained
from editor.storage.locks import Lock, Locks
from editor.storage.recovery import Recovery
from editor.storage.recovery_file import Content
from editor.storage.recovery_keeper import RecoveryKeeper
from editor.storage.versions import Versions
from tests.torture.desk import NEW, OLD, Desk

_IN_ITS_WORLD = "--in-its-world"
_TYPING = """
import os, sys
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from editor.cli import main
from editor.desktop.dialogs import Dialogs
from editor.desktop.window import EditorWindow

Dialogs.offer = lambda self, text, details, button: print(details, flush=True)

def begin(window):
    safety = window._around.safety
    now = Qt.ConnectionType.DirectConnection
    safety.told.connect(lambda sentence: print(sentence, flush=True), now)
    title = window.current.form.title
    QTest.keyClicks(title, " Fast")
    safety.flush()
    QTest.keyClick(title, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    print(window.current.document.modified, flush=True)
    os._exit(0)

EditorWindow.offer_recovery = lambda window: QTimer.singleShot(0, lambda: begin(window))
main(sys.argv[1:])
"""


def mounted(folder: Path, options: str) -> None:
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder], check=True)


def remounted(folder: Path, options: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{options}", folder], check=True)


def told_by_saving(desk: Desk) -> str:
    try:
        desk.save(NEW)
    except OSError as error:
        return explained(error, desk.path)
    return ""


def fill(folder: Path) -> Path:
    """A file that leaves no room for another one."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(512))
        except OSError:
            return filler


def a_full_disk(folder: Path) -> None:
    mounted(folder, "size=64k")
    desk = Desk(folder, Format.TEXT).laid_out()
    filler = fill(folder)
    assert "is full" in told_by_saving(desk)
    assert desk.stands() == "old"
    assert desk.left_over() == []
    assert Locks().take(desk.path) is None
    filler.unlink()
    assert told_by_saving(desk) == ""
    assert desk.reads().reading.brief == NEW


def a_disk_that_fills_up_halfway(folder: Path) -> None:
    mounted(folder, "size=64k")
    for room in range(0, 24, 4):
        desk = Desk(folder / str(room), Format.JSON).laid_out()
        filler = fill(folder)
        os.truncate(filler, filler.stat().st_size - room * 1024)
        told = told_by_saving(desk)
        assert desk.stands() == ("old" if told else "new")
        assert desk.left_over() == []
        filler.unlink()
        shutil.rmtree(desk.folder)


def a_disk_that_can_not_be_written_to(folder: Path) -> None:
    mounted(folder, "size=1m")
    desk = Desk(folder, Format.TEXT).laid_out()
    remounted(folder, "ro")
    assert "can't be written to" in told_by_saving(desk)
    assert desk.stands() == "old"
    assert Locks().take(desk.path) is None
    assert desk.reads().reading.brief == OLD


def a_folder_that_is_gone(folder: Path) -> None:
    desk = Desk(folder, Format.TEXT).laid_out()
    lock = Locks().take(desk.path)
    assert isinstance(lock, Lock)
    shutil.rmtree(desk.path.parent)
    assert told_by_saving(desk) == f"There is no folder {desk.path.parent}; make it first."
    Locks().release(lock)
    desk.path.parent.mkdir()
    assert told_by_saving(desk) == ""


def a_folder_of_the_program_that_can_not_be_written_to(folder: Path) -> None:
    mounted(folder, "size=1m")
    remounted(folder, "ro")
    told: list[str] = []
    recovery = RecoveryKeeper(Recovery(folder / "recovery"), told.append)
    versions = VersionKeeper(KeptVersions(Versions(folder / "v"), Outlets()), folder, told.append)
    for number in range(3):
        data = str(number).encode()
        recovery.keep("a", partial(Content, None, "", {"text": data}))
        recovery.flush()
        versions.saved(folder / "ferry.txt", None, OnDisk(data, b"", 0.0))
    versions.close()
    recovery.close()
    assert sorted(sentence.split(":")[0] for sentence in told) == [
        "Earlier versions are not kept",
        "What you type is not kept in case of a crash",
    ]


def a_window_on_a_full_disk(folder: Path) -> None:
    mounted(folder, "size=256k")
    desk = Desk(folder, Format.TEXT).laid_out()
    filler = fill(folder)
    homes = {f"XDG_{name}_HOME": str(folder / "home") for name in ("CONFIG", "STATE", "DATA")}
    called = subprocess.run(
        [sys.executable, "-c", _TYPING, desk.path],
        env=os.environ | homes | {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(folder)},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        timeout=60,
        check=True,
    )
    not_kept, not_saved, modified = called.stdout.splitlines()
    assert "not kept in case of a crash" in not_kept
    assert "is full" in not_saved
    assert modified == "True"
    assert desk.stands() == "old"
    filler.unlink()
    assert desk.left_over() == []


TRIED: tuple[Callable[[Path], None], ...] = (
    a_full_disk,
    a_disk_that_fills_up_halfway,
    a_disk_that_can_not_be_written_to,
    a_folder_that_is_gone,
    a_folder_of_the_program_that_can_not_be_written_to,
    a_window_on_a_full_disk,
)


def main(arguments: list[str]) -> int:
    if _IN_ITS_WORLD in arguments:
        for tried in TRIED:
            with tempfile.TemporaryDirectory() as folder:
                place = Path(folder, "disk")
                place.mkdir()
                try:
                    tried(place)
                finally:
                    if place.is_mount():
                        subprocess.run(["umount", place], check=True)
            print(f"{tried.__name__.replace('_', ' ')}: as promised", flush=True)
        return 0
    world = ["unshare", "--map-root-user", "--mount"]
    if subprocess.run([*world, "true"], capture_output=True, check=False).returncode:
        print("real disks: not tried, for this system lets nobody mount one")
        return 0
    program = [sys.executable, "-m", "tests.torture.disks", _IN_ITS_WORLD]
    return subprocess.run([*world, *program], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
