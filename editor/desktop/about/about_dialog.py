"""About: which version this is, under which license, and what it is made with."""

from contextlib import suppress

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFont, QGuiApplication, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from editor import __version__
from editor.desktop.about.details import details
from editor.desktop.about.made_with import Part, parts
from editor.desktop.controls.calm_dialog import calm_down
from editor.desktop.controls.elided_label import ElidedLabel
from editor.desktop.controls.icons import program_image
from editor.desktop.controls.reading import begin_lines
from editor.desktop.controls.text_button import TextButton
from editor.desktop.dialogs import Dialogs
from editor.desktop.theme.distances import px, space
from editor.desktop.theme.theme import Theme
from editor.shipped import shipped
from editor.storage.user_folders import config_folder

_ICON = 56
_ICON_EDGE = 1 / 16
"""What an icon leaves free on each side; here it begins where the text below it does."""

_AIR = 24


class AboutDialog(QDialog):
    """Says it all without the network. Files and folders are opened by ``dialogs``."""

    def __init__(self, parent: QWidget, theme: Theme, dialogs: Dialogs) -> None:
        super().__init__(parent)
        self._theme = theme
        self._dialogs = dialogs
        self.setWindowTitle(self.tr("About Brief Editor"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        lines = QVBoxLayout(self)
        space(lines, (_AIR, _AIR, _AIR, _AIR), _AIR)
        lines.addLayout(self._head())
        lines.addLayout(self._parts())
        lines.addStretch()
        buttons = self._buttons()
        lines.addWidget(buttons)
        calm_down(self)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setFocus()
        # Qt passes the keyboard of the box on to its default button, and Tab past the others. It
        # takes None for no proxy; PySide's types don't say so.
        buttons.setFocusProxy(None)  # type: ignore[arg-type]

    def _head(self) -> QHBoxLayout:
        """The icon, and beside it name, version and license."""
        fonts = self._theme.fonts
        words = QVBoxLayout()
        space(words, spacing=2)
        version = self.tr("Version {version}, under the MIT License").format(version=__version__)
        words.addWidget(_label("Brief Editor", fonts.title))
        told = _muted(self.tr("Writes, mends and sends out news briefs."), fonts.small)
        for label in (_label(version, fonts.interface), told):
            label.setWordWrap(True)
            words.addWidget(label)
        head = QHBoxLayout()
        space(head, spacing=16)
        head.addWidget(self._icon(), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _icon(self) -> QLabel:
        image = program_image(px(_ICON), self.devicePixelRatioF())
        edge = round(image.width() * _ICON_EDGE)
        drawn = image.rect().adjusted(edge, edge, -edge, -edge)
        icon = QLabel()
        icon.setPixmap(QPixmap.fromImage(image.copy(drawn)))
        return icon

    def _parts(self) -> QGridLayout:
        """Each part with its version and its license, which can be read where it is shipped."""
        fonts = self._theme.fonts
        table = QGridLayout()
        space(table)
        table.setHorizontalSpacing(px(16))
        row_height = TextButton("", fonts.small).sizeHint().height()
        table.setColumnStretch(0, 1)
        table.addWidget(_muted(self.tr("Made with"), fonts.heading), 0, 0)
        table.setRowMinimumHeight(0, row_height + px(4))
        for row, (part, version) in enumerate(parts(), start=1):
            table.setRowMinimumHeight(row, row_height)
            table.addWidget(_elided(self.tr(part.name), fonts.interface), row, 0)
            table.addWidget(_muted(version, fonts.small), row, 1)
            table.addWidget(self._license(part), row, 2)
        return table

    def _license(self, part: Part) -> QWidget:
        if not part.license_file:
            label = _muted(part.license, self._theme.fonts.small)
            space(label, (6, 0, 6, 0))  # as much as a button's text has
            return label
        button = TextButton(part.license, self._theme.fonts.small)
        told = self.tr("Read the license of {part}").format(part=self.tr(part.name))
        button.setAccessibleName(told)
        button.setToolTip(told)
        button.clicked.connect(lambda: self._show(str(shipped(part.license_file))))
        return button

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        copy = box.addButton(self.tr("&Copy Details"), roles.ActionRole)
        copy.setToolTip(self.tr("Versions and looks, for reports; nothing of your files"))
        copy.clicked.connect(lambda: self._copy(copy))
        folder = box.addButton(self.tr("Open &Folder of Settings"), roles.ActionRole)
        folder.clicked.connect(self._show_folder)
        close = box.addButton(QDialogButtonBox.StandardButton.Close)
        close.setIcon(QIcon())
        for button in (copy, folder):
            button.setAutoDefault(False)
        close.setDefault(True)
        box.rejected.connect(self.reject)
        if box.sizeHint().width() > self.screen().availableSize().width() * 3 // 4:
            box.setOrientation(Qt.Orientation.Vertical)
        return box

    def _copy(self, button: QPushButton) -> None:
        QGuiApplication.clipboard().setText(details(self._theme))
        button.setText(self.tr("&Copied"))

    def _show_folder(self) -> None:
        folder = config_folder()
        with suppress(OSError):  # that it can't be opened is told below
            folder.mkdir(parents=True, exist_ok=True)
        self._show(str(folder))

    def _show(self, path: str) -> None:
        if not self._dialogs.browse(QUrl.fromLocalFile(path)):
            self._dialogs.tell(self.tr("Nothing on this system opens it."), path)


def _label(text: str, font: QFont) -> QLabel:
    label = QLabel(text)
    label.setFont(font)
    begin_lines(label)
    return label


def _elided(text: str, font: QFont) -> QLabel:
    """A label that gives way where the screen is narrow, and says in a tip what it is then."""
    label = ElidedLabel(text, Qt.TextElideMode.ElideRight)
    label.setFont(font)
    label.setToolTip(text)
    return label


def _muted(text: str, font: QFont) -> QLabel:
    label = _label(text, font)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
