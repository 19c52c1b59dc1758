"""All that belongs to one open document: where it is written, read, searched and judged."""

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.desktop.dialogs import Dialogs
from editor.desktop.document import Document
from editor.desktop.document_files import DocumentFiles
from editor.desktop.first_frame import FirstFrame
from editor.desktop.form.field_tables import SECTIONS
from editor.desktop.form.form_view import FormView
from editor.desktop.layout.panel_area import PanelArea
from editor.desktop.layout.panel_layout import Panel
from editor.desktop.safety.guard import Guard
from editor.desktop.surroundings import Surroundings
from editor.desktop.text.views import Views

if TYPE_CHECKING:  # the first frame does without them
    from editor.desktop.exporting.exporting import Exporting
    from editor.desktop.find.find_bar import FindBar
    from editor.desktop.find.finder import Finder
    from editor.desktop.find.to_come import ToCome
    from editor.desktop.outline.outline_panel import OutlinePanel
    from editor.desktop.panels import Panels
    from editor.desktop.preview.preview import Preview
    from editor.desktop.problems.examiner import Examiner
    from editor.desktop.problems.problem_counts import ProblemCounts
    from editor.desktop.problems.problem_panel import ProblemPanel
    from editor.desktop.safety.file_notice import FileNotice
    from editor.desktop.versions.versions import VersionsView

_OFFERED = frozenset(Panel)
"""The panels that stand around the page."""

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

_LEAVING = ("export", "print", "copy-rich-text")
"""What sends a brief out; there must be one."""


