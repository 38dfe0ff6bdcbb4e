"""Findings that disagree: explained by context, partly, or not at all; decided by nobody's vote."""

from itertools import combinations
from typing import Any

import pytest

import oxygraph as ox
from build import finding, graph_of
from each import each
from oxygraph.engine.counting import Counting
from oxygraph.engine.question import Question
from oxygraph.evidence.records import Edge, about_the_same
from oxygraph.evidence.scopes import separators
from oxygraph.questions.conflicts import Clash, Conflict, conflicts
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


def test_every_clash_is_one_of_two_findings_compared_with_each_other(graph: ox.EvidenceGraph) -> None:
    """Findings that say the same of the same are compared once, and what is found is that of every two."""
    counting = Counting.of(graph, Question("", "", graph.context(), graph.layers(()), 1))
    found = conflicts(graph)
    for conflict in each(found):
        step = counting.between(conflict.subject, conflict.object)
        speaking = [said.edge for said in (step.speaking if step else ()) if said.edge.effect not in {"", "unclear"}]
        expected = {
            Clash(one, other, separators(graph.scope(one), graph.scope(other)))
            for one, other in combinations(speaking, 2)
            if one.sign is not other.sign and about_the_same(one, other)
        }
        assert len(conflict.clashes) == len(expected)
        assert set(conflict.clashes) == expected
    assert sum(len(conflict.clashes) for conflict in found) > 1000


def test_an_unclear_finding_and_speculation_disagree_with_nobody() -> None:
    """They have no side."""
    graph = graph_of(
        finding("up", "a", "b", "increases"),
        finding("unclear", "a", "b", "unclear"),
        finding("hope", "a", "b", "decreases", certainty="speculative"),
    )
    assert conflicts(graph) == []


def studies(*signs: str, **columns: Any) -> list[Edge]:
    """A study for each sign."""
    words = {"+": "increases", "-": "decreases", "0": "no_effect"}
    return [
        finding(f"{words[sign]}{place}", "a", "b", words[sign], reference=(f"r{place}",), **columns)
        for place, sign in enumerate(signs)
    ]


def test_findings_that_are_not_counted_disagree_with_nobody() -> None:
    """Hearsay, animals beside people, a stronger design, a subgroup of the same study."""
    first, second = studies("+", "-")
    silent = {
        "hearsay": [first, second._replace(layer="extended", reference=("r0",))],
        "animals": [first._replace(species="human"), second._replace(species="rat")],
        "design": [first._replace(evidence_type="experiment"), second._replace(evidence_type="narrative")],
        "subgroup": [first, second._replace(reference=("r0",), analysis="subgroup")],
    }
    for reason, edges in silent.items():
        assert conflicts(graph_of(*edges)) == [], reason
    assert len(conflicts(graph_of(first, second))) == 1


def test_findings_about_different_aspects_do_not_disagree() -> None:
    """More of its severity is not less of its onset; where one names no aspect, they may."""
    first, second = studies("+", "-")
    severe = first._replace(object_aspect="severity")
    assert conflicts(graph_of(severe, second._replace(object_aspect="onset"))) == []
    assert len(conflicts(graph_of(severe, second))) == 1
    assert len(conflicts(graph_of(severe, second._replace(subject_aspect="level")))) == 1


def test_each_clash_says_which_finding_stands_against_which() -> None:
    """Signs against each other and against nulls, no sign against its like; opposite ones first."""
    found = only(*studies("+", "+", "-", "0"))
    pairs = [{clash.one.id, clash.other.id} for clash in found.clashes]
    assert pairs[:2] == [{"increases0", "decreases2"}, {"increases1", "decreases2"}]
    assert sorted(map(sorted, pairs[2:])) == [
        ["decreases2", "no_effect3"],
        ["increases0", "no_effect3"],
        ["increases1", "no_effect3"],
    ]
    assert found.kind == "opposite"


def test_a_context_leaves_only_what_it_admits() -> None:
    """In men there is no conflict between men and women."""
    graph = graph_of(
        finding("up", "a", "b", "increases", sex="male"), finding("down", "a", "b", "decreases", sex="female")
    )
    assert len(conflicts(graph)) == 1
    assert conflicts(graph, sex="male") == []


def test_the_curated_graph_parts_13_by_sex_and_15_by_environment(graph: ox.EvidenceGraph) -> None:
    """The two examples everybody knows, as the review has them; the second in mice, since people were studied too."""
    insula = {(c.subject, c.object): c for c in conflicts(graph, layers=["review"])}["oxytocin", "anterior-insula"]
    assert (insula.status, insula.keys) == ("explained", ("sex",))
    mice = {(c.subject, c.object): c for c in conflicts(graph, layers=["review"], species="mouse")}
    clashes = {frozenset((clash.one.id, clash.other.id)): clash.keys for clash in mice["oxytocin", "anxiety"].clashes}
    assert clashes[frozenset(("c15-familiar-anxiety", "c15-unfamiliar-anxiety"))] == ("setting",)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_rows_name_the_deciding_study_where_nothing_explains(graph: ox.EvidenceGraph, lang: str) -> None:
    """In words, in both languages; an explained conflict needs none."""
    rows = conflict_rows(Words(graph, lang), conflicts(graph))
    assert {row["status"] for row in rows} >= {"explained", "unresolved"}
    for row in rows:
        assert bool(row["deciding_study"]) == (row["status"] != "explained")
