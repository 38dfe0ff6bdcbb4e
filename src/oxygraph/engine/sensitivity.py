"""What the verdict would be if less were known: without each study, in people only, without the weakest step."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

from oxygraph.engine.readings import Path
from oxygraph.engine.steps import Step
from oxygraph.engine.verdict import DIRECT, INSUFFICIENT, Evidence
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge

__all__ = ["SCENARIOS", "Sensitivity", "sensitivity", "weakest_step"]


class Sensitivity(NamedTuple):
    """What the verdict becomes without some of what it rests on.

    Attributes:
        without: Study (a reference id, or the layer's own uncited word) → verdict without it.
        flips: The studies whose absence changes the verdict.
        scenarios: Scenario → verdict; `without_weakest_step` is left out where nothing decides.
    """

    without: Mapping[str, str]
    flips: tuple[str, ...]
    scenarios: Mapping[str, str]


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


def sensitivity(graph: EvidenceGraph, evidence: Evidence) -> Sensitivity:
    """The verdict without each single study, and under each scenario.

    Args:
        graph: Where the evidence came from.
        evidence: What a question admits.
    """
    studies = evidence.direct.studies if evidence.direct else frozenset()
    if evidence.direct_verdict == INSUFFICIENT:
        studies = studies.union(*(path.rests_on for path in evidence.paths if path.counted))
    without = {
        study: evidence.keeping(partial(_rests_on_more_than, study), partial(_concerns, study)).verdict
        for study in sorted(studies)
    }
    flips = tuple(study for study, verdict in without.items() if verdict != evidence.verdict)
    return Sensitivity(without, flips, _scenarios(graph, evidence))


def _rests_on_more_than(study: str, edge: Edge) -> bool:
    return bool(edge.studies - {study})


def _concerns(study: str, path: Path) -> bool:
    return study in path.rests_on


def _scenarios(graph: EvidenceGraph, evidence: Evidence) -> dict[str, str]:
    found = {name: evidence.keeping(partial(keep, graph)).verdict for name, keep in SCENARIOS.items()}
    weakest = weakest_step(evidence)
    if weakest is not None:
        gone = {edge.id for edge in weakest.edges}
        found["without_weakest_step"] = evidence.keeping(lambda edge: edge.id not in gone).verdict
    return found


def weakest_step(evidence: Evidence) -> Step | None:
    """The step of the deciding evidence that fits the question worst and rests on the fewest studies.

    Direct evidence is one step; without it, the mechanism has to answer.
    """
    if evidence.decided_by == DIRECT:
        return evidence.direct
    deciding = [path for path in evidence.paths if path.decides]
    steps = [step for path in deciding for step in path.steps if step.signed]
    return max(steps, key=lambda step: (len(step.gaps), -len(step.studies), step.subject, step.object), default=None)
