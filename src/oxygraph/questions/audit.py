"""What each difference between the review and the paper it cites does to the answers.

The differences are records of the graph: a careful reader classifies them, names the edges of both readings, and says
them in a sentence. What they do to the answers is computed: for each pair of nodes that the review's reading speaks
about, in the context it claims, the verdict with it, without it, and with the paper's edges instead.
"""

from typing import NamedTuple

from oxygraph.engine.question import DEFAULT_HOPS, Question
from oxygraph.engine.search import gather
from oxygraph.evidence.arguments import citation_of
from oxygraph.evidence.context import Context
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Discrepancy, Edge
from oxygraph.evidence.variants import exchanged
from oxygraph.evidence.vocabulary import LAYERS, names

__all__ = ["Audited", "Impact", "audit"]

_LAYERS = names(LAYERS)


class Impact(NamedTuple):
    """What one reading of the review does to one question.

    Attributes:
        subject: Where the question starts.
        object: Where it ends.
        context: What the review's reading claims to hold for.
        verdict: The answer from the review.
        without: The answer without the review's reading.
        with_paper: The answer with the paper's own findings in its place.
    """

    subject: str
    object: str
    context: Context
    verdict: str
    without: str
    with_paper: str


class Audited(NamedTuple):
    """One difference and what it does."""

    discrepancy: Discrepancy
    impacts: tuple[Impact, ...]


def audit(graph: EvidenceGraph, *, citation: int | None = None) -> list[Audited]:
    """Each difference with what it does to the answers that lean on it; arguments, errors as for `oxygraph.audit`."""
    number = citation_of(citation)
    wanted = [found for _, found in sorted(graph.audit.items()) if number in {None, *found.citation}]
    review = graph.only({edge.id for edge in graph.edges.values() if edge.layer == "review" or not edge.signed})
    return [Audited(discrepancy, _impacts(graph, review, discrepancy)) for discrepancy in wanted]


def _impacts(graph: EvidenceGraph, review: EvidenceGraph, discrepancy: Discrepancy) -> tuple[Impact, ...]:
    """What the reading of a difference does, asked of the review alone, and of it with the findings exchanged."""
    readings = [edge for name in discrepancy.review_edges if (edge := graph.edges[name]).signed]
    gone, instead = discrepancy.review_edges, set(discrepancy.paper_edges)
    if len(readings) == len(gone):
        added, entries = [graph.edges[name] for name in instead - review.edges.keys()], graph.audit.values()
        graphs = [review, exchanged(review, gone, (), entries), exchanged(review, gone, added, entries)]
    else:  # without a structural fact other things may lie below each other
        without = review.edges.keys() - set(gone)
        graphs = [review, graph.only(without), graph.only(without | instead)]
    questions = {Question(edge.subject, edge.object, _claimed(edge), _LAYERS, DEFAULT_HOPS): None for edge in readings}
    return tuple(
        Impact(
            question.source,
            question.target,
            question.context,
            *(gather(asked, question, deciding_only=True).verdict for asked in graphs),
        )
        for question in questions
    )


def _claimed(edge: Edge) -> Context:
    """The context that a reading of the review claims, as a question."""
    return Context(
        sex=edge.sex if edge.sex != "both" else "",
        species=edge.species,
        population=edge.population[0] if edge.population else "",
        route=edge.route,
        regimen=edge.regimen,
        setting=edge.setting,
    )
