"""The checks as a house wants them: all rules, under its profile."""

from editor.brief.outlets import Outlets
from editor.checks.catalogue import BY_CODE, RULES
from editor.checks.checker import Checker
from editor.checks.mender import Mender
from editor.checks.profile_files import load_profile

DEFAULT_PROFILE = "verity"


def mender_of(profile: str, outlets: Outlets) -> Mender:
    """What finds and fixes problems under ``profile``: a shipped one by name, or a file.

    Raises ProfileError.
    """
    return Mender(Checker(RULES, load_profile(profile, BY_CODE), outlets), outlets)
