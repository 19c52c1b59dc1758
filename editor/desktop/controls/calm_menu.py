"""How menus look: a sheet with a thin edge, and a soft ground under the line that is chosen."""

from PySide6.QtWidgets import QMenu

from editor.desktop.theme.distances import px
from editor.shipped import shipped

_SHEET = """
QMenu {{ background: palette(base); border: {line}px solid palette(mid); padding: {edge}px; }}
QMenu::item {{
    padding: {above}px {beside}px; color: palette(text); background: transparent;
    border-radius: {corner}px;
}}
QMenu::item:selected {{ background: palette(alternate-base); }}
QMenu::item:disabled {{ color: palette(placeholder-text); }}
QMenu::separator {{ height: {line}px; background: palette(mid); margin: {apart}px {inset}px; }}
QMenu::indicator {{ width: {mark}px; height: {mark}px; left: {inset}px; }}
QMenu::indicator:checked {{ image: url("{check}"); }}
"""


def dress_when_opened(menu: QMenu) -> None:
    """Dress ``menu`` not before it is opened, for that takes some milliseconds."""
    menu.aboutToShow.connect(lambda: dress(menu))


def dress(menu: QMenu) -> None:
    """Dress ``menu`` and those that open from it, at the text size in use."""
    sheet = _SHEET.format(
        line=max(px(1), 1),
        edge=px(4),
        apart=px(3),
        above=px(4),
        beside=px(28),
        corner=px(5),
        inset=px(8),
        mark=px(14),
        check=shipped("application/check.svg").as_posix(),
    )
    if menu.styleSheet() != sheet:
        menu.setStyleSheet(sheet)
