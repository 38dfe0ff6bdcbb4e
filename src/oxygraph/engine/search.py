"""Everything that is admitted between two nodes under a question: the direct step, and every path with its readings."""

from collections.abc import Iterator, Mapping

from oxygraph.engine.counting import Counting
from oxygraph.engine.question import Question
from oxygraph.engine.readings import START, Path, Readings, extend
from oxygraph.engine.steps import Step
from oxygraph.engine.verdict import Evidence
from oxygraph.errors import QuestionError
from oxygraph.evidence.graph import Adjacency, EvidenceGraph

__all__ = ["gather"]


class _Admitted(dict[str, dict[str, Step]]):
    """Adjacency under a question, a node's neighbours judged when first asked for, each pair of nodes once."""

    def __init__(
        self,
        counting: Counting,
        adjacency: Adjacency,
        judged: dict[tuple[str, str], Step | None],
        *,
        back: bool,
        deciding_only: bool,
    ) -> None:
        super().__init__()
        self._counting, self._adjacency, self._judged = counting, adjacency, judged
        self._back, self._deciding_only = back, deciding_only

    def __missing__(self, node: str) -> dict[str, Step]:
        found = self[node] = {}
        for neighbour, edges in self._adjacency[node].items():
            pair = (neighbour, node) if self._back else (node, neighbour)
            if pair not in self._judged:
                self._judged[pair] = self._counting.step(edges)
            step = self._judged[pair]
            if step is not None and (step.may_be_causal or not self._deciding_only):
                found[neighbour] = step
        return found


def gather(graph: EvidenceGraph, question: Question, *, healthy: bool = False, deciding_only: bool = False) -> Evidence:
    """What a question admits.

    Args:
        graph: Where to look.
        question: What is asked.
        healthy: Let findings in healthy people in where a disorder is asked.
        deciding_only: Look only for paths that might decide, for the sake of the verdict.

    Raises:
        QuestionError: Source and target are the same, or the question allows no step.
    """
    if question.source == question.target:
        raise QuestionError(f"a path needs two ends, and both are {question.source}")
    if question.max_hops < 1:
        raise QuestionError(f"max_hops is {question.max_hops}, but a path has at least one step")
    counting = Counting(graph, question, healthy=healthy)
    judged: dict[tuple[str, str], Step | None] = {}
    forth = _Admitted(counting, graph.successors, judged, back=False, deciding_only=deciding_only)
    back = _Admitted(counting, graph.predecessors, judged, back=True, deciding_only=deciding_only)
    direct = counting.step(graph.successors[question.source].get(question.target, ()))
    return Evidence(counting, direct, lambda: _paths(forth, back, question, counting))


def _paths(
    forth: Mapping[str, Mapping[str, Step]],
    back: Mapping[str, Mapping[str, Step]],
    question: Question,
    counting: Counting,
) -> Iterator[Path]:
    """Every node-simple path of two or more steps.

    The last two steps are not walked: what lies between a node and the target is the intersection of two key views. The
    readings of a beginning are kept, so that each step is read once for all the paths that share it.
    """
    target = question.target
    into_target = back[target]
    scopes = counting.scopes
    steps: list[Step] = []
    readings: list[Readings] = []
    on_path = {question.source}

    def push(step: Step) -> None:
        readings.append(extend(scopes, readings[-1] if readings else START, step))
        steps.append(step)

    def pop() -> None:
        steps.pop()
        readings.pop()

    def walk(node: str, hops: int) -> Iterator[Path]:
        onward = forth[node]
        for middle in onward.keys() - on_path if hops > 2 else (onward.keys() & into_target.keys()) - on_path:  # noqa: PLR2004
            if middle == target:
                continue
            push(onward[middle])
            if middle in into_target:
                push(into_target[middle])
                yield Path(scopes, steps, readings, counting.asked_number)
                pop()
            if hops > 2:  # noqa: PLR2004  the closing step of the docstring
                on_path.add(middle)
                yield from walk(middle, hops - 1)
                on_path.remove(middle)
            pop()

    if question.max_hops > 1:
        yield from walk(question.source, question.max_hops)
