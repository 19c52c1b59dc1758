"""The menu of the window as tables; each action finds the current view when it is triggered."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from editor.brief.model import Part
from editor.brief.value import value
from editor.desktop.actions import ActionEntry, Keys, MenuGroup, Submenu
from editor.desktop.document_view import DocumentView
from editor.desktop.form.field_tables import SECTIONS, SectionEntry
from editor.desktop.layout.panel_layout import Panel
from editor.desktop.tabs.document_tabs import DocumentTabs

translate = QCoreApplication.translate


@value
class WindowWishes:
    """What the window does itself, and what others have to offer in its menu."""

    new: Callable[[], object]
    open: Callable[[], object]
    quit: Callable[[], object]
    palette: Callable[[], object]
    about: Callable[[], object]
    recovery: Callable[[], object]
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
            ActionEntry("new", translate("Menu", "&New"), keys.New, window.new),
            ActionEntry("open", translate("Menu", "&Open…"), keys.Open, window.open),
            Submenu(translate("Menu", "Open &Recent"), (), window.recent_menu),
            entry("save", translate("Menu", "&Save"), keys.Save, lambda view: view.files.save()),
            entry(
                "save-as",
                translate("Menu", "Sa&ve As…"),
                keys.SaveAs,
                lambda view: view.files.save_as(),
            ),
            entry(
                "versions",
                translate("Menu", "Vers&ions…"),
                "Ctrl+Shift+H; Ctrl+Alt+Shift+H",
                lambda view: view.versions.open(),
            ),
            ActionEntry("recovery", translate("Menu", "Recover&y…"), None, window.recovery),
        ],
        [
            entry(
                "export",
                translate("Menu", "&Export…"),
                "Ctrl+Shift+E",
                lambda view: view.exporting.export(),
            ),
            entry(
                "print",
                translate("Menu", "&Print…"),
                keys.Print,
                lambda view: view.exporting.print(),
            ),
        ],
        [
            entry("undo", translate("Menu", "&Undo"), keys.Undo, lambda view: view.document.undo()),
            entry("redo", translate("Menu", "&Redo"), keys.Redo, lambda view: view.document.redo()),
            entry(
                "paste-plain",
                translate("Menu", "Paste as P&lain Text"),
                "Ctrl+Shift+V",
                lambda view: view.form.paste_plain(),
            ),
            entry(
                "copy-rich-text",
                translate("Menu", "&Copy as Rich Text"),
                "Ctrl+Shift+C",
                lambda view: view.exporting.copy_rich_text(),
            ),
        ],
        [_add_menu(entry), _item_menu(entry), _find_menu(entry)],
        [
            _problems_menu(entry),
            entry(
                "fix-safe",
                translate("Menu", "Fi&x All Safe"),
                "Ctrl+Shift+F",
                DocumentView.fix_all_safe,
            ),
            entry(
                "renumber",
                translate("Menu", "Renu&mber Sources"),
                "Ctrl+Shift+R",
                DocumentView.renumber,
            ),
        ],
        [_view_menu(entry, window.view_groups), _tabs_menu(window.tabs, window.tabs_menu)],
        [
            ActionEntry(
                "palette", translate("Menu", "&Command Palette…"), "Ctrl+Shift+P", window.palette
            ),
            window.settings,
            ActionEntry("about", translate("Menu", "A&bout Brief Editor"), None, window.about),
        ],
        [
            ActionEntry(
                "close", translate("Menu", "&Close"), keys.Close, window.tabs.close_current
            ),
            ActionEntry("quit", translate("Menu", "&Quit"), "Ctrl+Q", window.quit),
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
    before, why = (
        translate("Menu", "&Previous Problem"),
        translate("Menu", "&Why Is This a Problem?"),
    )
    going = (
        entry(
            "next-problem",
            translate("Menu", "&Next Problem"),
            "F4",
            lambda view: view.panels.steps.go(1),
        ),
        entry("previous-problem", before, "Shift+F4", lambda view: view.panels.steps.go(-1)),
        entry("explain", why, "Shift+F1", lambda view: view.panels.explain_here()),
    )
    return Submenu(translate("Menu", "&Problems"), (going,))


def _view_menu(entry: _EntryMaker, more: tuple[Sequence[ActionEntry], ...]) -> Submenu:
    """What is to be seen, and where the keyboard is."""
    before = translate("Menu", "Pre&vious Panel")
    views = (
        entry(
            "text-view", translate("Menu", "&Text View"), "Ctrl+E", lambda view: view.views.toggle()
        ),
    )
    panels = (
        _panel_entry(entry, Panel.PREVIEW, translate("Menu", "&Preview"), "F7"),
        entry(
            "problems",
            translate("Menu", "P&roblems"),
            "F8",
            lambda view: view.panels.toggle_problems(),
        ),
        _panel_entry(entry, Panel.OUTLINE, translate("Menu", "&Outline"), "F9"),
    )
    going = (
        entry(
            "next-panel",
            translate("Menu", "Ne&xt Panel"),
            "F6",
            lambda view: view.panels.round.turn(1),
        ),
        entry("previous-panel", before, "Shift+F6", lambda view: view.panels.round.turn(-1)),
    )
    in_preview = (
        entry(
            "preview-problems",
            translate("Menu", "Show Problems &in Preview"),
            "Ctrl+F8",
            lambda view: view.panels.preview_problems.toggle(),
        ),
    )
    return Submenu(translate("Menu", "Vie&w"), (views, panels, in_preview, going, *more))


def _panel_entry(entry: _EntryMaker, panel: Panel, text: str, keys: str) -> ActionEntry:
    return entry(panel.value, text, keys, lambda view: view.area.toggle(panel))


def _tabs_menu(tabs: DocumentTabs, menu: QMenu) -> Submenu:
    """Going from document to document."""
    going = (
        ActionEntry(
            "next-tab", translate("Menu", "&Next"), "Ctrl+PgDown; Ctrl+Tab", lambda: tabs.go(1)
        ),
        ActionEntry(
            "previous-tab",
            translate("Menu", "&Previous"),
            "Ctrl+PgUp; Ctrl+Shift+Tab",
            lambda: tabs.go(-1),
        ),
    )
    moving = (
        ActionEntry(
            "tab-right",
            translate("Menu", "Move &Right"),
            "Ctrl+Shift+PgDown",
            lambda: tabs.move_current(1),
        ),
        ActionEntry(
            "tab-left",
            translate("Menu", "Move &Left"),
            "Ctrl+Shift+PgUp",
            lambda: tabs.move_current(-1),
        ),
    )
    return Submenu(translate("Menu", "Ta&bs"), (going, moving), menu)


def _find_menu(entry: _EntryMaker) -> Submenu:
    """Finding, and going on to the next."""
    next_keys, previous_keys = "F3; Ctrl+G", "Shift+F3; Ctrl+Shift+G"
    finding = (
        entry("find", translate("Menu", "&Find…"), "Ctrl+F", lambda view: view.find_bar.ask()),
        entry(
            "replace",
            translate("Menu", "&Replace…"),
            "Ctrl+H",
            lambda view: view.find_bar.ask_for_both(),
        ),
        entry(
            "find-next",
            translate("Menu", "Find &Next"),
            next_keys,
            lambda view: view.find_bar.go_on(),
        ),
        entry(
            "find-previous",
            translate("Menu", "Find &Previous"),
            previous_keys,
            lambda view: view.find_bar.go_back(),
        ),
    )
    to_fill_in = (
        entry(
            "next-to-come",
            translate("Menu", "Next &TK"),
            "Ctrl+T",
            lambda view: view.to_come.go_to_next(),
        ),
    )
    return Submenu(translate("Menu", "&Find"), (finding, to_fill_in))


def _add_menu(entry: _EntryMaker) -> Submenu:
    """A new item of each kind, and what is folded away until it is wanted."""
    date, note, link = (
        translate("Menu", "&Date of the Brief"),
        translate("Menu", "Add No&te"),
        translate("Menu", "Add &Link"),
    )
    adding = _adding()
    details = (
        entry("date", date, "Ctrl+Shift+D", lambda view: view.form.go_to_date()),
        entry("note", note, "Ctrl+Shift+N", lambda view: view.form.go_to_detail("note")),
        entry("link", link, "Ctrl+K", lambda view: view.form.go_to_detail("url")),
    )
    items = [
        _add_entry(entry, section, adding[section.part], place)
        for place, section in enumerate(SECTIONS, start=1)
    ]
    return Submenu(translate("Menu", "&Add"), (items, details))


def _add_entry(entry: _EntryMaker, section: SectionEntry, text: str, place: int) -> ActionEntry:
    name = f"add-{section.part}"
    return entry(name, text, f"Ctrl+{place}", lambda view: view.form.add_item(section))


def _adding() -> dict[Part, str]:
    return {
        Part.FACTS: translate("Menu", "Add &Fact"),
        Part.SOURCES: translate("Menu", "Add &Source"),
        Part.NARRATIVES: translate("Menu", "Add &Narrative"),
        Part.PREDICTIONS: translate("Menu", "Add &Prediction"),
    }


def _item_menu(entry: _EntryMaker) -> Submenu:
    """What can be done with the item that one is in."""
    acting = (
        entry(
            "move-up",
            translate("Menu", "Move Item &Up"),
            "Alt+Up",
            lambda view: view.form.move_item(-1),
        ),
        entry(
            "move-down",
            translate("Menu", "Move Item &Down"),
            "Alt+Down",
            lambda view: view.form.move_item(1),
        ),
        entry(
            "remove",
            translate("Menu", "&Remove Item"),
            "Ctrl+Shift+Backspace",
            lambda view: view.form.remove_item(),
        ),
    )
    leading_out = (
        entry(
            "open-link",
            translate("Menu", "&Open Link"),
            "Ctrl+Return",
            lambda view: view.form.open_link(),
        ),
    )
    return Submenu(translate("Menu", "&Item"), (acting, leading_out))
