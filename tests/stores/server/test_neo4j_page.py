"""docs/neo4j.md, the saved searches and the indexes, on a real server that holds the curated graph with its papers."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

import neo4j
import pytest

import oxygraph as ox
from oxygraph.evidence.kinds import RECORDS
from oxygraph.report.words import Words
from oxygraph.stores.base import Change
from oxygraph.stores.captions import finding_caption
from oxygraph.stores.neo4j import Neo4jStore
from write_cookbook import NEO4J, answered
from write_neo4j_pictures import pictures
from write_neo4j_style import PHRASES

SVG = "{http://www.w3.org/2000/svg}"
EXAMPLES = {
    "$disorder": "post-traumatic stress disorder",
    "$molecule": "oxytocin",
    "$region": "amygdala",
}


@pytest.fixture(scope="module")
def store(driver: neo4j.Driver, neo4j_place: tuple[str, str, str], graph: ox.EvidenceGraph) -> Iterator[Neo4jStore]:
    """The curated graph with its papers, and nothing else."""
    driver.execute_query("MATCH (n) DETACH DELETE n")
    with Neo4jStore(*neo4j_place, timeout=60.0) as connected:
        connected.load(graph, with_papers=True)
        yield connected
    driver.execute_query("MATCH (n) DETACH DELETE n")  # papers that are there stay with whoever loads next


def test_the_answers_of_the_page_are_true(store: Neo4jStore) -> None:
    """Run `make docs` after a change."""
    page = NEO4J.read_text(encoding="utf-8")
    assert page == answered(page, store.run)
    assert "*no row*" not in page


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda phrase: phrase[0])
def test_a_saved_search_finds_something(store: Neo4jStore, phrase: tuple[str, str, dict[str, tuple[str, str]]]) -> None:
    """With names that its suggestions offer."""
    _, query, blanks = phrase
    for blank, (label, column) in blanks.items():
        assert store.run(f"MATCH (n:{label} {{{column}: $name}}) RETURN n", {"name": EXAMPLES[blank]}).rows
    assert store.run(query, {blank[1:]: EXAMPLES[blank] for blank in blanks}).rows


def test_a_finding_leads_to_its_papers_and_settings(store: Neo4jStore, graph: ox.EvidenceGraph) -> None:
    """Every one of them, and back to the two things it is about; the graph reads back as without."""
    found = store.run("MATCH (f:Finding)-[r:REPORTED_IN|IN_SETTING]->(n) RETURN f.id AS f, n.id AS n, type(r) AS r")
    expected = {(e.id, name, "REPORTED_IN") for e in graph.edges.values() for name in e.reference}
    expected |= {(e.id, name, "IN_SETTING") for e in graph.edges.values() for name in e.setting}
    assert {*found.rows} == expected
    ends = store.run("MATCH (a)<-[:HAS_SUBJECT]-(f:Finding)-[:HAS_OBJECT]->(b) RETURN f.id AS f, a.id AS a, b.id AS b")
    assert {*ends.rows} == {(e.id, e.subject, e.object) for e in graph.edges.values()}
    assert store.graph() == graph


def test_papers_stay_until_they_are_taken_away(store: Neo4jStore, graph: ox.EvidenceGraph) -> None:
    """A load that says nothing keeps them; one that says so removes exactly them."""
    nothing = tuple(map(Change, RECORDS))
    assert store.load(graph) == nothing
    *changes, findings, ties = store.load(graph, dry_run=True, with_papers=False)
    assert tuple(changes) == nothing
    assert {*findings.removed} == {*graph.edges}
    assert len(ties.removed) > len(graph.edges)


def test_the_marker_is_the_last_label_and_captions_are_short(store: Neo4jStore) -> None:
    """What colours a node is its category; what stands on an arrow is sign, sex and dose."""
    labels = store.run("MATCH (n:_OxyGraph) RETURN DISTINCT [l IN labels(n) WHERE l < '_'] AS l").rows
    assert all(isinstance(found, list) and len(found) == 1 for (found,) in labels)
    longest = store.run("MATCH ()-[r:AFFECTS]->() RETURN max(size(r.caption)) AS n").rows[0][0]
    assert isinstance(longest, int)
    assert longest <= 24
    several = store.run(
        "MATCH (:Molecule {id: 'oxytocin'})-[r:AFFECTS]->({id: 'amygdala'}) RETURN count(DISTINCT r.caption) AS n"
    )
    assert several.rows > ((10,),)


def test_the_indexes_are_there_and_online(store: Neo4jStore, driver: neo4j.Driver) -> None:
    """Also after somebody dropped one: the next load makes it again, though no record differs."""
    query = "SHOW INDEXES YIELD name, state WHERE name STARTS WITH 'oxygraph' RETURN name, state"
    before = {record["name"]: record["state"] for record in driver.execute_query(query).records}
    assert {"oxygraph_names", "oxygraph_statements", "oxygraph_id_disorder", "oxygraph_sex_affects"} <= before.keys()
    assert {*before.values()} == {"ONLINE"}
    driver.execute_query("DROP INDEX oxygraph_id_disorder")
    store.load(ox.read_graph())
    after = {record["name"]: record["state"] for record in driver.execute_query(query).records}
    assert after == before


def test_the_pictures_are_what_the_style_file_makes_of_the_answers(store: Neo4jStore, driver: neo4j.Driver) -> None:
    """Run `scripts/write_neo4j_pictures.py` after a change."""
    assert store.run("MATCH (f:Finding) RETURN count(f) > 0 AS papers").rows == ((True,),)
    made = pictures(driver)
    assert made.keys() == {"img/neo4j-ways.svg", "img/neo4j-papers.svg"}
    for name, text in made.items():
        assert (NEO4J.parent / name).read_text(encoding="utf-8") == text


def test_a_picture_tells_categories_by_colour_and_findings_by_sign_sex_and_dose(graph: ox.EvidenceGraph) -> None:
    """Read from the committed picture: what each mark stands for, and how it is drawn."""
    drawn = ET.parse(NEO4J.parent / "img/neo4j-ways.svg").getroot()
    marks = drawn.findall(f"{SVG}g[@data-node]")
    colours = {(mark.get("data-label"), circle.get("fill")) for mark in marks for circle in mark.iter(f"{SVG}circle")}
    assert {label for label, _ in colours} >= {"Molecule", "BrainRegion", "Connection", "Process", "Disorder"}
    assert len({colour for _, colour in colours}) == len(colours)
    arrows = drawn.findall(f"{SVG}g[@data-relationship]")
    assert len(arrows) > 20
    told = {}
    for arrow in arrows:
        edge = graph.edges[str(arrow.get("data-relationship")).removeprefix("edges/")]
        caption = told[edge.id] = arrow.findtext(f"{SVG}text")
        assert caption == finding_caption(Words(graph), edge)
        assert str(caption).startswith({"increases": "▲", "decreases": "▼", "no_effect": "∅"}[edge.effect])
        assert ("♀" in str(caption)) == (edge.sex in {"female", "both"})
        assert ("♂" in str(caption)) == (edge.sex in {"male", "both"})
        assert ("IU" in str(caption)) == (edge.dose_unit == "IU")
    assert len({*told.values()}) > 5
