"""The verdict if less were known: humans only, trials only, patients only, without the weakest step."""

from collections.abc import Mapping

import pytest

import oxygraph as ox
from build import finding, graph_of
from oxygraph.engine.sensitivity import weakest_step
from oxygraph.engine.verdict import Evidence
from oxygraph.evidence.context import Scope
from oxygraph.evidence.records import Edge


def ask(*edges: Edge) -> Mapping[str, str]:
    """The scenarios of how a reaches z."""
    return ox.answer(graph_of(*edges), "a", "z").sensitivity.scenarios


def evidence_of(found: ox.Answer) -> Evidence:
    """What an answer was made of, the question fixing nothing else than it did."""
    return Evidence(Scope(), found.direct, found.paths)


@pytest.mark.parametrize(
    ("scenario", "column"),
    [
        ("human_only", {"species": "human"}),
        ("trials_only", {"evidence_type": "randomized_trial"}),
        ("patients_only", {"population": ("ptsd",)}),
    ],
)
def test_a_scenario_keeps_only_what_reports_it(scenario: str, column: dict[str, str]) -> None:
    """The finding that reports it says plus, the one that does not says minus."""
    found = ask(finding("yes", "a", "z", "increases", **column), finding("no", "a", "z", "decreases"))
    assert found[scenario] == "increases"
    others = {"human_only", "trials_only", "patients_only"} - {scenario}
    assert {found[other] for other in others} == {"insufficient"}


def test_without_direct_evidence_the_mechanism_answers() -> None:
    """The weakest step of a direct answer is the direct step."""
    found = ask(finding("direct", "a", "z", "increases"), finding("e1", "a", "m", "decreases"), finding("e2", "m", "z"))
    assert found["without_weakest_step"] == "decreases"


def test_the_weakest_step_fits_the_question_worst() -> None:
    """The step that does not report the sex, not the one that does."""
    graph = graph_of(finding("e1", "a", "m", sex="female"), finding("e2", "m", "z"))
    weakest = weakest_step(evidence_of(ox.answer(graph, "a", "z", sex="female")))
    assert weakest is not None
    assert (weakest.subject, weakest.object) == ("m", "z")


def test_where_nothing_decides_there_is_no_weakest_step() -> None:
    """And the scenario is left out instead of invented."""
    assert "without_weakest_step" not in ask(finding("e1", "a", "z", "unclear"))
