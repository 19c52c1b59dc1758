"""A line of the outline in words, for the pointer and for those who don't see it."""

from PySide6.QtCore import QCoreApplication

from editor.desktop.form.field_tables import SECTIONS
from editor.desktop.form.field_tables import told as told_word
from editor.desktop.outline.entries import Entry
from editor.desktop.outline.tallies import Tally, told

_NAMES = {section.part: section.item for section in SECTIONS}


def tip_of(entry: Entry, tally: Tally) -> str:
    """The words of the line at their length, and how many problems there are."""
    return "\n".join(filter(None, (entry.words, told(tally))))


def name_of(entry: Entry, tally: Tally) -> str:
    """“Fact 3: The statements came, 1 error”."""
    return ", ".join(filter(None, (_name(entry), told(tally))))


def _name(entry: Entry) -> str:
    translate = QCoreApplication.translate
    if entry.number:
        return translate("Outline", "{item} {number}: {words}").format(
            item=told_word(_NAMES[entry.part]),
            number=entry.number,
            words=entry.words or translate("Outline", "empty"),
        )
    if entry.heading:
        return entry.words
    return translate("Outline", "Not part of the brief: {words}").format(words=entry.words)
