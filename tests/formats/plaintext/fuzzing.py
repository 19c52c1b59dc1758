"""Tries the laws on ever new examples until it is stopped, and keeps what breaks one.

``python3 packaging/dev.py fuzz`` runs it. The examples that a law learned from stay in
``.hypothesis``; a call that failed, made as small as it gets, is written to ``found/``.
"""

import itertools
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from types import ModuleType
from typing import Any

from hypothesis.errors import UnsatisfiedAssumption

Law = Any  # a test under @given, which is a function and has an attribute ``hypothesis``


def laws_of(module: ModuleType) -> dict[str, Law]:
    """All laws in ``module`` by their names."""
    return {name: law for name, law in vars(module).items() if hasattr(law, "hypothesis")}


def remember_last_failure(law: Law) -> dict[str, object]:
    """The arguments with which ``law`` failed last, filled whenever it fails."""
    inner: Callable[..., None] = law.hypothesis.inner_test
    failed: dict[str, object] = {}

    def watched(**arguments: object) -> None:
        try:
            inner(**arguments)
        except UnsatisfiedAssumption:
            raise
        except Exception:
            failed.clear()
            failed.update(arguments)
            raise

    law.hypothesis.inner_test = watched
    return failed


def fuzz(names: list[str]) -> None:
    """Try the laws with these names, or all, in turn; a law that is broken is not tried again."""
    os.environ.setdefault("HYPOTHESIS_PROFILE", "long")
    from tests.formats.plaintext import test_laws
    from tests.formats.plaintext.found import keep

    laws = laws_of(test_laws)
    laws = {name: law for name, law in laws.items() if name in (names or laws)}
    failures = {name: remember_last_failure(law) for name, law in laws.items()}
    for number in itertools.count(1):
        for name, law in list(laws.items()):
            try:
                law()
            except Exception as failure:
                file = keep(name, failures[name])
                print(f"Round {number}: {name} is broken, see {file}: {failure!r}", flush=True)
                del laws[name]
            else:
                print(f"Round {number}: {name} holds.", flush=True)
        if not laws:
            return


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        fuzz(sys.argv[1:])
