"""A graph at a glance, in HTML: how many nodes of each category, how many findings of each layer."""

from collections import Counter
from collections.abc import Iterable
from html import escape

from oxygraph.evidence.records import Edge, Node

__all__ = ["overview"]


def overview(nodes: Iterable[Node], edges: Iterable[Edge], title: str) -> str:
    """Two small tables below a title.

    Args:
        nodes: The nodes of the graph.
        edges: Its findings and structural facts.
        title: The graph in a line.
    """
    categories = Counter(node.category for node in nodes)
    layers = Counter(f"{edge.layer}: {'findings' if edge.signed else 'structural'}" for edge in edges)
    return f"<p><strong>{escape(title)}</strong></p>{_table('nodes', categories)}{_table('edges', layers)}"


def _table(name: str, counts: Counter[str]) -> str:
    rows = "".join(f"<tr><td>{escape(word)}</td><td>{count}</td></tr>" for word, count in counts.most_common())
    head = f"<tr><th>{name}</th><th>{counts.total()}</th></tr>"
    return f'<table style="display:inline-table;vertical-align:top"><thead>{head}</thead><tbody>{rows}</tbody></table>'
