"""Where the files that come with the program lie: in the wheel, or beside the source."""

from pathlib import Path

_INSTALLED = Path(__file__).parent / "resources"
_CHECKOUT = Path(__file__).parent.parent / "resources"


def shipped(name: str) -> Path:
    """The path of ``name`` (relative, with forward slashes) among the shipped resources."""
    return (_INSTALLED if _INSTALLED.is_dir() else _CHECKOUT) / name
