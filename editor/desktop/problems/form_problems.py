"""The problems in the form: each under its item, mended or dismissed there."""

from collections import defaultdict
from collections.abc import Iterable

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QMenu, QWidget

from editor.brief.model import ItemId
from editor.checks.problem import Problem, Spot
from editor.desktop.form.form_homes import go_to_home
from editor.desktop.form.form_view import FormView
from editor.desktop.form.item_row import ItemRow
from editor.desktop.form.row_words import describe, sentence_of
from editor.desktop.form.text_field import TextField
from editor.desktop.history import Caret
from editor.desktop.problems.examiner import UNREADABLE, Examiner
from editor.desktop.problems.problem_lines import ProblemLines
from editor.desktop.problems.problem_menus import ProblemMenus
from editor.desktop.problems.problem_places import home_of
from editor.desktop.problems.underlines import underlines
from editor.desktop.slices import Slices
from editor.desktop.theme.theme import Theme
from editor.steps import Steps


class FormProblems(QObject):
    """Brings the problems that ``examiner`` finds into ``form``, and back what the user chose."""

    def __init__(
        self, form: FormView, examiner: Examiner, menus: ProblemMenus, theme: Theme
    ) -> None:
        super().__init__(form)
        self._form = form
        self._examiner = examiner
        self._theme = theme
        self._menus = menus
        self._connect_menu(form.title, None, "title")
        for row in form.rows.made():
            self._connect(row)
        self._connect(form.title_problems)
        self._connect(form.whole_brief.problems)
        self._slices: Slices[None] = Slices(lambda _: None, self)
        form.row_added.connect(self._connect)
        form.rows.grown.connect(self._show_rows)
        form.row_removed.connect(self._slices.stop)
        examiner.examined.connect(self._show)
        examiner.item_examined.connect(self._show_item)
        theme.recoloured.connect(self._show)

    def _connect(self, place: ItemRow | ProblemLines) -> None:
        place.fix_wanted.connect(self._examiner.fix)
        place.help_wanted.connect(self._offer)
        place.dismissal_wanted.connect(self._menus.dismiss)
        place.explanation_wanted.connect(self._explain)
        if isinstance(place, ItemRow):
            for name, field in place.fields.items():
                self._connect_menu(field, place.item.id, name)

    def _show(self) -> None:
        if not self._form.resting:
            self._slices.begin(self._showing())

    def _showing(self) -> Steps[None]:
        of_items = self._of_items()
        self._show_title(of_items[None])
        yield
        for row in self._form.rows.made():
            self._show_in(row, of_items.get(row.item.id, ()))
            yield

    def _of_items(self) -> dict[ItemId | None, list[Problem]]:
        of_items: dict[ItemId | None, list[Problem]] = defaultdict(list)
        for problem in self._examiner.standing:
            of_items[problem.spot.item].append(problem)
        return of_items

    def _show_rows(self, rows: list[ItemRow]) -> None:
        """Rows were made of items whose problems may be known."""
        of_items = self._of_items()
        for row in rows:
            row.show_problems(_in_order(of_items.get(row.item.id, ())))

    def _show_item(self, item: ItemId | None) -> None:
        self._slices.stop()  # what goes on there is older; all is shown again after the pause
        problems = [each for each in self._examiner.standing if each.spot.item is item]
        if item is None:
            self._show_title(problems)
        row = self._form.rows.of(item)
        if row is not None:
            self._show_in(row, problems)

    def _show_in(self, row: ItemRow, problems: Iterable[Problem]) -> None:
        row.show_problems(_in_order(problems))
        self._form.following.lay_out()

    def _show_title(self, problems: Iterable[Problem]) -> None:
        """Show the problems of the title and the date, and those of the brief as a whole."""
        told = [each for each in _in_order(problems) if each.loud and each.code != UNREADABLE]
        at_title = [each for each in told if self._stands_at_title(each)]
        moved = self._form.title_problems.show_problems(at_title)
        self._form.title.underline(underlines(at_title, "title", self._theme.scheme))
        at_words = map(sentence_of, at_title)
        describe(self._form.title, [*at_words, self._form.title.placeholderText()])
        whole = [each for each in told if each not in at_title]
        if self._form.whole_brief.problems.show_problems(whole) or moved:
            self._form.column.chain_tabs()
        self._form.whole_brief.setVisible(bool(whole))
        self._form.following.lay_out()

    def _stands_at_title(self, problem: Problem) -> bool:
        """Not so where a date is missed: the writer is in a fact, which is not to move."""
        field = getattr(problem.spot, "field", "")
        return field == "title" or (field == "date" and self._form.dateline.date is not None)

    def _offer(self, problem: Problem, button: QWidget) -> None:
        """Open a menu of what may be meant, and of the lists that a word can be put on."""
        self._menus.open(button, button.mapToGlobal(button.rect().bottomLeft()), problem)

    def _explain(self, problem: Problem, button: QWidget) -> None:
        corner = button.mapToGlobal(button.rect().topLeft())
        self._menus.explain(problem, QRect(corner, button.size()))

    def _connect_menu(self, field: TextField, item: ItemId | None, name: str) -> None:
        def fill(menu: QMenu, place: int) -> None:
            self._menus.fill(menu, self._examiner.problems_at(item, name, place))

        field.menu_wanted.connect(fill)

    def go_to(self, problem: Problem) -> None:
        """Put the keyboard on the place of ``problem``, and select it."""
        spot = problem.spot
        if not isinstance(spot, Spot) or not spot.field or spot.field == "citations":
            go_to_home(self._form, home_of(problem))
            return
        self._form.go_to(Caret(spot.item, spot.field, spot.end))
        field = self._form.field_in_use()
        if field is not None:
            field.select(spot.start, spot.end)


def _in_order(problems: Iterable[Problem]) -> list[Problem]:
    return sorted(problems, key=lambda each: each.spot.start)
