"""Printing: rows as a table, TSV, CSV, JSON lines or Markdown; documents as JSON. Nothing is ever cut off."""

import codecs
import csv
import io
import json
import os
import stat
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

import click

from oxygraph.cli.streams import let_go_of
from oxygraph.report.phrases import say, sex_text

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

__all__ = ["ALL_FORMATS", "NOTHING_FOUND", "Output", "json_text", "note", "spoken"]

ALL_FORMATS = ("table", "json", "jsonl", "tsv", "csv", "md")
NOTHING_FOUND = 3
"""The exit code of a command that finds nothing to show."""

_WIDEST, _DIGITS = 1000, 9
"""What is wider is no screen, and would be filled with blanks for minutes."""
_PIPED_WIDTH, _ANY = 120, 100
_BYTE_ORDER_MARK = "\ufeff"
_WORDED = frozenset({"kind", "status", "keys", "sex", "species", "match", "sign"})
"""Columns that hold words of a closed list."""

Row = Mapping[str, object]
Identified = Callable[[dict[str, object]], dict[str, object]]


def spoken(message: str) -> str:
    """A message in the language of the person whose command runs."""
    context = click.get_current_context(silent=True)
    lang = getattr(context and context.obj, "lang", "en")
    if lang == "en":
        return message
    from oxygraph.cli.terminal.messages import in_language  # noqa: PLC0415  English needs none

    return in_language(message, lang)


def note(message: str) -> None:
    """A message to the person, in their language, kept out of the data; on a terminal no line is wider than it."""
    message = spoken(message)
    try:
        _tell(message)
    except OSError:  # nobody listens, and the answer is none the worse for it
        let_go_of(sys.stderr)


def _tell(message: str) -> None:
    if not sys.stderr.isatty():
        click.echo(message, err=True)
        return
    from rich.console import Console  # noqa: PLC0415  only a person's screen pays for it

    from oxygraph.cli.terminal.lines import Group, Text  # noqa: PLC0415  the same

    width = _told() or os.get_terminal_size(sys.stderr.fileno()).columns or _PIPED_WIDTH
    Console(stderr=True, highlight=False, width=width, height=_ANY).print(Group(Text(message)))


