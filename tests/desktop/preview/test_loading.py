"""The preview loads nothing, whatever a brief says."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QPixmap, QTextDocument

from editor.brief.model import Brief, Fact, Narrative, Part, Prediction, Source
from editor.checks.problem import Problem, Severity, Spot
from editor.desktop.preview.preview import Preview
from editor.desktop.preview.text_only import TextOnlyDocument
from tests.desktop.preview.conftest import Told
from tests.desktop.preview.places import behind, position_of

HOSTILE = [
    "<img src='file:///etc/passwd'>",
    "<img src=http://example.org/a.png>",
    "<style>@import url(http://example.org/a.css);</style>",
    "<p style=\"background:url('file:///etc/passwd')\">",
    "<link rel=stylesheet href=file:///a.css>",
    "&#x3c;img src=a.png&#x3e;",
    "![a](http://example.org/a.png) [b](file:///etc/passwd)",
    "\N{OBJECT REPLACEMENT CHARACTER}",
]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What Qt wants loaded."""
    names: list[str] = []
    monkeypatch.setattr(TextOnlyDocument, "loadResource", lambda *wanted: names.append(wanted[-1]))
    return names


@pytest.fixture
def listening(asked: list[str], preview: Preview) -> Preview:
    """A preview that would tell what it loads."""
    preview.resize(600, 800)
    return preview


def full_of(text: str) -> Brief:
    sides = (Narrative(text, text, text), Narrative(text, text, text))
    fact, prediction = Fact(text, (1,)), Prediction(text)
    return Brief(text, (fact,), (Source(1, text, text),), sides, (prediction,), date=text)


@pytest.mark.parametrize("text", HOSTILE)
def test_everything_is_text(asked: list[str], listening: Preview, text: str) -> None:
    listening.show_brief(full_of(text))
    listening.grab()
    listening.selectAll()
    listening.copy()
    listening.show_brief(full_of(text + "!"))
    listening.grab()
    assert asked == []
    shown = listening.toPlainText()
    assert shown.count(text.replace("\N{OBJECT REPLACEMENT CHARACTER}", " ") + "!") == 11


def test_it_would_tell_if_something_were_loaded(asked: list[str], listening: Preview) -> None:
    listening.setHtml("<img src='file:///etc/passwd'>")
    listening.grab()
    assert asked


def test_even_if_it_were_asked_it_would_load_nothing(preview: Preview, tmp_path: Path) -> None:
    file = tmp_path / "dot.png"
    pixmap = QPixmap(4, 4)
    pixmap.fill()
    assert pixmap.save(str(file))
    kind = QTextDocument.ResourceType.ImageResource.value
    assert preview.document().resource(kind, QUrl.fromLocalFile(str(file))) is None


def test_nothing_is_dropped_or_pasted_into_it(listening: Preview) -> None:
    assert listening.isReadOnly()
    assert not listening.acceptDrops()
    assert not listening.viewport().acceptDrops()


def test_tooltips_are_text_too(told: Told, listening: Preview) -> None:
    markup = "<img src='file:///etc/passwd'>"
    fact = Fact("It sails.", (1,))
    spot = Spot(Part.FACTS, fact.id, "text", 0, 2)
    listening.show_brief(Brief("T", (fact,), (Source(1, markup),)))
    listening.marks.show_problems([Problem("a.b", Severity.ERROR, markup, spot)])
    for place in (position_of(listening, "It"), behind(listening, "It sails.")):
        assert "&lt;img" in told(listening, place)
        assert "<img" not in told(listening, place)
