"""What is missing: the experiments nobody has reported that would make an answer firmer."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from oxygraph.engine.paths import node_paths
from oxygraph.engine.question import Question
from oxygraph.engine.readings import Path
from oxygraph.engine.steps import Step
from oxygraph.engine.verdict import Evidence
from oxygraph.evidence.context import KEYS, Context, Match
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.scopes import Scope, excluding, fewest_keys
from oxygraph.evidence.signs import Sign

__all__ = ["STRUCTURE_ONLY", "Missing", "missing_experiments"]

_DIRECTIONLESS, STRUCTURE_ONLY = (("effect", "direction"),), (("effect", "any"),)
"""What a step lacks that has findings without a direction, and one that has structure alone."""


class Missing(NamedTuple):
    """An experiment nobody has reported: the step, and for each key the value; no finding covers all of them together.

    A key `effect` means that findings exist but none says in which direction (`direction`), or that none exists, but
    structure (`any`).
    """

    subject: str
    object: str
    lacks: tuple[tuple[str, str], ...]


def missing_experiments(graph: EvidenceGraph, question: Question, evidence: Evidence) -> tuple[Missing, ...]:
    """The experiments that would make the answer firmer, the most needed first.

    Args:
        graph: Where to look for ways in other contexts, where this one has none.
        question: What was asked.
        evidence: What it admits.
    """
    asked = evidence.counting.asked
    wanted: Counter[Missing] = Counter()
    decisive = [path for path in evidence.paths if path.decides]
    steps = [*(step for path in decisive for step in path.steps), *([evidence.direct] if evidence.direct else [])]
    for step, times in Counter([step for step in steps if step.gaps]).items():
        lacks = _lacks(question.context, _unreported(_left_out(graph, asked, step)))
        if lacks:
            wanted[Missing(step.subject, step.object, lacks)] += times
    if not wanted and not decisive and not evidence.direct:
        wanted.update([*_directionless(graph, asked, evidence.paths)] or _excluded(graph, question, asked))
    return tuple(sorted(wanted, key=lambda m: (-wanted[m], m.subject, m.object, m.lacks)))


def _lacks(context: Context, keys: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """What is asked of these keys; where a population implies the species, the population is what was asked."""
    asked = dict.fromkeys("population" if key == "species" and not context.species else key for key in keys)
    return tuple((key, context.value_text(key)) for key in KEYS if key in asked)


def _left_out(graph: EvidenceGraph, asked: Scope, step: Step) -> set[tuple[str, ...]]:
    """The keys that each finding of a step leaves open or reports otherwise: counted or not, of whatever layer."""
    edges = (edge for edge in graph.successors[step.subject][step.object] if edge.signed)
    return {(*graph.scoper.open_keys(edge, asked), *excluding(asked, graph.scope(edge))) for edge in edges}


def _unreported(left_out: Collection[tuple[str, ...]]) -> tuple[str, ...]:
    """The keys that every finding leaves out; where there are none, the fewest that no finding has together."""
    every = set(KEYS).intersection(*left_out) if left_out else set()
    return tuple(key for key in KEYS if key in every) or fewest_keys(left_out) or ()


def _directionless(graph: EvidenceGraph, asked: Scope, paths: Iterable[Path]) -> Iterator[Missing]:
    """The steps that leave paths without a sign because no finding, of whatever layer, gives a direction."""
    for step in (step for path in paths if path.counted for step in path.steps if step.sign is Sign.UNKNOWN):
        edges = [edge for edge in graph.successors[step.subject][step.object] if edge.signed]
        found = [edge.sign for edge in edges if graph.scoper.match(edge, asked) is not Match.EXCLUDED]
        if not any(sign.decides for sign in found):
            yield Missing(step.subject, step.object, _DIRECTIONLESS if found else STRUCTURE_ONLY)


def _excluded(graph: EvidenceGraph, question: Question, asked: Scope) -> list[Missing]:
    """Where no path is admitted: the steps of the shortest ways that exist in other contexts, and what they lack."""
    for hops in range(1, question.max_hops + 1):
        ways = node_paths(graph.successors, graph.predecessors, question.source, question.target, hops)
        found = [missing for way in ways if len(way) == hops + 1 for missing in _of_others(graph, question, asked, way)]
        if found:
            return found
    return []


def _of_others(graph: EvidenceGraph, question: Question, asked: Scope, way: tuple[str, ...]) -> Iterator[Missing]:
    """The steps of a way that were found in other contexts alone."""
    for a, b in pairwise(way):
        edges = (edge for edge in graph.successors[a][b] if edge.signed)
        keys = _unreported({excluding(asked, graph.scope(edge)) for edge in edges})
        if keys:
            yield Missing(a, b, _lacks(question.context, keys))
