"""What is said quietly beside a field."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.desktop.controls.elided_label import ElidedLabel


class Remark(ElidedLabel):
    """Its words stand on the first line of ``beside``, in whichever fonts both are."""

    def __init__(self, beside: QWidget) -> None:
        super().__init__("", Qt.TextElideMode.ElideRight)
        self._beside = beside
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """As high as it wants to be."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def sizeHint(self) -> QSize:
        """So high that its middle is where the words of the line have theirs."""
        own, line = self.fontMetrics(), self._beside.fontMetrics()
        return QSize(super().sizeHint().width(), 2 * (line.ascent() - own.ascent()) + own.height())
