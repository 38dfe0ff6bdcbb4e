"""Where review and paper differ: a record of the graph, checked like the others, and followed to the answers."""

from typing import Any

import pytest

import oxygraph as ox
from build import finding, graph_of, structure
from oxygraph.engine.ask import answer_question
from oxygraph.engine.question import Question
from oxygraph.errors import InvalidDataError
from oxygraph.evidence.graph import Adjacency, EvidenceGraph
from oxygraph.evidence.records import Discrepancy, Reference
from oxygraph.evidence.rules import incomplete
from oxygraph.evidence.tables import Row, Table, tables_of
from oxygraph.evidence.variants import exchanged
from pages import carried

PLAIN = graph_of(
    finding("review", "a", "z", "increases", sex="female", reference=("r1",), citation=(1,)),
    finding("paper", "a", "z", "no_effect", reference=("r1",), layer="primary"),
    finding("other", "a", "z", "decreases", sex="male"),
)
MISREAD = Discrepancy("d1", (1,), ("r1",), "sex_misread", ("review",), ("paper",), "It says more.", "说多了。")


def with_audit(*rows: Discrepancy) -> EvidenceGraph:
    """The small graph with these differences on record."""
    nodes, edges, contexts, references = PLAIN.nodes, PLAIN.edges, PLAIN.contexts, PLAIN.references
    return EvidenceGraph(nodes.values(), edges.values(), contexts.values(), references.values(), rows)


GRAPH = with_audit(MISREAD)


@pytest.mark.parametrize(
    ("change", "column", "rule"),
    [
        ({"kind": "sex_misred"}, "kind", "unknown-word"),
        ({"kind": ""}, "kind", "required"),
        ({"review_edges": "nothing"}, "review_edges", "unknown-edge"),
        ({"review_edges": "paper", "paper_edges": ""}, "review_edges", "wrong-layer"),
        ({"paper_edges": "other"}, "paper_edges", "wrong-layer"),
        ({"citation": "one"}, "citation", "number"),
        ({"citation": "2"}, "reference", "citation-reference"),
        ({"reference": "r8"}, "reference", "unknown-reference"),
        ({"statement": "", "statement_zh": ""}, "statement", "required"),
        ({"id": "Two words"}, "id", "id-form"),
    ],
    ids=str,
)
def test_a_fault_is_named_with_line_and_column(change: dict[str, str], column: str, rule: str) -> None:
    """Like in every curated file."""
    tables = dict(tables_of(PLAIN.records()))
    tables["audit"] = Table("audit", (Row("audit.csv", 2, MISREAD.to_row() | change),))
    with pytest.raises(InvalidDataError) as caught:
        EvidenceGraph.from_tables(tables)
    assert (2, column, rule) in [(issue.line, issue.column, issue.rule) for issue in caught.value.issues]
    assert {issue.file for issue in caught.value.issues} == {"audit.csv"}


def test_what_a_difference_does_is_what_graphs_made_anew_answer(graph: EvidenceGraph) -> None:
    """Only the pairs of its findings are put together again; every answer is that of a graph without the others."""
    part = structure("part", "a", "z")
    of_structure = Discrepancy("d2", (1,), ("r1",), "sex_misread", ("review", "part"), ("paper",), "More.", "多。")
    small = EvidenceGraph(
        PLAIN.nodes.values(), [*PLAIN.edges.values(), part], (), PLAIN.references.values(), [MISREAD, of_structure]
    )
    for asked in (graph, small):
        review = {edge.id for edge in asked.edges.values() if edge.layer == "review" or not edge.signed}
        for found in ox.audit(asked):
            without = review - set(found.discrepancy.review_edges)
            for impact in found.impacts:
                question = Question(impact.subject, impact.object, impact.context, asked.layers(()), 4)
                graphs = [asked.only(kept) for kept in (review, without, without | set(found.discrepancy.paper_edges))]
                expected = [answer_question(one, question).verdict for one in graphs]
                assert [impact.verdict, impact.without, impact.with_paper] == expected
    assert {len(found.impacts) for found in ox.audit(small)} == {1}


def test_a_graph_whose_findings_are_exchanged_equals_one_of_those_it_has(graph: EvidenceGraph) -> None:
    """Its records, the audit of them, and what is beside what."""
    review = graph.only({edge.id for edge in graph.edges.values() if edge.layer == "review" or not edge.signed})
    for entry in graph.audit.values():
        added = [graph.edges[name] for name in entry.paper_edges]
        found = exchanged(review, entry.review_edges, added, graph.audit.values())
        expected = graph.only((review.edges.keys() - set(entry.review_edges)) | set(entry.paper_edges))
        assert found == expected
        for one, other in ((found.successors, expected.successors), (found.predecessors, expected.predecessors)):
            assert _by_id(one) == _by_id(other)
        assert {paper: {*rows} for paper, rows in found.own_rows.items()} == {
            paper: {*rows} for paper, rows in expected.own_rows.items()
        }
        assert {*found.audited} == {*expected.audited}


