"""Files for Neo4j's bulk import, and the arguments for it: the database then holds what `oxygraph load` puts there.

Labels, types and keys are those of `oxygraph.stores.records`. Arrays are delimited by `|`, which no item of a list
holds, and not by the importer's default `;`, which some do: `neo4j-import.args` says so to the importer.
"""

import csv
import io
from collections.abc import Iterable, Mapping
from pathlib import Path

from oxygraph.atomic import write_all
from oxygraph.evidence.arguments import checked
from oxygraph.evidence.cells import content_of
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.kinds import RECORDS
from oxygraph.evidence.records import Edge, Record
from oxygraph.exports.files import broken, graph_of, read_text
from oxygraph.exports.losses import Export, records_of
from oxygraph.report.words import Words
from oxygraph.stores.records import DEFAULT_NAME, MARKER, TYPES, key_of, label_of, marks

__all__ = ["ARGUMENTS", "read_neo4j_csv", "write_neo4j_csv"]

ARGUMENTS = "neo4j-import.args"
"""The file of arguments: `neo4j-admin database import full @neo4j-import.args neo4j`."""

_OF_PICTURES = ("_graph", "caption")
_SUFFIXES = {"text": "", "texts": ":string[]", "number": ":double", "integer": ":long", "integers": ":long[]"}
_FILES = {table: f"neo4j-{table}.csv" for table in RECORDS}
# Last, because an option that takes files would take the name of the database, which follows, for one more.
_LAST = "--array-delimiter=|"


@checked
def write_neo4j_csv(graph: EvidenceGraph, path: str | Path) -> Export:
    """Write a graph as files for `neo4j-admin database import`.

    Args:
        graph: What to write.
        path: The folder; made if missing.

    Returns:
        The files; nothing is lost.

    Raises:
        OSError: They cannot be written; nothing has changed then.
    """
    folder = Path(path)
    words = Words(graph)
    tables = {folder / _FILES[table]: _text(words, table, records) for table, records in records_of(graph).items()}
    arguments = (
        *(f"--nodes={name}" for table, name in _FILES.items() if table != "edges"),
        f"--relationships={_FILES['edges']}",
        _LAST,
    )
    return Export(write_all(tables | {folder / ARGUMENTS: "".join(f"{line}\n" for line in arguments)}), ())


@checked
def read_neo4j_csv(path: str | Path) -> EvidenceGraph:
    """The graph that `write_neo4j_csv` wrote.

    Args:
        path: The folder.

    Raises:
        OSError: A file cannot be read.
        InvalidDataError: A file is not such a one, or what it says breaks a rule.
    """
    folder = Path(path)
    return graph_of(folder, {table: _rows(folder / name, table) for table, name in _FILES.items()})


def _text(words: Words, table: str, records: Iterable[Record]) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_header(table))
    for record in records:
        row = record.to_row()
        key, *of_pictures = marks(table, record, words, DEFAULT_NAME).values()
        writer.writerow([key, *_place(table, record), *of_pictures, *row.values()])
    return out.getvalue()


def _header(table: str) -> list[str]:
    """The importer's names: a column is a property of the same name, with its type where that is not text."""
    own = ["key", ":START_ID", ":END_ID", ":TYPE"] if table == "edges" else ["key:ID", ":LABEL"]
    return [*own, *_OF_PICTURES, *(column + _SUFFIXES[content_of(column)] for column in RECORDS[table].columns())]


def _place(table: str, record: Record) -> tuple[str, ...]:
    """Labels of a node, or ends and type of a relationship."""
    if isinstance(record, Edge):
        return key_of("nodes", record.subject), key_of("nodes", record.object), TYPES[record.predicate]
    return (f"{MARKER}|{label_of(table, record)}",)


def _rows(path: Path, table: str) -> list[Mapping[str, object]]:
    header = _header(table)
    try:
        first, *lines = csv.reader(io.StringIO(read_text(path), newline=""), strict=True)
    except (csv.Error, ValueError) as error:
        raise broken(path, "csv", f"not readable as CSV: {error}") from error
    whole = [column for column in header if column not in _OF_PICTURES]
    earlier = [column for column in whole if column.partition(":")[0] not in RECORDS[table].ADDED]
    # A file of an earlier edition lacks what came later.
    if [column for column in first if column not in _OF_PICTURES] not in (whole, earlier):
        raise broken(path, "header", "this is not the header that oxygraph exports", line=1)
    for number, cells in enumerate(lines, start=2):
        if len(cells) != len(first):
            message = f"{len(cells)} cells, but the header has {len(first)}"
            raise broken(path, "row-length", message, line=number)
    names = [column.partition(":")[0] for column in first]
    return [dict(zip(names, cells, strict=True)) for cells in lines]
