"""The two engines give equal answers about the curated graph."""

from collections import Counter
from collections.abc import Iterator

import neo4j
import pytest

import oxygraph as ox
from oxygraph.errors import QueryError
from oxygraph.stores.embedded import EmbeddedStore
from oxygraph.stores.neo4j import Neo4jStore
from repository import REPOSITORY
from rows import rows
from write_cookbook import COOKBOOK, answered, queries

BOTH = tuple[EmbeddedStore, Neo4jStore]
OXYTOCIN = "(:Molecule {id: 'oxytocin'})"
PTSD = "(:Disorder {id: 'ptsd'})"

QUERIES = (
    # patterns
    "MATCH (n) RETURN count(n) AS n",
    "MATCH ()-[r]->() RETURN count(r) AS n",
    "MATCH ()-[r]-() RETURN count(r) AS n",
    "MATCH (n:_OxyGraph) RETURN n",
    "MATCH (a)-[r:AFFECTS]->(b) RETURN a, r, b",
    "MATCH ()-[r:BINDS|STORED_IN|VARIANT_OF]->() RETURN r",
    "MATCH (n:BrainRegion|System) RETURN n.id AS id ORDER BY id",
    "MATCH (n) WHERE n:Gene OR n:Receptor RETURN n",
    f"MATCH p = {OXYTOCIN}-[:AFFECTS]->() RETURN p",
    "MATCH (a)-[r]->(b)-[s]->(a) RETURN r.id AS r, s.id AS s",
    "MATCH (a)-[]->()-[]->(c) RETURN count(*) AS n",
    "MATCH (a)-->()<--(c) RETURN count(*) AS n",
    "MATCH (a)-[r]->(b), (a)-[s]->(b) WHERE r.id < s.id RETURN r.id AS r, s.id AS s",
    "MATCH (a {id: 'amygdala'})--(b) RETURN b.id AS id, count(*) AS n",
    # variable length
    f"MATCH p = {OXYTOCIN}-[*1..3]->{PTSD} RETURN [r IN relationships(p) | r.id] AS ids",
    f"MATCH p = {OXYTOCIN}-[*1..4]->{PTSD} RETURN length(p) AS hops, count(*) AS ways ORDER BY hops",
    (
        f"MATCH {OXYTOCIN}-[rs:AFFECTS|ASSOCIATED_WITH*..4]->{PTSD} WHERE none(r IN rs WHERE r.sex = 'male')"
        " RETURN count(*) AS n"
    ),
    (
        f"MATCH p = {OXYTOCIN}-[*2..4]->{PTSD} WHERE all(n IN nodes(p) WHERE single(m IN nodes(p) WHERE m = n))"
        " RETURN count(p) AS n"
    ),
    "MATCH (d:Disorder)-[:SUBCLASS_OF*0..]->(top:Disorder) RETURN d.id AS d, top.id AS top",
    "MATCH (a:BrainRegion)-[:PART_OF*1..6]->(b) RETURN DISTINCT a.id AS a, b.id AS b",
    f"MATCH p = shortestPath({OXYTOCIN}-[*..6]->{PTSD}) RETURN length(p) AS hops",
    "MATCH p = shortestPath((a:Gene)-[*..6]-(b:Molecule {id: 'oxytocin'})) RETURN a.id AS a, length(p) AS hops",
    "MATCH (a:Variant)-[*1..3]-(b) RETURN a.id AS a, count(DISTINCT b) AS n",
    # conditions
    "MATCH ()-[r]->() WHERE r.sex IS NULL AND r.effect IS NOT NULL RETURN count(r) AS n",
    "MATCH ()-[r]->() WHERE r.sex <> 'male' RETURN r.id AS id",
    "MATCH ()-[r]->() WHERE NOT r.sex = 'male' RETURN r.id AS id",
    "MATCH ()-[r]->() WHERE r.sex IN ['male', null] RETURN r.id AS id",
    "MATCH ()-[r]->() WHERE r.dose_min >= 18 AND r.dose_max <= 40.0 RETURN r.id AS id, r.dose_min AS low",
    "MATCH ()-[r]->() WHERE 38 IN r.citation XOR r.sex = 'male' RETURN r.id AS id",
    "MATCH ()-[r]->() WHERE size(r.citation) > 1 RETURN r.id AS id, r.citation AS c",
    "MATCH ()-[r]->() WHERE any(x IN r.setting WHERE x STARTS WITH 'with_') RETURN r.id AS id",
    "MATCH (n:Process) WHERE n.name CONTAINS 'anxiety' RETURN n.id AS id",
    "MATCH (n) WHERE n.category IS NOT NULL AND n.name =~ '(?i).*FEAR.*' RETURN n.id AS id",
    "MATCH (n) WHERE n.name_zh ENDS WITH '杏仁核' RETURN n.id AS id, size(n.name_zh) AS size",
    "MATCH (n) WHERE EXISTS { (n)-[:AFFECTS]->(:Disorder) } RETURN n.id AS id",
    "MATCH (n:BrainRegion) WHERE NOT (n)<-[:AFFECTS]-() RETURN n.id AS id",
    "MATCH (n:Process) WHERE COUNT { (n)<-[:AFFECTS]-() } > 3 RETURN n.id AS id",
    "MATCH ()-[r]->() WHERE r.certainty <> 'stated' AND (r.sex = 'female' OR r.species = 'mouse') RETURN r.id AS id",
    # optional matches, subqueries, unions
    f"OPTIONAL MATCH {OXYTOCIN}-[r:STORED_IN]->(b) RETURN r.id AS r, b.id AS b",
    "MATCH (v:Variant) OPTIONAL MATCH (v)-[r:AFFECTS]->(b) RETURN v.id AS v, b.id AS b",
    "MATCH (s:System) CALL (s) { MATCH (s)<-[:PART_OF]-(part) RETURN count(part) AS parts } RETURN s.id AS id, parts",
    "MATCH (n:Gene) RETURN n.id AS id UNION MATCH (n:Variant) RETURN n.id AS id",
    "MATCH (n:Gene) RETURN n.category AS c UNION ALL MATCH (n:Variant) RETURN n.category AS c",
    # aggregation, order, lists and maps
    "MATCH ()-[r]->() RETURN r.predicate AS predicate, count(*) AS n ORDER BY n DESC, predicate",
    "MATCH ()-[r]->() RETURN r.sex AS sex, count(r.sample_size) AS sized, sum(r.sample_size) AS sum",
    "MATCH ()-[r]->() RETURN min(r.dose_min) AS low, max(r.dose_max) AS high, avg(r.dose_max) AS mean",
    "MATCH (n) WITH n.category AS c, count(*) AS n WHERE n > 10 RETURN c, n ORDER BY c",
    "MATCH (a)-[r]->(b) WITH a, b, count(*) AS n WHERE n > 2 RETURN a.id AS a, b.id AS b, n ORDER BY n DESC, a, b",
    "MATCH (n:Disorder) WITH n ORDER BY n.id RETURN collect(n.id) AS ids, collect(DISTINCT n.category) AS c",
    "MATCH (n:Molecule) RETURN n.id AS id, n.synonyms[0] AS first, n.synonyms[-1] AS last, n.synonyms[0..2] AS two",
    "MATCH (n:Molecule) UNWIND n.synonyms AS s RETURN s ORDER BY s SKIP 2 LIMIT 5",
    "MATCH (n:Receptor) RETURN n {.id, .name, zh: n.name_zh} AS map",
    "MATCH (n:Receptor)-[r]->() RETURN properties(n) AS n, properties(r) AS r",
    "MATCH ()-[r]->() RETURN r.id AS id, CASE r.effect WHEN 'increases' THEN 1 WHEN 'decreases' THEN -1 END AS s",
    f"MATCH p = {OXYTOCIN}-[*1..3]->{PTSD} RETURN reduce(s = '', r IN relationships(p) | s + left(r.id, 3)) AS s",
    "MATCH ()-[r]->() WHERE r.citation IS NOT NULL RETURN r.id AS id, [c IN r.citation WHERE c > 10 | c * 2] AS c",
    "MATCH (n:Gene) RETURN coalesce(n.curie, n.name, '') AS text, toUpper(n.id) AS id, split(n.id, '-') AS parts",
    (
        "MATCH (n:Disorder)<-[r:ASSOCIATED_WITH]-(b) WITH n, b ORDER BY b.id"
        " RETURN n.id AS n, [x IN collect(DISTINCT b.category) WHERE x <> 'Process'] AS c"
    ),
    "MATCH (n:Gene) RETURN size([(n)<-[:GENE_PRODUCT_OF|VARIANT_OF]-(m) | m.id]) AS n",
    "MATCH (r:Reference) RETURN r.year AS year, count(*) AS n ORDER BY year DESC",
    "MATCH (t:SettingTag) RETURN t ORDER BY t.id",
    "UNWIND [3, 1, 2] AS x RETURN x ORDER BY x DESC",
    "RETURN 7 / 2 AS whole, 7 / 2.0 AS half, 7 % 3 AS rest, 2 ^ 3 AS power, abs(-1.5) AS abs, round(2.6) AS round",
    "RETURN null = null AS a, null IN [1] AS b, [1, 2] = [1, 2] AS c, 1 < 2 AND null AS d, 'a' + 'b' AS e",
)


