"""What one step says: every admitted finding between two nodes, and what those that are counted add up to."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

from oxygraph.engine.design import NARRATIVE, is_pooled
from oxygraph.engine.results import Finding, Result, Weighed, add_up, results_of, weigh
from oxygraph.evidence.context import Match
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.lazily import lazily
from oxygraph.evidence.records import Edge
from oxygraph.evidence.signs import Sign
from oxygraph.evidence.vocabulary import PASSING

__all__ = ["CAUSAL", "INHERITED", "KINDS", "MARKER", "Claim", "Part", "Read", "Readings", "State", "Step"]

CAUSAL, MARKER, INHERITED = range(3)
KINDS = ("causal", "marker", "inherited")
"""What a way rests on, the weakest last: something was changed, something goes with it, something is part of it."""


_TOLD = frozenset({"speculative", "hearsay", "audited"})
"""Why a finding is silent that no study reports: it is an outlook, or the paper itself tells it otherwise."""

_UNCLEAR = frozenset({Sign.UNKNOWN})

State = tuple[int, str]
"""Where readings of a beginning end: their common scope, by its number, and their last aspect."""

Readings = Mapping[State, Sequence[tuple[State, int]]]
"""State → the states before the last step, and the claims of that step, that lead to it."""

Read = tuple[Readings, tuple[State, ...], bool]
"""The readings of a step, the states they end in, and whether they settle what it says."""


class Claim(NamedTuple):
    """What counted findings of one scope, by its number, and of the same aspects say together."""

    scope: int
    subject_aspect: str
    object_aspect: str
    findings: tuple[Finding, ...]


class Part:
    """What counted findings between two nodes add up to: all those of a step, or those that take part in a path.

    Attributes:
        speaking: The findings that are counted.
        findings: The same; of a whole step, all that are admitted.
        adds_up_to: The sign that one result a study adds up to, as in `weighed`.
        contested: Whether nulls stand beside it.
        level: The highest level of the studies with an outcome; of all that are counted where none has one.
        studies: Everything that what the step says rests on.
    """

    def __init__(self, speaking: Sequence[Finding]) -> None:
        """Take the counted findings of one pair of nodes."""
        self.speaking = self.findings = tuple(speaking)
        outcomes: dict[str, set[Sign]] = {}
        levels: dict[str, int] = {}
        for finding in self.speaking:
            if finding.edge.signed:
                outcomes.setdefault(finding.study, set()).add(finding.edge.sign)
                levels[finding.study] = max(finding.level, levels.get(finding.study, NARRATIVE))
        deciding = [level for study, level in levels.items() if outcomes[study] != _UNCLEAR]
        self.level = max(deciding or levels.values(), default=NARRATIVE)
        self.adds_up_to, self.contested = add_up(outcomes.values())
        self.studies = frozenset(outcomes)

    @lazily
    def results(self) -> tuple[Result, ...]:
        """One result a study, of the counted findings: of most steps of a path nobody asks more than the sign."""
        return results_of([finding for finding in self.speaking if finding.edge.signed])

    @lazily
    def weighed(self) -> Weighed:
        """What the results add up to."""
        return weigh(self.results)

    @lazily
    def gaps(self) -> tuple[str, ...]:
        """The keys fixed by the question that even the best fitting counted finding leaves open.

        An edge without an outcome is the best only where no other one has one.
        """
        counted = [f for f in self.speaking if f.has_outcome] or self.speaking or self.findings
        return min([finding.open_keys for finding in counted], key=len)

    @property
    def match(self) -> Match:
        """Asserted where a counted finding reports all that the question fixes, else compatible."""
        return Match.COMPATIBLE if self.gaps else Match.ASSERTED

    @property
    def cited(self) -> tuple[int, ...]:
        """The review's citation numbers on the counted findings."""
        return tuple(sorted({number for finding in self.speaking for number in finding.edge.citation}))

    @property
    def papers(self) -> tuple[str, ...]:
        """The ids of papers that the review does not cite, on the counted findings."""
        uncited = (finding.edge for finding in self.speaking if not finding.edge.citation)
        return tuple(sorted({name for edge in uncited for name in edge.reference}))


