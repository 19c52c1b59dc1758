"""A time that is past, as one says it."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_WEEK = 7


def told_time(then: datetime, now: datetime) -> str:
    """``then``, told by somebody who looks back from ``now``: both in local time."""
    days = (now.date() - then.date()).days
    if days <= 0:
        return QCoreApplication.translate("StartPage", "Today {time}").format(time=f"{then:%H:%M}")
    if days == 1:
        return QCoreApplication.translate("StartPage", "Yesterday")
    if days < _WEEK:
        return _in_words(then.date(), "dddd")
    return _in_words(then.date(), "d MMM" if then.year == now.year else "d MMM yyyy")


def _in_words(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
