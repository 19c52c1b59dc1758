"""What a review copy holds, part by part, in the order in which it stands."""

from dataclasses import dataclass, field

from editor.brief.redline import Piece
from editor.exports.page import Citation, Page

NO_LINK = "no link recorded"
VERDICTS = ("OK", "Fix", "Query")
ROLES = ("Writer", "Fact-check", "Edit", "Legal", "Final proof")


@dataclass(frozen=True, slots=True)
class Identity:
    """Which brief this is, in which state, and when it went out.

    ``hash`` is the whole content hash, ``short_hash`` what people compare. ``counts`` are pairs of
    a label and a number or two in words.
    """

    title: str
    file: str
    exported: str
    profile: str
    hash: str
    short_hash: str
    counts: tuple[tuple[str, str], ...]
    revision: str = ""
    compared_with: str = ""


@dataclass(frozen=True, slots=True)
class Concern:
    """A line of what needs an eye; ``item`` is empty for the brief as a whole."""

    item: str
    text: str


@dataclass(frozen=True, slots=True)
class Words:
    """Some words of a text; ``marked`` are those that a checker has to look up."""

    text: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A box to tick; where there is nothing to check, a dash is printed instead."""

    label: str
    applies: bool = True


@dataclass(frozen=True, slots=True)
class Evidence:
    """A source under the fact that cites it; without a name there is none of that number."""

    number: int
    name: str = ""
    url: str = ""
    note: str = ""
    anchor: str = ""

    @property
    def link(self) -> str:
        """Its address, or in words that there is none."""
        return self.url or NO_LINK


@dataclass(frozen=True, slots=True)
class Note:
    """A problem; ``fix`` is what would mend it, ``reason`` why it was dismissed, if it was."""

    code: str
    severity: str
    item: str
    excerpt: str
    message: str
    fix: str
    authority: str
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class CheckedItem:
    """A title, fact, narrative or prediction to be checked.

    ``label`` is what stands over it, ``provider`` who voiced it, ``note`` the writer's own words
    about it, ``change`` what became of it since the version that it is compared with.
    """

    id: str
    label: str
    text: str
    words: tuple[Words, ...]
    boxes: tuple[Box, ...]
    provider: str = ""
    citations: tuple[Citation, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    problems: tuple[Note, ...] = ()
    note: str = ""
    change: str = ""
    length: int = 0


@dataclass(frozen=True, slots=True)
class RegisteredSource:
    """A source with where it is cited: names of facts, none for an unused one."""

    id: str
    number: int
    name: str
    url: str
    note: str
    cited_in: tuple[str, ...]
    problems: tuple[Note, ...] = ()
    change: str = ""

    @property
    def link(self) -> str:
        """Its address, or in words that there is none."""
        return self.url or NO_LINK

    @property
    def use(self) -> str:
        """Where it is cited, in words."""
        return f"cited in {', '.join(self.cited_in)}" if self.cited_in else "not cited"


@dataclass(frozen=True, slots=True)
class OtherLine:
    """A line of the file that is no part of the brief; ``place`` is the part that it is behind."""

    id: str
    place: str
    text: str


@dataclass(frozen=True, slots=True)
class Redlined:
    """An item with what became of its words."""

    name: str
    change: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed since the version of that name; without a name nothing was compared.

    ``in_short`` is the beginning of the summary, and how much more there is.
    """

    since: str = ""
    summary: str = ""
    in_short: str = ""
    redlines: tuple[Redlined, ...] = ()

    @property
    def sentence(self) -> str:
        """The summary, or in words that there is nothing to sum up."""
        if not self.since:
            return "Not compared with an older version."
        return f"{self.summary[:1].upper()}{self.summary[1:]}." if self.summary else "No changes."


@dataclass(frozen=True, slots=True)
class ReviewCopy:
    """All parts of a review copy. ``balance`` is how the narratives' lengths compare."""

    page: Page
    identity: Identity
    concerns: tuple[Concern, ...]
    checked: tuple[CheckedItem, ...]
    narratives: tuple[CheckedItem, ...]
    balance: str
    predictions: tuple[CheckedItem, ...]
    sources: tuple[RegisteredSource, ...]
    other: tuple[OtherLine, ...]
    changes: Changes
    rules: int
    problems: tuple[Note, ...] = ()
    dismissed: tuple[Note, ...] = field(default=())

    @property
    def columns(self) -> int:
        """How many narratives stand beside each other: at most three, and four in two rows."""
        return 2 if len(self.narratives) == 4 else min(len(self.narratives), 3)

    @property
    def verdict_of_rules(self) -> str:
        """What was looked at, and whether anything was found."""
        looked_at = f"{self.rules} rules, profile {self.identity.profile}"
        if not self.problems:
            return f"{looked_at}: nothing found."
        found = "1 problem" if len(self.problems) == 1 else f"{len(self.problems)} problems"
        return f"{looked_at}: {found}."
