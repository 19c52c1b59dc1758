"""All that the window says can be said in another language."""

import re
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTimer, QTranslator
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from editor.desktop.about.made_with import parts
from editor.desktop.dialogs import Dialogs
from editor.desktop.form.other_lines import OtherLine
from editor.desktop.palette.command_palette import CommandPalette
from editor.desktop.translations import translate_window
from editor.desktop.window import EditorWindow
from tests.desktop.acting import WindowOpener, write
from tests.desktop.conftest import CHECKED as RULES
from tests.desktop.translating import (
    LongLanguage,
    left_in_english,
    strings_for_translators,
    tool,
    words_in_menu,
    words_of,
)

BRIEF = """\
A stray line

Ferry Line to Reopen in May

Facts

  • The ferry to Skarholm  will sail again on May 2.1
  • Repaires took eleven months TK.2,3
  • Nobody says so.

Sources: 1Reuters, 2AP and 7The Skarholm Post.

Narratives

  • Narrative A, as provided by Reuters. The islanders waited long enough.
  • Narrative B, as provided by AP. The repairs came too cheap.

Predictions

  • There's a 60% chance that the ferry sails on time.
"""

NAMES = (
    # The program, and what others made of which it consists.
    "Brief Editor",
    *(word for part, version in parts() for word in (part.name, part.license, version) if word),
    # What stands for a thing in every language: signs, encodings, forms of files, addresses.
    *("Cc", "TK", "UTF-8", "JSON", "https://…"),
    # House styles, as their files are called.
    *("verity", "base", "test"),
)
SIGNS = {"W", "ap"}
KEYS = re.compile(r"\b(?:(?:Ctrl|Alt|Shift)\+)+(?:\w+|[,.+=-])|\bF\d+\b|\b(?:Escape|Return)\b")

FILES = re.compile(r"\S*\bqu(?:ay|…)\S*")


class Foreign:
    """Tells the words of the window from those that only stand in it.

    The brief's own are in its language; what the checks say, and the file formats and the disk, is
    English everywhere; names and keys are what they are.
    """

    def __init__(self, window: EditorWindow, folder: Path) -> None:
        examiner = window.current.examiner
        said = [BRIEF, *BRIEF.splitlines()]
        for problem in examiner.standing:
            said += [problem.message, problem.code, *(fix.title for fix in problem.fixes)]
        for rule in RULES:
            said += [rule.title, rule.why, rule.authority, rule.code]
            said += [example.words for example in (rule.bad, rule.good)]
        self._said = said
        self._names = (str(folder), *sorted(NAMES, key=len, reverse=True))

    def of_window(self, text: str) -> str:
        """What ``text`` says that is the window's own, and in English."""
        left = FILES.sub("", left_in_english(text))
        for name in self._names:
            left = left.replace(name, "")
        parts = re.split(r"[\n·;]|\d [“]?", KEYS.sub("", left))
        own = [part.strip(" .:,…•\t") for part in parts]
        return " / ".join(each for each in own if _says_something(each) and not self._quotes(each))

    def _quotes(self, words: str) -> bool:
        return words in SIGNS or any(words in said for said in self._said)


def _says_something(text: str) -> bool:
    return bool(re.search(r"[^\W\d_]", text))


