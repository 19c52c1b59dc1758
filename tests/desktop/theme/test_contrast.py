"""Every text can be read on every ground that it stands on, in both schemes."""

import itertools

import pytest

from editor.desktop.controls.quiet_scroll_bar import RESTING
from editor.desktop.theme.colours import DARK, LIGHT, Scheme

TEXT, MARK = 4.5, 3.0
"""What WCAG 2.2 asks of text, and of marks and rings."""

STANDS_ON = {
    "ink": ("desk", "paper", "line", "accent_soft", "selection", "found", "found_now"),
    "muted": ("desk", "paper", "accent_soft"),
    "accent": ("desk", "paper", "accent_soft"),
    "error": ("desk", "paper", "accent_soft", "error_soft"),
    "warning": ("desk", "paper", "accent_soft", "warning_soft"),
    "good": ("desk", "paper"),
}
RINGS_ON = ("desk", "paper", "line", "accent_soft", "selection", "error_soft", "warning_soft")

PAIRS = [(ink, ground) for ink, grounds in STANDS_ON.items() for ground in grounds]
SCHEMES = pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])


def luminance(colour: str) -> float:
    shares = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, two: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(two)))
    return (lighter + 0.05) / (darker + 0.05)


def blended(colour: str, ground: str, share: float) -> str:
    """``colour`` laid over ``ground`` so that a share of it shows."""
    both = [(int(colour[i : i + 2], 16), int(ground[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(over * share + under * (1 - share)):02X}" for over, under in both)


def test_contrast_is_what_the_standard_says() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.001)


@SCHEMES
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_can_be_read(scheme: Scheme, ink: str, ground: str) -> None:
    assert contrast(getattr(scheme, ink), getattr(scheme, ground)) >= TEXT


@SCHEMES
@pytest.mark.parametrize("ground", RINGS_ON)
def test_the_ring_of_the_keyboard_is_seen(scheme: Scheme, ground: str) -> None:
    assert contrast(scheme.accent, getattr(scheme, ground)) >= MARK


@SCHEMES
def test_marks_are_seen(scheme: Scheme) -> None:
    marks, grounds = ("error", "warning", "muted"), ("desk", "paper")
    for mark, ground in itertools.product(marks, grounds):
        assert contrast(getattr(scheme, mark), getattr(scheme, ground)) >= MARK


@SCHEMES
@pytest.mark.parametrize("ground", ["desk", "paper"])
def test_the_thumb_of_a_scroll_bar_is_seen(scheme: Scheme, ground: str) -> None:
    under = getattr(scheme, ground)
    assert contrast(blended(scheme.muted, under, RESTING), under) >= MARK
