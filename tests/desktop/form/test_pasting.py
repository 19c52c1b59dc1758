"""Pasting and dropping: several lines are several items, a whole brief is a brief."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from editor.brief.model import Fact, Narrative, Other, Part, Source
from editor.desktop.document_view import DocumentView
from editor.desktop.form import pasting
from editor.desktop.form.limits import MOST_CHARACTERS, MOST_ITEMS, MOST_LINES
from editor.desktop.form.text_field import TextField
from editor.desktop.problems.problem_line import ProblemLine
from tests.desktop.acting import CONTROL, SHIFT, Opener, action_of, keyboard, press

BRIEF = """\
Bridge Opens Early

Facts

  • The bridge opened on Monday.1
  • It cost nine million.2,1

Sources: 1AP and 2Bridge Weekly.

Narratives

  • Narrative C, as provided by AP. It is a fine bridge.

Predictions

  • There's a 5% chance that it falls.
"""


def copied(text: str = "", html: str = "") -> QMimeData:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    return data


def paste(text: str = "", html: str = "") -> None:
    """Ctrl+V, with this on the clipboard."""
    QGuiApplication.clipboard().setMimeData(copied(text, html))
    press(Qt.Key.Key_V, CONTROL)


def go(view: DocumentView, part: Part, place: int, field: str = "text") -> TextField:
    """Put the keyboard at the end of a field."""
    (section,) = (section for section in view.form.sections if section.entry.part is part)
    wanted = section.rows[place].fields[field]
    wanted.setFocus()
    wanted.place_caret(len(wanted.toPlainText()))
    return wanted


def new_item(view: DocumentView, part: Part) -> TextField:
    """Add an empty item, with the keyboard in it."""
    action_of(view, f"add-{part}").trigger()
    field = keyboard()
    assert isinstance(field, TextField)
    return field


def told(view: DocumentView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel)]


def saved(view: DocumentView, file: Path) -> str:
    press(Qt.Key.Key_S, CONTROL)
    return file.read_text("utf-8")


def shows_caret(field: TextField) -> bool:
    field.setCursorWidth(9)
    wide = field.grab().toImage()
    field.setCursorWidth(1)
    return wide != field.grab().toImage()


def test_one_line_goes_in_at_the_caret(view: DocumentView, file: Path) -> None:
    go(view, Part.FACTS, 0).place_caret(4)
    paste("old \n")
    assert "  • The old ferry to Skarholm will sail" in saved(view, file)


def test_lines_in_an_empty_fact_are_facts(view: DocumentView, file: Path) -> None:
    new_item(view, Part.FACTS)
    paste("• It sails twice a day.3\n• Tickets went on\n  sale in March.¹,²\n")
    assert "  • It sails twice a day.3\n  • Tickets went on sale in March.1,2\n" in saved(
        view, file
    )


def test_the_caret_stands_behind_what_was_pasted(view: DocumentView) -> None:
    new_item(view, Part.FACTS)
    paste("One.1\nTwo is it.2\n")
    field = keyboard()
    assert isinstance(field, TextField)
    assert (field.toPlainText(), field.caret()) == ("Two is it.", 10)


def test_the_end_of_what_was_pasted_is_in_view(qtbot: QtBot, view: DocumentView) -> None:
    go(view, Part.FACTS, 0)
    paste("".join(f"{place}. {'The ferry sails again. ' * 12}\n" for place in range(1, 30)))
    field = view.form.sections[0].rows[29].fields["text"]

    def in_view() -> bool:
        place = field.mapTo(view.form.viewport(), field.cursorRect().center())
        return keyboard() is field and view.form.viewport().rect().contains(place)

    assert in_view()
    above = view.form.sections[0].rows[5]
    qtbot.waitUntil(lambda: any(each.isVisible() for each in above.findChildren(ProblemLine)))
    qtbot.waitUntil(in_view)


def test_no_caret_is_left_behind(qtbot: QtBot, view: DocumentView) -> None:
    field = new_item(view, Part.FACTS)
    paste("One\nTwo\n")
    assert not field.hasFocus()
    qtbot.waitUntil(lambda: not shows_caret(field))


def test_a_paste_is_undone_in_one_step(view: DocumentView) -> None:
    field = go(view, Part.FACTS, 1)
    before = view.document.brief
    paste("One.1\nTwo.2\nThree.")
    assert len(view.document.brief.facts) == 5
    press(Qt.Key.Key_Z, CONTROL)
    assert view.document.brief == before
    assert keyboard() is field
    assert field.caret() == 27


def test_lines_join_what_stands_around_the_caret(view: DocumentView) -> None:
    go(view, Part.FACTS, 1).place_caret(8)
    paste("were dear.1\nThe work ")
    facts = view.document.brief.facts
    assert facts[1:] == (
        Fact("Repairs were dear.", (1,)),
        Fact("The work took eleven months.", (2, 3)),
    )


def test_a_list_behind_a_whole_fact_does_not_join_it(view: DocumentView) -> None:
    go(view, Part.FACTS, 0)
    paste("Next.\nLast.")
    texts = [fact.text for fact in view.document.brief.facts]
    assert texts[1:3] == ["Next.", "Last."]


def test_a_selection_is_replaced(view: DocumentView) -> None:
    go(view, Part.FACTS, 1).selectAll()
    paste("Next.\nLast.")
    texts = [fact.text for fact in view.document.brief.facts]
    assert texts[1:] == ["Next.", "Last."]


def test_a_line_of_sources_is_sources(view: DocumentView, file: Path) -> None:
    new_item(view, Part.SOURCES)
    paste("1New York Times, 2RT and 3CNN.")
    line = "Sources: 1Reuters, 2AP, 3The Skarholm Post, 4New York Times, 5RT and 6CNN.\n"
    assert line in saved(view, file)


def test_a_source_that_is_there_is_not_doubled(view: DocumentView) -> None:
    new_item(view, Part.SOURCES)
    paste("reuters\nRT\n")
    names = [source.name for source in view.document.brief.sources]
    assert names == ["Reuters", "AP", "The Skarholm Post", "RT"]


def test_sources_take_the_place_of_a_selected_name(view: DocumentView) -> None:
    go(view, Part.SOURCES, 2, "name").selectAll()
    paste("RT\nCNN")
    names = [source.name for source in view.document.brief.sources]
    assert names == ["Reuters", "AP", "RT", "CNN"]


def test_headings_alone_are_text(view: DocumentView) -> None:
    new_item(view, Part.FACTS)
    paste("Facts\nFacts\n")
    assert view.document.brief.facts[-1].text == "Facts Facts"


def test_sources_get_the_numbers_that_facts_cite_already(open_view: Opener) -> None:
    view = open_view(None)
    new_item(view, Part.FACTS)
    paste("• One.1\n• Two.2\n")
    new_item(view, Part.SOURCES)
    paste("1AP, 2RT.")
    assert view.document.brief.facts == (Fact("One.", (1,)), Fact("Two.", (2,)))
    assert view.document.brief.sources == (Source(1, "AP"), Source(2, "RT"))


def test_narratives_bring_stance_and_provider(view: DocumentView) -> None:
    new_item(view, Part.NARRATIVES)
    paste(
        "Left narrative, as provided by AP. So it is.\n\nRight narrative, as provided by RT. No.\n"
    )
    assert view.document.brief.narratives[2:] == (
        Narrative("Left", "AP", "So it is."),
        Narrative("Right", "RT", "No."),
    )


def test_lines_in_a_name_are_joined(view: DocumentView) -> None:
    go(view, Part.NARRATIVES, 0, "provider")
    paste(" of\nLondon\n")
    assert view.document.brief.narratives[0].provider == "Reuters of London"


def test_each_line_of_predictions_is_one(view: DocumentView) -> None:
    new_item(view, Part.PREDICTIONS)
    paste("- There's a 5% chance\n- There's a 6% chance")
    texts = [prediction.text for prediction in view.document.brief.predictions]
    assert texts[1:] == ["There's a 5% chance", "There's a 6% chance"]


@pytest.mark.parametrize("field", ["title", "fact"])
def test_a_whole_brief_becomes_the_empty_document(
    open_view: Opener, field: str, tmp_path: Path
) -> None:
    view = open_view(None)
    if field == "fact":
        new_item(view, Part.FACTS)
    paste(BRIEF)
    path = tmp_path / "pasted.txt"
    view.document.save_as(path)
    assert path.read_text("utf-8") == BRIEF
    press(Qt.Key.Key_Z, CONTROL)
    assert view.document.brief.title == ""


def test_a_json_brief_becomes_the_empty_document(open_view: Opener) -> None:
    view = open_view(None)
    paste('{"format": "brief", "version": 1, "title": "T", "facts": [{"text": "F."}]}')
    assert (view.document.brief.title, view.document.brief.facts) == ("T", (Fact("F."),))


def test_a_brief_in_a_brief_cites_the_same_outlets(view: DocumentView) -> None:
    go(view, Part.FACTS, 0)
    paste(BRIEF + "\nA line of somebody's.\n")
    brief = view.document.brief
    assert brief.title == "Ferry Line to Reopen in May"
    assert brief.sources[3:] == (Source(4, "Bridge Weekly"),)
    assert [fact.citations for fact in brief.facts] == [(1,), (2, 3), (2,), (4, 2)]
    assert any(each.startswith("Pasted 2 facts") for each in told(view))
    assert Other(Part.TITLE, "Bridge Opens Early") in brief.other
    assert Other(Part.PREDICTIONS, "A line of somebody's.") in brief.other


def test_facts_bring_the_sources_below_them(view: DocumentView) -> None:
    go(view, Part.FACTS, 0)
    paste("• One.1\n• Two.2\n\nSources: 1RT and 2AP.\n")
    brief = view.document.brief
    assert [fact.citations for fact in brief.facts] == [(1,), (4,), (2,), (2, 3)]
    assert brief.sources[3] == Source(4, "RT")


def test_raised_numbers_cite(view: DocumentView, file: Path) -> None:
    new_item(view, Part.FACTS)
    paste(
        "One.1 Two.2",
        "<ul><li>One<b> thing</b>.<sup>1</sup><li>Two.<sup><a href=x>[2]</a></sup></ul>",
    )
    assert "Pasted 2 facts; dropped formatting." in told(view)
    assert "  • One thing.1\n  • Two.2\n" in saved(view, file)


def test_a_raised_number_cites_behind_a_fact(view: DocumentView) -> None:
    go(view, Part.FACTS, 0)
    paste("x", " It is new.<span style='vertical-align: super'>3</span>")
    fact = view.document.brief.facts[0]
    assert (fact.text[-17:], fact.citations) == ("May 2. It is new.", (1, 3))


def test_it_says_what_it_dropped(view: DocumentView) -> None:
    go(view, Part.FACTS, 0)
    paste(" It is new.", "<p>It <a href='x'>is</a> <a href='y'>new</a>.<img src='z'></p>")
    assert "Pasted text; dropped 2 links and a picture." in told(view)


def test_a_list_without_a_title_is_no_title(open_view: Opener) -> None:
    view = open_view(None)
    paste("- One.\n- Two.\nLeft narrative:\n- Yes.\n")
    assert view.document.brief.title == ""
    assert view.document.brief.facts == (Fact("One."), Fact("Two."))
    assert view.document.brief.narratives == (Narrative("Left", "", "Yes."),)


def test_lines_of_prose_are_one_title(open_view: Opener) -> None:
    view = open_view(None)
    paste("A Title\nin Two Lines\n")
    assert view.document.brief.title == "A Title in Two Lines"


def test_one_line_of_a_brief_in_an_empty_item_is_read(view: DocumentView) -> None:
    new_item(view, Part.FACTS)
    paste("  • One in 2000.2")
    assert view.document.brief.facts[-1] == Fact("One in 2000.", (2,))
    new_item(view, Part.NARRATIVES)
    paste("Left narrative, as provided by AP. Yes.")
    assert view.document.brief.narratives[-1] == Narrative("Left", "AP", "Yes.")


@pytest.mark.parametrize("name", ["9News", "20 Minutes", "France 24"])
def test_a_number_in_the_name_of_an_outlet_stays(view: DocumentView, name: str) -> None:
    new_item(view, Part.SOURCES)
    paste(name)
    assert view.document.brief.sources[-1] == Source(4, name)


def test_plain_pasting_makes_no_items(view: DocumentView) -> None:
    go(view, Part.FACTS, 0)
    QGuiApplication.clipboard().setText("\nOne.1\nTwo.2\n")
    press(Qt.Key.Key_V, CONTROL | SHIFT)
    assert view.document.brief.facts[0].text.endswith("May 2.One.1 Two.2")


@pytest.mark.parametrize(
    "text", ["x" * (MOST_CHARACTERS + 1), "x\n" * (MOST_LINES + 1), "Line.\n" * (MOST_ITEMS + 1)]
)
def test_too_much_is_refused_with_a_sentence(view: DocumentView, text: str) -> None:
    before = view.document.brief
    go(view, Part.FACTS, 0)
    paste(text)
    assert view.document.brief is before
    assert any("Save" in text and "as a file" in text for text in told(view))


def test_what_is_too_much_together_with_what_stands_there_is_refused(
    view: DocumentView, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = view.document.brief
    items = sum(map(len, (before.facts, before.sources, before.narratives, before.predictions)))
    monkeypatch.setattr(pasting, "MOST_ITEMS", items + 1)
    go(view, Part.FACTS, 0)
    paste("  • One.\n  • Two.\n")
    assert view.document.brief is before


def drop(field: TextField, data: QMimeData) -> bool:
    place, copy = QPointF(2, 2), Qt.DropAction.CopyAction
    buttons = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(place.toPoint(), copy, data, *buttons)
    QApplication.sendEvent(field.viewport(), entered)
    QApplication.sendEvent(field.viewport(), QDropEvent(place, copy, data, *buttons))
    return entered.isAccepted()


def test_dropped_text_is_pasted_where_it_falls(view: DocumentView) -> None:
    field = go(view, Part.FACTS, 1)
    assert drop(field, copied("One.1\nTwo.2\n"))
    texts = [fact.text for fact in view.document.brief.facts]
    assert texts[1:] == ["One.", "Two.", "Repairs took eleven months."]
    press(Qt.Key.Key_Z, CONTROL)
    assert [row.fields["text"].toPlainText() for row in view.form.sections[0].rows][1:] == [
        "Repairs took eleven months."
    ]


def test_dropped_files_are_no_text(view: DocumentView, file: Path) -> None:
    data = copied(str(file))
    data.setUrls([QUrl.fromLocalFile(str(file))])
    before = view.document.brief
    drop(go(view, Part.FACTS, 0), data)
    assert view.document.brief == before
