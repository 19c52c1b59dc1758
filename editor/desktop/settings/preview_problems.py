"""Whether problems show in the preview: the same in every document, and in the next run."""

from PySide6.QtCore import QObject

from editor.desktop.preview.preview_problems import PreviewProblems
from editor.desktop.settings.settings import Settings
from editor.desktop.settings.table import PREVIEW_PROBLEMS


class KeptPreviewProblems(QObject):
    """Keeps ``problems`` of one document and the setting alike, whichever changes."""

    def __init__(self, problems: PreviewProblems, settings: Settings) -> None:
        super().__init__(problems)
        self._problems = problems
        self._settings = settings
        self._follow()
        settings.changed.connect(self._follow)
        problems.toggled.connect(self._keep)

    def _follow(self) -> None:
        if self._problems.shown is not self._settings[PREVIEW_PROBLEMS]:
            self._problems.toggle()

    def _keep(self) -> None:
        self._settings.set(PREVIEW_PROBLEMS, self._problems.shown)
