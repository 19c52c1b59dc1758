"""A file that was open before, on the start page."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent

from editor.desktop.controls.icon_button import IconButton
from editor.desktop.start.presence import Presence
from editor.desktop.start.start_entry import StartEntry
from editor.desktop.start.told_time import told_time
from editor.desktop.theme.theme import Theme


class RecentEntry(StartEntry):
    """Its name, its folder, and when it was written; a button takes it off the list."""

    forgotten = Signal()

    def __init__(self, path: Path, theme: Theme) -> None:
        super().__init__("brief", path.name.replace("&", "&&"), theme)
        self.path = path
        self.setAccessibleName(path.name)
        self.setToolTip(self.tr("{path}\nDelete takes it off this list.").format(path=path))
        name = self.tr("Take {name} off this list").format(name=path.name)
        self.remove_button = IconButton("close", name, self)
        self.remove_button.clicked.connect(self.forgotten)
        self.remove_button.installEventFilter(self)
        self.show_presence(Presence())

    def show_presence(self, seen: Presence) -> None:
        """Say when the file was written, or why it can't be opened."""
        now = datetime.now().astimezone()
        when = told_time(seen.written, now) if seen.written else ""
        self.tell(_told_folder(self.path.parent), seen.amiss or when, faint=bool(seen.amiss))
        self._show_button()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the file off the list."""
        if event.key() == Qt.Key.Key_Delete:
            self.forgotten.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button stands at the end."""
        super().resizeEvent(event)
        hint = self.remove_button.sizeHint()
        air = (self.height() - hint.height()) // 2
        left = air if self.isRightToLeft() else self.width() - hint.width() - air
        self.remove_button.setGeometry(left, air, hint.width(), hint.height())

    def event(self, event: QEvent) -> bool:
        """The button comes with pointer and keyboard, and goes with them."""
        done = super().event(event)
        self._look_around(event)
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The same for the button's own keyboard."""
        self._look_around(event)
        return False

    def _look_around(self, event: QEvent) -> None:
        kinds = QEvent.Type
        if event.type() in (kinds.FocusIn, kinds.FocusOut, kinds.Enter, kinds.Leave):
            self._show_button()

    def _show_button(self) -> None:
        used = self.hasFocus() or self.remove_button.hasFocus() or self.underMouse()
        self.remove_button.setVisible(used or self._faint)


def _told_folder(folder: Path) -> str:
    """The folder, from the user's own one on."""
    home = Path.home()
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)
