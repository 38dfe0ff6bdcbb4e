"""What a format cannot hold natively, counted in the graph at hand, and what becomes of it."""

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Record

__all__ = ["LOSS_COLUMNS", "Export", "Home", "Loss", "losses_of", "records_of"]


class Loss(NamedTuple):
    """A column that a format has no home of its own for, at least on some records.

    Attributes:
        table: The kind of record, such as `nodes` or `edges`.
        column: The column; `*` for all of the table.
        carried: On how many records it says something.
        native: On how many of these the format's own fields say the same.
        becomes: How the rest is kept.
    """

    table: str
    column: str
    carried: int
    native: int
    becomes: str


LOSS_COLUMNS = Loss._fields
"""The columns of a printed loss report."""


class Export(NamedTuple):
    """What an export did.

    Attributes:
        files: The files written.
        losses: What the format could not hold natively, in the order of the tables and their columns.
    """

    files: tuple[Path, ...]
    losses: tuple[Loss, ...]


class Home(NamedTuple):
    """Where a format keeps a column.

    Attributes:
        table: The table of the column.
        column: The column, or `*`.
        becomes: What becomes of it where the format's own fields do not hold it.
        native: The ids of the records of which the format's own fields say the same.
    """

    table: str
    column: str
    becomes: str
    native: Collection[str] = frozenset()


def records_of(graph: EvidenceGraph) -> Mapping[str, tuple[Record, ...]]:
    """The records of each table, in the order of their ids (or what else tells them apart)."""
    return {table: tuple(found[name] for name in sorted(found)) for table, found in graph.by_kind.items()}


def losses_of(graph: EvidenceGraph, homes: Iterable[Home]) -> tuple[Loss, ...]:
    """The homes that do not hold all of what this graph says."""
    records = records_of(graph)
    counted = (_loss(home, records[home.table]) for home in homes)
    return tuple(loss for loss in counted if loss.native < loss.carried)


def _loss(home: Home, records: Iterable[Record]) -> Loss:
    column = home.column
    telling = {record.key for record in records if column == "*" or getattr(record, column) not in {"", None, ()}}
    return Loss(home.table, home.column, len(telling), len(telling.intersection(home.native)), home.becomes)
