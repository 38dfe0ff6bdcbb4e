"""GraphML: what NetworkX writes, so that Gephi, Cytoscape and NetworkX open it; one edge element a finding.

Keys go by the names of the columns: NetworkX would number them (`d3`, `d7`), and Gephi takes a column with one of
yEd's numbers for the label and drops it. Nodes have a `label`, edges an `edgelabel`, which Gephi shows.
"""

from io import BytesIO
from pathlib import Path
from xml.etree.ElementTree import ParseError

import networkx as nx

from oxygraph.atomic import write_one
from oxygraph.convert import from_networkx, to_networkx
from oxygraph.evidence.arguments import checked
from oxygraph.evidence.cells import SEVERAL
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.kinds import RECORDS
from oxygraph.exports.files import broken, read_text
from oxygraph.exports.losses import Export, Home, losses_of, records_of

__all__ = ["read_graphml", "write_graphml"]

_AS_TEXT = "no list type: text, joined with |"
_AS_GRAPH = "one JSON text on the graph element, which NetworkX keeps and Gephi and Cytoscape do not show"
_HOMES = (
    *(
        Home(table, column, _AS_TEXT)
        for table in ("nodes", "edges")
        for column in RECORDS[table].columns()
        if column in SEVERAL
    ),
    *(Home(table, "*", _AS_GRAPH) for table in ("contexts", "references", "audit", "places", "mappings", "words")),
)


@checked
def write_graphml(graph: EvidenceGraph, path: str | Path) -> Export:
    """Write a graph as GraphML.

    Args:
        graph: What to write.
        path: The file; the text `-` is standard output.

    Returns:
        The file, and what GraphML has no home for.

    Raises:
        OSError: It cannot be written; nothing has changed then.
    """
    made = to_networkx(EvidenceGraph.of_sound(records_of(graph)))  # NetworkX writes in the order that it was given
    for node in graph.nodes.values():
        made.nodes[node.id]["label"] = node.name
    for edge in graph.edges.values():
        attributes = made.edges[edge.subject, edge.object, edge.id]
        attributes["edgelabel"] = " ".join(filter(None, (edge.predicate, edge.effect)))
        del attributes["id"]  # an edge element has one of its own
    out = BytesIO()
    nx.write_graphml_xml(made, out, named_key_ids=True)
    text = out.getvalue().decode("utf-8")
    return Export(write_one(path, f"{text}\n"), losses_of(graph, _HOMES))


@checked
def read_graphml(path: str | Path) -> EvidenceGraph:
    """The graph that `write_graphml` wrote, with whatever was changed in between.

    Args:
        path: The file; NetworkX may have written it again.

    Raises:
        OSError: It cannot be read.
        InvalidDataError: It is no GraphML, or what it says breaks a rule.
    """
    place = Path(path)
    text = read_text(place)
    try:
        found = nx.parse_graphml(text, node_type=str, edge_key_type=str, force_multigraph=True)
    except (ParseError, nx.NetworkXError, KeyError, ValueError) as error:
        raise broken(place, "graphml", f"the file is no GraphML: {error}") from error
    if not isinstance(found, nx.MultiDiGraph):
        raise broken(place, "graphml", "the edges have no direction")
    return from_networkx(found)