def _by_id(adjacency: Adjacency) -> dict[str, dict[str, set[str]]]:
    return {node: {name: {e.id for e in edges} for name, edges in found.items()} for node, found in adjacency.items()}


def test_two_differences_of_one_id_are_none() -> None:
    """One of them would be lost."""
    with pytest.raises(InvalidDataError) as caught:
        with_audit(MISREAD, MISREAD._replace(statement="Another."))
    assert [issue.rule for issue in caught.value.issues] == ["duplicate-id"]


def test_the_curated_graph_owes_both_languages() -> None:
    """A difference without its Chinese sentence is named, and a Chinese reader gets the English one."""
    graph = with_audit(MISREAD._replace(statement_zh=""))
    (issue,) = [found for found in incomplete(tables_of(graph.records())) if found.file == "audit.csv"]
    assert (issue.column, issue.rule) == ("statement_zh", "both-languages")
    document: dict[str, Any] = ox.answer_document(graph, ox.answer(graph, "a", "z"), lang="zh")
    (caution,) = document["cautions"]
    assert caution["statement"] == "It says more."


def test_the_impact_is_the_verdict_with_without_and_with_the_paper() -> None:
    """In the context that the review claims: in women."""
    (found,) = ox.audit(GRAPH)
    (impact,) = found.impacts
    assert impact.context.fixed() == {"sex": "female"}
    assert (impact.verdict, impact.without, impact.with_paper) == ("increases", "insufficient", "no_effect")


def test_only_the_differences_about_a_citation_are_audited() -> None:
    """As many as there are."""
    assert [found.discrepancy for found in ox.audit(GRAPH, citation=1)] == [MISREAD]
    assert ox.audit(GRAPH, citation=2) == []


def test_an_answer_carries_the_cautions_of_its_findings() -> None:
    """And no others, without anybody asking."""
    assert ox.answer(GRAPH, "a", "z", sex="female").cautions == (MISREAD,)
    assert ox.answer(GRAPH, "a", "z", sex="male").cautions == ()


PARTED = [
    finding("way", "a", "b", "increases", reference=("r1",)),
    finding("on", "b", "z", "increases", reference=("r2",)),
    finding("counted", "a", "z", "increases", reference=("r3",), evidence_type="randomized_trial"),
    finding("weaker", "a", "z", "decreases", reference=("r4",), evidence_type="observational"),
    finding("gone", "a", "z", "decreases", reference=("r9",)),
]
DIFFERENCES = [
    Discrepancy(f"{at}-{edge}", (), (), "null_hidden", (edge,), (), "It says more.", "说多了。")
    for at, edge in enumerate(("way", "weaker", "on", "counted"))
]


def test_what_concerns_the_verdict_is_told_before_what_decides_nothing() -> None:
    """What decides, then what stands between the two, retracted papers too, then the rest as the audit has it."""
    graph = graph_of(*PARTED, audit=DIFFERENCES, references=[Reference("r9", status="retracted")])
    told = ["3-counted", "1-weaker", "retracted-r9", "0-way", "2-on"]
    answer = ox.answer(graph, "a", "z")
    assert [edge.id for edge in answer.deciding] == ["counted"]
    assert [caution.id for caution in answer.cautions] == told
    document: dict[str, Any] = ox.answer_document(graph, answer)
    assert [caution["id"] for caution in document["cautions"]] == told


def test_a_comparison_tells_first_what_concerns_any_of_its_verdicts() -> None:
    """What decides in men stands before what is only on a way in women."""
    edges = [edge._replace(sex="male" if edge.object == "z" and edge.subject == "a" else "") for edge in PARTED]
    women = [finding("f", "a", "z", "increases", sex="female", reference=("r5",), evidence_type="randomized_trial")]
    graph = graph_of(*edges, *women, audit=DIFFERENCES, references=[Reference("r9", status="retracted")])
    compared = ox.compare(graph, "a", "z", by="sex")
    assert [caution.id for caution in compared.answers["female"].cautions] == ["0-way", "2-on"]
    assert [caution.id for caution in compared.cautions][:3] == ["3-counted", "1-weaker", "retracted-r9"]


def test_every_face_prints_the_cautions_of_an_answer() -> None:
    """Data, Markdown and the page say what the command line says."""
    found = ox.answer(GRAPH, "a", "z", sex="female")
    document: dict[str, Any] = ox.answer_document(GRAPH, found)
    (caution,) = document["cautions"]
    assert (caution["id"], caution["edges"]) == ("d1", ["review"])
    assert "It says more." in ox.answer_markdown(GRAPH, found)
    assert "It says more." in str(carried(ox.page(GRAPH, "a", "z").html)["audit"])


def test_a_retracted_paper_is_announced_wherever_it_is_shown() -> None:
    """Its finding is listed, supports nothing, and the answer says why."""
    graph = graph_of(
        finding("gone", "a", "z", reference=("r9",)),
        references=[Reference("r9", authors="Somebody A", year=2015, status="retracted")],
    )
    (notice,) = ox.answer(graph, "a", "z").cautions
    assert notice.kind == "retracted"
    assert "Somebody 2015" in notice.statement
