"""Every question that the window asks, behind one object that tests replace.

Qt's dialogs are imported where they are opened: the first frame is painted without them.
"""

from collections.abc import Sequence
from enum import Enum, auto
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from editor.desktop.theme.distances import Margins, px

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl, SignalInstance
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QDialog, QMessageBox

    from editor.desktop.exporting.wishes import LastChoice

translate = QCoreApplication.translate

_DETAILS_WIDTH = 360
"""Pixels at 100 % that a sentence has at least, so that it is not broken into a narrow column."""

_JSON = 2
"""The place of the kind whose files are JSON."""
_AROUND: Margins = (24, 20, 24, 20)
_AROUND_MESSAGE: Margins = (0, 20, 24, 20)
"""Pixels at 100 %; before a message Qt keeps room for an icon."""

_ALL_WRITTEN = 100
"""How a question is left that need not be answered any more; no button has this number."""

_LOSSES_SHOWN = 6
"""As many as fit into a question that is read."""

_LONGEST_NAME = 100
"""Letters of the name of a version: it is to be read in a line."""


class Choice(Enum):
    """What to do with changes that are not saved."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


class _Line(NamedTuple):
    """A question that is answered in a line of at most ``longest`` letters, and its ``button``."""

    title: str
    question: str
    button: str
    purpose: str = ""
    text: str = ""
    longest: int = 32_767


class Dialogs:
    """Asks and tells in dialogs over ``parent``."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def files_to_open(self, folder: Path) -> list[Path]:
        """The files that the user wants to open; none if he thought better of it."""
        from PySide6.QtWidgets import QFileDialog

        title, kinds = translate("Dialogs", "Open"), ";;".join(_kinds())
        names, _ = QFileDialog.getOpenFileNames(self._parent, title, str(folder), kinds)
        return [Path(name) for name in names]

    def file_to_save(self, suggested: Path) -> Path | None:
        """Where to save; without an ending it is of the kind chosen in the dialog, or plain text.

        The dialog puts the ending on, for it asks before replacing the file that bears it.
        """
        from PySide6.QtWidgets import QFileDialog

        kinds = _kinds()
        title, folder = translate("Dialogs", "Save As"), str(suggested.parent)
        dialog = QFileDialog(self._parent, title, folder, ";;".join(kinds))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("json" if chosen == kinds[_JSON] else "txt")
        )
        dialog.selectFile(suggested.name)
        accepted = dialog.exec()
        dialog.deleteLater()
        return Path(dialog.selectedFiles()[0]) if accepted else None

    def profile(self) -> Path | None:
        """The file of a house style that the user wants to be checked by."""
        from PySide6.QtWidgets import QFileDialog

        title = translate("Dialogs", "Choose a House Style")
        styles = translate("Dialogs", "House styles (*.toml)")
        kinds = f"{styles};;{translate('Dialogs', 'All files (*)')}"
        name, _ = QFileDialog.getOpenFileName(self._parent, title, str(Path.home()), kinds)
        return Path(name) if name else None

    @cached_property
    def last_export(self) -> "LastChoice":
        """What was exported last from the window: the same is proposed the next time."""
        from editor.desktop.exporting.wishes import LastChoice

        return LastChoice()

    def file_to_export(self, suggested: Path, endings: Sequence[str]) -> Path | None:
        """Where an export goes; it may end in another of ``endings``, and is of that form then."""
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._parent, translate("Dialogs", "Export"), str(suggested.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(" ".join(f"*.{ending}" for ending in endings))
        dialog.setDefaultSuffix(suggested.suffix)
        dialog.selectFile(suggested.name)
        accepted = dialog.exec()
        dialog.deleteLater()
        return Path(dialog.selectedFiles()[0]) if accepted else None

    def file_to_compare(self, folder: Path) -> Path | None:
        """The older version that a review copy is compared with."""
        from PySide6.QtWidgets import QFileDialog

        title, kinds = translate("Dialogs", "Compare With"), ";;".join(_kinds())
        name, _ = QFileDialog.getOpenFileName(self._parent, title, str(folder), kinds)
        return Path(name) if name else None

    def choose_printer(self, printer: "QPrinter", pages: int) -> bool:
        """Let the user choose a printer, and which of the ``pages`` to print."""
        from PySide6.QtPrintSupport import QPrintDialog
        from PySide6.QtWidgets import QApplication

        dialog = QPrintDialog(printer, QApplication.activeWindow() or self._parent)
        dialog.setMinMax(1, pages)
        accepted = dialog.exec()
        dialog.deleteLater()
        return bool(accepted)

    def save_changes(self, name: str) -> Choice:
        """Whether to save ``name`` before it is closed."""
        from PySide6.QtWidgets import QMessageBox

        box = self._box(
            translate("Dialogs", "Save the changes to {name}?").format(name=name),
            translate("Dialogs", "What you wrote since the last save is lost otherwise."),
        )
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        box.button(buttons.Save).setText(translate("Dialogs", "&Save"))
        box.button(buttons.Discard).setText(translate("Dialogs", "&Discard"))
        answers = {buttons.Save: Choice.SAVE, buttons.Discard: Choice.DISCARD}
        return answers.get(buttons(_answer(box)), Choice.CANCEL)

    def save_several(self, names: Sequence[str]) -> Sequence[int] | None:
        """Which of ``names``, by their places, to save before all are closed; None: to go on."""
        from editor.desktop.safety.unsaved_dialog import UnsavedDialog

        dialog = UnsavedDialog(names, self._parent)
        accepted = dialog.exec()
        dialog.deleteLater()
        return dialog.chosen if accepted else None

    def save_with_losses(self, name: str, losses: tuple[str, ...]) -> bool:
        """Whether to save ``name`` although the file can't hold what ``losses`` says."""
        from PySide6.QtWidgets import QMessageBox

        text = translate("Dialogs", "{name} can't hold all of this brief.").format(name=name)
        box = self._box(text, _lost(losses))
        save = box.addButton(
            translate("Dialogs", "Save &Without"), QMessageBox.ButtonRole.DestructiveRole
        )
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        _answer(box)
        return box.clickedButton() is save

    def confirm(self, text: str, details: str, button: str) -> bool:
        """Whether to do what ``button`` says although ``text`` and ``details`` are so."""
        from PySide6.QtWidgets import QMessageBox

        box = self._box(text, details)
        yes = box.addButton(button, QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        _answer(box)
        return box.clickedButton() is yes

    def stop_exports(self, number: int, done: "SignalInstance") -> bool:
        """Whether to close although so many exports go on; yes as well if they get ``done``."""
        from PySide6.QtWidgets import QMessageBox

        if number == 1:
            text = translate("Dialogs", "An export is still being made.")
        else:
            told = translate("Dialogs", "{number} exports are still being made.")
            text = told.format(number=number)
        box = self._box(text, translate("Dialogs", "This closes as soon as all is written."))
        stop = box.addButton(
            translate("Dialogs", "&Stop and Close"), QMessageBox.ButtonRole.DestructiveRole
        )
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))

        def leave(well: bool) -> None:
            box.done(_ALL_WRITTEN if well else QMessageBox.DialogCode.Rejected)

        done.connect(leave)
        left_by = _answer(box)
        done.disconnect(leave)
        return left_by == _ALL_WRITTEN or box.clickedButton() is stop

    def dismissal_reason(self, message: str) -> str | None:
        """Why the problem that ``message`` tells may stand; None if it may not after all."""
        question = translate("Dialogs", "{problem}\n\nWhy may it stand?").format(problem=message)
        line = _Line(
            translate("Dialogs", "Dismiss"),
            question,
            translate("Dialogs", "&Dismiss"),
            translate("Dialogs", "It is kept with the brief."),
        )
        return self._ask_line(line)

    def version_name(self, moment: str, name: str) -> str | None:
        """What the version of ``moment``, which has this ``name``, is called from now on.

        Empty: it has no name any more. None if all stays as it is.
        """
        asked = translate(
            "Dialogs", "{version}\n\nA name, such as “Sent to desk”, keeps it for good."
        )
        if name:
            asked = translate("Dialogs", "{version}\n\nIts name; without one it may go some day.")
        line = _Line(
            translate("Dialogs", "Name a Version"),
            asked.format(version=moment),
            translate("Dialogs", "&Name"),
            text=name,
            longest=_LONGEST_NAME,
        )
        return self._ask_line(line)

    def _ask_line(self, line: _Line) -> str | None:
        """What the user writes, without spaces around it; None if nothing is to be done."""
        from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit

        from editor.desktop.controls.calm_dialog import calm_down

        dialog = QInputDialog(QApplication.activeWindow() or self._parent)
        dialog.setWindowTitle(line.title)
        dialog.setLabelText(line.question)
        dialog.setTextValue(line.text)
        dialog.setOkButtonText(line.button)
        calm_down(dialog, _AROUND)
        _words_alone(dialog)
        for field in dialog.findChildren(QLineEdit):
            field.setMinimumWidth(px(_DETAILS_WIDTH))
            field.setMaxLength(line.longest)
            field.setAccessibleName(line.question)
            field.setAccessibleDescription(line.purpose)
        answered = dialog.exec()
        dialog.deleteLater()
        return dialog.textValue().strip() if answered else None

    def browse(self, url: "QUrl") -> bool:
        """Show ``url`` in the browser; tells whether the system has one for it."""
        from PySide6.QtGui import QDesktopServices

        return QDesktopServices.openUrl(url)

    def tell(self, text: str, details: str) -> None:
        """Say what went wrong, and what can be done about it."""
        from PySide6.QtWidgets import QMessageBox

        box = self._box(text, details)
        box.setStandardButtons(QMessageBox.StandardButton.Ok)
        _answer(box)

    def offer(self, text: str, details: str, button: str) -> bool:
        """Say what went wrong; tells whether to do what ``button`` says instead."""
        from PySide6.QtWidgets import QMessageBox

        box = self._box(text, details)
        instead = box.addButton(button, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(instead)
        _answer(box)
        return box.clickedButton() is instead

    def _box(self, text: str, details: str) -> "QMessageBox":
        """A dialog that says ``text`` and ``details`` as they are: a file may be named ``<b>``."""
        from PySide6.QtWidgets import QLabel, QMessageBox

        from editor.desktop.controls.calm_dialog import calm_down

        box = QMessageBox(self._parent)
        box.setWindowTitle("Brief Editor")
        box.setText(text)
        box.setInformativeText(details)
        calm_down(box, _AROUND_MESSAGE)
        labels = box.findChildren(QLabel)
        for label in labels:
            label.setTextFormat(Qt.TextFormat.PlainText)
        labels[-1].setMinimumWidth(px(_DETAILS_WIDTH))
        return box


def _answer(box: "QMessageBox") -> int:
    """The button by which the user leaves ``box``."""
    _words_alone(box)
    return box.exec()


def _words_alone(dialog: "QDialog") -> None:
    """Words are enough on buttons: no icons."""
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QPushButton

    for button in dialog.findChildren(QPushButton):
        button.setIcon(QIcon())


def _lost(losses: tuple[str, ...]) -> str:
    more, told = len(losses) - _LOSSES_SHOWN, "; ".join(losses[:_LOSSES_SHOWN])
    if more > 0:
        sentence = translate("Dialogs", "Lost would be: {losses}; and {number} more.")
    else:
        sentence = translate("Dialogs", "Lost would be: {losses}.")
    return sentence.format(losses=told, number=more)


def _kinds() -> list[str]:
    """The kinds of files that hold briefs, as Qt's dialogs show them."""
    return [
        translate("Dialogs", "Briefs (*.txt *.json)"),
        translate("Dialogs", "Plain text (*.txt)"),
        translate("Dialogs", "JSON (*.json)"),
        translate("Dialogs", "All files (*)"),
    ]
