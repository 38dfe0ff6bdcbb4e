"""Findings that disagree: explained by context, partly, or not at all; decided by nobody's vote."""

import pytest

import oxygraph as ox
from build import finding, graph_of
from oxygraph.evidence.records import Edge
from oxygraph.questions.conflicts import Conflict, conflicts
from oxygraph.report.conflicts import conflict_rows
from oxygraph.report.words import Words


def only(*edges: Edge) -> Conflict:
    """The one conflict of these edges."""
    (found,) = conflicts(graph_of(*edges))
    return found


def test_opposite_findings_in_excluding_contexts_are_explained() -> None:
    """With the smallest set of keys."""
    found = only(
        finding("up", "a", "b", "increases", sex="male", species="rat"),
        finding("down", "a", "b", "decreases", sex="female", species="rat"),
    )
    assert (found.kind, found.status, found.keys, found.open_keys) == ("opposite", "explained", ("sex",), ())


def test_findings_that_share_a_context_are_unresolved_and_say_what_is_missing() -> None:
    """One reports the sex, the other does not: a deciding study has to."""
    found = only(
        finding("up", "a", "b", "increases", sex="male"),
        finding("down", "a", "b", "decreases"),
    )
    assert (found.status, found.keys, found.open_keys) == ("unresolved", (), ("sex",))


def test_some_clashes_explained_and_some_not_is_partly() -> None:
    """Nothing is called explained while one pair is not."""
    found = only(
        finding("m", "a", "b", "increases", sex="male"),
        finding("f", "a", "b", "decreases", sex="female"),
        finding("m2", "a", "b", "decreases", sex="male"),
    )
    assert (found.status, found.keys) == ("partly", ("sex",))
    assert len(found.clashes) == 2


def test_a_null_beside_a_sign_is_a_conflict_of_its_own_kind() -> None:
    """It stands after the opposite ones."""
    found = only(finding("up", "a", "b", "increases", sex="male"), finding("nil", "a", "b", "no_effect", sex="female"))
    assert (found.kind, found.status, found.keys) == ("null", "explained", ("sex",))


@pytest.mark.parametrize("count", [1, 5, 50])
def test_how_often_something_was_said_changes_nothing(count: int) -> None:
    """Fifty findings against one are as unresolved as one against one."""
    many = [finding(f"up{n}", "a", "b", "increases") for n in range(count)]
    assert only(*many, finding("down", "a", "b", "decreases")).status == "unresolved"


def test_an_unclear_finding_and_speculation_disagree_with_nobody() -> None:
    """They have no side."""
    graph = graph_of(
        finding("up", "a", "b", "increases"),
        finding("unclear", "a", "b", "unclear"),
        finding("hope", "a", "b", "decreases", certainty="speculative"),
    )
    assert conflicts(graph) == []


def test_a_context_leaves_only_what_it_admits() -> None:
    """In men there is no conflict between men and women."""
    graph = graph_of(
        finding("up", "a", "b", "increases", sex="male"), finding("down", "a", "b", "decreases", sex="female")
    )
    assert len(conflicts(graph)) == 1
    assert conflicts(graph, sex="male") == []


def test_the_curated_graph_parts_13_by_sex_and_15_by_environment(graph: ox.EvidenceGraph) -> None:
    """The two examples everybody knows."""
    found = {(conflict.subject, conflict.object): conflict for conflict in conflicts(graph)}
    insula = found["oxytocin", "anterior-insula"]
    assert (insula.status, insula.keys) == ("explained", ("sex",))
    clashes = {frozenset((clash.one.id, clash.other.id)): clash.keys for clash in found["oxytocin", "anxiety"].clashes}
    assert clashes[frozenset(("c15-familiar-anxiety", "c15-unfamiliar-anxiety"))] == ("setting",)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_rows_name_the_deciding_study_where_nothing_explains(graph: ox.EvidenceGraph, lang: str) -> None:
    """In words, in both languages; an explained conflict needs none."""
    for row in conflict_rows(Words(graph, lang), conflicts(graph)):
        assert bool(row["deciding_study"]) == (row["status"] != "explained")
