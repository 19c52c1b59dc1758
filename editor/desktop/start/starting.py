"""The documents, or the start page as long as nobody began with one."""

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QStackedWidget

from editor.desktop.form.text_field import TextField
from editor.desktop.tabs.document_tabs import DocumentTabs
from editor.desktop.tabs.page import Page
from editor.desktop.theme.theme import Theme
from editor.filing.recent_files import RecentFiles
from editor.shipped import shipped

if TYPE_CHECKING:  # whoever opens a file does without
    from PySide6.QtGui import QAction

    from editor.desktop.start.start_page import StartPage

_EXAMPLE = "examples/harbor-bridge.txt"
_SHOWN = 8
"""Files of late; who looks for one of long ago opens it."""


class Starting(QStackedWidget):
    """Shows ``tabs``, or the start page in the place of a single empty brief.

    That brief is there all the time: what is typed on the start page goes into it.
    """

    open_wanted = Signal()
    """The user wants to choose files."""

    file_wanted = Signal(object)
    """This Path is to be opened."""

    turned = Signal()
    """The start page came or went."""

    def __init__(
        self,
        tabs: DocumentTabs,
        actions: "Callable[[], Mapping[str, QAction]]",
        recent: RecentFiles,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._tabs = tabs
        self._actions = actions
        self._recent = recent
        self._theme = theme
        self._begun: Page | None = tabs.pages[0]
        self.addWidget(tabs)
        tabs.changed.connect(self._follow)

    @property
    def shows_start(self) -> bool:
        """Whether it is the start page that shows."""
        return self.currentWidget() is not self._tabs

    def say(self, sentence: str) -> None:
        """Tell ``sentence``, if there is one, where the user looks: in passing, or on the page."""
        if self.shows_start:
            self.page.say(sentence)
        elif sentence:
            self._tabs.current.say(sentence)

    def begin(self) -> None:
        """Have the empty brief count as one that nobody began with."""
        self._begun = None
        self._follow()

    def new(self) -> None:
        """Begin an empty brief."""
        if self.shows_start:
            self._leave()
        else:
            self._tabs.new()

    @property
    def _is_fresh(self) -> bool:
        (first, *others) = self._tabs.pages
        return not others and first.pristine and first is not self._begun

    @cached_property
    def page(self) -> "StartPage":
        """The start page, made when it is first wanted."""
        from editor.desktop.start.start_page import StartPage

        page = StartPage(self._theme, self._actions())
        page.written.connect(lambda text: self._in_title().insertPlainText(text))
        page.pasted.connect(self._paste)
        page.new_wanted.connect(self._leave)
        page.open_wanted.connect(self.open_wanted)
        page.example_wanted.connect(self._open_example)
        page.file_wanted.connect(self.file_wanted)
        page.forget_wanted.connect(self._forget)
        self.addWidget(page)
        return page

    def _in_title(self) -> TextField:
        """The title of the empty brief, which has the keyboard now."""
        self._leave()
        title = self._tabs.current.form.title
        title.setFocus()
        return title

    def _paste(self, data: QMimeData) -> None:
        self._in_title().insertFromMimeData(data)

    def _open_example(self) -> None:
        self._tabs.current.document.open_copy(shipped(_EXAMPLE))
        self._leave()

    def _forget(self, path: Path) -> None:
        self._recent.forget(path)
        self.page.show_recent(self._recent.paths()[:_SHOWN])

    def _follow(self) -> None:
        """Show the start page where nothing is begun, and the documents else."""
        if self._is_fresh and not self.shows_start:
            self._arrive()
        elif self.shows_start and not self._is_fresh:
            self._leave()

    def _arrive(self) -> None:
        self.page.show_recent(self._recent.paths()[:_SHOWN])
        self.setCurrentWidget(self.page)
        self.page.setFocus()
        self.turned.emit()

    def _leave(self) -> None:
        """Show the documents, with the keyboard; an empty one counts as begun."""
        view = self._tabs.current
        self._begun = self._tabs.pages[0]
        self.setCurrentWidget(self._tabs)
        (view.focusWidget() or view.form.title).setFocus()
        self.turned.emit()
