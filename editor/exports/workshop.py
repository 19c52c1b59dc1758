"""Makes copies in a process of its own: ``python -m editor.exports.workshop``.

Orders come on standard input, answers go to standard output, each pickled and behind its length.
It ends with its input.
"""

import contextlib
import os
import pickle
import signal
import sys
import traceback
from dataclasses import dataclass
from functools import cache
from typing import BinaryIO

from editor.exports.exporter import Drawn, Exported, Exporter
from editor.exports.failure import ExportError
from editor.exports.order import Order, carried_out
from editor.exports.paper import Paper

LENGTH = 8
"""Bytes that say how many follow."""


@dataclass(frozen=True, slots=True)
class Failed:
    """Why a copy could not be made: a sentence for people."""

    sentence: str


Answer = Exported | Drawn | Failed


def packed(thing: Order | Answer) -> bytes:
    """``thing`` as it travels."""
    data = pickle.dumps(thing)
    return len(data).to_bytes(LENGTH) + data


def serve(orders: BinaryIO, answers: BinaryIO) -> None:
    """Carry out ``orders``, one after the other, until there are no more."""
    while length := int.from_bytes(orders.read(LENGTH)):
        order = pickle.loads(orders.read(length))  # noqa: S301 - written by our own window
        answers.write(packed(_answer(order)))
        answers.flush()


def _answer(order: Order) -> Answer:
    try:
        return carried_out(order, _exporter(order.paper))
    except ExportError as error:
        return Failed(str(error))
    except MemoryError:
        return Failed("The computer has not enough memory for it.")
    except Exception as error:
        traceback.print_exc()
        return Failed(f"It can't be made, by a fault of this program: {error!r}.")


@cache
def _exporter(paper: Paper) -> Exporter:
    return Exporter(paper)


def main() -> None:
    """Serve whoever started this process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is meant for the window
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    sys.stdout = sys.stderr  # what a library might print is no answer
    with contextlib.suppress(BrokenPipeError):
        serve(sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
