"""What indirect ways point to where nobody measured: said apart, with how often such a suggestion was right.

A suggestion never decides. Held-out findings show that suggestions by marker or by inheritance are little better than
chance so far, which is why.
"""

import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, takewhile
from typing import Final, NamedTuple

from oxygraph.engine.budget import Budget
from oxygraph.engine.question import Question
from oxygraph.engine.readings import Path
from oxygraph.engine.search import gather
from oxygraph.engine.steps import INHERITED, KINDS
from oxygraph.engine.verdict import INSUFFICIENT, Evidence
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge
from oxygraph.evidence.signs import Sign
from oxygraph.evidence.variants import of_healthy_as_anyone

__all__ = ["FILE", "MOST_STEPS", "NO_TARGETS", "HitRate", "Suggestion", "hit_rates", "suggestion"]

MOST_STEPS = 3
"""A longer way suggests nothing."""

_AGAINST = frozenset({Sign.CONFLICTING, Sign.MIXED})
"""A way that disagrees with itself speaks against what others of its kind point to."""

NO_TARGETS = frozenset({"Exposure", "Gene", "Variant", "Molecule", "Receptor", "Intervention"})
"""Categories of which nothing is suggested: what is given or inherited is not changed by a way that ends in it."""


class HitRate(NamedTuple):
    """How often suggestions of a kind were right on held-out main findings, with a Wilson interval of 95 %."""

    right: int
    asked: int
    low: float
    high: float


FILE: Final = os.path.join(os.path.dirname(__file__), "hit_rates.json")  # noqa: PTH118, PTH120  pathlib is slow to import
"""What `benchmarks/verdict.py` measured, and wrote."""

_FEWEST = 20


def _measured(kind: str, measured: Mapping[str, Mapping[str, float]]) -> HitRate | None:
    """The hit rate of a kind; None below 20 asked: not yet measured."""
    found = measured[kind]
    if found["asked"] < _FEWEST:
        return None
    return HitRate(int(found["right"]), int(found["asked"]), found["low"], found["high"])


@cache
def hit_rates() -> Mapping[str, HitRate | None]:
    """Kind → how often suggestions of it were right; None where too few were asked."""
    with open(FILE, encoding="utf-8") as file:  # noqa: PTH123  as above
        measured = json.load(file)
    return {kind: _measured(kind, measured) for kind in KINDS}


class Suggestion(NamedTuple):
    """What indirect ways point to.

    Attributes:
        sign: `+` or `-`.
        kind: The kind of the ways, one of `oxygraph.engine.steps.KINDS`.
        paths: Their nodes.
        wholes: What they extrapolate from, each once; empty where their kind is not `inherited`.
        studies: What they rest on.
        hit_rate: How often such a suggestion was right; None where that is not yet measured.
        in_healthy: Whether it rests on findings in healthy people that were read as findings in anybody.
    """

    sign: Sign
    kind: str
    paths: tuple[tuple[str, ...], ...]
    wholes: tuple[str, ...]
    studies: tuple[str, ...]
    hit_rate: HitRate | None
    in_healthy: bool


def suggestion(
    graph: EvidenceGraph, question: Question, evidence: Evidence, budget: Budget | None = None
) -> Suggestion | None:
    """What the best indirect ways point to, where the answer is `insufficient`; None where they point nowhere.

    Where no way has a direction, and none disagrees with itself, and a disorder is asked or the end of the question,
    healthy people exclude no disorder: they fill a gap, they settle nothing.

    Args:
        graph: Where to look.
        question: What was asked.
        evidence: What it admits.
        budget: What may be spent on another search; a search that was ended early suggests nothing.
    """
    if evidence.verdict != INSUFFICIENT or graph.nodes[question.target].category in NO_TARGETS:
        return None
    ways = _ways(graph, evidence)
    if evidence.budget.exhausted or any(map(_says, ways)) or not _of_a_disorder(graph, question):
        return _pointing(graph, ways)
    nearby = question._replace(max_hops=min(question.max_hops, MOST_STEPS))
    in_anyone = of_healthy_as_anyone(graph)
    return _pointing(in_anyone, _ways(in_anyone, gather(in_anyone, nearby, budget)))


def _of_a_disorder(graph: EvidenceGraph, question: Question) -> bool:
    """Whether a disorder is asked, or what the question ends in."""
    ends = (question.target, question.context.population)
    return any(name in graph.nodes and graph.nodes[name].category == "Disorder" for name in ends)


def _ways(graph: EvidenceGraph, evidence: Evidence) -> list[Path]:
    """The paths that may suggest; none where not all were looked for: the others might point elsewhere."""
    paths = evidence.paths
    if evidence.budget.exhausted:
        return []
    return [path for path in paths if path.counted and len(path.steps) <= MOST_STEPS and _passes(graph, path)]


def _says(path: Path) -> bool:
    """Whether a way has a direction, or disagrees with itself."""
    return path.sign.directed or path.sign in _AGAINST


def _pointing(graph: EvidenceGraph, ways: Sequence[Path]) -> Suggestion | None:
    """What ways point to."""
    signed = [path for path in ways if path.sign.directed]
    if not signed:
        return None
    kind = min(path.kind for path in signed)
    of_kind = sorted((path for path in signed if path.kind == kind), key=lambda path: (len(path.steps), path.nodes))
    length = len(of_kind[0].steps)
    shortest = list(takewhile(lambda path: len(path.steps) == length, of_kind))
    signs = {path.sign for path in shortest}
    against = (p for p in ways if p.kind == kind and len(p.steps) <= length and p.sign in _AGAINST)
    if len(signs) > 1 or any(against):
        return None
    studies = frozenset().union(*(path.studies for path in shortest))
    return Suggestion(
        sign=signs.pop(),
        kind=KINDS[kind],
        paths=tuple(path.nodes for path in shortest),
        wholes=tuple(dict.fromkeys(chain.from_iterable(map(_whole, shortest)))),
        studies=tuple(sorted(studies)),
        hit_rate=hit_rates()[KINDS[kind]],
        in_healthy=any(map(graph.scoper.reads_as_anyone, _findings(shortest))),
    )


def _findings(paths: Iterable[Path]) -> Iterator[Edge]:
    """What takes part in paths."""
    return (finding.edge for path in paths for part in path.parts for finding in part.speaking)


def _whole(path: Path) -> tuple[str, ...]:
    """What a way first goes on from without a finding, as one part of it; empty where each step has findings."""
    return tuple(step.subject for step in path.steps if step.kind == INHERITED)[:1]


def _passes(graph: EvidenceGraph, path: Path) -> bool:
    """Whether no measured level stands between the ends: it goes with much, and what is given does not act by it."""
    return all(graph.nodes[name].category != "Biomarker" for name in path.nodes[1:-1])
