"""Nothing in the window is so many pixels of the screen: at 200 per cent it would be too small."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

DESKTOP = Path(__file__).parents[3] / "editor" / "desktop"
MEASURED = {
    "setContentsMargins",
    "setSpacing",
    "addSpacing",
    "insertSpacing",
    "setHorizontalSpacing",
    "setVerticalSpacing",
    "setFixedWidth",
    "setFixedHeight",
    "setFixedSize",
    "setMinimumWidth",
    "setMinimumHeight",
    "setMaximumWidth",
    "setMaximumHeight",
    "setIconSize",
    "setViewportMargins",
    "setDocumentMargin",
    "setTextMargins",
}
"""The methods of Qt that take distances; ``space`` and ``px`` give them theirs."""


def fixed_in(tree: ast.AST) -> Iterator[int]:
    """The lines in which one of these is given a number other than 0 or 1."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            numbers = [each.value for each in node.args if isinstance(each, ast.Constant)]
            if node.func.attr in MEASURED and any(each not in (0, 1) for each in numbers):
                yield node.lineno


@pytest.mark.parametrize("path", sorted(DESKTOP.rglob("*.py")), ids=lambda path: path.stem)
def test_distances_are_those_of_the_design(path: Path) -> None:
    fixed = list(fixed_in(ast.parse(path.read_text("utf-8"))))
    assert not fixed, f"{path.relative_to(DESKTOP)}: lines {fixed}"


def test_a_fixed_distance_would_be_found() -> None:
    assert list(fixed_in(ast.parse("line.setSpacing(4)\nline.setSpacing(px(4))"))) == [1]
