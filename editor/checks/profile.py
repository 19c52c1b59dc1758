"""A house profile: which rules hold and how loudly, limits, choices, and lists of words.

A profile is a TOML file; one may extend another, by the name of a shipped one or by a path beside
itself. One that extends none extends *base*, so that every limit and list has a value. Nothing in
code knows one house from another.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from editor.checks.problem import Severity


@dataclass(frozen=True, eq=False)
class Profile:
    """The settings of a house.

    ``levels`` has the severity of each rule that has another than its own here, None for one that
    is off. ``limits`` are numbers by name, ``choices`` words by name, ``words`` lists by name, and
    ``substitutions`` what is written instead of what, by name.
    """

    name: str
    levels: Mapping[str, Severity | None] = field(default_factory=dict)
    limits: Mapping[str, float] = field(default_factory=dict)
    choices: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    substitutions: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def extended(self, by: "Profile") -> "Profile":
        """The profile that says what ``by`` says, and for the rest what this one does."""
        return replace(
            by,
            levels={**self.levels, **by.levels},
            limits={**self.limits, **by.limits},
            choices={**self.choices, **by.choices},
            words={**self.words, **by.words},
            substitutions={**self.substitutions, **by.substitutions},
        )
