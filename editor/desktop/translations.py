"""Has the window speak the user's language, where somebody translated it."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator


def translate_window(application: QCoreApplication, folder: Path, locale: QLocale) -> bool:
    """Translate all that the window says into the language of ``locale``; tells whether it can.

    ``folder`` holds a file for each language. Qt says in the same language what its own dialogs
    and buttons say; that language also decides whether the window runs from right to left.
    """
    own = QTranslator(application)
    if not own.load(locale, "brief-editor", "_", str(folder)):
        return False
    of_qt = QTranslator(application)
    if of_qt.load(
        locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ):
        application.installTranslator(of_qt)
    return application.installTranslator(own)
