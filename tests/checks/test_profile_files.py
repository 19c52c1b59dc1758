"""Profiles extend one another; at the bottom of each lies the base."""

from pathlib import Path

import pytest

from editor.checks.catalogue import BY_CODE
from editor.checks.problem import Severity
from editor.checks.profile_files import ProfileError, load_profile


def profile_in(folder: Path, text: str) -> str:
    path = folder / "house.toml"
    path.write_text(text, "utf-8")
    return str(path)


def test_a_profile_that_extends_none_extends_the_base(tmp_path: Path) -> None:
    house = load_profile(profile_in(tmp_path, "[limits]\ngrade = 10\n"), BY_CODE)
    base = load_profile("base", BY_CODE)
    assert house.limits == {**base.limits, "grade": 10}
    assert house.words == base.words


def test_a_profile_changes_what_it_extends(tmp_path: Path) -> None:
    text = 'extends = "verity"\n[levels]\n"doc.tk" = "error"\n"read.grade" = "off"\n'
    house = load_profile(profile_in(tmp_path, text), BY_CODE)
    verity = load_profile("verity", BY_CODE)
    assert house.levels == {**verity.levels, "doc.tk": Severity.ERROR, "read.grade": None}


@pytest.mark.parametrize("name", ["base", "verity", "ap"])
def test_the_shipped_profiles_are_sound(name: str) -> None:
    assert load_profile(name, BY_CODE).name == name


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ('\n[levels]\n"doc.tk" = "loud"\n', 3, "must be error, warning"),
        ('[levels]\n"doc.none" = "off"\n', 2, "is no rule"),
        ('[limits]\ngrade = "ten"\n', 2, "must be a number"),
        ("colour = 1\n", 1, "no profile has this"),
    ],
)
def test_a_mistake_is_said_with_its_line(tmp_path: Path, text: str, line: int, what: str) -> None:
    path = profile_in(tmp_path, text)
    with pytest.raises(ProfileError) as raised:
        load_profile(path, BY_CODE)
    assert str(raised.value).startswith(f"{path}:{line}: ")
    assert what in str(raised.value)


def test_a_circle_of_profiles_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ProfileError, match="extends itself"):
        load_profile(profile_in(tmp_path, 'extends = "./house.toml"\n'), BY_CODE)
