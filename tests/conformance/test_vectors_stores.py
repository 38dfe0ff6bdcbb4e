"""The conformance vectors asked of both stores: what comes back from a database gives the answers of the whole graph."""

import json
import logging
from collections.abc import Iterator
from math import ceil
from pathlib import Path

import pytest

from differences import differences
from oxygraph.stores.base import Store
from oxygraph.stores.embedded import EmbeddedStore
from oxygraph.stores.neo4j import Neo4jStore
from vectors.face import Evidence, Json, ask, evidence_of, question_keys
from write_vectors import FOLDER

pytestmark = pytest.mark.xdist_group("neo4j")

FEW = 2
PLACES = sorted((FOLDER / "vectors").glob("*.json"))


@pytest.fixture(scope="module", params=["embedded", "neo4j"])
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    """One store for all vectors: a load makes it hold the next graph and nothing else."""
    if request.param == "embedded":
        with EmbeddedStore() as made:
            yield made
    else:
        # Of each word that a small graph lacks the driver would tell at each query; pytest would keep it all.
        logging.getLogger("neo4j.notifications").setLevel(logging.ERROR)
        request.getfixturevalue("driver").execute_query("MATCH (n) DETACH DELETE n")
        with Neo4jStore(*request.getfixturevalue("neo4j_place"), timeout=60.0) as connected:
            yield connected


def part_of(store: Store, whole: Evidence, kind: str, question: Json) -> Evidence:
    """What the store gives for a question; for what is asked of the whole graph, the whole graph."""
    if kind == "answer":
        return whole._replace(graph=store.between(**question_keys(question)))
    if kind == "compare":
        return whole._replace(graph=store.across(**question_keys(question)))
    return whole


def asked_of(store: Store, cases: list[Json]) -> list[Json]:
    """All cases of the embedded store; of the server, which fetches by the same queries, a few of each vector."""
    return cases if isinstance(store, EmbeddedStore) else cases[:: ceil(len(cases) / FEW)]


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.stem)
def test_a_store_gives_the_answers(store: Store, place: Path) -> None:
    """Every key of every answer, in both languages, from what the store fetched for the question."""
    document: Json = json.loads(place.read_text(encoding="utf-8"))
    given = evidence_of(document["graph"])
    store.load(given.graph)
    whole = given._replace(graph=store.graph())
    assert whole == given
    for case in asked_of(store, document["cases"]):
        part = part_of(store, whole, case["kind"], case["question"])
        assert differences(case["expected"], ask(part, case["kind"], case["question"]), case["id"]) == []
