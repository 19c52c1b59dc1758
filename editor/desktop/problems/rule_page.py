"""What is to be known about a rule, set on a page."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from editor.brief.redline import Fate, Piece, redline
from editor.checks.problem import Problem, Safety
from editor.checks.rule import Example, Rule
from editor.checks.showing import seen
from editor.desktop.problems.severity_words import named
from editor.desktop.theme.distances import px
from editor.desktop.theme.theme import Theme

translate = QCoreApplication.translate

_FIXES = {
    None: QT_TRANSLATE_NOOP("RuleCard", "No program can mend it: that is up to its writer."),
    Safety.SAFE: QT_TRANSLATE_NOOP("RuleCard", "Its fix is safe: every word stays as it was."),
    Safety.OFFERED: QT_TRANSLATE_NOOP(
        "RuleCard", "Its fix changes words, so it is offered, one click each."
    ),
}

_INDENT = 14.0
_KEPT_AT_LEAST = 0.4
"""Of the shorter example; where they have less in common, their differences tell nothing."""


def write_rule(
    page: QTextDocument, rule: Rule, problem: Problem, profile: str, theme: Theme
) -> None:
    """Write on ``page``, in place of what is there, why ``rule`` found ``problem``."""
    page.clear()
    writing = _Writing(QTextCursor(page), theme)
    fonts, scheme = theme.fonts, theme.scheme
    writing.line(rule.title, fonts.strong, scheme.ink)
    writing.line(rule.why, fonts.interface, scheme.ink, above=4)
    for label, fate, example in (
        (translate("RuleCard", "Not like this"), Fate.DELETED, rule.bad),
        (translate("RuleCard", "Like this"), Fate.INSERTED, rule.good),
    ):
        writing.line(label, fonts.small_strong, scheme.muted, above=12)
        writing.example(_marked(rule, example, fate), fate)
    writing.line(_severity(rule, problem, profile), fonts.small, scheme.muted, above=14)
    writing.line(
        translate("RuleCard", str(_FIXES[rule.safety])), fonts.small, scheme.muted, above=2
    )
    asked = translate("RuleCard", "Asked for by: {}").format(rule.authority)
    writing.line(asked, fonts.small, scheme.muted, above=2)


def _severity(rule: Rule, problem: Problem, profile: str) -> str:
    here = named(problem.severity)
    if problem.severity is rule.severity:
        return translate("RuleCard", "{severity} in the profile “{profile}”").format(
            severity=here, profile=profile
        )
    return translate(
        "RuleCard", "{severity} in the profile “{profile}”; elsewhere: {usual}"
    ).format(severity=here, profile=profile, usual=named(rule.severity))


def _marked(rule: Rule, example: Example, fate: Fate) -> list[Piece]:
    """The pieces of ``example``: those of ``fate`` are what the other example has not."""
    words = seen(example.words)
    if rule.bad.place != rule.good.place or not rule.bad.words or not rule.good.words:
        return [Piece(Fate.KEPT, words)]
    pieces = list(_narrowed(redline(seen(rule.bad.words), seen(rule.good.words))))
    kept = sum(len(piece.text) for piece in pieces if piece.fate is Fate.KEPT)
    if kept < _KEPT_AT_LEAST * min(len(rule.bad.words), len(rule.good.words)):
        return [Piece(Fate.KEPT, words)]
    return [piece for piece in pieces if piece.fate in (Fate.KEPT, fate)]


def _narrowed(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """``pieces`` in which of words that only got longer, or shorter, the rest is what changed."""
    waiting: Piece | None = None
    for piece in pieces:
        if waiting is None:
            waiting = piece
        elif (waiting.fate, piece.fate) == (Fate.DELETED, Fate.INSERTED):
            yield from _difference(waiting, piece)
            waiting = None
        else:
            yield waiting
            waiting = piece
    if waiting is not None:
        yield waiting


def _difference(one: Piece, other: Piece) -> tuple[Piece, ...]:
    long, short = (one, other.text) if len(one.text) > len(other.text) else (other, one.text)
    if long.text.startswith(short):
        return Piece(Fate.KEPT, short), Piece(long.fate, long.text.removeprefix(short))
    if long.text.endswith(short):
        return Piece(long.fate, long.text.removesuffix(short)), Piece(Fate.KEPT, short)
    return one, other


class _Writing:
    """Puts line after line at a cursor."""

    def __init__(self, cursor: QTextCursor, theme: Theme) -> None:
        self._cursor = cursor
        self._theme = theme
        self._empty = True

    def line(self, text: str, font: QFont, colour: str, above: float = 0) -> None:
        """A paragraph, ``above`` pixels below the one before."""
        self._begin(above, 0)
        self._cursor.insertText(text, _format(font, colour))

    def example(self, pieces: Iterable[Piece], fate: Fate) -> None:
        """Words as they might stand in a brief; what matters differs in more than its colour."""
        self._begin(2, _INDENT)
        fonts, scheme = self._theme.fonts, self._theme.scheme
        bad = fate is Fate.DELETED
        plain = _format(fonts.interface, scheme.ink)
        marked = _format(
            QFont(fonts.interface) if bad else fonts.bold_interface,
            scheme.error if bad else scheme.good,
        )
        marked.setFontUnderline(not bad)
        marked.setFontStrikeOut(bad)
        if bad:
            marked.setBackground(QColor(scheme.error_soft))
        for piece in pieces:
            kept = piece.fate is Fate.KEPT
            text = piece.text if kept or piece.text.strip() else piece.text.replace(" ", "␣")
            self._cursor.insertText(text, plain if kept else marked)

    def _begin(self, above: float, indent: float) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(px(above))
        block.setLeftMargin(px(indent))
        block.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._empty:
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block)
        self._empty = False


def _format(font: QFont, colour: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(font)
    made.setForeground(QColor(colour))
    return made
