"""A scene as SVG: text stays text, nothing is fetched, nothing can be run, and it follows a reader to dark paper.

Each mark has the colours of light paper as attributes, which every program understands; a style that stands in the
picture puts those of dark paper in their place where the reader prefers it.
"""

import re
from collections.abc import Iterator
from html import escape

from oxygraph.figures.scene import COLOURS, Circle, Group, Line, Mark, Polyline, Rect, Scene, Text

__all__ = ["FONTS", "svg_of"]

FONTS = (
    "Noto Sans, DejaVu Sans, Helvetica, Arial, Noto Sans CJK SC, Noto Sans SC, PingFang SC, Microsoft YaHei, sans-serif"
)
_HATCH = 5.0
"""How far the lines of a hatching are apart."""

_RIGHT_TO_LEFT = r"\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_RUN = re.compile(f"[{_RIGHT_TO_LEFT}]+(?:[ 0-9.'’\"-]+[{_RIGHT_TO_LEFT}]+)*")

_SAFE = ("https://", "http://")


def svg_of(scene: Scene, *, dark: bool = True) -> str:
    """The picture as an SVG document that needs no font, script or file of its own.

    Args:
        scene: What to write.
        dark: Put the style in that follows a reader who prefers dark paper.
    """
    width, height = _number(scene.width), _number(scene.height)
    body = "\n".join(_mark(mark) for mark in scene.marks)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'role="img" lang="{_text(scene.lang)}" font-family="{_text(FONTS)}">\n'
        f"<title>{_text(scene.title)}</title>\n<desc>{_text(scene.description)}</desc>\n{_style() if dark else ''}"
        f'<rect width="{width}" height="{height}"{_colour("fill", "paper")}/>\n{body}\n</svg>\n'
    )


def _style() -> str:
    rules = "".join(
        f".oxf-{name}{{fill:{dark}}}.oxs-{name}{{stroke:{dark}}}" for name, (_, dark) in sorted(COLOURS.items())
    )
    return f"<style>@media (prefers-color-scheme:dark){{{rules}}}</style>\n"


def _text(text: str) -> str:
    """A text that XML can hold, and that steers nothing: marks that turn text around come in with names.

    Lines stay lines: what a pointer reads has several.
    """
    plain = "".join(
        letter if letter.isprintable() or letter == "\n" else " " if letter.isspace() else "\ufffd" for letter in text
    )
    return escape(_isolated(plain))


def _isolated(text: str) -> str:
    """A text whose names in Hebrew, Arabic and the like stand each by itself.

    Else two of them and the arrow between would be read from right to left, and the arrow say the contrary.
    """
    return _RUN.sub("\u2068\\g<0>\u2069", text)


def _number(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")


def _colours(fill: str = "", stroke: str = "") -> str:
    """The colours of a mark as attributes, and the classes by which dark paper finds it."""
    classes = " ".join(f"{kind}-{name}" for kind, name in (("oxf", fill), ("oxs", stroke)) if name)
    filled = f' fill="{COLOURS[fill][0]}"' if fill else ' fill="none"'
    stroked = f' stroke="{COLOURS[stroke][0]}"' if stroke else ""
    return f' class="{classes}"{filled}{stroked}'


def _colour(attribute: str, name: str) -> str:
    return _colours(**{attribute: name})


def _mark(mark: Mark) -> str:
    match mark:
        case Group():
            return _group(mark)
        case Text():
            return _text_mark(mark)
        case Line():
            dash = f' stroke-dasharray="{mark.dash}"' if mark.dash else ""
            ends = " ".join(f'{name}="{_number(getattr(mark, name))}"' for name in ("x1", "y1", "x2", "y2"))
            return f'<line {ends} stroke-width="{_number(mark.width)}"{dash}{_colours(stroke=mark.stroke)}/>'
        case Polyline():
            points = " ".join(f"{_number(x)},{_number(y)}" for x, y in mark.points)
            kind = "polygon" if mark.closed else "polyline"
            width = f' stroke-width="{_number(mark.width)}"' if mark.stroke else ""
            return f'<{kind} points="{points}"{width}{_colours(mark.fill, mark.stroke)}/>'
        case Circle():
            width = f' stroke-width="{_number(mark.width)}"' if mark.stroke else ""
            place = f'cx="{_number(mark.x)}" cy="{_number(mark.y)}" r="{_number(mark.radius)}"'
            return f"<circle {place}{width}{_colours(mark.fill, mark.stroke)}/>"
        case Rect():
            return _rect(mark)


def _group(group: Group) -> str:
    title = f"<title>{_text(group.tooltip)}</title>" if group.tooltip else ""
    name = f' data-name="{_text(group.name)}"' if group.name else ""
    inside = title + "".join(map(_mark, group.marks))
    if group.href.startswith(_SAFE):
        return f'<a href="{_text(group.href)}" target="_blank" rel="noopener noreferrer"{name}>{inside}</a>'
    return f"<g{name}>{inside}</g>"


def _text_mark(text: Text) -> str:
    x, y = _number(text.x), _number(text.y)
    place = f'transform="translate({x} {y}) rotate(-90)"' if text.turned else f'x="{x}" y="{y}"'
    anchor = "" if text.anchor == "start" else f' text-anchor="{text.anchor}"'
    bold = ' font-weight="600"' if text.bold else ""
    italic = ' font-style="italic"' if text.italic else ""
    look = f'font-size="{_number(text.size)}"{anchor}{bold}{italic}{_colour("fill", text.colour)}'
    return f"<text {place} {look}>{_text(text.text)}</text>"


def _rect(rect: Rect) -> str:
    radius = f' rx="{_number(rect.radius)}"' if rect.radius else ""
    dash = f' stroke-dasharray="{rect.dash}"' if rect.dash else ""
    place = " ".join(f'{name}="{_number(getattr(rect, name))}"' for name in ("x", "y", "width", "height"))
    drawn = f"<rect {place}{radius}{dash}{_colours(rect.fill, rect.stroke)}/>"
    if rect.hatch:
        path = "".join(
            f"M{_number(x1)} {_number(y1)}L{_number(x2)} {_number(y2)}" for x1, y1, x2, y2 in _hatching(rect)
        )
        drawn += f'<path d="{path}" stroke-width="1.6"{_colours(stroke=rect.hatch)}/>' if path else ""
    return drawn


def _hatching(rect: Rect) -> Iterator[tuple[float, float, float, float]]:
    """Lines that rise to the right, cut at the edges: no pattern, which pictures of one page would share."""
    step, reach = _HATCH, rect.width + rect.height
    for number in range(1, int(reach / step) + 1):
        along = number * step
        x1, y1 = (0.0, along) if along <= rect.height else (along - rect.height, rect.height)
        x2, y2 = (along, 0.0) if along <= rect.width else (rect.width, along - rect.width)
        if x1 < x2:
            yield rect.x + x1, rect.y + y1, rect.x + x2, rect.y + y2
