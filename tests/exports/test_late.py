"""What makes Word documents and PDFs is loaded when one is asked for: the window starts first."""

import subprocess
import sys

import pytest

LOADED = """
import sys
{}
print(*(name for name in ("docx", "lxml", "typst") if name in sys.modules))
"""
HTML = """
from editor.brief.model import Brief
from editor.exports.exporter import Exporter, Form
from editor.exports.paper import Paper
Exporter(Paper.A4).clean(Brief(), Form.HTML)
"""


@pytest.mark.parametrize(
    "use", ["import editor.exports.exporter", "import editor.commands.export", HTML]
)
def test_nothing_heavy_is_loaded(use: str) -> None:
    loaded = subprocess.run(
        [sys.executable, "-c", LOADED.format(use)], check=True, capture_output=True, text=True
    )
    assert loaded.stdout.split() == []
