"""Draws the pictures of the README: the window on briefs about invented events, light and dark."""

from pathlib import Path
from tempfile import TemporaryDirectory

from editor.desktop.theme.theme import Appearance
from gallery import scenes
from gallery.drawing import screen_shot
from gallery.invented import write_all
from gallery.stage import Stage, make_stage

PICTURES = Path(__file__).parent / "pictures"
APPEARANCES = {"light": Appearance.LIGHT, "dark": Appearance.DARK}


def draw(stage: Stage, briefs: Path, name: str) -> None:
    """Draw the window as it is while one writes, and while one looks what is wrong."""
    for kind, scene in (("", scenes.form), ("-problems", scenes.why)):
        stage.theme.wear(APPEARANCES[name])
        window = scene(stage, briefs, scenes.WIDE)
        stage.rest()
        picture = PICTURES / f"{name}{kind}.png"
        screen_shot(window).save(str(picture))
        stage.clear(window)
        print(picture)


def main() -> None:
    """Draw all pictures."""
    PICTURES.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        stage = make_stage(Path(folder), dark=False)
        briefs = stage.home / "Briefs"
        write_all(briefs)
        for name in APPEARANCES:
            draw(stage, briefs, name)


if __name__ == "__main__":
    main()
