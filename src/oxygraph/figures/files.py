"""Figures as files: SVG by themselves; PNG and PDF by Typst, which carries all it needs but Chinese letters."""

from collections.abc import Callable, Iterable
from pathlib import Path

from oxygraph.errors import FigureError, QuestionError
from oxygraph.figures.scene import Scene
from oxygraph.figures.svg import svg_of

__all__ = ["FORMATS", "file_of", "format_of"]

FORMATS = ("svg", "png", "pdf")
"""What a figure can be written as; the ending of a file's name says which."""

_PIXELS = 144
"""Pixels per inch of a PNG: two for each unit of the scene."""

_PAGE = """#set page(width: {width}pt, height: {height}pt, margin: 0pt)
#set document(title: sys.inputs.title, date: none)
#image(bytes(sys.inputs.picture), format: "svg", width: 100%, alt: sys.inputs.description)
"""
_CHINESE = range(0x3400, 0xA000)
_CHINESE_FONTS = (
    "cjk",
    "source han",
    "noto sans sc",
    "noto serif sc",
    "pingfang",
    "hiragino sans gb",
    "heiti",
    "songti",
    "kaiti",
    "yahei",
    "simsun",
    "simhei",
    "dengxian",
    "fangsong",
    "wenquanyi",
    "droid sans fallback",
    "arphic",
    "sarasa",
    "lxgw",
)
"""Parts of the names of fonts that have Chinese letters."""


def format_of(path: Path) -> str:
    """What to write, by the ending of the name.

    Raises:
        QuestionError: No figure is written like that.
    """
    ending = path.suffix.lower().removeprefix(".")
    if ending not in FORMATS:
        endings = ", ".join(f".{name}" for name in FORMATS)
        raise QuestionError(f"{path.name} does not say what to write: a figure ends in {endings}")
    return ending


def file_of(scene: Scene, ending: str) -> bytes:
    """A figure as the contents of a file.

    Args:
        scene: What to write.
        ending: One of `FORMATS`.

    Raises:
        FigureError: A PNG or PDF needs something that is not installed.
    """
    if ending == "svg":
        return svg_of(scene).encode()
    try:
        import typst  # noqa: PLC0415  large, an extra, and needed for two formats in three
    except ImportError as error:
        raise FigureError(
            f"{ending.upper()} needs what the extra brings: pip install 'oxygraph[figures]'; SVG needs nothing"
        ) from error
    check_letters(scene, typst.Fonts().families())
    page = _PAGE.format(width=scene.width, height=scene.height)
    told = {"picture": svg_of(scene, dark=False), "title": scene.title, "description": scene.description}
    compiled: Callable[..., bytes | list[bytes]] = typst.compile
    made = compiled(page.encode(), format=ending, ppi=_PIXELS, sys_inputs=told)
    return made if isinstance(made, bytes) else b"".join(made)


def check_letters(scene: Scene, families: Iterable[str]) -> None:
    """Whether the fonts that are installed have the letters of a figure.

    Raises:
        FigureError: It has Chinese, and no font does.
    """
    known = [family.lower() for family in families]
    chinese = any(ord(letter) in _CHINESE for text in scene.texts() for letter in text.text)
    if chinese and not any(part in family for family in known for part in _CHINESE_FONTS):
        raise FigureError(
            "no font with Chinese letters is installed: install one, such as Noto Sans CJK SC, or write SVG"
        )
