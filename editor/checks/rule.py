"""What a rule is: how it finds problems, why it exists, and examples of bad and good."""

from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeAlias

from editor.brief.model import Brief
from editor.brief.value import value
from editor.checks.passage import PROSE, Field, Passage
from editor.checks.problem import Fix, Problem, Safety, Severity, Spot, TextSpot
from editor.checks.profile import Profile
from editor.checks.subject import Subject


class Match(NamedTuple):
    """Where in a passage a rule fires, what is wrong, and what would stand there instead.

    Not the field's text but the words are replaced: ``text[start:end]`` by ``new``; None where
    there is no such fix. ``or_new`` are further choices.
    """

    start: int
    end: int
    message: str
    new: str | None = None
    or_new: tuple[str, ...] = ()

    @property
    def replacements(self) -> tuple[str, ...]:
        """What might stand in place of the words, the best first."""
        return self.or_new if self.new is None else (self.new, *self.or_new)


class Found(NamedTuple):
    """Where in a brief a rule fires, what is wrong there in one sentence, and how to mend it."""

    spot: Spot | TextSpot
    message: str
    fixes: tuple[Fix, ...] = ()


PassageFinder: TypeAlias = Callable[[Passage, Profile], Iterable[Match]]
FixMaker: TypeAlias = Callable[[Problem, Brief, Profile], tuple[Fix, ...]]
BriefFinder: TypeAlias = Callable[[Subject], Iterable[Found]]


@value
class Example:
    """The sound brief with other words in one place; ``also`` names what rightly fires as well.

    ``place`` is what is replaced: ``title``, ``date``, ``fact 1`` … ``source 2``, ``narrative 1``,
    ``prediction 1`` (as a line of the file, with citations and labels), ``facts``, ``narratives``
    or ``predictions`` (all lines of them), ``sources`` (their line), or ``file`` for all of it.
    What plain text can't hold: ``link 1`` of a source, ``json title`` and ``json fact 1``.
    How the file is: its ``encoding``, its ``json version``.
    """

    place: str
    words: str
    also: tuple[str, ...] = ()


@value
class Rule:
    """A rule of the house. A profile may set another level, or turn it off.

    ``safety`` says what its fixes may touch, None where it has none; ``authority`` says who asks
    for it. It looks either at each passage of ``fields``, or at the brief as a whole. What it finds
    in a passage depends on passage and profile alone, so that it is known until either changes.
    ``fixes_when_asked`` makes fixes that take too long to be made in every check.
    """

    code: str
    severity: Severity
    title: str
    why: str
    bad: Example
    good: Example
    authority: str
    safety: Safety | None = None
    fields: tuple[Field, ...] = PROSE
    in_passage: PassageFinder | None = None
    in_brief: BriefFinder | None = None
    fixes_when_asked: FixMaker | None = None