@pytest.fixture(scope="module")
def both(neo4j_place: tuple[str, str, str], driver: neo4j.Driver, graph: ox.EvidenceGraph) -> Iterator[BOTH]:
    """Both stores, with the curated graph."""
    driver.execute_query("MATCH (n) DETACH DELETE n")
    with EmbeddedStore(graph) as embedded, Neo4jStore(*neo4j_place, timeout=60) as server:
        server.load(graph)
        yield embedded, server


@pytest.mark.parametrize("query", QUERIES)
def test_both_engines_give_the_same_answer(both: BOTH, query: str) -> None:
    """In the same order where one is asked for, and with every row as often."""
    one, other = (rows(store, query) for store in both)
    if "ORDER BY" in query.rpartition("RETURN")[2]:
        assert one == other
    else:
        assert Counter(one) == Counter(other)
    assert len(one) > 1, "a query that finds nothing compares nothing"


KNOWN_DIFFERENCES = (
    "MATCH (n:Gene) RETURN n.title AS x",
    "MATCH (n:Gene) RETURN n.type AS x",
    "MATCH (n:Gene) RETURN n.label AS x",
    "MATCH (n:Reference) WHERE n.name IS NOT NULL RETURN count(*) AS x",
    "MATCH (n:Place) WHERE n.id IS NULL RETURN count(*) AS x",
    "MATCH (n:TermMapping) WHERE properties(n).title IS NULL RETURN count(*) AS x",
    "MATCH (n:Gene) WHERE id(n) = n.id RETURN count(*) AS x",
    "MATCH (n:Gene) WITH n.id AS b, n.name AS a RETURN *",
    "RETURN 1 / 0.0 AS x",
    "RETURN sqrt(-1) AS x",
    "RETURN round(-2.5) AS x",
    "RETURN toString(0.0000001) AS x",
    "RETURN duration('P14M') AS x",
)
UNKNOWN_TO_THE_EMBEDDED = (
    "MATCH (n:!Gene) RETURN count(n) AS x",
    "MATCH (n:%) RETURN count(n) AS x",
    "MATCH ()-[r:AFFECTS WHERE r.sex = 'female']->() RETURN count(r) AS x",
    "MATCH (:Gene)-[:GENE_PRODUCT_OF]-+(n) RETURN count(n) AS x",
    "MATCH (:Gene) ((a)<-[:GENE_PRODUCT_OF]-(b)){1,2} (n) RETURN count(n) AS x",
    "MATCH p = SHORTEST 1 (:Gene)-[]-+(:Disorder {id: 'ptsd'}) RETURN length(p) AS x",
    "MATCH (n:Gene) RETURN COLLECT { MATCH (n)-->(m) RETURN m.id } AS x",
    "MATCH (n:Gene) OPTIONAL CALL (n) { MATCH (n)-->(m) RETURN m.id AS x } RETURN x",
    "MATCH ()-[r]->() WHERE 20 < r.dose_min < 30 RETURN count(r) AS x",
    "RETURN isEmpty([]) AS x",
    "RETURN nullIf(1, 1) AS x",
    "UNWIND [1, 2] AS n RETURN stDevP(n) AS x",
    "RETURN char_length('abc') AS x",
)
TIMES = (
    "RETURN date('2024-02-29') AS x",
    "RETURN datetime('2024-02-29T12:00:00Z') AS x",
    "RETURN datetime('2024-02-29T12:00:00.250+02:00') AS x",
    "RETURN localdatetime('2024-02-29T12:00:00.5') AS x",
    "RETURN time('12:00:00Z') AS x",
    "RETURN localtime('12:00:10.120') AS x",
)


