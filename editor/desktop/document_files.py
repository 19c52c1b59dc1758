"""Opening and saving as a user sees it: with questions, and with sentences for what fails."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from editor.desktop.dialogs import Choice, Dialogs
from editor.desktop.document import Document
from editor.desktop.safety.guard import Guard
from editor.desktop.tabs.tab_names import named_by, untitled
from editor.formats.reading import LossError, UnreadableError
from editor.storage.explained import explained

translate = QCoreApplication.translate

_MOST_TOLD = 6
"""As many as fit into a message that is read."""


def tell_unopened(dialogs: Dialogs, failed: Sequence[tuple[Path, OSError]]) -> None:
    """Say which files could not be opened, and why."""
    reasons = [explained(error, path) for path, error in failed]
    if len(failed) == 1:
        dialogs.tell(_unopened(failed[0][0]), reasons[0])
        return
    more = len(reasons) - _MOST_TOLD
    rest = [translate("Files", "And {number} more.").format(number=more)] if more > 0 else []
    told = translate("Files", "{number} files could not be opened.").format(number=len(failed))
    dialogs.tell(told, "\n".join(reasons[:_MOST_TOLD] + rest))


def _unopened(path: Path) -> str:
    return translate("Files", "{name} could not be opened.").format(name=path.name)


class DocumentFiles:
    """Saves and opens ``document``, which ``guard`` keeps; ``dialogs`` ask every question."""

    def __init__(self, document: Document, guard: Guard, dialogs: Dialogs) -> None:
        self._document = document
        self._guard = guard
        self._dialogs = dialogs
        self.untitled = untitled()
        """What the document is called as long as it has no file."""

    @property
    def name(self) -> str:
        """What the document is called in sentences and in the title bar."""
        return self._document.path.name if self._document.path else self.untitled

    @property
    def _proposed(self) -> Path:
        """A file that is called as the brief is."""
        return Path.home() / f"{named_by(self._document.brief.title) or self.untitled}.txt"

    def open(self, path: Path) -> bool:
        """Read ``path`` into the document; tells whether it did."""
        try:
            self._guard.opening(path, lambda: self._document.open(path))
        except OSError as error:
            tell_unopened(self._dialogs, [(path, error)])
        except UnreadableError as error:
            self._dialogs.tell(_unopened(path), str(error))
        else:
            return True
        return False

    def save(self) -> bool:
        """Save to the document's file, or ask for one; tells whether it is saved."""
        if self._document.path is None or self._document.held:
            return self.save_as()
        return self._written(self._document.path, self._document.save)

    def save_as(self) -> bool:
        """Ask for a file and save to it; tells whether it is saved."""
        path = self._dialogs.file_to_save(self._document.path or self._proposed)
        if path is None:
            return False
        losses = self._document.losses(path)
        if losses and not self._dialogs.save_with_losses(path.name, losses):
            return False
        return self._written(path, lambda: self._document.save_as(path))

    def may_close(self) -> bool:
        """Whether the document may go: it is saved, or the user lets the changes go."""
        if not self._document.modified:
            return True
        choice = self._dialogs.save_changes(self.name)
        return choice is Choice.DISCARD or (choice is Choice.SAVE and self.save())

    def _written(self, path: Path, write: Callable[[], None]) -> bool:
        from editor.desktop.safety.questions import may_write  # late: it is not for the first frame

        if not may_write(path, self._guard, self._dialogs):
            return False
        try:
            self._guard.saving(path, write)
        except OSError as error:
            return self._saved_elsewhere(path, explained(error, path))
        except LossError as error:
            told = translate("Files", "The file can't hold this: {losses}")
            return self._saved_elsewhere(path, told.format(losses=" · ".join(error.losses)))
        return True

    def _saved_elsewhere(self, path: Path, why: str) -> bool:
        """Say ``why`` nothing could be written to ``path``, and offer to write to another file."""
        failed = translate("Files", "{name} could not be saved.").format(name=path.name)
        return self._dialogs.offer(failed, why, translate("Files", "Save &As…")) and self.save_as()
