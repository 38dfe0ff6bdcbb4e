"""The graph as a pyvis network: how each category looks, every column of every record on its node or edge.

pyvis's own page is not used: it fetches from the network, hides nodes where edges are asked for, and draws parallel
findings as one line. Its `Network` holds the nodes and edges; our template, with escaping on, makes the page of them.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from pyvis.network import Network

from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge, Node
from oxygraph.page.packing import deflated, packed

__all__ = ["LOOKS", "Look", "PageNetwork"]


class Look(NamedTuple):
    """How a category is drawn: column from intervention to disorder, shape, colour."""

    level: int
    shape: str
    colour: str


LOOKS: Mapping[str, Look] = MappingProxyType(
    {
        "Intervention": Look(0, "triangle", "#7a3fa0"),
        "Exposure": Look(0, "triangleDown", "#8c5a2b"),
        "Molecule": Look(1, "star", "#d08a00"),
        "Gene": Look(1, "diamond", "#4b6b2f"),
        "Variant": Look(1, "diamond", "#8aa04f"),
        "Receptor": Look(2, "diamond", "#b5651d"),
        "CellType": Look(2, "square", "#a0785a"),
        "Biomarker": Look(2, "triangle", "#c2739d"),
        "BrainRegion": Look(3, "dot", "#2f7fb8"),
        "Connection": Look(4, "hexagon", "#2a8f86"),
        "System": Look(4, "hexagon", "#5a6fb0"),
        "Process": Look(5, "square", "#6b8e4e"),
        "Symptom": Look(6, "square", "#c4553f"),
        "Disorder": Look(7, "dot", "#8f1d2c"),
    }
)
"""Category → look. Shape and column tell categories apart where colour does not."""

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
    return {"id": edge.id, "arrows": "to", **_row(edge, without={"id", "subject", "object"})}


def _row(record: Node | Edge, without: Iterable[str]) -> dict[str, object]:
    return {column: text for column, text in record.to_row().items() if column not in without}
