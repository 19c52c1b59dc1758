"""The checks of the house, loaded beside the first window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from editor.checks.spelling.word_lists import PersonalWords

if TYPE_CHECKING:  # the first window does without rules
    from editor.checks.mender import Mender
    from editor.checks.rule import Rule


class House(QThread):
    """Loads rules, profile and dictionaries in a thread of its own, once, when first asked.

    They take some tenth of a second: more than a window may stand still. ``words`` are the user's
    own, which the checks know.
    """

    ready = Signal()
    """``mender`` is there."""

    def __init__(
        self,
        make_mender: "Callable[[], Mender]",
        words: PersonalWords,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.mender: Mender | None = None
        self.words = words
        self._make_mender = make_mender
        self.finished.connect(self.ready)

    def rule(self, code: str) -> "Rule | None":
        """The rule with this code; None where none has it, or as long as nothing is loaded."""
        if self.mender is None:
            return None
        from editor.checks.catalogue import BY_CODE  # late: the first window does without rules

        return BY_CODE.get(code)

    def load(self) -> None:
        """Begin to load, if nobody has yet."""
        if self.mender is None and not self.isRunning():
            self.start()

    def run(self) -> None:
        """Load; this is the thread."""
        self.mender = self._make_mender()
