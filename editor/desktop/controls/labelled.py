"""An input and the words before it."""

from PySide6.QtWidgets import QLabel, QWidget

from editor.desktop.controls.reading import begin_lines


def labelled(text: str, keyboard: QWidget) -> QLabel:
    """The label of an input, by whose underlined letter the keyboard goes there."""
    label = QLabel(text)
    begin_lines(label)
    label.setBuddy(keyboard)
    keyboard.setAccessibleName(text.replace("&", ""))
    return label
