"""What the verdict would be if less were known: humans only, trials only, patients only, without the weakest step."""

from collections.abc import Callable, Mapping

from oxygraph.engine.readings import Step
from oxygraph.engine.verdict import Answer, verdict_keeping
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge

__all__ = ["SCENARIOS", "scenarios", "weakest_step"]


def _human(_graph: EvidenceGraph, edge: Edge) -> bool:
    return edge.species == "human"


def _trial(_graph: EvidenceGraph, edge: Edge) -> bool:
    return edge.evidence_type == "randomized_trial"


def _patients(graph: EvidenceGraph, edge: Edge) -> bool:
    return any(name in graph.nodes for name in edge.population)


SCENARIOS: Mapping[str, Callable[[EvidenceGraph, Edge], bool]] = {
    "human_only": _human,
    "trials_only": _trial,
    "patients_only": _patients,
}
"""Which findings stay; one that does not report the property in question does not."""


def scenarios(graph: EvidenceGraph, answer: Answer) -> dict[str, str]:
    """The verdict of the same question under each scenario, and without the weakest step of the deciding evidence.

    Args:
        graph: Where the answer came from.
        answer: The answer.

    Returns:
        Scenario → verdict; `without_weakest_step` is left out where nothing decides.
    """
    asked = graph.scoper.of_context(answer.question.context)

    def verdict_if(keep: Callable[[Edge], bool]) -> str:
        return verdict_keeping(asked, answer.direct, answer.paths, keep)

    found = {name: verdict_if(lambda edge, keep=keep: keep(graph, edge)) for name, keep in SCENARIOS.items()}  # type: ignore[misc]
    weakest = weakest_step(answer)
    if weakest is not None:
        gone = {edge.id for edge in weakest.edges}
        found["without_weakest_step"] = verdict_if(lambda edge: edge.id not in gone)
    return found


def weakest_step(answer: Answer) -> Step | None:
    """The step of the deciding evidence that fits the question worst and rests on the fewest studies.

    Direct evidence is one step; without it, the mechanism has to answer.
    """
    if answer.decided_by == "direct":
        return answer.direct
    deciding = [path for path in answer.paths if path.counted and path.sign != "?"]
    steps = [step for path in deciding for step in path.steps if any(edge.signed for edge in step.edges)]
    return max(steps, key=lambda step: (len(step.gaps), -len(step.studies), step.subject, step.object), default=None)
