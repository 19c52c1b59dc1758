"""Undo goes step by step; typing on in one place is one step."""

import pytest

from editor.brief.model import Brief
from editor.desktop.history import RUN_PAUSE, Caret, History, Revision
from editor.desktop.text.text_pieces import TextPieces
from editor.formats.files import Format, new_record
from editor.formats.reading import UnreadableError

RECORD = new_record(Format.TEXT)


def revision(title: str, before: int = 0, after: int = 0) -> Revision:
    return Revision(Brief(title), RECORD, Caret(None, "title", before), Caret(None, "title", after))


@pytest.fixture
def history() -> History:
    return History(Revision(Brief(), RECORD))


def test_a_new_history_has_nothing_to_undo(history: History) -> None:
    assert not history.can_undo
    assert not history.can_redo


def test_undo_leads_to_where_the_edit_began(history: History) -> None:
    history.add(revision("a", 3, 4))
    assert history.undo() == Caret(None, "title", 3)
    assert history.current.brief == Brief()


def test_redo_leads_to_where_the_edit_ended(history: History) -> None:
    history.add(revision("a", 3, 4))
    history.undo()
    assert history.redo() == Caret(None, "title", 4)


def test_typing_on_is_one_step(history: History) -> None:
    history.add(revision("a", 0, 1), typed_at=1.0)
    history.add(revision("ab", 1, 2), typed_at=1.2)
    assert history.undo() == Caret(None, "title", 0)
    assert not history.can_undo


def test_a_pause_ends_the_step(history: History) -> None:
    history.add(revision("a", 0, 1), typed_at=1.0)
    history.add(revision("ab", 1, 2), typed_at=1.0 + RUN_PAUSE)
    history.undo()
    assert history.current.brief == Brief("a")


def test_a_jump_of_the_caret_ends_the_step(history: History) -> None:
    history.add(revision("a", 0, 1), typed_at=1.0)
    history.add(revision("ba", 0, 1), typed_at=1.1)
    history.undo()
    assert history.current.brief == Brief("a")


def test_what_is_not_typed_is_a_step_of_its_own(history: History) -> None:
    history.add(revision("a", 0, 1), typed_at=1.0)
    history.add(revision("a pasted", 1, 8))
    history.add(revision("a pasted!", 8, 9), typed_at=1.1)
    history.undo()
    assert history.current.brief == Brief("a pasted")


def test_a_text_that_was_read_is_the_same_step(history: History) -> None:
    history.add(Revision(Brief(), RECORD, text=TextPieces("Title")))
    history.read_as(Revision(Brief("Title"), RECORD))
    assert history.current.brief == Brief("Title")
    history.undo()
    assert not history.can_undo
    history.redo()
    assert history.current.brief == Brief("Title")


def test_texts_are_forgotten_where_the_file_becomes_another(history: History) -> None:
    broken = UnreadableError("Broken.", "{", 0)
    history.add(Revision(Brief(), RECORD, text=TextPieces("{"), fault=broken))
    history.add(revision("a"))
    record = new_record(Format.JSON)
    history.file_as(record)
    assert history.current.record is record
    history.undo()
    assert history.current.text is None
    assert not history.can_undo


def test_an_edit_forgets_what_could_be_redone(history: History) -> None:
    history.add(revision("a"))
    history.undo()
    history.add(revision("b"))
    assert not history.can_redo
