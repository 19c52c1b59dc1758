"""A label for an input that needs none to be seen: those who listen ask for it."""

from PySide6.QtWidgets import QLabel, QWidget


class UnseenLabel(QLabel):
    """Says what its buddy is called."""

    def __init__(self, buddy: QWidget) -> None:
        super().__init__(buddy.parentWidget())
        self.setBuddy(buddy)
        self.hide()
        self.say(buddy.accessibleName())

    def say(self, name: str) -> None:
        """Say ``name`` from now on."""
        self.setText(name.replace("&", "&&"))
