"""A command that was run, and two briefs that mean the same."""

from collections.abc import Callable

TEXT = """\
Ferry returns to Larne Harbour

Facts

  • The ferry sailed at dawn.1

Sources: 1Harbour Post.

Narratives

  • Narrative A, as provided by Harbour Post. Good.

Predictions

  • There's a 40% chance of rain.
"""
JSON = """\
{
  "format": "brief",
  "version": 1,
  "title": "Ferry returns to Larne Harbour",
  "facts": [
    {
      "text": "The ferry sailed at dawn.",
      "citations": [1]
    }
  ],
  "sources": [
    {
      "number": 1,
      "name": "Harbour Post"
    }
  ],
  "narratives": [
    {
      "stance": "Narrative A",
      "provider": "Harbour Post",
      "text": "Good."
    }
  ],
  "predictions": [
    {
      "text": "There's a 40% chance of rain."
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
