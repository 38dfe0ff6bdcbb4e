"""Signs as shapes, which no font can lack: ▲ increases, ▼ decreases, ∅ nothing, ⇅ both, ± mixed, ? no direction."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from oxygraph.evidence.signs import Sign
from oxygraph.figures.scene import Circle, Line, Mark, Polyline, Text

__all__ = ["COLOUR_OF", "FOUND", "MEANING", "bracketed", "glyph", "triangle"]

COLOUR_OF: Mapping[str, str] = MappingProxyType(
    {
        Sign.PLUS: "plus",
        Sign.MINUS: "minus",
        Sign.NULL: "null",
        Sign.UNKNOWN: "muted",
        Sign.CONFLICTING: "mixed",
        Sign.MIXED: "mixed",
        Sign.SAME: "muted",
    }
)
"""Sign → the name of its colour."""

FOUND = (Sign.MINUS, Sign.NULL, Sign.PLUS, Sign.UNKNOWN)
"""What a study may find, from left to right; the last has a place where it was found."""

MEANING: Mapping[str, str] = MappingProxyType(
    {
        Sign.MINUS: "decreases",
        Sign.NULL: "no_effect",
        Sign.PLUS: "increases",
        Sign.UNKNOWN: "no_direction",
        Sign.CONFLICTING: "conflicting",
        Sign.MIXED: "mixed",
    }
)
"""Sign → the name of the text that says it, in the order of legends."""


def glyph(sign: str, x: float, y: float, size: float = 6) -> tuple[Mark, ...]:
    """A sign around a point, `size` to each side; vermillion points up, blue down, and grey is an empty ring."""
    colour = COLOUR_OF[sign]
    if sign in {Sign.PLUS, Sign.MINUS}:
        return (triangle(sign, x, y, size, colour),)
    if sign == Sign.NULL:
        reach = size * 0.95
        ring = Circle(x, y, size * 0.72, stroke=colour, width=1.6)
        return ring, Line(x - reach * 0.8, y + reach, x + reach * 0.8, y - reach, colour, 1.4)
    if sign == Sign.CONFLICTING:
        up = triangle(Sign.PLUS, x - size * 0.62, y, size * 0.75, colour)
        return up, triangle(Sign.MINUS, x + size * 0.62, y, size * 0.75, colour)
    if sign == Sign.MIXED:
        reach = size * 0.75
        plus = (
            Line(x - reach, y - 1.5, x + reach, y - 1.5, colour, 2),
            Line(x, y - 1.5 - reach, x, y - 1.5 + reach, colour, 2),
        )
        return *plus, Line(x - reach, y + size, x + reach, y + size, colour, 2)
    return (Text(x, y + size * 0.7, "?" if sign == Sign.UNKNOWN else "·", size * 2, "middle", colour, bold=True),)


def bracketed(signs: Sequence[str], x: float, y: float, size: float = 6) -> tuple[Mark, ...]:
    """Signs between brackets around a point: they were found, and are not counted."""
    pitch = 2 * size + 2
    first = x - pitch * (len(signs) - 1) / 2
    reach = pitch * len(signs) / 2 + size * 0.4
    begin = Text(x - reach, y + size * 0.75, "(", size * 2.2, "middle", "muted")
    end = Text(x + reach, y + size * 0.75, ")", size * 2.2, "middle", "muted")
    return (
        begin,
        *(mark for place, sign in enumerate(signs) for mark in glyph(sign, first + place * pitch, y, size)),
        end,
    )


def triangle(sign: str, x: float, y: float, size: float, colour: str) -> Polyline:
    """A triangle that points up or down."""
    way = 1 if sign == Sign.PLUS else -1
    points = ((x - size, y + way * size * 0.8), (x + size, y + way * size * 0.8), (x, y - way * size * 0.9))
    return Polyline(points, fill=colour, closed=True)
