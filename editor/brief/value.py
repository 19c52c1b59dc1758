"""Values of which a long text holds hundreds of thousands."""

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def value(cls: type[T]) -> type[T]:
    """A class of immutable values with these fields.

    mypy holds that nothing is assigned to them. At run time nothing does: a frozen dataclass
    takes three times as long to make, and 1 MB of one-letter lines would take a second more.
    """
    return dataclass(slots=True, unsafe_hash=True)(cls)
