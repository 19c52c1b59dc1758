"""The bar over the page: the name of the file, and the few buttons one needs all day."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QWidget

from editor.desktop.controls.calm_menu import dress
from editor.desktop.controls.elided_label import ElidedLabel
from editor.desktop.controls.icon_button import IconButton
from editor.desktop.text.view_switch import ViewSwitch
from editor.desktop.theme.distances import space
from editor.desktop.theme.theme import Theme


class TopBar(QWidget):
    """Name and state of the document on the left, buttons and the menu on the right."""

    def __init__(self, theme: Theme, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._state = ElidedLabel(), QLabel()
        self._name.setFont(theme.fonts.bold_interface)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._line = QHBoxLayout(self)
        space(self._line, (16, 6, 10, 7), 4)
        self._line.addWidget(self._name)
        self._line.addWidget(self._state)
        self._line.addStretch()
        self._menu = menu
        self._buttons: list[IconButton] = []
        self.setAccessibleName(self.tr("Document"))
        self.menu_button = IconButton("menu", self.tr("Menu (F10)"), self)
        self.menu_button.setShortcut("F10")
        self.menu_button.clicked.connect(self.open_menu)
        self._line.addWidget(self.menu_button)

    def add_switch(self, switch: QWidget) -> None:
        """Put ``switch`` before the buttons."""
        apart = QHBoxLayout()
        space(apart, (0, 0, 8, 0))
        apart.addWidget(switch)
        self._line.insertLayout(self._line.count() - 1, apart)

    def add_button(self, icon: str, action: QAction) -> None:
        """A button that does ``action`` and is greyed out with it."""
        button = IconButton(icon, action.text().replace("&", ""), self)
        tip = self.tr("{action} ({key})")
        button.setToolTip(tip.format(action=button.toolTip(), key=action.shortcut().toString()))
        button.clicked.connect(action.trigger)
        button.setEnabled(action.isEnabled())
        action.enabledChanged.connect(button.setEnabled)
        self._line.insertWidget(self._line.count() - 1, button)
        self._buttons.append(button)

    def chain_tabs(self, switch: ViewSwitch) -> None:
        """Have Tab lead from left to right."""
        stops = (switch.form, switch.text, *self._buttons, self.menu_button)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def offer_buttons(self, offered: bool) -> None:
        """Show the buttons, or the menu alone: nothing can be done where no document is."""
        for button in self._buttons:
            button.setVisible(offered)

    def show_document(self, name: str, state: str) -> None:
        """Say which document this is, and what is to be known of it."""
        self._name.setText(name)
        self._state.setText(f"— {state}" if state else "")

    def open_menu(self) -> None:
        """Open the menu under its button."""
        button = self.menu_button
        dress(self._menu)  # it is as wide then as it will be
        corner = button.mapToGlobal(button.rect().bottomRight())
        corner.setX(corner.x() - self._menu.sizeHint().width())
        self._menu.popup(corner)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper, and a line below."""
        painter = QPainter(self)
        # Not fillRect: it may be called with a gradient's name, and Python learns 180 of them.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().base())
        painter.drawRect(self.rect())
        painter.setBrush(self.palette().mid())
        painter.drawRect(0, self.height() - 1, self.width(), 1)
