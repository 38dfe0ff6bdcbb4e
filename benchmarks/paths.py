"""What paths cost: our search beside NetworkX, then all that an answer does with paths beside that bare search.

First, questions on the curated graph and on a random multigraph with hubs: both sides enumerate every simple path, edge
for edge, and the counts must be equal. Then, how many times the bare search (`engine.paths.node_paths`) the judged and
sorted paths (`engine.search.gather(...).paths`) and the whole answer cost, on the curated graph with all layers and on
200,000 generated findings. Judged steps are kept with the graph, so three questions are told apart: the first to a
graph whose indices of papers stand (their cost is printed), one in a context not asked before, and the same again.
Last, `gaps --next 5`. Times are of the processor. Run with `make bench`; only the ratios of one run mean anything.
"""

import gc
import random
import statistics
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from math import prod
from pathlib import Path

import networkx as nx

sys.path.append(str(Path(__file__).parents[1] / "tests" / "support"))

import oxygraph as ox
from build import TAGS, finding
from oxygraph.convert import to_networkx
from oxygraph.engine.ask import answer_question
from oxygraph.engine.paths import node_paths
from oxygraph.engine.search import gather
from oxygraph.evidence.context import Context

REPEATS = 3
HALF = 0.5
HOPS = 4
FINDINGS = 200_000
GENERATED = {20_000: (("n0", "n5", 3), ("n0", "n5", HOPS), ("n40", "n300", HOPS)), 2_000: (("n300", "n500", 3),)}
"""Nodes of a generated graph → the questions to it: ends and hops."""

CURATED_AIM, GENERATED_AIM, NEXT_AIM = 25, 40, 1.0


def median_time(call: Callable[[], int]) -> tuple[float, int]:
    """Seconds (median) and the count that the call returns."""
    times, count = [], 0
    for _ in range(REPEATS):
        taken, count = once(call)
        times.append(taken)
    return statistics.median(times), count


def once(call: Callable[[], int]) -> tuple[float, int]:
    """Seconds of one call, and the count that it returns."""
    gc.collect()
    begun = time.process_time()
    count = call()
    return time.process_time() - begun, count


# --- the search, beside NetworkX --------------------------------------------------------------------------------------


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


# --- what is done with paths, beside the search -----------------------------------------------------------------------