@pytest.fixture(scope="session")
def strings(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    return strings_for_translators(tmp_path_factory.mktemp("strings"))


@pytest.fixture
def long_language(qapp: QApplication, strings: set[tuple[str, str]]) -> Iterator[None]:
    language = LongLanguage(strings)
    qapp.installTranslator(language)
    yield
    qapp.removeTranslator(language)


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that widgets paint by themselves."""
    texts: list[str] = []
    paint: Callable[..., object] = QPainter.drawText

    def note(painter: QPainter, *where: object) -> object:
        texts.extend(each for each in where if isinstance(each, str))
        return paint(painter, *where)

    monkeypatch.setattr(QPainter, "drawText", note)
    return texts


@pytest.fixture
def window(
    long_language: None, painted: list[str], open_window: WindowOpener, tmp_path: Path, qtbot: QtBot
) -> EditorWindow:
    path = tmp_path / "quay.txt"
    path.write_text(BRIEF, encoding="utf-8")
    window = open_window(path)
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: bool(window.current.examiner.standing))
    return window


@pytest.fixture
def english(window: EditorWindow, painted: list[str], tmp_path: Path) -> Callable[..., list[str]]:
    """What a window says in English that it should not; painted before, too."""
    foreign = Foreign(window, tmp_path)

    def english(*windows: QWidget) -> list[str]:
        said = [text for each in windows for _, text in words_of(each)]
        for each in windows:
            each.grab()
        return sorted({*filter(None, map(foreign.of_window, [*said, *painted]))})

    return english


English = Callable[..., list[str]]


def act(window: EditorWindow, *names: str) -> None:
    for name in names:
        window.actions_by_name[name].trigger()


def test_the_window_with_its_panels(window: EditorWindow, english: English) -> None:
    act(window, "problems", "date", "preview-problems")
    assert english(window) == []


def test_the_menu_and_all_menus_in_it(window: EditorWindow, english: English) -> None:
    window.current.document.saved.emit()  # so that there is a recent file
    assert english(window.menu) == []
    assert words_in_menu(window.menu)


def test_what_comes_up_around_an_item(window: EditorWindow, english: English) -> None:
    form = window.current.form
    for row in (row for section in form.sections for row in section.rows):
        next(row.stops()).setFocus()
        act(window, "note", "link")
        assert english(window) == []
    fact = form.sections[0].rows[0]
    assert fact.citations is not None
    fact.citations.begin_citing()
    assert english(window) == []


def test_a_line_outside_of_the_brief(window: EditorWindow, english: English) -> None:
    line = window.current.form.findChild(OtherLine)
    assert line is not None
    line.setFocus()
    assert english(window) == []


def test_an_empty_brief(window: EditorWindow, english: English) -> None:
    act(window, "new")
    assert english(window) == []


def test_the_text_and_why_it_cannot_be_read(
    window: EditorWindow, english: English, tmp_path: Path
) -> None:
    act(window, "text-view")
    assert english(window) == []
    broken = tmp_path / "quay.json"
    broken.write_text('{"title": "Skarholm"', encoding="utf-8")
    assert window.current.files.open(broken)
    said = english(window)
    assert [each for each in said if not each.startswith("Line 1, column 21: a comma or")] == []


def test_finding_and_replacing(window: EditorWindow, english: English, qtbot: QtBot) -> None:
    act(window, "replace")
    write("ferry")
    bar = window.current.find_bar
    qtbot.waitUntil(lambda: bool(bar.outcome.text()))
    assert english(window) == []
    write("nowhere")
    qtbot.waitUntil(lambda: "1" not in bar.outcome.text())
    assert english(window) == []


@pytest.mark.parametrize("action", ["explain", "fix-safe", "renumber", "next-problem"])
def test_what_is_told_of_problems(window: EditorWindow, english: English, action: str) -> None:
    act(window, "next-problem", action)
    assert english(window) == []


def test_the_start_page(
    long_language: None, window: EditorWindow, english: English, tmp_path: Path
) -> None:
    window.start.page.show_recent([tmp_path / "quay.txt"])
    assert english(window.start.page) == []


@pytest.mark.parametrize("action", ["about", "settings", "export", "print", "palette"])
def test_a_dialog(window: EditorWindow, english: English, action: str) -> None:
    act(window, action)
    opened = [each for each in window.findChildren(QWidget) if is_opened(each)]
    assert opened
    assert english(*opened) == []
    for each in opened:
        each.close()


def test_the_versions(window: EditorWindow, english: English, qtbot: QtBot) -> None:
    view = window.current
    assert view.files.save()
    view.document.edit(replace(view.document.brief, title="2", predictions=()))
    act(window, "versions")
    dialog = view.versions.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.changes.rows))
    qtbot.waitUntil(lambda: all(row.changed for row in dialog.list.rows))
    dialog.warn("2")
    assert english(dialog) == []
    dialog.close()


def is_opened(widget: QWidget) -> bool:
    return isinstance(widget, QDialog | CommandPalette) and widget.isVisible()


def test_a_question_about_unsaved_changes(window: EditorWindow, english: English) -> None:
    assert answered(lambda: Dialogs(window).save_changes("quay.txt"), english) == []


def test_a_question_about_several_documents(window: EditorWindow, english: English) -> None:
    assert answered(lambda: Dialogs(window).save_several(["quay.txt"] * 2), english) == []


def test_a_question_about_losses(window: EditorWindow, english: English) -> None:
    losses = ("1", *("2",) * 9)
    assert answered(lambda: Dialogs(window).save_with_losses("quay.txt", losses), english) == []


def test_a_question_about_a_dismissal(window: EditorWindow, english: English) -> None:
    assert answered(lambda: Dialogs(window).dismissal_reason("2.5"), english) == []


def test_a_question_about_a_name(window: EditorWindow, english: English) -> None:
    assert answered(lambda: Dialogs(window).version_name("2.5", ""), english) == []


def answered(ask: Callable[[], object], english: English) -> list[str]:
    """What the dialog that ``ask`` opens says in English; it is left again."""
    found: list[list[str]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        found.append(english(dialog))
        dialog.reject()

    QTimer.singleShot(0, look)
    ask()
    return found[0]


def test_a_translation_is_worn_where_there_is_one(tmp_path: Path, qapp: QApplication) -> None:
    source = tmp_path / "brief-editor_de.ts"
    source.write_text(GERMAN, encoding="utf-8")
    subprocess.run([tool("pyside6-lrelease"), "-silent", str(source)], check=True)
    worn: list[QTranslator] = []
    try:
        assert translate_window(qapp, tmp_path, QLocale("de_AT"))
        assert QCoreApplication.translate("Menu", "&Open…") == "Ö&ffnen…"
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
        worn = qapp.findChildren(QTranslator)
    finally:
        for each in worn:
            qapp.removeTranslator(each)
            each.deleteLater()


def test_without_a_translation_all_stays_as_it_is(tmp_path: Path, qapp: QApplication) -> None:
    assert not translate_window(qapp, tmp_path, QLocale("de_AT"))
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


GERMAN = """\
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
</context>
</TS>
"""
