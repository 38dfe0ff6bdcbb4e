"""JSON: one document with all tables, every column as its type; `schemas/export.schema.json` describes it."""

import json
from pathlib import Path

from oxygraph.atomic import write_one
from oxygraph.evidence.arguments import checked
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.kinds import OPTIONAL, RECORDS
from oxygraph.exports.files import broken, graph_of, read_text
from oxygraph.exports.losses import Export, records_of
from oxygraph.report.findings import SCHEMA_VERSION, record_document

_EARLIER = frozenset({"1.0"})
"""Versions whose tables are read as they were: what has been added since is empty."""

__all__ = ["read_json", "write_json"]


@checked
def write_json(graph: EvidenceGraph, path: str | Path) -> Export:
    """Write a graph as one JSON document.

    Args:
        graph: What to write.
        path: The file; the text `-` is standard output.

    Returns:
        The file; nothing is lost.

    Raises:
        OSError: It cannot be written; nothing has changed then.
    """
    tables = {table: [*map(record_document, records)] for table, records in records_of(graph).items()}
    text = json.dumps({"schema_version": SCHEMA_VERSION, **tables}, ensure_ascii=False, indent=1)
    return Export(write_one(path, f"{text}\n"), ())


@checked
def read_json(path: str | Path) -> EvidenceGraph:
    """The graph that `write_json` wrote.

    Args:
        path: The file.

    Raises:
        OSError: It cannot be read.
        InvalidDataError: It is not such a document, or what it says breaks a rule.
    """
    place = Path(path)
    try:
        document = json.loads(read_text(place))
    except (ValueError, RecursionError) as error:
        raise broken(place, "json", f"the file is no JSON: {error}") from error
    version = document.get("schema_version") if isinstance(document, dict) else None
    if not isinstance(version, int | str) or version not in {SCHEMA_VERSION, *_EARLIER}:
        message = f"schema_version is {version!r}, and this program reads {SCHEMA_VERSION}"
        raise broken(place, "schema-version", message, column="schema_version")
    document = {table: [] for table in OPTIONAL} | document
    for table in RECORDS:
        rows = document.get(table)
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise broken(place, "json", f"{table} is no list of records", column=table)
    return graph_of(place, {table: document[table] for table in RECORDS})
