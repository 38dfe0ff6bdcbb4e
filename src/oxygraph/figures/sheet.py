"""The sheet that every figure is drawn on: title and question above, legend, notes and the answer's name below."""

from collections.abc import Callable, Iterable, Sequence

from oxygraph.figures.metrics import text_width, wrapped
from oxygraph.figures.scene import Group, Line, Mark, Scene, Text

__all__ = ["MARGIN", "LegendItem", "Sheet"]

MARGIN = 24.0
_TITLE, _LINE, _SMALL = 20.0, 12.5, 11.0
_LEADING = 1.5
_SAMPLE = 26.0
"""How much room the sample of a legend takes."""

LegendItem = tuple[Callable[[float, float], tuple[Mark, ...]], str]
"""What draws a sample around a point, and what it means."""


class Sheet:
    """A canvas of fixed width that grows downwards.

    Attributes:
        width: Of the canvas.
        y: Down to where it is full.
    """

    def __init__(self, width: float) -> None:
        """Begin at the top."""
        self.width = width
        self.y = MARGIN
        self._marks: list[Mark] = []
        self._title = ""
        self._said: list[str] = []
        self._why = ""

    def add(self, *marks: Mark) -> None:
        """Put marks where they say."""
        self._marks += marks

    def group(self, marks: Iterable[Mark], tooltip: str = "", href: str = "", name: str = "") -> None:
        """Put marks that are one thing where they say."""
        self._marks.append(Group(tuple(marks), tooltip, href, name))

    def head(self, title: str, lines: Sequence[str]) -> None:
        """The title, and below it what was asked and what was found."""
        self._title = title
        self._paragraph(title, _TITLE, bold=True)
        for number, line in enumerate(lines):
            self._said.append(line)
            self._paragraph(line, _LINE, colour="ink" if number else "muted")
        self.y += 10

    def legend(self, items: Iterable[LegendItem], leading: float = 20) -> None:
        """Samples and what they mean, as many in a line as fit; `leading` is how far lines are apart."""
        self.y += 12
        self.add(Line(MARGIN, self.y, self.width - MARGIN, self.y))
        self.y += leading
        x = MARGIN
        for draw, meaning in items:
            reach = _SAMPLE + text_width(meaning, _SMALL)
            if x > MARGIN and x + reach > self.width - MARGIN:
                x = MARGIN
                self.y += leading
            self.add(*draw(x + _SAMPLE / 2 - 4, self.y - 4), Text(x + _SAMPLE, self.y, meaning, _SMALL))
            x += reach + 20
        self.y += leading / 2

    def notes(self, lines: Iterable[str], *, colour: str = "muted") -> None:
        """Small print, wrapped."""
        for line in lines:
            self._said.append(line)
            self._paragraph(line, _SMALL, colour=colour)

    def nothing(self, why: str, said: str) -> None:
        """Why there is nothing to draw; in its place that is said."""
        self._why = why
        self.notes([said], colour="ink")

    def heading(self, text: str) -> None:
        """A heading between parts."""
        self.y += 14
        self._paragraph(text, _LINE, bold=True)

    def finish(self, lang: str, stamp: str, drawn: int) -> Scene:
        """The scene, with the name of what it shows as its last line."""
        self.notes([stamp])
        said = " ".join(self._said)
        height = round(self.y + MARGIN / 2)
        return Scene(self.width, height, lang, self._title, said, tuple(self._marks), drawn, self._why)

    def _paragraph(self, text: str, size: float, *, colour: str = "ink", bold: bool = False) -> None:
        for line in wrapped(text, self.width - 2 * MARGIN, size, bold=bold):
            self.y += size * _LEADING
            self.add(Text(MARGIN, self.y - size * 0.45, line, size, colour=colour, bold=bold))
