"""Path search: ours beside NetworkX, same question, same answer, ratios in one run.

Questions on the curated graph and on a random multigraph with hubs. Both sides enumerate every simple path, edge for
edge; the counts must be equal. Run with `make bench`; only the ratios mean anything on a shared machine.
"""

import random
import statistics
import time
from collections.abc import Callable
from itertools import pairwise
from math import prod

import networkx as nx

import oxygraph as ox
from oxygraph.convert import to_networkx
from oxygraph.engine.paths import node_paths

REPEATS = 3
HALF = 0.5


def median_time(call: Callable[[], int]) -> tuple[float, int]:
    """Seconds (median) and the count that the call returns."""
    times, count = [], 0
    for _ in range(REPEATS):
        begun = time.perf_counter()
        count = call()
        times.append(time.perf_counter() - begun)
    return statistics.median(times), count


def ours(
    forth: dict[str, dict[str, list[str]]], back: dict[str, dict[str, list[str]]], ends: tuple[str, str], hops: int
) -> int:
    """How many edge paths our search finds."""
    found = node_paths(forth, back, *ends, hops)
    return sum(prod(len(forth[a][b]) for a, b in pairwise(nodes)) for nodes in found)


def networkx_paths(graph: "nx.MultiDiGraph[str]", ends: tuple[str, str], hops: int) -> int:
    """How many edge paths NetworkX finds."""
    return sum(1 for _ in nx.all_simple_edge_paths(graph, *ends, cutoff=hops))


def compare(name: str, graph: "nx.MultiDiGraph[str]", ends: tuple[str, str], hops: int) -> None:
    """Print one row."""
    forth: dict[str, dict[str, list[str]]] = {node: {} for node in graph}
    back: dict[str, dict[str, list[str]]] = {node: {} for node in graph}
    for a, b, key in graph.edges(keys=True):
        forth[a].setdefault(b, []).append(key)
        back[b].setdefault(a, []).append(key)
    our_time, our_count = median_time(lambda: ours(forth, back, ends, hops))
    their_time, their_count = median_time(lambda: networkx_paths(graph, ends, hops))
    if our_count != their_count:
        raise SystemExit(f"{name}: {our_count} paths, NetworkX finds {their_count}")
    times = f"{our_time * 1000:9.2f} {their_time * 1000:11.2f} {their_time / our_time:7.1f}"
    print(f"{name:32} {hops:4} {our_count:9} {times}")


def scale_free(nodes: int, seed: int) -> "nx.MultiDiGraph[str]":
    """A random multigraph with hubs, some of its edges doubled, directed at random."""
    chance = random.Random(seed)
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for number, (a, b) in enumerate(nx.barabasi_albert_graph(nodes, 3, seed=seed).edges):
        for copy in range(chance.choice((1, 1, 2))):
            ends = (str(a), str(b)) if chance.random() < HALF else (str(b), str(a))
            graph.add_edge(*ends, key=f"e{number}.{copy}")
    return graph


def main() -> None:
    """Print the table."""
    curated = to_networkx(ox.read_graph())
    print(f"{'graph':32} hops     paths   ours ms networkx ms   ratio")
    for hops in (3, 4, 5):
        compare("curated, oxytocin → ptsd", curated, ("oxytocin", "ptsd"), hops)
        compare("curated, oxytocin → anxiety", curated, ("oxytocin", "anxiety"), hops)
    random_graph = scale_free(5_000, seed=1)
    compare("random, 5,000 nodes, hub to hub", random_graph, ("0", "5"), 3)
    compare("random, 5,000 nodes, hub to leaf", random_graph, ("0", "300"), 4)


if __name__ == "__main__":
    main()
