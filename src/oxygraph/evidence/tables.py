"""Records as rows of text that know where they stand: what every rule judges, wherever the rows came from."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from oxygraph.errors import Issue
from oxygraph.evidence.cells import text_of
from oxygraph.evidence.identifiers import IDENTIFIERS
from oxygraph.evidence.kinds import RECORDS
from oxygraph.evidence.records import Record

__all__ = [
    "MOST_NAMED",
    "MOST_ROWS",
    "Row",
    "Table",
    "Tables",
    "by_id",
    "ranks",
    "tables_of",
    "tables_of_values",
]

MOST_ROWS = 250_000
"""What one graph may hold: all of it is in memory at once, in up to 2 GB."""

MOST_NAMED = 10
"""As many unknown columns of a file are named one by one."""


class Row(NamedTuple):
    """One row of a curated file: where it stands and its cells as text."""

    file: str
    line: int
    cells: Mapping[str, str]

    def issue(self, column: str, rule: str, message: str, fix: str) -> Issue:
        """A problem of this row."""
        return Issue(self.file, self.line, column, rule, message, fix)

    def items(self, column: str) -> list[str]:
        """What a cell lists; nothing where it is empty."""
        return list(filter(None, self.cells[column].split("|")))

    def plain(self) -> "Row":
        """The row with the identifiers of a publication in their one spelling; itself where they are."""
        plain = {column: spell(self.cells[column]) for column, spell in IDENTIFIERS.items() if self.cells.get(column)}
        changed = any(self.cells[column] != text for column, text in plain.items())
        return self._replace(cells={**self.cells, **plain}) if changed else self


class Table(NamedTuple):
    """The rows of one kind, of one file or of several."""

    kind: str
    rows: tuple[Row, ...]


Tables = Mapping[str, Table]


def by_id(rows: Iterable[Row]) -> dict[str, Row]:
    """Id → its row; the first, where an id is taken twice."""
    found: dict[str, Row] = {}
    for row in rows:
        found.setdefault(row.cells["id"], row)
    return found


def ranks(rows: Iterable[Row]) -> dict[str, int]:
    """File → its place among those of some rows: a row is judged by those of earlier files, not the other way round."""
    return {file: place for place, file in enumerate(dict.fromkeys(row.file for row in rows))}


def tables_of(records: Iterable[Record]) -> dict[str, Table]:
    """Records written as the tables they would be in the curated files."""
    rows: dict[str, list[Row]] = {kind: [] for kind in RECORDS}
    kinds = {record: kind for kind, record in RECORDS.items()}
    for record in records:
        kind = kinds[type(record)]
        rows[kind].append(Row(record.FILE, len(rows[kind]) + 2, record.to_row()))
    return {kind: Table(kind, tuple(found)) for kind, found in rows.items()}


def tables_of_values(found: Mapping[str, Iterable[Mapping[str, object]]], place: str) -> dict[str, Table]:
    """Records that came from elsewhere as tables.

    Args:
        found: Kind of record → its rows; a row is column → text, a number, a list or None, and keys that are no columns
            are left out.
        place: Where they came from, for what is wrong with them; the kind is put behind it.
    """
    return {kind: _table_of_values(kind, found.get(kind, ()), f"{place}{kind}") for kind in RECORDS}


def _table_of_values(kind: str, rows: Iterable[Mapping[str, object]], place: str) -> Table:
    columns = RECORDS[kind].columns()
    cells = ({column: text_of(row.get(column)) for column in columns} for row in rows)
    return Table(kind, tuple(Row(place, number, row).plain() for number, row in enumerate(cells, start=1)))
