"""Starts a window and says as JSON what that took: ``started.py bare|editor FILE``.

Wall-clock time counts from the moment in ``STARTED`` (of ``time.monotonic``), processor time is
that of the process with all its threads. Memory is read when everything has been there for a while.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # when Qt is imported is a part of what is measured
    from PySide6.QtWidgets import QWidget

MISSPELT = "thier"
"""A word that the brief has in it, for spelling is what comes last."""

_LOOK = 2
"""Milliseconds between two looks whether everything is there."""

_SETTLE = 500
"""Milliseconds after which memory is read."""


def taken() -> dict[str, float]:
    wall = time.monotonic() - float(os.environ["STARTED"])
    return {"wall": wall * 1000, "processor": time.process_time() * 1000}


def memory() -> dict[str, float]:
    """Megabytes: resident, proportional (shared pages in parts), and the process's alone."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()[1:]
    kilobytes = {line.split(":")[0]: int(line.split()[1]) for line in lines}
    alone = kilobytes["Private_Clean"] + kilobytes["Private_Dirty"]
    return {"rss": kilobytes["Rss"] / 1024, "pss": kilobytes["Pss"] / 1024, "uss": alone / 1024}


def watch(window: "QWidget", complete: Callable[[], bool]) -> None:
    """Note when ``window`` is painted, and when ``complete`` says so; then end."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    handle = window.windowHandle()
    assert handle is not None and not handle.isExposed()
    told: dict[str, dict[str, float]] = {}

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() is QEvent.Type.Expose:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, see)  # behind the event, in which the window is painted
            return False

    def see() -> None:
        told["frame"] = taken()
        looking.start()

    def look() -> None:
        if complete():
            looking.stop()
            told["complete"] = taken()
            QTimer.singleShot(_SETTLE, end)

    def end() -> None:
        print(json.dumps(told | {"memory": memory()}), flush=True)
        os._exit(0)

    looking = QTimer(window, interval=_LOOK)
    looking.timeout.connect(look)
    handle.installEventFilter(Watch(window))


def bare(path: Path) -> None:
    """A tree, a text field and a text browser with the title and the facts of the brief."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import (
        QApplication,
        QLineEdit,
        QSplitter,
        QTextBrowser,
        QTreeWidget,
        QTreeWidgetItem,
        QVBoxLayout,
        QWidget,
    )

    lines = path.read_text("utf-8").split("\n")
    title, facts = lines[0], [line[4:] for line in lines if line.startswith("  • ")]
    application = QApplication(sys.argv[:1])
    window = QWidget()
    window.setWindowTitle(title)
    window.resize(1240, 820)
    tree, field, browser = QTreeWidget(), QLineEdit(title), QTextBrowser()
    tree.setHeaderLabel("Facts")
    tree.addTopLevelItems([QTreeWidgetItem([fact]) for fact in facts])
    browser.setHtml(f"<h1>{title}</h1>" + "".join(f"<p>{fact}</p>" for fact in facts))
    pages = QSplitter(Qt.Orientation.Horizontal)
    pages.addWidget(tree)
    pages.addWidget(browser)
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(pages)
    window.show()
    watch(window, lambda: True)
    application.exec()


def misspelling_is_told(window: "QWidget") -> bool:
    """Whether the last of all to come is there: under its item, that a word is misspelt."""
    module = sys.modules.get("editor.desktop.problems.problem_line")
    if module is None:  # it is not to come by our looking
        return False
    lines = window.findChildren(module.ProblemLine)
    return any(MISSPELT in line.accessibleName() and line.isVisible() for line in lines)


def editor(path: Path) -> None:
    """The program, until preview and problems are there, those of spelling among them."""
    from editor import cli, handover

    Path(handover.address()).unlink(missing_ok=True)  # the run before was cut off
    handed_over = handover.handed_over

    def watched(files: Sequence[Path]) -> bool:
        watch_editor()  # not earlier: the program itself decides when and how Qt is imported
        return handed_over(files)

    handover.handed_over = watched
    cli.main([str(path)])


def watch_editor() -> None:
    """Have the window of the program watched from when it is shown."""
    from PySide6.QtWidgets import QApplication

    endless = QApplication.exec

    def run() -> int:
        from editor.desktop.window import EditorWindow

        shown = QApplication.topLevelWidgets()
        (window,) = (each for each in shown if isinstance(each, EditorWindow))
        watch(window, lambda: misspelling_is_told(window))
        return endless()

    setattr(QApplication, "exec", staticmethod(run))  # noqa: B010 - a method


if __name__ == "__main__":
    {"bare": bare, "editor": editor}[sys.argv[1]](Path(sys.argv[2]))
