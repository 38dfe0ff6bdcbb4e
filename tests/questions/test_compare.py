"""Strata side by side: what is the same, opposite, only here, null here, untested here."""

from typing import Any

import pytest

import oxygraph as ox
from build import finding, graph_of
from oxygraph.errors import QuestionError
from oxygraph.evidence.records import Edge
from oxygraph.questions.compare import Comparison, compare
from oxygraph.report.comparison import comparison_document, comparison_rows, comparison_text
from oxygraph.report.words import Words


def relations(*edges: Edge, by: str = "sex", **context: Any) -> dict[tuple[str, str], dict[str, str]]:
    """Step → stratum → relation, for the question how a reaches z."""
    compared: Comparison = compare(graph_of(*edges), "a", "z", by, **context)
    return {
        (step.subject, step.object): {value: cell.relation for value, cell in step.cells.items()}
        for step in compared.steps
    }


@pytest.mark.parametrize(
    ("women", "men", "expected"),
    [
        ("increases", "increases", ("same", "same")),
        ("increases", "decreases", ("opposite", "opposite")),
        ("no_effect", "decreases", ("null_here", "only_here")),
        ("no_effect", "no_effect", ("same", "same")),
        ("increases", None, ("only_here", "untested_here")),
        (None, "no_effect", ("untested_here", "null_here")),
    ],
)
def test_each_relation(women: str | None, men: str | None, expected: tuple[str, str]) -> None:
    """One step, two strata, every combination that means something else."""
    effects = {"female": women, "male": men}
    edges = [finding(sex, "a", "z", effect, sex=sex) for sex, effect in effects.items() if effect]
    assert relations(*edges) == {("a", "z"): {"female": expected[0], "male": expected[1]}}


def test_findings_in_one_stratum_that_disagree_are_conflicting_there() -> None:
    """The other stratum is not told to be opposite to half of them."""
    edges = [
        finding("m1", "a", "z", "increases", sex="male"),
        finding("m2", "a", "z", "decreases", sex="male"),
        finding("f", "a", "z", "increases", sex="female"),
    ]
    assert relations(*edges)["a", "z"] == {"female": "only_here", "male": "conflicting_here"}


def test_a_finding_that_does_not_report_the_key_says_nothing_about_the_difference() -> None:
    """Unreported sex fills neither column."""
    edges = [finding("any", "a", "z", "decreases"), finding("f", "a", "z", "increases", sex="female")]
    assert relations(*edges)["a", "z"] == {"female": "only_here", "male": "untested_here"}


def test_doses_are_strata_of_their_own() -> None:
    """Each reported dose, in its unit, in order."""
    edges = [
        finding("low", "a", "z", "decreases", dose_min=8.0, dose_max=8.0, dose_unit="IU"),
        finding("high", "a", "z", "increases", dose_min=24.0, dose_max=24.0, dose_unit="IU"),
    ]
    assert relations(*edges, by="dose") == {("a", "z"): {"8 IU": "opposite", "24 IU": "opposite"}}


@pytest.mark.parametrize(
    ("by", "context"), [("mood", {}), ("sex", {"sex": "male"}), ("route", {})], ids=["no key", "fixed", "unreported"]
)
def test_what_cannot_be_compared_is_refused(by: str, context: dict[str, Any]) -> None:
    """A clear error instead of an empty table."""
    with pytest.raises(QuestionError):
        relations(finding("f", "a", "z", sex="female"), by=by, **context)


def test_the_curated_graph_shows_13_39_40_and_the_two_circuits(graph: ox.EvidenceGraph) -> None:
    """Men and women differ where the review says so."""
    steps = {(step.subject, step.object): step for step in compare(graph, "oxytocin", "ptsd", "sex").steps}
    assert steps["oxytocin", "amygdala"].cells["female"].relation == "null_here"
    assert steps["oxytocin", "amygdala"].cells["male"].citations == (13,)
    assert steps["oxytocin", "compassion"].cells["male"].relation == "null_here"
    assert steps["oxytocin", "dacc-bla-processing"].cells["male"].relation == "untested_here"
    assert steps["oxytocin", "vmpfc-cem-control"].cells["female"].relation == "untested_here"


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_document_the_rows_and_the_paragraph_agree(graph: ox.EvidenceGraph, lang: str) -> None:
    """Every stratum and every step is in each of them."""
    compared = compare(graph, "oxytocin", "ptsd", "sex")
    document: Any = comparison_document(Words(graph, lang), compared)
    assert [stratum["value"] for stratum in document["strata"]] == ["female", "male"]
    rows, columns = comparison_rows(Words(graph, lang), compared)
    assert columns == ("step", "female", "male", "citations")
    assert len(rows) == len(document["steps"]) + 1
    assert "[13]" in comparison_text(Words(graph, lang), compared)
    assert document["paragraph"] == comparison_text(Words(graph, lang), compared)


def test_many_strata_are_rows(graph: ox.EvidenceGraph) -> None:
    """Eight settings do not fit beside each other on a screen."""
    compared = compare(graph, "oxytocin", "anxiety", "setting", species="mouse")
    rows, columns = comparison_rows(Words(graph), compared)
    assert columns == ("step", "stratum", "finding", "citations")
    verdicts = {row["stratum"]: row["finding"] for row in rows if row["step"] == "verdict"}
    assert verdicts["familiar environment"] == "DECREASES"
    assert verdicts["unfamiliar environment"] == "INCREASES"