class Step(Part):
    """All admitted edges between two nodes, counted or silent.

    Attributes:
        findings: The edges in the light of the question, the counted ones first.
        subject: The node the step leaves.
        object: The node the step reaches.
        kind: What the step rests on: `CAUSAL`, `MARKER` or `INHERITED`, the weakest that applies.
        onward: What it does to the sign of a path where all that is counted takes part; `=` hands the sign on.
        read_after: The states before it → how it is read after them; kept for the next path that comes by.
    """

    def __init__(self, findings: Sequence[Finding], graph: EvidenceGraph) -> None:
        """Take the judged findings of one pair of nodes, at least one."""
        super().__init__([finding for finding in findings if not finding.silent_because])
        self.findings = tuple(findings)
        self.subject, self.object = findings[0].edge.subject, findings[0].edge.object
        self._graph = graph
        predicates = {finding.edge.predicate for finding in self.speaking}
        inherited = not PASSING.isdisjoint(predicates)
        self.kind = INHERITED if inherited else MARKER if "associated_with" in predicates else CAUSAL
        self.onward = Sign.SAME if inherited else self.adds_up_to
        self._parts: dict[frozenset[int], Part] = {}
        self.read_after: dict[tuple[State, ...], Read] = {}

    def __eq__(self, other: object) -> bool:
        """Steps of the same findings, judged alike, are equal."""
        return self is other or (isinstance(other, Step) and self.findings == other.findings)

    def __hash__(self) -> int:
        """That of its ends."""
        return hash((self.subject, self.object))

    def __reduce__(self) -> tuple[type["Step"], tuple[tuple[Finding, ...], EvidenceGraph]]:
        """What a copy is made of; what was worked out is worked out again."""
        return Step, (self.findings, self._graph)

    def __repr__(self) -> str:
        """`<Step: oxytocin → ptsd, mixed, 7 of 12 findings counted>`."""
        counted = f"{len(self.speaking)} of {len(self.findings)} findings counted"
        return f"<Step: {self.subject} → {self.object}, {self.verdict}, {counted}>"

    @property
    def edges(self) -> tuple[Edge, ...]:
        """Every admitted edge, counted or not."""
        return tuple(finding.edge for finding in self.findings)

    @property
    def _fitting(self) -> list[Finding]:
        """The findings that report all the question fixes, counted or not."""
        return [finding for finding in self.findings if finding.edge.signed and finding.match is Match.ASSERTED]

    @lazily
    def reporting(self) -> tuple[Finding, ...]:
        """The findings alone that report all the question fixes.

        A study that is not counted because an analysis pools it is one of them, unless that analysis is one, too.
        """
        fitting = self._fitting
        counted = tuple([finding for finding in fitting if finding.speaks])
        if any(is_pooled(finding.edge) for finding in counted):
            return counted
        return tuple([finding for finding in fitting if finding.speaks or finding.silent_because == "pooled"])

    @lazily
    def uncounted(self) -> tuple[Finding, ...]:
        """Where there is none of these, the findings that report all the question fixes and are not counted."""
        if self.reporting:
            return ()
        return tuple([finding for finding in self._fitting if finding.silent_because not in _TOLD])

    @lazily
    def asserted(self) -> tuple[Result, ...]:
        """What these report, one result a study."""
        return results_of(self.reporting)

    @lazily
    def signed(self) -> bool:
        """Whether there is any finding, and not only structure."""
        return any(finding.edge.signed for finding in self.findings)

    @property
    def sign(self) -> Sign:
        """What the step says on its own; a structural step that hands the sign on counts as `+`, changing nothing."""
        return Sign.PLUS if self.kind == INHERITED else self.adds_up_to

    @property
    def verdict(self) -> str:
        """The same as a verdict."""
        return self.sign.verdict

    def agrees(self, finding: Finding) -> bool | None:
        """Whether a finding of a weaker design says what the counted ones do.

        None of any other finding, and where either side settles nothing.
        """
        if finding.silent_because != "weaker_design" or not finding.has_outcome or not self.adds_up_to.decides:
            return None
        return finding.edge.sign is self.adds_up_to

    @lazily
    def may_be_causal(self) -> bool:
        """Whether some finding, counted or not, changed something and is a study: without it no path can decide."""
        return any(f.edge.predicate == "affects" and f.level > NARRATIVE for f in self.findings)

    @lazily
    def claims(self) -> tuple[Claim, ...]:
        """The counted edges, those of equal scope and aspects together."""
        together: dict[tuple[int, str, str], list[Finding]] = {}
        number_of = self._graph.scoper.number_of_edge
        for finding in self.speaking:
            edge = finding.edge
            key = (number_of(edge), edge.subject_aspect, edge.object_aspect)
            together.setdefault(key, []).append(finding)
        return tuple([Claim(*key, tuple(findings)) for key, findings in together.items()])

    @lazily
    def steady(self) -> bool:
        """Whether it says the same whichever of its claims take part."""
        return self.kind == INHERITED or len(self.claims) == 1 or len({f.edge.sign for f in self.speaking}) == 1

    def part(self, claims: Collection[int]) -> Part:
        """What some of the claims say, by their places; the whole step where they are all."""
        if len(claims) == len(self.claims):
            return self
        key = frozenset(claims)
        if key not in self._parts:
            self._parts[key] = Part([finding for place in sorted(key) for finding in self.claims[place].findings])
        return self._parts[key]

    def sign_of(self, claims: Collection[int]) -> Sign:
        """What some of the claims say, by their places; `=` for structure that hands the sign on."""
        if self.kind == INHERITED or (claims and self.steady):
            return self.onward
        return self.part(claims).adds_up_to

    def keeping(
        self, keep: Callable[[Finding], bool], judge: "Callable[[Sequence[Finding]], Step | None]"
    ) -> "Step | None":
        """The step as it would be with fewer findings, judged anew; None where nothing is left. Structure stays."""
        left = [finding for finding in self.findings if not finding.edge.signed or keep(finding)]
        return self if len(left) == len(self.findings) else judge(left)
