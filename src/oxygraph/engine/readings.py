"""What one step and one path say: who speaks, which readings are possible at once, and the sign they add up to.

A step is all admitted edges between two nodes. A reading of a path takes one speaking edge per step such that some
single context satisfies them all, and the question; a path without a reading is a chimera. Method: `docs/method.md`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from oxygraph.evidence.context import Match, Scope, meet
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge
from oxygraph.evidence.vocabulary import PASSING

__all__ = ["CONFLICTING", "Finding", "Path", "Step", "Voice", "admitted_step", "combine", "edge_sign", "read", "settle"]

CONFLICTING = "conflicting"
_IDENTITY = "="
_SIGNS = {"increases": "+", "decreases": "-", "no_effect": "0", "unclear": "?"}
_DECIDING = frozenset("+-0")
_ANATOMY = "review"
"""The layer whose structure every question stands on."""


def edge_sign(edge: Edge) -> str:
    """`+`, `-`, `0` (null), `?` (no direction), or `=` for a structural edge that hands the sign on."""
    if edge.signed:
        return _SIGNS[edge.effect]
    return _IDENTITY if edge.predicate in PASSING else "?"


def combine(first: str, second: str) -> str:
    """The sign of two steps in a row: a null blocks, an unknown direction blurs, signs multiply.

    >>> combine("-", "-"), combine("?", "0"), combine("=", "-")
    ('+', '0', '-')
    """
    for absorbing in "0?":
        if absorbing in (first, second):
            return absorbing
    if _IDENTITY in (first, second):
        return second if first == _IDENTITY else first
    return "+" if first == second else "-"


def settle(signs: Iterable[str]) -> tuple[str, bool]:
    """The sign that several readings, or several edges, add up to, and whether nulls contest it.

    Both signs are `conflicting`; nulls alone are `0`; a null beside an unknown direction stays unknown.
    """
    found = set(signs)
    signed = found & {"+", "-"}
    if signed:
        return (CONFLICTING if len(signed) > 1 else signed.pop()), "0" in found
    return ("0" if found == {"0"} else "?"), False


class Finding(NamedTuple):
    """One admitted edge in the light of a question."""

    edge: Edge
    match: Match
    open_keys: tuple[str, ...]
    counted: bool


class Voice(NamedTuple):
    """What speaking edges of one scope and one sign say together."""

    scope: Scope
    sign: str
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

    @cached_property
    def speaking(self) -> tuple[Finding, ...]:
        """The findings that decide what the step says."""
        counted = [finding for finding in self.findings if finding.counted]
        signed = [finding for finding in counted if finding.edge.signed]
        decided = any(f.match is Match.ASSERTED and edge_sign(f.edge) in _DECIDING for f in signed)
        if decided:
            signed = [finding for finding in signed if finding.match is Match.ASSERTED]
        return tuple(signed or counted)

    @cached_property
    def gaps(self) -> tuple[str, ...]:
        """The keys fixed by the question that even the best fitting speaker leaves open; empty where it is asserted.

        An edge without a direction is the best speaker only where no other one has a direction.
        """
        speakers = [f for f in self.speaking if edge_sign(f.edge) in _DECIDING] or self.speaking or self.findings
        return min((finding.open_keys for finding in speakers), key=len)

    @property
    def match(self) -> Match:
        """Asserted where a speaker reports all that the question fixes, else compatible."""
        return Match.COMPATIBLE if self.gaps else Match.ASSERTED

    @cached_property
    def voices(self) -> tuple[Voice, ...]:
        """The speaking edges, those of equal scope and sign together."""
        heard: dict[tuple[Scope, str], frozenset[str]] = {}
        for finding in self.speaking:
            key = (self._graph.scope(finding.edge), edge_sign(finding.edge))
            heard[key] = heard.get(key, frozenset()) | finding.edge.studies
        return tuple(Voice(scope, sign, studies) for (scope, sign), studies in heard.items())

    @cached_property
    def sign(self) -> str:
        """What the step says on its own; a structural step that hands the sign on counts as `+`, changing nothing."""
        signs = {voice.sign for voice in self.voices}
        return "+" if signs == {_IDENTITY} else settle(signs)[0]

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
        return frozenset().union(*(voice.studies for voice in self.voices))

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


class Path(NamedTuple):
    """A way from one node to another, and what its readings add up to.

    Attributes:
        nodes: Node ids, source first.
        steps: One step fewer than nodes.
        sign: `+`, `-`, `0` (blocked by a null), `?` (no direction) or `conflicting`.
        contested: Whether some reading is null beside a sign.
        chimera: No single context satisfies all steps: listed, never counted.
        speculative: A step rests on speculation or retracted papers alone: listed, never counted.
        studies: Sign → the studies its readings rest on.
        scopes: Sign → the contexts its readings hold in.
    """

    nodes: tuple[str, ...]
    steps: tuple[Step, ...]
    sign: str
    contested: bool
    chimera: bool
    speculative: bool
    studies: Mapping[str, frozenset[str]]
    scopes: Mapping[str, frozenset[Scope]]

    @property
    def counted(self) -> bool:
        """Whether the path may decide anything."""
        return not (self.chimera or self.speculative)

    @property
    def gaps(self) -> int:
        """How many fixed keys its weakest step leaves open."""
        return max(len(step.gaps) for step in self.steps)

    @property
    def match(self) -> Match:
        """The match of its weakest step."""
        return min(step.match for step in self.steps)

    @property
    def holds_for(self) -> frozenset[Scope]:
        """The contexts its readings report, those of its own sign where it has one."""
        return self.scopes.get(self.sign) or frozenset().union(*self.scopes.values())

    @property
    def rests_on(self) -> frozenset[str]:
        """Every study that any of its steps rests on."""
        return frozenset().union(*(step.studies for step in self.steps))


def read(steps: Sequence[Step], asked: Scope) -> Path:
    """The path that consecutive steps make, its readings taken together.

    Readings that agree in scope and sign are carried as one, so that many parallel findings stay cheap. Their scopes
    say what the findings report; that the question shares a context with them is checked at the end.

    Args:
        steps: Each begins where the one before it ends.
        asked: The contexts the question asks about.
    """
    heard: dict[tuple[Scope, str], frozenset[str]] = {(Scope(), _IDENTITY): frozenset()}
    for step in steps:
        onward: dict[tuple[Scope, str], frozenset[str]] = {}
        for (scope, sign), studies in heard.items():
            for voice in step.voices:
                common = meet(scope, voice.scope)
                if common is not None:
                    key = (common, combine(sign, voice.sign))
                    onward[key] = onward.get(key, frozenset()) | studies | voice.studies
        heard = onward
    heard = {key: studies for key, studies in heard.items() if meet(key[0], asked) is not None}
    studies_by: dict[str, frozenset[str]] = {}
    scopes_by: dict[str, frozenset[Scope]] = {}
    for (scope, sign), studies in heard.items():
        sign = "?" if sign == _IDENTITY else sign  # noqa: PLW2901  anatomy alone has no effect to hand on
        studies_by[sign] = studies_by.get(sign, frozenset()) | studies
        scopes_by[sign] = scopes_by.get(sign, frozenset()) | {scope}
    speculative = not all(step.voices for step in steps)
    sign, contested = settle(studies_by)
    nodes = (*(step.subject for step in steps), steps[-1].object)
    chimera = not heard and not speculative
    return Path(nodes, tuple(steps), sign, contested, chimera, speculative, studies_by, scopes_by)
