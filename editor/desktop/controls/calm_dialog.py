"""How the buttons of dialogs look: flat, with an edge, and the one that Enter presses filled.

A style sheet, for Qt makes the buttons of its own dialogs itself; who opens no dialog pays nothing.
"""

from PySide6.QtWidgets import QDialog

from editor.desktop.theme.distances import Margins, px, space

_SHEET = """
QLabel#qt_msgbox_label {{ font-weight: 600; }}
QPushButton {{
    background: palette(base); color: palette(text);
    border: {line}px solid palette(placeholder-text); border-radius: {corner}px;
    padding: {above}px {beside}px; min-width: {least}px;
}}
QPushButton:disabled {{ color: palette(placeholder-text); }}
QPushButton:hover {{ border-color: palette(link); }}
QPushButton:focus {{ border: {ring}px solid palette(link); padding: {inside}px {beside}px; }}
QPushButton:default {{
    background: palette(link); color: palette(base); border-color: palette(link);
}}
QPushButton:default:disabled {{
    background: palette(base); color: palette(placeholder-text);
    border-color: palette(placeholder-text);
}}
QPushButton:default:focus {{
    border: {double}px double palette(base); padding: {within}px {beside}px;
}}
QLineEdit {{
    background: palette(base); color: palette(text);
    border: {line}px solid palette(placeholder-text); border-radius: {corner}px;
    padding: {above}px {inset}px;
}}
QLineEdit:focus {{ border: {ring}px solid palette(link); padding: {inside}px {inset}px; }}
"""


def calm_down(dialog: QDialog, around: Margins | None = None, spacing: int = 12) -> None:
    """Dress the buttons and lines of ``dialog``, at the text size in use.

    With ``around``, all that is in it keeps so far off its edge, and ``spacing`` apart.
    """
    line, ring, above = max(px(1), 1), max(px(2), 2), px(6)
    sizes = {
        "line": line,
        "ring": ring,
        "corner": px(6),
        "above": above,
        "inside": above - ring + line,
        "double": 2 * ring,
        "within": above - 2 * ring + line,
        "beside": px(14),
        "inset": px(10),
        "least": px(56),
    }
    dialog.setStyleSheet(_SHEET.format(**sizes))
    layout = dialog.layout()
    if around is not None and layout is not None:
        space(layout, around, spacing)
