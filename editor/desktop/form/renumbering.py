"""The wish to have the sources numbered as they are cited."""

from PySide6.QtGui import QFont

from editor.brief.renumbering import doubled_number, renumbered
from editor.desktop.controls.text_button import InlineButton
from editor.desktop.document import Document


class RenumberButton(InlineButton):
    """Renumbers the sources; there only while that would change something."""

    def __init__(self, document: Document, font: QFont) -> None:
        super().__init__("", font)
        self.setText(self.tr("Renumber"))
        self._document = document
        self.setAccessibleName(self.tr("Renumber sources"))
        self.setToolTip(
            self.tr("Number the sources in the order in which the facts first cite them")
        )
        self.clicked.connect(self.renumber)
        self.hide()

    def show_brief(self) -> None:
        """Be there if the brief is not in that order."""
        document = self._document
        self.setVisible(not document.read_only and renumbered(document.brief) is not document.brief)

    def renumber(self) -> str:
        """Renumber as one step; gives a sentence about what came of it."""
        brief = self._document.brief
        doubled = doubled_number(brief)
        if doubled is not None:
            two = self.tr(
                "Two sources have the number {number}: nobody knows which of them a fact means"
            )
            return two.format(number=doubled)
        if not self._document.may_edit():
            return ""
        edited = renumbered(brief)
        if edited is brief:
            return self.tr("The sources are numbered as they are cited")
        self._document.edit(edited)
        return self.tr("Sources renumbered as they are cited")
