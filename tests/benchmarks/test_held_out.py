"""What a benchmark holds out of a graph is out of it, and what it asks is what the study reports."""

import sys

import pytest

from build import down, finding, graph_of, null, up
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Reference
from oxygraph.evidence.signs import Sign
from repository import REPOSITORY

sys.path.append(str(REPOSITORY / "benchmarks"))

from held_out import OWN, RETOLD, REVIEW, HeldOut, held_out, poolings
from intervals import share
from methods import judged


def by_study(graph: EvidenceGraph) -> dict[str, list[HeldOut]]:
    """What is asked, study by study."""
    found: dict[str, list[HeldOut]] = {}
    for held in held_out(graph):
        found.setdefault(held.study, []).append(held)
    return found


def left(held: HeldOut) -> set[str]:
    """The findings that are asked."""
    return {edge.id for edge in held.asked.graph.edges.values()}


def test_a_study_is_held_out_whole_with_what_the_review_tells_of_it_and_what_pools_it() -> None:
    """Its other rows, a row that cites it beside another paper, its cohort's second paper, the pooled analysis."""
    graph = graph_of(
        up("own", "a", "b", layer="primary", reference=("r1",)),
        up("own-other", "a", "c", layer="primary", reference=("r1",)),
        up("told", "a", "b", reference=("r1", "r2")),
        up("cohort", "a", "b", layer="extended", reference=("r3",)),
        up("pooled", "a", "b", layer="extended", evidence_type="meta_analysis", reference=("r4",)),
        down("another", "a", "b", layer="primary", reference=("r2",)),
        references=[
            Reference("r1", match_confidence="high", cohort="one"),
            Reference("r3", match_confidence="high", cohort="one"),
            Reference("r4", match_confidence="high", includes=("r1",)),
        ],
    )
    one = by_study(graph)["r1"]
    assert {held.asked.question.target for held in one} == {"b", "c"}
    assert all(left(held) == {"another"} for held in one)
    assert judged(one[0].asked).verdict == "decreases"


def test_the_uncited_statements_of_the_review_are_one_study() -> None:
    """None of them is asked what another says."""
    graph = graph_of(up("one", "a", "b"), up("other", "a", "b", sex="female"), up("study", "a", "b", reference=("r1",)))
    found = by_study(graph)
    assert [left(held) for held in found["review"]] == [{"study"}, {"study"}]
    assert {held.told_by for held in found["review"]} == {REVIEW}
    assert [held.told_by for held in found["r1"]] == [RETOLD]


def test_only_main_findings_that_may_support_an_answer_are_asked_for() -> None:
    """No subgroup, no speculation, nothing without an outcome, nothing retracted, no account of who speaks himself."""
    graph = graph_of(
        up("main", "a", "b", layer="primary", reference=("r1",)),
        down("subgroup", "a", "b", layer="primary", reference=("r1",), analysis="subgroup", sex="male"),
        down("told", "a", "b", reference=("r1",)),
        up("outlook", "a", "b", layer="primary", reference=("r2",), certainty="speculative"),
        up("withdrawn", "a", "b", layer="primary", reference=("r3",)),
        finding("vague", "a", "b", "unclear", layer="primary", reference=("r4",)),
        up("far", "a", "c", layer="primary", reference=("r4",)),
        references=[Reference("r3", match_confidence="high", status="retracted")],
    )
    assert sorted(name for held in held_out(graph) for name in held.edges) == ["far", "main"]


def test_a_study_that_disagrees_with_itself_asks_nothing() -> None:
    """Unless the context parts its rows: then each is asked for in its own."""
    rows = [up("more", "a", "b", layer="primary", reference=("r1",)), null("none", "a", "b", reference=("r1",))]
    rows[1] = rows[1]._replace(layer="primary")
    assert not list(held_out(graph_of(*rows)))
    parted = [row._replace(sex=sex) for row, sex in zip(rows, ("female", "male"), strict=True)]
    found = {held.asked.question.context.sex: held.asked.truth for held in held_out(graph_of(*parted))}
    assert found == {"female": Sign.PLUS, "male": Sign.NULL}


def test_a_pooled_analysis_is_set_against_the_studies_alone() -> None:
    """What it pools stays; other pooled analyses of the same two things go."""
    graph = graph_of(
        down("trial", "a", "b", layer="primary", evidence_type="randomized_trial", reference=("r1",)),
        null("pooled", "a", "b", layer="extended", evidence_type="meta_analysis", reference=("r2",)),
        null("again", "a", "b", layer="extended", evidence_type="meta_analysis", reference=("r3",)),
        references=[Reference("r2", match_confidence="high", includes=("r1",))],
    )
    found = list(poolings(graph))
    assert [held.study for held in found] == ["r2", "r3"]
    assert all(left(held) == {"trial"} and held.told_by == OWN for held in found)
    assert all(judged(held.asked).verdict == "decreases" and held.asked.truth is Sign.NULL for held in found)


@pytest.mark.parametrize(
    ("right", "asked", "low", "high"), [(7, 20, 0.181, 0.567), (0, 5, 0.0, 0.434), (5, 5, 0.566, 1)]
)
def test_an_interval_is_wilsons(right: int, asked: int, low: float, high: float) -> None:
    """As tables of the method give it."""
    assert share([True] * right + [False] * (asked - right)) == (right, asked, low, high)


def test_nothing_asked_is_nothing_known() -> None:
    """The interval is the whole, and is printed as a dash."""
    assert share([]) == (0, 0, 0.0, 1.0)
    assert str(share([])) == "–"
