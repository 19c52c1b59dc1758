"""What holds for every test: no screen, no home, and no warning that passes unseen."""

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["pytester"]  # for the test of these very rules

# Before anything imports Qt. A platform or a locale that somebody asked for stays.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if not os.environ.keys() & {"LC_ALL", "LC_CTYPE", "LANG"}:
    os.environ["LC_ALL"] = "C.UTF-8"  # without any, Qt warns and chooses this one itself

# How long one example may take says little on a machine that runs other tests beside it.
settings.register_profile(
    "unhurried", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("unhurried")

_USER_FOLDERS = {
    "HOME": "",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
}


@pytest.fixture(autouse=True)
def own_home(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home of the test's own, so that it neither finds nor leaves anything in the user's."""
    home = tmp_path_factory.mktemp("home")
    for variable, folder in _USER_FOLDERS.items():
        monkeypatch.setenv(variable, str(home / folder))
    return home


@pytest.fixture(autouse=True)
def no_logged_warning(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A logged warning fails the test; one that expects it looks, then calls ``caplog.clear()``."""
    yield
    logged = [*caplog.get_records("setup"), *caplog.get_records("call")]
    warnings = [record.getMessage() for record in logged if record.levelno >= logging.WARNING]
    if warnings:
        pytest.fail(f"logged: {'; '.join(warnings)}")


@pytest.fixture(scope="session")
def briefs() -> Path:
    """The folder of real briefs, which lies beside the checkout and is no part of it."""
    folder = Path(__file__).parents[2] / "shared" / "briefs"
    if not folder.is_dir():
        pytest.skip(f"the real briefs are missing: no folder {folder}")
    return folder
