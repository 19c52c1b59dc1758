"""A brief that was saved some times, and the dialog with its versions."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.desktop.document_view import DocumentView
from editor.desktop.surroundings import Surroundings
from editor.desktop.versions.change_words import spoken
from editor.desktop.versions.versions_dialog import VersionsDialog
from editor.filing.brief_files import OnDisk
from editor.filing.kept_versions import KeptVersions
from tests.desktop.acting import action_of
from tests.desktop.conftest import BRIEF

SECOND = BRIEF.replace("eleven months", "a year")
THIRD = SECOND.replace("Reopen", "Open")
NOON = 1_700_000_000.0

Keep = Callable[[str, float], None]
Browse = Callable[[], VersionsDialog]


@pytest.fixture
def kept(around: Surroundings) -> KeptVersions:
    return around.safety.keeping.kept


@pytest.fixture
def keep(kept: KeptVersions, file: Path) -> Keep:
    """Keeps a text as a version that was saved then."""

    def keep(text: str, made: float) -> None:
        kept.saved(file, None, OnDisk(text.encode(), b"", made))

    return keep


@pytest.fixture
def saved(keep: Keep, file: Path) -> None:
    """Three versions, of which the file is the last."""
    for place, text in enumerate((BRIEF, SECOND, THIRD)):
        keep(text, NOON + 60 * place)
    file.write_text(THIRD, "utf-8")


@pytest.fixture
def browse(view: DocumentView, qtbot: QtBot) -> Iterator[Browse]:
    """Opens the versions of the ferry, and waits until all there is to be seen is seen."""

    def browse() -> VersionsDialog:
        action_of(view, "versions").trigger()
        dialog = view.versions.dialog
        assert dialog is not None
        qtbot.waitUntil(dialog.isVisible)
        qtbot.waitUntil(lambda: is_filled(dialog))
        return dialog

    yield browse
    if view.versions.dialog is not None:
        view.versions.dialog.reject()


@pytest.fixture
def dialog(saved: None, browse: Browse) -> VersionsDialog:
    """The ferry with its three versions."""
    return browse()


def is_filled(dialog: VersionsDialog) -> bool:
    if dialog.changes.sentence == "Looking for versions…" or dialog.summary.text() == "Comparing…":
        return False  # on a slow machine that is said
    shown = bool(dialog.changes.rows or dialog.changes.sentence)
    return shown and all(row.changed is not None for row in dialog.list.rows if row.version)


def changes(dialog: VersionsDialog) -> list[str]:
    """What changed as it is read out."""
    return [spoken(row) for row in dialog.changes.rows]
