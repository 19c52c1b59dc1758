"""The window: wires the open documents, the menu and the top bar, and does nothing else."""

import os
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from editor.desktop.dialogs import Dialogs
from editor.desktop.document_view import DocumentView
from editor.desktop.dropped_files import dropped_files
from editor.desktop.first_frame import FirstFrame
from editor.desktop.layout.window_layout import WindowLayout
from editor.desktop.start.starting import Starting
from editor.desktop.surroundings import Surroundings
from editor.desktop.tabs.document_tabs import DocumentTabs
from editor.desktop.text.view_switch import ViewSwitch
from editor.desktop.top_bar import TopBar

if TYPE_CHECKING:  # the first frame does without
    from PySide6.QtGui import QAction

    from editor.desktop.menu_tables import WindowWishes
    from editor.desktop.safety.recovery_offer import RecoveryOffer
    from editor.desktop.window_menu import WindowMenu

_ASK_AGAIN = 200
"""Milliseconds after which it is seen whether a dialog is still open."""

_BUTTONS = ("undo", "redo", "save")
"""Actions that have a button, with an icon of the same name."""


class EditorWindow(QWidget):
    """The one window of the program. ``dialogs`` are made over it; tests bring their own."""

    def __init__(
        self,
        around: Surroundings,
        layout: WindowLayout,
        dialogs: Callable[[QWidget], Dialogs] = Dialogs,
    ) -> None:
        super().__init__()
        self._around = around
        self._layout = layout
        self._used_commands: list[str] = []
        self.dialogs = dialogs(self)
        self.tabs = DocumentTabs(self._make_view, around.recent, self.dialogs, around.theme)
        self.start = Starting(self.tabs, lambda: self.actions_by_name, around.recent, around.theme)
        self._top = TopBar(around.theme)
        self._switch = ViewSwitch(around.theme)
        self._lay_out()
        self._switch.form_wanted.connect(self._show_form)
        self._switch.text_wanted.connect(self._show_text)
        self.tabs.changed.connect(self._show_current)
        self.start.turned.connect(self._show_current)
        self.start.open_wanted.connect(self._choose_files)
        self.start.file_wanted.connect(self._open_recent)
        self._show_current()

    @property
    def current(self) -> DocumentView:
        """The view of the document that one is in: actions act on it."""
        return self.tabs.current

    @cached_property
    def recovery(self) -> "RecoveryOffer":
        """What was typed and is in no file; loaded when the first frame is painted."""
        from editor.desktop.safety.recovery_offer import RecoveryOffer

        return RecoveryOffer(self._around.safety, self.tabs, self._around.theme)

    @cached_property
    def menu(self) -> "WindowMenu":
        """All that can be done: made when the first frame is painted, or asked for here."""
        from editor.desktop.top_buttons import TopButtons
        from editor.desktop.window_menu import WindowMenu

        menu = WindowMenu(self, self._wishes(), self._around.settings, self.current)
        by_name = menu.actions_by_name
        buttons = TopButtons(menu, {name: by_name[name] for name in _BUTTONS})
        self._top.add_buttons(buttons)
        buttons.follow(self._switch)
        self._switch.name_key(by_name["text-view"].shortcut().toString())
        return menu

    @property
    def actions_by_name(self) -> "Mapping[str, QAction]":
        """The actions of the menu."""
        return self.menu.actions_by_name

    def _wishes(self) -> "WindowWishes":
        from editor.desktop.menu_tables import WindowWishes
        from editor.desktop.recent_menu import RecentMenu
        from editor.desktop.tabs.tabs_menu import TabsMenu

        settings = self._around.settings
        return WindowWishes(
            self._new,
            self._choose_files,
            self.close,
            self._open_palette,
            self._open_about,
            self._open_recovery,
            self.tabs,
            TabsMenu(self.tabs, self),
            RecentMenu(self._around.recent, self._open_recent),
            settings.view_groups(),
            settings.settings_entry(self, self.dialogs),
        )

    def tell_of_settings(self, fault: str) -> None:
        """Say what is wrong with the settings."""
        self.dialogs.tell(self.tr("A setting can't be used."), fault)

    def offer_recovery(self) -> None:
        """Offer what was typed before the program ended without being asked to."""
        self.recovery.at_start()

    def open_for(self, paths: Sequence[Path], token: str) -> None:
        """Come to the front, as ``token`` allows on some desktops, and open ``paths``."""
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # where Qt looks for it
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self._open_when_free(paths)

    def _open_when_free(self, paths: Sequence[Path]) -> None:
        """Open ``paths``, but under no question that waits for its answer."""
        if QApplication.activeModalWidget() is None:
            self.tabs.open(paths)
        else:
            QTimer.singleShot(_ASK_AGAIN, self, lambda: self._open_when_free(paths))

    def _make_view(self) -> DocumentView:
        return DocumentView(self._around.new_document(), self._around, self.dialogs)

    def _lay_out(self) -> None:
        self.setAcceptDrops(True)
        self._top.add_switch(self._switch)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._top)
        lines.addWidget(self.start, 1)
        self._layout.restore(self, self._around.layout)
        self.current.form.title.setFocus()

    def _show_current(self) -> None:
        view = self.current
        starting = self.start.shows_start
        self._switch.setVisible(not starting)
        self._top.offer_buttons(not starting)
        self._top.show_document("Brief Editor" if starting else view.files.name, view.state)
        name = view.files.name.replace("[*]", "[*][*]")  # which alone is Qt's place for a mark
        self.setWindowTitle("Brief Editor" if starting else f"{name}[*] — Brief Editor")
        self.setWindowModified(view.document.modified)
        self._switch.show_choice(text=view.views.text_shows, no_form=view.views.no_form)
        if "menu" in self.__dict__:
            self.menu.show_state(view)

    def _open_palette(self) -> None:
        from editor.desktop.palette.command_palette import CommandPalette

        CommandPalette(self, self.menu, self._used_commands, self._around.theme).open()

    def _open_about(self) -> None:
        from editor.desktop.about.about_dialog import AboutDialog

        AboutDialog(self, self._around.theme, self.dialogs).open()

    def _open_recovery(self) -> None:
        self.recovery.open()

    def _show_form(self) -> None:
        self.current.views.show_form()

    def _show_text(self) -> None:
        self.current.views.show_text()

    def _new(self) -> None:
        self.start.new()

    def _choose_files(self) -> None:
        path = self.current.document.path
        self.tabs.open(self.dialogs.files_to_open(path.parent if path else Path.home()))

    def _open_recent(self, path: Path) -> None:
        """Open ``path``; one that can't be opened is a recent one no more."""
        self.tabs.open([path])
        if not any(page.holds(path) for page in self.tabs.pages):
            self._around.recent.forget(path)

    def showEvent(self, event: QShowEvent) -> None:
        """First the document; when that is seen, what can be done with it."""
        super().showEvent(event)
        if "menu" not in self.__dict__:
            FirstFrame(self).painted.connect(self.furnish)

    def furnish(self) -> None:
        """Make what the first frame does without."""
        self.menu.show_state(self.current)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere; text goes into fields."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the files; they stay where they are, whatever the giver proposes."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        files = dropped_files(event.mimeData())
        # The giver waits for an answer, and a question may be asked.
        QTimer.singleShot(0, self, lambda: self._open_dropped(files))

    def _open_dropped(self, files: Sequence[Path]) -> None:
        self.open_for(files, "")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about changes that are not saved."""
        if self.tabs.may_close_all():
            self._layout.keep(self, self._around.layout)
            self.tabs.leave()
            if "recovery" in self.__dict__:
                self.recovery.stop()
            event.accept()
        else:
            event.ignore()
