"""All that belongs to one open document: where it is written, read, searched and judged."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from editor.brief.length import minutes_to_read, words_in, words_of
from editor.brief.model import Brief
from editor.brief.offers import NO_OFFERS, Offers
from editor.checks.problem import Problem
from editor.desktop.dialogs import Dialogs
from editor.desktop.document import Document
from editor.desktop.document_files import DocumentFiles
from editor.desktop.find.find_bar import FindBar
from editor.desktop.find.finder import Finder
from editor.desktop.find.form_search import FormSearch
from editor.desktop.find.text_search import TextSearch
from editor.desktop.find.to_come import ToCome
from editor.desktop.form.field_tables import SECTIONS
from editor.desktop.form.form_view import FormView
from editor.desktop.links import Links
from editor.desktop.outline.outline_edits import move_to
from editor.desktop.outline.outline_panel import OutlinePanel
from editor.desktop.panels import Panel, Panels
from editor.desktop.preview.preview import WELCOME, Preview
from editor.desktop.problems.examiner import Examiner
from editor.desktop.problems.explainer import Explainer, place_of_keyboard
from editor.desktop.problems.form_problems import FormProblems
from editor.desktop.problems.house import House
from editor.desktop.problems.problem_counts import ProblemCounts
from editor.desktop.problems.problem_menus import ProblemMenus
from editor.desktop.problems.problem_panel import ProblemPanel
from editor.desktop.problems.problem_steps import ProblemSteps
from editor.desktop.status_line import StatusLine
from editor.desktop.text.text_problems import TextProblems
from editor.desktop.text.views import Views
from editor.desktop.theme.distances import px
from editor.desktop.theme.size_wheel import SizeWheel
from editor.desktop.theme.theme import Theme

_COUNT_PAUSE = 150
"""Milliseconds without an edit after which words are counted."""

_TWO_PAGES = 800
"""Pixels at 100 % from which form and preview stand beside each other."""

_WITH_OUTLINE = 1100
"""Pixels at 100 % from which the outline stands beside them."""

_NO_BRIEF = Brief()
_TOO_LONG = "The brief is too long to be shown as its readers would see it."
_UNCHECKED = "Too long to be checked"


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
    """Wires ``document`` to its views, its preview, its problems and its status line."""

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
        self._previewed: Brief | None = None
        self.files = DocumentFiles(document, dialogs)
        self._links = Links(dialogs)
        self.form = FormView(document, theme, offers)
        self.views = Views(document, self.form, theme)
        self._form_search = FormSearch(self.form, document, theme)
        self._text_search = TextSearch(self.views.text, document, theme)
        self.finder = Finder(self._form_search, self)
        self.find_bar = FindBar(self.finder, theme)
        self.preview = Preview(theme)
        self.examiner = Examiner(document, house)
        menus = self._menus = ProblemMenus(self.examiner, dialogs, Explainer(house, theme, self))
        self._form_problems = FormProblems(self.form, self.examiner, menus, theme)
        self._text_problems = TextProblems(document, self.views, self.examiner, menus, theme)
        self.counts = ProblemCounts(theme)
        self.to_come = ToCome(document, self.finder, theme)
        self.problem_list = ProblemPanel(document, self.examiner, menus, house, theme)
        self.problem_steps = ProblemSteps(
            document,
            self.views,
            self.examiner,
            self.problem_list.filter.shows,
            self._go_to_problem,
        )
        self.outline = OutlinePanel(theme)
        self.panels = Panels(
            (
                Panel(self.outline, self.outline.setFocus),
                Panel(self.views, self.views.take_keyboard),
                Panel(self.preview, self.preview.setFocus),
                Panel(self.problem_list, self.problem_list.list.setFocus),
            )
        )
        self._status = StatusLine(theme, self.counts)
        self._status.add_count(self.to_come)
        self._count_timer = QTimer(self, singleShot=True, interval=_COUNT_PAUSE)
        self._wheel = SizeWheel(
            self, self.form, self.views.text, self.preview, self.problem_list.list, self.outline
        )
        self._lay_out()
        self._connect()
        self._show_document()
        self._count()
        self._show_limits()

    def _lay_out(self) -> None:
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.addWidget(self.outline)
        splitter.addWidget(self.views)
        splitter.addWidget(self._right_side())
        outline = self.outline.sizeHint().width()
        splitter.setSizes([outline, 740 - outline // 2, 500 - outline // 2])
        splitter.handle(1).setBackgroundRole(QPalette.ColorRole.Mid)
        splitter.handle(1).setAutoFillBackground(True)
        splitter.setStretchFactor(1, 3)
        splitter.setStretchFactor(2, 2)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(splitter, 1)
        lines.addWidget(self.find_bar)
        lines.addWidget(self._status)
        self.form.title.setFocus()

    def _right_side(self) -> QSplitter:
        """The preview, and below it the list of problems when it is wanted."""
        side = QSplitter(Qt.Orientation.Vertical)
        side.setHandleWidth(1)
        side.addWidget(self.preview)
        side.addWidget(self.problem_list)
        side.setSizes([560, 220])
        self.problem_list.hide()
        return side

    def _connect(self) -> None:
        self._house.ready.connect(self._show_limits)
        self.examiner.examined.connect(self._show_problems)
        self.examiner.item_examined.connect(self._count_problems)
        self._theme.changed.connect(self._show_problems)
        self._theme.changed.connect(self._make_room)
        self._wheel.turned.connect(self._theme.steps_wanted)
        self.counts.toggled.connect(self._open_list)
        self.problem_list.chosen.connect(self._go_to_problem)
        self.problem_list.left.connect(self.views.take_keyboard)
        self.problem_steps.said.connect(self._status.say)
        self.problem_steps.arrived.connect(self.problem_list.light)
        self._connect_outline()
        self.document.changed.connect(self._show_document)
        self.document.changed.connect(self._count_timer.start)
        self.document.changed.connect(self.finder.refresh)
        self.document.saved.connect(self._say_saved)
        self.document.noticed.connect(self._status.say)
        self._count_timer.timeout.connect(self._count)
        self.form.noticed.connect(self._status.say)
        self.form.item_focused.connect(self.preview.light)
        self.form.link_wanted.connect(self._links.open)
        self.preview.item_clicked.connect(self.views.go_to_item)
        self.preview.source_clicked.connect(self.views.go_to_source)
        self.views.item_focused.connect(self.preview.light)
        self.views.said.connect(self._status.say)
        self.views.switched.connect(self._show_view)
        self.views.switched.connect(self.examiner.examined)  # what rested has to learn of it

    def _connect_outline(self) -> None:
        self.examiner.examined.connect(self._tell_outline)
        self.examiner.item_examined.connect(
            lambda item: self.outline.show_problems_of(item, self.examiner.standing)
        )
        self.form.item_focused.connect(self.outline.light)
        self.views.item_focused.connect(self.outline.light)
        self.outline.chosen.connect(self.views.go_to_home)
        self.outline.moved.connect(lambda item, index: move_to(self.document, item, index))
        self.outline.left.connect(self.views.take_keyboard)

    def _tell_outline(self) -> None:
        self.outline.show_problems(self.examiner.standing)

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
            "fix-safe": self.examiner.safe_fixes > 0,
            "open-link": not text,
            **dict.fromkeys(_FORM_ACTIONS, not text and not document.locked),
        }

    def fix_all_safe(self) -> None:
        """Mend all that can be mended without a question."""
        count = self.examiner.fix_all_safe()
        self._status.say(f"{count} {'problem' if count == 1 else 'problems'} mended")

    def renumber(self) -> None:
        """Number the sources as they are cited."""
        self._status.say(self.form.renumber_sources())

    def may_close(self) -> bool:
        """Whether the document may go; asks about changes that are not saved."""
        return self.files.may_close()

    def stop(self) -> None:
        """Begin nothing any more; what is going on beside the window is waited for."""
        self.views.reader.stop()
        self.examiner.stop()

    def _show_document(self) -> None:
        self._show_page()
        self._show_view()
        self._status.show_file(self.document.description)

    def _show_limits(self) -> None:
        if self._house.mender is not None:
            limits = self._house.mender.profile.limits
            self.form.limit_title(int(limits.get("title-characters", 0)))

    def _show_page(self) -> None:
        too_long = self.views.text_shows and self.views.no_form
        brief = _NO_BRIEF if too_long else self.document.brief
        if brief is not self._previewed:  # which goes on while a text is still to be read
            self._previewed = brief
            self.preview.setPlaceholderText(_TOO_LONG if too_long else WELCOME)
            self.preview.show_brief(brief)
            self.outline.show_brief(brief)

    def _show_view(self) -> None:
        self.finder.turn_to(self._text_search if self.views.text_shows else self._form_search)
        self.changed.emit()

    def _count_problems(self) -> None:
        nothing = _UNCHECKED if self.examiner.unchecked else "No problems"
        self.counts.show_problems(self.examiner.standing, nothing)

    def _show_problems(self) -> None:
        self._count_problems()
        self.changed.emit()

    def _open_list(self, opened: bool) -> None:
        had_keyboard = self.problem_list.list.hasFocus()
        self.problem_list.open(opened)
        if had_keyboard:
            self.views.take_keyboard()

    def toggle_problems(self) -> None:
        """Open the list of problems and put the keyboard there, or close it."""
        self.counts.toggle()
        if self.counts.isChecked():
            self.problem_list.light(self.problem_steps.here())
            self.problem_list.list.setFocus()

    def explain_here(self) -> None:
        """Explain the problem that one is at."""
        problem = self.problem_steps.here()
        if problem is None:
            self._status.say(self.tr("No problem here"))
        else:
            self._menus.explain(problem, place_of_keyboard())

    def _go_to_problem(self, problem: Problem) -> None:
        view = self._text_problems if self.views.text_shows else self._form_problems
        view.go_to(problem)

    def _count(self) -> None:
        brief = _NO_BRIEF if self.views.no_form else self.document.brief
        words = words_of(brief)
        self._status.show_length(words, minutes_to_read(words))
        self._status.balance.show_words([words_in(side.text) for side in brief.narratives])

    def _say_saved(self) -> None:
        self._status.say(f"Saved {datetime.now().astimezone():%H:%M}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for two pages, one writes."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self.preview.setVisible(self.width() >= px(_TWO_PAGES))
        self.outline.setVisible(self.width() >= px(_WITH_OUTLINE))
