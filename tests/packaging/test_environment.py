"""The environment of a checkout: trusted while its stamp is true, made anew where it is broken."""

import shutil
from pathlib import Path

import pytest

from environment import DEVELOPMENT, RUNTIME, CheckoutEnvironment


class Rehearsal(CheckoutEnvironment):
    """An environment that notes what it would do, and does only what costs nothing."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.done: list[str] = []

    def create(self) -> None:
        self.done.append("create")
        shutil.rmtree(self.folder, ignore_errors=True)
        self._packages.mkdir(parents=True)
        self.python.parent.mkdir(exist_ok=True)
        self.python.touch()

    def install(self, *arguments: str | Path) -> None:
        self.done.append(f"install {Path(arguments[-1]).name}")


class Interrupted(Rehearsal):
    """One in which pip never comes to its end."""

    def install(self, *arguments: str | Path) -> None:
        raise KeyboardInterrupt


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    root = tmp_path / "a checkout"
    (root / "packaging").mkdir(parents=True)
    for name in ("pyproject.toml", f"packaging/{RUNTIME}", f"packaging/{DEVELOPMENT}"):
        (root / name).write_text(f"this is {name}", encoding="utf-8")
    return root


def filled(root: Path, pins: str) -> Rehearsal:
    environment = Rehearsal(root)
    environment.fill(pins)
    environment.done.clear()
    return environment


def test_nothing_is_ready_at_first(checkout: Path) -> None:
    assert not Rehearsal(checkout).is_ready(RUNTIME)


def test_a_new_environment_gets_the_pins_and_the_program(checkout: Path) -> None:
    environment = Rehearsal(checkout)
    environment.fill(RUNTIME)
    assert environment.done == ["create", f"install {RUNTIME}", "install a checkout"]
    assert environment.is_ready(RUNTIME)


def test_the_pins_of_development_serve_the_program_too(checkout: Path) -> None:
    assert filled(checkout, DEVELOPMENT).is_ready(RUNTIME)


def test_the_pins_of_the_program_are_not_enough_for_development(checkout: Path) -> None:
    assert not filled(checkout, RUNTIME).is_ready(DEVELOPMENT)


@pytest.mark.parametrize("changed", ["pyproject.toml", f"packaging/{RUNTIME}"])
def test_a_changed_file_is_installed_over_what_is_there(checkout: Path, changed: str) -> None:
    environment = filled(checkout, RUNTIME)
    (checkout / changed).write_text("another", encoding="utf-8")
    assert not environment.is_ready(RUNTIME)
    environment.fill(RUNTIME)
    assert "create" not in environment.done
    assert environment.is_ready(RUNTIME)


def test_an_interrupted_update_is_begun_anew(checkout: Path) -> None:
    filled(checkout, RUNTIME)
    with pytest.raises(KeyboardInterrupt):
        Interrupted(checkout).fill(RUNTIME)
    environment = Rehearsal(checkout)
    assert not environment.is_ready(RUNTIME)
    environment.fill(RUNTIME)
    assert environment.done[0] == "create"


def test_an_environment_whose_python_is_gone_is_made_anew(checkout: Path) -> None:
    environment = filled(checkout, RUNTIME)
    environment.python.unlink()
    assert not environment.is_ready(RUNTIME)
    environment.fill(RUNTIME)
    assert environment.done[0] == "create"


def test_an_environment_of_another_python_is_made_anew(checkout: Path) -> None:
    environment = filled(checkout, RUNTIME)
    environment._packages.parent.rename(environment._packages.parent.with_name("python3.99"))
    assert not environment.is_ready(RUNTIME)
    environment.fill(RUNTIME)
    assert environment.done[0] == "create"


def test_a_checkout_that_was_moved_gets_a_new_environment(checkout: Path) -> None:
    filled(checkout, RUNTIME)
    moved = Rehearsal(checkout.rename(checkout.with_name("moved")))
    assert not moved.is_ready(RUNTIME)
    moved.fill(RUNTIME)
    assert moved.done[0] == "create"
