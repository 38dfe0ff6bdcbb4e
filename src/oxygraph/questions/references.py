"""Which papers stand behind findings."""

from collections.abc import Iterable
from typing import Unpack

from oxygraph.errors import UnknownNameError
from oxygraph.evidence.arguments import citation_of, name_of
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.identifiers import is_doi, is_pmid, plain_doi, plain_pmid
from oxygraph.evidence.keys import ContextKeys
from oxygraph.evidence.records import Edge, Reference
from oxygraph.evidence.spelling import closest, fold

__all__ = ["cited_by", "findings", "references"]


def references(
    graph: EvidenceGraph,
    *,
    node: str = "",
    citation: int | None = None,
    reference: str | None = None,
    layers: str | Iterable[str] = (),
    **context: Unpack[ContextKeys],
) -> list[Reference]:
    """The papers behind findings, in the order of their ids; all that the graph knows where nothing is asked.

    Args:
        graph: Where to look.
        node: Any spelling of a node that the findings touch.
        citation: A number of the review.
        reference: The id, DOI or PMID of a paper; it is the same paper under every id that it has.
        layers: `review`, `primary`, `extended`; all where none is named.
        **context: What to fix, as for `oxygraph.answer`.

    Raises:
        UnknownNameError: A name or word is not known.
        QuestionError: The context makes no sense as asked.

    Example:
        >>> import oxygraph as ox
        >>> [paper.short_name for paper in ox.references(ox.read_graph(), citation=13)]
        ['Chen et al. 2016']
    """
    found = findings(graph, node=node, citation=citation, reference=reference, layers=layers, **context)
    fixed = graph.context(**context).fixed()
    if node or layers or citation is not None or reference is not None or fixed:
        return cited_by(graph, found)
    return [graph.references[name] for name in sorted(graph.references)]


def findings(
    graph: EvidenceGraph,
    *,
    node: str = "",
    citation: int | None = None,
    reference: str | None = None,
    layers: str | Iterable[str] = (),
    **context: Unpack[ContextKeys],
) -> list[Edge]:
    """Findings by context, node, citation or reference, in the order of their ids; arguments as for `references`.

    Raises:
        UnknownNameError: A name or word is not known.
        QuestionError: The context makes no sense as asked.
    """
    number = citation_of(citation)
    named = None if reference is None else _named(graph, name_of("reference", reference))
    return [
        edge
        for edge in graph.findings(graph.context(**context), layers, node=node)
        if number in {None, *edge.citation} and (named is None or not named.isdisjoint(edge.reference))
    ]


def _named(graph: EvidenceGraph, name: str) -> set[str]:
    """The references with this id, whatever its case, DOI or PMID, and all others that are one paper with them.

    Raises:
        UnknownNameError: No paper has the name.
    """
    named = {name} & graph.references.keys() or _bearing(graph, name)
    if not named:
        near = [] if is_doi(plain_doi(name)) or is_pmid(plain_pmid(name)) else closest(name, graph.references)
        raise UnknownNameError("reference", name, near)
    paper = graph.papers.paper
    papers = {paper[reference] for reference in named}
    return {reference for reference, standing in paper.items() if standing in papers}


def _bearing(graph: EvidenceGraph, name: str) -> set[str]:
    """The references with this id, whatever its case; where there is none, those with this DOI or PMID."""
    references = graph.references.values()
    folded, identifiers = fold(name), {plain_doi(name), plain_pmid(name)} - {""}
    return {paper.id for paper in references if fold(paper.id) == folded} or {
        paper.id for paper in references if not identifiers.isdisjoint((paper.doi, paper.pmid))
    }


def cited_by(graph: EvidenceGraph, edges: Iterable[Edge]) -> list[Reference]:
    """The papers that findings name, in the order of their ids."""
    return [graph.references[name] for name in sorted({name for edge in edges for name in edge.reference})]