class DocumentView(QWidget):
    """Shows ``document`` in the form at once, and what stands around that when it is painted."""

    changed = Signal()
    """Name, state, view, or what is ``possible`` may be new."""

    def __init__(self, document: Document, around: Surroundings, dialogs: Dialogs) -> None:
        super().__init__()
        self.document = document
        document.setParent(self)  # it goes with its view
        self.dialogs = dialogs
        self._around = around
        self._panels: Panels | None = None
        # A thread beside what is made and painted would only take turns with that.
        self._loading = QTimer(self, singleShot=True, interval=0)
        self._loading.timeout.connect(around.house.load)
        self.guard = Guard(document, around.safety)
        self.files = DocumentFiles(document, self.guard, dialogs)
        self.form = FormView(document, around.theme, around.offers)
        self.views = Views(document, self.form, around.theme)
        self.area = PanelArea(self.views, _OFFERED, around.layout, around.theme)
        self._lay_out()
        document.changed.connect(self.changed)
        document.noticed.connect(self.say)
        self.form.noticed.connect(self.say)
        self.views.said.connect(self.say)
        self.views.refused.connect(self._tell_read_only)
        self.views.switched.connect(self.changed)
        self.area.arranged.connect(self.changed)
        around.safety.told.connect(self.say)
        self.guard.said.connect(self.say)
        self.guard.stirred.connect(self._show_notice)

    def _lay_out(self) -> None:
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._lines.addWidget(self.area, 1)
        self.form.title.setFocus()

    @property
    def panels(self) -> "Panels":
        """What stands around the form: made when the first frame is painted, or asked for here."""
        return self._panels or self._made_panels()

    def _made_panels(self) -> "Panels":
        from editor.desktop.panels import Panels

        around = self._around
        self._panels = Panels(self.document, self.views, around.house, self.dialogs, around.theme)
        around.settings.keep_shown(self._panels.preview_problems)
        self._panels.stand_in(self.area)
        self._lines.addWidget(self._panels.status)
        self._panels.possible_changed.connect(self.changed)
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

    @cached_property
    def find_bar(self) -> "FindBar":
        """Where one says what to look for; made when somebody does."""
        from editor.desktop.find.find_bar import FindBar

        bar = FindBar(self.finder, self._around.theme)
        self._lines.insertWidget(self._lines.indexOf(self.panels.status), bar)
        bar.lead_to(self.counts, self.to_come)
        return bar

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

    @cached_property
    def exporting(self) -> "Exporting":
        """What leaves the window; loaded when something is to."""
        from editor.desktop.exporting.exporting import Exporting
        from editor.desktop.exporting.sending import Sending
        from editor.desktop.exporting.subject import Subject

        document, around, dialogs = self.document, self._around, self.dialogs
        subject = Subject(document, self.examiner, around.house, self)
        sending = Sending(document, around.safety, dialogs)
        exporting = Exporting(document, subject, sending, dialogs, around.theme, self)
        self.panels.status.add_count(exporting.line)
        return exporting

    @cached_property
    def versions(self) -> "VersionsView":
        """What was saved before; loaded when somebody asks for it."""
        from editor.desktop.versions.versions import VersionsView

        versions = VersionsView(
            self.document, self._around.safety, self.dialogs, self._around.theme, self
        )
        versions.said.connect(self.say)
        return versions

    @property
    def outline(self) -> "OutlinePanel":
        """What the brief is made of."""
        return self.panels.outline

    @property
    def state(self) -> str:
        """What is to be known of the document beside its name, if anything."""
        if self.document.read_only:
            return self.tr("read-only")
        return self.tr("edited") if self.document.modified else ""

    @property
    def possible(self) -> Mapping[str, bool]:
        """Whether the actions can be done now that not every document can do, by their names."""
        document, text = self.document, self.views.text_shows
        return {
            "undo": document.can_undo,
            "redo": document.can_redo,
            "fix-safe": self._panels is not None
            and self._panels.examiner.mendable
            and not document.read_only,
            "renumber": not document.read_only,
            "open-link": not text,
            **dict.fromkeys(_LEAVING, not document.pristine),
            **dict.fromkeys(_FORM_ACTIONS, not text and not document.locked),
        }

    @property
    def chosen(self) -> Mapping[str, bool]:
        """Which of the actions are on that are on or off, by their names."""
        panels = {str(panel): self.area.shows(panel) for panel in Panel}
        problems = self._panels is not None and self._panels.preview_problems.shown
        return {"text-view": self.views.text_shows, "preview-problems": problems} | panels

    def fix_all_safe(self) -> None:
        """Mend all that can be mended without a question."""
        count = self.examiner.fix_all_safe()
        told = self.tr("1 problem mended") if count == 1 else self.tr("{number} problems mended")
        self.say(told.format(number=count))

    def renumber(self) -> None:
        """Number the sources as they are cited."""
        self.say(self.form.renumber_sources())

    @property
    def exports_go_on(self) -> bool:
        """Whether something is still being exported."""
        return "exporting" in self.__dict__ and self.exporting.goes_on

    def may_close(self) -> bool:
        """Whether the document may go; asks about changes that are not saved, and about exports."""
        return self.files.may_close() and self.exports_may_end()

    def exports_may_end(self) -> bool:
        """Whether what is still being exported may be; asks if something is."""
        return not self.exports_go_on or self.exporting.may_close()

    def stop(self) -> None:
        """Begin nothing any more; what is going on beside the window is waited for."""
        self.views.reader.stop()
        if self._panels is not None:
            self._panels.examiner.stop()
        if "exporting" in self.__dict__:
            self.exporting.stop()
        if "versions" in self.__dict__:
            self.versions.stop()
        self.guard.close()

    @cached_property
    def notice(self) -> "FileNotice":
        """What is to be known of the file over form and text; made when there is something."""
        from editor.desktop.safety.file_notice import FileNotice

        notice = FileNotice(self.document, self.guard, self.files, self._around.theme, self)
        self._lines.insertWidget(0, notice.line)
        return notice

    def _show_notice(self) -> None:
        if self.guard.unusual or self.document.read_only or "notice" in self.__dict__:
            self.notice.show_state()

    def _tell_read_only(self) -> None:
        self.notice.stir()
        self.say(self.tr("This brief is open read-only: nothing was changed."))

    def say(self, sentence: str) -> None:
        """Tell ``sentence`` in the status line."""
        self.panels.status.say(sentence)

    def showEvent(self, event: QShowEvent) -> None:
        """First the form; when that is seen, all the rest."""
        super().showEvent(event)
        if self._panels is None:
            FirstFrame(self).painted.connect(self.furnish)
        if not self.guard.begun:
            FirstFrame(self).settled.connect(self.guard.begin)
            FirstFrame(self).settled.connect(_answer_screen_readers)
            FirstFrame(self).settled.connect(self.form.rows.complete)

    def furnish(self) -> None:
        """Make what the first frame does without."""
        self.form.furnish()
        if self._panels is None:
            self._made_panels()
        self._loading.start()


def _answer_screen_readers() -> None:
    """Imported late: who listens is told anew what there is."""
    from editor.desktop.spoken.interfaces import install_interfaces

    install_interfaces()
