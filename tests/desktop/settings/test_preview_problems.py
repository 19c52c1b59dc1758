"""Problems in the preview: switched in one document, they are so in all, and in the next run."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from editor.desktop.settings.dialog import SettingsDialog
from editor.desktop.settings.inputs import SwitchInput
from editor.desktop.settings.preview_problems import KeptPreviewProblems
from editor.desktop.settings.settings import Settings
from editor.desktop.settings.table import PREVIEW_PROBLEMS
from editor.desktop.window import EditorWindow
from tests.desktop.acting import press


def test_switching_is_kept(settings: Settings, window: EditorWindow) -> None:
    problems = window.current.panels.preview_problems
    KeptPreviewProblems(problems, settings)
    problems.toggle()
    assert settings[PREVIEW_PROBLEMS] is True
    problems.toggle()
    assert settings[PREVIEW_PROBLEMS] is False


def test_what_is_kept_shows(settings: Settings, window: EditorWindow) -> None:
    settings.set(PREVIEW_PROBLEMS, True)
    problems = window.current.panels.preview_problems
    KeptPreviewProblems(problems, settings)
    assert problems.shown
    settings.restore_defaults()
    assert not problems.shown


def test_the_dialog_switches_it_with_space(dialog: SettingsDialog, settings: Settings) -> None:
    box: QWidget = dialog.inputs[PREVIEW_PROBLEMS.key].keyboard
    assert isinstance(box, SwitchInput)
    box.setFocus()
    press(Qt.Key.Key_Space)
    assert settings[PREVIEW_PROBLEMS] is True
