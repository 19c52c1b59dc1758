"""Draws every page of every form of an export, to be looked at.

PDFs are drawn by pdftoppm; Word documents go through LibreOffice and pages of the web through
Chromium before. Where one of these is missing its form is passed by, and that is said.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from editor.cli import main as brief_editor
from editor.shipped import shipped

PICTURES = Path("pages")
EXAMPLE = shipped("examples/harbor-bridge.txt")
_PIXELS_AN_INCH = "90"


def from_docx(file: Path) -> Path:
    """The PDF that LibreOffice makes of a Word document."""
    profile = f"-env:UserInstallation={(file.parent / 'libreoffice').as_uri()}"
    convert = ["--headless", "--convert-to", "pdf:writer_pdf_Export", "--outdir"]
    made = file.parent / "from-docx"
    _quietly("soffice", profile, *convert, made, file)
    return made / f"{file.stem}.pdf"


def from_html(file: Path) -> Path:
    """The PDF that Chromium prints of a page of the web."""
    made = file.with_name(f"{file.stem}-from-html.pdf")
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
    _quietly("chromium", *options, f"--print-to-pdf={made}", file.as_uri())
    return made


def unchanged(file: Path) -> Path:
    """A PDF is one already."""
    return file


FORMS: dict[str, tuple[str, Callable[[Path], Path]]] = {
    "pdf": ("pdftoppm", unchanged),
    "docx": ("soffice", from_docx),
    "html": ("chromium", from_html),
}


def older_than(brief: Path, folder: Path) -> Path:
    """What ``brief`` may have been before: a line less, a word other, so that there are changes."""
    lines = brief.read_text("utf-8").splitlines(keepends=True)
    items = [place for place, line in enumerate(lines) if line.lstrip().startswith(("•", "-"))]
    older = folder / f"older{brief.suffix}"
    if items[2:]:
        lines[items[0]] = lines[items[0]].replace(" the ", " some ", 1)
        del lines[items[2]]
    older.write_text("".join(lines), "utf-8")
    return older


def draw(file: Path, name: str) -> None:
    """Draw all pages of ``file`` as pictures whose names begin with ``name``."""
    form = file.suffix[1:]
    program, as_pdf = FORMS[form]
    missing = [each for each in (program, "pdftoppm") if shutil.which(each) is None]
    if missing:
        print(f"{form}: not drawn, for there is no {missing[0]}")
        return
    _quietly("pdftoppm", "-r", _PIXELS_AN_INCH, "-png", as_pdf(file), PICTURES / f"{name}-{form}")


def main(arguments: list[str]) -> None:
    """Draw a brief that is named, or the example, for readers and for reviewers."""
    brief = str(arguments[0] if arguments else EXAMPLE)
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        # A review copy is kept as a version: these are not for anybody.
        os.environ["XDG_DATA_HOME"] = os.environ["HOME"] = os.environ["LOCALAPPDATA"] = folder
        older = str(older_than(Path(brief), Path(folder)))
        for name, options in (("clean", []), ("review", ["--review", "--since", older])):
            made = Path(folder, name)
            brief_editor(["export", brief, "--to", ",".join(FORMS), "-o", f"{made}/", *options])
            for file in sorted(made.iterdir()):
                draw(file, name)
    for picture in sorted(PICTURES.iterdir()):
        print(picture)


def _quietly(*command: str | Path) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


if __name__ == "__main__":
    main(sys.argv[1:])
