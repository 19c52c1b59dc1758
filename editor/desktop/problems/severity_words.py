"""Severities in words."""

from PySide6.QtCore import QCoreApplication

from editor.checks.problem import Severity

_NAMES = {
    Severity.ERROR: "Error",
    Severity.WARNING: "Warning",
    Severity.SUGGESTION: "Suggestion",
    Severity.INFORMATION: "For information",
}
_COUNTED = {
    Severity.ERROR: ("{} error", "{} errors"),
    Severity.WARNING: ("{} warning", "{} warnings"),
    Severity.SUGGESTION: ("{} suggestion", "{} suggestions"),
    Severity.INFORMATION: ("{} for information", "{} for information"),
}


def named(severity: Severity) -> str:
    """One severity, as it begins a line."""
    return QCoreApplication.translate("Problems", _NAMES[severity])


def counted(count: int, severity: Severity) -> str:
    """So many problems of one severity."""
    one, more = _COUNTED[severity]
    return QCoreApplication.translate("Problems", one if count == 1 else more).format(count)
