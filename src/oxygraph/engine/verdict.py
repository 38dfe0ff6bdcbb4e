"""The answer to "how does A reach B in this context": verdict, abstention, what is missing, what it hangs on.

Direct evidence (one step) and mechanism paths (more) are kept apart. Direct evidence decides where it has a sign or a
null; otherwise the mechanism paths do. Where the evidence conflicts or says nothing, the answer abstains and names
what would settle it. Method, with worked examples: `docs/method.md`.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from oxygraph.engine.paths import node_paths
from oxygraph.engine.readings import CONFLICTING, Path, Step, admitted_step, read, settle
from oxygraph.evidence.context import KEYS, Context, Match, Scope, fewest_keys, separators
from oxygraph.evidence.graph import Adjacency, EvidenceGraph
from oxygraph.evidence.records import Edge

__all__ = [
    "DIRECT",
    "INSUFFICIENT",
    "MECHANISM",
    "NOTHING",
    "Answer",
    "Missing",
    "Question",
    "Sensitivity",
    "answer",
    "answer_question",
    "deciding_edges",
    "resolving_keys",
    "verdict_keeping",
]

DIRECT, MECHANISM, NOTHING = "direct", "mechanism", "nothing"
INSUFFICIENT = "insufficient"
_VERDICTS = {"+": "increases", "-": "decreases", "0": "no_effect", CONFLICTING: CONFLICTING, "?": INSUFFICIENT}


class Question(NamedTuple):
    """How does `source` reach `target`, in `context`, on `layers`, in at most `max_hops` steps."""

    source: str
    target: str
    context: Context
    layers: tuple[str, ...]
    max_hops: int


class Missing(NamedTuple):
    """An experiment nobody has reported: the step, and for each key the value that no finding of it covers.

    A key `effect` means that findings exist but none says in which direction.
    """

    subject: str
    object: str
    lacks: tuple[tuple[str, str], ...]


class Sensitivity(NamedTuple):
    """What the verdict becomes without each single study it rests on.

    Attributes:
        without: Study (a reference id, or the layer's own uncited word) → verdict without it.
        flips: The studies whose absence changes the verdict.
    """

    without: Mapping[str, str]
    flips: tuple[str, ...]


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
        resolving: For a conflict the smallest set of context keys that separates the signs; None if none does.
        missing: Experiments that would make the answer firmer, the most needed first.
        sensitivity: The verdict without each study.
    """

    question: Question
    verdict: str
    decided_by: str
    contested: bool
    mechanism: str
    match: Match | None
    direct: Step | None
    paths: tuple[Path, ...]
    resolving: tuple[str, ...] | None
    missing: tuple[Missing, ...]
    sensitivity: Sensitivity

    @property
    def disagreement(self) -> bool:
        """Whether direct evidence decides and the mechanism paths point elsewhere."""
        return self.decided_by == DIRECT and self.mechanism not in {self.verdict, INSUFFICIENT}

    @property
    def found(self) -> bool:
        """Whether there is any evidence to show."""
        return self.direct is not None or bool(self.paths)


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
    direct, paths = _evidence(graph, question, asked)
    verdict, decided_by = _verdict(direct, paths)
    deciding = _deciding(decided_by, direct, paths)
    return Answer(
        question=question,
        verdict=verdict,
        decided_by=decided_by,
        contested=_contested(decided_by, direct, deciding),
        mechanism=_mechanism(paths),
        match=max((item.match for item in deciding), default=None),
        direct=direct,
        paths=tuple(sorted(paths, key=_rank)),
        resolving=resolving_keys(_scopes(direct, deciding)) if verdict == CONFLICTING else None,
        missing=_missing(graph, question, asked, direct, paths),
        sensitivity=_sensitivity(asked, direct, paths, verdict),
    )


def _evidence(graph: EvidenceGraph, question: Question, asked: Scope) -> tuple[Step | None, list[Path]]:
    forth = _Admitted(graph, graph.successors, asked, question.layers)
    back = _Admitted(graph, graph.predecessors, asked, question.layers)
    direct, paths = None, []
    for nodes in node_paths(forth, back, question.source, question.target, question.max_hops):
        steps = [forth[a][b] for a, b in pairwise(nodes)]
        if len(steps) == 1:
            direct = steps[0]
        else:
            paths.append(read(steps, asked))
    return direct, paths


def _rank(path: Path) -> tuple[bool, bool, int, bool, int, tuple[str, ...]]:
    """Counted before listed, asserted before compatible, signed before unsigned, short before long."""
    return (path.chimera, path.speculative, path.gaps, path.sign == "?", len(path.nodes), path.nodes)


# --- verdict ----------------------------------------------------------------------------------------------------------


def _direct(step: Step | None) -> str:
    """The verdict of direct evidence, `insufficient` where it has neither sign nor null."""
    signs = {voice.sign for voice in step.voices} & {"+", "-", "0"} if step else set()
    return _VERDICTS[settle(signs)[0]] if signs else INSUFFICIENT


def _mechanism(paths: Iterable[Path]) -> str:
    """The verdict of the mechanism paths: all signed ones must agree, and only blocked ones mean no effect."""
    signs = {sign for path in paths if path.counted for sign in ("+-" if path.sign == CONFLICTING else path.sign)}
    return _VERDICTS[settle(signs)[0]] if signs else INSUFFICIENT


def _verdict(direct: Step | None, paths: Iterable[Path]) -> tuple[str, str]:
    verdict = _direct(direct)
    if verdict != INSUFFICIENT:
        return verdict, DIRECT
    verdict = _mechanism(paths)
    return verdict, NOTHING if verdict == INSUFFICIENT else MECHANISM


def _deciding(decided_by: str, direct: Step | None, paths: Iterable[Path]) -> list[Step | Path]:
    if decided_by == DIRECT and direct:
        return [direct]
    if decided_by == MECHANISM:
        return [path for path in paths if path.counted and path.sign != "?"]
    return []


def deciding_edges(answer: Answer) -> list[Edge]:
    """The findings that made the verdict: those that speak in the direct evidence, or on the paths that decide."""
    if answer.decided_by == DIRECT and answer.direct:
        steps: Iterable[Step] = [answer.direct]
    else:
        steps = (
            step
            for path in _deciding(answer.decided_by, answer.direct, answer.paths)
            for step in (path.steps if isinstance(path, Path) else [path])
        )
    return [finding.edge for step in steps for finding in step.speaking]


def _contested(decided_by: str, direct: Step | None, deciding: Iterable[Step | Path]) -> bool:
    if decided_by == DIRECT and direct:
        return settle(voice.sign for voice in direct.voices)[1]
    signs = [item.sign for item in deciding]
    return ("0" in signs and set(signs) != {"0"}) or any(isinstance(p, Path) and p.contested for p in deciding)


# --- what would settle it ---------------------------------------------------------------------------------------------


def _scopes(direct: Step | None, deciding: Iterable[Step | Path]) -> dict[str, frozenset[Scope]]:
    """The contexts in which the deciding evidence says plus, and those in which it says minus."""
    scopes: dict[str, frozenset[Scope]] = {"+": frozenset(), "-": frozenset()}
    for item in deciding:
        if isinstance(item, Path):
            for sign in "+-":
                scopes[sign] |= item.scopes.get(sign, frozenset())
        elif direct:
            for voice in direct.voices:
                if voice.sign in scopes:
                    scopes[voice.sign] |= {voice.scope}
    return scopes


def resolving_keys(scopes: Mapping[str, Iterable[Scope]]) -> tuple[str, ...] | None:
    """The smallest set of context keys that tells the contexts of plus from those of minus.

    Args:
        scopes: `+` and `-` → the contexts of the findings with that sign.

    Returns:
        Keys in the order of `KEYS`; None where some pair of opposite findings shares a context, so that no key helps.
    """
    return fewest_keys({separators(plus, minus) for plus in scopes["+"] for minus in scopes["-"]})


def _missing(
    graph: EvidenceGraph, question: Question, asked: Scope, direct: Step | None, paths: Iterable[Path]
) -> tuple[Missing, ...]:
    wanted: Counter[Missing] = Counter()
    steps = [direct] if direct else []
    for step in (*steps, *(step for path in paths if path.counted and path.sign != "?" for step in path.steps)):
        if step.gaps:
            wanted[Missing(step.subject, step.object, _lacks(question.context, step.gaps))] += 1
    if not wanted and not any(path.counted and path.sign != "?" for path in paths) and not direct:
        wanted.update(_directionless(paths) or _excluded(graph, question, asked))
    return tuple(sorted(wanted, key=lambda m: (-wanted[m], m.subject, m.object, m.lacks)))


def _lacks(context: Context, keys: Iterable[str]) -> tuple[tuple[str, str], ...]:
    return tuple((key, context.said(key)) for key in keys)


def _directionless(paths: Iterable[Path]) -> list[Missing]:
    """The steps that leave paths without a sign because no finding gives a direction."""
    return [
        Missing(step.subject, step.object, (("effect", "direction"),))
        for path in paths
        if path.counted
        for step in path.steps
        if step.sign == "?"
    ]


def _excluded(graph: EvidenceGraph, question: Question, asked: Scope) -> Iterator[Missing]:
    """Where no path is admitted: the steps of the shortest ways that exist in other contexts, and what they lack."""
    ways = sorted(
        node_paths(graph.successors, graph.predecessors, question.source, question.target, question.max_hops), key=len
    )
    found_at = 0
    for nodes in ways:
        if found_at and len(nodes) > found_at:
            return
        for a, b in pairwise(nodes):
            scopes = [
                graph.scope(edge) for edge in graph.successors[a][b] if edge.signed and edge.layer in question.layers
            ]
            keys = min((separators(scope, asked) for scope in scopes), key=len, default=frozenset[str]())
            if keys:
                found_at = len(nodes)
                yield Missing(a, b, _lacks(question.context, [key for key in KEYS if key in keys]))


# --- what it hangs on -------------------------------------------------------------------------------------------------


def verdict_keeping(
    asked: Scope,
    direct: Step | None,
    paths: Iterable[Path],
    keep: Callable[[Edge], bool],
    concerned: Callable[[Path], bool] = lambda _: True,
) -> str:
    """The verdict as it would be with fewer findings; structure always stays.

    Args:
        asked: The contexts the question asks about.
        direct: The direct evidence, or None.
        paths: All paths of the answer.
        keep: Whether a finding stays.
        concerned: Whether a path may have lost a finding; the others need no second reading.
    """
    verdict = _direct(direct.keeping(keep) if direct else None)
    return verdict if verdict != INSUFFICIENT else _mechanism(_reread(asked, paths, keep, concerned))


def _reread(
    asked: Scope, paths: Iterable[Path], keep: Callable[[Edge], bool], concerned: Callable[[Path], bool]
) -> Iterator[Path]:
    for path in paths:
        if not concerned(path):
            yield path
            continue
        steps = [step.keeping(keep) for step in path.steps]
        if all(steps):
            yield read([step for step in steps if step], asked)


def _sensitivity(asked: Scope, direct: Step | None, paths: list[Path], verdict: str) -> Sensitivity:
    studies = direct.studies if direct else frozenset()
    if _direct(direct) == INSUFFICIENT:
        studies = studies.union(*(path.rests_on for path in paths if path.counted))
    without = {}
    for study in sorted(studies):
        rests_on_more = partial(_rests_on_more_than, study)
        without[study] = verdict_keeping(asked, direct, paths, rests_on_more, partial(_concerns, study))
    return Sensitivity(without, tuple(study for study, other in without.items() if other != verdict))


def _rests_on_more_than(study: str, edge: Edge) -> bool:
    return bool(edge.studies - {study})


def _concerns(study: str, path: Path) -> bool:
    return study in path.rests_on
