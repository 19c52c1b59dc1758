"""Whatever the input is: one clear sentence, the right status, and nothing lost."""

import errno
import json
from pathlib import Path

import pytest

from editor.commands.inputs import Input
from tests.commands.running import JSON, TEXT, Command

MEBIBYTE = 1024 * 1024


def brief(members: str) -> bytes:
    return ('{"format": "brief", "version": 1, ' + members + "}").encode()


def cited(citation: str) -> bytes:
    return brief('"facts": [{"citations": [' + citation + "]}]")


NO_NUMBER = "facts[0].citations[0], line 1: must be a whole number from 1 to 999999999."
TOO_DEEP = "line 1: the nesting is deeper than 100 levels."
REFUSED = {
    "empty": ("bad.json", b"", "The file is empty."),
    "no text": ("bad.txt", b"PK\x03\x04\0\0", "The file holds NUL characters; it is no text."),
    "no text of any encoding": (
        "bad.txt",
        b"\xff\xd8\xff\xe1\x01",
        "The file is no text in UTF-8, UTF-16 or Windows-1252.",
    ),
    "20 MiB": ("bad.txt", b"a" * (20 * MEBIBYTE), "The file is larger than 16 MiB; no brief is."),
    "20 MiB of JSON": (
        "bad.json",
        b"[" * (20 * MEBIBYTE),
        "The file is larger than 16 MiB; no brief is.",
    ),
    "broken UTF-16": (
        "bad.txt",
        b"\xff\xfeT\0\0",
        "The file is marked as UTF-16, but byte 4 is none.",
    ),
    "half a character in a name": (
        "bad.json",
        brief(r'"\ud83d": 1'),
        "Line 1: the name of a member holds half of a character.",
    ),
    "lists 100,000 deep": ("bad.json", b"[" * 100_000, "[0]" * 8 + f"…, {TOO_DEEP}"),
    "objects 100,000 deep": ("bad.json", b'{"a":' * 100_000, "a" + ".a" * 7 + f"…, {TOO_DEEP}"),
    "a member 100,000 deep": (
        "bad.json",
        brief('"x": ' + "[" * 100_000 + "]" * 100_000),
        "x" + "[0]" * 7 + f"…, {TOO_DEEP}",
    ),
    "a number of 5,000 digits": ("bad.json", cited("9" * 5000), NO_NUMBER),
    "a fraction of 5,000 digits": ("bad.json", cited("0." + "9" * 5000), NO_NUMBER),
    "a version of 5,000 digits": (
        "bad.json",
        b'{"format": "brief", "version": ' + b"9" * 5000 + b"}",
        "version, line 1: must be 1.",
    ),
    "a citation that is a text": ("bad.json", cited('"1"'), NO_NUMBER),
    "a doubled member": (
        "bad.json",
        brief('"title": "a",\n"title": "a"'),
        "title, line 2: the member stands here a second time.",
    ),
    "NaN": ("bad.json", brief('"x": NaN'), "x, line 1: NaN is no JSON value."),
    "a bare control character": (
        "bad.json",
        brief('"title": "a\x07"'),
        "title, line 1: the control character U+0007 stands bare in a text.",
    ),
    "JSON that breaks off": (
        "bad.json",
        JSON.partition("Returns")[0].encode(),
        "title, line 4: a text is not closed by a straight quote in its line.",
    ),
}


@pytest.mark.parametrize(("name", "data", "sentence"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_read_is_one_sentence(
    name: str, data: bytes, sentence: str, command: Command, folder: Path
) -> None:
    (folder / name).write_bytes(data)
    converted = command("convert", name, "--to", "txt", "--canonical", "-o", "out.txt")
    checked = command("check", name)
    assert (converted.status, converted.output) == (1, "")
    assert (checked.status, checked.output) == (2, "")
    assert converted.lines == checked.lines == [f"{name}: {sentence}"]
    assert [path.name for path in folder.iterdir()] == [name]
    assert (folder / name).read_bytes() == data


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("none.txt", "There is no file none.txt; check the name."),
        ("none/a.txt", "There is no folder none; make it first."),
        ("folder.txt", "folder.txt: The folder holds no *.txt and no *.json."),
    ],
)
def test_what_is_no_file_is_one_sentence(
    name: str, sentence: str, command: Command, folder: Path
) -> None:
    (folder / "folder.txt").mkdir()
    converted = command("convert", name, "--to", "json", "-o", "out/")
    checked = command("check", name)
    assert (converted.status, converted.lines) == (1, [sentence])
    assert (checked.status, checked.lines) == (2, [sentence])
    assert [path.name for path in folder.iterdir()] == ["folder.txt"]


