"""Draws a page that was set in SVG with any painter: on the screen, or for a printer.

For a printer, Qt's own drawing of SVG also strokes the edge of every shape that has no stroke, and
all letters come out bold: its pen has no brush, which only the screen takes for none. Therefore
what it draws passes through a paint engine of ours that takes such a pen away.
"""

import re
from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QImage,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtSvg import QSvgRenderer

_DEFINITIONS = re.compile(rb"<defs.*?</defs>", re.DOTALL)
_Dirty = QPaintEngine.DirtyFlag
_Metric = QPaintDevice.PaintDeviceMetric


def draw_page(page: bytes, painter: QPainter, place: QRectF) -> None:
    """Draw the SVG ``page`` with ``painter``, as large as fits into the middle of ``place``."""
    drawing = QSvgRenderer(QByteArray(_definitions_first(page)))
    size = drawing.viewBoxF().size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
    box = QRectF(place.topLeft(), size)
    box.moveCenter(place.center())
    painter.save()
    device = _PassedThrough(painter)
    through = QPainter(device)
    drawing.render(through, box)
    through.end()
    painter.restore()


def _definitions_first(page: bytes) -> bytes:
    """``page`` with its letters before their use, or Qt warns of each of them."""
    definitions = b"".join(_DEFINITIONS.findall(page))
    start = page.index(b">") + 1
    return page[:start] + definitions + _DEFINITIONS.sub(b"", page[start:])


class _PassedThrough(QPaintDevice):
    """What is drawn on it is drawn with ``painter``, by way of the engine."""

    def __init__(self, painter: QPainter) -> None:
        super().__init__()
        self._device = painter.device()
        self._engine = _Engine(painter)

    def paintEngine(self) -> QPaintEngine:
        """The engine that hands everything on."""
        return self._engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        """As the device that is drawn on at last, but for a ratio of pixels: that has its own."""
        device = self._device
        measures = {
            _Metric.PdmWidth: device.width,
            _Metric.PdmHeight: device.height,
            _Metric.PdmWidthMM: device.widthMM,
            _Metric.PdmHeightMM: device.heightMM,
            _Metric.PdmDpiX: device.logicalDpiX,
            _Metric.PdmDpiY: device.logicalDpiY,
            _Metric.PdmPhysicalDpiX: device.physicalDpiX,
            _Metric.PdmPhysicalDpiY: device.physicalDpiY,
            _Metric.PdmNumColors: device.colorCount,
            _Metric.PdmDepth: device.depth,
        }
        return measures[metric]() if metric in measures else super().metric(metric)


class _Engine(QPaintEngine):
    """Hands on what it is told to draw; a pen without a brush is none."""

    def __init__(self, painter: QPainter) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self._painter = painter
        self._base = painter.transform()

    def begin(self, device: QPaintDevice) -> bool:
        """Nothing is to be prepared."""
        return True

    def end(self) -> bool:
        """Nor to be finished."""
        return True

    def type(self) -> QPaintEngine.Type:
        """None of Qt's own."""
        return QPaintEngine.Type.User

    def updateState(self, state: QPaintEngineState) -> None:
        """Take over what changed."""
        changed, painter = state.state(), self._painter
        if changed & _Dirty.DirtyTransform:
            painter.setTransform(state.transform() * self._base)
        if changed & _Dirty.DirtyPen:
            pen = state.pen()
            none = pen.brush().style() is Qt.BrushStyle.NoBrush
            painter.setPen(QPen(Qt.PenStyle.NoPen) if none else pen)
        if changed & _Dirty.DirtyBrush:
            painter.setBrush(state.brush())
            painter.setBrushOrigin(state.brushOrigin())
        if changed & _Dirty.DirtyOpacity:
            painter.setOpacity(state.opacity())
        if changed & _Dirty.DirtyHints:
            painter.setRenderHints(state.renderHints())

    def drawPath(self, path: QPainterPath) -> None:
        """Letters and lines."""
        self._painter.drawPath(path)

    def drawRects(self, rectangles: Iterable[QRectF]) -> None:
        """Grounds."""
        for rectangle in rectangles:
            self._painter.drawRect(rectangle)

    def drawPolygon(self, points: Iterable[QPointF], mode: QPaintEngine.PolygonDrawMode) -> None:
        """Straight edges."""
        if mode is QPaintEngine.PolygonDrawMode.PolylineMode:
            self._painter.drawPolyline(QPolygonF(list(points)))
        else:
            self._painter.drawPolygon(QPolygonF(list(points)))

    def drawPixmap(
        self, place: QRectF | QRect, pixmap: QPixmap | QImage, part: QRectF | QRect
    ) -> None:
        """A letter that is a picture."""
        self._painter.drawPixmap(place, QPixmap(pixmap), part)

    def drawImage(
        self,
        place: QRectF | QRect,
        image: QImage,
        part: QRectF | QRect,
        flags: Qt.ImageConversionFlag = Qt.ImageConversionFlag.AutoColor,
    ) -> None:
        """The same."""
        self._painter.drawImage(QRectF(place), image, QRectF(part), flags)
