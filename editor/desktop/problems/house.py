"""The checks of the house, loaded beside the first window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from editor.checks.spelling.word_lists import PersonalWords

if TYPE_CHECKING:  # the first window does without rules
    from editor.checks.mender import Mender
    from editor.checks.rule import Rule


class House(QThread):
    """Loads rules, profile and dictionaries in a thread of its own, when first asked.

    They take some tenth of a second: more than a window may stand still. ``words`` are the user's
    own, which the checks know. Where a profile can't be used, ``make_mender`` raises ProfileError.
    """

    ready = Signal()
    """``mender`` is there, or is another."""

    failed = Signal(str)
    """A sentence: why the profile can't be used. ``mender`` is what it was."""

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
        self._again = False
        self._fault = ""
        self.finished.connect(self._tell)

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

    def change(self, make_mender: "Callable[[], Mender]") -> None:
        """Check by what ``make_mender`` makes as soon as that is loaded, in every document."""
        self._make_mender = make_mender
        if self.isRunning():
            self._again = True
        else:
            self.start()

    def run(self) -> None:
        """Load; this is the thread."""
        from editor.checks.profile_files import ProfileError

        self._fault = ""
        try:
            self.mender = self._make_mender()
        except ProfileError as error:
            self._fault = str(error)

    def _tell(self) -> None:
        if self._again:
            self._again = False
            self.start()
        elif self._fault:
            self.failed.emit(self._fault)
        elif self.mender is not None:  # else a fault of our own was told, and would come again
            self.ready.emit()
