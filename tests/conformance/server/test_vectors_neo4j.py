"""The conformance vectors asked of a real Neo4j: what it gives for a question gives the whole graph's answer."""

import logging
from collections.abc import Iterator
from pathlib import Path

import neo4j
import pytest

from conforming import PLACES, difference_of_store
from oxygraph.stores.neo4j import Neo4jStore

A_FEW = 2
"""Cases of each vector. The embedded store, which fetches by the same queries, is asked all of them."""


@pytest.fixture(scope="module")
def store(neo4j_of_many_graphs: tuple[str, str, str]) -> Iterator[Neo4jStore]:
    """One database for all vectors: a load makes it hold the next graph and nothing else."""
    # Of each word that a small graph lacks the driver would tell at each query, and pytest would keep it all.
    notifications = logging.getLogger("neo4j.notifications")
    before = notifications.level
    notifications.setLevel(logging.ERROR)
    uri, username, password = neo4j_of_many_graphs
    with neo4j.GraphDatabase.driver(uri, auth=(username, password)) as driver:
        driver.execute_query("MATCH (n) DETACH DELETE n")
    with Neo4jStore(uri, username, password, timeout=60.0) as connected:
        yield connected
    notifications.setLevel(before)


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.stem)
def test_neo4j_gives_the_answers(store: Neo4jStore, place: Path) -> None:
    """Every key of the answers, in both languages."""
    assert difference_of_store(store, place, most=A_FEW) == []
