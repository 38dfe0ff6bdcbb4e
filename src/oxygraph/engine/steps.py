"""What one step says: every admitted finding between two nodes, and which of them are counted.

Method: `docs/method.md`.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

from oxygraph.evidence.context import Match, Scope
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge
from oxygraph.evidence.signs import Sign, settle

__all__ = ["Claim", "Finding", "Step", "admitted_step"]

_ANATOMY = "review"
"""The layer whose structure every question stands on."""


class Finding(NamedTuple):
    """One admitted edge in the light of a question."""

    edge: Edge
    match: Match
    open_keys: tuple[str, ...]
    counted: bool


class Claim(NamedTuple):
    """What speaking edges of one scope and one sign say together."""

    scope: Scope
    sign: Sign
    studies: frozenset[str]


class Step:
    """All admitted edges between two nodes, and who among them speaks.

    Where some signed or null findings are asserted, only asserted ones speak; otherwise the compatible ones do, and an
    asserted `unclear` silences nobody. Anatomy beside a finding stays silent. Speculation and retracted papers are
    listed and never speak.
    """

    def __init__(self, findings: Sequence[Finding], graph: EvidenceGraph) -> None:
        """Take the admitted findings of one pair of nodes, at least one."""
        self.findings = tuple(findings)
        self._graph = graph

    @property
    def subject(self) -> str:
        """The node the step leaves."""
        return self.findings[0].edge.subject

    @property
    def object(self) -> str:
        """The node the step reaches."""
        return self.findings[0].edge.object

    @property
    def edges(self) -> tuple[Edge, ...]:
        """Every admitted edge, speaking or not."""
        return tuple(finding.edge for finding in self.findings)

    @property
    def signed(self) -> bool:
        """Whether there is any finding, and not only structure."""
        return any(edge.signed for edge in self.edges)

    @cached_property
    def speaking(self) -> tuple[Finding, ...]:
        """The findings that decide what the step says."""
        counted = [finding for finding in self.findings if finding.counted]
        signed = [finding for finding in counted if finding.edge.signed]
        decided = any(f.match is Match.ASSERTED and f.edge.sign.decides for f in signed)
        if decided:
            signed = [finding for finding in signed if finding.match is Match.ASSERTED]
        return tuple(signed or counted)

    @cached_property
    def gaps(self) -> tuple[str, ...]:
        """The keys fixed by the question that even the best fitting speaker leaves open; empty where it is asserted.

        An edge without a direction is the best speaker only where no other one has a direction.
        """
        speakers = [f for f in self.speaking if f.edge.sign.decides] or self.speaking or self.findings
        return min((finding.open_keys for finding in speakers), key=len)

    @property
    def match(self) -> Match:
        """Asserted where a speaker reports all that the question fixes, else compatible."""
        return Match.COMPATIBLE if self.gaps else Match.ASSERTED

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """The speaking edges, those of equal scope and sign together."""
        claimed: dict[tuple[Scope, Sign], frozenset[str]] = {}
        for finding in self.speaking:
            key = (self._graph.scope(finding.edge), finding.edge.sign)
            claimed[key] = claimed.get(key, frozenset()) | finding.edge.studies
        return tuple(Claim(scope, sign, studies) for (scope, sign), studies in claimed.items())

    @cached_property
    def sign(self) -> Sign:
        """What the step says on its own; a structural step that hands the sign on counts as `+`, changing nothing."""
        signs = {claim.sign for claim in self.claims}
        return Sign.PLUS if signs == {Sign.SAME} else settle(signs)[0]

    @property
    def citations(self) -> tuple[int, ...]:
        """The review's citation numbers on all its edges."""
        return tuple(sorted({number for edge in self.edges for number in edge.citation}))

    @property
    def cited(self) -> tuple[int, ...]:
        """The review's citation numbers on the findings that speak."""
        return tuple(sorted({number for finding in self.speaking for number in finding.edge.citation}))

    @property
    def papers(self) -> tuple[str, ...]:
        """The ids of papers that the review does not cite, on the findings that speak."""
        spoken = (finding.edge for finding in self.speaking if not finding.edge.citation)
        return tuple(sorted({name for edge in spoken for name in edge.reference}))

    @cached_property
    def studies(self) -> frozenset[str]:
        """Everything that what the step says rests on."""
        return frozenset().union(*(claim.studies for claim in self.claims))

    def keeping(self, keep: Callable[[Edge], bool]) -> "Step | None":
        """The step as it would be with fewer findings; None where nothing is left. Structure always stays."""
        left = [finding for finding in self.findings if not finding.edge.signed or keep(finding.edge)]
        return Step(left, self._graph) if left else None


def admitted_step(graph: EvidenceGraph, edges: Iterable[Edge], asked: Scope, layers: Iterable[str]) -> Step | None:
    """The step that parallel edges make under a question, or None where it admits none of them.

    The review's structural edges are part of every question: anatomy is nobody's finding. Those that another layer
    adds, for things only it speaks of, come with that layer.
    """
    findings = []
    for edge in edges:
        if edge.layer not in layers and (edge.signed or edge.layer != _ANATOMY):
            continue
        match = graph.scoper.match(edge, asked)
        if match is not Match.EXCLUDED:
            open_keys = graph.scoper.open_keys(edge, asked) if edge.signed else ()
            findings.append(Finding(edge, match, open_keys, graph.counts(edge)))
    findings.sort(key=lambda finding: (not finding.counted, -finding.match, finding.edge.id))
    return Step(findings, graph) if findings else None
