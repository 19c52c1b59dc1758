"""All that belongs to one open document: where it is written, read, searched and judged."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from editor.brief.offers import NO_OFFERS, Offers
from editor.desktop.dialogs import Dialogs
from editor.desktop.document import Document
from editor.desktop.document_files import DocumentFiles
from editor.desktop.first_frame import FirstFrame
from editor.desktop.form.field_tables import SECTIONS
from editor.desktop.form.form_view import FormView
from editor.desktop.problems.house import House
from editor.desktop.text.views import Views
from editor.desktop.theme.distances import px
from editor.desktop.theme.theme import Theme

if TYPE_CHECKING:  # the first frame does without them
    from editor.desktop.find.find_bar import FindBar
    from editor.desktop.find.finder import Finder
    from editor.desktop.find.to_come import ToCome
    from editor.desktop.outline.outline_panel import OutlinePanel
    from editor.desktop.panels import Panels
    from editor.desktop.preview.preview import Preview
    from editor.desktop.problems.examiner import Examiner
    from editor.desktop.problems.problem_counts import ProblemCounts
    from editor.desktop.problems.problem_panel import ProblemPanel

_TWO_PAGES = 800
"""Pixels at 100 % from which form and preview stand beside each other."""

_OUTLINE = 200
"""Pixels at 100 % that the outline takes."""

_WITH_OUTLINE = 1100
"""Pixels at 100 % from which it stands beside them."""

_FORM_ACTIONS = (
    *(f"add-{entry.part}" for entry in SECTIONS),
    "move-up",
    "move-down",
    "remove",
    "date",
    "note",
    "link",
    "paste-plain",
)
"""What edits, and does so in the form only."""


class DocumentView(QWidget):
    """Shows ``document`` in the form at once, and what stands around that when it is painted."""

    changed = Signal()
    """Name, state, view, or what is ``possible`` may be new."""

    def __init__(
        self,
        document: Document,
        theme: Theme,
        house: House,
        dialogs: Dialogs,
        offers: Offers = NO_OFFERS,
    ) -> None:
        super().__init__()
        self.document = document
        self.dialogs = dialogs
        self._theme = theme
        self._house = house
        self._panels: Panels | None = None
        self.files = DocumentFiles(document, dialogs)
        self.form = FormView(document, theme, offers)
        self.views = Views(document, self.form, theme)
        self._margin = QSplitter(Qt.Orientation.Vertical)
        self._side = QSplitter(Qt.Orientation.Vertical)
        self._lay_out()
        theme.changed.connect(self._make_room)
        document.changed.connect(self.changed)
        document.noticed.connect(self._say)
        self.form.noticed.connect(self._say)
        self.views.said.connect(self._say)
        self.views.switched.connect(self.changed)

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        self._side.setHandleWidth(1)
        splitter.addWidget(self._margin)
        splitter.addWidget(self.views)
        splitter.addWidget(self._side)
        splitter.setSizes([px(_OUTLINE), px(740) - px(_OUTLINE) // 2, px(500) - px(_OUTLINE) // 2])
        splitter.setStretchFactor(1, 3)
        splitter.setStretchFactor(2, 2)
        splitter.handle(1).setBackgroundRole(QPalette.ColorRole.Mid)
        splitter.handle(1).setAutoFillBackground(True)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._lines.addWidget(splitter, 1)
        self.form.title.setFocus()

    @property
    def panels(self) -> "Panels":
        """What stands around the form: made when the first frame is painted, or asked for here."""
        return self._panels or self._made_panels()

    def _made_panels(self) -> "Panels":
        from editor.desktop.panels import Panels

        self._panels = Panels(self.document, self.views, self._house, self.dialogs, self._theme)
        self._margin.addWidget(self._panels.outline)
        self._panels.fill_side(self._side)
        self._side.show()
        self._lines.addWidget(self._panels.find_bar)
        self._lines.addWidget(self._panels.status)
        self._panels.possible_changed.connect(self.changed)
        self._make_room()
        return self._panels

    @property
    def preview(self) -> "Preview":
        """The brief as its readers see it."""
        return self.panels.preview

    @property
    def examiner(self) -> "Examiner":
        """What is wrong with the brief."""
        return self.panels.examiner

    @property
    def finder(self) -> "Finder":
        """What is looked for."""
        return self.panels.finder

    @property
    def find_bar(self) -> "FindBar":
        """Where one says what to look for."""
        return self.panels.find_bar

    @property
    def to_come(self) -> "ToCome":
        """What is still to be filled in."""
        return self.panels.to_come

    @property
    def counts(self) -> "ProblemCounts":
        """How many problems there are."""
        return self.panels.counts

    @property
    def problem_list(self) -> "ProblemPanel":
        """All problems."""
        return self.panels.problem_list

    @property
    def outline(self) -> "OutlinePanel":
        """What the brief is made of."""
        return self.panels.outline

    @property
    def state(self) -> str:
        """What is to be known of the document beside its name, if anything."""
        if self.document.read_only:
            return "read-only"
        return "edited" if self.document.modified else ""

    @property
    def possible(self) -> Mapping[str, bool]:
        """Whether the actions can be done now that not every document can do, by their names."""
        document, text = self.document, self.views.text_shows
        return {
            "undo": document.can_undo,
            "redo": document.can_redo,
            "fix-safe": self._panels is not None and self._panels.examiner.safe_fixes > 0,
            "open-link": not text,
            **dict.fromkeys(_FORM_ACTIONS, not text and not document.locked),
        }

    def fix_all_safe(self) -> None:
        """Mend all that can be mended without a question."""
        count = self.examiner.fix_all_safe()
        self._say(f"{count} {'problem' if count == 1 else 'problems'} mended")

    def renumber(self) -> None:
        """Number the sources as they are cited."""
        self._say(self.form.renumber_sources())

    def may_close(self) -> bool:
        """Whether the document may go; asks about changes that are not saved."""
        return self.files.may_close()

    def stop(self) -> None:
        """Begin nothing any more; what is going on beside the window is waited for."""
        self.views.reader.stop()
        if self._panels is not None:
            self._panels.examiner.stop()

    def _say(self, sentence: str) -> None:
        self.panels.status.say(sentence)

    def showEvent(self, event: QShowEvent) -> None:
        """First the form; when that is seen, all the rest."""
        super().showEvent(event)
        if self._panels is None:
            FirstFrame(self).painted.connect(self.furnish)

    def furnish(self) -> None:
        """Make what the first frame does without."""
        self._house.load()
        self.form.furnish()
        if self._panels is None:
            self._made_panels()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for two pages, one writes."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        page = self._side if self._panels is None else self._panels.preview
        page.setVisible(self.width() >= px(_TWO_PAGES))
        self._margin.setVisible(self.width() >= px(_WITH_OUTLINE))
