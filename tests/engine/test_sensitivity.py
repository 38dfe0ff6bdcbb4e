"""The verdict if less were known: humans only, trials only, patients only, without the weakest step."""

from collections.abc import Mapping

import pytest

import oxygraph as ox
from build import down, finding, graph_of, up
from oxygraph.engine.question import Question
from oxygraph.engine.search import gather
from oxygraph.engine.sensitivity import weakest_step
from oxygraph.evidence.records import Edge


def ask(*edges: Edge) -> Mapping[str, str]:
    """The scenarios of how a reaches z."""
    return ox.answer(graph_of(*edges), "a", "z").sensitivity.scenarios


@pytest.mark.parametrize(
    ("scenario", "columns"),
    [
        ("human_only", {"species": "human"}),
        ("trials_only", {"evidence_type": "randomized_trial"}),
        ("patients_only", {"population": ("ptsd",), "species": "nonhuman_primate"}),
    ],
)
def test_a_scenario_keeps_only_what_reports_it(scenario: str, columns: dict[str, str]) -> None:
    """The finding that reports it says more, the one that does not says less."""
    found = ask(
        up("yes", "a", "z", reference=("r1",), **columns), down("no", "a", "z", reference=("r2",), species="rat")
    )
    assert found[scenario] == "increases"
    others = {"human_only", "trials_only", "patients_only"} - {scenario}
    assert {found[other] for other in others} == {"insufficient"}


def test_a_population_that_only_people_can_have_makes_it_human() -> None:
    """Nobody need say that patients are."""
    assert ask(up("e", "a", "z", population=("ptsd",)))["human_only"] == "increases"


def test_a_scenario_judges_anew_who_is_counted() -> None:
    """Without the trial, what it outweighed is counted; structure stays in every scenario."""
    trial = up("trial", "a", "z", evidence_type="experiment", species="rat", reference=("r1",))
    observed = down("seen", "a", "z", evidence_type="observational", species="human", reference=("r2",))
    found = ask(trial._replace(species=""), observed)
    assert found["human_only"] == "decreases"


def test_without_direct_evidence_the_mechanism_answers() -> None:
    """The weakest step of a direct answer is the direct step; the paths decide where they rest on studies."""
    edges = (
        up("direct", "a", "z", reference=("r1",)),
        down("e1", "a", "m", reference=("r2",)),
        up("e2", "m", "z", reference=("r3",)),
    )
    assert ask(*edges)["without_weakest_step"] == "decreases"
    assert ask(*edges[:2], up("e2", "m", "z"))["without_weakest_step"] == "insufficient"


def test_the_weakest_step_fits_the_question_worst() -> None:
    """The step that does not report the sex, not the one that does."""
    graph = graph_of(up("e1", "a", "m", sex="female", reference=("r1",)), up("e2", "m", "z", reference=("r2",)))
    question = Question("a", "z", graph.context(sex="female"), ("review",), 4)
    weakest = weakest_step(gather(graph, question))
    assert weakest is not None
    assert (weakest.subject, weakest.object) == ("m", "z")


def test_where_nothing_decides_there_is_no_weakest_step() -> None:
    """And the scenario is left out instead of invented."""
    assert "without_weakest_step" not in ask(finding("e1", "a", "z", "unclear"))
