"""RDF: questions in SPARQL find what the graph says, whoever reads the file; a nanopublication is one finding."""

import json
from pathlib import Path
from typing import Any

import pytest
from rdflib import Dataset, Graph

from build import finding, graph_of, structure
from oxygraph.cli import run
from oxygraph.errors import InvalidDataError
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Node, TermMapping
from oxygraph.exports.biolink import BASE
from oxygraph.exports.rdf import read_rdf, write_nanopublications, write_rdf

pytestmark = pytest.mark.filterwarnings("ignore:(Dataset|ConjunctiveGraph).*:DeprecationWarning")  # rdflib, of itself
WAYS = pytest.mark.parametrize("name", ["g.ttl", "g.jsonld", "g.trig"])


@pytest.fixture(name="small")
def small_graph() -> EvidenceGraph:
    """Findings that differ in sex alone, a null, and anatomy."""
    nodes = [
        Node("oxytocin", "Molecule", "oxytocin"),
        Node("amygdala", "BrainRegion", "amygdala", "杏仁核", ("Amygdala",), "UBERON:0001876"),
    ]
    held = graph_of(
        finding("men", "oxytocin", "amygdala", "decreases", sex="male", reference=("r1",), dose_min=24.0, dose_max=24.0,
                dose_unit="IU", species="human", population=("ptsd",)),
        finding("women", "oxytocin", "amygdala", "no_effect", sex="female", setting=("alone",), statement_zh="无"),
        structure("part", "cem", "amygdala"),
        nodes=nodes,
    )  # fmt: skip
    mappings = [TermMapping("amygdala", "UBERON:0001876", "exact", "amygdala")]
    kinds: dict[str, Any] = {kind: list(found.values()) for kind, found in held.by_kind.items()}
    return EvidenceGraph(**kinds | {"mappings": mappings})


def asked(path: Path, query: str) -> list[tuple[str, ...]]:
    """What SPARQL finds in a file, all its graphs together."""
    read: Any = Dataset(default_union=True) if path.suffix != ".ttl" else Graph()
    read.parse(path)
    for prefix, place in {"column": "column/", "term": "term/", "node": "nodes/", "finding": "edges/"}.items():
        read.bind(prefix, f"{BASE}{place}")
    read.bind("biolink", "https://w3id.org/biolink/vocab/")
    return sorted(tuple(map(str, row)) for row in read.query(query))


@WAYS
def test_sparql_finds_findings_by_sex_and_direction(name: str, small: EvidenceGraph, tmp_path: Path) -> None:
    """In Biolink's words: the statement, its qualifiers, its paper; nobody reads a null as an effect."""
    write_rdf(small, tmp_path / name)
    found = asked(
        tmp_path / name,
        """SELECT ?id ?direction ?taxon WHERE {
             ?finding rdf:subject node:oxytocin ; rdf:predicate biolink:affects ; rdf:object node:amygdala ;
                      biolink:sex_qualifier <http://purl.obolibrary.org/obo/PATO_0000384> ; column:id ?id ;
                      biolink:object_direction_qualifier ?direction ; biolink:species_context_qualifier ?taxon }""",
    )
    # Biolink has no qualifier of sex on the class of this pair: the column tells it.
    assert found == []
    by_column = "SELECT ?id ?sign WHERE { ?f column:sex ?sex ; term:sign ?sign ; column:id ?id } ORDER BY ?id"
    assert asked(tmp_path / name, by_column) == [("men", "-1"), ("women", "0")]
    qualified = "SELECT ?id WHERE { ?f biolink:object_direction_qualifier 'decreased' ; column:id ?id }"
    assert asked(tmp_path / name, qualified) == [("men",)]
    assert asked(tmp_path / name, "SELECT ?id WHERE { ?f biolink:negated 'true' ; column:id ?id }") == [("women",)]
    linked = "SELECT ?id WHERE { ?f term:population node:ptsd ; dcterms:source ?paper ; column:id ?id }"
    assert asked(tmp_path / name, linked) == [("men",)]


@WAYS
def test_only_structure_is_asserted_as_a_plain_triple(name: str, small: EvidenceGraph, tmp_path: Path) -> None:
    """A finding is said to be a finding; that oxytocin affects the amygdala is nobody's triple."""
    write_rdf(small, tmp_path / name)
    assert asked(tmp_path / name, "SELECT ?s ?o WHERE { ?s biolink:affects ?o }") == []
    ((part, whole),) = asked(tmp_path / name, "SELECT ?s ?o WHERE { ?s biolink:part_of ?o }")
    assert (part, whole) == (f"{BASE}nodes/cem", f"{BASE}nodes/amygdala")


