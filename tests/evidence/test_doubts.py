"""Warnings: what a curator should look at although no rule is broken."""

from typing import Any

import pytest

from build import finding, graph_of, null
from oxygraph.errors import Issue
from oxygraph.evidence.doubts import doubts
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge, Reference
from oxygraph.evidence.tables import tables_of


def doubts_of(graph: EvidenceGraph) -> list[Issue]:
    """The warnings about a graph."""
    return doubts(tables_of(graph.records()))


def ref(name: str, **columns: Any) -> Reference:
    """A reference that is surely identified."""
    return Reference(name, **{"match_confidence": "high", **columns})


def test_references_that_are_one_paper_are_named() -> None:
    """The one that stands for the others is not; they count as one study, and nothing is refused."""
    edge = finding("e", "a", "b", reference=("r1",), citation=(1,))
    graph = graph_of(edge, references=[ref("r1", citation=(1,), doi="10.1000/x"), ref("mine", doi="10.1000/x")])
    (issue,) = doubts_of(graph)
    assert (issue.file, issue.column, issue.rule, issue.severity) == ("references.csv", "id", "one-paper", "warning")
    assert "mine and r1" in issue.message
    assert doubts_of(graph_of(edge, references=[ref("r1", citation=(1,), doi="10.1000/x"), ref("mine")])) == []


def test_a_doubtful_reference_is_no_second_name_of_a_paper() -> None:
    """As for everything that is counted."""
    references = [ref("r1", doi="10.1000/x"), ref("mine", doi="10.1000/x", match_confidence="low")]
    assert doubts_of(graph_of(finding("e", "a", "b", reference=("r1",)), references=references)) == []


POOLED = null("pooled", "a", "b", reference=("pool",), evidence_type="meta_analysis")
TRIAL = finding("trial", "a", "b", reference=("r1",), evidence_type="randomized_trial")


@pytest.mark.parametrize(
    ("beside", "warned"),
    [
        (TRIAL, True),
        (TRIAL._replace(evidence_type="experiment"), True),
        (TRIAL._replace(evidence_type="observational"), False),
        (TRIAL._replace(object="c"), False),
    ],
    ids=str,
)
def test_a_pooling_beside_trials_says_what_it_pools(beside: Edge, warned: bool) -> None:  # noqa: FBT001  a column
    """Or they count a second time."""
    bare = doubts_of(graph_of(POOLED, beside, references=[ref("pool"), ref("r1")]))
    assert [(issue.column, issue.rule, issue.severity) for issue in bare] == (
        [("includes", "pools-nothing", "warning")] if warned else []
    )
    assert doubts_of(graph_of(POOLED, beside, references=[ref("pool", includes=("r1",)), ref("r1")])) == []


def test_warnings_come_in_the_order_of_lines() -> None:
    """However they were found."""
    references = [ref("pool"), ref("r1", doi="10.1000/x"), ref("mine", doi="10.1000/x")]
    issues = doubts_of(graph_of(POOLED, TRIAL, references=references))
    assert {issue.rule for issue in issues} == {"one-paper", "pools-nothing"}
    assert [issue.line for issue in issues] == sorted(issue.line for issue in issues)
