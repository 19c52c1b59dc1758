"""The two colour schemes, and the palettes that Qt paints with."""

from PySide6.QtGui import QColor, QPalette

from editor.brief.value import value


@value
class Scheme:
    """The colours of one scheme by their roles, as ``#rrggbb``."""

    desk: str
    paper: str
    ink: str
    muted: str
    line: str
    accent: str
    accent_soft: str
    selection: str
    found: str
    found_now: str
    error: str
    error_soft: str
    warning: str
    warning_soft: str
    good: str


LIGHT = Scheme(
    desk="#F6F5F1",
    paper="#FFFFFF",
    ink="#1E2227",
    muted="#646B75",
    line="#E3E0D8",
    accent="#1D5C8F",
    accent_soft="#E4EEF6",
    selection="#BCD6EA",
    found="#FAEBB8",
    found_now="#F5C84C",
    error="#B3261E",
    error_soft="#FBE9E7",
    warning="#8A5A00",
    warning_soft="#FBF1DC",
    good="#2C6E49",
)

DARK = Scheme(
    desk="#16181B",
    paper="#1D2024",
    ink="#E9E6DF",
    muted="#9AA1AB",
    line="#2C3036",
    accent="#7DB8E8",
    accent_soft="#1F3346",
    selection="#2B4F70",
    found="#443A1B",
    found_now="#806214",
    error="#FF8A80",
    error_soft="#3A2220",
    warning="#E8B95B",
    warning_soft="#352B17",
    good="#7CC79B",
)


def palette_of(scheme: Scheme) -> QPalette:
    """The palette that makes every Qt widget wear ``scheme``."""
    role = QPalette.ColorRole
    palette = QPalette(QColor(scheme.desk))
    for roles, colour in (
        ((role.Window, role.Button), scheme.desk),
        ((role.Base, role.ToolTipBase, role.Light), scheme.paper),
        ((role.Text, role.WindowText, role.ButtonText), scheme.ink),
        ((role.PlaceholderText, role.ToolTipText), scheme.muted),  # which is the edge of tips, too
        ((role.Mid, role.Midlight, role.Dark), scheme.line),
        ((role.Link, role.LinkVisited, role.Accent), scheme.accent),
        ((role.AlternateBase,), scheme.accent_soft),
        ((role.Highlight,), scheme.selection),
        ((role.HighlightedText,), scheme.ink),
        ((role.BrightText,), scheme.error),
    ):
        for one in roles:
            palette.setColor(one, QColor(colour))
    for one in (role.Text, role.WindowText, role.ButtonText, role.Link):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(scheme.muted))
    return palette