def test_a_file_without_permission_is_one_sentence(
    command: Command, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(input: Input) -> bytes:
        raise PermissionError(errno.EACCES, "")

    (folder / "a.txt").write_text(TEXT)
    monkeypatch.setattr(Input, "read", denied)
    sentence = "You have no permission for a.txt; choose another place or ask its owner."
    converted = command("convert", "a.txt", "--to", "json")
    checked = command("check", "a.txt")
    assert (converted.status, converted.lines) == (1, [sentence])
    assert (checked.status, checked.lines) == (2, [sentence])


HALF = JSON.replace("at dawn", r"at\ud83d dawn")
FUTURE = JSON.replace('"version": 1', '"version": 2')


@pytest.mark.parametrize(
    ("content", "code", "status", "loss"),
    [
        (HALF, "json.lone-surrogate", 1, "Fact 1 holds U+D83D"),
        (JSON.replace("at dawn", r"at\u0000 dawn"), "file.control-chars", 1, "Fact 1 holds U+0000"),
        (JSON.replace("at dawn", r"at\n dawn"), "json.line-break", 1, "Fact 1"),
        (JSON.replace("at dawn.", "at dawn. "), "json.outer-space", 0, "Fact 1"),
        (FUTURE, "json.future-version", 0, "version 2"),
    ],
)
def test_what_text_cannot_hold_is_reported_and_kept_as_it_is(
    content: str, code: str, status: int, loss: str, command: Command, folder: Path
) -> None:
    (folder / "a.json").write_text(content)
    checked = command("check", "--format", "json", "a.json")
    (problem,) = json.loads(checked.output)
    assert (checked.status, problem["code"]) == (status, code)
    converted = command("convert", "a.json", "--to", "txt", "-o", "a.txt")
    assert converted.status == 1
    assert converted.lines[0] == "a.json: not converted, this would be lost:"
    assert loss in converted.errors
    assert command("convert", "a.json", "--to", "json").output == content
    assert [path.name for path in folder.iterdir()] == ["a.json"]
    assert (folder / "a.json").read_text() == content


ACCENTED = TEXT.replace("Larne", "Liège")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (ACCENTED.encode("utf-8-sig"), []),
        (ACCENTED.encode("utf-16"), ["a.txt: from UTF-16 into UTF-8."]),
        (b"\xfe\xff" + ACCENTED.encode("utf-16-be"), ["a.txt: from UTF-16 into UTF-8."]),
        (
            ACCENTED.replace("•", "-").encode("cp1252"),
            ["a.txt: from what seems to be Windows-1252 into UTF-8."],
        ),
    ],
)
def test_other_encodings_are_read(
    data: bytes, said: list[str], command: Command, folder: Path
) -> None:
    (folder / "a.txt").write_bytes(data)
    assert command("check", "a.txt").status == 0
    converted = command("convert", "a.txt", "--to", "json")
    assert (converted.status, converted.lines) == (0, said)
    assert converted.output == JSON.replace("Larne", "Liège")
    assert (folder / "a.txt").read_bytes() == data


def test_a_guessed_encoding_is_a_problem(command: Command) -> None:
    data = ACCENTED.encode("cp1252")
    assert "warning encoding.guessed " in command("check", "-", stdin=data).output


def test_an_empty_text_is_an_empty_brief(command: Command, folder: Path) -> None:
    (folder / "a.txt").touch()
    assert command("convert", "a.txt", "--to", "json").status == 0
    checked = command("check", "a.txt")
    assert checked.status == 1
    assert checked.output.count("a.txt:1:1: error section.missing ") == 4


def test_a_line_of_5_mb_is_a_title(command: Command, folder: Path) -> None:
    title = "word " * MEBIBYTE
    (folder / "a.txt").write_text(title)
    converted = command("convert", "a.txt", "--to", "json")
    assert (converted.status, converted.errors) == (0, "")
    assert json.loads(converted.output)["title"] == title.rstrip()
    assert command("check", "a.txt").status == 1


LEGITIMATE = {
    "right-to-left marks": "\u200fשלום\u200e",
    "isolates": "\u2067abc\u2069",
    "joiners": "क\u094d\u200dष x\u200cy",
    "emoji": "👩\u200d🚀🏽",
    "combining marks": "e\u0301\u0327",
    "line separator": "a\u2028b",
}


@pytest.mark.parametrize("words", LEGITIMATE.values(), ids=LEGITIMATE)
@pytest.mark.parametrize("place", ["Ferry", "sailed", "Harbor Post", "Good"])
def test_what_is_legitimate_is_kept(words: str, place: str, command: Command, folder: Path) -> None:
    text = TEXT.replace(place, words)
    (folder / "a.txt").write_bytes(text.encode())
    command("convert", "a.txt", "--to", "json", "-o", "a.json")
    assert command("check", "a.json").status == command("check", "a.txt").status
    assert command("convert", "a.json", "--to", "txt").output == text


@pytest.mark.parametrize("name", ["check", "fix", "convert"])
def test_a_name_that_is_too_long_is_said(name: str, command: Command, folder: Path) -> None:
    file = "a" * 300 + ".txt"
    options = ["--to", "json"] if name == "convert" else []
    result = command(name, file, *options)
    assert result.lines[0] == f"The name {file} is too long; choose a shorter one."


def test_a_result_with_a_name_that_is_too_long_is_said(command: Command, folder: Path) -> None:
    (folder / "a.txt").write_text(TEXT)
    file = "a" * 300 + ".json"
    result = command("convert", "a.txt", "--to", "json", "-o", file)
    assert result.lines == [f"The name {file} is too long; choose a shorter one."]
