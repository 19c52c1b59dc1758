"""The whole brief on the clipboard, for letters."""

from PySide6.QtCore import QMimeData

from editor.brief.model import Brief
from editor.exports.html.mail import mail_html, mail_text
from editor.exports.page import page_of


def rich_text(brief: Brief) -> QMimeData:
    """``brief`` as its readers see it, with and without formats."""
    page, data = page_of(brief), QMimeData()
    data.setHtml(mail_html(page))
    data.setText(mail_text(page))
    return data
