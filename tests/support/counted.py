"""What an answer does with the findings between two nodes, a and z: which are counted, and why the others are not."""

from typing import Any

from build import down, up
from oxygraph.engine.ask import Answer, answer
from oxygraph.engine.results import Finding
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge

__all__ = ["counted", "direct", "not_counted", "one", "other", "said"]


def one(**columns: Any) -> Edge:
    """A finding of the first study that says more."""
    return up("one", "a", "z", **{"reference": ("r1",), **columns})


def other(**columns: Any) -> Edge:
    """A finding of the second study that says less."""
    return down("other", "a", "z", **{"reference": ("r2",), **columns})


def said(graph: EvidenceGraph, **question: Any) -> Answer:
    """The answer from what lies between the two alone."""
    return answer(graph, "a", "z", max_hops=1, **question)


def direct(graph: EvidenceGraph, **question: Any) -> tuple[Finding, ...]:
    """Every admitted finding."""
    step = said(graph, **question).direct
    return step.findings if step else ()


def counted(graph: EvidenceGraph, **question: Any) -> set[str]:
    """The ids of those that are counted."""
    return {finding.edge.id for finding in direct(graph, **question) if finding.speaks}


def not_counted(graph: EvidenceGraph, **question: Any) -> dict[str, str]:
    """Those that are not → the reason."""
    return {finding.edge.id: finding.silent_because for finding in direct(graph, **question) if not finding.speaks}
