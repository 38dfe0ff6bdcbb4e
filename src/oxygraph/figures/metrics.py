"""How wide a text is, in the widest font that a reader is likely to have; in any other it leaves a little more room."""

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["fitted", "text_width", "wrapped"]

_WIDTHS: Mapping[int, str] = MappingProxyType(
    {
        28: "'ijl",
        32: " ,.·",
        37: "-IJ/:;\\|fr",
        41: "!()[]t",
        50: '"*_`–?cs²',
        60: "FLTYPkvxyzaeo",
        64: "$0123456789ESbdghnpqu{}√β",
        70: "ABCRVXZKN",
        77: "DGHOQU▲▼&",
        84: "#+<=>^~w→×≥≤⇅±",
        98: "Mm@W%",
    }
)
_WIDTH_OF = {letter: width / 100 for width, letters in _WIDTHS.items() for letter in letters}
_BOLD = 1.12
_WIDE = 0x2E80
"""From here on characters are as wide as they are high."""


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """How far a text of a size reaches."""
    widths = (_WIDTH_OF.get(c, 1.0 if ord(c) >= _WIDE or c == "…" else 0.7) for c in text)
    return sum(widths) * size * (_BOLD if bold else 1)


def fitted(text: str, width: float, size: float, *, bold: bool = False) -> str:
    """A text as it is where it fits, else its beginning with an ellipsis."""
    if text_width(text, size, bold=bold) <= width:
        return text
    end = len(text)
    while end and text_width(text[:end] + "…", size, bold=bold) > width:
        end -= 1
    return text[:end].rstrip() + "…"


def wrapped(text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
    """A text in lines that fit; it breaks at spaces, and Chinese anywhere but before what closes."""
    lines: list[str] = []
    line = ""
    for piece in _pieces(text):
        if line and text_width((line + piece).rstrip(), size, bold=bold) > width:
            lines.append(line.rstrip())
            line = piece.lstrip()
        else:
            line += piece
        while text_width(line.rstrip(), size, bold=bold) > width and len(line) > 1:
            head = fitted(line, width, size, bold=bold).removesuffix("…") or line[0]
            lines.append(head)
            line = line[len(head) :].lstrip()
    return [*lines, line.rstrip()] if line.strip() or not lines else lines


_CLOSING = "，。；：、）】》！？”’"


def _pieces(text: str) -> list[str]:
    """Where a line may break: after each piece."""
    pieces: list[str] = []
    for letter in text:
        joins = pieces and letter != " " and (letter in _CLOSING or not _breaks_after(pieces[-1][-1], letter))
        if joins or (pieces and letter == " "):
            pieces[-1] += letter
        else:
            pieces.append(letter)
    return pieces


def _breaks_after(before: str, letter: str) -> bool:
    if before == "（":
        return False
    return before == " " or ord(before) >= _WIDE or ord(letter) >= _WIDE
