"""What nobody has tested: target × sex × population × species, and the experiment that would help most.

The matrix is made of direct findings about one source (oxytocin unless another is asked for): a cell is what was found
for exactly these people or animals, so a finding that does not report the sex fills no cell of either.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import product
from typing import NamedTuple

from oxygraph.context import Match
from oxygraph.graph import EvidenceGraph
from oxygraph.model import Edge
from oxygraph.reading import CONFLICTING, edge_sign, settle
from oxygraph.verdict import Missing, answer

__all__ = ["Gap", "NextExperiment", "gaps", "next_experiments"]

_STATUS = {"+": "tested", "-": "tested", "0": "null", CONFLICTING: "conflicting", "?": "untested"}
_ABSTAINS = frozenset({"conflicting", "insufficient"})


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
    """An experiment and the questions that abstain for want of it."""

    missing: Missing
    questions: tuple[tuple[str, str], ...]
    """Pairs of target and sex."""


def gaps(graph: EvidenceGraph, source: str = "oxytocin", *, layers: Iterable[str] = ()) -> list[Gap]:
    """The matrix of what was tested directly.

    Args:
        graph: Where to look.
        source: Any spelling of the node that acts.
        layers: As for `answer`.

    Returns:
        Every cell, by target, species, population and sex.
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
    return [gap for target in sorted(by_target) for gap in _row(graph, target, by_target[target], species)]


def _row(graph: EvidenceGraph, target: str, edges: list[Edge], species: list[str]) -> Iterator[Gap]:
    populations = ["", *sorted({word for edge in edges for word in edge.population})]
    for kind, population, sex in product(species, populations, ("female", "male")):
        asked = graph.scoper.of_context(graph.context(sex=sex, species=kind, population=population))
        found = [edge for edge in edges if graph.scoper.match(edge, asked) is Match.ASSERTED]
        sign = settle(map(edge_sign, found))[0] if found else "?"
        status = _STATUS[sign]
        yield Gap(
            target,
            sex,
            kind,
            population,
            status,
            "" if status == "untested" else sign,
            tuple(edge.id for edge in found),
        )


def next_experiments(
    graph: EvidenceGraph, source: str = "oxytocin", *, layers: Iterable[str] = (), limit: int = 10
) -> list[NextExperiment]:
    """The experiments that the most abstaining questions wait for.

    The questions are: how does the source reach each disorder and symptom, in women and in men? An experiment is one
    that an abstaining answer names as missing.

    Returns:
        The most wanted first.
    """
    wanted: Counter[Missing] = Counter()
    asked: dict[Missing, list[tuple[str, str]]] = {}
    layers = tuple(layers)
    targets = sorted(node.id for node in graph.nodes.values() if node.category in {"Disorder", "Symptom"})
    for target, sex in product(targets, ("female", "male")):
        found = answer(graph, source, target, layers=layers, sex=sex)
        if found.verdict in _ABSTAINS:
            for missing in found.missing:
                wanted[missing] += 1
                asked.setdefault(missing, []).append((target, sex))
    order = sorted(wanted, key=lambda missing: (-wanted[missing], missing))
    return [NextExperiment(missing, tuple(asked[missing])) for missing in order[:limit]]
