"""The checks of the house, loaded beside the window."""

from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from editor.brief.outlets import Outlets
from editor.checks.checker import Checker
from editor.checks.mender import Mender
from editor.checks.profile import Profile
from editor.checks.profile_files import ProfileError
from editor.checks.spelling.word_lists import PersonalWords
from editor.desktop.problems.house import House


def mender_named(name: str) -> Mender:
    return Mender(Checker((), Profile(name), Outlets()), Outlets())


def broken() -> Mender:
    raise ProfileError("ours.toml:3: “facts” must be a number.")


@pytest.fixture
def house() -> House:
    return House(lambda: mender_named("first"), PersonalWords())


def name_of(house: House) -> str:
    return house.mender.profile.name if house.mender else ""


def test_it_loads_once(qtbot: QtBot, house: House) -> None:
    with qtbot.waitSignal(house.ready):
        house.load()
    assert name_of(house) == "first"
    house.load()
    assert not house.isRunning()


def test_another_style_takes_the_place_of_the_first(qtbot: QtBot, house: House) -> None:
    with qtbot.waitSignal(house.ready):
        house.load()
    with qtbot.waitSignal(house.ready):
        house.change(lambda: mender_named("second"))
    assert name_of(house) == "second"


def test_of_changes_in_a_row_the_last_holds(qtbot: QtBot) -> None:
    may_go_on = Event()

    def slow() -> Mender:
        may_go_on.wait()
        return mender_named("slow")

    house = House(slow, PersonalWords())
    house.load()
    house.change(lambda: mender_named("second"))
    house.change(lambda: mender_named("third"))
    with qtbot.waitSignal(house.ready):
        may_go_on.set()
    assert name_of(house) == "third"


def test_one_that_can_t_be_read_changes_nothing(qtbot: QtBot, house: House) -> None:
    with qtbot.waitSignal(house.ready):
        house.load()
    with qtbot.waitSignal(house.failed) as told:
        house.change(broken)
    assert told.args == ["ours.toml:3: “facts” must be a number."]
    assert name_of(house) == "first"
