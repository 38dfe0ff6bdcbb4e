"""What is ours in somebody's database: what a load wrote, and nothing that merely looks like it."""

from collections.abc import Iterator

import neo4j
import pytest

import oxygraph as ox
from build import finding, graph_of
from oxygraph.evidence.kinds import RECORDS
from oxygraph.evidence.records import Discrepancy
from oxygraph.stores.base import Change
from oxygraph.stores.neo4j import Neo4jStore
from oxygraph.stores.plan import COPY

NOTHING = tuple(map(Change, RECORDS))
SMALL = graph_of(finding("m", "a", "b", sex="male"), finding("f", "a", "b", sex="female"), finding("c", "b", "c"))
OTHER = graph_of(finding("m", "a", "b", "decreases", sex="male"), finding("d", "b", "d"))


@pytest.fixture
def store(emptied: neo4j.Driver, neo4j_place: tuple[str, str, str]) -> Iterator[Neo4jStore]:
    """A store on an empty database."""
    del emptied
    with Neo4jStore(*neo4j_place, timeout=60.0) as connected:
        yield connected


@pytest.fixture
def mine(neo4j_place: tuple[str, str, str]) -> Iterator[Neo4jStore]:
    """A store of another graph in the same database."""
    with Neo4jStore(*neo4j_place, timeout=60.0, name="mine") as connected:
        yield connected


LOOK_ALIKES = """
CREATE (x:_OxyGraph {id: 'mark'}), (y:_OxyGraph {key: 'nodes/theirs', id: 'theirs'}), (z:Process {key: 'nodes/a'}),
  (w:_OxyGraph {key: 'whatever', _graph: 'oxygraph'}), (v:_OxyGraph {key: 'edges/m', _graph: 'oxygraph'})
WITH x, y MATCH (a:_OxyGraph {key: 'nodes/a', _graph: 'oxygraph'})-[m {id: 'm'}]->(b)
CREATE (a)-[:AFFECTS {key: 'edges/theirs', id: 'theirs', subject: 'a', object: 'b'}]->(b),
  (y)-[:AFFECTS {key: 'e'}]->(a)
CREATE (b)-[copy:AFFECTS]->(a), (a)-[kind:PART_OF]->(b), (x)-[far:AFFECTS]->(y) SET copy = m, kind = m, far = m
"""
EVERYTHING = """
MATCH (n) OPTIONAL MATCH (n)-[r]->(m) RETURN labels(n) AS n, properties(n) AS of, type(r) AS r, properties(r) AS said,
  m.id AS m ORDER BY toString(of.key), of.id, r, said.id, m
"""
THEIRS = """
MATCH (n)-[r]->(m) WHERE r.id IS NULL OR r.id = 'theirs' OR n.id <> r.subject OR type(r) = 'PART_OF'
RETURN elementId(r) AS r, properties(r) AS said ORDER BY r
"""


def test_what_merely_looks_like_ours_is_left_alone(store: Neo4jStore, driver: neo4j.Driver) -> None:
    """The marker alone, a key alone, a key of another form, a relationship with a key, copies of ours elsewhere."""
    store.load(SMALL)
    driver.execute_query(LOOK_ALIKES)
    before = [record.data() for record in driver.execute_query(EVERYTHING).records]
    theirs = driver.execute_query(THEIRS).records
    assert store.load(SMALL, dry_run=True) == NOTHING
    assert store.load(SMALL) == NOTHING
    assert store.graph() == SMALL
    assert store.between("a", "c").edges == SMALL.edges
    assert [record.data() for record in driver.execute_query(EVERYTHING).records] == before
    store.load(OTHER)
    assert store.graph() == OTHER
    assert driver.execute_query(THEIRS).records == theirs


def test_a_copied_finding_blocks_no_load(store: Neo4jStore, driver: neo4j.Driver) -> None:
    """Not even where the finding changed at the same time; the copy is named, and goes."""
    store.load(SMALL)
    driver.execute_query("MATCH (a)-[r {id: 'm'}]->(b) UNWIND [1, 2] AS n CREATE (a)-[c:AFFECTS]->(b) SET c = r")
    assert store.graph() == SMALL
    assert store.between("a", "b").edges.keys() == {"m", "f"}
    changed = graph_of(finding("m", "a", "b", "decreases"), *(SMALL.edges[name] for name in ("f", "c")))
    copies = (COPY.format("m"), COPY.format("m"))
    expected = (Change("nodes"), Change("edges", changed=("m",), removed=copies), *NOTHING[2:])
    assert store.load(changed, dry_run=True) == expected
    assert store.load(changed) == expected
    assert store.graph() == changed
    assert driver.execute_query("MATCH ()-[r {id: 'm'}]->() RETURN count(r) AS n").records[0]["n"] == 1


def test_two_graphs_of_one_database_are_told_apart(store: Neo4jStore, mine: Neo4jStore) -> None:
    """Each is loaded, asked, changed and read back as if it were alone, also where ids are the same."""
    store.load(SMALL)
    assert mine.load(OTHER)[1].added == ("m", "d")
    for one, graph in ((store, SMALL), (mine, OTHER)):
        assert one.load(graph, dry_run=True) == NOTHING
        assert one.graph() == graph
        assert one.between("a", "b").edges == {
            name: edge for name, edge in graph.edges.items() if (edge.subject, edge.object) == ("a", "b")
        }
    with pytest.raises(ox.UnknownNameError):
        mine.between("a", "c")
    assert mine.load(SMALL)[1].removed == ("d",)
    assert store.graph() == mine.graph() == SMALL


