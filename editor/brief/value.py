"""Values of which a long text holds hundreds of thousands."""

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, cast, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def remembering(cls: type[T]) -> type[T]:
    """A ``value`` that can keep what was worked out from it, in a ``cached_property``."""
    return _value(cls, slots=False)


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(cls: type[T]) -> type[T]:
    """A class of immutable values with these fields.

    mypy holds that nothing is assigned to them. At run time nothing does: a frozen dataclass
    takes three times as long to make, and 1 MB of one-letter lines would take a second more. The
    class itself is made four times as fast as a frozen dataclass, which is compiled method by
    method: there are dozens on the way to the first window.
    """
    return _value(cls, slots=True)


def _value(cls: type[T], *, slots: bool) -> type[T]:
    made: Any = dataclass(slots=slots, eq=False, repr=False)(cls)
    compared = attrgetter(*(each.name for each in fields(made) if each.compare))
    shown = [each.name for each in fields(made) if each.repr]
    made.__eq__, made.__hash__ = _equal(compared), lambda self: hash(compared(self))
    made.__repr__ = lambda self: _told(self, shown)
    return cast("type[T]", made)


def _equal(compared: Callable[[object], object]) -> Callable[[object, object], object]:
    def equal(self: object, other: object) -> object:
        return compared(self) == compared(other) if type(self) is type(other) else NotImplemented

    return equal


def _told(it: object, names: list[str]) -> str:
    told = ", ".join(f"{name}={getattr(it, name)!r}" for name in names)
    return f"{type(it).__qualname__}({told})"
