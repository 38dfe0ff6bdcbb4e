"""Exports: what single formats owe the tools that open them."""

import json
import re
from pathlib import Path

import networkx as nx
from jsonschema import Draft202012Validator

from conftest import REPOSITORY
from oxygraph.exports.formats import format_named
from oxygraph.graph import EvidenceGraph
from oxygraph.tables import RECORDS
from test_exports import multigraph, written


def test_gephi_finds_its_labels_and_no_column_is_taken_for_one(graph: EvidenceGraph, tmp_path: Path) -> None:
    """Keys by name: Gephi takes `d3` of nodes and `d7` of edges for yEd's labels, and NetworkX would number them so."""
    text = written("graphml", graph, tmp_path).read_text(encoding="utf-8")
    assert '<key id="sex" for="edge" attr.name="sex" attr.type="string" />' in text
    assert not re.search(r'<key id="d\d', text)
    read = multigraph(tmp_path / "export")
    assert read.nodes["cem"]["label"] == graph.nodes["cem"].name
    assert read.edges["oxytocin", "vmpfc-cem-control", "c38-m-vmpfc-cem"]["edgelabel"] == "affects increases"


def test_graphml_written_again_by_networkx_is_still_the_graph(graph: EvidenceGraph, tmp_path: Path) -> None:
    """A detour through somebody's script."""
    nx.write_graphml(multigraph(written("graphml", graph, tmp_path)), tmp_path / "again.graphml")
    assert format_named("graphml").read(tmp_path / "again.graphml") == graph


def test_cx2_declares_the_type_of_every_column_it_uses(graph: EvidenceGraph, tmp_path: Path) -> None:
    """And each value is of its type, and ids and counts agree."""
    aspects = {k: v for a in json.loads(written("cytoscape", graph, tmp_path).read_text("utf-8")) for k, v in a.items()}
    kinds: dict[str, tuple[type, ...]] = {"string": (str,), "double": (float,), "integer": (int,)}
    (declared,) = aspects["attributeDeclarations"]
    for part in ("nodes", "edges"):
        assert [row["id"] for row in aspects[part]] == [*range(len(aspects[part]))]
        for column, value in (pair for row in aspects[part] for pair in row["v"].items()):
            kind = declared[part][column]["d"]
            items = value if kind.startswith("list_of_") else [value]
            assert all(isinstance(item, kinds[kind.removeprefix("list_of_")]) for item in items), (column, value)
    assert {row["name"]: row["elementCount"] for row in aspects["metaData"]} == {
        name: len(rows)
        for name, rows in aspects.items()
        if isinstance(rows, list) and name not in {"metaData", "status"}
    }


def test_the_json_document_is_what_its_schema_says(graph: EvidenceGraph, tmp_path: Path) -> None:
    """With every column of every table, and no word that the lists do not have."""
    schema = json.loads((REPOSITORY / "schemas" / "export.schema.json").read_text(encoding="utf-8"))
    validator = Draft202012Validator(schema)
    document = json.loads(written("json", graph, tmp_path).read_text(encoding="utf-8"))
    validator.validate(document)
    for table, record in RECORDS.items():
        assert [*schema["$defs"][table]["properties"]] == [*record.columns()]
        for column in record.columns():
            less = json.loads(json.dumps(document))
            less[table][0].pop(column)
            assert not validator.is_valid(less), column
    document["edges"][0]["sex"] = "femal"
    assert not validator.is_valid(document)
