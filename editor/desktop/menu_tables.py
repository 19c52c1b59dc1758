"""The submenus of the window: what can be done with the form, and what can be found."""

from editor.desktop.actions import ActionEntry, Submenu
from editor.desktop.find.find_bar import FindBar
from editor.desktop.find.to_come import ToCome
from editor.desktop.form.field_tables import SECTIONS, SectionEntry
from editor.desktop.form.form_view import FormView

FORM_ACTIONS = (
    *(f"add-{entry.part}" for entry in SECTIONS),
    "move-up",
    "move-down",
    "remove",
    "date",
    "note",
    "link",
    "paste-plain",
)
"""What edits, and does so in the form only."""


def find_menu(bar: FindBar, to_come: ToCome) -> Submenu:
    """Finding, and going on to the next."""
    finding = (
        ActionEntry("find", "&Find…", "Ctrl+F", bar.ask),
        ActionEntry("replace", "&Replace…", "Ctrl+H", bar.ask_for_both),
        ActionEntry("find-next", "Find &Next", "F3; Ctrl+G", bar.go_on),
        ActionEntry("find-previous", "Find &Previous", "Shift+F3; Ctrl+Shift+G", bar.go_back),
    )
    to_fill_in = (ActionEntry("next-to-come", "Next &TK", "Ctrl+T", to_come.go_to_next),)
    return Submenu("&Find", (finding, to_fill_in))


def add_menu(form: FormView) -> Submenu:
    """A new item of each kind, and what is folded away until it is wanted."""
    details = (
        ActionEntry("date", "&Date of the Brief", "Ctrl+Shift+D", form.go_to_date),
        ActionEntry("note", "Add No&te", "Ctrl+Shift+N", lambda: form.go_to_detail("note")),
        ActionEntry("link", "Add &Link", "Ctrl+K", lambda: form.go_to_detail("url")),
    )
    items = [_add_entry(form, entry, place) for place, entry in enumerate(SECTIONS, start=1)]
    return Submenu("&Add", (items, details))


def _add_entry(form: FormView, entry: SectionEntry, place: int) -> ActionEntry:
    name, text = f"add-{entry.part}", f"Add &{entry.item}"
    return ActionEntry(name, text, f"Ctrl+{place}", lambda: form.add_item(entry))


def item_menu(form: FormView) -> Submenu:
    """What can be done with the item that one is in."""
    acting = (
        ActionEntry("move-up", "Move Item &Up", "Alt+Up", lambda: form.move_item(-1)),
        ActionEntry("move-down", "Move Item &Down", "Alt+Down", lambda: form.move_item(1)),
        ActionEntry("remove", "&Remove Item", "Ctrl+Shift+Backspace", form.remove_item),
    )
    leading_out = (ActionEntry("open-link", "&Open Link", "Ctrl+Return", form.open_link),)
    return Submenu("&Item", (acting, leading_out))
