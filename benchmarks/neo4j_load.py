"""How fast a graph gets into Neo4j, beside the bare driver sending the same batches to the same server.

    .venv/bin/python benchmarks/neo4j_load.py [EDGES]

Both sides run in turn, several times, each on an emptied database; only the ratio of one run means anything.
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from pathlib import Path

import neo4j

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "support"))

from build import finding, graph_of
from neo4j_server import PASSWORD, USERNAME, Neo4jServer
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.stores.batches import BATCH, MERGE_LINKS, MERGE_THINGS
from oxygraph.stores.neo4j import Neo4jStore
from oxygraph.stores.records import DEFAULT_NAME, links, things

ROUNDS = 8


def random_graph(edges: int) -> EvidenceGraph:
    """A graph with hubs and parallel findings, the same every time."""
    dice = random.Random(1)
    nodes = edges // 10
    names = [f"n{int(nodes * dice.random() ** 2)}" for _ in range(3 * edges)]
    ends = [(a, b) for a, b in zip(names[::2], names[1::2], strict=False) if a != b][:edges]
    sexes = ("", "male", "female", "both")
    return graph_of(*(finding(f"e{number}", *pair, sex=dice.choice(sexes)) for number, pair in enumerate(ends)))


def bare(driver: neo4j.Driver, graph: EvidenceGraph) -> None:
    """The same batches, sent by nothing but the driver."""
    with driver.session() as session:
        for label, group in groupby(things(graph), key=lambda thing: thing.label):
            rows = [{"graph": DEFAULT_NAME, "key": thing.key, "properties": thing.properties} for thing in group]
            _send(session, MERGE_THINGS % f"SET n:{label}", rows)
        for kind, relationships in groupby(
            sorted(links(graph), key=lambda link: link.type), key=lambda link: link.type
        ):
            _send(session, MERGE_LINKS % kind, [{"graph": DEFAULT_NAME, **link._asdict()} for link in relationships])


def _send(session: neo4j.Session, statement: str, rows: Sequence[Mapping[str, object]]) -> None:
    def write(transaction: neo4j.ManagedTransaction, batch: Sequence[Mapping[str, object]]) -> None:
        transaction.run(statement, rows=batch).consume()

    for start in range(0, len(rows), BATCH):
        session.execute_write(write, rows[start : start + BATCH])


def _seconds(empty: Callable[[], None], work: Callable[[], object]) -> float:
    empty()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> None:
    """Print the table."""
    edges = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    graph = random_graph(edges)
    home = Path(tempfile.mkdtemp(prefix="oxygraph-neo4j-"))
    with (
        Neo4jServer(home) as server,
        neo4j.GraphDatabase.driver(server.uri, auth=(USERNAME, PASSWORD)) as driver,
        Neo4jStore(server.uri, USERNAME, PASSWORD, timeout=120) as store,
    ):
        store.load(random_graph(100))

        def empty() -> None:
            with driver.session() as session:
                session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS").consume()

        print(f"{len(graph.nodes)} nodes, {len(graph.edges)} edges; edges a second")
        print(f"{'round':>5} {'bare driver':>12} {'oxygraph load':>14} {'ratio':>6} {'second load':>12}")
        ratios = []
        for number in range(ROUNDS + 1):
            sides = {"alone": lambda: bare(driver, graph), "ours": lambda: store.load(graph)}
            # Who comes second finds the server as the first one left it: they take turns.
            order = list(sides) if number % 2 else list(sides)[::-1]
            seconds = {side: _seconds(empty, sides[side]) for side in order}
            again = _seconds(lambda: None, lambda: store.load(graph))
            alone, ours = seconds["alone"], seconds["ours"]
            if number:  # the first round warms the server up
                ratios.append(alone / ours)
                print(
                    f"{number:>5} {edges / alone:>12,.0f} {edges / ours:>14,.0f} {alone / ours:>6.2f} {again:>10.1f} s"
                )
        print(f"median ratio {statistics.median(ratios):.2f} (aim: at least 0.8)")


if __name__ == "__main__":
    main()
