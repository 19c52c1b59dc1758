"""Work in small steps, so that whoever waits for it can do something else between two of them."""

from collections.abc import Generator
from typing import TypeAlias, TypeVar

T = TypeVar("T")

Steps: TypeAlias = Generator[None, None, T]
"""Each ``next`` does a step; the result is what the generator returns."""


def at_once(steps: Steps[T]) -> T:
    """The result of all ``steps``."""
    while True:
        try:
            next(steps)
        except StopIteration as done:
            result: T = done.value
            return result
