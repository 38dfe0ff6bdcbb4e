"""The numbers in docs/exports.md are the curated graph's. `make docs` writes them anew."""

import re
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

import oxygraph as ox
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.tables import tables_of
from oxygraph.exports.biolink import QUALIFIERS, association
from oxygraph.exports.formats import FORMATS, format_named
from oxygraph.exports.losses import LOSS_COLUMNS
from repository import REPOSITORY

PAGE = REPOSITORY / "docs" / "exports.md"
BLOCK = re.compile(r"(?<=<!-- generated: )([^>]+)( -->\n).*?(?=<!-- end -->)", re.DOTALL)


def table(header: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """A Markdown table."""
    lines = [[str(cell).replace("|", "\\|") for cell in row] for row in rows]
    head = [*header]
    return "".join(f"| {' | '.join(line)} |\n" for line in (head, ["---"] * len(head), *lines))


def loss_table(graph: EvidenceGraph, kind: str) -> str:
    """The loss report of a format."""
    with tempfile.TemporaryDirectory() as folder:
        losses = format_named(kind).write(graph, Path(folder) / "export").losses
    return table(LOSS_COLUMNS, losses) if losses else f"Nothing: `{kind}` holds every column as it is.\n"


def class_table(graph: EvidenceGraph) -> str:
    """How many edges have which association class, and which qualifiers it has."""
    found = Counter(association(graph, edge) for edge in graph.edges.values())
    return table(
        ("association class", "edges", "with a direction", "with sex"),
        [
            (f"`{name}`", count, *("yes" if slot in QUALIFIERS.get(name, ()) else "no" for slot in _TELLING))
            for name, count in sorted(found.items(), key=lambda item: (-item[1], item[0]))
        ],
    )


_TELLING = ("object_direction_qualifier", "sex_qualifier")


def blocks(graph: EvidenceGraph) -> Mapping[str, str]:
    """What should stand between the marks."""
    return {"association classes": class_table(graph), **{kind: loss_table(graph, kind) for kind in FORMATS}}


def page(graph: EvidenceGraph) -> str:
    """The page with its tables written anew."""
    made = blocks(graph)
    return BLOCK.sub(lambda mark: f"{mark[1]}{mark[2]}\n{made[mark[1]]}\n", PAGE.read_text(encoding="utf-8"))


def test_every_format_has_its_table() -> None:
    """None is left out."""
    marks = [mark[1] for mark in BLOCK.finditer(PAGE.read_text(encoding="utf-8"))]
    assert sorted(marks) == sorted([*FORMATS, "association classes"])


def test_the_tables_are_those_of_the_curated_graph(graph: EvidenceGraph) -> None:
    """After a change of the graph: `make docs`."""
    assert PAGE.read_text(encoding="utf-8") == page(graph), "run: make docs"


@pytest.mark.parametrize("kind", FORMATS)
def test_a_report_counts_what_is_there(kind: str, graph: EvidenceGraph, tmp_path: Path) -> None:
    """Against a count that knows nothing of the formats: as many records as say something, and fewer held."""
    tables = tables_of(graph.records())
    for loss in format_named(kind).write(graph, tmp_path / "export").losses:
        rows = tables[loss.table].rows
        assert loss.carried == sum(loss.column == "*" or row.cells[loss.column] != "" for row in rows)
        assert 0 <= loss.native < loss.carried


def test_a_report_says_nothing_of_what_is_not_there(tmp_path: Path) -> None:
    """No graph, no loss."""
    for kind in FORMATS:
        assert format_named(kind).write(EvidenceGraph((), ()), tmp_path / kind).losses == ()


if __name__ == "__main__":
    PAGE.write_text(page(ox.read_graph(REPOSITORY / "graph")), encoding="utf-8")
