"""A window that is read from right to left, and one whose words are longer than in English."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from editor.desktop.controls.icon_button import IconButton
from editor.desktop.controls.reading import mirrored
from editor.desktop.document_view import DocumentView
from editor.desktop.form.item_row import ItemRow
from editor.desktop.form.length_tag import LengthTag
from editor.desktop.form.row_controls import RowControls
from editor.desktop.safety.notice_line import NoticeLine
from editor.desktop.text.line_numbers import LineNumbers
from editor.desktop.theme.theme import Theme
from editor.desktop.window import EditorWindow
from tests.desktop.acting import WindowOpener, press
from tests.desktop.translating import LongLanguage, strings_for_translators

SIZES = [(1440, 900, 100), (1024, 768, 100), (1440, 900, 200), (1024, 768, 200)]
"""Width and height of a window, and the text size in per cent."""


@pytest.fixture
def leftwards(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def view(leftwards: None, open_window: WindowOpener, file: Path) -> DocumentView:
    window = open_window(file)
    window.resize(1440, 900)
    return window.current


def row_of(view: DocumentView) -> ItemRow:
    return view.form.sections[0].rows[1]


def place(widget: QWidget, within: QWidget) -> QRect:
    return QRect(widget.mapTo(within, QPoint()), widget.size())


def test_a_box_is_mirrored_within_the_whole(leftwards: None, qapp: QApplication) -> None:
    assert mirrored(QRect(10, 5, 20, 8), QRect(0, 0, 100, 50), QWidget()) == QRect(70, 5, 20, 8)


def test_the_number_stands_right_of_the_text(view: DocumentView) -> None:
    row = row_of(view)
    text = place(row.fields["text"], row)
    assert row.width() - text.right() > text.left() * 2
    gutter = QRect(text.right(), 0, row.width() - text.right(), row.height())
    assert has_ink(row, gutter)
    assert not has_ink(row, QRect(0, 0, text.left(), row.height()))


def has_ink(widget: QWidget, room: QRect) -> bool:
    image = widget.grab(room).toImage()
    ground = QColor(image.pixel(0, 0))
    return any(
        QColor(image.pixel(x, y)) != ground
        for x in range(image.width())
        for y in range(image.height())
    )


def test_the_handle_lies_over_the_number(view: DocumentView) -> None:
    row = row_of(view)
    row.hovered.emit(row)
    handle = next(each for each in row.children() if type(each).__name__ == "Handle")
    assert isinstance(handle, QWidget)
    assert handle.geometry().right() == row.rect().right()


def test_buttons_and_length_stand_at_the_left_of_the_row(view: DocumentView) -> None:
    row = row_of(view)
    row.fields["text"].setFocus()
    for kind in (RowControls, LengthTag):
        strip = view.form.findChild(kind)
        assert isinstance(strip, QWidget)
        page = strip.parentWidget()
        assert page is not None
        assert place(strip, page).center().x() < place(row, page).center().x()


def test_chips_begin_at_the_right(view: DocumentView) -> None:
    bar = row_of(view).citations
    assert bar is not None
    assert bar.box(0).right() == bar.rect().right()
    assert bar.box(1).right() < bar.box(0).left()
    assert bar.box(2).right() < bar.box(1).left()


def test_left_goes_on_from_chip_to_chip(view: DocumentView) -> None:
    bar = row_of(view).citations
    assert bar is not None
    bar.setFocus()
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Delete)
    assert view.document.brief.facts[1].citations == (2,)


def test_line_numbers_stand_right_of_the_text(view: DocumentView) -> None:
    view.views.show_text()
    text = view.views.text
    (numbers,) = text.findChildren(LineNumbers)
    assert numbers.geometry().left() > text.viewport().geometry().right()
    assert numbers.geometry().right() == text.rect().right()


def test_a_cross_stands_beside_the_name_of_its_tab(view: DocumentView) -> None:
    window = view.window()
    assert isinstance(window, EditorWindow)
    window.tabs.new()
    bar = window.tabs.bar
    button = bar.tabButton(1, bar.ButtonPosition.RightSide)
    assert button.geometry().center().x() < bar.tabRect(1).center().x()
    assert bar.tabRect(1).right() < bar.tabRect(0).left() + 1


def test_move_right_moves_a_tab_to_the_right(view: DocumentView) -> None:
    window = view.window()
    assert isinstance(window, EditorWindow)
    window.tabs.new()
    before = window.tabs.bar.tabRect(window.tabs.bar.currentIndex()).left()
    window.actions_by_name["tab-right"].trigger()
    assert window.tabs.bar.tabRect(window.tabs.bar.currentIndex()).left() > before


def test_undo_points_the_other_way(
    theme: Theme, qapp: QApplication, request: pytest.FixtureRequest
) -> None:
    button = IconButton("undo", "Undo")
    button.resize(button.sizeHint())
    usual = button.grab().toImage()
    request.getfixturevalue("leftwards")
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert button.grab().toImage() == usual.flipped(Qt.Orientation.Horizontal)


def test_words_of_other_letters_run_their_own_way(open_window: WindowOpener, file: Path) -> None:
    field = row_of(open_window(file).current).fields["text"]
    field.setFocus()
    field.selectAll()
    field.insertPlainText("מעבורת חדשה")
    line = field.document().firstBlock().layout().lineAt(0)
    assert line.naturalTextRect().left() > field.viewport().width() / 2


def test_the_mark_of_a_notice_stands_before_its_sentence(view: DocumentView, theme: Theme) -> None:
    notice = NoticeLine(theme)
    notice.show_notice("Changed elsewhere", ())
    notice.resize(400, 30)
    assert has_ink(notice, QRect(400 - 24, 2, 24, 26))
    assert not has_ink(notice, QRect(0, 2, 24, 26))


def test_of_a_long_line_what_can_be_done_is_whole(
    long_language: None, sized: Theme, open_window: WindowOpener, tmp_path: Path
) -> None:
    (tmp_path / "storm.txt").write_text("Storm\n", "utf-8")
    sized.resize(200)
    window = open_window(tmp_path / "storm.txt")
    window.resize(1024, 768)
    QApplication.processEvents()
    for section in window.current.form.sections:
        button = section.add_button
        assert button.width() >= button.sizeHint().width()


@pytest.fixture
def long_language(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    language = LongLanguage(strings_for_translators(tmp_path))
    qapp.installTranslator(language)
    yield
    qapp.removeTranslator(language)


@pytest.mark.parametrize("size", SIZES)
def test_longer_words_find_room(
    long_language: None,
    sized: Theme,
    open_window: WindowOpener,
    file: Path,
    size: tuple[int, int, int],
) -> None:
    width, height, percent = size
    sized.resize(percent)
    window = open_window(file)
    window.resize(width, height)
    form = window.current.form
    column = form.widget()
    assert column is not None
    assert window.width() == width
    assert column.minimumSizeHint().width() <= form.viewport().width()


@pytest.mark.parametrize("size", SIZES)
def test_so_they_do_from_right_to_left(
    leftwards: None,
    long_language: None,
    sized: Theme,
    open_window: WindowOpener,
    file: Path,
    size: tuple[int, int, int],
) -> None:
    test_longer_words_find_room(None, sized, open_window, file, size)


@pytest.fixture
def sized(theme: Theme) -> Iterator[Theme]:
    yield theme
    theme.resize(100)


@pytest.mark.parametrize("action", ["about", "settings", "export", "print", "versions"])
def test_no_dialog_is_wider_than_a_small_screen(
    long_language: None,
    sized: Theme,
    open_window: WindowOpener,
    file: Path,
    action: str,
) -> None:
    sized.resize(200)
    window = open_window(file)
    window.actions_by_name[action].trigger()
    (dialog,) = (each for each in window.findChildren(QDialog) if each.isVisible())
    assert dialog.minimumSizeHint().width() <= 1024
    dialog.close()


def test_a_date_stands_beside_its_label(view: DocumentView) -> None:
    field = view.form.dateline.unfold()
    field.insertPlainText("2025-10-08")
    line = field.document().firstBlock().layout().lineAt(0)
    assert line.naturalTextRect().right() > field.viewport().width() - 2
