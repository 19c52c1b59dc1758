"""Which panels stand beside the page, and how much room they have: the same in all documents."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

_MOST = 100_000
"""Pixels; no screen is larger."""


class Panel(StrEnum):
    """What stands around the page on which one writes."""

    OUTLINE = "outline"
    PREVIEW = "preview"
    PROBLEMS = "problems"


class PanelLayout(QObject):
    """What the user wants to see, and where he drew the borders."""

    changed = Signal()
    """Other panels are wanted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wanted = {Panel.OUTLINE: True, Panel.PREVIEW: True, Panel.PROBLEMS: False}
        self.sizes: dict[str, list[int]] = {}
        """The pixels that the parts have of "columns" (outline, page, right) and of "right"."""

    def want(self, panel: Panel, wanted: bool) -> None:
        """Show ``panel`` in all documents, or hide it."""
        if wanted is not self.wanted[panel]:
            self.wanted[panel] = wanted
            self.changed.emit()

    def state(self) -> dict[str, object]:
        """All of it as JSON."""
        return {
            "panels": {str(panel): on for panel, on in self.wanted.items()},
            "sizes": self.sizes,
        }

    def restore(self, state: Mapping[str, object]) -> None:
        """Take from ``state``, which somebody else may have written, what makes sense."""
        panels, sizes = state.get("panels"), state.get("sizes")
        for panel in Panel:
            on = panels.get(panel) if isinstance(panels, dict) else None
            self.wanted[panel] = on if isinstance(on, bool) else self.wanted[panel]
        known = sizes.items() if isinstance(sizes, dict) else ()
        self.sizes = {name: parts for name, parts in known if _are_sizes(parts)}
        self.changed.emit()


def _are_sizes(parts: object) -> bool:
    return isinstance(parts, list) and all(type(part) is int and 0 < part < _MOST for part in parts)
