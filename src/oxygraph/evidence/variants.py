"""Graphs that differ from a graph in little and share the rest with it.

For what might be found, what the papers say in place of the review, and what is only suggested: no rule is asked, since
none of them is kept, and only what changes is made anew.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from oxygraph.evidence.graph import Adjacency, EvidenceGraph
from oxygraph.evidence.records import Discrepancy, Edge, Reference

__all__ = ["exchanged", "of_healthy_as_anyone", "with_finding"]

_OF_FINDINGS = frozenset({"own_rows", "audited"})
"""What a graph works out of its findings and its audit."""

_OF_PAPERS = frozenset({"short_names", "citation_keys"})
"""What a graph works out of all its papers."""


class _OfHealthyAsAnyone(NamedTuple):
    """The graph that `of_healthy_as_anyone` made of another."""

    graph: EvidenceGraph


def with_finding(graph: EvidenceGraph, edge: Edge, paper: Reference) -> EvidenceGraph:
    """The same graph with one more finding between its nodes, of one more paper: what might be found."""
    return graph.sharing(
        without=_OF_FINDINGS | _OF_PAPERS,
        papers=graph.papers.plus(paper),
        scoper=graph.scoper.apart(),
        references={**graph.references, paper.id: paper},
        edges={**graph.edges, edge.id: edge},
        successors=_with(graph.successors, edge.subject, edge.object, edge),
        predecessors=_with(graph.predecessors, edge.object, edge.subject, edge),
    )


def exchanged(
    graph: EvidenceGraph, gone: Collection[str], added: Iterable[Edge], audit: Iterable[Discrepancy]
) -> EvidenceGraph:
    """The same graph without some findings, by id, and with others of its papers.

    Nothing is indexed but the pairs of nodes that they are about. Of the audit it has what is about its own edges.
    """
    added = tuple(added)
    edges = {**graph.edges, **{edge.id: edge for edge in added}}
    forth, back = dict(graph.successors), dict(graph.predecessors)
    for subject, target in {(edge.subject, edge.object) for edge in (*map(edges.pop, gone), *added)}:
        known = (*graph.successors[subject].get(target, ()), *added)
        between = tuple(edge for edge in known if edge.id in edges and (edge.subject, edge.object) == (subject, target))
        forth[subject] = _joined(forth[subject], target, between)
        back[target] = _joined(back[target], subject, between)
    kept = {found.id: found for found in audit if all(name in edges for name in found.edges)}
    return graph.sharing(without=_OF_FINDINGS, edges=edges, successors=forth, predecessors=back, audit=kept)


def of_healthy_as_anyone(graph: EvidenceGraph) -> EvidenceGraph:
    """The same graph whose findings in healthy people are read as findings in people with whatever disorder.

    For what is only suggested: all but the scopes is shared, and it is kept for the next question.
    """

    def make() -> _OfHealthyAsAnyone:
        return _OfHealthyAsAnyone(graph.sharing(scoper=graph.scoper.of_healthy_as_anyone()))

    return graph.keeping(_OfHealthyAsAnyone, make).graph


def _joined(
    beside: Mapping[str, tuple[Edge, ...]], neighbour: str, between: tuple[Edge, ...]
) -> Mapping[str, tuple[Edge, ...]]:
    """The neighbours of a node, one of them joined to it by these edges, or no neighbour where there are none."""
    others = {name: edges for name, edges in beside.items() if name != neighbour}
    return {**others, neighbour: between} if between else others


def _with(adjacency: Adjacency, node: str, neighbour: str, edge: Edge) -> Adjacency:
    """The same adjacency with one more edge."""
    beside = adjacency[node]
    return {**adjacency, node: {**beside, neighbour: (*beside.get(neighbour, ()), edge)}}
