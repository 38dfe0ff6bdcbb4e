"""How rows stand on a screen: how wide columns are, where words part, and when each row is a block of its own."""

import re
from collections.abc import Iterable, Sequence

__all__ = ["as_blocks", "breaks", "parted", "widths", "wrapped"]

_BETWEEN_COLUMNS = 2
_LABELS_AT_MOST = 1 / 3
"""How much of a screen the labels of blocks may take; a longer one has a line to itself."""
_WORD = re.compile(r"[!-~]+")
_PART = re.compile(r"[!-,0-9;-^`-{}~]+[-./:_|]*|[-./:_|]+")
"""Ids, links and words as a reader copies them, and their parts between hyphens and the like."""
_PIECE = re.compile(r"\s+|[（“]*(?:[^\s⺀-￿（“]+|[⺀-￿])[，。；：、）”！？,;)]*|[（“]+")
"""What stays together on a line: a word, or a Chinese character, with what opens and closes around it."""
_LINK = re.compile(r"([!-~]*://[!-~]+)")


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


def wrapped(text: str, width: int) -> list[str]:
    """A text in lines that fit: Chinese breaks anywhere but before what closes, other words at spaces.

    A word that is wider is a line by itself, whole.
    """
    from rich.cells import cell_len  # noqa: PLC0415  as above

    lines, line = [], ""
    for piece in _PIECE.findall(" ".join(text.split())):
        if line.strip() and cell_len(line) + cell_len(piece.rstrip()) > width:
            lines.append(line.rstrip())
            line = piece.lstrip()
        else:
            line += piece
    return [*lines, line.rstrip()] if line.strip() else lines


def breaks(text: str, width: int) -> list[int]:
    """The places of a text where `wrapped` begins a line; a word that is wider than a line is parted.

    >>> breaks("一二三，四五", 6)
    [2, 5]
    """
    from rich.cells import cell_len  # noqa: PLC0415  as above

    places: list[int] = []
    used = 0
    for piece in _PIECE.finditer(text):
        room = cell_len(piece[0].rstrip())
        whole = [(piece.start(), piece[0])]
        for place, part in whole if room <= width else enumerate(piece[0], start=piece.start()):
            if used and used + cell_len(part.rstrip()) > width:
                places.append(place)
                used = 0
            used += cell_len(part)
    return places


Block = list[tuple[str, str]]
"""The lines of a row: a label, or blanks as wide, and the text beside it."""


def as_blocks(rows: Sequence[Sequence[str]], found: Sequence[int], width: int) -> list[Block] | None:
    """Rows one under another, each cell behind its heading; None where a table is the shorter to read.

    A table whose columns starve its texts is many lines high; whatever has room is best seen side by side.

    Args:
        rows: The headings, then the rows.
        found: How wide the columns of the table are.
        width: How wide the screen is.
    """
    high = sum(max(_height(cell, room) for cell, room in zip(row, found, strict=True)) for row in rows)
    blocks = [_block(rows[0], row, width) for row in rows[1:]]
    return blocks if sum(len(block) + 1 for block in blocks) < high else None


def _height(text: str, width: int) -> int:
    from rich.cells import cell_len  # noqa: PLC0415  as above

    lines = (line for part in parted(text, width).split("\n") for line in wrapped(part, width))
    return sum(-(-cell_len(line) // width) for line in lines)


def _block(headings: Sequence[str], cells: Sequence[str], width: int) -> Block:
    """One row; what is empty has no line, and what is too wide for its place begins further left, a link whole."""
    from rich.cells import cell_len, chop_cells  # noqa: PLC0415  as above

    labels = [f"{heading}: " if heading.isascii() else f"{heading}：" for heading in headings]
    indent = min(max(map(cell_len, labels)), int(width * _LABELS_AT_MOST))
    lines: Block = []
    for label, cell in zip(labels, cells, strict=True):
        texts = [line for part in _LINK.split(cell) for line in wrapped(part, width - indent)]
        for text in texts:
            for part in [text] if cell_len(text) <= width or _LINK.search(text) else chop_cells(text, width):
                margin = max(min(indent, width - cell_len(part)), 0)
                if label and cell_len(label) > margin:
                    lines.append((label.rstrip(), ""))
                    label = ""  # noqa: PLW2901  said once
                lines.append((label + " " * (margin - cell_len(label)), part))
                label = ""  # noqa: PLW2901
    return lines
