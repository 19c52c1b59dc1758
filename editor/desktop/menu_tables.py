"""The menu of the window as tables; each action finds the current view when it is triggered."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from editor.brief.value import value
from editor.desktop.actions import ActionEntry, Keys, MenuGroup, Submenu
from editor.desktop.document_view import DocumentView
from editor.desktop.form.field_tables import SECTIONS, SectionEntry
from editor.desktop.layout.panel_layout import Panel
from editor.desktop.tabs.document_tabs import DocumentTabs


@value
class WindowWishes:
    """What the window does itself, and what others have to offer in its menu."""

    new: Callable[[], object]
    open: Callable[[], object]
    quit: Callable[[], object]
    palette: Callable[[], object]
    about: Callable[[], object]
    tabs: DocumentTabs
    tabs_menu: QMenu
    recent_menu: QMenu
    view_groups: tuple[Sequence[ActionEntry], ...]
    settings: ActionEntry


def menu_groups(window: WindowWishes) -> list[MenuGroup]:
    """The whole menu, a group after the other."""
    keys = QKeySequence.StandardKey
    entry = _EntryMaker(lambda: window.tabs.current)
    return [
        [
            ActionEntry("new", "&New", keys.New, window.new),
            ActionEntry("open", "&Open…", keys.Open, window.open),
            Submenu("Open &Recent", (), window.recent_menu),
            entry("save", "&Save", keys.Save, lambda view: view.files.save()),
            entry("save-as", "Sa&ve As…", keys.SaveAs, lambda view: view.files.save_as()),
        ],
        [
            entry("export", "&Export…", "Ctrl+Shift+E", lambda view: view.exporting.export()),
            entry("print", "&Print…", keys.Print, lambda view: view.exporting.print()),
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
            entry(
                "copy-rich-text",
                "&Copy as Rich Text",
                "Ctrl+Shift+C",
                lambda view: view.exporting.copy_rich_text(),
            ),
        ],
        [_add_menu(entry), _item_menu(entry), _find_menu(entry)],
        [
            _problems_menu(entry),
            entry("fix-safe", "Fi&x All Safe", "Ctrl+Shift+F", DocumentView.fix_all_safe),
            entry("renumber", "Renu&mber Sources", "Ctrl+Shift+R", DocumentView.renumber),
        ],
        [_view_menu(entry, window.view_groups), _tabs_menu(window.tabs, window.tabs_menu)],
        [
            ActionEntry("palette", "&Command Palette…", "Ctrl+Shift+P", window.palette),
            window.settings,
            ActionEntry("about", "A&bout Brief Editor", None, window.about),
        ],
        [
            ActionEntry("close", "&Close", keys.Close, window.tabs.close_current),
            ActionEntry("quit", "&Quit", "Ctrl+Q", window.quit),
        ],
    ]


class _EntryMaker:
    """Makes entries that act on the view that is current when they are triggered."""

    def __init__(self, current: Callable[[], DocumentView]) -> None:
        self._current = current

    def __call__(
        self, name: str, text: str, keys: Keys, wish: Callable[[DocumentView], object]
    ) -> ActionEntry:
        return ActionEntry(name, text, keys, lambda: wish(self._current()))


def _problems_menu(entry: _EntryMaker) -> Submenu:
    """The way from problem to problem, and why there is such a rule."""
    before, why = "&Previous Problem", "&Why Is This a Problem?"
    going = (
        entry("next-problem", "&Next Problem", "F4", lambda view: view.panels.steps.go(1)),
        entry("previous-problem", before, "Shift+F4", lambda view: view.panels.steps.go(-1)),
        entry("explain", why, "Shift+F1", lambda view: view.panels.explain_here()),
    )
    return Submenu("&Problems", (going,))


def _view_menu(entry: _EntryMaker, more: tuple[Sequence[ActionEntry], ...]) -> Submenu:
    """What is to be seen, and where the keyboard is."""
    before = "Pre&vious Panel"
    views = (entry("text-view", "&Text View", "Ctrl+E", lambda view: view.views.toggle()),)
    panels = (
        _panel_entry(entry, Panel.PREVIEW, "&Preview", "F7"),
        entry("problems", "P&roblems", "F8", lambda view: view.panels.toggle_problems()),
        _panel_entry(entry, Panel.OUTLINE, "&Outline", "F9"),
    )
    going = (
        entry("next-panel", "Ne&xt Panel", "F6", lambda view: view.panels.round.turn(1)),
        entry("previous-panel", before, "Shift+F6", lambda view: view.panels.round.turn(-1)),
    )
    in_preview = (
        entry(
            "preview-problems",
            QCoreApplication.translate("Menu", "Show Problems &in Preview"),
            "Ctrl+F8",
            lambda view: view.panels.preview_problems.toggle(),
        ),
    )
    return Submenu("Vie&w", (views, panels, in_preview, going, *more))


def _panel_entry(entry: _EntryMaker, panel: Panel, text: str, keys: str) -> ActionEntry:
    return entry(panel.value, text, keys, lambda view: view.area.toggle(panel))


def _tabs_menu(tabs: DocumentTabs, menu: QMenu) -> Submenu:
    """Going from document to document."""
    going = (
        ActionEntry("next-tab", "&Next", "Ctrl+PgDown; Ctrl+Tab", lambda: tabs.go(1)),
        ActionEntry("previous-tab", "&Previous", "Ctrl+PgUp; Ctrl+Shift+Tab", lambda: tabs.go(-1)),
    )
    moving = (
        ActionEntry("tab-right", "Move &Right", "Ctrl+Shift+PgDown", lambda: tabs.move_current(1)),
        ActionEntry("tab-left", "Move &Left", "Ctrl+Shift+PgUp", lambda: tabs.move_current(-1)),
    )
    return Submenu("Ta&bs", (going, moving), menu)


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
