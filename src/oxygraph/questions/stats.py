"""How much is in a graph."""

from collections import Counter
from collections.abc import Iterable

from oxygraph.evidence.graph import EvidenceGraph

__all__ = ["count"]

_BY = ("predicate", "effect", "layer", "sex", "species", "evidence_type", "certainty")


def count(graph: EvidenceGraph) -> dict[str, dict[str, int]]:
    """Counts by what is counted: totals first, then nodes by category, then edges by each of several columns.

    An empty cell counts as `not reported`; structural edges, which carry no context, count only under `predicate` and
    `layer`.
    """
    edges = list(graph.edges.values())
    counts = {
        "total": {
            "nodes": len(graph.nodes),
            "edges": len(edges),
            "findings": sum(edge.signed for edge in edges),
            "structural": sum(not edge.signed for edge in edges),
            "contexts": len(graph.contexts),
            "references": len(graph.references),
            "audit": len(graph.audit),
            "places": len(graph.places),
            "mappings": len(graph.mappings),
            "words": len(graph.words),
        },
        "category": _ordered(node.category for node in graph.nodes.values()),
    }
    for column in _BY:
        counted = edges if column in {"predicate", "layer"} else [edge for edge in edges if edge.signed]
        counts[column] = _ordered(getattr(edge, column) or "not reported" for edge in counted)
    return counts


def _ordered(values: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(values).items(), key=lambda item: (-item[1], item[0])))
