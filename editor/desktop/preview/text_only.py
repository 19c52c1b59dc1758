"""A document of text that loads nothing."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument


class TextOnlyDocument(QTextDocument):
    """Gives nothing for a picture or a style that Qt may ask it for.

    Not the widget alone can see to that: what that does not give, the document takes from the disk.
    """

    def loadResource(self, kind: int, name: QUrl | str) -> None:
        """Nothing, whatever ``name`` is."""
