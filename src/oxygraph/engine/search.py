"""Everything that is admitted between two nodes under a question: the direct step, and every path with its readings."""

from functools import partial

from oxygraph.engine.budget import Budget
from oxygraph.engine.counting import Counting
from oxygraph.engine.design import NARRATIVE
from oxygraph.engine.paths import check_ends_and_hops
from oxygraph.engine.question import Question
from oxygraph.engine.readings import Beginning, Path
from oxygraph.engine.steps import CAUSAL, Step
from oxygraph.engine.verdict import Evidence
from oxygraph.evidence.graph import EvidenceGraph

__all__ = ["gather"]


def gather(
    graph: EvidenceGraph,
    question: Question,
    budget: Budget | None = None,
    *,
    deciding_only: bool = False,
) -> Evidence:
    """What a question admits.

    Args:
        graph: Where to look.
        question: What is asked.
        budget: What may be spent; one of its own where none is given.
        deciding_only: Look only for paths that might decide, for the sake of the verdict.

    Raises:
        QuestionError: Source and target are the same, or max_hops is no whole number from 1 to `MOST_HOPS`.
    """
    check_ends_and_hops(question.source, question.target, question.max_hops)
    counting = Counting.of(graph, question)
    direct = counting.between(question.source, question.target)
    budget = budget or Budget()
    look = partial(_paths, graph, question, counting, budget, deciding_only=deciding_only)
    return Evidence(counting, direct, look, budget)


def _paths(
    graph: EvidenceGraph, question: Question, counting: Counting, budget: Budget, *, deciding_only: bool
) -> list[Path]:
    """Every node-simple path of two or more steps.

    Only pairs of nodes that lie near enough to the target are judged, each once, and the last two steps are not walked:
    what lies between a node and the target is the intersection of two key views. The readings of a beginning are kept,
    so that each step is read once for all the paths that share it.
    """
    target, scopes = question.target, counting.scopes
    onward, into_target = graph.successors, graph.predecessors[target].keys()
    near = _near(graph, target, question.max_hops - 1)
    on_path = {question.source, target}
    found: list[Path] = []

    def then(begun: Beginning, subject: str, to: str) -> Beginning | None:
        step = counting.between(subject, to)
        return None if step is None or (deciding_only and not _may_decide(step)) else begun.then(step, scopes)

    def walk(begun: Beginning, node: str, hops: int) -> None:
        for middle in (onward[node].keys() & (near[hops - 1] if hops > 2 else into_target)) - on_path:  # noqa: PLR2004
            if not budget.spend():
                return
            longer = then(begun, node, middle)
            if longer is None:
                continue
            whole = then(longer, middle, target) if middle in into_target else None
            if whole is not None and budget.keep():
                found.append(Path(whole, scopes, counting.asked_number))
            if hops > 2:  # noqa: PLR2004  the last two steps, of the docstring
                on_path.add(middle)
                walk(longer, middle, hops - 1)
                on_path.remove(middle)

    if question.max_hops > 1:
        walk(Beginning(), question.source, question.max_hops)
    return found


def _may_decide(step: Step) -> bool:
    return step.kind == CAUSAL and step.level > NARRATIVE


def _near(graph: EvidenceGraph, target: str, most: int) -> list[set[str]]:
    """For each number of steps up to `most` the nodes from which the target can be reached in so many or fewer."""
    near: list[set[str]] = [{target}]  # sets, for their meeting with a view asks the smaller of the two
    edge = near[0]
    for _ in range(most):
        edge = {name for node in edge for name in graph.predecessors[node]} - near[-1]
        near.append(near[-1] | edge)
    return near
