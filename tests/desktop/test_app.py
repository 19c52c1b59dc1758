"""What the window leaves for the next one."""

from PySide6.QtCore import Qt

from editor.desktop.surroundings import Surroundings
from editor.desktop.window import EditorWindow
from tests.desktop.acting import CONTROL, press


def test_what_a_saved_brief_names_is_remembered(window: EditorWindow, around: Surroundings) -> None:
    press(Qt.Key.Key_S, CONTROL)
    assert around.used.outlets == ("Reuters", "AP", "The Skarholm Post")
    assert around.used.stances == ("Narrative A", "Narrative B")
