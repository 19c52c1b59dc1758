"""The window: wires document, form and preview together, and does nothing else."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMenu, QSplitter, QVBoxLayout, QWidget

from editor.brief.length import minutes_to_read, words_in, words_of
from editor.brief.model import Brief
from editor.brief.offers import NO_OFFERS, Offers
from editor.checks.problem import Problem
from editor.desktop.actions import ActionEntry, MenuGroup, fill_menu
from editor.desktop.dialogs import Dialogs
from editor.desktop.document import Document
from editor.desktop.document_files import DocumentFiles
from editor.desktop.find.find_bar import FindBar
from editor.desktop.find.finder import Finder
from editor.desktop.find.form_search import FormSearch
from editor.desktop.find.text_search import TextSearch
from editor.desktop.find.to_come import ToCome
from editor.desktop.form.form_view import FormView
from editor.desktop.links import Links
from editor.desktop.menu_tables import FORM_ACTIONS, add_menu, find_menu, item_menu
from editor.desktop.preview.preview import WELCOME, Preview
from editor.desktop.problems.examiner import Examiner
from editor.desktop.problems.form_problems import FormProblems
from editor.desktop.problems.house import House
from editor.desktop.problems.problem_counts import ProblemCounts
from editor.desktop.problems.problem_list import ProblemList
from editor.desktop.status_line import StatusLine
from editor.desktop.text.text_problems import TextProblems
from editor.desktop.text.view_switch import ViewSwitch
from editor.desktop.text.views import Views
from editor.desktop.theme.theme import Theme
from editor.desktop.top_bar import TopBar

_COUNT_PAUSE = 150
"""Milliseconds without an edit after which words are counted."""


_TWO_PAGES = 800
"""Pixels at 100 % from which form and preview stand beside each other."""

_NO_BRIEF = Brief()
_TOO_LONG = "The brief is too long to be shown as its readers would see it."
_UNCHECKED = "Too long to be checked"


class EditorWindow(QWidget):
    """One document in a window. ``dialogs`` are made over the window; tests bring their own."""

    open_wanted = Signal(object)
    """The user chose these Paths to open."""

    new_wanted = Signal()

    quit_wanted = Signal()
    """The user wants all windows closed."""

    closed = Signal()

    def __init__(
        self,
        document: Document,
        theme: Theme,
        house: House,
        dialogs: Callable[[QWidget], Dialogs] = Dialogs,
        offers: Offers = NO_OFFERS,
    ) -> None:
        super().__init__()
        self.document = document
        self._theme = theme
        self._house = house
        self._used: list[str] = []
        self._scale = theme.fonts.scale
        self._previewed: Brief | None = None
        self.dialogs = dialogs(self)
        self.files = DocumentFiles(document, self.dialogs)
        self._links = Links(self.dialogs)
        self.form = FormView(document, theme, offers)
        self.views = Views(document, self.form, theme)
        self._form_search = FormSearch(self.form, document, theme)
        self._text_search = TextSearch(self.views.text, document, theme)
        self.finder = Finder(self._form_search, self)
        self.find_bar = FindBar(self.finder, theme)
        self.preview = Preview(theme)
        self.examiner = Examiner(document, house)
        self._form_problems = FormProblems(self.form, self.examiner, self.dialogs, theme)
        self._text_problems = TextProblems(document, self.views, self.examiner, self.dialogs, theme)
        self._counts = ProblemCounts(theme)
        self.to_come = ToCome(document, self.finder, theme)
        self.problem_list = ProblemList(theme)
        self.menu = QMenu(self)
        self.actions_by_name = fill_menu(self.menu, self._menu_entries(), self)
        self.actions_by_name["text-view"].setCheckable(True)
        self._top = TopBar(theme, self.menu)
        self._switch = ViewSwitch(theme, self.actions_by_name["text-view"].shortcut().toString())
        self._status = StatusLine(theme, self._counts)
        self._status.add_count(self.to_come)
        self._count_timer = QTimer(self, singleShot=True, interval=_COUNT_PAUSE)
        self._lay_out()
        self._connect()
        self._show_document()
        self._count()
        self._show_limits()

    def _menu_entries(self) -> list[MenuGroup]:
        keys, form = QKeySequence.StandardKey, self.form
        return [
            [
                ActionEntry("new", "&New", keys.New, self.new_wanted.emit),
                ActionEntry("open", "&Open…", keys.Open, self._choose_files),
                ActionEntry("save", "&Save", keys.Save, self.files.save),
                ActionEntry("save-as", "Sa&ve As…", keys.SaveAs, self.files.save_as),
            ],
            [
                ActionEntry("undo", "&Undo", keys.Undo, self.document.undo),
                ActionEntry("redo", "&Redo", keys.Redo, self.document.redo),
                ActionEntry(
                    "paste-plain", "Paste as P&lain Text", "Ctrl+Shift+V", form.paste_plain
                ),
            ],
            [add_menu(form), item_menu(form), find_menu(self.find_bar, self.to_come)],
            [
                ActionEntry("problems", "&Problems", "F8", self._counts.toggle),
                ActionEntry("fix-safe", "Fi&x All Safe", "Ctrl+Shift+F", self._fix_all_safe),
                ActionEntry("renumber", "Renu&mber Sources", "Ctrl+Shift+R", self._renumber),
            ],
            [ActionEntry("text-view", "&Text View", "Ctrl+E", self.views.toggle)],
            [
                ActionEntry("palette", "&Command Palette…", "Ctrl+Shift+P", self._open_palette),
                ActionEntry("close", "&Close", keys.Close, self.close),
                ActionEntry("quit", "&Quit", "Ctrl+Q", self.quit_wanted.emit),
            ],
        ]

    def _lay_out(self) -> None:
        wanted = QSize(1240, 820) * self._scale
        self.resize(wanted.boundedTo(self.screen().availableSize()))
        self._top.add_switch(self._switch)
        self._top.add_button("undo", self.actions_by_name["undo"])
        self._top.add_button("redo", self.actions_by_name["redo"])
        self._top.add_button("save", self.actions_by_name["save"])
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.addWidget(self.views)
        splitter.addWidget(self._right_side())
        splitter.setSizes([740, 500])
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._top)
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
        self._counts.toggled.connect(self._open_list)
        self.problem_list.chosen.connect(self._go_to_problem)
        self.problem_list.restored.connect(self.examiner.restore)
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
        self._switch.form_wanted.connect(self.views.show_form)
        self._switch.text_wanted.connect(self.views.show_text)

    def _show_document(self) -> None:
        document = self.document
        self._show_page()
        state = "read-only" if document.read_only else "edited" if document.modified else ""
        self._top.show_document(self.files.name, state)
        name = self.files.name.replace("[*]", "[*][*]")  # which alone is Qt's place for a mark
        self.setWindowTitle(f"{name}[*] — Brief Editor")
        self.setWindowModified(document.modified)
        self.actions_by_name["undo"].setEnabled(document.can_undo)
        self.actions_by_name["redo"].setEnabled(document.can_redo)
        self._show_view()
        self._status.show_file(document.description)

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

    def _show_view(self) -> None:
        text = self.views.text_shows
        self.finder.turn_to(self._text_search if text else self._form_search)
        self._switch.show_choice(text=text, no_form=self.views.no_form)
        self.actions_by_name["text-view"].setChecked(text)
        self.actions_by_name["open-link"].setEnabled(not text)
        for name in FORM_ACTIONS:
            self.actions_by_name[name].setEnabled(not text and not self.document.locked)

    def _count_problems(self) -> None:
        nothing = _UNCHECKED if self.examiner.unchecked else "No problems"
        self._counts.show_problems(self.examiner.standing, nothing)

    def _show_problems(self) -> None:
        self._count_problems()
        if self.problem_list.isVisible():
            self._list_problems()
        self.actions_by_name["fix-safe"].setEnabled(self.examiner.safe_fixes > 0)

    def _open_list(self, opened: bool) -> None:
        self.problem_list.setVisible(opened)
        if opened:
            self._list_problems()

    def _list_problems(self) -> None:
        examiner = self.examiner
        self.problem_list.show_problems(self.document.brief, examiner.standing, examiner.dismissed)

    def _go_to_problem(self, problem: Problem) -> None:
        view = self._text_problems if self.views.text_shows else self._form_problems
        view.go_to(problem)

    def _fix_all_safe(self) -> None:
        count = self.examiner.fix_all_safe()
        self._status.say(f"{count} {'problem' if count == 1 else 'problems'} mended")

    def _renumber(self) -> None:
        self._status.say(self.form.renumber_sources())

    def _open_palette(self) -> None:
        from editor.desktop.palette.command_palette import CommandPalette

        CommandPalette(self, self.menu, self._used, self._theme).open()

    def _count(self) -> None:
        brief = _NO_BRIEF if self.views.no_form else self.document.brief
        words = words_of(brief)
        self._status.show_length(words, minutes_to_read(words))
        self._status.balance.show_words([words_in(side.text) for side in brief.narratives])

    def _choose_files(self) -> None:
        path = self.document.path
        paths = self.dialogs.files_to_open(path.parent if path else Path.home())
        if paths:
            self.open_wanted.emit(paths)

    def _say_saved(self) -> None:
        self._status.say(f"Saved {datetime.now().astimezone():%H:%M}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for two pages, one writes."""
        super().resizeEvent(event)
        self.preview.setVisible(self.width() >= _TWO_PAGES * self._scale)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about changes that are not saved."""
        if self.files.may_close():
            event.accept()
            self.views.reader.stop()
            self.examiner.stop()
            self.closed.emit()
        else:
            event.ignore()
