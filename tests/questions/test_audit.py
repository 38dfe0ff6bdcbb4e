"""Where review and paper differ: curated in a file, checked like one, and followed to the answers it changes."""

from pathlib import Path

import pytest

import oxygraph as ox
from build import finding, graph_of
from oxygraph.errors import InvalidDataError
from oxygraph.evidence.records import Discrepancy, Reference
from oxygraph.questions.audit import audit, cautions, read_audit

HEADER = ",".join(Discrepancy.columns())
GRAPH = graph_of(
    finding("review", "a", "z", "increases", sex="female", reference=("r1",), citation=(1,)),
    finding("paper", "a", "z", "no_effect", reference=("r1",), layer="primary"),
    finding("other", "a", "z", "decreases", sex="male"),
)
MISREAD = Discrepancy("d1", (1,), ("r1",), "sex_misread", ("review",), ("paper",), "It says more.", "说多了。")


def written(folder: Path, *rows: str) -> Path:
    """An audit file beside nothing else."""
    (folder / "audit.csv").write_text("\n".join([HEADER, *rows]) + "\n", encoding="utf-8")
    return folder


def test_an_audit_file_is_read_and_may_be_missing(tmp_path: Path) -> None:
    """A user's own folder needs none."""
    assert read_audit(tmp_path, graph=GRAPH) == ()
    row = "d1,1,r1,sex_misread,review,paper,It says more.,说多了。"
    assert read_audit(written(tmp_path, row), graph=GRAPH) == (MISREAD,)


@pytest.mark.parametrize(
    ("row", "column", "rule"),
    [
        ("d1,1,r1,sex_misred,review,paper,It.,它。", "kind", "unknown-word"),
        ("d1,1,r1,,review,paper,It.,它。", "kind", "required"),
        ("d1,1,r1,sex_misread,nothing,paper,It.,它。", "review_edges", "unknown-edge"),
        ("d1,1,r1,sex_misread,paper,,It.,它。", "review_edges", "wrong-layer"),
        ("d1,1,r1,sex_misread,review,other,It.,它。", "paper_edges", "wrong-layer"),
        ("d1,one,r1,sex_misread,review,paper,It.,它。", "citation", "number"),
    ],
)
def test_a_fault_is_named_with_line_and_column(tmp_path: Path, row: str, column: str, rule: str) -> None:
    """Like in every curated file."""
    with pytest.raises(InvalidDataError) as caught:
        read_audit(written(tmp_path, row), graph=GRAPH)
    assert [(issue.line, issue.column, issue.rule) for issue in caught.value.issues] == [(2, column, rule)]


def test_the_impact_is_the_verdict_with_without_and_with_the_paper() -> None:
    """In the context that the review claims: in women."""
    (found,) = audit(GRAPH, [MISREAD])
    (impact,) = found.impacts
    assert impact.context.fixed() == {"sex": "female"}
    assert (impact.verdict, impact.without, impact.with_paper) == ("increases", "insufficient", "no_effect")


def test_an_answer_carries_the_cautions_of_the_findings_it_shows() -> None:
    """And no others."""
    women = ox.answer(GRAPH, "a", "z", sex="female")
    men = ox.answer(GRAPH, "a", "z", sex="male")
    assert cautions(GRAPH, women, [MISREAD]) == [MISREAD]
    assert cautions(GRAPH, men, [MISREAD]) == []


def test_a_retracted_paper_is_announced_wherever_it_is_shown() -> None:
    """Its finding is listed, supports nothing, and the answer says why."""
    graph = graph_of(
        finding("gone", "a", "z", reference=("r9",)),
        references=[Reference("r9", authors="Somebody A", year=2015, status="retracted")],
    )
    (notice,) = cautions(graph, ox.answer(graph, "a", "z"), [])
    assert notice.kind == "retracted"
    assert "Somebody A 2015" in notice.statement
