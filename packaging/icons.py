"""Makes the sizes of the program's icon, and draws a sheet of all icons for your eyes."""

import os
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageReader, QPainter

from editor.desktop.controls.icons import icon_image
from editor.desktop.theme.colours import DARK, LIGHT, Scheme
from editor.shipped import shipped

PROGRAM = shipped("application/brief-editor.svg")
PROGRAM_SIDES = (16, 24, 32, 48, 64, 128, 256)
SHEET = Path("pages", "icons.png")
SIDES = (16, 24, 32)  # 100, 150 and 200 %
CELL = QSize(120, 40)
COLUMNS = 6


def draw_sheet(names: list[str]) -> QImage:
    """Every icon in every size, in a light and a dark half."""
    rows = -(-len(names) // COLUMNS)
    half = QSize(CELL.width() * COLUMNS, CELL.height() * rows)
    sheet = QImage(half.width(), half.height() * 2, QImage.Format.Format_RGB32)
    painter = QPainter(sheet)
    for place, scheme in enumerate((LIGHT, DARK)):
        painter.save()
        painter.translate(0, half.height() * place)
        painter.fillRect(QRect(QPoint(), half), QColor(scheme.paper))
        _draw_half(painter, names, scheme)
        painter.restore()
    painter.end()
    return sheet.scaled(sheet.size() * 2, mode=Qt.TransformationMode.FastTransformation)


def _draw_half(painter: QPainter, names: list[str], scheme: Scheme) -> None:
    for place, name in enumerate(names):
        x = place % COLUMNS * CELL.width() + 8
        y = place // COLUMNS * CELL.height() + 4
        for side in SIDES:
            painter.drawImage(x, y, icon_image(name, side, 1.0, scheme.ink))
            x += side + 8


def make_program_icons() -> None:
    """Draw the icon of the program beside its drawing, in every size."""
    for side in PROGRAM_SIDES:
        reader = QImageReader(str(PROGRAM))
        reader.setScaledSize(QSize(side, side))
        reader.read().save(str(PROGRAM.with_name(f"{PROGRAM.stem}-{side}.png")))


def main() -> None:
    """Make the sizes and the sheet."""
    QGuiApplication([])
    make_program_icons()
    SHEET.parent.mkdir(exist_ok=True)
    names = sorted(path.stem for path in shipped("icons").glob("*.svg"))
    draw_sheet(names).save(str(SHEET))
    print(SHEET)


if __name__ == "__main__":
    main()
