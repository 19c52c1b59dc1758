"""Writes a brief as JSON: copies what is equal, changes what was edited, proves the result."""

from editor.brief.model import Brief
from editor.formats.json.layout import layout_of
from editor.formats.json.members import members
from editor.formats.json.patch import Patch
from editor.formats.json.reader import read_json
from editor.formats.json.record import JsonRecord
from editor.formats.reading import LossError, UnreadableError

_NEW_FILE = """\
{
  "format": "brief",
  "version": 1,
  "title": "",
  "facts": [],
  "sources": [],
  "narratives": [],
  "predictions": []
}
"""


def new_record() -> JsonRecord:
    """The record of a new file in the canonical layout, which holds an empty brief."""
    return read_json(_NEW_FILE).record


def write_json(brief: Brief, record: JsonRecord) -> str:
    """The text of ``record`` with ``brief`` in it.

    Members that are unknown, the order of members, and the bytes of all that did not change are
    kept. LossError where the text would not read back as ``brief``.
    """
    if brief is record.brief:
        return record.text
    if record.read_only:
        return _unchanged(brief, record)
    patch = Patch(record.text, layout_of(record))
    text = patch.apply(record.root, members(record.brief), members(brief), "")
    # What stands around the outermost value is no part of it.
    text = record.text[: record.root.start] + text + record.text[record.root.end :]
    _prove(text, brief)
    return text


def _unchanged(brief: Brief, record: JsonRecord) -> str:
    if brief != record.brief:
        raise LossError(
            (f"The file is of version {record.version} of the format and can't be changed here.",)
        )
    return record.text


def _prove(text: str, brief: Brief) -> None:
    try:
        same = read_json(text).brief == brief
    except UnreadableError as error:
        raise LossError((f"JSON can't hold the brief: {error}",)) from error
    if not same:
        raise LossError(("The brief would read back from JSON as another one.",))
