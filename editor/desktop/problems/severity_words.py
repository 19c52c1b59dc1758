"""Severities in words."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from editor.checks.problem import Severity

_NAMES = {
    Severity.ERROR: QT_TRANSLATE_NOOP("Problems", "Error"),
    Severity.WARNING: QT_TRANSLATE_NOOP("Problems", "Warning"),
    Severity.SUGGESTION: QT_TRANSLATE_NOOP("Problems", "Suggestion"),
    Severity.INFORMATION: QT_TRANSLATE_NOOP("Problems", "For information"),
}
_ONE = {
    Severity.ERROR: QT_TRANSLATE_NOOP("Problems", "{} error"),
    Severity.WARNING: QT_TRANSLATE_NOOP("Problems", "{} warning"),
    Severity.SUGGESTION: QT_TRANSLATE_NOOP("Problems", "{} suggestion"),
    Severity.INFORMATION: QT_TRANSLATE_NOOP("Problems", "{} for information"),
}
_SEVERAL = {
    Severity.ERROR: QT_TRANSLATE_NOOP("Problems", "{} errors"),
    Severity.WARNING: QT_TRANSLATE_NOOP("Problems", "{} warnings"),
    Severity.SUGGESTION: QT_TRANSLATE_NOOP("Problems", "{} suggestions"),
    Severity.INFORMATION: QT_TRANSLATE_NOOP("Problems", "{} for information"),
}


def named(severity: Severity) -> str:
    """One severity, as it begins a line."""
    return QCoreApplication.translate("Problems", str(_NAMES[severity]))


def counted(count: int, severity: Severity) -> str:
    """So many problems of one severity."""
    words = str((_ONE if count == 1 else _SEVERAL)[severity])
    return QCoreApplication.translate("Problems", words).format(count)


def all_counted(counts: Mapping[Severity, int]) -> str:
    """“1 error, 2 warnings”, the worst first; empty where there are none."""
    separator = QCoreApplication.translate("Problems", ", ", "between counts of problems")
    return separator.join(counted(counts[each], each) for each in Severity if counts.get(each))
