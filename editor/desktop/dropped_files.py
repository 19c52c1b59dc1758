"""Files that are dragged onto the window."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_files(data: QMimeData) -> list[Path]:
    """The files on this machine that ``data`` leads to; empty for text, pictures and web pages."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
