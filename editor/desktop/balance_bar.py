"""How much room each narrative has: a small bar, and the counts."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.desktop.controls.filling import fill
from editor.desktop.controls.reading import mirrored, write
from editor.desktop.theme.distances import px, scale
from editor.desktop.theme.theme import Theme

_WIDTH, _HEIGHT, _GAP = 84, 5, 8
"""Pixels at 100 %."""


class BalanceBar(QWidget):
    """“Balance ▬▬ 76 : 72”: the words of the narratives, in their order, and as shares of a bar.

    Nothing where there are fewer than two: one side alone has no balance.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words: Sequence[int] = ()
        self._label = self.tr("Balance")
        self.setFont(theme.fonts.small)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        """The counts, for people."""
        return " : ".join(map(str, self._words))

    def show_words(self, words: Sequence[int]) -> None:
        """Show the words of each narrative."""
        self._words = words
        self.setVisible(len(words) > 1 and any(words))
        told = self.tr("Balance of the narratives in words: {counts}")
        self.setAccessibleName(told.format(counts=self.text))
        self.setToolTip(self.tr("Words of each narrative"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The label, the bar and the counts beside each other."""
        metrics = self.fontMetrics()
        texts = metrics.horizontalAdvance(self._label) + metrics.horizontalAdvance(self.text)
        return QSize(texts + px(2 * _GAP + _WIDTH + 2), metrics.height() + px(2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The label in muted ink, every other share in the accent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, scheme = self.fontMetrics(), self._theme.scheme
        label = metrics.horizontalAdvance(self._label)
        left, width = label + px(_GAP), px(_WIDTH)
        painter.setPen(QColor(scheme.muted))
        write(painter, self._placed(0, label + 1), self._label)
        counts = left + width + px(_GAP)
        write(painter, self._placed(counts, self.width() - counts), self.text)
        bar = QRectF(self._placed(left, width))
        height = _HEIGHT * scale()
        self._paint_bar(painter, QRectF(bar.left(), (bar.height() - height) / 2, width, height))

    def _placed(self, left: int, width: int) -> QRect:
        """The room of this ``width`` that begins ``left`` pixels behind where one reads first."""
        return mirrored(QRect(left, 0, width, self.height()), self.rect(), self)

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        rounded = QPainterPath()
        rounded.addRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        painter.setClipPath(rounded)
        colours = (self._theme.scheme.accent, self._theme.scheme.line)
        before, whole = 0.0, max(sum(self._words), 1)
        for place, words in enumerate(self._words):
            width = bar.width() * words / whole
            left = bar.right() - before - width if self.isRightToLeft() else bar.left() + before
            share = QRectF(left, bar.top(), width, bar.height())
            fill(painter, share, QColor(colours[place % 2]))
            before += width
        painter.setClipping(False)
