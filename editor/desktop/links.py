"""Opens links in the browser."""

from PySide6.QtCore import QCoreApplication

from editor.desktop.dialogs import Dialogs

translate = QCoreApplication.translate


class Links:
    """Opens what leads to the web, and says plainly why anything else is not opened."""

    def __init__(self, dialogs: Dialogs) -> None:
        self._dialogs = dialogs

    def open(self, address: str) -> None:
        """Open ``address`` in the browser, if it is one of the web."""
        from PySide6.QtCore import QUrl  # late: few links are opened

        url = QUrl(address, QUrl.ParsingMode.StrictMode)
        if url.scheme() not in ("http", "https") or not url.host():
            self._dialogs.tell(
                translate("Links", "This link can't be opened."),
                translate(
                    "Links",
                    "Only addresses that begin with http:// or https:// are: “{address}” is none.",
                ).format(address=address),
            )
        elif not self._dialogs.browse(url):
            self._dialogs.tell(
                translate("Links", "This link can't be opened."),
                translate("Links", "No browser answered."),
            )
