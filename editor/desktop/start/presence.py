"""Whether files are still where they were."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication


def what_is_amiss(path: Path) -> str:
    """Why ``path`` can't be opened, in a few words; nothing where it can, as far as one sees.

    A folder on a network may take long to answer: this is asked in a thread.
    """
    try:
        if path.is_file():
            return ""
        gone = not path.parent.is_dir()
    except OSError:
        return QCoreApplication.translate("StartPage", "can't be reached")
    if gone:
        return QCoreApplication.translate("StartPage", "folder not found")
    return QCoreApplication.translate("StartPage", "not found")
