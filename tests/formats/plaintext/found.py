"""What broke a law once: a folder of calls of laws, each in a file of its own, to be made again."""

import enum
import warnings
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass
from hashlib import sha256
from pathlib import Path

from hypothesis.errors import HypothesisDeprecationWarning, UnsatisfiedAssumption

from editor.brief import model
from tests.formats.plaintext import generated

FOUND = Path(__file__).parent / "found"


def keep(law: str, arguments: Mapping[str, object], folder: Path = FOUND) -> Path:
    """Write the call of ``law`` that failed into a file of ``folder``."""
    folder.mkdir(exist_ok=True)
    call = f"{law}({_listed(arguments)})\n"
    file = folder / f"{sha256(call.encode()).hexdigest()[:12]}.txt"
    file.write_text(call, encoding="utf-8")
    return file


def make_again(call: str, laws: Mapping[str, object]) -> None:
    """Make a call that was kept. ``laws`` are functions of arguments, by their names."""
    names = {**vars(model), **vars(generated), **laws}
    with warnings.catch_warnings(), suppress(UnsatisfiedAssumption):
        warnings.simplefilter("ignore", HypothesisDeprecationWarning)  # assume() outside of a run
        eval(call, names)  # written by a fuzz run, and committed by someone


def _listed(arguments: Mapping[str, object]) -> str:
    return ", ".join(f"{name}={_written(value)}" for name, value in arguments.items())


def _written(value: object) -> str:
    """``value`` as Python says it; the ids of items are left out."""
    if is_dataclass(value):
        shown = {each.name: getattr(value, each.name) for each in fields(value) if each.repr}
        return f"{type(value).__name__}({_listed(shown)})"
    if isinstance(value, enum.Enum):
        return f"{type(value).__name__}.{value.name}"
    if isinstance(value, tuple):
        return f"({''.join(f'{_written(each)}, ' for each in value)})"
    return ascii(value)
