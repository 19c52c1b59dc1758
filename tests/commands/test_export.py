"""``brief-editor export`` makes files for readers of briefs, whole or not at all."""

import os
import re
from pathlib import Path

import pytest

from editor.brief.outlets import Outlets
from editor.exports.exporter import Exporter
from editor.filing.brief_files import OnDisk
from editor.filing.kept_versions import KeptVersions
from editor.formats.json.content_hash import short_hash
from editor.storage.user_folders import versions_folder
from editor.storage.version_file import Version
from editor.storage.versions import Versions
from tests.commands.running import JSON, TEXT, Command

BEGINNINGS = {"html": b"<!DOCTYPE html>", "pdf": b"%PDF-", "docx": b"PK", "md": b"# Ferry"}


def names_in(folder: str) -> list[str]:
    return sorted(path.name for path in Path(folder).iterdir())


@pytest.fixture
def brief(folder: Path) -> Path:
    (folder / "a.txt").write_text(TEXT, "utf-8")
    return folder / "a.txt"


@pytest.mark.parametrize("form", BEGINNINGS)
def test_the_ending_says_the_form(form: str, brief: Path, command: Command) -> None:
    assert command("export", "a.txt", "-o", f"out.{form}").status == 0
    assert Path(f"out.{form}").read_bytes().startswith(BEGINNINGS[form])


def test_several_forms_of_several_briefs(brief: Path, command: Command) -> None:
    Path("b.json").write_text(JSON, "utf-8")
    assert command("export", "a.txt", "b.json", "--to", "html,pdf", "-o", "out").status == 0
    assert names_in("out") == ["a.html", "a.pdf", "b.html", "b.pdf"]


def test_several_forms_of_one_brief(brief: Path, command: Command) -> None:
    assert command("export", "a.txt", "--to", "html,md", "-o", "out").status == 0
    assert names_in("out") == ["a.html", "a.md"]


def test_a_folder_keeps_its_paths(folder: Path, command: Command) -> None:
    Path("in/deep").mkdir(parents=True)
    Path("in/deep/a.txt").write_text(TEXT, "utf-8")
    assert command("export", "in", "--to", "md", "-o", "out").status == 0
    assert Path("out/deep/a.md").is_file()


def test_without_a_place_it_is_printed(brief: Path, command: Command) -> None:
    assert command("export", "a.txt", "--to", "md").output.startswith("# Ferry Returns")


def test_standard_input(command: Command) -> None:
    result = command("export", "-", "--to", "md", stdin=TEXT.encode())
    assert result.output.startswith("# Ferry Returns")


def test_the_companion_comes_along(brief: Path, command: Command) -> None:
    Path("a.txt.companion.json").write_text(
        '{"format": "brief-companion", "version": 1, "title": "", "date": "2026-05-04",'
        ' "facts": [], "sources": [], "narratives": [], "predictions": []}'
    )
    assert "\n2026-05-04\n" in command("export", "a.txt", "--to", "md").output


def test_the_problems_are_said_in_one_line(brief: Path, command: Command) -> None:
    brief.write_text(TEXT.replace("hurt.3", "hurt."), "utf-8")
    (line,) = command("export", "a.txt", "-o", "a.html").lines
    assert line.startswith("a.txt: exported with 1 error, ")


def test_what_exists_is_not_written_over(brief: Path, command: Command) -> None:
    Path("a.html").write_text("mine")
    result = command("export", "a.txt", "-o", "a.html")
    assert (result.status, result.lines) == (1, ["a.txt: a.html exists; --force writes over it."])
    assert Path("a.html").read_text() == "mine"


def test_with_force_it_is(brief: Path, command: Command) -> None:
    Path("a.html").write_text("mine")
    assert command("export", "a.txt", "-o", "a.html", "--force").status == 0
    assert Path("a.html").read_bytes().startswith(b"<!DOCTYPE")


def test_no_force_puts_it_over_the_brief_itself(brief: Path, command: Command) -> None:
    result = command("export", "a.txt", "--to", "html", "-o", "a.txt", "--force")
    assert result.status == 1
    assert result.lines == ["a.txt: its result would land on a.txt, which is an input itself."]
    assert brief.read_text("utf-8") == TEXT


def test_a_form_that_is_named_twice_is_made_once(brief: Path, command: Command) -> None:
    assert command("export", "a.txt", "--to", "md,md", "-o", "out").status == 0
    assert names_in("out") == ["a.md"]


