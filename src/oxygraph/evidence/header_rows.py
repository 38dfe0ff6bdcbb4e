"""Where the header of a table stands: titles above it, and rows below it that say the header once more."""

from collections.abc import Iterable, Mapping, Sequence

from oxygraph.evidence.cells import NUMERIC, SEVERAL
from oxygraph.evidence.columns import COLUMNS
from oxygraph.evidence.headers import NEW_SHEET, holds, is_header
from oxygraph.evidence.kinds import RECORDS
from oxygraph.evidence.records import Record
from oxygraph.evidence.said import Said, Say
from oxygraph.evidence.spelling import fold
from oxygraph.evidence.vocabulary import WORDS
from oxygraph.evidence.word_lists import BUILTIN_LISTS

__all__ = ["ABOVE", "begins_at", "rows_below", "stands_below_rows"]

ABOVE = 20
"""Among so many rows a header is looked for: a title, a date, or what groups columns may stand above it."""

_MANY = 3
"""So many cells that say nothing of what their columns may say are no slip of the keyboard."""

_SHOWN = 5

_KINDS = {record: kind for kind, record in RECORDS.items()}

Line = tuple[int, Sequence[str]]


def begins_at(rows: Sequence[Sequence[str]], records: Iterable[type[Record]]) -> int:
    """The place of the first row that is the header of one of the records; of the first where none is."""
    kinds = tuple(records)
    return next((place for place, cells in enumerate(rows[:ABOVE]) if any(is_header(cells, one) for one in kinds)), 0)


def stands_below_rows(above: Iterable[Sequence[str]], header: Sequence[str], record: type[Record]) -> bool:
    """Whether what stands above a header is rows of the table, as where it was sorted with its header."""
    spelled = {fold(column): column for column in record.columns()}
    named = {place: column for place, cell in enumerate(header) if (column := spelled.get(fold(cell)))}
    return any(any(_judged(cells, named, record).values()) for cells in above)


def rows_below(
    header: Sequence[str], body: Sequence[Line], named: Mapping[int, str], record: type[Record], say: Say
) -> list[Line]:
    """The rows of a table without those that say its header once more.

    Args:
        header: The header.
        body: Line and cells of each row below it.
        named: Place → column.
        record: What the rows hold.
        say: Takes what was passed over, or, as an error, what cannot be a row.
    """
    again = {line for line, cells in body[:1] if _explains(cells, named, record)}
    again |= {line for line, cells in body if [*cells] == [*header]}  # where one table was put below another
    if again:
        rest = "rows that say" if len(again) > 1 else "row that says"
        say(Said(min(again), "", "header-again", f"{len(again)} {rest} the header again"))
    rows = [(line, cells) for line, cells in body if line not in again]
    judged = _judged(rows[0][1], named, record) if rows else {}
    if len(judged) >= _MANY and not any(judged.values()):
        shown = ", ".join([*judged][:_SHOWN]) + " …" * (len(judged) > _SHOWN)
        message = f"no cell of the row says what its column may say: {shown}"
        fix = f"Leave it out where it is a second header, or write words of the lists; {NEW_SHEET}"
        say(Said(rows[0][0], "", "header-again", message, fix, error=True))
        return rows[1:]
    return rows


def _explains(cells: Sequence[str], named: Mapping[int, str], record: type[Record]) -> bool:
    """Whether a row says in each cell what the template says of the column, or its name."""
    said = {place: fold(cells[place]) for place in named if place < len(cells) and holds(cells[place])}
    means = COLUMNS[_KINDS[record]]
    return len(said) >= _MANY and all(
        text in {fold(name) for name in (named[place], f"({named[place]})", *means[named[place]][:2])}
        for place, text in said.items()
    )


def _judged(cells: Sequence[str], named: Mapping[int, str], record: type[Record]) -> dict[str, bool]:
    """Column of closed words or of numbers → whether its cell holds one; the cells that hold something."""
    closed = WORDS[_KINDS[record]]
    found: dict[str, bool] = {}
    for place, column in named.items():
        text = cells[place] if place < len(cells) else ""
        if holds(text) and column in NUMERIC:
            found[column] = any(map(str.isdigit, text))
        elif holds(text) and column in closed:
            parts = text.split("|") if column in SEVERAL else [text]
            found[column] = any(BUILTIN_LISTS.find(column, part) is not None for part in parts)
    return found
