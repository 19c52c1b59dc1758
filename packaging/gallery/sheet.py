"""A page on which all pictures can be looked at beside each other."""

from html import escape
from pathlib import Path

_HEAD = """<!doctype html>
<meta charset="utf-8">
<title>Every view and every dialog</title>
<style>
  body { font: 14px sans-serif; margin: 24px; background: #888; }
  section { display: flex; gap: 16px; margin-bottom: 32px; }
  img { width: 100%; }
</style>
"""


def write_sheet(folder: Path) -> None:
    """Write ``index.html`` into ``folder``: a row for each scene, a column for each set."""
    sets = sorted(each for each in folder.iterdir() if each.is_dir())
    names = sorted({picture.name for each in sets for picture in each.glob("*.png")})
    rows = [_row(name, [each / name for each in sets], folder) for name in names]
    page = folder / "index.html"
    page.write_text(_HEAD + "\n".join(rows), "utf-8")
    print(page)


def _row(name: str, pictures: list[Path], folder: Path) -> str:
    links = [
        f'<a href="{path}"><img src="{path}" alt="{path}"></a>'
        for path in (
            escape(picture.relative_to(folder).as_posix())
            for picture in pictures
            if picture.exists()
        )
    ]
    return f"<h2>{escape(Path(name).stem)}</h2>\n<section>{''.join(links)}</section>"
