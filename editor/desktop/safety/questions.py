"""What is asked before a file is written that somebody else has written or has open."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from editor.desktop.dialogs import Dialogs
from editor.desktop.safety.guard import Guard
from editor.desktop.start.told_time import told_time

if TYPE_CHECKING:  # the first frame does without
    from editor.storage.locks import Taken

translate = QCoreApplication.translate


def may_write(path: Path, guard: Guard, dialogs: Dialogs) -> bool:
    """Whether ``path`` may be written; the document of ``guard`` has its lock then."""
    guard.begin()
    return (
        _is_free(path, guard, dialogs)
        and _is_ours(path, guard, dialogs)
        and _is_unchanged(path, guard, dialogs)
    )


def who_has(taken: "Taken") -> str:
    """Who has a file open, where, and since when."""
    if taken.ours:
        return translate("Safety", "Another tab of this program")
    who = translate("Safety", "{user} on {host}").format(user=taken.user, host=taken.host)
    if not taken.since:
        return who
    now = datetime.now().astimezone()
    since = told_time(datetime.fromtimestamp(taken.since).astimezone(), now)
    return translate("Safety", "{who} · {time}").format(who=who, time=since)


def _is_free(path: Path, guard: Guard, dialogs: Dialogs) -> bool:
    taken = guard.lock(path)
    if taken is None:
        return True
    text = translate("Safety", "{name} is open elsewhere.").format(name=path.name)
    if not dialogs.confirm(text, who_has(taken), translate("Safety", "Save &Anyway")):
        return False
    return guard.lock(path, taken) is None


def _is_ours(path: Path, guard: Guard, dialogs: Dialogs) -> bool:
    taken = guard.kept.lost_to()
    if taken is None:
        return True
    text = translate("Safety", "{name} was opened elsewhere too.").format(name=path.name)
    return dialogs.confirm(text, who_has(taken), translate("Safety", "Save &Anyway"))


def _is_unchanged(path: Path, guard: Guard, dialogs: Dialogs) -> bool:
    if not guard.changed_at(path):
        return True
    text = translate("Safety", "Another program changed {name}.").format(name=path.name)
    details = translate(
        "Safety", "Saving puts your text in its place; what stands there now is kept as a version."
    )
    if dialogs.confirm(text, details, translate("Safety", "Save &Mine")):
        return True
    guard.watch.look()
    return False
