"""How the buttons of dialogs look: flat, with an edge, and the one that Enter presses filled.

The buttons of Qt's own dialogs stand as in ours: the one that goes on is the last.

A style sheet, for Qt makes the buttons of its own dialogs itself; who opens no dialog pays nothing.
A ground that ends at the padding begins for Qt a second border inside the first: so the filled
button has a gap to the ring that says that the keyboard is on it.
"""

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from editor.desktop.theme.distances import Margins, px, scale, space
from editor.shipped import shipped

_HEAD = 14.5 * 0.75
"""Points at 100 %: as large as what is written in the form."""

_SHEET = """
QDialogButtonBox, QMessageBox {{ button-layout: {gnome}; }}
QLabel#qt_msgbox_label, QLabel#head {{ font-weight: 600; font-size: {head}pt; }}
QPushButton {{
    background: palette(base); color: palette(text);
    border: {line}px solid palette(placeholder-text); border-radius: {corner}px;
    padding: {above}px {beside}px; min-width: {least}px;
}}
QPushButton:disabled {{ color: palette(placeholder-text); border-color: palette(mid); }}
QPushButton:hover {{ border-color: palette(link); }}
QPushButton:focus {{ border: {ring}px solid palette(link); padding: {inside}px {closer}px; }}
QPushButton:default {{
    background: palette(link); color: palette(base); border-color: palette(link);
}}
QPushButton:default:disabled {{
    background: palette(base); color: palette(placeholder-text); border-color: palette(mid);
}}
QPushButton:default:focus {{ background-clip: padding; }}
QCheckBox, QRadioButton {{ spacing: {apart}px; }}
QCheckBox::indicator, QRadioButton::indicator {{
    background: palette(base); border: {line}px solid palette(placeholder-text);
    width: {mark}px; height: {mark}px; margin: {margin}px;
}}
QCheckBox::indicator {{ border-radius: {small}px; }}
QRadioButton::indicator {{ border-radius: {round}px; }}
QCheckBox::indicator:checked {{ image: url("{check}"); }}
QRadioButton::indicator:checked {{
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
        stop: 0.5 palette(link), stop: 0.6 palette(base));
}}
QCheckBox::indicator:focus, QRadioButton::indicator:focus {{
    border: {ring}px solid palette(link); margin: 0px;
}}
QLineEdit {{
    background: palette(base); color: palette(text);
    border: {line}px solid palette(placeholder-text); border-radius: {corner}px;
    padding: {above}px {inset}px;
}}
QLineEdit:focus {{ border: {ring}px solid palette(link); padding: {inside}px {inset}px; }}
"""

_BETWEEN = 10
"""Pixels at 100 % between the buttons of Qt's own boxes: as between ours."""


def calm_down(dialog: QWidget, around: Margins | None = None, spacing: int = 12) -> None:
    """Dress the buttons, boxes and lines of ``dialog``, or of a part, at the text size in use.

    With ``around``, all that is in it keeps so far off its edge, and ``spacing`` apart.
    """
    line, ring, above, beside = max(px(1), 1), max(px(2), 2), px(6), px(14)
    sizes = {
        "gnome": QDialogButtonBox.ButtonLayout.GnomeLayout.value,
        "head": round(_HEAD * scale(), 2),
        "line": line,
        "ring": ring,
        "corner": px(6),
        "above": above,
        "inside": above - ring + line,
        "beside": beside,
        "closer": beside - ring + line,
        "inset": px(10),
        "apart": px(8),
        "mark": px(14),
        "margin": ring - line,
        "small": px(4),
        "round": px(14) // 2 + line,
        "check": shipped("application/check.svg").as_posix(),
        "least": px(56),
    }
    dialog.setStyleSheet(_SHEET.format(**sizes))
    for buttons in dialog.findChildren(QDialogButtonBox):
        row = buttons.layout()
        if row is not None:
            space(row, spacing=_BETWEEN)
    layout = dialog.layout()
    if around is not None and layout is not None:
        space(layout, around, spacing)
