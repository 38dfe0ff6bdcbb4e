"""What the field's tools make of two findings that differ only in sex, run for real; and that OxyGraph loses neither.

Each tool is given the two as its own documentation says to give it edges. `docs/exports.md` says of those that are not
run here how it is known, and why.
"""

import json
import subprocess
import sys
from pathlib import Path

import networkx as nx
import pytest
from pyvis.network import Network

from build import finding, graph_of
from oxygraph.convert import from_networkx, to_networkx
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge
from oxygraph.exports.formats import FORMATS, format_named
from oxygraph.exports.losses import Home, losses_of
from repository import REPOSITORY

MEN = ("oxytocin", "amygdala", {"sex": "male", "effect": "decreases"})
WOMEN = ("oxytocin", "amygdala", {"sex": "female", "effect": "decreases"})


@pytest.fixture
def two_sexes() -> EvidenceGraph:
    """The two findings as OxyGraph holds them."""
    return graph_of(
        finding("men", *MEN[:2], sex="male", effect="decreases", statement="It does."),
        finding("women", *WOMEN[:2], sex="female", effect="decreases", statement="It does."),
    )


def test_oxygraph_keeps_both_everywhere(two_sexes: EvidenceGraph, tmp_path: Path) -> None:
    """In memory, in NetworkX and in every export, there and back."""
    assert len(two_sexes.successors["oxytocin"]["amygdala"]) == 2
    assert to_networkx(two_sexes).number_of_edges("oxytocin", "amygdala") == 2
    assert from_networkx(to_networkx(two_sexes)) == two_sexes
    for kind in FORMATS:
        format_named(kind).write(two_sexes, tmp_path / kind)
        assert {edge.sex for edge in format_named(kind).read(tmp_path / kind).edges.values()} == {"male", "female"}


def test_a_digraph_keeps_the_last() -> None:
    """No error, no warning: the finding in men is gone."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_edges_from((MEN, WOMEN))
    assert [data["sex"] for *_, data in graph.edges(data=True)] == ["female"]


def test_a_multidigraph_turned_into_a_digraph_keeps_the_last(two_sexes: EvidenceGraph) -> None:
    """The usual first line of an analysis."""
    assert [data["sex"] for *_, data in nx.DiGraph(to_networkx(two_sexes)).edges(data=True)] == ["female"]


def test_paths_of_nodes_cannot_tell_the_two_apart(two_sexes: EvidenceGraph) -> None:
    """`all_simple_paths` gives the same list twice, `shortest_simple_paths` refuses."""
    graph = to_networkx(two_sexes)
    first, second = nx.all_simple_paths(graph, "oxytocin", "amygdala")
    assert first == second
    with pytest.raises(nx.NetworkXNotImplemented):
        next(nx.shortest_simple_paths(graph, "oxytocin", "amygdala"))


@pytest.mark.parametrize(("directed", "kept"), [(False, ["male"]), (True, ["male", "female"])])
def test_pyvis_keeps_one_unless_it_is_told_that_edges_have_a_direction(directed: bool, kept: list[str]) -> None:  # noqa: FBT001  a parameter of the test
    """Undirected is its default."""
    network = Network(directed=directed)
    network.add_nodes(["oxytocin", "amygdala"])
    for subject, target, data in (MEN, WOMEN):
        network.add_edge(subject, target, **data)
    assert [edge["sex"] for edge in network.edges] == kept


BIOCYPHER = """
import json
from biocypher._create import BioCypherEdge, BioCypherNode
from biocypher._deduplicate import Deduplicator
from biocypher.output.in_memory._networkx import NetworkxKG

def kept(ids):
    made = NetworkxKG(Deduplicator())
    made.add_nodes([BioCypherNode("oxytocin", "chemical"), BioCypherNode("amygdala", "region")])
    made.add_edges([
        BioCypherEdge("oxytocin", "amygdala", "affects", relationship_id=name, properties={"sex": sex})
        for name, sex in zip(ids, ("male", "female"))
    ])
    try:
        return [sex for *_, sex in made.get_kg().edges(data="sex")]
    except ValueError as error:
        return str(error)

print(json.dumps([kept((None, None)), kept(("men", "women"))]))
"""


def test_biocypher_drops_the_second_and_with_ids_cannot_build_a_networkx_graph(tmp_path: Path) -> None:
    """An edge without an id is its ends and type; with ids both stay, and then its NetworkX graph fails.

    In a process of its own, because importing it makes a folder of logs where it stands.
    """
    command = [sys.executable, "-W", "error", "-c", BIOCYPHER]
    done = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, encoding="utf-8")
    without_ids, with_ids = json.loads(done.stdout.splitlines()[-1])
    assert without_ids == ["male"]
    assert "unique" in with_ids


PYBEL_PYTHON = REPOSITORY / ".tools" / "pybel" / "bin" / "python"
PYBEL = """
import json
import pybel
from pybel.dsl import Abundance

def kept(men, women):
    made = pybel.BELGraph()
    made.annotation_list["Sex"] = {"male", "female"}
    ends = Abundance("CHEBI", "oxytocin"), Abundance("UBERON", "amygdala")
    for add, sex in ((men, "male"), (women, "female")):
        getattr(made, add)(*ends, citation="1", evidence="It does.", annotations={"Sex": sex})
    return [entry["identifier"] for *_, data in made.edges(data=True) for entry in data["annotations"]["Sex"]]

print(json.dumps([kept("add_decreases", "add_decreases"), kept("add_decreases", "add_increases")]))
"""


def test_pybel_drops_the_second_of_two_that_say_the_same() -> None:
    """Annotations are no part of what it tells edges apart by; opposite relations both stay.

    In an environment of its own, where it may warn of its age.
    """
    assert PYBEL_PYTHON.exists(), "PyBEL is missing: run make pybel"
    done = subprocess.run([PYBEL_PYTHON, "-c", PYBEL], check=True, capture_output=True, encoding="utf-8")
    same, opposite = json.loads(done.stdout)
    assert same == ["male"]
    assert opposite == ["male", "female"]


def test_what_kgx_keys_edges_on_holds_fewer_than_there_are(graph: EvidenceGraph) -> None:
    """Subject, predicate, object: how many findings of the curated graph a MERGE or a graph keyed on it would merge."""
    keys = {(edge.subject, edge.predicate, edge.object) for edge in graph.edges.values()}
    assert len(keys) < len(graph.edges) * 0.9


def test_a_loss_report_writes_no_record_anew(graph: EvidenceGraph, monkeypatch: pytest.MonkeyPatch) -> None:
    """It asks each record of one column at a time: a whole row for each column took a third of an export in RDF."""
    homes = [Home("edges", column, "") for column in Edge.columns()]
    rows = [edge.to_row() for edge in graph.edges.values()]
    said = {column: sum(bool(row[column]) for row in rows) for column in Edge.columns()}
    monkeypatch.setattr(Edge, "to_row", None)
    assert {loss.column: loss.carried for loss in losses_of(graph, homes)} == {c: n for c, n in said.items() if n}
