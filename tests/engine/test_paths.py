"""The path search against its oracle: the paths that NetworkX finds, edge for edge, on random multigraphs."""

from itertools import pairwise, permutations, product
from typing import Any

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from build import graph_of, up
from oxygraph.convert import to_networkx
from oxygraph.engine.ask import answer
from oxygraph.engine.paths import MOST_HOPS, node_paths
from oxygraph.errors import QuestionError
from oxygraph.evidence.graph import EvidenceGraph
from strategies import Journey, graphs, journeys

EdgePath = tuple[tuple[str, str, str], ...]


def our_edge_paths(graph: EvidenceGraph, source: str, target: str, max_hops: int) -> list[EdgePath]:
    """Every choice of one edge a step, over all node paths."""
    found: list[EdgePath] = []
    for nodes in node_paths(graph.successors, graph.predecessors, source, target, max_hops):
        steps = [[(a, b, edge.id) for edge in graph.successors[a][b]] for a, b in pairwise(nodes)]
        found.extend(product(*steps))
    return found


def edge_paths_of_networkx(graph: EvidenceGraph, source: str, target: str, max_hops: int) -> list[Any]:
    """The same as the oracle finds them."""
    return [tuple(path) for path in nx.all_simple_edge_paths(to_networkx(graph), source, target, cutoff=max_hops)]


@settings(max_examples=300)
@given(journeys(max_edges=24, max_steps=6), st.integers(0, 5))
def test_the_search_equals_networkx_edge_for_edge(journey: Journey, further: int) -> None:
    """Same paths, each once, on multigraphs with parallel edges, cycles and dead ends; in every example there are some.

    The bound reaches to the end of the way that was laid, and as often beyond it.
    """
    graph, source, target, steps = journey
    ours = our_edge_paths(graph, source, target, min(steps + further, 6))
    assert ours, "an example without a path compares nothing"
    assert sorted(ours) == sorted(edge_paths_of_networkx(graph, source, target, min(steps + further, 6)))


@settings(max_examples=100)
@given(graphs(max_edges=20, texts=False), st.integers(1, 6))
def test_the_search_invents_no_path_where_networkx_finds_none(graph: EvidenceGraph, max_hops: int) -> None:
    """Between every two nodes, joined or not: there is a path exactly where the shortest is not too long."""
    shortest = dict(nx.all_pairs_shortest_path_length(to_networkx(graph)))
    for source, target in permutations(graph.nodes, 2):
        found = any(node_paths(graph.successors, graph.predecessors, source, target, max_hops))
        assert found is (shortest[source].get(target, max_hops + 1) <= max_hops)


@pytest.mark.parametrize("target", ["ptsd", "anxiety", "amygdala", "sad", "flashback"])
def test_the_search_equals_networkx_on_the_curated_graph(graph: EvidenceGraph, target: str) -> None:
    """The real graph, up to the default number of hops."""
    ours = our_edge_paths(graph, "oxytocin", target, 4)
    assert len(ours) > 1
    assert sorted(ours) == sorted(edge_paths_of_networkx(graph, "oxytocin", target, 4))


@given(journeys(max_edges=20), st.integers(0, 2))
def test_no_path_is_longer_than_asked_or_visits_a_node_twice(journey: Journey, further: int) -> None:
    """The bound holds, and a feedback loop is never presented as a mechanism."""
    graph, source, target, steps = journey
    paths = [*node_paths(graph.successors, graph.predecessors, source, target, steps + further)]
    assert paths, "an example without a path shows nothing"
    for path in paths:
        assert len(path) - 1 <= steps + further
        assert len(set(path)) == len(path)


def test_parallel_edges_make_one_node_path() -> None:
    """How many findings a step has does not multiply the paths."""
    forth: dict[str, dict[str, object]] = {"a": {"b": (1, 2, 3)}, "b": {"c": (4,)}, "c": {}}
    back: dict[str, dict[str, object]] = {"a": {}, "b": {"a": ()}, "c": {"b": ()}}
    assert list(node_paths(forth, back, "a", "c", 3)) == [("a", "b", "c")]


@pytest.mark.parametrize(
    ("source", "target", "hops", "said"),
    [
        ("a", "a", 3, "a path needs two ends"),
        ("a", "b", 0, "max_hops is a whole number of steps, one or more"),
        ("a", "b", -1, "max_hops is a whole number of steps, one or more"),
        ("a", "b", MOST_HOPS + 1, "paths of up to 100 steps are looked for, and max_hops is more"),
    ],
)
def test_a_question_without_a_path_to_look_for_is_refused(source: str, target: str, hops: int, said: str) -> None:
    """Same ends or no steps: a clear error, not an empty answer."""
    empty: dict[str, dict[str, object]] = {"a": {}, "b": {}}
    with pytest.raises(QuestionError, match=said):
        list(node_paths(empty, empty, source, target, hops))


def test_a_path_may_be_as_long_as_anybody_may_ask_for() -> None:
    """The search calls itself at each step, and ends before Python does."""
    graph = graph_of(*(up(f"e{place}", f"n{place}", f"n{place + 1}") for place in range(MOST_HOPS)))
    (path,) = answer(graph, "n0", f"n{MOST_HOPS}", max_hops=MOST_HOPS).paths
    assert len(path.steps) == MOST_HOPS
