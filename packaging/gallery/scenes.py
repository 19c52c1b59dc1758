"""All that is to be looked at: each scene sets up one window and gives it back.

A scene that ends in a question which waits for its answer gives that, too: it is asked when the
window is at rest.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from editor.desktop.layout.panel_layout import Panel
from editor.desktop.window import EditorWindow
from gallery.acting import go_to_fact, open_context_menu, open_menu, write
from gallery.stage import Stage

Size: TypeAlias = tuple[int, int]
Asking: TypeAlias = Callable[[], object]
Scene: TypeAlias = "Callable[[Stage, Path], EditorWindow | tuple[EditorWindow, Asking]]"

SMALL, NARROW, WIDE = (1024, 768), (620, 760), (1440, 900)


def form(stage: Stage, briefs: Path, size: Size | None = None) -> EditorWindow:
    """Form, outline and preview."""
    window = stage.open(briefs / "harbor-bridge.txt", size=size)
    field = go_to_fact(window.current, 2)
    field.place_caret(field.toPlainText().index(" parliament") + len(" parliament"))
    write(" yesterday")
    return window


def flawed(stage: Stage, briefs: Path) -> EditorWindow:
    """Problems under their items."""
    window = stage.open(briefs / "ferry.txt")
    go_to_fact(window.current, 1)
    return window


def text_view(stage: Stage, briefs: Path) -> EditorWindow:
    """The text of the file."""
    window = stage.open(briefs / "ferry.txt")
    window.current.views.show_text()
    return window


def broken_json(stage: Stage, briefs: Path) -> EditorWindow:
    """JSON that can't be read."""
    return stage.open(briefs / "broken.json")


def problems(stage: Stage, briefs: Path, size: Size | None = None) -> EditorWindow:
    """The list of problems."""
    window = stage.open(briefs / "ferry.txt", size=size)
    window.actions_by_name["problems"].trigger()
    return window


def why(stage: Stage, briefs: Path, size: Size | None = None) -> EditorWindow:
    """Why there is such a rule."""
    window = problems(stage, briefs, size)
    window.actions_by_name["next-problem"].trigger()
    window.actions_by_name["explain"].trigger()
    return window


def filtered(stage: Stage, briefs: Path) -> EditorWindow:
    """The list without warnings."""
    window = problems(stage, briefs)
    list(window.current.problem_list.filter.toggles.values())[1].click()
    return window


def found(stage: Stage, briefs: Path) -> EditorWindow:
    """Find."""
    window = stage.open(briefs / "harbor-bridge.txt")
    window.actions_by_name["find"].trigger()
    write("bridge")
    window.current.find_bar.go_on()
    return window


def replacing(stage: Stage, briefs: Path) -> EditorWindow:
    """Replace, in the Text view."""
    window = stage.open(briefs / "harbor-bridge.txt")
    window.current.views.show_text()
    window.actions_by_name["replace"].trigger()
    write("bridge")
    window.current.find_bar.replacement.setText("crossing")
    return window


def tabs(stage: Stage, briefs: Path) -> EditorWindow:
    """Six files, one edited, two of one name."""
    names = ("harbor-bridge", "comet-lander", "ferry", "archive/ferry", "night-trains", "logbook")
    window = stage.open(*(briefs / f"{name}.txt" for name in names))
    window.tabs.show_number(1)
    stage.rest()
    write("!")
    return window


def long_brief(stage: Stage, briefs: Path) -> EditorWindow:
    """Three hundred facts."""
    window = stage.open(briefs / "logbook.txt")
    go_to_fact(window.current, 150)
    return window


def empty(stage: Stage, _briefs: Path) -> EditorWindow:
    """A new brief."""
    window = stage.open()
    window.start.new()
    return window


def started(stage: Stage, _briefs: Path) -> EditorWindow:
    """The start page of who opens the program for the first time."""
    return stage.open()


def started_again(stage: Stage, briefs: Path) -> EditorWindow:
    """The start page with files, of which one is missing."""
    names = ("night-trains", "gone-with-the-ferry", "ferry", "comet-lander", "harbor-bridge")
    for name in names:
        stage.recent.add(briefs / f"{name}.txt")
    return stage.open()


def palette(stage: Stage, briefs: Path) -> EditorWindow:
    """Every command."""
    window = form(stage, briefs)
    window.actions_by_name["palette"].trigger()
    return window


def palette_search(stage: Stage, briefs: Path) -> EditorWindow:
    """Some commands."""
    window = palette(stage, briefs)
    write("pre")
    return window


def palette_nothing(stage: Stage, briefs: Path) -> EditorWindow:
    """No command."""
    window = palette(stage, briefs)
    write("xyzzy")
    return window


