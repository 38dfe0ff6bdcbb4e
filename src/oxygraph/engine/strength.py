"""How strongly studies carry a verdict: a level with its reasons, after the domains of GRADE; it is no GRADE rating."""

from collections.abc import Iterable
from typing import NamedTuple

from oxygraph.engine.design import CONTROLLED, OBSERVATIONAL
from oxygraph.engine.question import Question
from oxygraph.engine.results import Result
from oxygraph.engine.verdict import ABSTAINING, DIRECT, Evidence
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge
from oxygraph.evidence.signs import Sign

__all__ = ["LEVELS", "MANY", "MORE", "SEVERAL", "Strength", "strength"]

LEVELS = ("very_weak", "weak", "moderate", "strong")
"""The words of the levels, the weakest first."""

_VERY_WEAK, _WEAK, _MODERATE, _STRONG = range(4)

MANY, MORE = 100, 200
"""How many people raise a level: in one study, or in observations together; in several controlled studies."""

SEVERAL = 3
"""How many controlled studies are several."""


class Strength(NamedTuple):
    """How strongly a verdict is carried.

    Attributes:
        level: One of `LEVELS`; None where there is no verdict.
        reasons: What made the level, and what took from it, a word each.
    """

    level: str | None
    reasons: tuple[str, ...]


def strength(graph: EvidenceGraph, question: Question, evidence: Evidence) -> Strength:
    """The strength of the verdict of some evidence.

    Args:
        graph: Whose audit is asked.
        question: What was asked.
        evidence: What it admits.
    """
    if evidence.verdict in ABSTAINING:
        return Strength(None, ())
    if evidence.decided_by != DIRECT or evidence.direct is None:
        return Strength(LEVELS[_VERY_WEAK], ("mechanism_only",))
    deciding = _supporting(evidence.direct.results, evidence.direct_sign)
    level, reason = _base(deciding)
    taken = tuple(_taken_away(graph, question, evidence, deciding, level))
    return Strength(LEVELS[max(level - len(taken), _VERY_WEAK)], (reason, *taken))


def _supporting(results: Iterable[Result], sign: Sign) -> tuple[Result, ...]:
    """The studies that found what the verdict says; all with an outcome where it is mixed."""
    return tuple(result for result in results if (sign in result.signs if sign is not Sign.MIXED else result.signs))


def _base(results: tuple[Result, ...]) -> tuple[int, str]:
    """The level before anything is taken from it, and why."""
    controlled = [result for result in results if result.level == CONTROLLED]
    pooled = [result for result in controlled if result.pooled]
    people = sum(result.people for result in controlled)
    if any(result.people >= MANY for result in pooled):
        return _STRONG, "pooled_controlled_many"
    if len(controlled) >= SEVERAL and people >= MORE:
        return _STRONG, "several_controlled_many"
    if pooled:
        return _MODERATE, "pooled_controlled"
    if len(controlled) > 1:
        return _MODERATE, "two_controlled"
    if any(result.people >= MANY for result in controlled):
        return _MODERATE, "one_controlled_many"
    return _base_of_observations([result for result in results if result.level == OBSERVATIONAL], len(controlled))


def _base_of_observations(observed: list[Result], controlled: int) -> tuple[int, str]:
    people = sum(result.people for result in observed)
    if (any(result.pooled for result in observed) or len(observed) > 1) and people >= MANY:
        return _MODERATE, "several_observational_many"
    if controlled:
        return _WEAK, "one_controlled"
    if people >= MANY:
        return _WEAK, "one_observational_many"
    if len(observed) > 1:
        return _WEAK, "two_observational"
    return _VERY_WEAK, "one_observational" if observed else "no_study"


def _taken_away(
    graph: EvidenceGraph, question: Question, evidence: Evidence, deciding: tuple[Result, ...], level: int
) -> Iterable[str]:
    """What takes a step each from the level."""
    edges = [finding.edge for result in deciding for finding in result.findings]
    if evidence.contested or evidence.direct_sign is Sign.MIXED:
        yield "contested_evidence"
    if sum(bool(result.open_keys) for result in deciding) * 2 > len(deciding):
        yield "indirect"
    elif _only_animals(question, edges):
        yield "only_animals"
    yield from _tentative(deciding, level)
    if any(edge.id in graph.audited for edge in edges):
        yield "audited_reading"


def _tentative(deciding: tuple[Result, ...], level: int) -> Iterable[str]:
    """Whether the level rests on what is tentative or no main result, wholly or in part."""
    firm = tuple(result for result in deciding if any(_is_firm(finding.edge) for finding in result.findings))
    if not firm:
        yield "tentative_only"
    elif _base(firm)[0] < level:
        yield "tentative_in_part"


def _is_firm(edge: Edge) -> bool:
    return edge.certainty != "tentative" and not edge.analysis


def _only_animals(question: Question, edges: list[Edge]) -> bool:
    return not question.context.species and all(edge.in_animals for edge in edges)
