"""All torture, with its figures; ``--short`` takes seconds, the whole some minutes."""

import subprocess
import sys

PROGRAMS = ("failing_calls", "disks", "killing", "windows")


def main(arguments: list[str]) -> int:
    """Each in a process of its own, for they fork and mount."""
    calls = (
        subprocess.run([sys.executable, "-m", f"tests.torture.{name}", *arguments], check=False)
        for name in PROGRAMS
    )
    return max([call.returncode for call in calls])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
