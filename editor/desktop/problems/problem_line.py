"""A problem under the item that it belongs to: one line in words, and what helps.

Where there is no room for both, what helps stands below.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from editor.brief.changed_span import changed_span
from editor.checks.problem import Fix, Problem, Safety
from editor.checks.rule import Rule
from editor.desktop.controls.elided_label import ElidedLabel
from editor.desktop.controls.text_button import TextButton
from editor.desktop.form.row_words import sentence_of
from editor.desktop.problems.severity_mark import colours_of, paint_mark, wear_ink
from editor.desktop.theme.distances import px, space
from editor.desktop.theme.theme import Theme

_MARK_ROOM, _AIR = 24, 8
_BESIDE = 6
"""Pixels by which words keep off the edge where a button's text does."""

_AROUND = 20
"""Characters that are shown on either side of what a fix changes."""


class ProblemLine(QWidget):
    """Says what is wrong, with a button for each fix and one to dismiss it."""

    fix_wanted = Signal(object, object)
    """The Problem, and the Fix that the user chose."""

    help_wanted = Signal(object, object)
    """The Problem, and the button under which to offer what else there is."""

    explanation_wanted = Signal(object, object)
    """The Problem whose rule the user wants explained, and the button beside which to do so."""

    dismissal_wanted = Signal(object)
    """The Problem that the user wants to let stand."""

    def __init__(self, problem: Problem, rule: Rule | None, theme: Theme) -> None:
        super().__init__()
        self._problem = problem
        self._rule = rule
        self._theme = theme
        self._code = _label(problem.code)
        self._words = [_label(text) for text in _texts(problem)]
        self._buttons = [
            *(self._button(fix.title, self._wants(at)) for at, fix in enumerate(problem.fixes)),
            *self._help(rule),
            self._button(self.tr("Dismiss…"), lambda: self.dismissal_wanted.emit(self._problem)),
            *self._why(rule),
        ]
        self._describe()
        self._lay_out()
        self._wear()
        theme.recoloured.connect(self._wear)

    def stops(self) -> Sequence[QWidget]:
        """What the Tab key goes through here."""
        return self._buttons

    def take_keyboard(self) -> None:
        """Put the keyboard on the first thing that can be done."""
        self._buttons[0].setFocus()

    def can_tell(self, problem: Problem) -> bool:
        """Whether ``problem`` is of the same kind, with the same fixes: other words will do."""
        return _kind(problem) == _kind(self._problem)

    def tell(self, problem: Problem) -> None:
        """Tell ``problem`` from now on, which is of the same kind."""
        texts, told = _texts(problem), _texts(self._problem)
        self._problem = problem
        if texts != told:
            for label, text in zip(self._words, texts, strict=True):
                label.setText(text)
            self._describe()
            self.fit(self.width())

    def _describe(self) -> None:
        problem = self._problem
        self.setAccessibleName(sentence_of(problem))
        for button in self._buttons:
            button.setAccessibleDescription(self.accessibleName())
        self.setToolTip(explanation(problem, self._rule) if self._rule else problem.code)

    def _lay_out(self) -> None:
        line = self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        line.setVerticalSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        space(line, (_MARK_ROOM - _BESIDE, 3, 2, 3), 2)
        words = QVBoxLayout()
        helping = self._helping = QHBoxLayout()
        space(helping, spacing=2)
        space(words, (_BESIDE, 3, 0, 3), 1)
        for label in self._words:
            label.setFont(self._theme.fonts.small)
            words.addWidget(label)
        self._code.setFont(self._theme.fonts.tiny)
        line.addLayout(words, 1)
        line.addLayout(helping)
        helping.addWidget(self._code)
        # Who asks why is told the code; the room is for what helps.
        self._code.setHidden(bool(self._problem.fixes) or self._rule is not None)
        for button in self._buttons:
            helping.addWidget(button)
        helping.addStretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What helps stands beside the words, or below them."""
        super().resizeEvent(event)
        self.fit(self.width())

    def fit(self, width: int) -> None:
        """Stand so in ``width`` pixels that all can be read."""
        words = max(label.sizeHint().width() for label in self._words)
        wanted = words + self._helping.sizeHint().width() + px(_MARK_ROOM + _AIR)
        ways = QBoxLayout.Direction
        self._line.setDirection(ways.LeftToRight if wanted <= width else ways.TopToBottom)

    def _button(self, text: str, wish: Callable[[], None]) -> TextButton:
        button = TextButton(text, self._theme.fonts.small_strong)
        button.clicked.connect(wish)
        return button

    def _help(self, rule: Rule | None) -> list[TextButton]:
        if rule is None or rule.fixes_when_asked is None:
            return []
        button = self._button(
            self.tr("Suggest…"), lambda: self.help_wanted.emit(self._problem, button)
        )
        return [button]

    def _why(self, rule: Rule | None) -> list[TextButton]:
        if rule is None:
            return []
        button = self._button(
            self.tr("Why?"), lambda: self.explanation_wanted.emit(self._problem, button)
        )
        return [button]

    def _wants(self, place: int) -> Callable[[], None]:
        return lambda: self.fix_wanted.emit(self._problem, self._problem.fixes[place])

    def _wear(self) -> None:
        """The colour of the severity on all words and buttons."""
        widgets = (*self._words, self._code, *self._buttons)
        wear_ink(widgets, self._problem.severity, self._theme.scheme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The soft ground and the mark of the severity."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scheme, severity = self._theme.scheme, self._problem.severity
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours_of(severity, scheme).ground))
        painter.drawRoundedRect(QRectF(self.rect()), px(6), px(6))
        x = px(_MARK_ROOM / 2)
        x = self.width() - x if self.isRightToLeft() else x
        middle = QPointF(x, self._words[0].geometry().center().y() + 0.5)
        paint_mark(painter, middle, severity, scheme)


def _label(text: str) -> ElidedLabel:
    label = ElidedLabel(text, Qt.TextElideMode.ElideRight)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _texts(problem: Problem) -> list[str]:
    """What the line says: the message, and what each offered fix does to the words."""
    return [problem.message, *filter(None, map(_before_and_after, problem.fixes))]


def _kind(problem: Problem) -> tuple[object, ...]:
    """What buttons and colours a line has, and how many lines of text."""
    titles = [fix.title for fix in problem.fixes]
    return problem.code, problem.severity, titles, len(_texts(problem))


def explanation(problem: Problem, rule: Rule) -> str:
    """What is wrong, why there is such a rule, and an example of bad and good."""
    translate = QCoreApplication.translate
    example = "\n".join(
        (
            translate("ProblemLine", "Bad: {words}").format(words=rule.bad.words),
            translate("ProblemLine", "Good: {words}").format(words=rule.good.words),
        )
    )
    return "\n\n".join((problem.message, rule.why, example, f"{rule.authority} · {rule.code}"))


def _before_and_after(fix: Fix) -> str:
    """What an offered fix does to the words; empty where its title says it."""
    if fix.safety is Safety.SAFE or not fix.before or fix.after in fix.title:
        return ""
    start, end, middle = changed_span(fix.before, fix.after)
    before = _excerpt(fix.before, start, end)
    return f"{before} → {_excerpt(fix.after, start, start + len(middle))}"


def _excerpt(text: str, start: int, end: int) -> str:
    """``text[start:end]`` with some characters around, and marks where more was cut off."""
    first, last = max(start - _AROUND, 0), min(end + _AROUND, len(text))
    head, tail = "…" if first else "", "…" if last < len(text) else ""
    return f"{head}{text[first:last]}{tail}"
