"""The graph as a pyvis network: every column of every record on its node or edge.

pyvis's own page is not used: it fetches from the network, hides nodes where edges are asked for, and draws parallel
findings as one line. Its `Network` holds the nodes and edges; our template, with escaping on, makes the page of them.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from pyvis.network import Network

from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge, Node
from oxygraph.page.packing import deflated, packed
from oxygraph.report.looks import LOOKS

__all__ = ["PageNetwork"]

_HERE = Path(__file__).parent


class PageNetwork(Network):  # type: ignore[misc]  # pyvis has no types
    """A pyvis network whose page is ours."""

    def __init__(self, graph: EvidenceGraph, document: Mapping[str, object], **texts: object) -> None:
        """Put every node and every edge in, in the order of the graph, parallel ones apart.

        Args:
            graph: What to draw.
            document: What the page has to know besides nodes and edges.
            **texts: What else the template asks for: script, style, policy.
        """
        super().__init__(directed=True)
        self.path = "template.html"
        self.templateEnv = Environment(
            loader=FileSystemLoader(_HERE, encoding="utf-8"), autoescape=True, undefined=StrictUndefined
        )
        self._document = document
        self.templateEnv.globals.update(texts)
        for node in graph.nodes.values():
            self.add_node(node.id, **_node_options(node))
        for edge in graph.edges.values():
            self.add_edge(edge.subject, edge.object, **_edge_options(edge))

    def generate_html(self, name: str = "page.html", *_: object, **__: object) -> str:
        """The page, one file that needs no other."""
        data = {**self._document, "nodes": packed(self.nodes), "edges": packed(self.edges)}
        self.templateEnv.globals["graph"] = deflated(data)
        html: str = super().generate_html(name)
        return html


def _node_options(node: Node) -> dict[str, object]:
    look = LOOKS[node.category]
    kept = _row(node, without={"id", "name", "xrefs"})
    return {"label": node.name, "shape": look.shape, "color": look.colour, "level": look.level, **kept}


def _edge_options(edge: Edge) -> dict[str, object]:
    return {"id": edge.id, **_row(edge, without={"id", "subject", "object"})}


def _row(record: Node | Edge, without: Iterable[str]) -> dict[str, object]:
    return {column: text for column, text in record.to_row().items() if column not in without}
