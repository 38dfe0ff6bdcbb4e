"""The bulk import of a real Neo4j takes our files, and the database then holds what `oxygraph load` would put there."""

import os
import subprocess
from collections.abc import Iterator

import neo4j
import pytest

from exported import HOSTILE, PLAIN_TEXT_ONLY
from neo4j_server import PASSWORD, USERNAME, Neo4jServer, java
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import ContextTag, Edge, Node, Reference
from oxygraph.exports.neo4j_csv import ARGUMENTS, write_neo4j_csv
from oxygraph.stores.neo4j import Neo4jStore


@pytest.fixture(scope="module")
def hostile(graph: EvidenceGraph) -> EvidenceGraph:
    """The curated graph, and beside it a node, a finding, a tag and a publication for each hostile text."""
    texts = [*enumerate((*HOSTILE, *PLAIN_TEXT_ONLY))]
    of_lists = [*enumerate(HOSTILE)]
    return EvidenceGraph(
        [
            *graph.nodes.values(),
            *(Node(f"h{n}", "Process", f"{text} h{n}", synonyms=(f"{text} {n};",)) for n, text in of_lists),
        ],
        [
            *graph.edges.values(),
            *(Edge(f"h{n}", "oxytocin", "h0", "participates_in", statement=text, note=text) for n, text in texts),
        ],
        [*graph.contexts.values(), *(ContextTag(f"h{n}", "hostile", "", "", text, text, text) for n, text in texts)],
        [*graph.references.values(), *(Reference(f"h{n}", title=text, note=text) for n, text in texts)],
    )


@pytest.fixture(scope="module")
def imported(hostile: EvidenceGraph, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Neo4jServer]:
    """A server whose database `neo4j-admin database import full @neo4j-import.args neo4j` made."""
    folder = tmp_path_factory.mktemp("bulk")
    write_neo4j_csv(hostile, folder / "csv")
    home = folder / "home"
    (home / "conf").mkdir(parents=True)
    (home / "conf" / "neo4j.conf").touch()
    subprocess.run(
        [*java("-Xmx768m", "org.neo4j.cli.AdminTool"), "database", "import", "full", f"@{ARGUMENTS}", "neo4j"],
        cwd=folder / "csv",
        env={**os.environ, "NEO4J_HOME": str(home), "NEO4J_CONF": str(home / "conf")},
        check=True,
        capture_output=True,
    )
    with Neo4jServer(home) as server:
        yield server


def test_the_database_holds_the_graph(hostile: EvidenceGraph, imported: Neo4jServer) -> None:
    """Hostile texts included: the store reads back an equal graph, and a load would change nothing."""
    with Neo4jStore(imported.uri, USERNAME, PASSWORD) as store:
        assert store.graph() == hostile
        for change in store.load(hostile, dry_run=True):
            assert (change.added, change.changed, change.removed) == ((), (), ()), change.kind


def test_types_are_kept(imported: Neo4jServer) -> None:
    """Lists are lists and numbers numbers, so that a question may compare them."""
    query = (
        "MATCH (:Molecule:_OxyGraph {id: 'oxytocin'})-[r:AFFECTS]->() "
        "WHERE r.dose_min <= 24.0 AND 'safe_social_cue' IN r.setting OR 38 IN r.citation RETURN count(r)"
    )
    with Neo4jStore(imported.uri, USERNAME, PASSWORD) as store:
        assert store.run(query).rows > ((0,),)
        (labels,) = store.run("MATCH (n:_OxyGraph) UNWIND labels(n) AS l RETURN collect(DISTINCT l)").rows[0]
    assert isinstance(labels, list)
    assert {"SettingTag", "Reference", "BrainRegion"} <= set(labels)


def test_merging_on_the_ends_and_the_type_keeps_one_of_two_sexes(imported: Neo4jServer) -> None:
    """What KGX's Neo4j sink does with its rows (kgx 2.6.0, biolink/kgx#413): the last one is left, of both ids."""
    rows = [{"id": "men", "sex": "male"}, {"id": "women", "sex": "female"}]
    auth = (USERNAME, PASSWORD)
    with neo4j.GraphDatabase.driver(f"bolt://127.0.0.1:{imported.bolt}", auth=auth) as driver:
        driver.execute_query("CREATE (:Kgx {id: 'oxytocin'}), (:Kgx {id: 'amygdala'})")
        merge = (
            "UNWIND $rows AS row MATCH (s:Kgx {id: 'oxytocin'}), (o:Kgx {id: 'amygdala'}) "
            "MERGE (s)-[r:`biolink:affects`]->(o) SET r += row"
        )
        driver.execute_query(merge, rows=rows)
        found = driver.execute_query("MATCH (:Kgx)-[r]->(:Kgx) RETURN r.id AS id, r.sex AS sex").records
        driver.execute_query("MATCH (n:Kgx) DETACH DELETE n")
    assert [record.data() for record in found] == [{"id": "women", "sex": "female"}]
