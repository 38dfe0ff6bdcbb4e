"""The conformance vectors asked of both stores: what comes back from a database gives the answers of the whole graph."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from differences import differences
from oxygraph.stores.base import Store
from oxygraph.stores.embedded import EmbeddedStore
from oxygraph.stores.neo4j import Neo4jStore
from vectors.face import Evidence, Json, ask, evidence_of, question_keys
from write_vectors import FOLDER

pytestmark = pytest.mark.xdist_group("neo4j")

PLACES = sorted((FOLDER / "vectors").glob("*.json"))


@pytest.fixture(scope="module", params=["embedded", "neo4j"])
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    """One store for all vectors: a load makes it hold the next graph and nothing else."""
    if request.param == "embedded":
        with EmbeddedStore() as made:
            yield made
    else:
        request.getfixturevalue("driver").execute_query("MATCH (n) DETACH DELETE n")
        with Neo4jStore(*request.getfixturevalue("neo4j_place"), timeout=60.0) as connected:
            yield connected


def asked_of(store: Store, whole: Evidence, kind: str, question: Json) -> Evidence:
    """The part of the graph that the store gives for a question."""
    if kind == "answer":
        return whole._replace(graph=store.between(**question_keys(question)))
    if kind == "compare":
        return whole._replace(graph=store.across(**question_keys(question)))
    return whole._replace(graph=store.graph())


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.stem)
def test_a_store_gives_the_answers(store: Store, place: Path) -> None:
    """Every key of every answer, in both languages, from what the store fetched for the question."""
    document: Json = json.loads(place.read_text(encoding="utf-8"))
    whole = evidence_of(document["graph"])
    store.load(whole.graph)
    everything = store.graph()
    assert everything == whole.graph
    for case in document["cases"]:
        kind, question = case["kind"], case["question"]
        part = asked_of(store, whole, kind, question) if kind in {"answer", "compare"} else whole._replace(graph=everything)
        assert differences(case["expected"], ask(part, kind, question), case["id"]) == []
