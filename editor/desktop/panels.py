"""What stands around the form: all that the first frame of a window does without.

``DocumentView`` loads this module when the first frame is painted, or when somebody asks for one
of these. Imports cost nothing here.
"""

from datetime import datetime
from functools import cached_property

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from editor.brief.length import minutes_to_read, words_in, words_of
from editor.brief.model import Brief, ItemId
from editor.checks.problem import Problem
from editor.desktop.dialogs import Dialogs
from editor.desktop.document import Document
from editor.desktop.find.finder import Finder
from editor.desktop.find.form_search import FormSearch
from editor.desktop.find.to_come import ToCome
from editor.desktop.form.form_homes import go_to_home
from editor.desktop.history import TextCaret
from editor.desktop.layout.panel_area import PanelArea
from editor.desktop.layout.panel_layout import Panel
from editor.desktop.links import Links
from editor.desktop.outline.outline_edits import move_to
from editor.desktop.outline.outline_panel import OutlinePanel
from editor.desktop.panel_round import PanelRound, Stop
from editor.desktop.preview.preview import WELCOME, Preview
from editor.desktop.preview.preview_problems import PreviewProblems
from editor.desktop.problems.examiner import Examiner
from editor.desktop.problems.explainer import Explainer, place_of_keyboard
from editor.desktop.problems.form_problems import FormProblems
from editor.desktop.problems.house import House
from editor.desktop.problems.problem_counts import ProblemCounts
from editor.desktop.problems.problem_menus import ProblemMenus
from editor.desktop.problems.problem_panel import ProblemPanel
from editor.desktop.problems.problem_places import Home
from editor.desktop.problems.problem_steps import ProblemSteps
from editor.desktop.status_line import StatusLine
from editor.desktop.text.views import Views
from editor.desktop.theme.size_wheel import SizeWheel
from editor.desktop.theme.theme import Theme

_COUNT_PAUSE = 150
"""Milliseconds without an edit after which words are counted."""

_NO_BRIEF = Brief()


