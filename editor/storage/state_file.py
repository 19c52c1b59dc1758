"""What a program remembers for its user between two starts: small files that may fail silently.

Nobody asked for them, so nobody is told where they can't be read or written.
"""

import os
from contextlib import suppress
from pathlib import Path


def read_state(path: Path) -> object:
    """The JSON value in the file at ``path``; None where there is none that can be read."""
    try:
        data = path.read_bytes()
    except OSError:
        return None
    import json  # late: the first start of all has nothing to read

    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return None


def write_state(path: Path, value: object) -> None:
    """Keep ``value``, which is JSON, at ``path``, if that can be.

    Readers find the old file or the new one. Whether it outlives a power cut matters to nobody, and
    making sure of that would take longer than a frame.
    """
    import json

    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(json.dumps(value, indent=1), "utf-8")
        draft.replace(path)
