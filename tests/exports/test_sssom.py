"""SSSOM: every identifier of every node, how it fits, and a header that says what the set is."""

import csv
from pathlib import Path

import pytest
from rdflib import Graph, URIRef

from oxygraph.cli import run
from oxygraph.errors import UnknownNameError
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Node, TermMapping
from oxygraph.evidence.vocabulary import MAPPINGS
from oxygraph.exports.biolink import registered
from oxygraph.exports.formats import EXTRACTS, FORMATS, format_named, writer_named
from oxygraph.exports.rdf import write_rdf
from oxygraph.exports.sssom import write_sssom


def read(path: Path) -> tuple[list[str], list[dict[str, str]]]:
    """The header without its marks, and the rows."""
    lines = path.read_text(encoding="utf-8").splitlines()
    head = [line.removeprefix("#") for line in lines if line.startswith("#")]
    body = [line for line in lines if not line.startswith("#")]
    return head, [*csv.DictReader(body, delimiter="\t", quoting=csv.QUOTE_NONE)]


def test_every_identifier_of_the_curated_graph_is_a_row(graph: EvidenceGraph, tmp_path: Path) -> None:
    """With the kind of fit that is on record; the curie is the exact match."""
    (path,) = write_sssom(graph, tmp_path / "oxygraph.sssom.tsv").files
    _, rows = read(path)
    words = {word.curie: word.name for word in MAPPINGS}
    found = {(row["subject_id"].removeprefix("oxygraph:"), row["object_id"]): row for row in rows}
    assert len(found) == len(rows) == len(graph.mappings)
    for mapping in graph.mappings.values():
        row = found[mapping.node, registered(mapping.curie)]
        assert words[row["predicate_id"]] == mapping.mapping
        assert row["object_label"] == mapping.label
        assert row["subject_label"] == graph.nodes[mapping.node].name
        assert row["mapping_justification"] == "semapv:ManualMappingCuration"


def test_the_header_says_what_the_set_is(graph: EvidenceGraph, tmp_path: Path) -> None:
    """Its id, its licence, and every prefix that a row uses."""
    head, rows = read(write_sssom(graph, tmp_path / "o.tsv").files[0])
    assert head[0].startswith("mapping_set_id: ")
    assert "license: https://creativecommons.org/licenses/by/4.0/" in head
    told = {line.split(":")[0].strip() for line in head[head.index("curie_map:") + 1 :]}
    columns = ("subject_id", "predicate_id", "object_id", "mapping_justification")
    assert told == {row[column].partition(":")[0] for row in rows for column in columns}


def test_codes_go_by_the_prefix_of_their_registry(tmp_path: Path) -> None:
    """Elsewhere `icd11` are the numbers of the foundation: the package of SSSOM takes no set that says otherwise."""
    node = Node("a", "Disorder", "a", curie="icd11:QE84", xrefs=("icd11.foundation:437815624",))
    head, rows = read(write_sssom(EvidenceGraph([node], ()), tmp_path / "o.tsv").files[0])
    assert [row["object_id"] for row in rows] == ["icd11.code:QE84", "icd11.foundation:437815624"]
    assert '  icd11.code: "https://identifiers.org/icd11.code:"' in head
    assert not any(line.strip().startswith("icd11: ") for line in head)


def test_a_node_has_the_address_that_it_has_in_rdf(tmp_path: Path) -> None:
    """So that both can be read into one store; the set's id is an address too: `urn:` would be read as a prefix."""
    graph = EvidenceGraph([Node("a", "Symptom", "a", curie="HP:1")], ())
    head, _ = read(write_sssom(graph, tmp_path / "o.tsv").files[0])
    (home,) = (line.partition(": ")[2].strip('"') for line in head if line.strip().startswith("oxygraph: "))
    write_rdf(graph, tmp_path / "o.ttl")
    assert (URIRef(f"{home}a"), None, None) in Graph().parse(tmp_path / "o.ttl")
    assert head[0] == "mapping_set_id: https://oxygraph.example/mappings"


def test_an_identifier_without_a_kind_claims_no_fit(tmp_path: Path) -> None:
    """A folder of one's own may lack mappings.csv: a curie is exact, an xref is a cross-reference and no more."""
    node = Node("a", "Symptom", 'a "quoted" name', curie="MINE:1", xrefs=("HP:2", "HP:3"))
    graph = EvidenceGraph([node], (), mappings=[TermMapping("a", "HP:3", "broad", "wider")])
    head, rows = read(write_sssom(graph, tmp_path / "o.tsv").files[0])
    assert [(row["object_id"], row["predicate_id"], row["object_label"]) for row in rows] == [
        ("MINE:1", "skos:exactMatch", ""),
        ("HP:2", "oboInOwl:hasDbXref", ""),
        ("HP:3", "skos:broadMatch", "wider"),
    ]
    assert {row["subject_label"] for row in rows} == {"a 'quoted' name"}  # readers of TSV take a quote for a quote
    assert any(line.strip().startswith("MINE: ") for line in head)


def test_the_command_writes_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Like the formats of a whole graph, and says that it is a part."""
    assert run(["export", "sssom", str(tmp_path / "o.sssom.tsv")]) == 0
    assert "nothing else of the graph" in capsys.readouterr().err
    assert read(tmp_path / "o.sssom.tsv")[1]


def test_a_part_is_no_format_of_the_whole() -> None:
    """It cannot be read back as a graph, so it is not among those that promise it."""
    assert not set(EXTRACTS) & set(FORMATS)
    with pytest.raises(UnknownNameError):
        format_named("sssom")
    assert writer_named("sssom") is write_sssom
    assert writer_named("json") is format_named("json").write
