"""A picture as data: a small closed set of marks with coordinates, texts and links, and nothing that draws them.

Whatever draws a scene needs to know these seven marks and the names of `COLOURS`. A text is measured here, so that a
figure knows before it is drawn that nothing overlaps and nothing is cut.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from oxygraph.evidence.signs import Sign
from oxygraph.figures.metrics import text_width
from oxygraph.report.looks import SIGN_COLOURS

__all__ = ["COLOURS", "Box", "Circle", "Group", "Line", "Mark", "Polyline", "Rect", "Scene", "Text"]

COLOURS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "paper": ("#ffffff", "#15171c"),
        "ink": ("#16181d", "#eceef2"),
        "muted": ("#565b66", "#adb3bf"),
        "rule": ("#c3c7cf", "#464c58"),
        "band": ("#f1f2f5", "#20242c"),
        "plus": (SIGN_COLOURS[Sign.PLUS], "#ff9a57"),
        "minus": (SIGN_COLOURS[Sign.MINUS], "#63b4f5"),
        "null": (SIGN_COLOURS[Sign.NULL], "#a9afba"),
        "mixed": (SIGN_COLOURS[Sign.MIXED], "#e3b341"),
        "plus_faded": ("#f3cfb8", "#63402a"),
        "minus_faded": ("#bcd8ea", "#2b4961"),
        "null_faded": ("#d9dbdf", "#41464f"),
        "mixed_faded": ("#ecdcb4", "#57492a"),
        "label": ("#ffffff", "#15171c"),
    }
)
"""Name of a colour → how it is on light and on dark paper. Vermillion, blue and grey stay apart for colour-blind
readers; amber and vermillion do not, so what is amber has another shape. A sign or a word stands beside each."""

_HAIR = 0.5

_ASCENT, _DESCENT = 0.8, 0.22
"""How far letters reach above and below the line they stand on, in sizes."""


class Box(NamedTuple):
    """A rectangle that something takes up."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "Box") -> bool:
        """Whether the two share more than a hair."""
        return (
            self.left + _HAIR < other.right
            and other.left + _HAIR < self.right
            and self.top + _HAIR < other.bottom
            and other.top + _HAIR < self.bottom
        )

    def inside(self, width: float, height: float) -> bool:
        """Whether it lies on a canvas of that size."""
        return self.left >= 0 and self.top >= 0 and self.right <= width and self.bottom <= height


class Line(NamedTuple):
    """A straight line; dashed where `dash` says how."""

    x1: float
    y1: float
    x2: float
    y2: float
    stroke: str = "rule"
    width: float = 1
    dash: str = ""


class Polyline(NamedTuple):
    """Points joined by lines; a closed and filled one is a polygon."""

    points: tuple[tuple[float, float], ...]
    fill: str = ""
    stroke: str = ""
    width: float = 1
    closed: bool = False


class Circle(NamedTuple):
    """A disc, or a ring where nothing fills it."""

    x: float
    y: float
    radius: float
    fill: str = ""
    stroke: str = ""
    width: float = 1.5


class Rect(NamedTuple):
    """A rectangle, filled, outlined, or hatched with the colour that `hatch` names."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    stroke: str = ""
    hatch: str = ""
    radius: float = 0
    dash: str = ""


class Text(NamedTuple):
    """One line of text, which stays text; a turned one reads upwards."""

    x: float
    y: float
    text: str
    size: float = 12
    anchor: str = "start"
    colour: str = "ink"
    bold: bool = False
    italic: bool = False
    turned: bool = False

    @property
    def box(self) -> Box:
        """What it takes up, in a wide font."""
        length = text_width(self.text, self.size, bold=self.bold)
        before = {"start": 0.0, "middle": length / 2, "end": length}[self.anchor]
        above, below = _ASCENT * self.size, _DESCENT * self.size
        if self.turned:
            return Box(self.x - above, self.y - length + before, self.x + below, self.y + before)
        return Box(self.x - before, self.y - above, self.x - before + length, self.y + below)


class Group(NamedTuple):
    """Marks that are one thing: what a pointer reads of it, and where a click leads.

    Attributes:
        marks: What it is drawn with.
        tooltip: What it is, in words.
        href: An address on the web, or nothing.
        name: What it stands for, for programs: `study …`, `row …`, `cell …`.
    """

    marks: "tuple[Mark, ...]"
    tooltip: str = ""
    href: str = ""
    name: str = ""


Mark = Line | Polyline | Circle | Rect | Text | Group


class Scene(NamedTuple):
    """A whole picture.

    Attributes:
        width: Of the canvas.
        height: Of the canvas.
        lang: The language of its texts.
        title: What it is, for those who do not see it.
        description: What it shows, for the same.
        marks: What it is drawn with, from the back to the front.
        drawn: How many pieces of evidence it shows; with none there is nothing to look at.
        why: Why there is nothing to look at, in a sentence; empty where there is something.
    """

    width: float
    height: float
    lang: str
    title: str
    description: str
    marks: tuple[Mark, ...]
    drawn: int
    why: str = ""

    def flat(self) -> Iterator[Mark]:
        """Every mark, those in groups too; no groups."""
        return _flat(self.marks)

    def groups(self) -> Iterator[Group]:
        """Every group, those in groups too."""
        return _groups(self.marks)

    def texts(self) -> Iterator[Text]:
        """Every text that is seen."""
        return (mark for mark in self.flat() if isinstance(mark, Text))


def _flat(marks: tuple[Mark, ...]) -> Iterator[Mark]:
    for mark in marks:
        if isinstance(mark, Group):
            yield from _flat(mark.marks)
        else:
            yield mark


def _groups(marks: tuple[Mark, ...]) -> Iterator[Group]:
    for mark in marks:
        if isinstance(mark, Group):
            yield mark
            yield from _groups(mark.marks)
