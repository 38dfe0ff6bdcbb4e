"""What the curated graph owes of where its knowledge comes from, row by row."""

from pathlib import Path
from typing import Any

import pytest

from build import finding, graph_of, structure
from oxygraph.evidence import canonical
from oxygraph.evidence.builtin import builtin_folder
from oxygraph.evidence.provenance import unsourced
from oxygraph.evidence.records import Edge, Reference
from oxygraph.evidence.tables import tables_of


def owed(edge: Edge, *references: Reference) -> list[tuple[str, int, str, str, str]]:
    """File, line, column, rule and message of each issue; all of them are errors."""
    issues = unsourced(tables_of(graph_of(edge, references=references).records()))
    assert all(issue.severity == "error" and issue.fix for issue in issues)
    return [(issue.file, issue.line, issue.column, issue.rule, issue.message) for issue in issues]


@pytest.mark.parametrize("layer", ["primary", "extended"])
def test_a_finding_of_a_paper_says_how_it_was_seen(layer: str) -> None:
    """The row that does not is named; the review's own words and structure need no note."""
    edge = finding("e", "a", "b", layer=layer, reference=("r1",))
    assert owed(edge) == [("edges.csv", 2, "note", "note-missing", "e does not say how it was seen")]
    assert owed(edge._replace(note="Abstract read.")) == []
    assert owed(edge._replace(layer="review")) == []
    assert owed(structure("s", "a", "b")._replace(layer=layer)) == []


@pytest.mark.parametrize(("column", "text"), [("doi", "10.1000/x"), ("pmid", "7")])
def test_no_identifier_is_from_memory(column: str, text: str) -> None:
    """It is named where nobody verified it."""
    edge = finding("e", "a", "b", reference=("r1",))
    columns: dict[str, Any] = {column: text}
    row = Reference("r1", match_confidence="high", **columns)
    message = f"the {column.upper()} of r1 was not verified"
    assert owed(edge, row) == [("references.csv", 2, column, "identifier-unverified", message)]
    assert owed(edge, row._replace(identifier_verified="yes")) == []


def test_the_builtin_graph_owes_it_and_a_folder_of_ones_own_does_not(tmp_path: Path) -> None:
    """The builtin graph is clean; of findings of one's own nothing of it is asked."""
    assert not [issue for issue in canonical.check(builtin_folder()) if issue.severity == "error"]
    mine = tmp_path / "edges.csv"
    mine.write_text(
        "id,subject,object,predicate,effect,layer,reference,statement\n"
        "x-mine,oxytocin,anxiety,affects,decreases,extended,r13,It fell in my own patients.\n",
        encoding="utf-8",
    )
    assert not [issue for issue in canonical.check(tmp_path) if issue.rule in {"note-missing", "identifier-unverified"}]
