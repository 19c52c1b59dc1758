"""Icons are of one style, and wear the colour that is wanted."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

import editor.desktop
from editor.desktop.controls.icons import icon_image, paint_icon
from editor.shipped import shipped

NAMES = sorted(path.stem for path in shipped("icons").glob("*.svg"))


@pytest.mark.parametrize("name", NAMES)
def test_icons_are_of_one_style(name: str) -> None:
    drawing = shipped(f"icons/{name}.svg").read_text("utf-8")
    style = (
        'viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8"'
        ' stroke-linecap="round" stroke-linejoin="round">'
    )
    assert style in drawing.splitlines()[0]
    assert drawing.count("<path") == len(drawing.splitlines()) - 2


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_drawn_in_the_colour_wanted(qtbot: QtBot, name: str) -> None:
    image = icon_image(name, 16, 2.0, "#ff0000")
    assert (image.width(), image.height()) == (32, 32)
    inked = [colour for colour in colours(image) if colour.alpha() > 128]
    assert inked and all(colour.red() > 250 and colour.blue() < 5 for colour in inked)


def test_no_icon_lies_about_unused() -> None:
    folder = Path(editor.desktop.__file__).parent
    source = "".join(path.read_text("utf-8") for path in folder.rglob("*.py"))
    assert [name for name in NAMES if f'"{name}"' not in source] == []


def test_lines_stay_sharp_where_the_box_is_odd(qtbot: QtBot) -> None:
    even, odd = (painted(QRect(0, 0, side, side)) for side in (16, 17))
    assert even == odd


def test_the_icon_of_the_program_has_the_sizes_that_its_files_are_named_by(qtbot: QtBot) -> None:
    sizes = list(shipped("application").glob("*.png"))
    assert len(sizes) == 7
    for path in sizes:
        side = int(path.stem.rsplit("-", 1)[1])
        assert QImage(str(path)).size().toTuple() == (side, side)


def painted(box: QRect) -> QImage:
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_icon(painter, "minus", box, 16, QColor("#000000"))
    painter.end()
    return image


def colours(image: QImage) -> list[QColor]:
    return [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
