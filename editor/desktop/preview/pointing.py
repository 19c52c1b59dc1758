"""What the pointer does on the page: it lights, it is told things, it follows links."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QTextEdit, QToolTip

from editor.desktop.history import Caret
from editor.desktop.preview.page_painter import Lights
from editor.desktop.preview.problem_marks import ProblemMarks
from editor.desktop.preview.set_page import SetPage, Spotted
from editor.desktop.preview.source_links import SourceLinks


class Pointing(QObject):
    """Knows what is under points of the viewport of ``view``."""

    place_clicked = Signal(object)
    """The Caret in the field of what was clicked."""

    source_clicked = Signal(int)
    """The number of a citation or source whose field is wanted."""

    followed = Signal(object)
    """The ItemId of the source or fact that a link leads to."""

    def __init__(
        self,
        view: QTextEdit,
        page: SetPage,
        links: SourceLinks,
        lights: Lights,
        marks: ProblemMarks,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._page = page
        self._links = links
        self._lights = lights
        self._marks = marks

    def move_to(self, point: QPoint) -> None:
        """Light what belongs to the citation or source at ``point``."""
        spotted = self._spotted(point)
        number = spotted.words.source if spotted else None
        shape = Qt.CursorShape.IBeamCursor if number is None else Qt.CursorShape.PointingHandCursor
        self._view.viewport().setCursor(shape)
        self._light(number)

    def leave(self) -> None:
        """Light nothing: the pointer is gone."""
        self._light(None)

    def _light(self, number: int | None) -> None:
        if number != self._lights.source:
            self._lights.source = number
            self._view.viewport().update()

    def tell(self, point: QPoint, corner: QPoint) -> None:
        """Say, at ``corner`` of the screen, what is to be known of the words at ``point``."""
        told = self._told_at(point)
        from html import escape  # late: with it come two thousand names of letters

        text = "<br>".join(escape(each) for each in dict.fromkeys(told) if each)
        # As HTML, for Qt takes a text that looks like HTML for such, and would load its pictures.
        QToolTip.showText(corner, f"<p>{text}</p>" if text else "", self._view)

    def _told_at(self, point: QPoint) -> list[str]:
        spotted = self._spotted(point)
        if spotted is not None:
            return [self._links.told(spotted), *self._marks.told(spotted)]
        beside = self._page.spot(self._view.cursorForPosition(point).position())
        return self._marks.told_beside(beside.line) if beside else []

    def click(self, point: QPoint, *, to_field: bool) -> None:
        """Follow the link at ``point``, or go to the field of what is nearest to it."""
        spotted = self._spotted(point)
        if spotted is None or spotted.words.source is None:
            self.go_to_field(self._view.cursorForPosition(point).position())
        elif to_field:
            self.source_clicked.emit(spotted.words.source)
        else:
            target = self._links.target(spotted)
            if target is not None:
                self.followed.emit(target)

    def go_to_field(self, position: int) -> None:
        """Go to the field of the words at ``position`` of the document."""
        spotted = self._page.spot(position)
        caret = _caret_at(spotted) if spotted else None
        if caret is not None:
            self.place_clicked.emit(caret)

    def _spotted(self, point: QPoint) -> Spotted | None:
        """The words right under ``point``."""
        place = point.toPointF()
        place.setY(place.y() + self._view.verticalScrollBar().value())
        layout = self._view.document().documentLayout()
        position = layout.hitTest(place, Qt.HitTestAccuracy.ExactHit)
        return self._page.under(position, place) if position >= 0 else None


def _caret_at(spotted: Spotted) -> Caret | None:
    """The place in the form; None for what the page says by itself."""
    words = spotted.words
    match words.field:
        case "":
            return None
        case "citations":
            text = spotted.line.words[0].text
            return Caret(words.item, "text", len(text))
        case "number":
            return Caret(words.item, "name")
    return Caret(words.item, words.field, spotted.offset)
