"""Where no window can be shown, the program says so in a sentence, and does not abort."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from environment import ROOT

EXAMPLE = ROOT / "resources" / "examples" / "harbor-bridge.txt"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux may have no display")


@pytest.mark.parametrize(
    "display",
    [{}, {"DISPLAY": ":4711"}, {"WAYLAND_DISPLAY": "wayland-4711"}],
    ids=["none", "an X server that does not answer", "a Wayland that does not answer"],
)
def test_a_file_without_a_display_is_one_sentence(display: dict[str, str], tmp_path: Path) -> None:
    gone = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environ = {name: value for name, value in os.environ.items() if name not in gone} | display
    environ["XDG_RUNTIME_DIR"] = str(tmp_path)  # without it Wayland's own library complains
    ended = subprocess.run(
        [sys.executable, "-m", "editor", EXAMPLE],
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 2
    (sentence,) = ended.stderr.splitlines()
    assert "convert" in sentence
    assert ended.stdout == ""
