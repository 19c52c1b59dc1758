"""The head of the form: the title, the quiet line under it, and what is wrong there."""

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from editor.brief.model import Brief
from editor.desktop.form.dateline import Dateline
from editor.desktop.form.row_words import describe
from editor.desktop.form.text_field import TextField
from editor.desktop.problems.problem_lines import ProblemLines
from editor.desktop.theme.distances import space
from editor.desktop.theme.theme import Theme

_LEADING = 106
"""Height of a line of the title in per cent of the font's own."""


class TitleBlock(QWidget):
    """Shows the title of a brief, its length and its date."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = TextField(self.tr("Title"), theme.fonts.title, _LEADING)
        self.title.setPlaceholderText(self.tr("Title of the brief"))
        self.dateline = Dateline(theme)
        self.problems = ProblemLines(theme)
        self._limit = 0
        self._length = 0
        lines = QVBoxLayout(self)
        space(lines, (12, 0, 12, 0), 4)
        lines.addWidget(self.title)
        lines.addWidget(self.dateline)
        lines.addWidget(self.problems)
        describe(self.title, [self.title.placeholderText()])

    def show_brief(self, brief: Brief) -> None:
        """Show the title and the date of ``brief``."""
        self.title.show_text(brief.title)
        self.dateline.show_brief(brief)
        self._length = len(brief.title)
        self.dateline.show_length(self._length, self._limit)

    def limit_title(self, characters: int) -> None:
        """Say from now on how many characters a title may have; 0 where nobody minds."""
        self._limit = characters
        self.dateline.show_length(self._length, self._limit)

    def stops(self) -> Iterator[QWidget]:
        """What the Tab key goes through here."""
        yield from self.fields()
        yield from self.problems.stops()

    def fields(self) -> Iterator[TextField]:
        """The title, and the date while it is unfolded."""
        yield self.title
        if self.dateline.date is not None:
            yield self.dateline.date
