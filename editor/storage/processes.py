"""Which process wrote a lock or a recovery copy, and whether that is still there."""

import os
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from functools import cache
from pathlib import Path
from zlib import crc32

from editor.storage.process_starts import process_start


class Standing(StrEnum):
    """Whether a process still runs."""

    ALIVE = "alive"
    DEAD = "dead"
    UNKNOWN = "unknown"
    """It is one of another machine, or of another container on this one."""


@dataclass(frozen=True, slots=True)
class Process:
    """A process, told from every other one.

    ``machine`` and ``boot`` say where and since when it counts its processes, ``space`` in which
    container; ``start`` guards against a number that another process got later. They are empty
    where the system doesn't say.
    """

    host: str
    machine: str
    boot: str
    space: str
    number: int
    start: str

    def as_members(self) -> dict[str, object]:
        """It as members of JSON."""
        return asdict(self)


@cache
def this_process() -> Process:
    """The process that asks."""
    return process_of(os.getpid())


def process_of(number: int) -> Process:
    """The process of this number on this machine."""
    return Process(_host(), _machine(), _boot(), _space(), number, process_start(number) or "")


def read_process(members: object) -> Process | None:
    """The process that ``members`` of JSON tell of; None where they tell of none."""
    if not isinstance(members, Mapping):
        return None
    values = {field.name: members.get(field.name) for field in fields(Process)}
    number = values.pop("number")
    texts = {name: value for name, value in values.items() if isinstance(value, str)}
    if type(number) is not int or not 0 < number < 2**31 or len(texts) < len(values):
        return None
    return Process(number=number, **texts)


def standing_of(process: Process) -> Standing:
    """Whether ``process`` still runs, as far as that can be known here."""
    here = this_process()
    if (process.host, process.machine) != (here.host, here.machine):
        return Standing.UNKNOWN
    if process.boot != here.boot:
        return Standing.DEAD
    if process.space != here.space:
        return Standing.UNKNOWN
    start = process_start(process.number)
    if start is None:
        return Standing.DEAD
    another = start and process.start and start != process.start
    return Standing.DEAD if another else Standing.ALIVE


def _host() -> str:
    return os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")


def _machine() -> str:
    """A name that no other machine has; not the machine's own secret one."""
    for path in ("/etc/machine-id", "/var/lib/dbus/machine-id"):
        told = _told_by(path)
        if told:
            return f"{crc32(told.encode()):08x}"  # hashlib would load 3 MB
    return ""


def _boot() -> str:
    return _told_by("/proc/sys/kernel/random/boot_id")


def _space() -> str:
    try:
        return str(Path("/proc/self/ns/pid").readlink()) if sys.platform == "linux" else ""
    except OSError:
        return ""


def _told_by(path: str) -> str:
    try:
        return Path(path).read_text("ascii", errors="replace").strip()
    except OSError:
        return ""
