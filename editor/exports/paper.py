"""The paper that a country prints on."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class Size:
    """A sheet upright: its name, and its sides in millimetres."""

    name: str
    width: float
    height: float


class Paper(Enum):
    """The two sheets that offices have."""

    A4 = Size("a4", 210, 297)
    LETTER = Size("us-letter", 215.9, 279.4)


# Where the Common Locale Data Repository has US Letter.
_ON_LETTER = frozenset(
    ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"]
)
_VARIABLES = ("LC_ALL", "LC_PAPER", "LANG")


def paper_for(locale: str) -> Paper:
    """The paper of a locale like ``en_US.UTF-8``; A4 for one without a country."""
    country = locale.partition(".")[0].partition("@")[0].replace("-", "_").rpartition("_")[2]
    return Paper.LETTER if country in _ON_LETTER else Paper.A4


def paper_here(environment: Mapping[str, str] = os.environ) -> Paper:
    """The paper of the locale that the environment names."""
    return paper_for(next(filter(None, map(environment.get, _VARIABLES)), "") or "")
