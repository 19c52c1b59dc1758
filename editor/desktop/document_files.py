"""Opening and saving as a user sees it: with questions, and with sentences for what fails."""

from collections.abc import Callable, Sequence
from pathlib import Path

from editor.desktop.dialogs import Choice, Dialogs
from editor.desktop.document import Document
from editor.formats.reading import LossError, UnreadableError
from editor.storage.explained import explained

_MOST_TOLD = 6
"""As many as fit into a message that is read."""


def tell_unopened(dialogs: Dialogs, failed: Sequence[tuple[Path, OSError]]) -> None:
    """Say which files could not be opened, and why."""
    reasons = [explained(error, path) for path, error in failed]
    if len(failed) == 1:
        dialogs.tell(f"{failed[0][0].name} could not be opened.", reasons[0])
        return
    more = len(reasons) - _MOST_TOLD
    rest = [f"And {more} more."] if more > 0 else []
    dialogs.tell(
        f"{len(failed)} files could not be opened.", "\n".join(reasons[:_MOST_TOLD] + rest)
    )


class DocumentFiles:
    """Saves and opens ``document``; every question goes through ``dialogs``."""

    def __init__(self, document: Document, dialogs: Dialogs) -> None:
        self._document = document
        self._dialogs = dialogs

    @property
    def name(self) -> str:
        """What the document is called in sentences and in the title bar."""
        return self._document.path.name if self._document.path else "Untitled"

    def open(self, path: Path) -> bool:
        """Read ``path`` into the document; tells whether it did."""
        try:
            self._document.open(path)
        except OSError as error:
            tell_unopened(self._dialogs, [(path, error)])
        except UnreadableError as error:
            self._dialogs.tell(f"{path.name} could not be opened.", str(error))
        else:
            return True
        return False

    def save(self) -> bool:
        """Save to the document's file, or ask for one; tells whether it is saved."""
        if self._document.path is None:
            return self.save_as()
        return self._written(self._document.path, self._document.save)

    def save_as(self) -> bool:
        """Ask for a file and save to it; tells whether it is saved."""
        path = self._dialogs.file_to_save(self._document.path or Path.home() / "Untitled.txt")
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
        try:
            write()
        except OSError as error:
            self._dialogs.tell(f"{path.name} could not be saved.", explained(error, path))
        except LossError as error:
            self._dialogs.tell(
                f"{path.name} could not be saved.",
                "The file can't hold this: " + " · ".join(error.losses),
            )
        else:
            return True
        return False
