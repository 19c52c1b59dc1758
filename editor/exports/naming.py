"""How the file of a copy is called."""

from pathlib import Path

_OF_BRIEFS = (".txt", ".json")


def result_name(name: str, ending: str) -> str:
    """The name of what becomes of the brief in the file ``name``; ``ending`` is without a dot."""
    path = Path(name)
    stem = path.stem if path.suffix.lower() in _OF_BRIEFS else path.name
    return f"{stem}.{ending}"
