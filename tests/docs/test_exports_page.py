"""The numbers in docs/exports.md are the curated graph's; `make docs` writes them anew."""

import csv
import re
from pathlib import Path

import pytest

from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.tables import tables_of
from oxygraph.exports.formats import EXTRACTS, FORMATS, format_named
from write_exports_tables import BLOCK, PAGE, page

LOSSLESS = {"json", "neo4j-csv"}
"""The formats that hold every column as it is."""


def test_every_format_has_its_table() -> None:
    """None is left out."""
    marks = [mark[1] for mark in BLOCK.finditer(PAGE.read_text(encoding="utf-8"))]
    assert sorted(marks) == sorted([*FORMATS, "association classes"])


@pytest.mark.parametrize("kind", [*FORMATS, *EXTRACTS])
def test_every_format_is_described(kind: str) -> None:
    """It has a row in the table of formats, and somewhere the command that writes it."""
    text = PAGE.read_text(encoding="utf-8")
    assert re.search(rf"^\| `{kind}` \| ", text, re.MULTILINE)
    assert re.search(rf"^oxygraph export {kind} ", text, re.MULTILINE)


def test_the_tables_are_those_of_the_curated_graph(graph: EvidenceGraph) -> None:
    """After a change of the graph: `make docs`."""
    assert PAGE.read_text(encoding="utf-8") == page(graph), "run: make docs"


def test_the_page_says_how_many_edges_a_key_of_ends_and_predicate_loses(graph: EvidenceGraph, tmp_path: Path) -> None:
    """What KGX keeps in memory is one edge a key; the share is told in words, which a few more papers do not change."""
    _, written = format_named("kgx").write(graph, tmp_path).files
    with written.open(encoding="utf-8", newline="") as lines:
        edges = [*csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)]
    kept = {(edge["subject"], edge["predicate"], edge["object"]) for edge in edges}
    assert "of the curated graph two edges in five are gone" in PAGE.read_text(encoding="utf-8")
    assert 1 - len(kept) / len(edges) == pytest.approx(2 / 5, abs=0.05)


@pytest.mark.parametrize("kind", FORMATS)
def test_a_report_counts_what_is_there(kind: str, graph: EvidenceGraph, tmp_path: Path) -> None:
    """Against a count that knows nothing of the formats: as many records as say something, and fewer held."""
    tables = tables_of(graph.records())
    losses = format_named(kind).write(graph, tmp_path / "export").losses
    assert bool(losses) == (kind not in LOSSLESS)
    for loss in losses:
        rows = tables[loss.table].rows
        assert loss.carried == sum(loss.column == "*" or row.cells[loss.column] != "" for row in rows)
        assert 0 <= loss.native < loss.carried


def test_a_report_says_nothing_of_what_is_not_there(tmp_path: Path) -> None:
    """No graph, no loss."""
    for kind in FORMATS:
        assert format_named(kind).write(EvidenceGraph((), ()), tmp_path / kind).losses == ()
