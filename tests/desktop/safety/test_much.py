"""Many documents, and very long ones, are as safe as one short one."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.desktop.acting import CONTROL, WindowOpener, click, press, write
from tests.desktop.conftest import BRIEF
from tests.desktop.safety.conftest import AfterCrash, Crash, Offer

LINE = b"The old bridge of the quiet town stays shut until the region has paid for its repair.\n"
SIXTEEN_MEBIBYTES = LINE * (16 * 1024 * 1024 // len(LINE) - 1)


def test_of_fifty_documents_each_is_kept_and_restored(
    after_crash: AfterCrash, tmp_path: Path, offer: Offer, qtbot: QtBot
) -> None:
    window = after_crash(50)
    dialog = offer(window)
    assert len(dialog.rows) == 50
    with qtbot.waitSignal(dialog.finished, timeout=60_000):
        click(dialog.restore_all)
    titles = {page.view.document.brief.title for page in window.tabs.pages if page.edited}
    assert titles == {f"Ferry Line to Reopen in May No {number}" for number in range(50)}
    assert {path.read_bytes() for path in tmp_path.glob("*.txt")} == {BRIEF.encode()}


def test_sixteen_mebibytes_are_typed_in_kept_restored_and_saved(
    open_window: WindowOpener, tmp_path: Path, crash: Crash, offer: Offer, qtbot: QtBot
) -> None:
    path = tmp_path / "long.txt"
    path.write_bytes(SIXTEEN_MEBIBYTES)
    window = open_window(path)
    assert window.current.views.text_shows
    press(Qt.Key.Key_Home, CONTROL)
    write("Typed. ")
    crash(window)
    assert path.read_bytes() == SIXTEEN_MEBIBYTES
    window = open_window(None)
    window.offer_recovery()
    qtbot.waitUntil(lambda: window.recovery.dialog is not None, timeout=60_000)
    dialog = offer(window)
    with qtbot.waitSignal(dialog.finished, timeout=60_000):
        click(dialog.restore_all)
    window.actions_by_name["save"].trigger()
    qtbot.waitUntil(lambda: not window.current.document.modified, timeout=60_000)
    assert path.read_bytes() == b"Typed. " + SIXTEEN_MEBIBYTES
