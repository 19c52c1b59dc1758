"""Icons of the program, in whatever colour and size they are wanted."""

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QPointF, QRect, QSize
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from editor.shipped import shipped

_KEPT = 128
"""Images, of a few kilobytes each: all icons, in the colours of two schemes."""


def paint_icon(painter: QPainter, name: str, box: QRect, side: int, colour: QColor) -> None:
    """Paint ``resources/icons/NAME.svg`` in the middle of ``box``, ``side`` logical pixels wide."""
    image = icon_image(name, side, painter.device().devicePixelRatioF(), colour.name())
    corner = QPointF(box.x() + (box.width() - side) / 2, box.y() + (box.height() - side) / 2)
    painter.drawImage(_on_device_pixels(painter, corner), image)


@lru_cache(_KEPT)
def icon_image(name: str, side: int, ratio: float, colour: str) -> QImage:
    """The icon as an image, ``side`` logical pixels of ``ratio`` device pixels wide."""
    drawing = shipped(f"icons/{name}.svg").read_bytes()
    return _drawn(drawing.replace(b"currentColor", colour.encode()), side, ratio)


def program_image(side: int, ratio: float) -> QImage:
    """The icon of the program as an image, as large as ``icon_image`` makes others."""
    return _drawn(shipped("application/brief-editor.svg").read_bytes(), side, ratio)


def _drawn(drawing: bytes, side: int, ratio: float) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(drawing))
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(round(side * ratio), round(side * ratio)))
    image = reader.read()
    image.setDevicePixelRatio(ratio)
    return image


def _on_device_pixels(painter: QPainter, place: QPointF) -> QPointF:
    """The next place that is a whole number of device pixels, so that lines stay sharp."""
    to_device = painter.deviceTransform()
    to_logical, _ = to_device.inverted()
    on_device = to_device.map(place)
    return to_logical.map(QPointF(round(on_device.x()), round(on_device.y())))
