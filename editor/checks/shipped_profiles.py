"""The house profiles that come with the program, by their names."""

from editor.shipped import shipped

DEFAULT_PROFILE = "verity"


def shipped_profiles() -> tuple[str, ...]:
    """The names of the profiles that come with the program."""
    return tuple(sorted(path.stem for path in shipped("profiles").glob("*.toml")))
