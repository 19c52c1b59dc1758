"""What the documents of a window share."""

from contextlib import suppress

from editor.brief.model import Brief
from editor.brief.offers import Offers
from editor.brief.value import value
from editor.desktop.document import Document
from editor.desktop.layout.panel_layout import PanelLayout
from editor.desktop.problems.house import House
from editor.desktop.safety.safety import Safety
from editor.desktop.settings.settings_menu import SettingsMenu
from editor.desktop.theme.theme import Theme
from editor.filing.brief_files import BriefFiles
from editor.filing.recent_files import RecentFiles
from editor.filing.used_names import UsedNames


@value
class Surroundings:
    """What a document meets that is not its own."""

    theme: Theme
    house: House
    files: BriefFiles
    offers: Offers
    used: UsedNames
    recent: RecentFiles
    layout: PanelLayout
    settings: SettingsMenu
    safety: Safety

    def new_document(self) -> Document:
        """An empty document, whose names are offered from when it is saved."""
        document = Document(self.files)
        document.saved.connect(lambda: self._remember(document.brief))
        return document

    def _remember(self, brief: Brief) -> None:
        with suppress(OSError):  # it is offered in this run all the same
            self.used.remember(brief)