def json_text(value: object, indent: int | None = None) -> str:
    """A value as JSON: readable where the output is UTF-8, in escapes elsewhere, since JSON knows no other encoding."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    return json.dumps(value, ensure_ascii=codecs.lookup(encoding).name != "utf-8", indent=indent)


class Output:
    """How one command prints.

    Attributes:
        format: `table`, `json`, `jsonl`, `tsv`, `csv` or `md`.
        lang: The language of headings, and of words of closed lists, where a person reads; programs get the columns.
    """

    def __init__(self, output_format: str | None, lang: str = "en", identified: "Identified | None" = None) -> None:
        """Take the format asked for, or the one that fits where the output goes.

        Args:
            output_format: The format; the one that fits where it is None.
            lang: `en` or `zh`.
            identified: Lets a document say of which graph it speaks.
        """
        self._identified = identified
        self.format = output_format or ("table" if sys.stdout.isatty() else "tsv")
        self.lang = lang

    @property
    def for_people(self) -> bool:
        """Whether a person reads it."""
        return self.format in {"table", "md"}

    def document(self, document: dict[str, object], *, as_it_is: bool = False) -> None:
        """One JSON document, readable.

        Args:
            document: Column → value.
            as_it_is: Add no key; else it gets version and hash of the graph, where one was asked.
        """
        if self._identified and not as_it_is:
            document = self._identified(document)
        click.echo(json_text(document, 2))

    def rows(
        self, rows: Sequence[Row], columns: Sequence[str], headings: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        """Rows in one of the row formats.

        Args:
            rows: Column → value; lists are joined with `|` in the formats for programs.
            columns: What to print, in this order.
            headings: Column → its heading in the language, for columns that are no fixed words.
        """
        if self.format == "jsonl":
            self._lines(json_text({column: row[column] for column in columns}) for row in rows)
        elif self.for_people:
            english = self.lang == "en"
            shown = columns if english else [headings.get(column) or say(column, self.lang) for column in columns]
            cells = [[self._read(row, column) for column in columns] for row in rows]
            if self.format == "table":
                _show([list(shown), *cells])
            else:
                click.echo("\n".join(_markdown(shown, cells)))
        else:
            self._for_programs([columns, *([_cell(row[column]) for column in columns] for row in rows)])

    def _for_programs(self, lines: Sequence[Sequence[str]]) -> None:
        if self.format == "tsv":
            self._lines("\t".join(" ".join(cell.split()) for cell in line) for line in lines)
        else:
            out = io.StringIO(newline="")
            csv.writer(out, lineterminator="\n").writerows(lines)
            click.echo(_BYTE_ORDER_MARK * _begins_a_file() + out.getvalue(), nl=False)

    @staticmethod
    def _lines(lines: Iterable[str]) -> None:
        """Lines at once, which is faster than one by one."""
        click.echo("".join(f"{line}\n" for line in lines), nl=False)

    def rendered(self, *parts: "RenderableType") -> None:
        """Rich text for a person: as wide as the terminal, wrapped and never cut."""
        from oxygraph.cli.terminal.lines import Group, Text  # noqa: PLC0415  only a person's screen pays for it

        console = _console()
        for part in parts:
            console.print(Group(Text(part) if isinstance(part, str) else part))

    def _read(self, row: Row, column: str) -> str:
        """A cell as a person reads it: lists with commas, words of closed lists in the language."""
        value = row[column]
        parts = [_cell(part) for part in value] if isinstance(value, list | tuple) else [_cell(value)]
        if self.lang != "en" and column in _WORDED:
            parts = [sex_text(part, str(row.get("species", "")), self.lang) for part in parts]
        return ", ".join(parts)


def _begins_a_file() -> bool:
    """Whether the output goes into an empty file, and in UTF-8: what is opened with Excel has to say so."""
    try:
        place = os.fstat(sys.stdout.fileno())
    except (OSError, ValueError):
        return False
    return stat.S_ISREG(place.st_mode) and place.st_size == 0 and "utf" in sys.stdout.encoding.casefold()


def _width() -> int:
    """What `COLUMNS` says, or that of the terminal; in a pipe a width that most screens and pages have."""
    if told := _told():
        return told
    if not sys.stdout.isatty():
        return _PIPED_WIDTH
    import shutil  # noqa: PLC0415  only a person's screen pays for it

    return shutil.get_terminal_size((_PIPED_WIDTH, 0)).columns


def _told() -> int:
    """The width that `COLUMNS` says; 0 where it says none."""
    told = os.environ.get("COLUMNS", "")[:_DIGITS]
    return min(int(told), _WIDEST) if told.isdecimal() else 0


def _console() -> "Console":
    from rich.console import Console  # noqa: PLC0415  only a person's screen pays for it

    class Leaving(Console):
        """One that calls a reader who has gone no failure; whoever ends the program leaves quietly."""

        def on_broken_pipe(self) -> None:
            raise BrokenPipeError

    return Leaving(
        width=_width(),
        height=_ANY,  # asked for nowhere; without one the library reads the environment again
        color_system=None if os.environ.get("NO_COLOR") else "auto",
        highlight=False,
        soft_wrap=False,
        emoji=False,
        markup=False,
    )


def _cell(value: object) -> str:
    if type(value) is str:  # nearly all are
        return value
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return "|".join(map(str, value))
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _show(rows: Sequence[Sequence[str]]) -> None:
    """Headings and rows as a table, or as blocks where its columns would starve their texts."""
    from oxygraph.cli.terminal.columns import as_blocks, widths  # noqa: PLC0415

    width = _width()
    found = widths(rows, width)
    blocks = as_blocks(rows, found, width)
    console = _console()
    if blocks is None:
        console.print(_table(rows, found))
        return
    from rich.text import Text  # noqa: PLC0415  only a person's screen pays for it

    console.print()  # as above a table
    for block in blocks:
        lines = (Text.assemble((label, "bold"), text) for label, text in block)
        console.print(Text("\n").join([*lines, Text()]), soft_wrap=True)  # a link wider than the screen stays whole


def _table(rows: Sequence[Sequence[str]], found: Sequence[int]) -> "RenderableType":
    from rich import box  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415

    from oxygraph.cli.terminal.columns import parted  # noqa: PLC0415
    from oxygraph.cli.terminal.lines import Text  # noqa: PLC0415

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
    for column, width in zip(rows[0], found, strict=True):
        table.add_column(Text(parted(column, width)), overflow="fold", width=width)
    for row in rows[1:]:
        table.add_row(*map(Text, map(parted, row, found)))
    return table


def _markdown(columns: Sequence[str], cells: Iterable[Sequence[str]]) -> Iterable[str]:
    from oxygraph.report.markdown import plain  # noqa: PLC0415  one format in six needs it

    def line(parts: Iterable[str]) -> str:
        return "| " + " | ".join(plain(part).replace("|", "\\|").replace("\n", " ") for part in parts) + " |"

    return [line(columns), line("---" for _ in columns), *map(line, cells)]
