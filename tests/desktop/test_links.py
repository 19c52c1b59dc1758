"""Links: those of the web are opened, and the others told of."""

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.desktop.links import Links
from tests.desktop.acting import AnsweringDialogs


class WithoutBrowser(AnsweringDialogs):
    def browse(self, url: QUrl) -> bool:
        return False


def test_a_system_without_a_browser_is_told_of(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialogs = WithoutBrowser(parent)
    Links(dialogs).open("https://example.org")
    assert dialogs.told == ["This link can't be opened. No browser answered."]
