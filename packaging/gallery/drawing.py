"""Draws the scenes: the window, with all that stands over it."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from gallery import asides, dialogs, kept, scenes
from gallery.invented import write_all
from gallery.scenes import Scene
from gallery.stage import Stage

SCENES: dict[str, Scene] = {
    "form": scenes.form,
    "form-alone": scenes.form_alone,
    "form-flawed": scenes.flawed,
    "form-empty": scenes.empty,
    "form-long": scenes.long_brief,
    "form-notes": scenes.notes,
    "form-others": scenes.others,
    "form-read-only": scenes.read_only,
    "form-right-to-left": scenes.right_to_left,
    "form-cited": scenes.cited,
    "form-misspelt": scenes.misspelt,
    "text": scenes.text_view,
    "text-broken-json": scenes.broken_json,
    "problems": scenes.problems,
    "problems-why": scenes.why,
    "problems-filtered": scenes.filtered,
    "problems-wide": scenes.wide,
    "problems-alone": scenes.problems_alone,
    "find": scenes.found,
    "find-replace": scenes.replacing,
    "tabs": scenes.tabs,
    "tabs-narrow": scenes.narrow_tabs,
    "start": scenes.started,
    "start-recent": scenes.started_again,
    "palette": scenes.palette,
    "palette-search": scenes.palette_search,
    "palette-nothing": scenes.palette_nothing,
    "settings": scenes.settings,
    "about": scenes.about,
    "menu": scenes.menu,
    "menu-view": scenes.menu_view,
    "menu-recent": scenes.menu_recent,
    "narrow": scenes.narrow,
    "small-screen": scenes.small_screen,
    "preview-alone": scenes.preview_alone,
    "preview-wide": scenes.preview_wide,
    "preview-problems": scenes.preview_problems,
    "export": dialogs.export,
    "export-review": dialogs.export_review,
    "export-going-on": dialogs.exporting,
    "export-done": dialogs.exported,
    "export-written": dialogs.being_written,
    "export-failed": dialogs.not_exported,
    "export-lacking": dialogs.exported_with_a_gap,
    "print": dialogs.printing,
    "print-review": dialogs.printing_for_review,
    "versions": kept.versions,
    "versions-none": kept.no_versions,
    "ask-exports": dialogs.closing_while_exporting,
    "ask-dismiss": dialogs.dismissing,
    "ask-save": dialogs.closing,
    "ask-save-several": dialogs.closing_several,
    "compare": dialogs.comparing,
    "recovery": dialogs.recovering,
    "fault": dialogs.fault,
    "form-held": dialogs.held,
    "ask-losses": dialogs.losing,
    "tell-unopened": dialogs.unopened,
    "tell-unsaved": dialogs.unsaved,
    "tell-setting": dialogs.wrong_setting,
    **asides.SCENES,
}

LARGE = (
    "form",
    "problems",
    "settings",
    "palette",
    "start-recent",
    "export",
    "versions",
    "ask-save",
)
"""What is also drawn with text at 200 %."""

_MOMENT = 300
"""Milliseconds in which a dialog is painted."""


def draw_set(stage: Stage, folder: Path, wanted: list[str]) -> None:
    """Draw the ``wanted`` scenes, or all, into ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, scene in SCENES.items():
        large = f"{name}-large-text"
        if not wanted or name in wanted:
            _draw(stage, scene, folder / f"{name}.png")
        if name in LARGE and (not wanted or large in wanted):
            stage.theme.resize(200)
            _draw(stage, scene, folder / f"{large}.png")


def _draw(stage: Stage, scene: Scene, picture: Path) -> None:
    briefs = stage.home / "Briefs"
    write_all(briefs)
    shown = scene(stage, briefs)
    window, ask = shown if isinstance(shown, tuple) else (shown, None)
    view = window.current
    stage.wait_until(lambda: view.document.pristine or view.examiner.knows)
    stage.rest()
    if ask is None:
        screen_shot(window).save(str(picture))
    else:
        QTimer.singleShot(_MOMENT, lambda: _draw_and_answer(window, picture))
        ask()
    _close_popups()
    stage.clear(window)
    print(picture, flush=True)


def _draw_and_answer(window: QWidget, picture: Path) -> None:
    screen_shot(window).save(str(picture))
    question = QApplication.activeModalWidget()
    if question is not None:
        question.close()


def _close_popups() -> None:
    while popup := QApplication.activePopupWidget():
        popup.close()
    QTest.qWait(0)


def screen_shot(window: QWidget) -> QPixmap:
    """``window`` and every other that is open, where they are, with an edge for their frames."""
    picture = window.grab()
    painter = QPainter(picture)
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            corner = other.mapToGlobal(QPoint()) - window.mapToGlobal(QPoint())
            painter.drawPixmap(corner, other.grab())
            if not isinstance(other, QMenu):
                painter.setPen(other.palette().mid().color())
                painter.drawRect(QRect(corner, other.size()).adjusted(-1, -1, 0, 0))
    painter.end()
    return picture
