"""The lines of the list of versions, newest first, each with its time as people say it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from editor.filing.kept_versions import SENT
from editor.storage.version_file import Version

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Listed:
    """A line of the list; without a version it is what the window says now.

    ``day`` stands above the first of a day. ``words`` counts words, and ``changed`` tells what is
    new since the version before, None while nobody has looked. ``whole`` is all in one line.
    """

    version: Version | None
    title: str
    whole: str
    day: str = ""
    name: str = ""
    words: int | None = None
    place: str = ""
    changed: str | None = None

    @property
    def details(self) -> str:
        """The second line: how long it is, and what is new in it."""
        words = "" if self.words is None else _told_words(self.words)
        return " · ".join(filter(None, (words, self.changed, self.place)))

    @property
    def spoken(self) -> str:
        """The line for those who don't see it."""
        return ", ".join(filter(None, (self.whole, self.details)))


def now_listed() -> Listed:
    """The line of what the window says now."""
    now = translate("Versions", "Now, in the window")
    return Listed(None, now, now)


def listed(versions: Sequence[Version], path: Path, now: datetime) -> Iterator[Listed]:
    """The lines of ``versions`` of the file at ``path``; ``now`` is in local time."""
    day_before = ""
    for version in versions:
        made = datetime.fromtimestamp(version.time).astimezone()
        day, time = told_day(made.date(), now.date()), f"{made:%H:%M}"
        moment = translate("Versions", "{day}, {time}").format(day=day, time=time)
        name = _told_name(version)
        whole = f"{moment} · {name}" if name else moment
        above = "" if day == day_before else day
        words = version.words or None
        yield Listed(version, time, whole, above, name, words, _place(version, path))
        day_before = day


def own_name(version: Version) -> str:
    """The name that people gave ``version``, if they did."""
    return "" if version.name == SENT else version.name


def _told_name(version: Version) -> str:
    """Its name, or that a review copy says of itself that it is this revision."""
    name = own_name(version)
    if not version.sent:
        return version.name
    if not name:
        told = translate("Versions", "Sent for review, revision {number}")
    else:
        told = translate("Versions", "{name} · sent for review, revision {number}")
    return told.format(name=name, number=version.number)


def told_day(then: date, today: date) -> str:
    """A day, told by somebody who looks back from ``today``."""
    days = (today - then).days
    if days == 0:
        return translate("Versions", "Today")
    if days == 1:
        return translate("Versions", "Yesterday")
    pattern = "dddd, d MMMM" if then.year == today.year else "d MMMM yyyy"
    return QLocale().toString(QDate(then.year, then.month, then.day), pattern)


def _place(version: Version, path: Path) -> str:
    """What the file was called then, if it had another name."""
    if version.path is None or version.path.name == path.name:
        return ""
    return translate("Versions", "as {name}").format(name=version.path.name)


def _told_words(words: int) -> str:
    if words == 1:
        return translate("Versions", "1 word")
    return translate("Versions", "{number} words").format(number=f"{words:,}")
