"""Our own graph as a question to itself: a study is held out, and the rest is asked what it found.

Main findings alone are asked for: no subgroup, no secondary or exploratory row, no speculation, nothing retracted. All
rows of a study are held out together, with what the review tells of it and what pools it; the uncited statements of the
review are one study. A study whose main rows of one question disagree asks nothing.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from methods import SIGN_OF, Asked

from oxygraph.engine.design import is_pooled
from oxygraph.engine.question import DEFAULT_HOPS, Question
from oxygraph.evidence.context import Context
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge
from oxygraph.evidence.signs import Sign
from oxygraph.evidence.vocabulary import LAYERS, names

__all__ = ["OWN", "RETOLD", "REVIEW", "HeldOut", "held_out", "poolings"]

OWN, RETOLD, REVIEW = "papers themselves", "papers as the review tells them", "the review's own word"
"""Who reports what is held out."""

_ALL = names(LAYERS)
_ANCHOR = "review"
_SEXES = frozenset({"female", "male"})


class HeldOut(NamedTuple):
    """A question of which the answer has been held out.

    Attributes:
        told_by: Who reports it.
        study: The study that was held out.
        edges: Its main findings that give the answer, by id.
        asked: The rest of the graph, the question, and what the study found.
    """

    told_by: str
    study: str
    edges: tuple[str, ...]
    asked: Asked


def held_out(graph: EvidenceGraph) -> Iterator[HeldOut]:
    """Every question that the main findings of a study answer, of which that study has been held out.

    Pooled analyses are asked apart (`poolings`); a review's account of a paper that speaks for itself about the same
    two things asks nothing.
    """
    by_study: dict[str, list[Edge]] = {}
    for edge in _main(graph):
        if not is_pooled(edge) and not _heard_only(graph, edge):
            by_study.setdefault(graph.papers.study_of(edge), []).append(edge)
    for study, edges in sorted(by_study.items()):
        rest = without(graph, edges[0])
        for question, found in _questions(graph, edges):
            signs = {edge.sign for edge in found}
            if len(signs) == 1:
                ids = tuple(edge.id for edge in found)
                yield HeldOut(_told_by(found[0]), study, ids, Asked(rest, question, signs.pop()))


def poolings(graph: EvidenceGraph) -> Iterator[HeldOut]:
    """Every question that a pooled analysis answers, asked of the graph without any pooled analysis of the two things.

    What it pools stays, as far as the graph has it: its verdict is compared with what the analysis found.
    """
    pooled = [edge for edge in _main(graph) if is_pooled(edge)]
    for study in sorted({graph.papers.study_of(edge) for edge in pooled}):
        edges = [edge for edge in pooled if graph.papers.study_of(edge) == study]
        for question, found in _questions(graph, edges):
            signs = {edge.sign for edge in found}
            if len(signs) == 1:
                gone = {e.id for e in graph.edges.values() if e.signed and _studies(graph, e) & {study}}
                pair = graph.successors[question.source][question.target]
                gone |= {edge.id for edge in pair if is_pooled(edge)}
                ids = tuple(edge.id for edge in found)
                yield HeldOut(_told_by(found[0]), study, ids, Asked(_less(graph, gone), question, signs.pop()))


def without(graph: EvidenceGraph, edge: Edge) -> EvidenceGraph:
    """The graph without the study of a finding: its rows, rows that cite it beside others, and what pools it."""
    studies = _studies(graph, edge)
    touched = studies | {name for name, pooled in graph.papers.pooled.items() if pooled & studies}
    return _less(graph, {e.id for e in graph.edges.values() if e.signed and _studies(graph, e) & touched})


def _less(graph: EvidenceGraph, gone: set[str]) -> EvidenceGraph:
    return graph.only(graph.edges.keys() - gone)


def _studies(graph: EvidenceGraph, edge: Edge) -> set[str]:
    """The studies that a finding cites; the layer's own word where it cites none."""
    return {graph.papers.study[name] for name in edge.reference} or {edge.layer}


def _main(graph: EvidenceGraph) -> Iterator[Edge]:
    """The main findings with an outcome that may support an answer."""
    for _, edge in sorted(graph.edges.items()):
        if edge.signed and edge.effect in SIGN_OF and not edge.analysis and graph.counts(edge):
            yield edge


def _heard_only(graph: EvidenceGraph, edge: Edge) -> bool:
    """Whether the review tells of papers all of which speak for themselves about the same two things."""
    if edge.layer != _ANCHOR or not edge.reference:
        return False
    pair = (edge.subject, edge.object)
    own = (graph.own_rows.get(graph.papers.paper[name], ()) for name in edge.reference)
    return all(any((row.subject, row.object) == pair for row in rows) for rows in own)


def _told_by(edge: Edge) -> str:
    if edge.layer != _ANCHOR:
        return OWN
    return RETOLD if edge.reference else REVIEW


def _questions(graph: EvidenceGraph, edges: Iterable[Edge]) -> Iterator[tuple[Question, list[Edge]]]:
    """Each question that findings answer, with those that do."""
    together: dict[Question, list[Edge]] = {}
    for edge in edges:
        together.setdefault(
            Question(edge.subject, edge.object, context_of(graph, edge), _ALL, DEFAULT_HOPS), []
        ).append(edge)
    yield from together.items()


def context_of(graph: EvidenceGraph, edge: Edge) -> Context:
    """The question's context that a finding is about: sex, species, one population, regimen and setting.

    Of several tags in one group the question could fix one alone: the first is asked.
    """
    groups: dict[str, str] = {}
    for tag in edge.setting:
        groups.setdefault(graph.contexts[tag].group, tag)
    return Context(
        sex=edge.sex if edge.sex in _SEXES else "",
        species=edge.species,
        population=edge.population[0] if len(edge.population) == 1 else "",
        regimen=edge.regimen,
        setting=tuple(sorted(groups.values())),
    )


def opposite(one: Sign | None, other: Sign) -> bool:
    """Whether one says more and the other less."""
    return {one, other} == {Sign.PLUS, Sign.MINUS}
