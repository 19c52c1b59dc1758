"""The window: wires the current document, the menu and the bars together, and does nothing else."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from editor.brief.offers import NO_OFFERS, Offers
from editor.desktop.actions import MenuGroup, fill_menu
from editor.desktop.dialogs import Dialogs
from editor.desktop.document import Document
from editor.desktop.document_view import DocumentView
from editor.desktop.menu_tables import WindowWishes, menu_groups
from editor.desktop.problems.house import House
from editor.desktop.text.view_switch import ViewSwitch
from editor.desktop.theme.distances import px
from editor.desktop.theme.theme import Theme
from editor.desktop.top_bar import TopBar


class EditorWindow(QWidget):
    """Documents in a window. ``dialogs`` are made over the window; tests bring their own."""

    open_wanted = Signal(object)
    """The user chose these Paths to open."""

    new_wanted = Signal()

    quit_wanted = Signal()
    """The user wants all windows closed."""

    closed = Signal()

    def __init__(
        self,
        document: Document,
        theme: Theme,
        house: House,
        dialogs: Callable[[QWidget], Dialogs] = Dialogs,
        offers: Offers = NO_OFFERS,
    ) -> None:
        super().__init__()
        self._theme = theme
        self.dialogs = dialogs(self)
        self.current = DocumentView(document, theme, house, self.dialogs, offers)
        """The view of the document that one is in: actions act on it."""
        self.menu = QMenu(self)
        self.actions_by_name = fill_menu(self.menu, self._menu_groups(), self)
        self.actions_by_name["text-view"].setCheckable(True)
        self._top = TopBar(theme, self.menu)
        self._switch = ViewSwitch(theme, self.actions_by_name["text-view"].shortcut().toString())
        self._lay_out()
        self._switch.form_wanted.connect(self._show_form)
        self._switch.text_wanted.connect(self._show_text)
        self.current.changed.connect(self._show_current)
        self._show_current()

    def _menu_groups(self) -> list[MenuGroup]:
        wishes = WindowWishes(
            new=self.new_wanted.emit,
            open=self._choose_files,
            close=self.close,
            quit=self.quit_wanted.emit,
        )
        return menu_groups(lambda: self.current, wishes)

    def _lay_out(self) -> None:
        wanted = QSize(px(1240), px(820))
        self.resize(wanted.boundedTo(self.screen().availableSize()))
        self._top.add_switch(self._switch)
        for name in ("undo", "redo", "save"):
            self._top.add_button(name, self.actions_by_name[name])
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._top)
        lines.addWidget(self.current, 1)
        self.current.form.title.setFocus()

    def _show_current(self) -> None:
        view = self.current
        self._top.show_document(view.files.name, view.state)
        name = view.files.name.replace("[*]", "[*][*]")  # which alone is Qt's place for a mark
        self.setWindowTitle(f"{name}[*] — Brief Editor")
        self.setWindowModified(view.document.modified)
        self._switch.show_choice(text=view.views.text_shows, no_form=view.views.no_form)
        self.actions_by_name["text-view"].setChecked(view.views.text_shows)
        for action, possible in view.possible.items():
            self.actions_by_name[action].setEnabled(possible)

    def _show_form(self) -> None:
        self.current.views.show_form()

    def _show_text(self) -> None:
        self.current.views.show_text()

    def _choose_files(self) -> None:
        path = self.current.document.path
        paths = self.dialogs.files_to_open(path.parent if path else Path.home())
        if paths:
            self.open_wanted.emit(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about changes that are not saved."""
        if self.current.may_close():
            event.accept()
            self.current.stop()
            self.closed.emit()
        else:
            event.ignore()
