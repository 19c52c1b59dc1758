"""What the fields of an item are called, and what is told of them to those who do not see it."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from editor.desktop.form.field_tables import SectionEntry
from editor.desktop.form.text_field import TextField

if TYPE_CHECKING:  # the first frame does without problems
    from editor.checks.problem import Problem
    from editor.desktop.form.citation_bar import CitationBar


class RowWords:
    """Names “Fact 3: Text”, and says what is wrong there and what it is for.

    The name moves with the item: by it one knows where one is.
    """

    def __init__(self, entry: SectionEntry) -> None:
        self._item = entry.item
        self._entries = {each.attribute: each for each in (*entry.fields, *entry.details)}
        self._first = entry.fields[0].attribute
        self._number = ""
        self._remark = ""
        self._problems: dict[str, list[str]] = {}

    def number(self, number: str) -> None:
        """The item stands at this number from now on."""
        self._number = number

    def remark(self, remark: str) -> None:
        """Beside the first field it says ``remark`` from now on."""
        self._remark = remark

    def problems(self, problems: "Iterable[Problem]") -> None:
        """These are all that the item has now; what is of no field is told at the first."""
        self._problems = {}
        for problem in problems:
            field = getattr(problem.spot, "field", "") or self._first
            self._problems.setdefault(field, []).append(sentence_of(problem))

    def tell(
        self, row: QWidget, fields: Mapping[str, TextField], citations: "CitationBar | None"
    ) -> None:
        """Tell it all of ``row``, its ``fields`` and its ``citations``."""
        item = _tr("{item} {number}").format(item=_tr(self._item), number=self._number)
        row.setAccessibleName(item)
        for attribute, field in fields.items():
            entry = self._entries[attribute]
            field.be_called(_named(item, entry.label))
            remark = self._remark if attribute == self._first else ""
            describe(field, (*self._problems.get(attribute, ()), remark, _tr(entry.hint)))
        if citations is not None:
            citations.setAccessibleName(_named(item, "Citations"))
            citations.tell_problems(" ".join(map(_sentence, self._problems.get("citations", ()))))


def _named(item: str, field: str) -> str:
    return _tr("{item}: {field}").format(item=item, field=_tr(field))


def sentence_of(problem: "Problem") -> str:
    """As in “Error: There is no source 9”."""
    from editor.desktop.problems.severity_words import named

    return _tr("{severity}: {message}").format(
        severity=named(problem.severity), message=problem.message
    )


def describe(widget: QWidget, words: Iterable[str]) -> None:
    """Have ``widget`` described by ``words``, each of them as a sentence."""
    description = " ".join(_sentence(each) for each in words if each)
    if widget.accessibleDescription() != description:
        widget.setAccessibleDescription(description)


def _sentence(words: str) -> str:
    return words if words[-1] in ".!?…" else f"{words}."


def _tr(text: str) -> str:
    return QCoreApplication.translate("Form", text)
