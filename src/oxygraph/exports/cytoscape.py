"""CX2, the Cytoscape exchange format: Cytoscape, Cytoscape Web and NDEx open it.

CX2 and not Cytoscape.js JSON, because CX2 declares the type of every column, lists included, has a place for what
belongs to the network as a whole and for its style, and is what NDEx takes; Cytoscape.js JSON says nothing of types,
and a reader has to guess them from the first value it meets. Nodes have a place on the canvas, and the style shows
category and effect (`cytoscape_style`), so that the file opens as a picture.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from oxygraph.atomic import write_one
from oxygraph.evidence.arguments import checked
from oxygraph.evidence.cells import content_of
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge, Node, Record
from oxygraph.exports.cytoscape_style import STYLE, STYLE_EDITOR
from oxygraph.exports.files import broken, graph_of, read_text
from oxygraph.exports.layout import places_of
from oxygraph.exports.losses import Export, Home, losses_of, records_of
from oxygraph.report.findings import record_document

__all__ = ["read_cytoscape", "write_cytoscape"]

Values = dict[str, object]

_AS_NETWORK = "a list of JSON texts on the network: in its table, not on the canvas"
_TABLES = ("contexts", "references", "audit", "places", "mappings", "words")
_ENDS = ("subject", "object")
_TYPES = {
    "text": "string",
    "texts": "list_of_string",
    "number": "double",
    "integer": "integer",
    "integers": "list_of_integer",
}
_HOMES = tuple(Home(table, "*", _AS_NETWORK) for table in _TABLES)


@checked
def write_cytoscape(graph: EvidenceGraph, path: str | Path) -> Export:
    """Write a graph as CX2.

    Args:
        graph: What to write.
        path: The file, which Cytoscape knows by the ending `.cx2`; the text `-` is standard output.

    Returns:
        The file, and what CX2 has no home for.

    Raises:
        OSError: It cannot be written; nothing has changed then.
    """
    lines = ",\n".join(json.dumps(aspect, ensure_ascii=False) for aspect in _aspects(graph))
    return Export(write_one(path, f"[\n{lines}\n]\n"), losses_of(graph, _HOMES))


@checked
def read_cytoscape(path: str | Path) -> EvidenceGraph:
    """The graph that `write_cytoscape` wrote, with whatever was changed in between.

    Args:
        path: The file.

    Raises:
        OSError: It cannot be read.
        InvalidDataError: It is no such CX2, or what it says breaks a rule.
    """
    place = Path(path)
    try:
        aspects = {name: rows for aspect in json.loads(read_text(place)) for name, rows in aspect.items()}
        nodes = {node["id"]: dict(node["v"]) for node in aspects["nodes"]}
        edges = [
            {**edge["v"], "subject": nodes[edge["s"]]["id"], "object": nodes[edge["t"]]["id"]}
            for edge in aspects["edges"]
        ]
        network = aspects["networkAttributes"][0]
        others = {table: [dict(json.loads(row)) for row in network.get(table, ())] for table in _TABLES}
    except (AttributeError, IndexError, KeyError, RecursionError, TypeError, ValueError) as error:
        message = f"the file is not the CX2 that oxygraph exports: {error!r}"
        raise broken(place, "cx2", message) from error
    return graph_of(place, {"nodes": nodes.values(), "edges": edges, **others})


def _aspects(graph: EvidenceGraph) -> list[dict[str, object]]:
    records = records_of(graph)
    number = {name: place for place, name in enumerate(sorted(graph.nodes))}
    places = places_of(graph)
    nodes = [
        {"id": number[name], "x": places[name][0], "y": places[name][1], "v": _values(node)}
        for name, node in sorted(graph.nodes.items())
    ]
    edges = [
        {"id": place, "s": number[edge.subject], "t": number[edge.object], "v": _edge_values(edge)}
        for place, (_, edge) in enumerate(sorted(graph.edges.items()))
    ]
    network = {
        "name": "OxyGraph",
        **{table: [json.dumps(_values(record), ensure_ascii=False) for record in records[table]] for table in _TABLES},
    }
    body: dict[str, object] = {
        "attributeDeclarations": [_declarations()],
        "networkAttributes": [network],
        "nodes": nodes,
        "edges": edges,
        "visualProperties": [STYLE],
        "visualEditorProperties": [STYLE_EDITOR],
    }
    sizes = dict.fromkeys(body, 1) | {"nodes": len(nodes), "edges": len(edges)}
    counts = [{"name": name, "elementCount": size} for name, size in sizes.items()]
    return [
        {"CXVersion": "2.0", "hasFragments": False},
        {"metaData": counts},
        *({name: rows} for name, rows in body.items()),
        {"status": [{"error": "", "success": True}]},
    ]


def _values(record: Record) -> Values:
    """The columns that say something; CX2 has no null."""
    return {column: value for column, value in record_document(record).items() if value not in ("", None, [])}


def _edge_values(edge: Edge) -> Values:
    """The columns but for the ends, the sign as a number, and under Cytoscape's own two names what it shows first."""
    said = {column: value for column, value in _values(edge).items() if column not in _ENDS}
    number = edge.sign.number
    sign = {} if number is None else {"sign": number}
    return said | sign | {"name": edge.id, "interaction": edge.predicate}


def _declarations() -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    """Column → type, for nodes, edges and the network."""
    return {
        "networkAttributes": {"name": {"d": "string"}, **{table: {"d": "list_of_string"} for table in _TABLES}},
        "nodes": _types(Node.columns()),
        "edges": {
            **_types(column for column in (*Edge.columns(), "name", "interaction") if column not in _ENDS),
            "sign": {"d": "integer"},
        },
    }


def _types(columns: Iterable[str]) -> dict[str, dict[str, str]]:
    return {column: {"d": _TYPES[content_of(column)]} for column in columns}
