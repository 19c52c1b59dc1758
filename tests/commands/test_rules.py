"""``brief-editor rules`` lists what is looked for, and explains it."""

from pathlib import Path

from editor.checks.catalogue import RULES
from tests.commands.running import Command


def test_every_rule_is_a_line(command: Command) -> None:
    lines = command("rules").output.splitlines()
    assert [line.split()[0] for line in lines] == sorted(rule.code for rule in RULES)


def test_a_line_has_severity_safety_and_title(command: Command) -> None:
    lines = command("rules").output.splitlines()
    assert "punct.double-space           warning      safe     Several spaces in a row" in lines


def test_one_rule_is_explained(command: Command) -> None:
    output = command("rules", "abbr.undefined").output
    assert output.startswith("abbr.undefined: An abbreviation that nobody explains\n")
    assert "Severity: warning in ap, off in base, warning in verity" in output
    assert "Bad, fact 4:" in output


def test_what_nobody_sees_is_shown(command: Command) -> None:
    assert "2026.1␠␠\n" in command("rules", "punct.trailing-space").output


def test_an_unknown_rule_is_wrong_usage(command: Command) -> None:
    result = command("rules", "punct.none")
    assert result.status == 2
    assert result.lines[-1].endswith("there is no rule punct.none; brief-editor rules lists all")


def test_the_page_has_every_rule(command: Command) -> None:
    page = command("rules", "--markdown").output
    assert all(f"\n### {rule.code}: {rule.title}\n" in page for rule in RULES)


def test_the_page_in_the_project_is_current(command: Command) -> None:
    """If not: ``brief-editor rules --markdown > editor/checks/RULES.md``."""
    page = Path(__file__).parents[2] / "editor" / "checks" / "RULES.md"
    assert page.read_text("utf-8") == command("rules", "--markdown").output
