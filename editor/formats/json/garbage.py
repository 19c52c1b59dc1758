"""The collector of garbage, and when it had better wait."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collected_later() -> Iterator[None]:
    """Keeps the collector from looking for garbage where all that is made is kept.

    A million nested lists took it thirty times as long as it took to read them.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
