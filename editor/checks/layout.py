"""Fixes of a file's layout, proved: after them, the same brief is read."""

from editor.checks.problem import TextEdits
from editor.checks.subject import Subject
from editor.formats.plaintext.reader import read_text


def proved(subject: Subject, edits: TextEdits) -> TextEdits | None:
    """``edits``, where the text reads as the same brief after them."""
    after = read_text(edits(subject.text), subject.outlets)
    return edits if after.brief == subject.read.brief else None
