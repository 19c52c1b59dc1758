"""Makes the Qt application, or says in one sentence why there can be no window."""

import os
import sys
from typing import NoReturn

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

NO_DISPLAY = (
    "brief-editor: there is no display to open a window on; "
    "the commands convert and schema need none (brief-editor --help)."
)

_WRONG_USAGE = 2


def make_application() -> QApplication:
    """The application; where Qt finds no display the process ends with a sentence and status 2.

    Qt itself would abort with a core dump, after telling its message handler that it is going to.
    """
    ordinary = qInstallMessageHandler(_before_a_display)
    application = QApplication(sys.argv[:1])
    qInstallMessageHandler(ordinary)
    application.setApplicationName("brief-editor")
    application.setApplicationDisplayName("Brief Editor")
    application.setDesktopFileName("brief-editor")
    return application


def _before_a_display(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if kind is QtMsgType.QtFatalMsg:
        _end()


def _end() -> NoReturn:
    print(NO_DISPLAY, file=sys.stderr, flush=True)
    os._exit(_WRONG_USAGE)  # an exception can't leave Qt's handler
