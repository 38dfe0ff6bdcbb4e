"""How wide the columns of a table are, and where a word too wide for its column is parted."""

import re
from collections.abc import Iterable, Sequence

__all__ = ["parted", "widths"]

_BETWEEN_COLUMNS = 2
_WORD = re.compile(r"[!-~]+")
_PART = re.compile(r"[!-,0-9;-^`-{}~]+[-./:_|]*|[-./:_|]+")
"""Ids, links and words as a reader copies them, and their parts between hyphens and the like."""


def widths(rows: Sequence[Sequence[str]], width: int) -> list[int]:
    """How wide each column is on a screen: as wide as its text where all have room; else the widest give way.

    A column keeps the width of its longest word as long as another has anything left to give, and then that of the
    longest part of one.
    """
    from rich.cells import cell_len  # noqa: PLC0415  only a person's screen pays for it

    columns = list(zip(*rows, strict=True))
    found = [max(map(cell_len, column)) for column in columns]
    headings = [0 if column[0].isascii() else cell_len(column[0]) for column in columns]  # those are never parted
    words, parts = (
        [max(heading, _longest(pattern, column)) for heading, column in zip(headings, columns, strict=True)]
        for pattern in (_WORD, _PART)
    )
    room = width - _BETWEEN_COLUMNS * len(found)
    for least in (words, parts, [1] * len(found)):
        slack = [max(width - keep, 0) for width, keep in zip(found, least, strict=True)]
        while sum(found) > room and any(slack):
            widest = max(range(len(found)), key=lambda n: found[n] if slack[n] else 0)
            found[widest] -= 1
            slack[widest] -= 1
    return found


def _longest(pattern: re.Pattern[str], column: Iterable[str]) -> int:
    return max((len(found) for text in column for found in pattern.findall(text)), default=0)


def parted(text: str, width: int) -> str:
    """A text whose words that are wider than their column are parted where an id or a link can be: behind a hyphen."""
    return _WORD.sub(lambda word: _parted_word(word[0], width) if len(word[0]) > width else word[0], text)


def _parted_word(word: str, width: int) -> str:
    lines = [""]
    for part in _PART.findall(word):
        if lines[-1] and len(lines[-1]) + len(part) > width:
            lines.append("")
        lines[-1] += part
    return "\n".join(lines)
