"""The column of the form: everything in the order in which it is read, and Tab leads on."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from editor.brief.model import Part
from editor.desktop.controls.kept_painted import keep_painted
from editor.desktop.form.form_others import FormOthers
from editor.desktop.form.section import Section
from editor.desktop.form.title_block import TitleBlock
from editor.desktop.form.whole_brief import WholeBrief
from editor.desktop.theme.distances import px, space
from editor.desktop.theme.theme import Theme

_WIDTH = 672
"""Pixels of a row at 100 %: some 620 to write in, and the gutter."""


class FormColumn(QWidget):
    """Holds the head, the sections, and the *other* lines behind each."""

    def __init__(
        self,
        head: TitleBlock,
        sections: Sequence[Section],
        others: FormOthers,
        whole_brief: WholeBrief,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._head, self._sections, self._others = head, sections, others
        self._whole_brief = whole_brief
        self._before: QWidget | None = None
        keep_painted(self)
        lines = QVBoxLayout(self)
        lines.setVerticalSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        space(lines, (0, 28, 0, 120), 28)
        lines.addWidget(others.behind(Part.START))
        lines.addWidget(head)
        lines.addWidget(others.behind(Part.TITLE))
        for section in sections:
            lines.addWidget(section)
            lines.addWidget(others.behind(section.entry.part))
        lines.addWidget(whole_brief)
        lines.addStretch()
        self._fit()
        theme.changed.connect(self._fit)

    def _fit(self) -> None:
        self.setMaximumWidth(px(_WIDTH))

    def follow(self, before: QWidget) -> None:
        """Have Tab lead here from ``before``."""
        self._before = before
        self.chain_tabs()

    def chain_tabs(self) -> None:
        """Have Tab lead through what stands here now."""
        for before, after in pairwise(self._stops()):
            QWidget.setTabOrder(before, after)

    def _stops(self) -> Iterator[QWidget]:
        if self._before is not None:
            yield self._before
        yield from self._others.stops(Part.START)
        yield from self._head.stops()
        yield from self._others.stops(Part.TITLE)
        for section in self._sections:
            if section.heading_button is not None:
                yield section.heading_button
            for row in section.rows:
                yield from row.stops()
            yield section.add_button
            yield from self._others.stops(section.entry.part)
        yield from self._whole_brief.problems.stops()
