"""Printing: rows as a table, TSV, CSV, JSON lines or Markdown; documents as JSON. Nothing is ever cut off."""

import csv
import io
import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

__all__ = ["ALL_FORMATS", "NOTHING_FOUND", "chosen", "note", "print_document", "print_rendered", "print_rows"]

ALL_FORMATS = ("table", "json", "jsonl", "tsv", "csv", "md")
NOTHING_FOUND = 3
"""The exit code of a command that finds nothing to show."""

_PIPED_WIDTH = 120

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


def print_rows(rows: Sequence[Row], columns: Sequence[str], output_format: str) -> None:
    """Rows in one of the row formats.

    Args:
        rows: Column → value; lists are joined with `|` in the text formats.
        columns: What to print, in this order.
        output_format: `table`, `jsonl`, `tsv`, `csv` or `md`.
    """
    if output_format == "jsonl":
        for row in rows:
            click.echo(json.dumps({column: row[column] for column in columns}, ensure_ascii=False))
        return
    cells = [[_cell(row[column]) for column in columns] for row in rows]
    if output_format == "table":
        print_rendered(_table(columns, cells))
    elif output_format == "md":
        click.echo("\n".join(_markdown(columns, cells)))
    elif output_format == "tsv":
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


def _console() -> "Console":
    import shutil  # noqa: PLC0415  only a person's screen pays for it, and for rich

    from rich.console import Console  # noqa: PLC0415

    width = shutil.get_terminal_size((_PIPED_WIDTH, 0)).columns if sys.stdout.isatty() else _PIPED_WIDTH
    return Console(
        width=width,
        color_system=None if os.environ.get("NO_COLOR") else "auto",
        highlight=False,
        soft_wrap=False,
        emoji=False,
        markup=False,
    )


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

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in cells:
        table.add_row(*row)
    return table


def _markdown(columns: Sequence[str], cells: Iterable[Sequence[str]]) -> Iterable[str]:
    def line(parts: Iterable[str]) -> str:
        return "| " + " | ".join(part.replace("|", "\\|").replace("\n", " ") for part in parts) + " |"

    return [line(columns), line("---" for _ in columns), *map(line, cells)]