class Panels(QObject):
    """Wires ``document`` and its ``views`` to preview, problems, find bar and status line."""

    possible_changed = Signal()
    """What can be mended may be new."""

    def __init__(
        self, document: Document, views: Views, house: House, dialogs: Dialogs, theme: Theme
    ) -> None:
        super().__init__(views)
        self._document = document
        self._views = views
        self._house = house
        self._theme = theme
        self._previewed: Brief | None = None
        self._area: PanelArea | None = None
        self._links = Links(dialogs)
        self._form_search = FormSearch(views.form, document, theme)
        self.finder = Finder(self._form_search, self)
        self.preview = Preview(theme)
        self.examiner = Examiner(document, house)
        explainer = Explainer(house, theme, views)
        self._menus = ProblemMenus(self.examiner, dialogs, explainer)
        self._form_problems = FormProblems(views.form, self.examiner, self._menus, theme)
        self.preview_problems = PreviewProblems(self.preview, self.examiner)
        self.counts = ProblemCounts(theme)
        self.to_come = ToCome(document, self.finder, theme)
        self.problem_list = ProblemPanel(document, self.examiner, self._menus, house, theme)
        self.steps = ProblemSteps(
            document, views, self.examiner, self.problem_list.filter.shows, self._go_to_problem
        )
        self.outline = OutlinePanel(theme)
        self.round = PanelRound(
            (
                Stop(self.outline, self.outline.setFocus),
                Stop(views, views.take_keyboard),
                Stop(self.preview, self.preview.setFocus),
                Stop(self.problem_list, self.problem_list.list.setFocus),
            )
        )
        self.status = StatusLine(theme, self.counts)
        self.status.add_count(self.to_come)
        turned = (views.form, self.preview, self.problem_list.list, self.outline)
        self._wheel = SizeWheel(self, *turned)
        self._count_timer = QTimer(self, singleShot=True, interval=_COUNT_PAUSE)
        self._connect()
        self._show_document()
        self.outline.light(views.caret().item)
        self._count()
        self._show_limits()

    def stand_in(self, area: PanelArea) -> None:
        """Take the places that ``area`` has."""
        self._area = area
        area.fill(
            {
                Panel.OUTLINE: self.outline,
                Panel.PREVIEW: self.preview,
                Panel.PROBLEMS: self.problem_list,
            }
        )
        self._views.form.column.follow(self.outline)
        if self._views.text_shows:
            self._chain_text()
        self.counts.clicked.connect(lambda: area.toggle(Panel.PROBLEMS))
        for clicked in (self.preview.place_clicked, self.preview.source_clicked):
            clicked.connect(area.return_to_page)
        self.preview.place_clicked.connect(self._views.go_to_place)
        self.preview.source_clicked.connect(self._views.go_to_source)
        area.arranged.connect(lambda: self._show_list(area.shows(Panel.PROBLEMS)))
        self._show_list(area.shows(Panel.PROBLEMS))

    def _chain_text(self) -> None:
        """Have Tab lead from the outline to the text, once both are in the window."""
        if self.outline.window() is self._views.window():
            QWidget.setTabOrder(self.outline, self._views.text)

    def _connect(self) -> None:
        self._house.ready.connect(self._show_limits)
        self.examiner.examined.connect(self._show_problems)
        self.examiner.item_examined.connect(self._count_problems)
        self._theme.changed.connect(self._show_problems)
        self._wheel.turned.connect(self._theme.steps_wanted)
        self.problem_list.chosen.connect(self._go_to_problem)
        self.problem_list.left.connect(self._leave_panel)
        self.steps.said.connect(self.status.say)
        self.steps.arrived.connect(self.problem_list.light)
        self._connect_outline()
        self._document.changed.connect(self._show_document)
        self._document.changed.connect(self._count_timer.start)
        self._document.changed.connect(self.finder.refresh)
        self._document.saved.connect(self._say_saved)
        self._count_timer.timeout.connect(self._count)
        form, views = self._views.form, self._views
        form.item_focused.connect(self.preview.light)
        form.link_wanted.connect(self._links.open)
        self.preview_problems.toggled.connect(self.possible_changed)
        views.item_focused.connect(self.preview.light)
        views.switched.connect(self._show_view)
        views.switched.connect(self.examiner.examined)  # what rested has to learn of it

    def _connect_outline(self) -> None:
        self.examiner.examined.connect(self._tell_outline)
        self.examiner.item_examined.connect(self._tell_outline_of)
        self._views.form.item_focused.connect(self.outline.light)
        self._views.item_focused.connect(self.outline.light)
        self.outline.chosen.connect(self._go_to_home)
        self.outline.moved.connect(lambda item, index: move_to(self._document, item, index))
        self.outline.left.connect(self._leave_panel)

    def _go_to_home(self, home: Home) -> None:
        views = self._views
        self._return_to_page()
        if views.text_shows:
            views.text.go_to(TextCaret(views.places().of_home(home)))
        else:
            go_to_home(views.form, home)

    def _tell_outline(self) -> None:
        self.outline.show_problems(self.examiner.standing)

    def _tell_outline_of(self, item: ItemId | None) -> None:
        self.outline.show_problems_of(item, self.examiner.standing)

    def _show_document(self) -> None:
        self._show_page()
        self._show_view()
        self.status.show_file(self._document.description)

    def _show_limits(self) -> None:
        if self._house.mender is not None:
            limits = self._house.mender.profile.limits
            self._views.form.limit_title(int(limits.get("title-characters", 0)))

    def _show_page(self) -> None:
        too_long = self._views.text_shows and self._views.no_form
        brief = _NO_BRIEF if too_long else self._document.brief
        if brief is not self._previewed:  # which goes on while a text is still to be read
            self._previewed = brief
            self.preview.setPlaceholderText(
                self.tr("The brief is too long to be shown as its readers would see it.")
                if too_long
                else QCoreApplication.translate("Preview", WELCOME)
            )
            self.preview.show_brief(brief)
            self.outline.show_brief(brief)

    def _show_view(self) -> None:
        if self._views.text_shows:
            self.finder.turn_to(self._in_text.search)
        else:
            self.finder.turn_to(self._form_search)

    @cached_property
    def _in_text(self) -> "_InText":
        self._chain_text()
        return _InText(self._document, self._views, self.examiner, self._menus, self._theme)

    def _count_problems(self) -> None:
        self.counts.show_problems(self.examiner.standing, self._nothing())

    def _nothing(self) -> str:
        """What is said where no problem is known: nothing before any were looked for."""
        if self.examiner.unchecked:
            return self.tr("Too long to be checked")
        return self.tr("No problems") if self.examiner.knows else ""

    def _show_problems(self) -> None:
        self._count_problems()
        self.possible_changed.emit()

    def _show_list(self, shown: bool) -> None:
        self.counts.setChecked(shown)
        if shown:
            self.problem_list.show_problems()

    def toggle_problems(self) -> None:
        """Open the list of problems and put the keyboard there, or close it."""
        if self._area is None:
            return
        had_keyboard = self.problem_list.list.hasFocus()
        self._area.toggle(Panel.PROBLEMS)
        if self._area.shows(Panel.PROBLEMS):
            self.problem_list.light(self.steps.here())
            self.problem_list.list.setFocus()
        elif had_keyboard:
            self._views.take_keyboard()

    def _return_to_page(self) -> None:
        """Show the page, if a panel stands in its place."""
        if self._area is not None:
            self._area.return_to_page()

    def _leave_panel(self) -> None:
        self._return_to_page()
        self._views.take_keyboard()

    def explain_here(self) -> None:
        """Explain the problem that one is at."""
        problem = self.steps.here()
        if problem is None:
            self.status.say(self.tr("No problem here"))
        else:
            self._menus.explain(problem, place_of_keyboard())

    def _go_to_problem(self, problem: Problem) -> None:
        self._return_to_page()
        view = self._in_text.problems if self._views.text_shows else self._form_problems
        view.go_to(problem)

    def _count(self) -> None:
        brief = _NO_BRIEF if self._views.no_form else self._document.brief
        words = words_of(brief)
        self.status.show_length(words, minutes_to_read(words))
        self.status.balance.show_words([words_in(side.text) for side in brief.narratives])

    def _say_saved(self) -> None:
        now = f"{datetime.now().astimezone():%H:%M}"
        self.status.say(self.tr("Saved {time}").format(time=now))


class _InText:
    """What the Text view needs while it shows: few look at it, and it takes as long as the form."""

    def __init__(
        self,
        document: Document,
        views: Views,
        examiner: Examiner,
        menus: ProblemMenus,
        theme: Theme,
    ) -> None:
        from editor.desktop.find.text_search import TextSearch
        from editor.desktop.text.text_problems import TextProblems

        self.search = TextSearch(views.text, document, theme)
        self.problems = TextProblems(document, views, examiner, menus, theme)
        self._wheel = SizeWheel(views, views.text)
        self._wheel.turned.connect(theme.steps_wanted)
