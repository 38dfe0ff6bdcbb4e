"""Exports: what single formats owe the tools that open them."""

import json
import re
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree as ET

import networkx as nx
from jsonschema import Draft202012Validator
from ndex2.cx2 import RawCX2NetworkFactory

from each import each
from exported import multigraph, written
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.kinds import RECORDS
from oxygraph.evidence.word_lists import OwnWord
from oxygraph.exports.formats import format_named
from oxygraph.exports.layout import places_of
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


# The values that CX2's own description of visual styles allows.
SHAPES = {
    "ellipse",
    "triangle",
    "rectangle",
    "round-rectangle",
    "parallelogram",
    "diamond",
    "hexagon",
    "octagon",
    "vee",
}
ARROWS = {"none", "triangle", "triangle-cross", "square", "diamond", "circle", "vee", "tee"}
LINES = {"solid", "dashed", "dotted"}


def test_cx2_opens_styled(graph: EvidenceGraph, tmp_path: Path) -> None:
    """Every category has a colour and a shape, every effect a colour and an arrow, by columns that are there."""
    document = json.loads(written("cytoscape", graph, tmp_path).read_text("utf-8"))
    style = RawCX2NetworkFactory().get_cx2network(document).get_visual_properties()
    mapped = {name: rule["definition"] for part in ("nodeMapping", "edgeMapping") for name, rule in style[part].items()}
    assert mapped["NODE_LABEL"]["attribute"] == "name"
    values = {name: {pair["v"]: pair["vp"] for pair in rule.get("map", ())} for name, rule in mapped.items()}
    categories = {node.category for node in graph.nodes.values()}
    effects = {edge.effect for edge in graph.edges.values() if edge.effect}
    assert values["NODE_BACKGROUND_COLOR"].keys() >= categories
    assert values["NODE_SHAPE"].keys() >= categories
    assert set(values["NODE_SHAPE"].values()) <= SHAPES
    for name in ("EDGE_LINE_COLOR", "EDGE_TARGET_ARROW_COLOR", "EDGE_TARGET_ARROW_SHAPE"):
        assert values[name].keys() == effects
    assert set(values["EDGE_TARGET_ARROW_SHAPE"].values()) <= ARROWS
    assert set(values["EDGE_LINE_STYLE"].values()) <= LINES
    colours = [v for name, found in values.items() if name.endswith("COLOR") for v in found.values()]
    assert all(re.fullmatch("#[0-9a-f]{6}", colour) for colour in colours)
    looks = {(values["NODE_BACKGROUND_COLOR"][name], values["NODE_SHAPE"][name]) for name in categories}
    assert len(looks) == len(categories)
    assert len(set(values["EDGE_TARGET_ARROW_SHAPE"].values())) == len(effects)


def test_cx2_opens_laid_out(graph: EvidenceGraph, tmp_path: Path) -> None:
    """Every node has a place of its own, molecules left of disorders, and the same graph is laid out alike."""
    document = json.loads(written("cytoscape", graph, tmp_path).read_text("utf-8"))
    nodes = next(aspect["nodes"] for aspect in document if "nodes" in aspect)
    places = {row["v"]["id"]: (row["x"], row["y"]) for row in nodes}
    assert len(set(places.values())) == len(graph.nodes)
    assert places["oxytocin"][0] < places["amygdala"][0] < places["ptsd"][0]
    pairs = combinations(places.values(), 2)
    assert all(abs(x - beside) >= 150 or abs(y - below) >= 50 for (x, y), (beside, below) in pairs)
    again = EvidenceGraph.of_sound({kind: [*found.values()][::-1] for kind, found in graph.by_kind.items()})
    assert places_of(again) == places


def test_cx2_has_the_sign_as_a_number(graph: EvidenceGraph, tmp_path: Path) -> None:
    """For a filter or a style by number; what has no direction has none."""
    document = json.loads(written("cytoscape", graph, tmp_path).read_text("utf-8"))
    edges = next(aspect["edges"] for aspect in document if "edges" in aspect)
    assert all(row["v"].get("sign") == graph.edges[row["v"]["id"]].sign.number for row in each(edges))


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
