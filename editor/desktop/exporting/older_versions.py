"""The versions that a review copy can be compared with."""

from pathlib import Path

from PySide6.QtCore import QObject

from editor.desktop.dialogs import Dialogs
from editor.desktop.exporting.sending import Sending
from editor.desktop.exporting.subject import Subject
from editor.desktop.exporting.wishes import Comparison, Older
from editor.filing.brief_files import BriefFiles
from editor.formats.reading import UnreadableError
from editor.storage.explained import explained


class OlderVersions(QObject):
    """Offers the kept versions, and any file that holds a brief."""

    def __init__(
        self,
        files: BriefFiles,
        subject: Subject,
        sending: Sending,
        dialogs: Dialogs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._files = files
        self._subject = subject
        self._sending = sending
        self._dialogs = dialogs

    def comparisons(self) -> tuple[Comparison, ...]:
        """What can be chosen."""
        from_file = Comparison(self.tr("A file…"), self._from_file)
        return (*self._sending.comparisons(), from_file)

    def _from_file(self) -> Older | None:
        path = self._dialogs.file_to_compare(self._subject.path.parent)
        if path is None:
            return None
        try:
            return Older(self._files.read(path).reading.brief, path.name)
        except OSError as error:
            self._tell(path, explained(error, path))
        except UnreadableError as error:
            self._tell(path, str(error))
        return None

    def _tell(self, path: Path, why: str) -> None:
        text = self.tr("{} can't be compared with.").format(path.name)
        self._dialogs.tell(text, why)
