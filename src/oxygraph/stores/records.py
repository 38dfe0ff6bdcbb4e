"""How the curated records lie in a database, and how they are read back.

A node carries its category as label, a setting tag `SettingTag`, a publication `Reference`, a difference between review
and paper `Discrepancy`, a place `Place`, the fit of an ontology's term `TermMapping`, a word of one's own `OwnWord`;
all of them carry the marker `OxyGraph` and a `key` that is unique among them (`nodes/oxytocin`).
A finding is a relationship of its predicate's type with a `key` of its own (`edges/c38-m-vmpfc-cem`). All else are the
columns of the files: lists stay lists, an empty cell is no property. Marker and key say what OxyGraph put there, and
nothing else is ever touched.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Node, Record
from oxygraph.evidence.tables import RECORDS, tables_of_values
from oxygraph.evidence.vocabulary import CATEGORIES, PREDICATES

__all__ = [
    "COLUMNS",
    "LABELS",
    "MARKER",
    "STORED_LABELS",
    "TYPES",
    "WITHOUT_ID",
    "Link",
    "Thing",
    "graph_of",
    "key_of",
    "kind_of",
    "label_of",
    "links",
    "record_properties",
    "things",
]

MARKER = "OxyGraph"
LABELS = {word.name: word.cypher for word in CATEGORIES}
"""Category → label."""

TYPES = {word.name: word.cypher for word in PREDICATES}
"""Predicate → relationship type."""

COLUMNS = {kind: frozenset({"key", *record.columns()}) for kind, record in RECORDS.items()}
"""Kind of record → the properties that are OxyGraph's own."""

_LABEL_OF_KIND = {
    "contexts": "SettingTag",
    "references": "Reference",
    "audit": "Discrepancy",
    "places": "Place",
    "mappings": "TermMapping",
    "words": "OwnWord",
}
WITHOUT_ID = frozenset({"OwnWord", "Place", "TermMapping"})
"""Labels of nodes that have no id of their own."""

STORED_LABELS = frozenset({*LABELS.values(), *_LABEL_OF_KIND.values()})
"""Every label OxyGraph puts on a node, beside the marker."""


class Thing(NamedTuple):
    """Any record but a finding as a node of the database."""

    key: str
    label: str
    properties: dict[str, object]


class Link(NamedTuple):
    """A finding as a relationship of the database; its ends are keys."""

    key: str
    type: str
    start: str
    end: str
    properties: dict[str, object]


def key_of(kind: str, name: str) -> str:
    """The key of a record: `nodes/oxytocin`."""
    return f"{kind}/{name}"


def kind_of(key: str) -> str:
    """The kind of record that a key names."""
    return key.partition("/")[0]


def label_of(kind: str, record: Record) -> str:
    """The label of a record that becomes a node of the database."""
    return LABELS[record.category] if isinstance(record, Node) else _LABEL_OF_KIND[kind]


def record_properties(record: Record) -> dict[str, object]:
    """The columns of a record that say something, lists as lists."""
    values = ((column, getattr(record, column)) for column in record.columns())
    return {
        column: list(value) if isinstance(value, tuple) else value
        for column, value in values
        if value not in {"", None, ()}
    }


def _keyed(key: str, record: Record) -> dict[str, object]:
    return {"key": key, **record_properties(record)}


def things(graph: EvidenceGraph) -> Iterator[Thing]:
    """Everything that becomes a node of the database."""
    for kind in ("nodes", *_LABEL_OF_KIND):
        for name, record in graph.by_kind[kind].items():
            key = key_of(kind, name)
            yield Thing(key, label_of(kind, record), _keyed(key, record))


def links(graph: EvidenceGraph) -> Iterator[Link]:
    """Everything that becomes a relationship of the database."""
    for name, edge in graph.edges.items():
        ends = key_of("nodes", edge.subject), key_of("nodes", edge.object)
        key = key_of("edges", name)
        yield Link(key, TYPES[edge.predicate], *ends, _keyed(key, edge))


def graph_of(found: Mapping[str, Iterable[Mapping[str, object]]]) -> EvidenceGraph:
    """The graph whose records have these properties.

    Args:
        found: Kind of record → the properties of each; properties that are no columns are left out.

    Raises:
        InvalidDataError: Somebody changed them so that they break a rule.
    """
    return EvidenceGraph.from_tables(tables_of_values(found, "database: "))
