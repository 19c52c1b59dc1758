"""The open documents, a page for each, of which one shows; from the second on there are tabs."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from editor.desktop.dialogs import Dialogs
from editor.desktop.document_files import tell_unopened
from editor.desktop.document_view import DocumentView
from editor.desktop.tabs.page import Page
from editor.desktop.tabs.tab_bar import TabBar, TabLabel
from editor.desktop.tabs.tab_names import free_name, tab_names
from editor.desktop.theme.theme import Theme
from editor.filing.brief_files import readable
from editor.filing.recent_files import RecentFiles


class DocumentTabs(QWidget):
    """Opens and closes documents. There is always one; ``dialogs`` tell what could not be."""

    changed = Signal()
    """The current document is another one, or something of it is new."""

    listed = Signal()
    """Other files are open than before, or in another order."""

    def __init__(
        self,
        make_view: Callable[[], DocumentView],
        recent: RecentFiles,
        dialogs: Dialogs,
        theme: Theme,
    ) -> None:
        super().__init__()
        self._make_view = make_view
        self._recent = recent
        self._dialogs = dialogs
        self._pages: list[Page] = []
        self.bar = TabBar(theme)
        self._stack = QStackedWidget()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.bar)
        lines.addWidget(self._stack, 1)
        self._add(None)
        self._show_index(0)
        self.bar.currentChanged.connect(self._show_index)
        self.bar.close_wanted.connect(lambda index: self.close_page(self._pages[index]))
        self.bar.tabMoved.connect(self._move)

    @property
    def current(self) -> DocumentView:
        """The view of the document that one is in."""
        return self._page.view

    @property
    def pages(self) -> tuple[Page, ...]:
        """The documents, in the order of their tabs."""
        return tuple(self._pages)

    def shows(self, path: Path) -> bool:
        """Whether the current document is the file at ``path``."""
        return self._page.holds(path)

    def names(self) -> list[str]:
        """What the documents are called, in the order of their tabs."""
        return tab_names([page.path or page.untitled for page in self._pages])

    @property
    def _page(self) -> Page:
        return self._pages[self.bar.currentIndex()]

    def new(self) -> None:
        """Open an empty brief."""
        self.show_page(self._add(None))

    def open(self, paths: Sequence[Path]) -> None:
        """Open ``paths`` and show the first; what is open already is only shown.

        An empty brief that nobody wrote in gives its place to the first. The others are read when
        they are looked at.
        """
        failed: list[tuple[Path, OSError]] = []
        pages: list[Page] = []
        for path in paths:
            try:
                page = self._page_of(path)
            except OSError as error:
                failed.append((path, error))
            else:
                pages += [page] if page else []
        if pages:
            self.show_page(pages[0])
        if failed:
            tell_unopened(self._dialogs, failed)

    def reopen(self, paths: Sequence[Path], current: int) -> None:
        """Open ``paths`` in an empty window, in this order, and show the one at ``current``."""
        self.open(paths[current : current + 1])
        for path in (*paths[:current], *paths[current + 1 :]):
            self._add(path)
        self.bar.moveTab(0, current)

    def _page_of(self, path: Path) -> Page | None:
        for page in self._pages:
            if page.holds(path):
                return page
        readable(path)
        if self._page.pristine:
            return self._page if self._page.open(path) else None
        return self._add(path)

    def show_page(self, page: Page) -> None:
        """Show ``page``, with the keyboard where it was there."""
        self.bar.setCurrentIndex(self._pages.index(page))
        self._page.take_keyboard()

    def show_number(self, index: int) -> None:
        """Show the page with this index, if there is one."""
        if index < len(self._pages):
            self.show_page(self._pages[index])

    def go(self, way: int) -> None:
        """Show the next page (1) or the one before (-1); after the last comes the first."""
        self.show_number((self.bar.currentIndex() + way) % len(self._pages))

    def move_current(self, way: int) -> None:
        """Move the current tab to the right (1) or to the left (-1), if there is room."""
        here = self.bar.currentIndex()
        way = -way if self.isRightToLeft() else way
        if 0 <= here + way < len(self._pages):
            self.bar.moveTab(here, here + way)

    def close_current(self) -> bool:
        """Close the document that one is in; tells whether it is gone."""
        return self.close_page(self._page)

    def close_page(self, page: Page) -> bool:
        """Close the document of ``page``, if need be after a question; tells whether it is gone."""
        if not self._may_close(page):
            return False
        page.leave()
        if len(self._pages) == 1:
            self._add(None, leaving=page)
        keyboard_moves = page is self._page
        self._remove(page)
        if keyboard_moves and self.isVisible():
            self._page.take_keyboard()
        return True

    def may_close_all(self) -> bool:
        """Whether all documents may go; asks once for all that are edited."""
        edited = [page for page in self._pages if page.edited]
        if len(edited) < 2:
            return all(self._may_close(page) for page in self._pages)
        return self._edits_may_go(edited) and all(map(self._exports_may_end, self._pages))

    def _edits_may_go(self, edited: list[Page]) -> bool:
        names = dict(zip(self._pages, self.names(), strict=True))
        chosen = self._dialogs.save_several([names[page] for page in edited])
        return chosen is not None and all(self._saved(edited[place]) for place in chosen)

    def _exports_may_end(self, page: Page) -> bool:
        if not page.exports_go_on:
            return True
        self.show_page(page)
        return page.view.exports_may_end()

    def _saved(self, page: Page) -> bool:
        """Save the document of ``page``; it is shown, for there may be questions."""
        self.show_page(page)
        return page.view.files.save()

    def leave(self) -> None:
        """Let all documents go: the window is closed. The current one was used last."""
        for page in sorted(self._pages, key=lambda each: each is self._page):
            page.leave()

    def _may_close(self, page: Page) -> bool:
        if not page.unfinished:
            return True
        self.show_page(page)
        return page.view.may_close()

    def _add(self, path: Path | None, leaving: Page | None = None) -> Page:
        taken = {page.untitled for page in self._pages if page is not leaving}
        page = Page(self._make_view, self._recent, free_name(taken), path)
        page.changed.connect(lambda: self._tell(page))
        page.restated.connect(self._show_labels)
        self._pages.append(page)
        self._stack.addWidget(page)
        self.bar.addTab("")
        self._show_labels()
        return page

    def _tell(self, page: Page) -> None:
        if page is self._page:
            self.changed.emit()

    def _remove(self, page: Page) -> None:
        index = self._pages.index(page)
        del self._pages[index]
        self.bar.removeTab(index)
        self._stack.removeWidget(page)
        page.deleteLater()
        self._show_labels()
        self._show_index(self.bar.currentIndex())

    def _show_index(self, index: int) -> None:
        page = self._pages[index]
        if not page.read():
            QTimer.singleShot(0, page, lambda: self._remove_unread(page))
        self._stack.setCurrentWidget(page)
        self.changed.emit()

    def _remove_unread(self, page: Page) -> None:
        """Not at once: Qt is still busy with the bar when it tells that another tab is current."""
        if page.pristine and page in self._pages and len(self._pages) > 1:
            self._remove(page)

    def _move(self, start: int, end: int) -> None:
        self._pages.insert(end, self._pages.pop(start))
        self._show_labels()

    def _show_labels(self) -> None:
        self.listed.emit()
        self.bar.show_labels(
            [
                TabLabel(name, str(page.path or name), page.edited)
                for name, page in zip(self.names(), self._pages, strict=True)
            ]
        )
