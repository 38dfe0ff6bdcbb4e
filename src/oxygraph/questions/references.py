"""Which papers stand behind findings."""

from collections.abc import Iterable
from typing import Unpack

from oxygraph.errors import UnknownNameError
from oxygraph.evidence.arguments import citation_of, maybe_name_of
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.identifiers import is_doi, is_pmid, plain_doi, plain_pmid
from oxygraph.evidence.keys import ContextKeys
from oxygraph.evidence.records import Edge, Reference
from oxygraph.evidence.spelling import closest, fold

__all__ = ["cited_by", "findings", "references"]

_AROUND_A_YEAR = str.maketrans("", "", ",()")
"""What stands around a year in a text, and not in an answer."""


def references(
    graph: EvidenceGraph,
    *,
    node: str = "",
    citation: int | None = None,
    reference: str | None = None,
    layers: str | Iterable[str] = (),
    **context: Unpack[ContextKeys],
) -> list[Reference]:
    """The papers behind findings, all where nothing is asked; arguments and errors as for `oxygraph.references`."""
    found = findings(graph, node=node, citation=citation, reference=reference, layers=layers, **context)
    fixed = graph.context(**context).fixed()
    if node or layers or citation is not None or reference or fixed:
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
    """Findings by context, node, citation or reference; arguments and errors as for `oxygraph.findings`."""
    number = citation_of(citation)
    asked = maybe_name_of("reference", reference)
    named = _named(graph, asked) if asked else None
    return [
        edge
        for edge in graph.findings(graph.context(**context), layers, node=node)
        if number in {None, *edge.citation} and (named is None or not named.isdisjoint(edge.reference))
    ]


def _named(graph: EvidenceGraph, name: str) -> set[str]:
    """The references of this id, DOI, PMID or name in answers, and all others that are one paper with them.

    Raises:
        UnknownNameError: No paper has the name.
    """
    named = {name} & graph.references.keys() or _bearing(graph, name) or _called(graph, name)
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


def _called(graph: EvidenceGraph, name: str) -> set[str]:
    """The references that answers and bibliographies call so: `Sack et al. 2017`, `(2017)` too, or `sack2017`."""
    wanted = fold(name.translate(_AROUND_A_YEAR))
    called = (graph.short_names, graph.citation_keys)
    return {paper for names in called for paper, text in names.items() if fold(text) == wanted}


def cited_by(graph: EvidenceGraph, edges: Iterable[Edge]) -> list[Reference]:
    """The papers that findings name, in the order of their ids."""
    return [graph.references[name] for name in sorted({name for edge in edges for name in edge.reference})]
