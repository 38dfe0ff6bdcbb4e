"""The answer to "how does A reach B in this context": everything that may be said, whole when it is made.

Where the evidence conflicts or says nothing, the answer abstains and names what would settle it. Method, with worked
examples: `docs/method.md`.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple, Unpack

from oxygraph.engine.budget import DEFAULT_SECONDS, Budget
from oxygraph.engine.cautions import cautions
from oxygraph.engine.layers import Elsewhere, by_layer, elsewhere
from oxygraph.engine.missing import Missing, missing_experiments
from oxygraph.engine.question import DEFAULT_HOPS, Question, question_of
from oxygraph.engine.readings import Path
from oxygraph.engine.results import Leaning, Weighed, weigh
from oxygraph.engine.search import gather
from oxygraph.engine.sensitivity import Sensitivity, sensitivity
from oxygraph.engine.steps import Step
from oxygraph.engine.strength import Strength, strength
from oxygraph.engine.verdict import DIRECT, INSUFFICIENT, UNSETTLED, Evidence
from oxygraph.evidence.arguments import at_most
from oxygraph.evidence.context import Match
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.keys import ContextKeys
from oxygraph.evidence.records import Discrepancy, Edge

if TYPE_CHECKING:
    from oxygraph.engine.suggestion import Suggestion

__all__ = ["Answer", "answer", "answer_question"]


class Answer(NamedTuple):
    """What the graph says to a question.

    Attributes:
        question: What was asked.
        verdict: `increases`, `decreases`, `no_effect`, `mixed`, `conflicting` or `insufficient`; the last two abstain.
        decided_by: `direct`, `mechanism` or `nothing`.
        contested: Nulls stand beside the verdict's sign.
        mechanism: The verdict of the causal paths alone.
        match: How well the deciding evidence fits the question: of several paths the worst; None where nothing decides.
        strength: How strongly studies carry the verdict, and why.
        leans: Where direct evidence conflicts or is mixed, which way.
        specific: What the findings alone say that report all the question fixes, where others are counted, too.
        found_in: What the deciding evidence reports beyond the question: key → words.
        suggests: Where the answer is `insufficient`, what indirect ways point to.
        by_layer: Layer → its own verdict.
        elsewhere: What the layers left out hold; None where all were asked.
        direct: The one-step evidence, or None.
        paths: Every admitted path of two or more steps: the best first, chimeras and speculation last.
        deciding: The findings that made the verdict.
        resolving_sets: For evidence that conflicts or is mixed, the smallest sets of context keys that part it, if any.
        reported: Whether both sides report the keys by which contexts could part them.
        missing: Experiments that would make the answer firmer, the most needed first.
        sensitivity: The verdict without each study, and if less were known.
        cautions: Where the review differs from a paper whose findings are on the way, and which papers are retracted;
            those first that concern what decides, then the direct evidence.
        complete: Whether everything was looked for; False where the time or the number of paths ran out.
    """

    question: Question
    verdict: str
    decided_by: str
    contested: bool
    mechanism: str
    match: Match | None
    strength: Strength
    leans: Leaning | None
    specific: Weighed | None
    found_in: Mapping[str, tuple[str, ...]]
    suggests: "Suggestion | None"
    by_layer: Mapping[str, str]
    elsewhere: Elsewhere | None
    direct: Step | None
    paths: tuple[Path, ...]
    deciding: tuple[Edge, ...]
    resolving_sets: tuple[tuple[str, ...], ...]
    reported: bool
    missing: tuple[Missing, ...]
    sensitivity: Sensitivity
    cautions: tuple[Discrepancy, ...]
    complete: bool

    def __repr__(self) -> str:
        """`<Answer: oxytocin → ptsd (sex female): mixed, evidence very weak, 12 direct findings, 260 paths>`."""
        question, strength = self.question, (self.strength.level or "").replace("_", " ")
        fixed = ", ".join(f"{key} {text}" for key, text in question.context.texts())
        said = [
            self.verdict,
            *([f"evidence {strength}"] if strength else []),
            f"{len(self.direct.findings) if self.direct else 0} direct findings",
            f"{len(self.paths)} paths",
        ]
        asked = f"{question.source} → {question.target}{f' ({fixed})' if fixed else ''}"
        return f"<Answer: {asked}: {', '.join(said)}>"

    @property
    def disagreement(self) -> bool:
        """Whether direct evidence decides and the causal paths point elsewhere."""
        return self.decided_by == DIRECT and self.mechanism not in {self.verdict, INSUFFICIENT}

    @property
    def resolving(self) -> tuple[str, ...] | None:
        """The first of the smallest sets of context keys that part the evidence; None where none does."""
        return next(iter(self.resolving_sets), None)

    @property
    def found(self) -> bool:
        """Whether there is any evidence to show."""
        return self.direct is not None or bool(self.paths)

    @property
    def rests_on(self) -> tuple[tuple[Edge, ...], tuple[Edge, ...]]:
        """The findings that decide, and the direct evidence."""
        return self.deciding, self.direct.edges if self.direct else ()

    def steps(self, limit: int = 0) -> tuple[Step, ...]:
        """The direct step and those of the first `limit` paths, of all where it is 0; one of several paths recurs."""
        paths = self.paths[: at_most(limit)]
        return (*((self.direct,) if self.direct else ()), *(step for path in paths for step in path.steps))

    def edges(self, limit: int = 0) -> Mapping[str, Edge]:
        """Every edge on the way, by id: of the first `limit` paths, of all where it is 0."""
        return {edge.id: edge for step in dict.fromkeys(self.steps(limit)) for edge in step.edges}


def answer(  # noqa: PLR0913  a question has that many parts
    graph: EvidenceGraph,
    source: str,
    target: str,
    *,
    layers: str | Iterable[str] = (),
    max_hops: int = DEFAULT_HOPS,
    timeout: float = DEFAULT_SECONDS,
    **context: Unpack[ContextKeys],
) -> Answer:
    """How `source` reaches `target` in a context; arguments and errors as for `oxygraph.answer`."""
    question = question_of(graph, (source, target), layers=layers, max_hops=max_hops, **context)
    return answer_question(graph, question, Budget(timeout))


def answer_question(graph: EvidenceGraph, question: Question, budget: Budget | None = None) -> Answer:
    """The answer to a question whose names are ids already, for no more than a budget."""
    budget = budget or Budget()
    evidence = gather(graph, question, budget)
    found = Answer(
        question=question,
        verdict=evidence.verdict,
        decided_by=evidence.decided_by,
        contested=evidence.contested,
        mechanism=evidence.mechanism_verdict,
        match=min((item.match for item in evidence.deciding), default=None),
        strength=strength(graph, question, evidence),
        leans=evidence.leans,
        specific=_specific(evidence),
        found_in=_found_in(graph, evidence),
        suggests=_suggested(graph, question, evidence, budget),
        by_layer=by_layer(graph, question, evidence.verdict, budget),
        elsewhere=elsewhere(graph, question, budget),
        direct=evidence.direct,
        paths=evidence.paths,
        deciding=tuple(finding.edge for finding in evidence.deciding_findings),
        resolving_sets=evidence.resolving_sets if evidence.verdict in UNSETTLED else (),
        reported=evidence.reported,
        missing=missing_experiments(graph, question, evidence),
        sensitivity=sensitivity(graph, evidence),
        cautions=(),
        complete=True,
    )
    # Now that everything has been looked for, and what is shown can be asked.
    warned = cautions(graph, found.edges().values(), found.rests_on)
    return found._replace(cautions=warned, complete=not budget.exhausted)


def _suggested(graph: EvidenceGraph, question: Question, evidence: Evidence, budget: Budget) -> "Suggestion | None":
    if evidence.verdict != INSUFFICIENT:
        return None
    from oxygraph.engine.suggestion import suggestion  # noqa: PLC0415  an answer with a verdict suggests nothing

    return suggestion(graph, question, evidence, budget)


def _specific(evidence: Evidence) -> Weighed | None:
    """What the findings alone say that report all the question fixes, where others are counted."""
    direct = evidence.direct
    if direct is None or evidence.decided_by != DIRECT or not any(finding.open_keys for finding in direct.speaking):
        return None
    return weigh(direct.asserted) if direct.asserted else None


def _found_in(graph: EvidenceGraph, evidence: Evidence) -> dict[str, tuple[str, ...]]:
    """What all deciding findings report in common, wherever that is narrower than the question."""
    scopes = {graph.scope(finding.edge) for finding in evidence.deciding_findings if finding.has_outcome}
    return graph.scoper.narrowing(graph.scoper.common(scopes), evidence.counting.asked)
