"""What nobody has tested: target × sex × population × species, and the experiment that would help most.

The matrix is made of direct findings about one source (oxytocin unless another is asked for): a cell is what was found
for exactly these people or animals, so a finding that does not report the sex fills no cell of either.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import NamedTuple

from oxygraph.engine.ask import answer
from oxygraph.engine.missing import Missing
from oxygraph.engine.verdict import ABSTAINING
from oxygraph.evidence.context import Match
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge, Reference
from oxygraph.evidence.signs import Sign, settle

__all__ = ["Gap", "NextExperiment", "gaps", "next_experiments"]

UNTESTED = "untested"
_STATUS = {Sign.PLUS: "tested", Sign.MINUS: "tested", Sign.NULL: "null", Sign.CONFLICTING: "conflicting"}


class Gap(NamedTuple):
    """One cell of the matrix.

    Attributes:
        target: The node acted on.
        sex: `male` or `female`.
        species: A species word that some finding about the source reports.
        population: A population word that some finding about the target reports, or empty for any.
        status: `tested`, `null`, `conflicting` or `untested`.
        sign: What was found; empty where untested.
        edges: The ids of the findings.
    """

    target: str
    sex: str
    species: str
    population: str
    status: str
    sign: str
    edges: tuple[str, ...]


class NextExperiment(NamedTuple):
    """An experiment, and the questions (target and sex) that abstain now and would be answered with it."""

    missing: Missing
    resolves: tuple[tuple[str, str], ...]


def gaps(graph: EvidenceGraph, source: str = "oxytocin", *, layers: Iterable[str] = ()) -> list[Gap]:
    """The matrix of what was tested directly.

    Args:
        graph: Where to look.
        source: Any spelling of the node that acts.
        layers: As for `answer`.

    Returns:
        Every cell, by target, species, population and sex. A population is crossed with those species only in which
        some finding of these layers reports it: nobody could test rats with a personality disorder.
    """
    subject = graph.node(source).id
    about = [
        edge
        for edge in graph.findings(None, layers, node=subject)
        if edge.signed and edge.subject == subject and graph.counts(edge)
    ]
    by_target: dict[str, list[Edge]] = {}
    for edge in about:
        by_target.setdefault(edge.object, []).append(edge)
    species = sorted({edge.species for edge in about} - {""})
    kinds_of: dict[str, set[str]] = {}
    for edge in graph.findings(None, layers):
        for word in edge.population if edge.species else ():
            kinds_of.setdefault(word, set()).add(edge.species)
    return [gap for target in sorted(by_target) for gap in _row(graph, target, by_target[target], species, kinds_of)]


def _row(
    graph: EvidenceGraph, target: str, edges: list[Edge], species: list[str], kinds_of: Mapping[str, set[str]]
) -> Iterator[Gap]:
    populations = ["", *sorted({word for edge in edges for word in edge.population})]
    for kind, population, sex in product(species, populations, ("female", "male")):
        if kind not in kinds_of.get(population, {kind}):
            continue
        asked = graph.scoper.of_context(graph.context(sex=sex, species=kind, population=population))
        found = [edge for edge in edges if graph.scoper.match(edge, asked) is Match.ASSERTED]
        sign = settle(edge.sign for edge in found)[0]
        status = _STATUS.get(sign, UNTESTED)
        yield Gap(
            target,
            sex,
            kind,
            population,
            status,
            "" if status == UNTESTED else sign,
            tuple(edge.id for edge in found),
        )


def next_experiments(
    graph: EvidenceGraph, source: str = "oxytocin", *, layers: Iterable[str] = (), limit: int = 5
) -> list[NextExperiment]:
    """The experiments that would let the most abstaining questions be answered.

    The questions are: how does the source reach each disorder and symptom for which some evidence has a direction, in
    women and in men? A candidate is an experiment that abstaining answers name as missing, or the direct one. It
    resolves a question when the question is answered whichever way the experiment comes out: the graph is asked again
    with the result added, once raising and once lowering.

    Args:
        graph: Where to look.
        source: Any spelling of the node that acts.
        layers: As for `answer`.
        limit: How many experiments to return. All direct ones are tried, and twice as many of those most often named.

    Returns:
        The most useful first; experiments that resolve nothing are left out.
    """
    layers = graph.layers(layers)
    targets = sorted(node.id for node in graph.nodes.values() if node.category in {"Disorder", "Symptom"})
    questions = product(targets, ("female", "male"))
    answers = {question: answer(graph, source, question[0], layers=layers, sex=question[1]) for question in questions}
    abstaining = {q: found for q, found in answers.items() if found.verdict in ABSTAINING and found.has_direction}
    direct = {
        Missing(found.question.source, target, (("sex", sex),)): [
            (other, theirs) for other, theirs in abstaining if theirs == sex and _follows(graph, target, other)
        ]
        for (target, sex), found in abstaining.items()
    }
    named: dict[Missing, list[tuple[str, str]]] = {}
    for question, found in abstaining.items():
        for missing in found.missing:
            named.setdefault(missing, []).append(question)
    most_named = sorted(named, key=lambda missing: (-len(named[missing]), missing))[: 2 * limit]
    candidates = {**{missing: named[missing] for missing in most_named}, **direct}
    tried = [
        NextExperiment(missing, _resolved(graph, source, missing, waiting, layers))
        for missing, waiting in candidates.items()
    ]
    useful = [wanted for wanted in tried if wanted.resolves]
    return sorted(useful, key=lambda wanted: (-len(wanted.resolves), wanted.missing))[:limit]


def _follows(graph: EvidenceGraph, target: str, other: str) -> bool:
    """Whether a result about one node may answer the question about another: it is that node, or one step further."""
    return other == target or other in graph.successors[target]


def _resolved(
    graph: EvidenceGraph,
    source: str,
    missing: Missing,
    questions: list[tuple[str, str]],
    layers: tuple[str, ...],
) -> tuple[tuple[str, str], ...]:
    """The questions that are answered whichever way the experiment comes out."""
    outcomes = [_with_result(graph, missing, effect, layers[0]) for effect in ("increases", "decreases")]
    return tuple(
        (target, sex)
        for target, sex in questions
        if all(answer(known, source, target, layers=layers, sex=sex).verdict not in ABSTAINING for known in outcomes)
    )


def _with_result(graph: EvidenceGraph, missing: Missing, effect: str, layer: str) -> EvidenceGraph:
    lacks = dict(missing.lacks)
    result = Edge(
        id="hypothetical-result",
        subject=missing.subject,
        object=missing.object,
        predicate="affects",
        effect=effect,
        sex=lacks.get("sex", ""),
        certainty="stated",
        layer=layer,
        reference=("hypothetical-study",),
        statement="Hypothetical.",
    )
    edges = [*graph.edges.values(), result]
    references = [*graph.references.values(), Reference("hypothetical-study")]
    return EvidenceGraph(graph.nodes.values(), edges, graph.contexts.values(), references, graph.audit.values())
