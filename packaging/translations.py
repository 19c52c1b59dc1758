"""Collects what the window says for its translators, and compiles what they wrote."""

from environment import ROOT, Environment, call

FOLDER = ROOT / "resources" / "translations"
TEMPLATE = FOLDER / "brief-editor.ts"

# No places in the files: what is translated changes less often than the lines where it stands.
COLLECT = ["-silent", "-locations", "none", "-no-obsolete", "-sort-messages", "-extensions", "py"]


def update(environment: Environment) -> None:
    """Bring the template and the file of each language up to date, and compile the latter."""
    FOLDER.mkdir(exist_ok=True)
    languages = sorted(FOLDER.glob("brief-editor_*.ts"))
    collect = environment.program("pyside6-lupdate")
    call(collect, *COLLECT, ROOT / "editor" / "desktop", "-ts", TEMPLATE, *languages)
    for language in languages:
        compiled = language.with_suffix(".qm")
        call(environment.program("pyside6-lrelease"), "-silent", language, "-qm", compiled)
