"""Three ways to answer a question: the verdict engine, and two baselines that know nothing of context and design.

*Shortest signed path* multiplies the first finding of each step along a shortest path; *majority of edges* takes the
more frequent sign, of direct edges where there are any, else over all signed paths.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from intervals import share, table

from oxygraph.engine.paths import node_paths
from oxygraph.engine.question import Question
from oxygraph.engine.search import gather
from oxygraph.engine.sensitivity import sensitivity
from oxygraph.engine.verdict import Evidence
from oxygraph.evidence.context import Match
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge
from oxygraph.evidence.signs import Sign, combine

__all__ = ["SIGN_OF", "Asked", "Guess", "judged", "report", "verdict_sign"]

SIGN_OF: Mapping[str, Sign] = {sign.effect: sign for sign in Sign if sign.decides}
"""What a finding with an outcome says → its sign; the verdicts that commit are the same words."""


class Guess(NamedTuple):
    """What a method says: a sign or None for abstention, and how sure it is (more is surer)."""

    sign: Sign | None
    certainty: float


class Asked(NamedTuple):
    """A question with its true answer."""

    graph: EvidenceGraph
    question: Question
    truth: Sign


def judged(asked: Asked) -> Evidence:
    """What the graph admits to a question."""
    return gather(asked.graph, asked.question)


def verdict_sign(evidence: Evidence) -> Sign | None:
    """The sign that a verdict commits to; None where it abstains or is mixed."""
    return SIGN_OF.get(evidence.verdict)


def engine(asked: Asked) -> Guess:
    """Ours; surer where every step reports the sex, where no null contests it, and where no single study flips it."""
    evidence = judged(asked)
    sign = verdict_sign(evidence)
    if sign is None:
        return Guess(None, 0)
    asserted = all(item.match is Match.ASSERTED for item in evidence.deciding)
    flips = sensitivity(asked.graph, evidence).flips
    return Guess(sign, 2 * asserted + (not evidence.contested) + 0.5 * (not flips))


def shortest_signed_path(asked: Asked) -> Guess:
    """The product along a shortest path, the first finding of each step; surer the shorter it is."""
    paths = signed_paths(asked)
    if not paths:
        return Guess(None, 0)
    nodes = min(paths, key=lambda path: (len(path), path))
    sign = Sign.SAME
    for a, b in pairwise(nodes):
        sign = combine(sign, signed(asked.graph, a, b)[0].sign)
    return Guess(sign if sign.decides else None, -len(nodes))


def majority_of_edges(asked: Asked) -> Guess:
    """The more frequent sign of the direct edges, or of all paths by their steps' majorities; surer by the margin."""
    votes: Counter[Sign] = Counter()
    direct = signed(asked.graph, asked.question.source, asked.question.target)
    if direct:
        votes.update(edge.sign for edge in direct)
    else:
        for nodes in signed_paths(asked):
            sign = Sign.SAME
            for a, b in pairwise(nodes):
                sign = combine(sign, Counter(edge.sign for edge in signed(asked.graph, a, b)).most_common(1)[0][0])
            votes[sign] += 1
    votes.pop(Sign.UNKNOWN, None)
    if not votes:
        return Guess(None, 0)
    (sign, most), *rest = votes.most_common(2)
    second = rest[0][1] if rest else 0
    return Guess(sign, (most - second) / sum(votes.values()) + most / 1000)


def signed(graph: EvidenceGraph, a: str, b: str) -> list[Edge]:
    """The findings with a direction or a null between two nodes."""
    return [edge for edge in graph.successors[a].get(b, ()) if edge.signed and edge.sign is not Sign.UNKNOWN]


def signed_paths(asked: Asked) -> list[tuple[str, ...]]:
    """The paths on which every step has such a finding."""
    graph, question = asked.graph, asked.question
    ends = (question.source, question.target)
    found = node_paths(graph.successors, graph.predecessors, *ends, question.max_hops)
    return [nodes for nodes in found if all(signed(graph, a, b) for a, b in pairwise(nodes))]


METHODS: Mapping[str, Callable[[Asked], Guess]] = {
    "verdict engine": engine,
    "shortest signed path": shortest_signed_path,
    "majority of edges": majority_of_edges,
}


def report(questions: Sequence[Asked]) -> None:
    """Print coverage and precision of each method, then precision at equal coverage, the most certain answers first."""
    ranked: dict[str, list[bool]] = {}
    rows = []
    for name, method in METHODS.items():
        made = [(method(asked), asked.truth) for asked in questions]
        committed = [(guess.certainty, guess.sign == truth) for guess, truth in made if guess.sign]
        ranked[name] = [right for _, right in sorted(committed, key=lambda pair: -pair[0])]
        rows.append((name, f"{len(committed) / len(questions):.3f}", share(ranked[name])))
    table(("method", "coverage", "precision"), rows)
    reach = len(ranked["verdict engine"]) / len(questions)
    levels = [level / 10 for level in range(1, 11) if level / 10 <= reach] + [reach]
    table(
        ("precision at coverage", *(f"{level:.2f}" for level in levels)),
        [
            (name, *(_precision_at(rights, round(level * len(questions))) for level in levels))
            for name, rights in ranked.items()
        ],
    )


def _precision_at(rights: list[bool], count: int) -> str:
    """Precision of the `count` most certain answers, or a dash where there are not so many."""
    return f"{sum(rights[:count]) / count:.3f}" if 0 < count <= len(rights) else "–"