def test_the_other_briefs_are_exported_all_the_same(brief: Path, command: Command) -> None:
    Path("bad.json").write_text("{", "utf-8")
    result = command("export", "bad.json", "a.txt", "--to", "html", "-o", "out")
    assert result.status == 1
    assert names_in("out") == ["a.html"]


@pytest.mark.parametrize("form", ["html", "pdf", "docx"])
def test_copies_for_review(form: str, brief: Path, command: Command) -> None:
    assert command("export", "a.txt", "-o", f"r.{form}", "--review").status == 0
    assert command("export", "a.txt", "-o", f"c.{form}").status == 0
    assert Path(f"r.{form}").stat().st_size > Path(f"c.{form}").stat().st_size


def test_a_review_copy_is_compared_with_an_older_version(brief: Path, command: Command) -> None:
    Path("old.txt").write_text(TEXT.replace("dawn", "noon"), "utf-8")
    command("export", "a.txt", "-o", "a.html", "--review", "--since", "old.txt")
    html = Path("a.html").read_text("utf-8")
    assert "<del>noon</del><ins>dawn</ins>" in html
    assert "F1 changed" in html


@pytest.fixture
def sent(brief: Path) -> Version:
    """A kept version of the brief, which went out by this name; the brief was changed since."""
    kept = KeptVersions(Versions(versions_folder()), Outlets())
    older = TEXT.replace("dawn", "noon").encode()
    version = kept.saved(brief, None, OnDisk(older, b"", 1_800_000_000.0))
    kept.name(version, "sent to desk")
    kept.saved(brief, None, OnDisk(brief.read_bytes(), b"", 1_800_000_900.0))
    return version


@pytest.mark.parametrize("wanted", ["sent to desk", "the hash"])
def test_a_review_copy_is_compared_with_a_version_that_was_kept(
    wanted: str, sent: Version, command: Command
) -> None:
    since = short_hash(sent.says) if wanted == "the hash" else wanted
    command("export", "a.txt", "-o", "a.html", "--review", "--since", since)
    html = Path("a.html").read_text("utf-8")
    assert "<del>noon</del><ins>dawn</ins>" in html
    assert "sent to desk (15 January 2027" in html


def export_for_review(command: Command, *arguments: str) -> tuple[str, str]:
    """What the copy says without its tags, and what the command says."""
    result = command("export", "a.txt", "-o", "a.html", "--review", "--force", *arguments)
    assert result.status == 0
    html = Path("a.html").read_text("utf-8")
    return " ".join(re.sub("<[^>]*>", " ", html).split()), result.errors


def test_a_review_copy_is_kept_and_the_next_one_compared_with_it(
    brief: Path, command: Command
) -> None:
    copy, said = export_for_review(command)
    assert "Revision 1 " in copy
    assert "compared with nothing: no other review copy of it was sent before." in said
    brief.write_text(TEXT.replace("dawn", "noon"), "utf-8")
    copy, said = export_for_review(command)
    assert "Revision 2 " in copy
    assert "F1 changed" in copy
    assert "a.txt: compared with review copy (" in said


@pytest.mark.parametrize("since", [(), ("--since", "review copy")])
def test_a_brief_that_was_moved_keeps_its_versions(
    since: tuple[str, ...], brief: Path, command: Command
) -> None:
    export_for_review(command)
    brief.write_text(TEXT.replace("dawn", "noon"), "utf-8")
    export_for_review(command)
    brief.rename("moved.txt")
    export = ("export", "moved.txt", "-o", "moved.html", "--review", *since)
    assert "compared with review copy (" in command(*export).errors
    html = re.sub("<[^>]*>", " ", Path("moved.html").read_text("utf-8"))
    assert re.search(r"Revision\s+2\s", html)


def test_a_review_copy_is_compared_with_nothing_where_that_is_said(
    sent: Version, command: Command
) -> None:
    export_for_review(command)
    copy, said = export_for_review(command, "--since", "nothing")
    assert "Not compared with an older version." in copy
    assert "a.txt: compared with nothing.\n" in said


