"""How wide a text is, in the widest font that a reader is likely to have; in any other it leaves a little more room."""

import re
from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["WIDTHS", "fitted", "parted", "text_width", "with_minus", "wrapped"]

WIDTHS: Mapping[int, str] = MappingProxyType(
    {
        28: "'ijl",
        30: "IJ",
        32: " ,.·",
        34: "/:;\\|",
        36: "f",
        37: "-",
        40: "()[]t²",
        41: "!",
        42: "r",
        46: '"',
        50: "*_`–",
        53: "sz",
        54: "?",
        55: "c",
        56: "L",
        58: "Fk",
        60: "vxy",
        61: "P",
        62: "TYaeo",
        64: "$0123456789ESbdghnpqu{}√β",
        66: "K",
        69: "ABVXZ",
        70: "CR",
        74: "U",
        75: "N",
        76: "H",
        77: "D▲▼",
        78: "&G",
        79: "OQ",
        82: "w",
        84: "#+<=>^~→×≥≤⇅±−",
        87: "M∅",
        96: "%",
        98: "m",
        99: "W",
        100: "@—",
    }
)
"""Width in hundredths of the size → the letters that have it."""

_WIDTH_OF = {letter: width for width, letters in WIDTHS.items() for letter in letters}
_BOLD = 1.16
_NARROW, _FULL = 70, 100
_WIDE = 0x2E80
"""From here on characters are as wide as they are high."""


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """How far a text of a size reaches."""
    widths = (_WIDTH_OF.get(c, _FULL if ord(c) >= _WIDE or c == "…" else _NARROW) for c in text)
    return sum(widths) / 100 * size * (_BOLD if bold else 1)


def with_minus(numbers: str) -> str:
    """Numbers as they are drawn: with a minus sign, which is as wide as a plus, and no hyphen.

    >>> with_minus("-0.5 [-1, 0.2]")
    '−0.5 [−1, 0.2]'
    """
    return numbers.replace("-", "−")


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


def parted(text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
    """A name in narrow lines: a word goes on behind its hyphens; what is still too wide for a line is given one."""
    lines = [""]
    for piece in _pieces(text):
        for word in _HYPHENS.split(piece):
            for part in _parts(word, width, size, bold=bold):
                if lines[-1] and text_width((lines[-1] + part).rstrip(), size, bold=bold) > width:
                    lines.append("")
                lines[-1] += part
    return [line.strip() for line in lines]


_HYPHENS = re.compile(r"(?<=[-–])(?!\Z)")  # one at the end parts nothing
_LEAST = 3
"""Letters of a word before a hyphen that it does not have, and behind it."""


def _parts(word: str, width: float, size: float, *, bold: bool) -> list[str]:
    """A word, or its parts with hyphens where it is too wide for a line."""
    said = word.rstrip()
    if text_width(said, size, bold=bold) <= width:
        return [word]
    at = len(said) - _LEAST
    while at > _LEAST and text_width(f"{said[:at]}-", size, bold=bold) > width:
        at -= 1
    return [word] if at < _LEAST else [f"{said[:at]}-", *_parts(word[at:], width, size, bold=bold)]


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
