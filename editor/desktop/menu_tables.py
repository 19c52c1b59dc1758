"""The menu of the window as tables; each action finds the current view when it is triggered."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtGui import QKeySequence

from editor.brief.value import value
from editor.desktop.actions import ActionEntry, Keys, MenuGroup, Submenu
from editor.desktop.document_view import DocumentView
from editor.desktop.form.field_tables import SECTIONS, SectionEntry

Current: TypeAlias = Callable[[], DocumentView]
"""Finds the view of the document that an action is to act on."""


@value
class WindowWishes:
    """What the window does itself."""

    new: Callable[[], object]
    open: Callable[[], object]
    close: Callable[[], object]
    quit: Callable[[], object]


def menu_groups(current: Current, window: WindowWishes) -> list[MenuGroup]:
    """The whole menu, a group after the other."""
    keys = QKeySequence.StandardKey
    entry = _EntryMaker(current)
    return [
        [
            ActionEntry("new", "&New", keys.New, window.new),
            ActionEntry("open", "&Open…", keys.Open, window.open),
            entry("save", "&Save", keys.Save, lambda view: view.files.save()),
            entry("save-as", "Sa&ve As…", keys.SaveAs, lambda view: view.files.save_as()),
        ],
        [
            entry("undo", "&Undo", keys.Undo, lambda view: view.document.undo()),
            entry("redo", "&Redo", keys.Redo, lambda view: view.document.redo()),
            entry(
                "paste-plain",
                "Paste as P&lain Text",
                "Ctrl+Shift+V",
                lambda view: view.form.paste_plain(),
            ),
        ],
        [_add_menu(entry), _item_menu(entry), _find_menu(entry)],
        [
            _problems_menu(entry),
            entry("fix-safe", "Fi&x All Safe", "Ctrl+Shift+F", DocumentView.fix_all_safe),
            entry("renumber", "Renu&mber Sources", "Ctrl+Shift+R", DocumentView.renumber),
        ],
        [
            entry("text-view", "&Text View", "Ctrl+E", lambda view: view.views.toggle()),
            entry("next-panel", "Ne&xt Panel", "F6", lambda view: _turn(view, 1)),
            entry("previous-panel", "Pre&vious Panel", "Shift+F6", lambda view: _turn(view, -1)),
        ],
        [
            ActionEntry("close", "&Close", keys.Close, window.close),
            ActionEntry("quit", "&Quit", "Ctrl+Q", window.quit),
        ],
    ]


class _EntryMaker:
    """Makes entries that act on the view that is current when they are triggered."""

    def __init__(self, current: Current) -> None:
        self._current = current

    def __call__(
        self, name: str, text: str, keys: Keys, wish: Callable[[DocumentView], object]
    ) -> ActionEntry:
        return ActionEntry(name, text, keys, lambda: wish(self._current()))


def _problems_menu(entry: _EntryMaker) -> Submenu:
    """The list, the way through it, and why there is such a rule."""
    back, why = "P&revious Problem", "&Why Is This a Problem?"
    return Submenu(
        "&Problems",
        (
            (entry("problems", "&Problem List", "F8", _toggle_problems),),
            (
                entry("next-problem", "&Next Problem", "F7", lambda view: _step(view, 1)),
                entry("previous-problem", back, "Shift+F7", lambda view: _step(view, -1)),
                entry("explain", why, "Shift+F1", lambda view: view.panels.explain_here()),
            ),
        ),
    )


def _toggle_problems(view: DocumentView) -> None:
    view.panels.toggle_problems()


def _step(view: DocumentView, way: int) -> None:
    view.panels.problem_steps.go(way)


def _turn(view: DocumentView, step: int) -> None:
    view.panels.round.turn(step)


def _find_menu(entry: _EntryMaker) -> Submenu:
    """Finding, and going on to the next."""
    next_keys, previous_keys = "F3; Ctrl+G", "Shift+F3; Ctrl+Shift+G"
    finding = (
        entry("find", "&Find…", "Ctrl+F", lambda view: view.find_bar.ask()),
        entry("replace", "&Replace…", "Ctrl+H", lambda view: view.find_bar.ask_for_both()),
        entry("find-next", "Find &Next", next_keys, lambda view: view.find_bar.go_on()),
        entry(
            "find-previous", "Find &Previous", previous_keys, lambda view: view.find_bar.go_back()
        ),
    )
    to_fill_in = (
        entry("next-to-come", "Next &TK", "Ctrl+T", lambda view: view.to_come.go_to_next()),
    )
    return Submenu("&Find", (finding, to_fill_in))


def _add_menu(entry: _EntryMaker) -> Submenu:
    """A new item of each kind, and what is folded away until it is wanted."""
    date, note, link = "&Date of the Brief", "Add No&te", "Add &Link"
    details = (
        entry("date", date, "Ctrl+Shift+D", lambda view: view.form.go_to_date()),
        entry("note", note, "Ctrl+Shift+N", lambda view: view.form.go_to_detail("note")),
        entry("link", link, "Ctrl+K", lambda view: view.form.go_to_detail("url")),
    )
    items = [_add_entry(entry, section, place) for place, section in enumerate(SECTIONS, start=1)]
    return Submenu("&Add", (items, details))


def _add_entry(entry: _EntryMaker, section: SectionEntry, place: int) -> ActionEntry:
    name, text = f"add-{section.part}", f"Add &{section.item}"
    return entry(name, text, f"Ctrl+{place}", lambda view: view.form.add_item(section))


def _item_menu(entry: _EntryMaker) -> Submenu:
    """What can be done with the item that one is in."""
    acting = (
        entry("move-up", "Move Item &Up", "Alt+Up", lambda view: view.form.move_item(-1)),
        entry("move-down", "Move Item &Down", "Alt+Down", lambda view: view.form.move_item(1)),
        entry(
            "remove", "&Remove Item", "Ctrl+Shift+Backspace", lambda view: view.form.remove_item()
        ),
    )
    leading_out = (
        entry("open-link", "&Open Link", "Ctrl+Return", lambda view: view.form.open_link()),
    )
    return Submenu("&Item", (acting, leading_out))