def test_a_review_copy_that_is_not_there_was_not_sent(brief: Path, command: Command) -> None:
    export_for_review(command)
    Path("b.pdf").mkdir()
    brief.write_text(TEXT.replace("dawn", "noon"), "utf-8")
    assert command("export", "a.txt", "-o", "b.pdf/", "--to", "pdf", "--review").status == 0
    brief.write_text(TEXT.replace("dawn", "dusk"), "utf-8")
    Path("closed").touch()
    assert command("export", "a.txt", "-o", "closed/c.html", "--review").status == 1
    brief.write_text(TEXT.replace("dawn", "night"), "utf-8")
    export_for_review(command)
    assert "<del>noon</del><ins>night</ins>" in Path("a.html").read_text("utf-8")


def test_a_review_copy_tells_which_version_it_is(sent: Version, command: Command) -> None:
    command("export", "a.txt", "-o", "a.html", "--review")
    html = re.sub("<[^>]*>", " ", Path("a.html").read_text("utf-8"))
    assert re.search(r"Revision\s+2\s", html)


def test_a_brief_without_that_version_fails(sent: Version, command: Command) -> None:
    Path("b.txt").write_text(TEXT, "utf-8")
    arguments = ["--to", "html", "-o", "out", "--review", "--since", "sent to desk"]
    result = command("export", "a.txt", "b.txt", *arguments)
    assert result.status == 1
    assert names_in("out") == ["a.html"]
    assert "b.txt: no version of it is called “sent to desk”." in result.errors


def test_a_review_copy_goes_by_the_house(brief: Path, command: Command) -> None:
    command("export", "a.txt", "-o", "a.html", "--review", "--profile", "ap")
    assert "rules, profile ap:" in Path("a.html").read_text("utf-8").replace("AP", "ap")


def test_nothing_half_written_is_left(
    brief: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int, data: bytes) -> int:
        return 0

    with monkeypatch.context() as disk:
        disk.setattr(os, "write", full)
        result = command("export", "a.txt", "-o", "out.html")
    assert result.status == 1
    assert "The disk is full, out.html was not written" in result.errors
    assert names_in(".") == ["a.txt"]


def test_of_several_forms_all_are_written_or_none(
    brief: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("out").mkdir()
    Path("out/a.html").write_text("mine")
    Path("out/a.pdf").mkdir()
    result = command("export", "a.txt", "--to", "html,pdf,md", "-o", "out", "--force")
    assert (result.status, result.lines) == (
        1,
        ["out/a.pdf is a folder, not a file; name a file in it."],
    )
    assert Path("out/a.html").read_text() == "mine"
    assert names_in("out") == ["a.html", "a.pdf"]


def test_a_folder_for_what_could_not_be_written_is_not_left(
    brief: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as disk:
        disk.setattr(os, "write", lambda *_: 0)
        assert command("export", "a.txt", "--to", "html,md", "-o", "deep/out").status == 1
    assert names_in(".") == ["a.txt"]


def test_all_forms_are_made_before_one_is_written(
    brief: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Exporter, "_typesetter", property(broken))
    assert command("export", "a.txt", "--to", "html,pdf", "-o", "out/").status == 130
    assert not Path("out").exists()


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["-o", "x.odt"], "no brief can become “odt”, only html, pdf, docx, md"),
        (["--to", "pdf,odt", "-o", "x/"], "no brief can become “odt”"),
        (["-o", "x/"], "say with --to what is wanted: html, pdf, docx, md"),
        ([], "say with --to what is wanted"),
        (["--to", "pdf,html", "-o", "x.pdf"], "several forms need -o FOLDER"),
        (["--to", "pdf,html", "-o", "x.PDF"], "several forms need -o FOLDER"),
        (["--to", "pdf,html", "-o", "a.txt"], "several forms need -o FOLDER"),
        (["--to", "pdf,html"], "several forms need -o FOLDER"),
        (["--to", "pdf", "--profile", "nowhere"], "There is no profile nowhere"),
        (["--to", "pdf", "--since", "a.txt"], "--since needs --review"),
        (["--to", "docx", "-o", "x.pdf"], "--to docx can't go to x.pdf: give it the ending .docx"),
        (["--to", "md", "--review"], "a review copy is made as html, pdf, docx only"),
        (
            ["--to", "pdf", "--review", "--since", "b.txt"],
            "There is no file b.txt, and no kept version",
        ),
        (["--to", "pdf", "--review", "--since", "b" * 300], "and no kept version of that name"),
    ],
)
def test_wrong_usage(arguments: list[str], complaint: str, brief: Path, command: Command) -> None:
    result = command("export", "a.txt", *arguments)
    assert result.status == 2
    assert complaint in " ".join(result.errors.split())
