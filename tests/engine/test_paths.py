"""The path search against its oracle: the paths that NetworkX finds, edge for edge, on random multigraphs."""

from itertools import pairwise, product

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oxygraph.convert import to_networkx
from oxygraph.engine.paths import node_paths
from oxygraph.errors import QuestionError
from oxygraph.evidence.graph import EvidenceGraph
from strategies import NODES, graphs

EdgePath = tuple[tuple[str, str, str], ...]


def our_edge_paths(graph: EvidenceGraph, source: str, target: str, max_hops: int) -> list[EdgePath]:
    """Every choice of one edge a step, over all node paths."""
    found: list[EdgePath] = []
    for nodes in node_paths(graph.successors, graph.predecessors, source, target, max_hops):
        steps = [[(a, b, edge.id) for edge in graph.successors[a][b]] for a, b in pairwise(nodes)]
        found.extend(product(*steps))
    return found


@settings(max_examples=300)
@given(graphs(max_edges=24), st.permutations(NODES), st.integers(1, 6))
def test_the_search_equals_networkx_edge_for_edge(graph: EvidenceGraph, ends: list[str], max_hops: int) -> None:
    """Same paths, each once, on multigraphs with parallel edges, cycles and dead ends."""
    source, target = ends[:2]
    if source not in graph.nodes or target not in graph.nodes:
        return
    ours = our_edge_paths(graph, source, target, max_hops)
    oracle = [tuple(path) for path in nx.all_simple_edge_paths(to_networkx(graph), source, target, cutoff=max_hops)]
    assert sorted(ours) == sorted(oracle)


@pytest.mark.parametrize("target", ["ptsd", "anxiety", "amygdala", "sad", "flashback"])
def test_the_search_equals_networkx_on_the_curated_graph(graph: EvidenceGraph, target: str) -> None:
    """The real graph, up to the default number of hops."""
    ours = our_edge_paths(graph, "oxytocin", target, 4)
    oracle = [tuple(path) for path in nx.all_simple_edge_paths(to_networkx(graph), "oxytocin", target, cutoff=4)]
    assert len(ours) > 1
    assert sorted(ours) == sorted(oracle)


@given(graphs(max_edges=20), st.integers(1, 5))
def test_no_path_is_longer_than_asked_or_visits_a_node_twice(graph: EvidenceGraph, max_hops: int) -> None:
    """The bound holds, and a feedback loop is never presented as a mechanism."""
    names = sorted(graph.nodes)
    if len(names) < 2:
        return
    for path in node_paths(graph.successors, graph.predecessors, names[0], names[-1], max_hops):
        assert len(path) - 1 <= max_hops
        assert len(set(path)) == len(path)


def test_parallel_edges_make_one_node_path() -> None:
    """How many findings a step has does not multiply the paths."""
    forth: dict[str, dict[str, object]] = {"a": {"b": (1, 2, 3)}, "b": {"c": (4,)}, "c": {}}
    back: dict[str, dict[str, object]] = {"a": {}, "b": {"a": ()}, "c": {"b": ()}}
    assert list(node_paths(forth, back, "a", "c", 3)) == [("a", "b", "c")]


@pytest.mark.parametrize(("source", "target", "hops"), [("a", "a", 3), ("a", "b", 0), ("a", "b", -1)])
def test_a_question_without_a_path_to_look_for_is_refused(source: str, target: str, hops: int) -> None:
    """Same ends or no steps: a clear error, not an empty answer."""
    empty: dict[str, dict[str, object]] = {"a": {}, "b": {}}
    with pytest.raises(QuestionError):
        list(node_paths(empty, empty, source, target, hops))
