"""What is missing on a system is installed where that is allowed, and else told."""

import os
import stat
import sys
from pathlib import Path

import pytest

import system_packages
from system_packages import Need, missing_for_program, provide

NOTHING = Need("libnothing.so.7", "libnothing7", "nothing-libs")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux is looked at")


class System:
    """A pretended system: its programs are shell scripts that note how they were called."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.log = folder / "log"

    def has(self, *programs: str, body: str = "") -> None:
        for program in programs:
            script = self.folder / program
            script.write_text(f'#!/bin/sh\necho "{program} $*" >> "{self.log}"\n{body}\n')
            script.chmod(script.stat().st_mode | stat.S_IXUSR)

    @property
    def calls(self) -> list[str]:
        return self.log.read_text().splitlines() if self.log.exists() else []

    def missing(self) -> list[Need]:
        """Nothing any more, once a package manager installed something."""
        return [] if any(" install " in call for call in self.calls) else [NOTHING]


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> System:
    (tmp_path / "sh").symlink_to("/bin/sh")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: False, raising=False)
    return System(tmp_path)


def on_terminal(monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", lambda _question: answer)


def test_where_nothing_is_missing_nothing_is_done(system: System) -> None:
    provide(list, yes=True)
    assert system.calls == []


def test_yes_installs_on_debian(system: System) -> None:
    system.has("apt-get")
    provide(system.missing, yes=True)
    assert system.calls == [
        "apt-get update",
        "apt-get install -y --no-install-recommends libnothing7",
    ]


def test_yes_installs_on_fedora(system: System) -> None:
    system.has("dnf")
    provide(system.missing, yes=True)
    assert system.calls == ["dnf install -y nothing-libs"]


def test_on_a_terminal_it_asks(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    system.has("dnf")
    on_terminal(monkeypatch, "")
    provide(system.missing, yes=False)
    assert system.calls == ["dnf install -y nothing-libs"]


def test_a_no_is_heeded(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    system.has("dnf")
    on_terminal(monkeypatch, "n")
    with pytest.raises(SystemExit, match="dnf install -y nothing-libs"):
        provide(system.missing, yes=False)
    assert system.calls == []


def test_without_a_terminal_the_command_is_told(system: System) -> None:
    system.has("dnf")
    with pytest.raises(SystemExit, match="dnf install -y nothing-libs"):
        provide(system.missing, yes=False)
    assert system.calls == []


def test_without_root_or_sudo_the_command_is_told(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    system.has("apt-get")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SystemExit, match=r"sudo sh -c 'apt-get update; .* libnothing7'"):
        provide(system.missing, yes=True)
    assert system.calls == []


def test_a_user_installs_through_sudo(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    system.has("dnf")
    system.has("sudo", body='[ "$1" = -n ] || "$@"')
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    provide(system.missing, yes=True)
    assert system.calls[-1] == "dnf install -y nothing-libs"


def test_a_failed_installation_is_told(system: System) -> None:
    system.has("dnf", body="exit 1")
    with pytest.raises(SystemExit, match=r"Still missing: libnothing\.so\.7"):
        provide(lambda: [NOTHING], yes=True)


def test_an_unknown_package_manager_is_left_to_the_user(system: System) -> None:
    with pytest.raises(SystemExit, match=r"package manager what brings libnothing\.so\.7"):
        provide(system.missing, yes=True)


def test_what_does_not_load_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "LIBRARIES", (*system_packages.LIBRARIES, NOTHING))
    assert missing_for_program() == [NOTHING]
