"""``brief-editor fix`` mends what needs no asking, and what was asked for, and nothing else."""

from pathlib import Path

import pytest

from editor.brief.outlets import Outlets
from editor.filing.kept_versions import KeptVersions
from editor.storage.user_folders import versions_folder
from editor.storage.versions import Versions
from tests.commands.running import JSON, TEXT, Command
from tests.commands.test_check import DISMISSED, SPACED

OTHER_NAME = SPACED.replace("3BBC News", "3FOX News")


def wrote(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8", newline="")
    return path


def test_a_safe_fix_is_applied_and_said(command: Command, folder: Path) -> None:
    path = wrote(folder, "a.txt", SPACED)
    result = command("fix", "a.txt")
    assert (result.status, result.output, path.read_text()) == (0, "", TEXT)
    assert result.lines == [
        "a.txt: 1 problem mended",
        "  - F1 punct.double-space: Use one space",
        "1 problem mended in 1 file",
    ]


def test_what_needs_no_mending_keeps_its_bytes(command: Command, folder: Path) -> None:
    path = wrote(folder, "a.txt", SPACED.replace("\n", "\r\n"))
    command("fix", "a.txt")
    assert path.read_bytes().decode() == TEXT.replace("\n", "\r\n")


def test_a_second_run_does_nothing(command: Command, folder: Path) -> None:
    path = wrote(folder, "a.txt", SPACED)
    command("fix", "a.txt")
    written = path.stat()
    assert command("fix", "a.txt").lines == ["nothing to mend in 1 file"]
    assert path.stat().st_mtime_ns == written.st_mtime_ns


def test_an_offered_fix_is_applied_where_its_rule_is_named(command: Command, folder: Path) -> None:
    path = wrote(folder, "a.txt", OTHER_NAME)
    assert command("fix", "a.txt").lines[-1] == "1 problem mended in 1 file"
    result = command("fix", "a.txt", "--offered", "source.name-canonical", "punct.repeated")
    assert result.lines[1] == "  - S3 source.name-canonical: “FOX News” → “Fox News”"
    assert "3Fox News" in path.read_text()


def test_suggestions_of_spelling_can_be_asked_for(command: Command, folder: Path) -> None:
    path = wrote(folder, "a.txt", TEXT.replace("captain", "captian"))
    command("fix", "a.txt", "--offered", "word.misspelt")
    assert path.read_text() == TEXT


def test_an_unknown_rule_is_wrong_usage(command: Command, folder: Path) -> None:
    path = wrote(folder, "a.txt", SPACED)
    result = command("fix", "a.txt", "--offered", "punct.none")
    assert (result.status, path.read_text()) == (2, SPACED)
    assert result.lines[-1].endswith("there is no rule punct.none; brief-editor rules lists all")


def test_a_diff_is_shown_and_nothing_written(command: Command, folder: Path) -> None:
    path = wrote(folder, "a.txt", SPACED.rstrip("\n"))
    result = command("fix", "--diff", "a.txt")
    assert result.status == 0
    assert path.read_text() == SPACED.rstrip("\n")
    assert result.output == (
        "--- a.txt\n+++ a.txt\n@@ -2,7 +2,7 @@\n \n Facts\n \n"
        "-  • The ferry sailed  at dawn.1\n+  • The ferry sailed at dawn.1\n"
        "   • The crossing took four hours, the captain said.2\n"
        "   • Nobody on board was hurt.3\n \n"
    )
    assert result.lines[-1] == "1 problem would be mended in 1 file"


def test_a_line_without_an_end_is_marked_in_a_diff(command: Command, folder: Path) -> None:
    wrote(folder, "a.txt", TEXT.replace("40% chance", "40%  chance").rstrip("\n"))
    assert command("fix", "--diff", "a.txt").output.endswith("\n\\ No newline at end of file\n")


@pytest.mark.parametrize(("given", "mended"), [(SPACED, TEXT), (TEXT, TEXT), (JSON, JSON)])
def test_standard_input_goes_to_standard_output(given: str, mended: str, command: Command) -> None:
    assert command("fix", "-", stdin=given.encode()).output == mended


def test_what_standard_output_cannot_hold_is_told(command: Command) -> None:
    text = TEXT.replace("at dawn", "on Monday")
    result = command("fix", "-", "--offered", "doc.no-date", stdin=text.encode())
    assert (result.status, result.output) == (1, "")
    assert result.lines[0] == "standard input: not mended, this would be lost:"


def test_json_is_mended_where_it_stands(command: Command, folder: Path) -> None:
    path = wrote(folder, "a.json", JSON.replace("sailed at", "sailed  at"))
    command("fix", "a.json")
    assert path.read_text() == JSON


def test_a_later_version_is_left_alone(command: Command, folder: Path) -> None:
    future = JSON.replace('"version": 1', '"version": 2').replace("sailed at", "sailed  at")
    path = wrote(folder, "a.json", future)
    result = command("fix", "a.json")
    assert (result.status, path.read_text()) == (1, future)
    assert result.lines[0] == "a.json: not mended, for a later version of the editor made it."


def test_dismissed_problems_stay(command: Command, folder: Path) -> None:
    path = wrote(folder, "a.txt", SPACED)
    wrote(folder, "a.txt.companion.json", DISMISSED)
    assert command("fix", "a.txt").lines == ["nothing to mend in 1 file"]
    assert path.read_text() == SPACED


def test_notes_go_with_their_item_and_stranded_ones_are_kept(
    command: Command, folder: Path
) -> None:
    wrote(folder, "a.txt", SPACED)
    facts = (
        '[{"text": "The ferry sailed  at dawn.", "note": "Mine"}, {"text": "Gone.", "note": "Old"}]'
    )
    beside = wrote(
        folder,
        "a.txt.companion.json",
        f'{{"format": "brief-companion", "version": 1, "facts": {facts}}}',
    )
    command("fix", "a.txt")
    kept = beside.read_text()
    assert '"The ferry sailed at dawn."' in kept
    assert "Mine" in kept
    assert "Old" in kept


def test_a_file_that_fails_is_told_and_the_others_are_mended(
    command: Command, folder: Path
) -> None:
    path = wrote(folder, "b.txt", SPACED)
    result = command("fix", "a.txt", "b.txt")
    assert (result.status, path.read_text()) == (1, TEXT)
    assert result.lines[0] == "There is no file a.txt; check the name."


def test_a_file_that_cannot_be_written_is_told(
    command: Command, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, data: bytes) -> None:
        raise OSError(28, "")

    wrote(folder, "a.txt", SPACED)
    monkeypatch.setattr("editor.filing.brief_files.replace_file", full)
    result = command("fix", "a.txt")
    assert result.status == 1
    assert result.lines[0].startswith("The disk is full, a.txt was not written")


def test_what_was_there_and_what_was_written_are_kept(command: Command, folder: Path) -> None:
    path = wrote(folder, "a.txt", SPACED)
    command("fix", "a.txt")
    kept = KeptVersions(Versions(versions_folder()), Outlets())
    assert [kept.text(each) for each in kept.of(path)] == [TEXT.encode(), SPACED.encode()]


def test_where_versions_can_not_be_kept_it_is_said(command: Command, folder: Path) -> None:
    path = wrote(folder, "a.txt", SPACED)
    versions_folder().parent.mkdir(parents=True)
    versions_folder().write_text("in the way")
    result = command("fix", "a.txt")
    assert (result.status, path.read_text()) == (0, TEXT)
    assert "a.txt: its earlier versions are not kept: " in result.errors
