"""Every question that the window asks, behind one object that tests replace."""

from enum import Enum, auto
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

_FILTERS = "Briefs (*.txt *.json);;Plain text (*.txt);;JSON (*.json);;All files (*)"


class Choice(Enum):
    """What to do with changes that are not saved."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


class Dialogs:
    """Asks and tells in dialogs over ``parent``."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def files_to_open(self, folder: Path) -> list[Path]:
        """The files that the user wants to open; none if he thought better of it."""
        names, _ = QFileDialog.getOpenFileNames(self._parent, "Open", str(folder), _FILTERS)
        return [Path(name) for name in names]

    def file_to_save(self, suggested: Path) -> Path | None:
        """Where to save; without an ending it is plain text. The dialog asks before replacing."""
        name, _ = QFileDialog.getSaveFileName(self._parent, "Save As", str(suggested), _FILTERS)
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_name(path.name + ".txt")

    def save_changes(self, name: str) -> Choice:
        """Whether to save ``name`` before it is closed."""
        box = QMessageBox(self._parent)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(f"Save the changes to {name}?")
        box.setInformativeText("What you wrote since the last save is lost otherwise.")
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        answers = {buttons.Save: Choice.SAVE, buttons.Discard: Choice.DISCARD}
        return answers.get(buttons(box.exec()), Choice.CANCEL)

    def save_with_losses(self, name: str, losses: tuple[str, ...]) -> bool:
        """Whether to save ``name`` although the file can't hold what ``losses`` says."""
        box = QMessageBox(self._parent)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(f"{name} can't hold all of this brief.")
        box.setInformativeText("Lost would be: " + "; ".join(losses) + ".")
        save = box.addButton("Save Without", QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is save

    def tell(self, text: str, details: str) -> None:
        """Say what went wrong, and what can be done about it."""
        box = QMessageBox(QMessageBox.Icon.Warning, "Brief Editor", text, parent=self._parent)
        box.setInformativeText(details)
        box.exec()
