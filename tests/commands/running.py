"""A command that was run, and two briefs that mean the same."""

from collections.abc import Callable

TEXT = """\
Ferry Returns to Larne Harbor

Facts

  • The ferry sailed at dawn.1
  • The crossing took four hours, the captain said.2
  • Nobody on board was hurt.3

Sources: 1Harbor Post, 2Reuters and 3BBC News.

Narratives

  • Narrative A, as provided by Harbor Post. Good.
  • Narrative B, as provided by The Times. Late.

Predictions

  • There's a 40% chance of rain, according to Metaculus.
"""
JSON = """\
{
  "format": "brief",
  "version": 1,
  "title": "Ferry Returns to Larne Harbor",
  "facts": [
    {
      "text": "The ferry sailed at dawn.",
      "citations": [1]
    },
    {
      "text": "The crossing took four hours, the captain said.",
      "citations": [2]
    },
    {
      "text": "Nobody on board was hurt.",
      "citations": [3]
    }
  ],
  "sources": [
    {
      "number": 1,
      "name": "Harbor Post"
    },
    {
      "number": 2,
      "name": "Reuters"
    },
    {
      "number": 3,
      "name": "BBC News"
    }
  ],
  "narratives": [
    {
      "stance": "Narrative A",
      "provider": "Harbor Post",
      "text": "Good."
    },
    {
      "stance": "Narrative B",
      "provider": "The Times",
      "text": "Late."
    }
  ],
  "predictions": [
    {
      "text": "There's a 40% chance of rain, according to Metaculus."
    }
  ]
}
"""


class Result:
    """What a command left behind: its status, its lines of complaint, its output."""

    def __init__(self, status: int, output: str, errors: str) -> None:
        self.status = status
        self.output = output
        self.errors = errors

    @property
    def lines(self) -> list[str]:
        return self.errors.splitlines()


Command = Callable[..., Result]
