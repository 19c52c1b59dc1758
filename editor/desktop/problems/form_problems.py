"""The problems in the form: each under its item, mended or dismissed there."""

from collections import defaultdict

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

from editor.brief.model import ItemId
from editor.checks.problem import Problem, Severity, Spot
from editor.desktop.dialogs import Dialogs
from editor.desktop.form.form_view import FormView
from editor.desktop.form.item_row import ItemRow
from editor.desktop.history import Caret
from editor.desktop.problems.examiner import UNREADABLE, Examiner
from editor.desktop.problems.problem_lines import ProblemLines
from editor.desktop.problems.underlines import underlines
from editor.desktop.theme.theme import Theme


class FormProblems(QObject):
    """Brings the problems that ``examiner`` finds into ``form``, and back what the user chose."""

    def __init__(self, form: FormView, examiner: Examiner, dialogs: Dialogs, theme: Theme) -> None:
        super().__init__(form)
        self._form = form
        self._examiner = examiner
        self._dialogs = dialogs
        self._theme = theme
        for row in form.rows():
            self._connect(row)
        self._connect(form.title_problems)
        form.row_added.connect(self._connect)
        examiner.examined.connect(self._show)
        theme.changed.connect(self._show)

    def _connect(self, place: ItemRow | ProblemLines) -> None:
        place.fix_wanted.connect(self._examiner.fix)
        place.help_wanted.connect(self._offer)
        place.dismissal_wanted.connect(self._dismiss)

    def _show(self) -> None:
        of_items: dict[ItemId, list[Problem]] = defaultdict(list)
        of_title: list[Problem] = []
        for problem in sorted(self._examiner.standing, key=lambda each: each.spot.start):
            if problem.spot.item is not None:
                of_items[problem.spot.item].append(problem)
            elif problem.code != UNREADABLE and problem.severity in (
                Severity.ERROR,
                Severity.WARNING,
            ):
                of_title.append(problem)  # those of the whole brief stand there too
        for row in self._form.rows():
            row.show_problems(of_items.get(row.item.id, ()))
        self._form.title_problems.show_problems(of_title)
        self._form.title.underline(underlines(of_title, "title", self._theme.scheme))

    def _offer(self, problem: Problem, button: QWidget) -> None:
        """Open a menu of what may be meant, and of the lists that a word can be put on."""
        menu = QMenu(button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for fix in self._examiner.fixes_when_asked(problem):
            menu.addAction(fix.after).triggered.connect(
                lambda _=False, fix=fix: self._examiner.fix_with(fix)
            )
        menu.addSeparator()
        for text, wish in (
            ("Add to This Brief's Words", self._examiner.learn_in_brief),
            ("Add to My Words", self._learn),
        ):
            menu.addAction(text).triggered.connect(lambda _=False, wish=wish: wish(problem))
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _learn(self, problem: Problem) -> None:
        try:
            self._examiner.learn(problem)
        except OSError as error:
            self._dialogs.tell("The word could not be kept.", str(error))

    def _dismiss(self, problem: Problem) -> None:
        reason = self._dialogs.dismissal_reason(problem.message)
        if reason is not None:
            self._examiner.dismiss(problem, reason)

    def go_to(self, problem: Problem) -> None:
        """Put the keyboard on the place of ``problem``, and select it."""
        spot = problem.spot
        if not isinstance(spot, Spot) or spot.field == "citations":
            if spot.item is not None:
                self._form.go_to_item(spot.item)
            return
        self._form.go_to(Caret(spot.item, spot.field or "title", spot.end))
        field = self._form.field_in_use()
        if field is not None and spot.field:
            field.select(spot.start, spot.end)
