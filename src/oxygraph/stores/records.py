"""How the curated records lie in a database, and how they are read back.

A node carries its category as label, a setting tag `SettingTag`, a publication `Reference`, a difference between review
and paper `Discrepancy`, a place `Place`, the fit of an ontology's term `TermMapping`, a word of one's own `OwnWord`;
all of them carry the marker `_OxyGraph`, the name of their graph as `_graph`, a `key` that is unique in that graph
(`nodes/oxytocin`) and a `caption`, the short text that a picture shows. A finding is a relationship of its predicate's
type with the same three properties (`edges/c38-m-vmpfc-cem`). All else are the columns of the files: lists stay lists,
an empty cell is no property. Marker, graph and a key of the right form say what OxyGraph put there, and nothing else is
ever touched.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.kinds import RECORDS
from oxygraph.evidence.records import Edge, Node, Record
from oxygraph.evidence.tables import tables_of_values
from oxygraph.evidence.vocabulary import CATEGORIES, PREDICATES
from oxygraph.report.words import Words
from oxygraph.stores.captions import finding_caption, thing_caption

__all__ = [
    "BOOKKEEPING",
    "COLUMNS",
    "DEFAULT_NAME",
    "FORMER_MARKER",
    "LABELS",
    "MARKER",
    "STORED_LABELS",
    "TYPES",
    "WITHOUT_ID",
    "Link",
    "Thing",
    "graph_of",
    "id_in",
    "key_of",
    "kind_of",
    "label_of",
    "label_of_key",
    "links",
    "marks",
    "record_properties",
    "things",
]

MARKER = "_OxyGraph"
FORMER_MARKER = "OxyGraph"
"""What marked our nodes before graphs had names; a load takes such nodes over."""

DEFAULT_NAME = "oxygraph"
"""What a graph in a database is called where nobody says otherwise."""

BOOKKEEPING = ("key", "_graph", "caption")
"""The properties that are no column."""

LABELS = {word.name: word.cypher for word in CATEGORIES}
"""Category → label."""

TYPES = {word.name: word.cypher for word in PREDICATES}
"""Predicate → relationship type."""

_LABEL_OF_KIND = {
    "contexts": "SettingTag",
    "references": "Reference",
    "audit": "Discrepancy",
    "places": "Place",
    "mappings": "TermMapping",
    "words": "OwnWord",
}
_FINDING = "Finding"
_SHOWN_OF_A_FINDING = ("id", "predicate", "effect", "sex", "species", "layer", "statement", "statement_zh")
COLUMNS = {
    **{kind: frozenset({*BOOKKEEPING, *record.columns()}) for kind, record in RECORDS.items()},
    "findings": frozenset({*BOOKKEEPING, *_SHOWN_OF_A_FINDING}),
    "ties": frozenset(BOOKKEEPING),
}
"""Kind of record → the properties that are OxyGraph's own; `findings` and `ties` are what `load --with-papers` adds."""

WITHOUT_ID = frozenset({"OwnWord", "Place", "TermMapping"})
"""Labels of nodes that have no id of their own."""

STORED_LABELS = frozenset({*LABELS.values(), *_LABEL_OF_KIND.values(), _FINDING})
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


def id_in(key: str) -> str:
    """What a key tells its record by, among those of its kind."""
    return key.partition("/")[2]


def label_of(kind: str, record: Record) -> str:
    """The label of a record that becomes a node of the database."""
    return LABELS[record.category] if isinstance(record, Node) else _LABEL_OF_KIND[kind]


def label_of_key(key: str) -> frozenset[str]:
    """The labels of which a node with this key carries one; none where no node of ours has such a key."""
    kind, _, name = key.partition("/")
    if not name or kind in {"edges", "ties"}:
        return frozenset()
    label = _FINDING if kind == "findings" else _LABEL_OF_KIND.get(kind)
    return frozenset({label}) if label else frozenset(LABELS.values()) if kind == "nodes" else frozenset()


def record_properties(record: Record) -> dict[str, object]:
    """The columns of a record that say something, lists as lists."""
    values = ((column, getattr(record, column)) for column in record.columns())
    return {
        column: list(value) if isinstance(value, tuple) else value
        for column, value in values
        if value not in {"", None, ()}
    }


def marks(kind: str, record: Record, words: Words, name: str) -> dict[str, str]:
    """The bookkeeping of a record."""
    caption = finding_caption(words, record) if isinstance(record, Edge) else thing_caption(words, record)
    return {"key": key_of(kind, record.key), "_graph": name, "caption": caption}


def _marked(kind: str, record: Record, words: Words, name: str) -> dict[str, object]:
    return {**marks(kind, record, words, name), **record_properties(record)}


def things(graph: EvidenceGraph, name: str = DEFAULT_NAME, *, with_papers: bool = False) -> Iterator[Thing]:
    """Everything that becomes a node of the database.

    Args:
        graph: The records.
        name: What the graph is called there.
        with_papers: Whether each finding is a node besides, which `links` ties to its papers and settings.
    """
    words = Words(graph)
    for kind in ("nodes", *_LABEL_OF_KIND):
        for record in graph.by_kind[kind].values():
            yield Thing(key_of(kind, record.key), label_of(kind, record), _marked(kind, record, words, name))
    if with_papers:
        for edge in graph.edges.values():
            said = _marked("findings", edge, words, name)
            shown = {column: said[column] for column in (*BOOKKEEPING, *_SHOWN_OF_A_FINDING) if column in said}
            yield Thing(key_of("findings", edge.id), _FINDING, shown)


def links(graph: EvidenceGraph, name: str = DEFAULT_NAME, *, with_papers: bool = False) -> Iterator[Link]:
    """Everything that becomes a relationship of the database; the arguments are those of `things`."""
    words = Words(graph)
    for edge in graph.edges.values():
        ends = key_of("nodes", edge.subject), key_of("nodes", edge.object)
        yield Link(key_of("edges", edge.id), TYPES[edge.predicate], *ends, _marked("edges", edge, words, name))
        if with_papers:
            yield from _ties(edge, name)


def _ties(edge: Edge, name: str) -> Iterator[Link]:
    """From the node of a finding to the two it is about, to its papers, to its settings."""
    start = key_of("findings", edge.id)
    ends = (
        ("HAS_SUBJECT", "nodes", (edge.subject,)),
        ("HAS_OBJECT", "nodes", (edge.object,)),
        ("REPORTED_IN", "references", edge.reference),
        ("IN_SETTING", "contexts", edge.setting),
    )
    for kind, of, names in ends:
        for other in names:
            key = key_of("ties", f"{edge.id}/{kind}/{other}")
            properties: dict[str, object] = {"key": key, "_graph": name, "caption": kind.lower().replace("_", " ")}
            yield Link(key, kind, start, key_of(of, other), properties)


def graph_of(found: Mapping[str, Iterable[Mapping[str, object]]]) -> EvidenceGraph:
    """The graph whose records have these properties.

    Args:
        found: Kind of record → the properties of each; properties that are no columns are left out.

    Raises:
        InvalidDataError: Somebody changed them so that they break a rule.
    """
    return EvidenceGraph.from_tables(tables_of_values(found, "database: "))
