"""To NetworkX and back: a MultiDiGraph with the edge id as key and flat attributes, nothing lost.

Attributes are the curated columns as text or number; lists are joined with `|` as in the files and empty cells are
left out, so that every writer of NetworkX takes the graph as it is. Setting tags, references, audit, places, mappings
and own words travel as graph attributes, a JSON text each.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping

import networkx as nx

from oxygraph.errors import InvalidDataError, Issue
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import INTEGERS, NUMBERS, Record
from oxygraph.evidence.tables import tables_of_values

__all__ = ["from_networkx", "to_networkx"]

_NUMERIC: dict[str, Callable[[str], float]] = {**dict.fromkeys(NUMBERS, float), **dict.fromkeys(INTEGERS, int)}
_ENDS = ("subject", "object")


def to_networkx(graph: EvidenceGraph) -> "nx.MultiDiGraph[str]":
    """The graph as a MultiDiGraph: a node per node, an edge per finding, never two findings in one.

    Example:
        >>> import oxygraph as ox
        >>> from oxygraph.convert import to_networkx
        >>> to_networkx(ox.read_graph()).edges["oxytocin", "vmpfc-cem-control", "c38-m-vmpfc-cem"]["sex"]
        'male'
    """
    made: nx.MultiDiGraph[str] = nx.MultiDiGraph(
        contexts=_text(graph.contexts.values()),
        references=_text(graph.references.values()),
        audit=_text(graph.audit.values()),
        places=_text(graph.places.values()),
        mappings=_text(graph.mappings.values()),
        words=_text(graph.words.values()),
    )
    for node in graph.nodes.values():
        made.add_node(node.id, **_attributes(node, ()))
    for edge in graph.edges.values():
        made.add_edge(edge.subject, edge.object, key=edge.id, **_attributes(edge, _ENDS))
    return made


def from_networkx(graph: "nx.DiGraph[str]") -> EvidenceGraph:
    """The graph that `to_networkx` made, with whatever was changed in between.

    Args:
        graph: Node attributes are those of `Node`, edge attributes those of `Edge`, both without what the graph
            itself says (ids and ends); edge keys are edge ids. Attributes of other names are ignored. NetworkX reads
            GraphML without parallel edges as a DiGraph; its edges have their id as an attribute.

    Raises:
        InvalidDataError: What came back breaks a rule.
    """
    found: dict[str, Iterable[Mapping[str, object]]] = {
        "nodes": ({**data, "id": name} for name, data in graph.nodes(data=True)),
        "edges": _edges(graph),
        "contexts": _records(graph, "contexts"),
        "references": _records(graph, "references"),
        "audit": _records(graph, "audit"),
        "places": _records(graph, "places"),
        "mappings": _records(graph, "mappings"),
        "words": _records(graph, "words"),
    }
    return EvidenceGraph.from_tables(tables_of_values(found, "networkx "))


def _attributes(record: Record, left_out: Iterable[str]) -> dict[str, str | float]:
    skipped = {"id", *left_out}
    row = {column: text for column, text in record.to_row().items() if text and column not in skipped}
    return {column: _NUMERIC.get(column, str)(text) for column, text in row.items()}


def _text(records: Iterable[Record]) -> str:
    rows = [{column: text for column, text in record.to_row().items() if text} for record in records]
    return json.dumps(rows, ensure_ascii=False)


def _edges(graph: "nx.DiGraph[str]") -> Iterator[Mapping[str, object]]:
    if isinstance(graph, nx.MultiDiGraph):
        for subject, target, key, data in graph.edges(keys=True, data=True):
            yield {**data, "id": key, "subject": subject, "object": target}
    else:
        for subject, target, data in graph.edges(data=True):
            yield {**data, "subject": subject, "object": target}


def _records(graph: "nx.DiGraph[str]", kind: str) -> list[dict[str, object]]:
    try:
        rows = json.loads(graph.graph.get(kind, "[]"))
    except (TypeError, ValueError):
        rows = None
    if isinstance(rows, list) and all(isinstance(row, dict) for row in rows):
        return rows
    message = f"the graph attribute {kind} is no JSON list of records"
    raise InvalidDataError([Issue("networkx", 0, kind, "json", message, "Write it as to_networkx does")])
