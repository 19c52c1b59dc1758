"""Makes the Qt application, or says in one sentence why there can be no window."""

import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import QLocale, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from editor.shipped import shipped

_ICON_SIDES = (16, 32, 48, 64)
"""Pixels that window bars, switchers and panels ask for, at 100 and at 200 %."""

_WRONG_USAGE = 2


def make_application(commands: Sequence[str]) -> QApplication:
    """The application; where Qt finds no display the process ends with a sentence and status 2.

    The sentence names ``commands``, which need no display. Qt itself would abort with a core dump,
    after telling its message handler that it is going to.
    """

    def tell(kind: QtMsgType, *_: object) -> None:
        if kind is QtMsgType.QtFatalMsg:
            print(_no_display(commands), file=sys.stderr, flush=True)
            os._exit(_WRONG_USAGE)  # an exception can't leave Qt's handler

    ordinary = qInstallMessageHandler(tell)
    # As an argument: QStyle, which setStyle gives back, takes Python 6 ms to know.
    application = QApplication([*sys.argv[:1], "-style", "fusion"])
    qInstallMessageHandler(ordinary)
    application.setApplicationName("brief-editor")
    application.setApplicationDisplayName("Brief Editor")
    application.setDesktopFileName("brief-editor")
    folder = shipped("translations")
    if any(folder.glob("*.qm")):  # else nothing is loaded to find that out
        from editor.desktop.translations import translate_window

        translate_window(application, folder, QLocale())
    return application


def put_icon(application: QApplication) -> None:
    """Give all windows the program's icon; imported late, for QIcon knows all that themes hold."""
    from PySide6.QtGui import QIcon

    icon = QIcon()
    for side in _ICON_SIDES:
        icon.addFile(str(shipped(f"application/brief-editor-{side}.png")))
    application.setWindowIcon(icon)


def _no_display(commands: Sequence[str]) -> str:
    return (
        "brief-editor: there is no display to open a window on; "
        f"these commands need none: {', '.join(commands)}."
    )