def settings(stage: Stage, briefs: Path) -> EditorWindow:
    """Settings."""
    window = form(stage, briefs)
    window.actions_by_name["settings"].trigger()
    return window


def about(stage: Stage, briefs: Path) -> EditorWindow:
    """About."""
    window = form(stage, briefs)
    window.actions_by_name["about"].trigger()
    return window


def menu(stage: Stage, briefs: Path) -> EditorWindow:
    """The menu."""
    window = form(stage, briefs)
    open_menu(window)
    return window


def menu_view(stage: Stage, briefs: Path) -> EditorWindow:
    """View."""
    window = form(stage, briefs)
    open_menu(window, "Vie&w")
    return window


def menu_recent(stage: Stage, briefs: Path) -> EditorWindow:
    """Open Recent."""
    for name in ("ferry", "archive/ferry", "comet-lander"):
        stage.recent.add(briefs / f"{name}.txt")
    window = form(stage, briefs)
    open_menu(window, "Open &Recent")
    return window


def misspelt(stage: Stage, briefs: Path) -> EditorWindow:
    """What may be meant by a word."""
    window = stage.open(briefs / "ferry.txt")
    field = go_to_fact(window.current, 2)
    field.place_caret(field.toPlainText().index("plannd") + 3)
    stage.rest()
    open_context_menu(field)
    return window


def cited(stage: Stage, briefs: Path) -> EditorWindow:
    """What may be cited."""
    window = stage.open(briefs / "harbor-bridge.txt")
    go_to_fact(window.current, 2)
    stage.rest()
    write("\t")
    stage.rest()
    write("n")
    stage.rest()
    write("e")
    return window


def notes(stage: Stage, briefs: Path) -> EditorWindow:
    """Date, links and notes."""
    window = stage.open(briefs / "ferry.json")
    go_to_fact(window.current, 2)
    window.actions_by_name["note"].trigger()
    return window


def others(stage: Stage, briefs: Path) -> EditorWindow:
    """Lines that are no part of a brief."""
    window = stage.open(briefs / "ferry-desk.txt")
    go_to_fact(window.current, 2)
    return window


def read_only(stage: Stage, briefs: Path) -> EditorWindow:
    """A file that a later version of the program wrote."""
    return stage.open(briefs / "later.json")


def right_to_left(stage: Stage, briefs: Path) -> EditorWindow:
    """Arabic and Hebrew."""
    window = stage.open(briefs / "ferry-arabic.txt")
    go_to_fact(window.current, 2)
    return window


def narrow(stage: Stage, briefs: Path) -> EditorWindow:
    """A window with room for one page."""
    window = stage.open(briefs / "ferry.txt", size=NARROW)
    go_to_fact(window.current, 1)
    return window


def narrow_tabs(stage: Stage, briefs: Path) -> EditorWindow:
    """Many tabs in a narrow window."""
    window = tabs(stage, briefs)
    window.resize(*NARROW)
    return window


def preview_alone(stage: Stage, briefs: Path) -> EditorWindow:
    """The preview in the place of the page."""
    window = stage.open(briefs / "harbor-bridge.txt", size=NARROW)
    window.current.area.toggle(Panel.PREVIEW)
    return window


def problems_alone(stage: Stage, briefs: Path) -> EditorWindow:
    """The list of problems in the place of the page, or below it."""
    window = stage.open(briefs / "ferry.txt", size=NARROW)
    window.actions_by_name["problems"].trigger()
    return window


def small_screen(stage: Stage, briefs: Path) -> EditorWindow:
    """1024 by 768."""
    window = stage.open(briefs / "ferry.txt", size=SMALL)
    window.actions_by_name["problems"].trigger()
    go_to_fact(window.current, 1)
    return window


def wide(stage: Stage, briefs: Path) -> EditorWindow:
    """A large screen."""
    window = stage.open(briefs / "ferry.txt", size=WIDE)
    window.actions_by_name["problems"].trigger()
    go_to_fact(window.current, 1)
    return window


def preview_wide(stage: Stage, briefs: Path) -> EditorWindow:
    """A wide preview with narratives side by side."""
    window = stage.open(briefs / "harbor-bridge.txt", size=(1800, 1100))
    window.actions_by_name["outline"].trigger()
    return window


def preview_problems(stage: Stage, briefs: Path) -> EditorWindow:
    """Problems on the page."""
    window = stage.open(briefs / "ferry.txt")
    window.actions_by_name["preview-problems"].trigger()
    return window


def form_alone(stage: Stage, briefs: Path) -> EditorWindow:
    """Nothing but the form."""
    window = form(stage, briefs)
    for panel in ("outline", "preview"):
        window.actions_by_name[panel].trigger()
    return window
