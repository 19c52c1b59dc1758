"""What the find bar asks of a view that it searches."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Protocol

from editor.searching.texts import Place, Text

if TYPE_CHECKING:  # the first frames replace nothing
    from editor.searching.replacing import Change


class Searched(Protocol):
    """A view of the document: the form, or whatever else shows text."""

    @property
    def locked(self) -> bool:
        """Whether nothing can be replaced here."""

    def texts(self) -> Iterable[Text]:
        """All that can be found, in reading order."""

    def place(self) -> Place | None:
        """The selection or the caret, if the keyboard is here."""

    def selected_text(self) -> str:
        """The selected words, if the keyboard is here."""

    def light(self, places: Sequence[Place], current: Place | None) -> None:
        """Light these places softly, and the current one so that it stands out."""

    def show(self, place: Place) -> None:
        """Bring ``place`` into view; the keyboard stays where it is."""

    def go_to(self, place: Place) -> None:
        """Put the keyboard on ``place``, and select it."""

    def replace(self, changes: "Sequence[Change]") -> Place:
        """Make ``changes`` as one undo step; gives where the text goes on behind the first."""
