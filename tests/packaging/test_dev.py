"""The door itself."""

import ast
import subprocess
import sys

import pytest

from environment import ROOT

DEV = ROOT / "packaging" / "dev.py"


def dev(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, DEV, *arguments], capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize(
    "command",
    ["run", "test", "lint", "bench", "fuzz", "torture", "build", "screenshots", "pictures"],
)
def test_the_commands_are_listed(command: str) -> None:
    assert f"\n  {command} " in dev().stdout


def test_an_unknown_command_is_wrong_usage() -> None:
    asked = dev("fly")
    assert asked.returncode == 2
    assert asked.stderr.startswith("There is no command fly.")


def test_an_old_python_can_read_it_as_far_as_its_refusal() -> None:
    ast.parse(DEV.read_text(encoding="utf-8"), feature_version=(3, 7))


@pytest.mark.parametrize("name", ["dev", "environment", "system_packages", "distribution", "pins"])
def test_it_needs_the_standard_library_only(name: str) -> None:
    source = DEV.with_name(f"{name}.py").read_text(encoding="utf-8")
    beside = {path.stem for path in DEV.parent.glob("*.py")}
    assert imports_in(source) <= sys.stdlib_module_names | beside


def imports_in(source: str) -> set[str]:
    """The names of all modules that ``source`` imports."""
    names = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return {name.partition(".")[0] for name in names}
