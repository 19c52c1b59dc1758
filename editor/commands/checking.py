"""What ``check``, ``export`` and ``fix`` share: a profile, and how files are taken in."""

from pathlib import Path
from typing import TYPE_CHECKING

from editor.brief.outlets import Outlets
from editor.commands.inputs import Input
from editor.commands.outputs import UsageError
from editor.filing.brief_files import BriefFiles, Filed
from editor.filing.companions import Companions
from editor.filing.user_outlets import with_user_outlets
from editor.formats.reading import UnreadableError
from editor.storage.explained import explained
from editor.storage.user_folders import config_folder, state_folder

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from editor.checks.mender import Mender
    from editor.checks.profile import Profile


class FailedError(Exception):
    """A file that can't be read or written: one sentence that names it, and details."""

    def __init__(self, sentence: str, details: tuple[str, ...] = ()) -> None:
        super().__init__(sentence)
        self.details = details


def add_inputs(parser: "ArgumentParser") -> None:
    """Declare what is worked on."""
    parser.add_argument(
        "inputs",
        nargs="+",
        metavar="PATH",
        help="a file, a folder with all its *.txt and *.json, or - for standard input",
    )


def add_profile(parser: "ArgumentParser") -> None:
    """Declare ``--profile``."""
    parser.add_argument(
        "--profile",
        metavar="NAME-or-FILE",
        help="the house whose rules hold: one that comes along, by its name, or a file",
    )


def files_for(outlets: Outlets) -> BriefFiles:
    """Reads and saves briefs as the window does."""
    return BriefFiles(outlets, Companions(state_folder()))


def mender_for(profile: str | None, outlets: Outlets) -> "Mender":
    """What finds and fixes problems under ``profile``; UsageError where that can't be used."""
    from editor.checks.house import mender_of
    from editor.checks.profile_files import ProfileError
    from editor.checks.shipped_profiles import DEFAULT_PROFILE
    from editor.checks.spelling.word_lists import PersonalWords

    house = profile or DEFAULT_PROFILE
    try:
        return mender_of(house, outlets, with_user_outlets(outlets), PersonalWords())
    except ProfileError as error:
        raise UsageError(str(error)) from error
    except OSError as error:
        raise UsageError(explained(error, config_folder())) from error


def profile_for(profile: str | None) -> "Profile":
    """The house profile itself; UsageError where that can't be used."""
    from editor.checks.catalogue import BY_CODE
    from editor.checks.profile_files import ProfileError, load_profile
    from editor.checks.shipped_profiles import DEFAULT_PROFILE

    try:
        return load_profile(profile or DEFAULT_PROFILE, BY_CODE)
    except ProfileError as error:
        raise UsageError(str(error)) from error


def taken(input: Input, files: BriefFiles) -> Filed:
    """The brief that ``input`` holds; FailedError where there is none to be had."""
    try:
        data = input.read()
        return files.taken(data, input.format(data), input.path)
    except OSError as error:
        raise FailedError(explained(error, input.path or Path(input.name))) from error
    except UnreadableError as error:
        raise FailedError(f"{input.name}: {error}") from error
