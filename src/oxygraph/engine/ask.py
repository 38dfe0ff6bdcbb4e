"""The answer to "how does A reach B in this context": everything that may be said, whole when it is made.

Where the evidence conflicts or says nothing, the answer abstains and names what would settle it. Method, with worked
examples: `docs/method.md`.
"""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import NamedTuple

from oxygraph.engine.cautions import cautions
from oxygraph.engine.missing import Missing, missing_experiments
from oxygraph.engine.paths import node_paths
from oxygraph.engine.question import Question
from oxygraph.engine.readings import Path, read
from oxygraph.engine.sensitivity import Sensitivity, sensitivity
from oxygraph.engine.steps import Step, admitted_step
from oxygraph.engine.verdict import DIRECT, INSUFFICIENT, Evidence
from oxygraph.evidence.context import Match, Scope
from oxygraph.evidence.graph import Adjacency, EvidenceGraph
from oxygraph.evidence.records import Discrepancy, Edge
from oxygraph.evidence.signs import Sign

__all__ = ["Answer", "answer", "answer_question"]


class Answer(NamedTuple):
    """What the graph says to a question.

    Attributes:
        question: What was asked.
        verdict: `increases`, `decreases`, `no_effect`, `conflicting` or `insufficient`; the last two abstain.
        decided_by: `direct`, `mechanism` or `nothing`.
        contested: Nulls stand beside the verdict's sign.
        mechanism: The verdict of the mechanism paths alone.
        match: How well the deciding evidence fits the question; None where nothing decides.
        direct: The one-step evidence, or None.
        paths: Every admitted path of two or more steps: best fitting first, chimeras and speculation last.
        deciding: The findings that made the verdict.
        resolving: For a conflict the smallest set of context keys that separates the signs; None if none does.
        missing: Experiments that would make the answer firmer, the most needed first.
        sensitivity: The verdict without each study, and if less were known.
        cautions: Where the review differs from a paper whose findings are on the way, and which papers are retracted.
    """

    question: Question
    verdict: str
    decided_by: str
    contested: bool
    mechanism: str
    match: Match | None
    direct: Step | None
    paths: tuple[Path, ...]
    deciding: tuple[Edge, ...]
    resolving: tuple[str, ...] | None
    missing: tuple[Missing, ...]
    sensitivity: Sensitivity
    cautions: tuple[Discrepancy, ...]

    @property
    def disagreement(self) -> bool:
        """Whether direct evidence decides and the mechanism paths point elsewhere."""
        return self.decided_by == DIRECT and self.mechanism not in {self.verdict, INSUFFICIENT}

    @property
    def found(self) -> bool:
        """Whether there is any evidence to show."""
        return self.direct is not None or bool(self.paths)

    @property
    def has_direction(self) -> bool:
        """Whether anything on the way has an outcome, even where the answer abstains."""
        return self.decided_by == DIRECT or any(path.decides for path in self.paths)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The direct step and those of every path, in the order of the paths; a step of several paths recurs."""
        return self.steps_of()

    def steps_of(self, limit: int = 0) -> tuple[Step, ...]:
        """The direct step and those of the first `limit` paths, of all where it is 0."""
        paths = self.paths[:limit] if limit else self.paths
        return (*((self.direct,) if self.direct else ()), *(step for path in paths for step in path.steps))

    def edges(self, limit: int = 0) -> Mapping[str, Edge]:
        """Every edge on the way, by id: of the first `limit` paths, of all where it is 0."""
        return {edge.id: edge for step in self.steps_of(limit) for edge in step.edges}


class _Admitted(dict[str, dict[str, Step]]):
    """Adjacency under a question, a node's neighbours judged when first asked for."""

    def __init__(self, graph: EvidenceGraph, adjacency: Adjacency, asked: Scope, layers: tuple[str, ...]) -> None:
        super().__init__()
        self._graph, self._adjacency, self._asked, self._layers = graph, adjacency, asked, layers

    def __missing__(self, node: str) -> dict[str, Step]:
        judged = (
            (neighbour, admitted_step(self._graph, edges, self._asked, self._layers))
            for neighbour, edges in self._adjacency[node].items()
        )
        found = self[node] = {neighbour: step for neighbour, step in judged if step is not None}
        return found


def answer(
    graph: EvidenceGraph,
    source: str,
    target: str,
    *,
    layers: Iterable[str] = (),
    max_hops: int = 4,
    **context: object,
) -> Answer:
    """How `source` reaches `target` in a context.

    Args:
        graph: Where to look.
        source: Any spelling of a node, in English or Chinese.
        target: Any spelling of another node.
        layers: `review` (the default), `primary`, `extended`.
        max_hops: The most steps a path may have.
        **context: What to fix: `sex`, `species`, `population`, `dose` and `dose_unit`, `route`, `regimen`, `setting`
            (a sequence of tags).

    Raises:
        UnknownNameError: A name or word is not known.
        QuestionError: The question makes no sense as asked.

    Example:
        >>> import oxygraph as ox
        >>> ox.answer(ox.read_graph(), "催产素", "PTSD", sex="female").verdict
        'decreases'
    """
    question = Question(
        graph.node(source).id, graph.node(target).id, graph.context(**context), graph.layers(layers), max_hops
    )
    return answer_question(graph, question)


def answer_question(graph: EvidenceGraph, question: Question) -> Answer:
    """The answer to a question whose names are ids already."""
    asked = graph.scoper.of_context(question.context)
    evidence = _evidence(graph, question, asked)
    steps = [*([evidence.direct] if evidence.direct else []), *(step for path in evidence.paths for step in path.steps)]
    return Answer(
        question=question,
        verdict=evidence.verdict,
        decided_by=evidence.decided_by,
        contested=evidence.contested,
        mechanism=evidence.mechanism_verdict,
        match=max((item.match for item in evidence.deciding), default=None),
        direct=evidence.direct,
        paths=evidence.paths,
        deciding=tuple({f.edge.id: f.edge for step in evidence.deciding_steps for f in step.speaking}.values()),
        resolving=evidence.resolving if evidence.verdict == Sign.CONFLICTING.verdict else None,
        missing=missing_experiments(graph, question, asked, evidence),
        sensitivity=sensitivity(graph, evidence),
        cautions=cautions(graph, (edge for step in steps for edge in step.edges)),
    )


def _evidence(graph: EvidenceGraph, question: Question, asked: Scope) -> Evidence:
    forth = _Admitted(graph, graph.successors, asked, question.layers)
    back = _Admitted(graph, graph.predecessors, asked, question.layers)
    direct, paths = None, []
    for nodes in node_paths(forth, back, question.source, question.target, question.max_hops):
        steps = [forth[a][b] for a, b in pairwise(nodes)]
        if len(steps) == 1:
            direct = steps[0]
        else:
            paths.append(read(steps, asked))
    return Evidence(asked, direct, sorted(paths, key=_rank))


def _rank(path: Path) -> tuple[bool, bool, int, bool, int, tuple[str, ...]]:
    """Counted before listed, asserted before compatible, signed before unsigned, short before long."""
    return (path.chimera, path.speculative, path.gaps, path.sign is Sign.UNKNOWN, len(path.nodes), path.nodes)
