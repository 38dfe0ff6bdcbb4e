"""Exports: what single formats owe the tools that open them."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import networkx as nx
from jsonschema import Draft202012Validator
from ndex2.cx2 import RawCX2NetworkFactory

from exported import multigraph, written
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.tables import RECORDS
from oxygraph.evidence.word_lists import OwnWord
from oxygraph.exports.formats import format_named
from repository import REPOSITORY


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


def test_graphml_keeps_the_rules_of_its_schema(graph: EvidenceGraph, tmp_path: Path) -> None:
    """Keys first, each declared once and used on what it is for; ids are unique name tokens, and ends are nodes."""
    root = ET.parse(written("graphml", graph, tmp_path)).getroot()
    *keys, body = root
    assert [kind_of(child) for child in root] == [*("key" for _ in keys), "graph"]
    used_on = {key.attrib["id"]: key.attrib["for"] for key in keys}
    assert len(used_on) == len(keys)
    assert {key.attrib["attr.type"] for key in keys} <= {"boolean", "int", "long", "float", "double", "string"}
    assert body.attrib["edgedefault"] == "directed"
    ids: dict[str, list[str]] = {"node": [], "edge": []}
    for element in body:
        kind = kind_of(element)
        data = [element] if kind == "data" else list(element)
        names = [one.attrib["key"] for one in data]
        assert {kind_of(one) for one in data} <= {"data"}
        assert {used_on[name] for name in names} <= {"graph" if kind == "data" else kind}
        assert len({*names}) == len(names)
        if kind != "data":
            ids[kind].append(element.attrib["id"])
    assert all(re.fullmatch(r"[\w.:-]+", name) for name in [*used_on, *ids["node"], *ids["edge"]])
    assert (sorted(ids["node"]), sorted(ids["edge"])) == (sorted(graph.nodes), sorted(graph.edges))
    ends = {edge.attrib[end] for edge in body.iterfind("{*}edge") for end in ("source", "target")}
    assert ends <= graph.nodes.keys()


def kind_of(element: ET.Element) -> str:
    """The name of an element, without its namespace."""
    return element.tag.rpartition("}")[2]


def test_the_reader_of_ndex_takes_the_cx2_whole(graph: EvidenceGraph, tmp_path: Path) -> None:
    """NDEx's own Python package, given the file: every node and every finding with every column as its type."""
    document = json.loads(written("cytoscape", graph, tmp_path).read_text("utf-8"))
    network = RawCX2NetworkFactory().get_cx2network(document)
    nodes, edges = network.get_nodes().values(), network.get_edges().values()
    assert {row["v"]["id"]: row["v"]["name"] for row in nodes} == {node.id: node.name for node in graph.nodes.values()}
    id_of = {row["id"]: row["v"]["id"] for row in nodes}
    for row in edges:
        edge, values = graph.edges[row["v"]["id"]], row["v"]
        assert (id_of[row["s"]], id_of[row["t"]], values["interaction"]) == (edge.subject, edge.object, edge.predicate)
        assert tuple(values.get("citation", ())) == edge.citation
        assert (values.get("dose_min"), values.get("sex", "")) == (edge.dose_min, edge.sex)
    assert len(edges) == len(graph.edges)


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
    kinds = {kind: records.values() for kind, records in graph.by_kind.items()}
    word = OwnWord("species", "dog", "", "NCBITaxon:9615", "dog", "犬", ("canine",))
    worded = EvidenceGraph(**kinds | {"words": [word]})  # type: ignore[arg-type]  # kinds of records
    document = json.loads(written("json", worded, tmp_path).read_text(encoding="utf-8"))
    validator.validate(document)
    short = {name: part[:1] if isinstance(part, list) else part for name, part in document.items()}
    validator.validate(short)
    for table, record in RECORDS.items():
        assert [*schema["$defs"][table]["properties"]] == [*record.columns()]
        for column in record.columns():
            less = [{name: cell for name, cell in short[table][0].items() if name != column}]
            assert not validator.is_valid(short | {table: less}), column
    assert not validator.is_valid(short | {"edges": [short["edges"][0] | {"sex": "femal"}]})
