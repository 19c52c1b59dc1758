"""``brief-editor convert`` turns briefs from text into JSON and back, and loses nothing."""

import errno
import json
import stat
from pathlib import Path

import pytest

from editor.commands.inputs import Input
from editor.formats.encoding import MAX_BYTES
from tests.commands.running import JSON, TEXT, Command


def wrote(folder: Path, name: str, content: str | bytes) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


def test_text_becomes_json(command: Command, folder: Path) -> None:
    wrote(folder, "a.txt", TEXT)
    result = command("convert", "a.txt", "--to", "json")
    assert (result.status, result.output, result.errors) == (0, JSON, "")


def test_json_becomes_text(command: Command, folder: Path) -> None:
    wrote(folder, "a.json", JSON)
    result = command("convert", "a.json", "--to", "txt")
    assert (result.status, result.output, result.errors) == (0, TEXT, "")


@pytest.mark.parametrize(("given", "to", "expected"), [(TEXT, "json", JSON), (JSON, "txt", TEXT)])
def test_standard_input_is_told_by_its_beginning(
    given: str, to: str, expected: str, command: Command
) -> None:
    assert command("convert", "-", "--to", to, stdin=given.encode()).output == expected


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.txt", " T\r\n\rFacts\n- x.¹ \n"), ("a.json", ' {"version":1,"format":"brief","x":1}')],
)
def test_within_a_format_the_bytes_are_kept(
    name: str, content: str, command: Command, folder: Path
) -> None:
    wrote(folder, name, content)
    result = command("convert", name, "--to", Path(name).suffix[1:], "-o", "out/")
    assert result.status == 0
    assert (folder / "out" / name).read_bytes() == content.encode()


def test_canonical_rewrites_text(command: Command, folder: Path) -> None:
    wrote(folder, "a.txt", TEXT.replace("  •", "-").replace("\n", "\r\n"))
    assert command("convert", "a.txt", "--to", "txt", "--canonical").output == TEXT


def test_canonical_text_ends_as_it_ended(command: Command, folder: Path) -> None:
    wrote(folder, "a.txt", TEXT.rstrip())
    assert command("convert", "a.txt", "--to", "txt", "--canonical").output == TEXT.rstrip()


def test_canonical_rewrites_json_and_keeps_what_is_unknown(command: Command, folder: Path) -> None:
    wrote(folder, "a.json", '{"version": 1,"mood":[1.0],"format":"brief"}')
    result = command("convert", "a.json", "--to", "json", "--canonical")
    assert result.output.startswith('{\n  "format": "brief",\n  "version": 1,')
    assert result.output.endswith('  "mood": [1.0]\n}\n')


def test_a_folder_keeps_its_paths(command: Command, folder: Path) -> None:
    wrote(folder, "in/a.txt", TEXT)
    wrote(folder, "in/deep/b.txt", TEXT)
    assert command("convert", "in", "--to", "json", "-o", "out").status == 0
    assert (folder / "out/a.json").read_text() == JSON
    assert (folder / "out/deep/b.json").read_text() == JSON


def test_an_output_that_exists_is_kept_unless_forced(command: Command, folder: Path) -> None:
    wrote(folder, "a.txt", TEXT)
    wrote(folder, "b.json", "mine")
    result = command("convert", "a.txt", "--to", "json", "-o", "b.json")
    assert (result.status, result.lines) == (1, ["a.txt: b.json exists; --force writes over it."])
    assert (folder / "b.json").read_text() == "mine"
    assert command("convert", "a.txt", "--to", "json", "-o", "b.json", "--force").status == 0
    assert (folder / "b.json").read_text() == JSON


def test_one_file_that_fails_does_not_stop_the_others(command: Command, folder: Path) -> None:
    wrote(folder, "in/a.json", '{"format": "brief", "version": 1, "title": 3}')
    wrote(folder, "in/b.json", JSON)
    result = command("convert", "in", "--to", "txt", "-o", "out")
    assert result.status == 1
    assert result.lines == ["in/a.json: title, line 1: must be a text in straight quotes."]
    assert (folder / "out/b.txt").read_text() == TEXT
    assert not (folder / "out/a.txt").exists()


def test_two_results_on_one_file_are_said_and_neither_is_written(
    command: Command, folder: Path
) -> None:
    wrote(folder, "in/a.txt", TEXT)
    wrote(folder, "in/a.json", JSON)
    result = command("convert", "in", "--to", "txt", "-o", "out")
    assert result.status == 1
    assert len(result.lines) == 2
    assert not (folder / "out").exists()


def test_what_text_cannot_hold_is_listed_and_nothing_is_written(
    command: Command, folder: Path
) -> None:
    wrote(
        folder,
        "a.json",
        JSON.replace('"version": 1,', '"version": 1, "date": "2031", "mood": 1,'),
    )
    result = command("convert", "a.json", "--to", "txt", "-o", "a.txt")
    assert result.status == 1
    assert result.lines[0] == "a.json: not converted, this would be lost:"
    assert len(result.lines) == 2
    assert "mood" in result.lines[1]
    assert not (folder / "a.txt").exists()
    assert not (folder / "a.txt.companion.json").exists()


DATED = JSON.replace('"version": 1,', '"version": 1, "date": "2031-01-02",')


