"""What a reader of findings must know of their sources: where review and paper differ, and what is retracted."""

from collections.abc import Collection, Iterable, Sequence

from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Discrepancy, Edge, Reference

__all__ = ["RETRACTION", "cautions", "concerning", "foremost"]

RETRACTION = (
    "{who} has been retracted: a finding that rests on it alone is shown and supports no answer.",
    "{who} 已被撤稿：仅依据它的结果仅列出，不支持任何结论。",
)
"""What a reader is to know of a retracted paper, in English and Chinese; a finding with another paper still counts."""


def cautions(
    graph: EvidenceGraph, edges: Iterable[Edge], first: Iterable[Iterable[Edge]] = ()
) -> tuple[Discrepancy, ...]:
    """The differences between review and paper that concern some findings, and a notice for each retracted paper.

    Args:
        graph: Whose audit and references are asked.
        edges: The findings.
        first: What the verdict rests on, as for `foremost`; the rest stands in the order of the audit, notices last.
    """
    by_id = {edge.id: edge for edge in edges}
    differences = [found for found in graph.audit.values() if not by_id.keys().isdisjoint(found.review_edges)]
    retracted = {name for edge in by_id.values() for name in edge.reference if name in graph.papers.withdrawn}
    notices = (_retraction(graph, graph.references[name], by_id.values()) for name in sorted(retracted))
    return foremost((*differences, *notices), [{edge.id for edge in group} for group in first])


def foremost(found: Iterable[Discrepancy], first: Sequence[set[str]]) -> tuple[Discrepancy, ...]:
    """Cautions, those first that concern what a verdict rests on.

    Args:
        found: The cautions; those of one rank stay in their order.
        first: The findings that come first, by id, a group a rank: those that decide, then the direct evidence.
    """
    return tuple(sorted(found, key=lambda caution: [group.isdisjoint(caution.edges) for group in first]))


def concerning(found: Iterable[Discrepancy], edges: Collection[str]) -> list[Discrepancy]:
    """The cautions that concern some of these findings, by id."""
    return [caution for caution in found if not {*(caution.review_edges or caution.paper_edges)}.isdisjoint(edges)]


def _retraction(graph: EvidenceGraph, reference: Reference, edges: Iterable[Edge]) -> Discrepancy:
    who = graph.short_names[reference.id]
    concerned = tuple(sorted(edge.id for edge in edges if reference.id in edge.reference))
    return Discrepancy(
        id=f"retracted-{reference.id}",
        citation=reference.citation,
        reference=(reference.id,),
        kind="retracted",
        paper_edges=concerned,
        statement=RETRACTION[0].format(who=who),
        statement_zh=RETRACTION[1].format(who=who),
    )