@WAYS
def test_nodes_have_names_in_two_languages_and_their_terms(name: str, small: EvidenceGraph, tmp_path: Path) -> None:
    """As far as the mapping goes and no further."""
    write_rdf(small, tmp_path / name)
    labels = "SELECT ?l WHERE { node:amygdala rdfs:label ?l FILTER(lang(?l) = 'zh') }"
    assert asked(tmp_path / name, labels) == [("杏仁核",)]
    exact = "SELECT ?t WHERE { node:amygdala <http://www.w3.org/2004/02/skos/core#exactMatch> ?t }"
    assert asked(tmp_path / name, exact) == [("http://purl.obolibrary.org/obo/UBERON_0001876",)]


@pytest.mark.parametrize("name", ["g.trig", "g.jsonld"])
def test_one_finding_is_one_nanopublication(name: str, small: EvidenceGraph, tmp_path: Path) -> None:
    """Head, assertion, provenance and publication info, each a graph; the assertion holds that finding alone."""
    write_nanopublications(small, tmp_path / name)
    read: Any = Dataset()
    read.parse(tmp_path / name)
    read.bind("np", "http://www.nanopub.org/nschema#")

    def found(part: str, what: str, pattern: str) -> list[str]:
        return [str(row[0]) for row in read.query(f"SELECT {what} WHERE {{ GRAPH <{part}> {{ {pattern} }} }}")]

    for edge in small.edges:
        whole = f"{BASE}np/{edge}"
        parts = {p: found(f"{whole}#Head", "?o", f"<{whole}> np:{p} ?o") for p in ("hasAssertion", "hasProvenance")}
        assert parts == {"hasAssertion": [f"{whole}#assertion"], "hasProvenance": [f"{whole}#provenance"]}
        assert found(f"{whole}#assertion", "?f", "?f a rdf:Statement") == [f"{BASE}edges/{edge}"]
        sources = found(f"{whole}#provenance", "?o", f"<{whole}#assertion> prov:wasDerivedFrom ?o")
        assert sources == [f"{BASE}references/r1" if edge == "men" else f"{BASE}layers/review"]
        licence = found(f"{whole}#pubinfo", "?o", f"<{whole}> dcterms:license ?o")
        assert licence == ["https://creativecommons.org/licenses/by/4.0/"]
    assert read_rdf(tmp_path / name) == small


@WAYS
def test_every_way_comes_back(name: str, small: EvidenceGraph, tmp_path: Path) -> None:
    """The whole graph, whatever the ending."""
    write_rdf(small, tmp_path / name)
    assert read_rdf(tmp_path / name) == small


def test_a_changed_column_is_a_changed_finding(small: EvidenceGraph, tmp_path: Path) -> None:
    """The columns are read back; what stands beside them is for questions."""
    write_rdf(small, tmp_path / "g.ttl")
    text = (tmp_path / "g.ttl").read_text(encoding="utf-8")
    (tmp_path / "g.ttl").write_text(text.replace('column:sex "male"', 'column:sex "female"'), encoding="utf-8")
    assert read_rdf(tmp_path / "g.ttl").edges["men"].sex == "female"


@pytest.mark.parametrize("context", ["https://elsewhere.example/c.jsonld", ["x.jsonld"], {"@import": "x.jsonld"}])
def test_json_ld_that_would_fetch_its_context_is_refused(context: object, small: EvidenceGraph, tmp_path: Path) -> None:
    """A file is read, and nothing else of the machine or the network."""
    write_rdf(small, tmp_path / "g.jsonld")
    document = json.loads((tmp_path / "g.jsonld").read_text(encoding="utf-8"))
    document["@graph"][0]["@context"] = context
    (tmp_path / "g.jsonld").write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(InvalidDataError, match="its context is a file elsewhere"):
        read_rdf(tmp_path / "g.jsonld")


def test_a_file_that_lost_records_is_refused(small: EvidenceGraph, tmp_path: Path) -> None:
    """It says how many there were."""
    write_rdf(small, tmp_path / "g.ttl")
    text = (tmp_path / "g.ttl").read_text(encoding="utf-8")
    (tmp_path / "g.ttl").write_text(text[: text.index("finding:women")], encoding="utf-8")
    with pytest.raises(InvalidDataError, match="should hold"):
        read_rdf(tmp_path / "g.ttl")


def test_the_command_writes_either_and_adds_the_ending(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A path without an ending gets one, in every format of a single file."""
    (tmp_path / "mine").mkdir()
    for arguments, made in [
        (["rdf", "plain"], "plain.ttl"),
        (["rdf", "np", "--nanopub"], "np.trig"),
        (["rdf", "given.jsonld"], "given.jsonld"),
        (["graphml", "g"], "g.graphml"),
        (["cytoscape", "g"], "g.cx2"),
        (["json", "g"], "g.json"),
        (["sssom", "g"], "g.sssom.tsv"),
    ]:
        kind, name, *rest = arguments
        assert run(["export", kind, str(tmp_path / name), *rest]) == 0
        assert (tmp_path / made).is_file()
        assert str(tmp_path / made) in capsys.readouterr().err
    assert run(["export", "json", str(tmp_path / "g"), "--nanopub"]) == 2
    assert "--nanopub goes with rdf" in capsys.readouterr().err