def generated(nodes: int, findings: int, seed: int) -> ox.EvidenceGraph:
    """So many findings between nodes with hubs, parallel ones too, in the contexts and designs of the curated graph."""
    chance = random.Random(seed)
    ties = sorted(nx.barabasi_albert_graph(nodes, max(findings // (2 * nodes), 1), seed=seed).edges)
    pairs = [pair if chance.random() < HALF else pair[::-1] for pair in ties]
    predicates = random.Random(seed + 1)
    edges = []
    for number in range(findings):
        a, b = pairs[number] if number < len(pairs) else chance.choice(pairs)
        edges.append(
            finding(
                f"e{number}",
                f"n{a}",
                f"n{b}",
                chance.choice(("increases", "increases", "decreases", "no_effect", "unclear")),
                predicate=predicates.choice(("affects", "affects", "affects", "associated_with")),
                sex=chance.choice(("", "", "male", "female", "both")),
                species=chance.choice(("", "human", "human", "rat", "mouse")),
                regimen=chance.choice(("", "", "single", "chronic")),
                evidence_type=chance.choice(("randomized_trial", "experiment", "experiment", "observational", "")),
                analysis=chance.choice(("", "", "", "subgroup")),
                sample_size=chance.choice((None, 20, 40, 120)),
                layer=chance.choice(("review", "primary", "extended")),
                reference=(f"r{chance.randrange(findings // 4)}",),
            )
        )
    names = sorted({name for edge in edges for name in (edge.subject, edge.object)})
    papers = sorted({name for edge in edges for name in edge.reference})
    return ox.EvidenceGraph(
        [ox.Node(name, "Process", f"the {name}") for name in names],
        edges,
        TAGS,
        [ox.Reference(name, match_confidence="high") for name in papers],
    )


def untouched(graph: ox.EvidenceGraph) -> ox.EvidenceGraph:
    """The same graph, of which nothing has been asked yet."""
    return graph.only(graph.edges)


def indexed(graph: ox.EvidenceGraph) -> ox.EvidenceGraph:
    """The same, its indices of papers made."""
    for index in ("papers", "own_rows", "audited"):
        getattr(graph, index)
    return graph


Asking = Callable[[ox.EvidenceGraph, ox.Question], int]


def judged(graph: ox.EvidenceGraph, question: ox.Question) -> int:
    """How many paths are judged and sorted."""
    return len(gather(graph, question).paths)


def whole(graph: ox.EvidenceGraph, question: ox.Question) -> int:
    """The same of a whole answer."""
    return len(answer_question(graph, question).paths)


def times_asked(graph: ox.EvidenceGraph, question: ox.Question, ask: Asking) -> tuple[float, float, float]:
    """Seconds of the first question to a graph, of one in a context not asked before, and of the same again."""
    times: dict[str, list[float]] = {"first": [], "unasked": [], "again": []}
    large = len(graph.edges) >= FINDINGS
    for _ in range(1 if large else REPEATS):
        fresh = indexed(untouched(graph))
        gc.freeze()
        for _ in range(REPEATS if large else 1):
            for which, taken in times.items():
                if which == "unasked":
                    fresh.kept.clear()
                taken.append(once(lambda one=fresh: ask(one, question))[0])  # type: ignore[misc]
    first = times["first"][:1] if large else times["first"]
    return statistics.median(first), statistics.median(times["unasked"]), statistics.median(times["again"])


def semantics(name: str, graph: ox.EvidenceGraph, question: ox.Question, aim: float) -> None:
    """Print one row: the bare search, then how many times that the judged paths and the whole answer cost."""

    def bare() -> int:
        ends = (question.source, question.target)
        return sum(1 for _ in node_paths(graph.successors, graph.predecessors, *ends, question.max_hops))

    searched, found = median_time(bare)
    ratios = [[seconds / searched for seconds in times_asked(graph, question, ask)] for ask in (judged, whole)]
    met = ", ".join(_met(ratio <= aim) for ratio in ratios[0])
    cells = "   ".join(" ".join(f"{ratio:7.1f}" for ratio in of_one) for of_one in ratios)
    print(f"{name:46} {question.max_hops:4} {found:6} {searched * 1000:8.2f} {cells}  {aim}: {met}", flush=True)


def asked(source: str, target: str, context: Context | None = None, hops: int = HOPS) -> ox.Question:
    """A question to all layers."""
    return ox.Question(source, target, context or Context(), ("review", "primary", "extended"), hops)


def cost_of_meaning(curated: ox.EvidenceGraph) -> None:
    """Print the second table."""
    print(f"\n{'times the bare search':70} judged paths              the whole answer")
    print(
        f"{'graph':46} hops  paths  bare ms   first unasked   again     first unasked   again  aim of the judged paths"
    )
    _indices("curated", curated)
    for target in ("ptsd", "anxiety", "psychiatric-disorder"):
        semantics(f"curated, oxytocin → {target}", curated, asked("oxytocin", target), CURATED_AIM)
        women = asked("oxytocin", target, Context(sex="female"))
        semantics(f"curated, oxytocin → {target}, female", curated, women, CURATED_AIM)
    for nodes, questions in GENERATED.items():
        graph = generated(nodes, FINDINGS, seed=1)
        _indices(f"generated, {len(graph.edges):,} on {nodes:,}", graph)
        for source, target, hops in questions:
            name = f"generated, {nodes:,} nodes, {source} → {target}"
            semantics(name, graph, asked(source, target, hops=hops), GENERATED_AIM)
            semantics(f"{name}, female", graph, asked(source, target, Context(sex="female"), hops), GENERATED_AIM)


def _indices(name: str, graph: ox.EvidenceGraph) -> None:
    fresh = untouched(graph)
    print(f"{name}: indices of papers, once a graph, {1000 * once(lambda: len(indexed(fresh).edges))[0]:.1f} ms")


def next_five(curated: ox.EvidenceGraph) -> None:
    """Print how long the proposal of experiments takes, on a graph of which nothing has been asked."""
    layers = ("review", "primary", "extended")
    graphs = [untouched(curated) for _ in range(REPEATS)]
    seconds = [once(lambda one=graph: len(ox.next_experiments(one, layers=layers)))[0] for graph in graphs]  # type: ignore[misc]
    taken = statistics.median(seconds)
    print(f"\ngaps --next 5, all layers: {taken:.2f} s (aim {NEXT_AIM:.0f} s, {_met(taken <= NEXT_AIM)})")


def _met(reached: bool) -> str:  # noqa: FBT001  a word for it
    return "met" if reached else "MISSED"


def main() -> None:
    """Print the tables."""
    curated = ox.read_graph()
    as_networkx = to_networkx(curated)
    print(f"{'graph':32} hops     paths   ours ms networkx ms   ratio")
    for hops in (3, 4, 5):
        compare("curated, oxytocin → ptsd", as_networkx, ("oxytocin", "ptsd"), hops)
        compare("curated, oxytocin → anxiety", as_networkx, ("oxytocin", "anxiety"), hops)
    random_graph = scale_free(5_000, seed=1)
    compare("random, 5,000 nodes, hub to hub", random_graph, ("0", "5"), 3)
    compare("random, 5,000 nodes, hub to leaf", random_graph, ("0", "300"), 4)
    cost_of_meaning(curated)
    next_five(curated)


if __name__ == "__main__":
    main()
