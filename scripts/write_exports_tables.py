"""Write the tables of docs/exports.md from the curated graph, so that its numbers are true. Run with `make docs`."""

import re
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from oxygraph.evidence.csv_files import read_graph
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.exports.biolink import QUALIFIERS, association
from oxygraph.exports.formats import FORMATS, format_named
from oxygraph.exports.losses import LOSS_COLUMNS

PAGE = Path(__file__).parents[1] / "docs" / "exports.md"
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


if __name__ == "__main__":
    PAGE.write_text(page(read_graph()), encoding="utf-8")
