"""A brief in its file and companion, in two states, and how each is known again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from editor.brief.model import Brief, Fact, Source
from editor.brief.outlets import Outlets
from editor.filing.brief_files import BriefFiles, Filed
from editor.filing.companions import Companions
from editor.formats.files import Format, format_of, new_record

OLD = Brief(
    "Ferry Returns to Larne Harbor",
    tuple(Fact(f"Ferry {number} sailed at dawn.", (1,), "Who says?") for number in range(40)),
    (Source(1, "Harbor Post", "https://example.org/a"),),
)
NEW = replace(
    OLD,
    facts=tuple(Fact(f"Ship {number} sailed at noon.", (1,), "Ask.") for number in range(70)),
)


@dataclass(frozen=True, slots=True)
class Desk:
    """A folder with one brief in it, and one for what the program keeps."""

    folder: Path
    format: Format

    @property
    def path(self) -> Path:
        return self.folder / "briefs" / f"ferry.{self.format}"

    @property
    def state(self) -> Path:
        return self.folder / "state"

    def files(self) -> BriefFiles:
        return BriefFiles(Outlets(), Companions(self.state))

    def save(self, brief: Brief) -> None:
        self.files().save(self.path, brief, new_record(format_of(self.path)))

    def laid_out(self) -> "Desk":
        """This desk with the old state on it."""
        self.path.parent.mkdir(parents=True)
        self.save(OLD)
        return self

    def stands(self) -> str:
        """Which state the file is in; "broken" where it is in none of both."""
        names = {self._bytes_of(OLD): "old", self._bytes_of(NEW): "new"}
        return names.get(self.path.read_bytes(), "broken")

    def reads(self) -> Filed:
        return self.files().read(self.path)

    def left_over(self) -> Sequence[str]:
        """The names of all that should not lie there."""
        known = (self.path.name, f"{self.path.name}.companion.json")
        return [
            file.name
            for folder in (self.path.parent, self.state)
            for file in folder.rglob("*")
            if file.is_file() and not file.name.endswith(known)
        ]

    def _bytes_of(self, brief: Brief) -> bytes:
        from editor.formats.files import write_bytes

        return write_bytes(brief, new_record(self.format), Outlets())
