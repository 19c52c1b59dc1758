"""The checks as a house wants them: all rules, under its profile."""

from collections.abc import Container

from editor.brief.outlets import Outlets
from editor.checks.catalogue import BY_CODE, RULES
from editor.checks.checker import Checker
from editor.checks.mender import Mender
from editor.checks.profile_files import load_profile


def mender_of(
    profile: str, outlets: Outlets, known: Outlets | None = None, words: Container[str] = ()
) -> Mender:
    """What finds and fixes problems under ``profile``: a shipped one by name, or a file.

    Files are read by ``outlets``; the checks know ``known``, with the user's own, and his
    ``words``. Raises ProfileError.
    """
    checker = Checker(RULES, load_profile(profile, BY_CODE), known or outlets, words)
    return Mender(checker, outlets)
