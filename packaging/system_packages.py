"""What the program and its tests need of the system, and how it is installed."""

import ctypes
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from typing import NamedTuple


class Need(NamedTuple):
    """Something by the name under which it is looked for, and the packages that bring it."""

    name: str
    debian: str
    fedora: str


_PYTHON = f"python{sys.version_info.major}.{sys.version_info.minor}"

ENVIRONMENTS = Need("ensurepip", f"{_PYTHON}-venv", "python3-libs")
FONT = Need("a font", "fonts-dejavu-core", "dejavu-sans-fonts")

LIBRARIES = (  # what Qt's libraries and its X11 and Wayland plugins link to
    Need("libstdc++.so.6", "libstdc++6", "libstdc++"),
    Need("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    Need("libfreetype.so.6", "libfreetype6", "freetype"),
    Need("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    Need("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    Need("libEGL.so.1", "libegl1", "libglvnd-egl"),
    Need("libGL.so.1", "libgl1", "libglvnd-glx"),
    Need("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    Need("libX11.so.6", "libx11-6", "libX11"),
    Need("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb"),
    Need("libxcb.so.1", "libxcb1", "libxcb"),
    Need("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    Need("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    Need("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    Need("libxcb-render.so.0", "libxcb-render0", "libxcb"),
    Need("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    Need("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    Need("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    Need("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    Need("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
    Need("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    Need("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    Need("libwayland-client.so.0", "libwayland-client0", "libwayland-client"),
    Need("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor"),
    Need("libwayland-egl.so.1", "libwayland-egl1", "libwayland-egl"),
)

DISPLAY_PROGRAMS = (
    Need("Xvfb", "xvfb", "xorg-x11-server-Xvfb"),
    Need("openbox", "openbox", "openbox"),
    Need("xdotool", "xdotool", "xdotool"),
    Need("strace", "strace", "strace"),  # lets the system calls of a save fail
)


def missing_for_program() -> list[Need]:
    """What is missing of what the environment and Qt need; elsewhere than on Linux, nothing."""
    if sys.platform != "linux":
        return []
    missing = [need for need in LIBRARIES if not _loads(need.name)]
    if not importlib.util.find_spec(ENVIRONMENTS.name):
        missing.append(ENVIRONMENTS)
    if not _any_font():
        missing.append(FONT)
    return missing


def missing_for_display_tests() -> list[Need]:
    """What is missing of the programs with which tests open a real window, or torture."""
    return [need for need in DISPLAY_PROGRAMS if not shutil.which(need.name)]


def provide(missing: Callable[[], list[Need]], yes: bool) -> None:
    """Install what is missing, if that is allowed; else end with the command that does."""
    needs = missing()
    if not needs:
        return
    script = _install_script(needs)
    print(f"Missing on this system: {', '.join(need.name for need in needs)}.", flush=True)
    if not _may_install(script, yes):
        sys.exit(f"This command installs it:\n  {_as_typed(script)}")
    subprocess.run([*_as_root(), "sh", "-c", script], check=False)
    if left := missing():
        sys.exit(f"Still missing: {', '.join(need.name for need in left)}.")


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _any_font() -> bool:
    """Whether fontconfig, which Qt asks for fonts, knows at least one."""
    try:
        fontconfig = ctypes.CDLL("libfontconfig.so.1")
    except OSError:
        return False
    fontconfig.FcInitReinitialize()
    fontconfig.FcConfigGetFonts.restype = ctypes.POINTER(ctypes.c_int)
    system_fonts = fontconfig.FcConfigGetFonts(None, 0)  # a struct that begins with their number
    return bool(system_fonts) and system_fonts[0] > 0


def _install_script(needs: list[Need]) -> str:
    """The shell command that installs ``needs`` with this system's package manager."""
    if shutil.which("apt-get"):
        packages = shlex.join(sorted({need.debian for need in needs}))
        install = "apt-get install -y --no-install-recommends"
        return f"apt-get update; DEBIAN_FRONTEND=noninteractive {install} {packages}"
    if shutil.which("dnf"):
        return f"dnf install -y {shlex.join(sorted({need.fedora for need in needs}))}"
    names = ", ".join(need.name for need in needs)
    sys.exit(f"Install with this system's package manager what brings {names}.")


def _may_install(script: str, yes: bool) -> bool:
    """Whether the user lets us, and the system."""
    on_terminal = sys.stdin is not None and sys.stdin.isatty()
    if os.geteuid() != 0 and not _sudo_answers(on_terminal):
        return False
    if yes or not on_terminal:
        return yes
    answer = input(f"Install it now, with this command?\n  {_as_typed(script)}\n[Y/n] ")
    return answer.strip().lower() in ("", "y", "yes")


def _sudo_answers(on_terminal: bool) -> bool:
    """Whether there is a sudo that can ask for the password here, or needs none."""
    if not shutil.which("sudo"):
        return False
    without_asking = ["sudo", "-n", "true"]
    return on_terminal or subprocess.run(without_asking, check=False).returncode == 0


def _as_root() -> list[str]:
    return [] if os.geteuid() == 0 else ["sudo"]


def _as_typed(script: str) -> str:
    """``script`` as a user types it."""
    return script if os.geteuid() == 0 else f"sudo sh -c {shlex.quote(script)}"
