"""Examines the document whenever its writer pauses, and mends it on demand."""

from collections.abc import Callable
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from editor.brief.changes import only_edited
from editor.brief.model import Brief, Dismissal, Item, ItemId, Part
from editor.checks.dismissals import dismissed, divided
from editor.checks.mending import text_at
from editor.checks.problem import (
    Canonical,
    Fix,
    Problem,
    Safety,
    Severity,
    Spot,
    TextEdits,
    TextSpot,
)
from editor.desktop.beside import Beside
from editor.desktop.document import Document
from editor.desktop.history import Caret
from editor.desktop.problems.house import House
from editor.desktop.slices import Slices
from editor.formats.reading import UnreadableError

if TYPE_CHECKING:  # the first window does without rules
    from editor.checks.mender import Examined, Mender


_PAUSE = 150
"""Milliseconds without an edit after which the whole brief is examined."""
_IN_SLICES = 100_000
"""Code points of a file; a longer one is examined beside the window, in a thread."""

_MOST = 1_000_000
"""Code points that are examined within some seconds."""

UNREADABLE = "file.unreadable"
"""The code of what is no rule's business: the text of the file can't be read."""


class Examiner(QObject):
    """Knows the problems of the document, once the checks of the ``house`` are loaded.

    The item that one writes in is examined at every key, the whole brief after a pause, in slices.
    What is known may be a pause old: whatever is mended is found anew first.
    """

    examined = Signal()
    """``standing`` and ``dismissed`` are new."""

    item_examined = Signal(object)
    """What is ``standing`` of the item with this ItemId (None: the title) is new."""

    def __init__(self, document: Document, house: House) -> None:
        super().__init__(document)
        self.standing: tuple[Problem, ...] = ()
        self.dismissed: tuple[tuple[Problem, Dismissal], ...] = ()
        self.unchecked = False
        """Whether the brief is too long to look for problems in it."""
        self.knows = False
        """Whether problems were looked for: before that, nobody knows of none."""
        self._beside = Beside(self)
        self._document = document
        self._house = house
        self._brief = document.brief
        self._slices: Slices[Examined] = Slices(self._take_sliced, self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.examine)
        house.ready.connect(self.examine)
        document.changed.connect(self._document_changed)
        self._pause.start()

    def _document_changed(self) -> None:
        before, self._brief = self._brief, self._document.brief
        self._slices.stop()
        self._pause.start()
        edited = only_edited(before, self._brief)
        if edited and self._house.mender is not None and not self.unchecked:
            item = None if isinstance(edited, Part) else edited
            self._examine_item(self._house.mender, before, item)

    def _examine_item(self, mender: "Mender", before: Brief, item: Item | None) -> None:
        """Examine the texts of ``item``; the word that the caret is at may not be done yet."""
        brief, caret = self._brief, self._document.caret
        found = mender.examine_item(brief, item)
        done = found if caret is None else [each for each in found if not _is_at(caret, each)]
        known = mender.follow(self.standing, before, brief, item)
        self.standing, _ = divided(brief, chain(done, known))
        self.item_examined.emit(item.id if item else None)

    def examine(self) -> None:
        """Begin to examine the document as it is now; nobody is nagged before he writes."""
        if self._document.behind:
            return  # what is to be read yet comes with a change
        if self._document.fault is not None:
            self._tell_only(self._document.fault)
        elif self._house.mender is None:
            self._house.load()
        elif not self._document.pristine:
            self._examine_with(self._house.mender)

    def settle(self) -> None:
        """Know the problems of the document as it is now, if it is not one of the long."""
        mender, length = self._house.mender, len(self._document.record.text)
        going_on = self._pause.isActive() or self._slices.running
        if going_on and mender and length <= _IN_SLICES and not self._document.unread:
            self._examined_by(mender)

    def stop(self) -> None:
        """Look for no more problems; what is going on is waited for."""
        self._pause.stop()
        self._slices.stop()
        self._beside.stop()

    def _examine_with(self, mender: "Mender") -> None:
        self._pause.stop()  # it would only begin the same anew
        brief, record = self._document.brief, self._document.record
        length = len(record.text)
        self.unchecked = length > _MOST
        if self.unchecked:
            self._tell((), ())
        elif length <= _IN_SLICES:
            self._slices.begin(mender.examining(brief, record))
        elif not self._beside.busy:

            def work() -> Callable[[], None]:
                problems = mender.examine(brief, record).problems
                return lambda: self._take(brief, mender, problems)

            self._beside.begin(work)

    def _take_sliced(self, examined: "Examined") -> None:
        self._tell(*divided(self._document.brief, examined.problems))

    def _take(self, brief: Brief, mender: "Mender", problems: tuple[Problem, ...]) -> None:
        current = brief is self._document.brief and mender is self._house.mender
        if current and not self._document.unread:
            self._tell(*divided(brief, problems))
        else:
            self._pause.start()  # it was typed on meanwhile, or the house style is another

    def _tell_only(self, fault: UnreadableError) -> None:
        place = fault.offset or 0
        spot = TextSpot(place, place + 1)
        self._tell((Problem(UNREADABLE, Severity.ERROR, str(fault), spot),), ())

    def _examined_by(self, mender: "Mender") -> "Examined":
        self._pause.stop()
        self._slices.stop()
        examined = mender.examine(self._document.brief, self._document.record)
        self._take_sliced(examined)
        return examined

    def _tell(
        self,
        standing: tuple[Problem, ...],
        dismissed: tuple[tuple[Problem, Dismissal], ...],
    ) -> None:
        self.standing, self.dismissed = standing, dismissed
        self.knows = True
        self.examined.emit()

    def fix(self, problem: Problem, fix: Fix) -> None:
        """Apply ``fix``, if the problem is still there."""
        mender = self._house.mender
        if mender is None or not self._document.may_edit():
            return
        examined = self._examined_by(mender)
        alike = [there for there in examined.problems if _alike(there, problem)]
        same = [there for there in alike if there.quote == problem.quote]
        same = same or (alike if len(alike) == 1 else [])
        ways = [way for there in same for way in there.fixes if way.title == fix.title]
        if ways:
            self._document.revise(mender.apply(examined, ways[0]))

    def catch_up(self) -> None:
        """Know now what would be known after the pause; not of a file that takes longer."""
        mender, document = self._house.mender, self._document
        waiting = self._pause.isActive() or self._slices.running
        if mender is None or not waiting or document.unread or document.pristine:
            return
        if len(document.record.text) <= _IN_SLICES:
            self._examined_by(mender)

    def problems_at(self, item: ItemId | None, field: str, place: int) -> list[Problem]:
        """The problems that the code point ``place`` of a field has part in, as it is now."""
        self.catch_up()
        return [
            problem
            for problem in self.standing
            if isinstance(spot := problem.spot, Spot)
            and (spot.item, spot.field) == (item, field)
            and spot.start <= place <= spot.end
        ]

    def fixes_when_asked(self, problem: Problem) -> tuple[Fix, ...]:
        """What may be meant; to find that takes time, so nobody asks while checking."""
        mender = self._house.mender
        return mender.fixes_of(problem, self._document.brief) if mender else ()

    def fix_with(self, fix: Fix) -> None:
        """Apply a fix of the brief that was made when asked for."""
        if not isinstance(fix.edit, TextEdits | Canonical):
            self._document.edit(fix.edit(self._document.brief))

    def learn_in_brief(self, problem: Problem) -> None:
        """Let the words at ``problem`` be none of a mistake in this brief."""
        brief = self._document.brief
        word = _words_at(brief, problem)
        self._document.edit(replace(brief, words=(*brief.words, word)))

    def learn(self, problem: Problem) -> None:
        """Put the words at ``problem`` on the user's own list; OSError where that fails."""
        self._house.words.add(_words_at(self._document.brief, problem))
        self.examine()

    def fix_all_safe(self) -> int:
        """Apply all safe fixes as one undo step; gives how many there were."""
        if self._house.mender is None or self._document.locked:
            return 0
        mended = self._house.mender.mend(self._document.reading)
        if mended.done:
            self._document.revise(mended.reading)
        return len(mended.done)

    @property
    def mendable(self) -> bool:
        """Whether there is a safe fix."""
        return any(fix.safety is Safety.SAFE for each in self.standing for fix in each.fixes)

    def may_dismiss(self) -> bool:
        """Whether the brief takes that; one that may only be looked at says why not."""
        return self._document.may_edit()

    def dismiss(self, problem: Problem, reason: str) -> None:
        """Let ``problem`` stand, for ``reason``."""
        self._document.edit(dismissed(self._document.brief, problem, reason))

    def restore(self, dismissal: Dismissal) -> None:
        """Let count again what was dismissed so."""
        brief = self._document.brief
        kept = tuple(each for each in brief.dismissed if each != dismissal)
        self._document.edit(replace(brief, dismissed=kept))


def _words_at(brief: Brief, problem: Problem) -> str:
    spot = problem.spot
    return text_at(brief, spot)[spot.start : spot.end] if isinstance(spot, Spot) else ""


def _is_at(caret: Caret, problem: Problem) -> bool:
    spot = problem.spot
    return (
        spot.item is caret.item
        and isinstance(spot, Spot)
        and spot.field == caret.field
        and spot.start <= caret.position <= spot.end
    )


def _alike(one: Problem, two: Problem) -> bool:
    """Whether two problems may be the same one, around which somebody may have written."""
    return one.code == two.code and one.spot.item is two.spot.item
