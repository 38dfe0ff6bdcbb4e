"""Which references are one paper, which papers are one study, and what a pooled analysis pools.

Two references are one paper where they share a DOI or a PMID, by way of others too, and are surely identified;
otherwise a reference is a paper of its own. A study is a paper, or all papers of one cohort. Method: `docs/method.md`.
"""

from collections.abc import Iterable, Mapping
from copy import copy

from oxygraph.evidence.descendants import Descendants
from oxygraph.evidence.identifiers import IDENTIFIERS
from oxygraph.evidence.records import Edge, Reference
from oxygraph.evidence.spelling import letters

__all__ = ["SURE", "Papers", "short_names", "surely_identified"]

SURE = frozenset({"high", "medium"})
"""How surely a reference must be identified to identify anybody."""


def surely_identified(reference: Reference) -> bool:
    """Whether the identifier is that of the paper meant; one of low or no confidence identifies nobody."""
    return reference.match_confidence in SURE


class Papers:
    """The papers and studies behind references.

    Attributes:
        paper: Reference → the reference that stands for its paper: the review's own number first, then the first id.
        study: Reference → the reference that stands for its study, chosen likewise.
        withdrawn: References whose paper has been retracted under any of its references.
        included: Paper → itself and the papers that it pools, those that a pooling among these pools with them.
        pooled: Study → itself and the studies that it pools, likewise.
    """

    def __init__(self, references: Mapping[str, Reference]) -> None:
        """Join what is one."""
        ordered = sorted(references.values(), key=lambda reference: (not reference.citation, reference.id))
        self.paper: Mapping[str, str] = _joined((ref.id, _identifiers(ref)) for ref in ordered)
        self.study: Mapping[str, str] = _joined(
            (ref.id, (f"paper {self.paper[ref.id]}", *_cohort(ref))) for ref in ordered
        )
        retracted = {self.paper[ref.id] for ref in ordered if ref.retracted}
        self.withdrawn = frozenset(name for name, paper in self.paper.items() if paper in retracted)
        self.included = _pooled(ordered, self.paper)
        self.pooled = _pooled(ordered, self.study)

    def plus(self, paper: Reference) -> "Papers":
        """The same with one more paper, of which nothing is known but its id."""
        papers = copy(self)
        papers.paper, papers.study = {**self.paper, paper.id: paper.id}, {**self.study, paper.id: paper.id}
        return papers

    def study_of(self, edge: Edge) -> str:
        """The study whose result a finding is: its papers' own, or the layer's own word; empty for uncited anatomy.

        A row that cites several papers is one result of one study, named by all of them.
        """
        if len(edge.reference) == 1:
            return self.study[edge.reference[0]]
        if edge.reference:
            return "+".join(sorted({self.study[name] for name in edge.reference}))
        return edge.layer if edge.signed else ""

    def takes_in(self, larger: str, smaller: str) -> bool:
        """Whether one study pools the other, itself or by way of poolings; of several papers, each of them.

        Two that pool each other take no place of each other, or neither of them would be counted.
        """
        studies = smaller.split("+")
        if larger in studies or larger not in self.pooled or not self.pooled[larger].issuperset(studies):
            return False
        return not any(larger in self.pooled[study] for study in studies if study in self.pooled)

    def all_withdrawn(self, edge: Edge) -> bool:
        """Whether every paper of a row has been withdrawn; a row without one has none that could be."""
        return bool(edge.reference) and self.withdrawn.issuperset(edge.reference)


def short_names(references: Mapping[str, Reference], paper: Mapping[str, str]) -> dict[str, str]:
    """Reference → what a text calls it, namesakes of one year apart: `Frijling et al. 2016a`, `2016b`."""
    bearers: dict[str, list[str]] = {}
    for name in sorted(set(paper.values())):
        bearers.setdefault(references[name].short_name, []).append(name)
    return {
        name: f"{short}{letters(bearers[short].index(standing))}" if len(bearers[short]) > 1 else short
        for name, standing in paper.items()
        for short in [references[standing].short_name]
    }


def _identifiers(reference: Reference) -> tuple[str, ...]:
    if not surely_identified(reference):
        return ()
    named = [(column, spell(text)) for column, spell in IDENTIFIERS.items() if (text := getattr(reference, column))]
    return tuple([f"{column} {name}" for column, name in named if name])


def _cohort(reference: Reference) -> tuple[str, ...]:
    return (f"cohort {reference.cohort}",) if reference.cohort else ()


def _pooled(references: Iterable[Reference], one: Mapping[str, str]) -> Descendants:
    """What each paper or study pools: a pooling pools what those that it pools do."""
    pooled: dict[str, set[str]] = {}
    for reference in references:
        if reference.includes:
            pooled.setdefault(one[reference.id], set()).update(one[name] for name in reference.includes)
    return Descendants(pooled)


def _joined(named: Iterable[tuple[str, Iterable[str]]]) -> dict[str, str]:
    """Each thing → the first of those it shares a name with, by way of others too."""
    parent: dict[str, str] = {}
    owner: dict[str, str] = {}
    order: dict[str, int] = {}

    def root(thing: str) -> str:
        while parent[thing] != thing:
            parent[thing] = parent[parent[thing]]
            thing = parent[thing]
        return thing

    for thing, names in named:
        parent[thing], order[thing] = thing, len(order)
        for name in names:
            if (first := owner.setdefault(name, thing)) != thing:
                one, other = sorted((root(thing), root(first)), key=order.__getitem__)
                parent[other] = one
    return {thing: root(thing) for thing in parent}
