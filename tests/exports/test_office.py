"""Word documents are opened by an office program as what they are."""

import shutil
import subprocess
from pathlib import Path

import pytest

from editor.exports.exporter import Exporter, Form
from tests.exports.briefs import FERRY, HOSTILE, SCRIPTS, brief_of
from tests.exports.reading_back import text_of_pdf
from tests.exports.review.drafts import OLDER, copy_of

pytestmark = [
    pytest.mark.office,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed"),
]


def pages_of(data: bytes, folder: Path) -> str:
    """The text of the pages that LibreOffice makes of a document, without spaces."""
    file = folder / "brief.docx"
    file.write_bytes(data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    convert = ["soffice", profile, "--headless", "--convert-to", "pdf:writer_pdf_Export"]
    subprocess.run(
        [*convert, "--outdir", folder, file], check=True, stdout=subprocess.DEVNULL, timeout=120
    )
    return "".join(text_of_pdf((folder / "brief.pdf").read_bytes()).split())


def test_a_brief_is_opened_whole(exporter: Exporter, tmp_path: Path) -> None:
    text = pages_of(exporter.clean(FERRY, Form.DOCX).data, tmp_path)
    for words in (fact.text for fact in FERRY.facts):
        assert "".join(words.split()) in text


def test_a_review_copy_of_hostile_text_is_opened_whole(exporter: Exporter, tmp_path: Path) -> None:
    copy = copy_of(brief_of(*HOSTILE, *SCRIPTS.values()), OLDER)
    text = pages_of(exporter.review(copy, Form.DOCX).data, tmp_path)
    for words in (HOSTILE[0], "Checking copy", "Source register", "Sign-off"):
        assert "".join(words.split()) in text