def test_what_text_cannot_hold_goes_into_its_companion_and_comes_back(
    command: Command, folder: Path
) -> None:
    wrote(folder, "a.json", DATED)
    assert command("convert", "a.json", "--to", "txt", "-o", "a.txt").status == 0
    assert "2031-01-02" in (folder / "a.txt.companion.json").read_text("utf-8")
    assert json.loads(command("convert", "a.txt", "--to", "json").output) == json.loads(DATED)


def test_standard_output_has_no_companion(command: Command, folder: Path) -> None:
    wrote(folder, "a.json", DATED)
    result = command("convert", "a.json", "--to", "txt")
    assert result.status == 1
    assert result.output == ""
    assert "date" in result.lines[1]


@pytest.mark.parametrize("options", [(), ("--canonical",)])
def test_a_companion_goes_with_its_text(
    command: Command, folder: Path, options: tuple[str, ...]
) -> None:
    wrote(folder, "a.json", DATED)
    command("convert", "a.json", "--to", "txt", "-o", "a.txt")
    assert command("convert", "a.txt", "--to", "txt", "-o", "b.txt", *options).status == 0
    assert "2031-01-02" in (folder / "b.txt.companion.json").read_text("utf-8")


def test_a_companion_that_found_no_item_is_not_lost_in_json(command: Command, folder: Path) -> None:
    noted = '{"format": "brief-companion", "version": 1, "facts": [{"text": "Gone.", "note": "x"}]}'
    wrote(folder, "a.txt", TEXT)
    wrote(folder, "a.txt.companion.json", noted)
    result = command("convert", "a.txt", "--to", "json", "-o", "a.json")
    assert result.status == 1
    assert not (folder / "a.json").exists()


def test_a_version_from_the_future_is_not_turned_into_text(command: Command, folder: Path) -> None:
    wrote(folder, "a.json", JSON.replace('"version": 1', '"version": 2'))
    result = command("convert", "a.json", "--to", "txt")
    assert result.status == 1
    assert result.output == ""
    assert "version 2" in result.errors


def test_a_guessed_encoding_is_said(command: Command, folder: Path) -> None:
    wrote(folder, "a.txt", TEXT.replace("Larne", "Liège").encode("cp1252"))
    result = command("convert", "a.txt", "--to", "json")
    assert result.output == JSON.replace("Larne", "Liège")
    assert result.lines == ["a.txt: from what seems to be Windows-1252 into UTF-8."]


def test_utf_16_is_read_and_said(command: Command, folder: Path) -> None:
    wrote(folder, "a.txt", TEXT.encode("utf-16"))
    result = command("convert", "a.txt", "--to", "json")
    assert (result.output, result.lines) == (JSON, ["a.txt: from UTF-16 into UTF-8."])


def test_an_empty_text_is_an_empty_brief(command: Command, folder: Path) -> None:
    wrote(folder, "a.txt", "")
    result = command("convert", "a.txt", "--to", "json")
    assert result.status == 0
    assert '"title": ""' in result.output


@pytest.mark.parametrize(
    ("name", "content", "line"),
    [
        ("a.json", b"", "a.json: The file is empty."),
        ("a.txt", b"PK\x03\x04\0\0", "a.txt: The file holds NUL characters; it is no text."),
        (
            "a.txt",
            b"\xff\xd8\xff\x01",
            "a.txt: The file is no text in UTF-8, UTF-16 or Windows-1252.",
        ),
        ("a.txt", b"a" * (MAX_BYTES + 1), "a.txt: The file is larger than 16 MiB; no brief is."),
    ],
)
def test_a_bad_file_is_one_sentence(
    name: str, content: bytes, line: str, command: Command, folder: Path
) -> None:
    wrote(folder, name, content)
    result = command("convert", name, "--to", "json", "--canonical", "-o", "out")
    assert (result.status, result.lines) == (1, [line])
    assert not (folder / "out").exists()


def test_a_missing_file_is_one_sentence(command: Command) -> None:
    result = command("convert", "none.txt", "--to", "json")
    assert (result.status, result.lines) == (1, ["There is no file none.txt; check the name."])


def test_a_folder_without_briefs_is_one_sentence(command: Command, folder: Path) -> None:
    (folder / "in").mkdir()
    result = command("convert", "in", "--to", "json", "-o", "out")
    assert result.status == 1
    assert result.lines == ["in: The folder holds no *.txt and no *.json."]


def test_a_file_without_permission_is_one_sentence(
    command: Command, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(input: Input) -> bytes:
        raise PermissionError(errno.EACCES, "")

    wrote(folder, "a.txt", TEXT)
    monkeypatch.setattr(Input, "read", denied)
    result = command("convert", "a.txt", "--to", "json")
    assert result.status == 1
    assert result.lines == [
        "You have no permission for a.txt; choose another place or ask its owner."
    ]


def test_a_result_below_a_file_is_one_sentence(command: Command, folder: Path) -> None:
    wrote(folder, "a.txt", TEXT)
    wrote(folder, "b", "")
    result = command("convert", "a.txt", "--to", "json", "-o", "b/c.json")
    assert (result.status, len(result.lines)) == (1, 1)


def test_a_forced_result_keeps_the_mode_of_the_file(command: Command, folder: Path) -> None:
    wrote(folder, "a.txt", TEXT)
    wrote(folder, "b.json", "")
    (folder / "b.json").chmod(0o600)
    command("convert", "a.txt", "--to", "json", "-o", "b.json", "--force")
    assert stat.S_IMODE((folder / "b.json").stat().st_mode) == 0o600
