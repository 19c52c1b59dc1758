"""What the program is made with, and under which licenses that is."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the program that others made.

    ``package`` is what it is installed as, if it is; ``license_file`` is its license among the
    shipped resources, if it is shipped.
    """

    name: str
    license: str
    package: str = ""
    license_file: str = ""


_AMERICAN = str(QT_TRANSLATE_NOOP("AboutDialog", "English dictionary, American"))
_BRITISH = str(QT_TRANSLATE_NOOP("AboutDialog", "English dictionary, British"))
_PARTS = (
    Part("Qt for Python", "LGPL 3.0", "PySide6-Essentials"),
    Part("pydantic", "MIT", "pydantic"),
    Part("python-docx", "MIT", "python-docx"),
    Part("Typst", "Apache 2.0", "typst"),
    Part("regex", "Apache 2.0, CNRI", "regex"),
    Part("Hunspell, by chunspell", "MIT, MPL 1.1", "chunspell"),
    Part(_AMERICAN, "SCOWL", license_file="dictionaries/en_US-LICENSE.txt"),
    Part(_BRITISH, "SCOWL", license_file="dictionaries/en_GB-LICENSE.txt"),
    Part("Inter", "Open Font License", license_file="fonts/Inter-LICENSE.txt"),
    Part("Source Serif 4", "Open Font License", license_file="fonts/SourceSerif4-LICENSE.txt"),
)


def parts() -> Iterator[tuple[Part, str]]:
    """All parts that are there, with the version of those that are packages.

    Looking a version up reads files: this is for when somebody asks.
    """
    for part in _PARTS:
        try:
            yield part, version(part.package) if part.package else ""
        except PackageNotFoundError:
            continue  # there are systems that do without
