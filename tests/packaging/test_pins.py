"""The pins: hashed, consistent, and without any address."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from environment import DEVELOPMENT, ROOT, RUNTIME

_PIN = re.compile(
    r"^([a-z0-9-]+)==([^ ]+)(?: ;[^\\]+)? \\((?:\n    --hash=sha256:[0-9a-f]{64}(?: \\)?)+)", re.M
)


def pins_in(name: str) -> str:
    return Path(ROOT, "packaging", name).read_text(encoding="utf-8")


def versions_in(name: str) -> dict[str, str]:
    return {package: version for package, version, _hashes in _PIN.findall(pins_in(name))}


@pytest.mark.parametrize("name", [RUNTIME, DEVELOPMENT])
def test_every_line_is_a_pin_with_its_hashes_or_a_comment(name: str) -> None:
    left = _PIN.sub("", pins_in(name))
    assert [line for line in left.splitlines() if line and not line.startswith("#")] == []


@pytest.mark.parametrize("name", [RUNTIME, DEVELOPMENT])
def test_no_address_is_named(name: str) -> None:
    assert "//" not in pins_in(name)


def test_development_holds_the_runtime_in_the_same_versions() -> None:
    assert versions_in(RUNTIME).items() <= versions_in(DEVELOPMENT).items()


def test_the_pins_are_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"]
    asked = [*project["project"]["dependencies"], *groups["build"], *groups["dev"]]
    pinned = versions_in(DEVELOPMENT)
    for requirement in (Requirement(line) for line in asked if isinstance(line, str)):
        assert requirement.specifier.contains(pinned[requirement.name.lower()])


def test_qt_is_the_version_that_python_3_11_survives() -> None:
    assert versions_in(RUNTIME)["pyside6-essentials"].startswith("6.11.")


def test_the_build_backend_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (backend,) = project["build-system"]["requires"]
    assert backend.partition(">")[0] in versions_in(RUNTIME)