def test_a_graph_that_is_not_there_is_named_beside_those_that_are(store: Neo4jStore, mine: Neo4jStore) -> None:
    """And an empty database says how to fill it."""
    with pytest.raises(ox.QuestionError, match="holds no graph: `oxygraph load` puts one there"):
        store.between("a", "b")
    mine.load(SMALL)
    with pytest.raises(ox.QuestionError, match=r"no graph of this name; it holds mine \(--name\)"):
        store.between("a", "b")


def test_the_audit_of_a_graph_comes_with_its_answers(store: Neo4jStore, mine: Neo4jStore) -> None:
    """Each graph's own, in the order of the graph."""
    entries = [
        Discrepancy(name, (), ("r1",), "null_hidden", ("m",), ("f",), statement=f"{name} says so.") for name in "ab"
    ]
    edges = finding("m", "a", "b", reference=("r1",)), finding("f", "a", "b", layer="primary", reference=("r1",))
    whole = graph_of(*edges, audit=entries)
    store.load(SMALL)
    mine.load(whole)
    asked = ox.answer(mine.between("a", "b"), "a", "b")
    assert asked.cautions == ox.answer(whole, "a", "b").cautions
    assert len(asked.cautions) == len(entries)
    assert ox.answer(store.between("a", "b"), "a", "b").cautions == ()


def test_the_order_of_an_answer_is_that_of_the_keys(store: Neo4jStore) -> None:
    """Not the one in which a database happened to be filled, which is the order of its rows."""
    first, second = (
        Discrepancy(name, (), ("r1",), "null_hidden", ("m",), ("f",), statement=f"{name} says so.") for name in "ab"
    )
    edges = finding("m", "a", "b", reference=("r1",)), finding("f", "a", "b", layer="primary", reference=("r1",))
    store.load(graph_of(*edges, audit=[second]))
    store.load(graph_of(*edges, audit=[first, second]))
    assert list(store.graph().audit) == ["a", "b"]
    assert [caution.id for caution in ox.answer(store.between("a", "b"), "a", "b").cautions] == ["a", "b"]


FORMER = """
CREATE CONSTRAINT oxygraph_key IF NOT EXISTS FOR (n:OxyGraph) REQUIRE n.key IS UNIQUE
"""
FORMER_GRAPH = """
CREATE (a:OxyGraph:Process {key: 'nodes/a', id: 'a', category: 'Process', name: 'the a', my: 'own'}),
  (b:OxyGraph:Process {key: 'nodes/b', id: 'b', category: 'Process', name: 'the b'}),
  (gone:OxyGraph:Process {key: 'nodes/gone', id: 'gone', category: 'Process', name: 'gone'}),
  (held:OxyGraph:Process {key: 'nodes/held', id: 'held', category: 'Process', name: 'held'}),
  (t:OxyGraph {id: 'theirs'}), (k:OxyGraph:Note {key: 'notes/1', id: '1'}),
  (a)-[:AFFECTS {key: 'edges/m', id: 'm', subject: 'a', object: 'b', predicate: 'affects', effect: 'increases',
    statement: 'm says so.', certainty: 'stated', layer: 'review'}]->(b),
  (t)-[:ABOUT]->(a), (t)-[:ABOUT]->(held), (a)-[:AFFECTS {key: 'edges/q', id: 'q', subject: 'b'}]->(b)
"""


def test_a_database_of_a_former_version_is_taken_over(
    store: Neo4jStore, mine: Neo4jStore, driver: neo4j.Driver
) -> None:
    """Its nodes stay the same nodes, with what others hung on them; nothing of the former marks is left behind."""
    driver.execute_query(FORMER)
    driver.execute_query(FORMER_GRAPH)
    ids = "MATCH (n) WHERE n.id IN ['a', 'b'] RETURN elementId(n) AS e ORDER BY e"
    before = driver.execute_query(ids).records
    with pytest.raises(ox.QuestionError, match="a former version put the graph into this database"):
        store.between("a", "b")
    graph = graph_of(finding("m", "a", "b"))
    assert [change.added for change in mine.load(graph)[:2]] == [("a", "b"), ("m",)], "another name is another graph"
    mine.load(graph_of())
    assert store.load(graph)[:2] == (
        Change("nodes", changed=("a", "b"), removed=("gone", "held")),
        Change("edges", changed=("m",)),
    )
    assert store.load(graph) == NOTHING
    assert store.graph() == graph
    assert driver.execute_query(ids).records == before
    left = driver.execute_query("MATCH (n:OxyGraph) RETURN n.id AS id ORDER BY id").records
    assert [record["id"] for record in left] == ["1", "theirs"], "what was never ours keeps its label"
    assert driver.execute_query("SHOW CONSTRAINTS YIELD name WHERE name = 'oxygraph_key' RETURN name").records == []
    kept = driver.execute_query(
        "MATCH (t {id: 'theirs'})-[:ABOUT]->(n) RETURN n.id AS id, n.my AS my ORDER BY id"
    ).records
    assert [tuple(record.values()) for record in kept] == [("a", "own"), ("held", None)]
