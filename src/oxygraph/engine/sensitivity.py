"""What the verdict would be if less were known: without each study, in people only, without the weakest step."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import NamedTuple

from oxygraph.engine.readings import Path
from oxygraph.engine.results import Finding
from oxygraph.engine.steps import Step
from oxygraph.engine.verdict import DIRECT, Evidence
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.scopes import in_people
from oxygraph.evidence.signs import Sign

__all__ = ["Sensitivity", "sensitivity", "weakest_step"]


class Sensitivity(NamedTuple):
    """What the verdict becomes without some of what it rests on.

    Attributes:
        without: Study (a reference id, or the layer's own uncited word) → verdict without it.
        flips: The studies whose absence changes the verdict.
        scenarios: Scenario → verdict; `without_weakest_step` is left out where nothing decides.

    What was not read again before the time was up is left out of both.
    """

    without: Mapping[str, str]
    flips: tuple[str, ...]
    scenarios: Mapping[str, str]


def _human(graph: EvidenceGraph, finding: Finding) -> bool:
    return in_people(graph.scope(finding.edge))


def _trial(_graph: EvidenceGraph, finding: Finding) -> bool:
    return finding.edge.evidence_type == "randomized_trial"


def _patients(graph: EvidenceGraph, finding: Finding) -> bool:
    return any(name in graph.nodes for name in finding.edge.population)


_SCENARIOS: Mapping[str, Callable[[EvidenceGraph, Finding], bool]] = {
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
    if evidence.direct_sign is Sign.UNKNOWN:
        studies = studies.union(*(step.studies for path in evidence.causal_paths for step in path.steps))
    without = _known(
        (study, evidence.keeping(partial(_of_another, study), partial(_concerns, study))) for study in sorted(studies)
    )
    flips = tuple(study for study, verdict in without.items() if verdict != evidence.verdict)
    return Sensitivity(without, flips, _scenarios(graph, evidence))


def _known(left: Iterable[tuple[str, Evidence]]) -> dict[str, str]:
    """The verdicts of what is left each time, as far as they are known."""
    verdicts = ((name, evidence.known) for name, evidence in left)
    return {name: verdict for name, verdict in verdicts if verdict is not None}


def _of_another(study: str, finding: Finding) -> bool:
    return finding.study != study


def _concerns(study: str, path: Path) -> bool:
    return any(study == f.study for step in path.steps for f in step.findings)


def _scenarios(graph: EvidenceGraph, evidence: Evidence) -> dict[str, str]:
    left = [(name, evidence.keeping(partial(keep, graph))) for name, keep in _SCENARIOS.items()]
    weakest = weakest_step(evidence)
    if weakest is not None:
        gone = {edge.id for edge in weakest.edges}
        left.append(("without_weakest_step", evidence.keeping(lambda finding: finding.edge.id not in gone)))
    return _known(left)


def weakest_step(evidence: Evidence) -> Step | None:
    """The step of the deciding evidence that fits the question worst and rests on the fewest studies.

    Direct evidence is one step; without it, the mechanism has to answer.
    """
    if evidence.decided_by == DIRECT:
        return evidence.direct
    steps = [step for path in evidence.causal_paths for step in path.steps if step.signed]
    return max(steps, key=lambda step: (len(step.gaps), -len(step.studies), step.subject, step.object), default=None)
