"""What is seen now and then: menus, tips, answers, other ways of reading and other languages."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QToolTip

from editor.desktop.form.other_lines import OtherLine
from editor.desktop.safety.choice_dialog import ChoiceDialog
from editor.desktop.safety.recovery_dialog import RecoveryDialog
from editor.desktop.window import EditorWindow
from editor.storage.recovery import Recovery
from gallery.acting import go_to_fact, open_menu, write
from gallery.dialogs import export
from gallery.scenes import Asking, Scene, form, problems, settings, tabs, why
from gallery.stage import Stage

_LONGER = 0.4
"""By how much of itself what the window says gets longer in another language."""


def submenu(title: str) -> Scene:
    """One of the menus that open from the menu."""

    def scene(stage: Stage, briefs: Path) -> EditorWindow:
        window = tabs(stage, briefs)
        go_to_fact(window.current, 2)
        open_menu(window, title)
        return window

    return scene


def offers(stage: Stage, briefs: Path) -> EditorWindow:
    """What is offered for the name of a source."""
    window = stage.open(briefs / "ferry.json")
    window.actions_by_name["add-sources"].trigger()
    stage.rest()
    write("the")
    return window


def chips(stage: Stage, briefs: Path) -> EditorWindow:
    """The keyboard on a citation."""
    window = stage.open(briefs / "harbor-bridge.txt")
    go_to_fact(window.current, 1)
    stage.rest()
    write("\t")
    return window


def other_line(stage: Stage, briefs: Path) -> EditorWindow:
    """What can be made of a line that is no part of a brief."""
    window = stage.open(briefs / "ferry-desk.txt")
    window.current.form.findChildren(OtherLine)[0].setFocus()
    return window


def outline(stage: Stage, briefs: Path) -> EditorWindow:
    """The keyboard in the outline."""
    window = stage.open(briefs / "ferry.txt")
    go_to_fact(window.current, 2)
    window.actions_by_name["previous-panel"].trigger()
    return window


def to_come(stage: Stage, briefs: Path) -> EditorWindow:
    """Words that are still to come."""
    window = stage.open(briefs / "harbor-bridge.txt")
    field = go_to_fact(window.current, 1)
    field.place_caret(len(field.toPlainText()))
    write(" TK")
    window.actions_by_name["next-to-come"].trigger()
    return window


def found_nothing(stage: Stage, briefs: Path) -> EditorWindow:
    """An expression that is none."""
    window = stage.open(briefs / "harbor-bridge.txt")
    window.actions_by_name["replace"].trigger()
    write("(bridge")
    window.current.find_bar.expression.click()
    return window


def tip(stage: Stage, briefs: Path) -> EditorWindow:
    """A tip."""
    window = stage.open(briefs / "harbor-bridge.txt")
    QToolTip.showText(window.mapToGlobal(QPoint(1100, 30)), "Undo (Ctrl+Z)", window)
    return window


def outside(stage: Stage, briefs: Path) -> EditorWindow:
    """Another program changed the file."""
    path = briefs / "ferry.txt"
    window = stage.open(path)
    write("!")
    path.write_text(path.read_text("utf-8").replace("May", "June"), "utf-8")
    window.current.guard.watch.look()
    stage.wait_until(window.current.notice.line.isVisible)
    return window


def naming(stage: Stage, briefs: Path) -> tuple[EditorWindow, Asking]:
    """The name of a version."""
    window = form(stage, briefs)
    return window, partial(window.dialogs.version_name, "Today 14:40", "")


def nothing_to_recover(stage: Stage, briefs: Path) -> EditorWindow:
    """No recovery copy."""
    window = stage.open(briefs / "ferry.txt")
    recovery = Recovery(stage.home / "recovery")
    RecoveryDialog([], recovery, lambda _: True, stage.theme, window).open()
    return window


def nothing_to_compare(stage: Stage, briefs: Path) -> EditorWindow:
    """Two states that say the same."""
    window = stage.open(briefs / "ferry.txt")
    brief = window.current.document.brief
    ChoiceDialog(brief, brief, brief, stage.theme, window).open()
    return window


def leftwards(scene: Callable[[Stage, Path], EditorWindow]) -> Scene:
    """``scene`` for those who read from right to left."""

    def mirrored(stage: Stage, briefs: Path) -> EditorWindow:
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        return scene(stage, briefs)

    return mirrored


class _Longer(QTranslator):
    def isEmpty(self) -> bool:  # noqa: N802 - the name is Qt's
        """It has something for everything."""
        return False

    def translate(self, _context: str, text: str, *_: object) -> str:
        """``text``, and more of it."""
        more = round(len(text) * _LONGER)
        return f"{text} {'o' * more}" if more > 1 else text


def longer(scene: Callable[[Stage, Path], EditorWindow]) -> Scene:
    """``scene`` in a language that needs more letters."""

    def translated(stage: Stage, briefs: Path) -> EditorWindow:
        stage.speak(_Longer(QApplication.instance()))
        return scene(stage, briefs)

    return translated


SCENES: dict[str, Scene] = {
    "menu-add": submenu("&Add"),
    "menu-item": submenu("&Item"),
    "menu-find": submenu("&Find"),
    "menu-problems": submenu("&Problems"),
    "menu-tabs": submenu("Ta&bs"),
    "form-offers": offers,
    "form-chips": chips,
    "form-other-line": other_line,
    "form-outline": outline,
    "form-to-come": to_come,
    "form-outside": outside,
    "form-tip": tip,
    "find-fault": found_nothing,
    "ask-name": naming,
    "recovery-none": nothing_to_recover,
    "compare-none": nothing_to_compare,
    "leftwards": leftwards(form),
    "leftwards-why": leftwards(why),
    "leftwards-tabs": leftwards(tabs),
    "leftwards-settings": leftwards(settings),
    "leftwards-export": leftwards(export),
    "longer": longer(form),
    "longer-problems": longer(problems),
    "longer-settings": longer(settings),
    "longer-export": longer(export),
}
