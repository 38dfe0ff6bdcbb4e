"""What each layer alone says, and what those say that were not asked."""

from typing import NamedTuple

from oxygraph.engine.budget import Budget
from oxygraph.engine.counting import Counting
from oxygraph.engine.question import Question
from oxygraph.engine.results import Finding
from oxygraph.engine.search import gather
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.vocabulary import LAYERS, names

__all__ = ["Elsewhere", "by_layer", "elsewhere", "held_elsewhere"]

_ALL = names(LAYERS)


class Elsewhere(NamedTuple):
    """What the layers left out hold of a question.

    Attributes:
        layers: The layers that were not asked.
        findings: How many of their findings between the two nodes the context admits.
        verdict: The verdict with them.
    """

    layers: tuple[str, ...]
    findings: int
    verdict: str


def by_layer(graph: EvidenceGraph, question: Question, verdict: str, budget: Budget | None = None) -> dict[str, str]:
    """Layer → its verdict on the same question; `verdict` is what the layers asked say together.

    A layer whose search was ended before it was through is left out.
    """
    found = {
        layer: verdict if question.layers == (layer,) else _alone(graph, question, layer, budget) for layer in _ALL
    }
    return {layer: verdict for layer, verdict in found.items() if verdict is not None}


def _alone(graph: EvidenceGraph, question: Question, layer: str, budget: Budget | None) -> str | None:
    return gather(graph, question._replace(layers=(layer,)), budget, deciding_only=True).known


def elsewhere(graph: EvidenceGraph, question: Question, budget: Budget | None = None) -> Elsewhere | None:
    """What the layers left out say; None where all are asked, or where the search was ended before it was through."""
    left_out = _left_out(question)
    if not left_out:
        return None
    everything = gather(graph, question._replace(layers=_ALL), budget, deciding_only=True)
    verdict = everything.known
    if verdict is None:
        return None
    direct = everything.direct.findings if everything.direct else ()
    return Elsewhere(left_out, sum(f.edge.layer in left_out and f.edge.signed for f in direct), verdict)


def held_elsewhere(graph: EvidenceGraph, question: Question, subject: str, target: str) -> tuple[Finding, ...]:
    """What the layers left out say of one step, and report for the very context that is asked, counted or not."""
    left_out = _left_out(question)
    step = Counting.of(graph, question._replace(layers=_ALL)).between(subject, target) if left_out else None
    found = (step.reporting or step.uncounted) if step else ()
    return tuple(finding for finding in found if finding.edge.layer in left_out)


def _left_out(question: Question) -> tuple[str, ...]:
    return tuple(layer for layer in _ALL if layer not in question.layers)
