"""Printing: rows as a table, TSV, CSV, JSON lines or Markdown; documents as JSON. Nothing is ever cut off."""

import csv
import io
import json
import os
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

import click

from oxygraph.report.wording import say, sex_text

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

__all__ = ["ALL_FORMATS", "NOTHING_FOUND", "chosen", "note", "print_document", "print_rendered", "print_rows"]

ALL_FORMATS = ("table", "json", "jsonl", "tsv", "csv", "md")
NOTHING_FOUND = 3
"""The exit code of a command that finds nothing to show."""

_PIPED_WIDTH = 120
_BETWEEN_COLUMNS = 2
_WORD = re.compile(r"[!-~]+")
_PART = re.compile(r"[!-,0-9;-^`-{}~]+[-./:_|]*|[-./:_|]+")
"""Ids, links and words as a reader copies them, and their parts between hyphens and the like."""
_WORDED = frozenset({"kind", "status", "keys", "sex", "species", "match", "sign"})
"""Columns that hold words of a closed list."""

Row = Mapping[str, object]


def chosen(output_format: str | None) -> str:
    """The format asked for, or the one that fits where the output goes."""
    return output_format or ("table" if sys.stdout.isatty() else "tsv")


def note(message: str) -> None:
    """A message to the person, kept out of the data."""
    click.echo(message, err=True)


def print_document(document: object) -> None:
    """One JSON document, readable, in UTF-8."""
    click.echo(json.dumps(document, ensure_ascii=False, indent=2))


def print_rows(
    rows: Sequence[Row],
    columns: Sequence[str],
    output_format: str,
    lang: str = "en",
    headings: Mapping[str, str] = MappingProxyType({}),
) -> None:
    """Rows in one of the row formats.

    Args:
        rows: Column → value; lists are joined with `|` in the formats for programs.
        columns: What to print, in this order.
        output_format: `table`, `jsonl`, `tsv`, `csv` or `md`.
        lang: The language of headings, and of words of closed lists, where a person reads; programs get the columns.
        headings: Column → its heading in that language, for columns that are no fixed words.
    """
    if output_format == "jsonl":
        for row in rows:
            click.echo(json.dumps({column: row[column] for column in columns}, ensure_ascii=False))
        return
    if output_format in {"table", "md"}:
        shown = columns if lang == "en" else [headings.get(column) or say(column, lang) for column in columns]
        cells = [[_read(row, column, lang) for column in columns] for row in rows]
        if output_format == "table":
            print_rendered(_table(shown, cells))
        else:
            click.echo("\n".join(_markdown(shown, cells)))
        return
    cells = [[_cell(row[column]) for column in columns] for row in rows]
    if output_format == "tsv":
        for line in (columns, *cells):
            click.echo("\t".join(" ".join(cell.split()) for cell in line))
    else:
        out = io.StringIO(newline="")
        csv.writer(out, lineterminator="\n").writerows([columns, *cells])
        click.echo(out.getvalue(), nl=False)


def print_rendered(*parts: "RenderableType") -> None:
    """Rich text for a person: as wide as the terminal, wrapped and never cut."""
    console = _console()
    for part in parts:
        console.print(part)


def _width() -> int:
    import shutil  # noqa: PLC0415  only a person's screen pays for it

    return shutil.get_terminal_size((_PIPED_WIDTH, 0)).columns if sys.stdout.isatty() else _PIPED_WIDTH


def _console() -> "Console":
    from rich.console import Console  # noqa: PLC0415  only a person's screen pays for it

    return Console(
        width=_width(),
        color_system=None if os.environ.get("NO_COLOR") else "auto",
        highlight=False,
        soft_wrap=False,
        emoji=False,
        markup=False,
    )


def _read(row: Row, column: str, lang: str) -> str:
    """A cell as a person reads it: lists with commas, words of closed lists in the language."""
    value = row[column]
    parts = [_cell(part) for part in value] if isinstance(value, list | tuple) else [_cell(value)]
    if lang != "en" and column in _WORDED:
        parts = [sex_text(part, str(row.get("species", "")), lang) for part in parts]
    return ", ".join(parts)


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return "|".join(map(str, value))
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _table(columns: Iterable[str], cells: Iterable[Sequence[str]]) -> "RenderableType":
    from rich import box  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415

    rows = [list(columns), *cells]
    widths = _widths(rows)
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
    for column, width in zip(rows[0], widths, strict=True):
        table.add_column(_parted(column, width), overflow="fold", width=width)
    for row in rows[1:]:
        table.add_row(*map(_parted, row, widths))
    return table


def _widths(rows: Sequence[Sequence[str]]) -> list[int]:
    """How wide each column is: as wide as its text where all have room; else the widest give way.

    A column keeps the width of its longest word as long as another has anything left to give, and then that of the
    longest part of one.
    """
    from rich.cells import cell_len  # noqa: PLC0415  only a person's screen pays for it

    columns = list(zip(*rows, strict=True))
    widths = [max(map(cell_len, column)) for column in columns]
    headings = [0 if column[0].isascii() else cell_len(column[0]) for column in columns]  # those are never parted
    words, parts = (
        [max(heading, _longest(pattern, column)) for heading, column in zip(headings, columns, strict=True)]
        for pattern in (_WORD, _PART)
    )
    room = _width() - _BETWEEN_COLUMNS * len(widths)
    for least in (words, parts, [1] * len(widths)):
        slack = [max(width - keep, 0) for width, keep in zip(widths, least, strict=True)]
        while sum(widths) > room and any(slack):
            widest = max(range(len(widths)), key=lambda n: widths[n] if slack[n] else 0)
            widths[widest] -= 1
            slack[widest] -= 1
    return widths


def _longest(pattern: re.Pattern[str], column: Iterable[str]) -> int:
    return max((len(found) for text in column for found in pattern.findall(text)), default=0)


def _parted(text: str, width: int) -> str:
    """A text whose words that are wider than their column are parted where an id or a link can be: behind a hyphen."""
    return _WORD.sub(lambda word: _parted_word(word[0], width) if len(word[0]) > width else word[0], text)


def _parted_word(word: str, width: int) -> str:
    lines = [""]
    for part in _PART.findall(word):
        if lines[-1] and len(lines[-1]) + len(part) > width:
            lines.append("")
        lines[-1] += part
    return "\n".join(lines)


def _markdown(columns: Sequence[str], cells: Iterable[Sequence[str]]) -> Iterable[str]:
    def line(parts: Iterable[str]) -> str:
        return "| " + " | ".join(part.replace("|", "\\|").replace("\n", " ") for part in parts) + " |"

    return [line(columns), line("---" for _ in columns), *map(line, cells)]