@pytest.mark.parametrize("query", KNOWN_DIFFERENCES)
def test_what_the_engines_are_known_to_differ_in_is_in_the_document(both: BOTH, query: str) -> None:
    """Names of no column of ours, for which the embedded engine has a meaning of its own; a new one may drop it."""
    one, other = (rows(store, query) for store in both)
    assert one != other, "the difference is gone: take it out of docs/cypher.md"


@pytest.mark.parametrize("query", UNKNOWN_TO_THE_EMBEDDED)
def test_what_one_engine_does_not_know_is_an_error_and_no_other_answer(both: BOTH, query: str) -> None:
    """As the document says; a new engine may learn it."""
    embedded, server = both
    with pytest.raises(QueryError):
        embedded.run(query)
    assert server.run(query).rows


@pytest.mark.parametrize("query", TIMES)
def test_both_engines_write_a_time_alike(both: BOTH, query: str) -> None:
    """Though one counts in millionths of a second and the other in thousandths of these."""
    one, other = (rows(store, query) for store in both)
    assert one == other


def test_there_are_enough_of_them() -> None:
    """Sixty and more, those of the cookbook included, twenty and more."""
    cookbook = queries(COOKBOOK.read_text(encoding="utf-8"))
    assert len(cookbook) >= 20
    assert len({*QUERIES, *cookbook}) == len(QUERIES) + len(cookbook) >= 60


@pytest.mark.parametrize("engine", [0, 1], ids=["embedded", "neo4j"])
def test_the_cookbook_prints_what_it_says(both: BOTH, engine: int) -> None:
    """Every answer of docs/cypher.md, on either engine; after a change of the graph: `make docs`."""
    page = (REPOSITORY / "docs" / "cypher.md").read_text(encoding="utf-8")
    assert answered(page, both[engine].run) == page, "run: make docs"


def test_our_own_steps_hold_every_parallel_finding(graph: ox.EvidenceGraph, both: BOTH) -> None:
    """What `answer` shows between two nodes is what Cypher finds there."""
    steps = {(step.subject, step.object): step for step in ox.answer(graph, "oxytocin", "ptsd").steps()}
    assert len(steps) > 100
    query = "MATCH (a {key: $a})-[r]->(b {key: $b}) RETURN r.id AS id"
    for (a, b), step in steps.items():
        for store in both:
            found = store.run(query, {"a": f"nodes/{a}", "b": f"nodes/{b}"}).rows
            assert {id_ for (id_,) in found} == {edge.id for edge in step.edges}
