"""Write docs/img/rules/: a picture of each rule, drawn of what the engine answers to a small graph. `make docs`."""

from pathlib import Path

from oxygraph.figures.svg import svg_of
from rule_pictures.drawing import scene_of
from rule_pictures.miniatures import PICTURES

FOLDER = Path(__file__).parents[1] / "docs" / "img" / "rules"


def drawn() -> dict[str, str]:
    """File → the SVG that belongs there."""
    return {f"{name}.svg": svg_of(scene_of(name, picture)) for name, picture in PICTURES.items()}


def main() -> None:
    """Write every picture, and remove what no rule draws any more."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    pictures = drawn()
    for path in FOLDER.glob("*.svg"):
        if path.name not in pictures:
            path.unlink()
    for name, svg in pictures.items():
        (FOLDER / name).write_text(svg, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
