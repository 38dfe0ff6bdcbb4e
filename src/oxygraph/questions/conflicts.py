"""Pairs of nodes whose findings disagree, and what the disagreement turns on. Never a vote, never a coin."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, product
from typing import NamedTuple, Unpack

from oxygraph.engine.counting import Counting
from oxygraph.engine.question import Question
from oxygraph.engine.steps import Step
from oxygraph.evidence.context import KEYS
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.keys import ContextKeys
from oxygraph.evidence.records import Edge, about_the_same
from oxygraph.evidence.scopes import Scope, fewest_keys, fields_of, separators
from oxygraph.evidence.signs import Sign

__all__ = ["Clash", "Conflict", "conflict_of", "conflicts"]


class Clash(NamedTuple):
    """Two findings that disagree, and the keys on which they exclude each other (none: they share a context)."""

    one: Edge
    other: Edge
    keys: tuple[str, ...]


class Conflict(NamedTuple):
    """A pair of nodes with findings that disagree.

    Attributes:
        subject: The node that acts.
        object: The node acted on.
        kind: `opposite` (plus and minus) or `null` (a sign and a null).
        status: `explained` (every clash is parted by context), `partly` (some are) or `unresolved` (none is).
        keys: The smallest set of context keys that parts all clashes, or, where that is not possible, those that part
            the ones that can be parted.
        clashes: Every pair of findings that disagree, opposite ones first.
        open_keys: What a deciding study has to report: the keys that findings of unresolved clashes leave open.
    """

    subject: str
    object: str
    kind: str
    status: str
    keys: tuple[str, ...]
    clashes: tuple[Clash, ...]
    open_keys: tuple[str, ...]

    def __repr__(self) -> str:
        """`<Conflict: oxytocin → amygdala, opposite, partly by sex, dose, 40 clashes>`."""
        by = f" by {', '.join(self.keys)}" if self.keys else ""
        ends = f"{self.subject} → {self.object}"
        return f"<Conflict: {ends}, {self.kind}, {self.status}{by}, {len(self.clashes)} clashes>"


def conflicts(
    graph: EvidenceGraph, *, layers: str | Iterable[str] = (), **context: Unpack[ContextKeys]
) -> list[Conflict]:
    """Every pair of nodes with opposite findings, or with a sign and a null; arguments as for `oxygraph.conflicts`."""
    question = Question("", "", graph.context(**context), graph.layers(layers), 1)
    counting = Counting.of(graph, question)
    steps = (counting.between(subject, target) for subject, found in graph.successors.items() for target in found)
    found = [conflict for step in steps if step is not None and (conflict := conflict_of(graph, step)) is not None]
    order = {"opposite": 0, "null": 1, "unresolved": 0, "partly": 1, "explained": 2}
    return sorted(found, key=lambda c: (order[c.kind], order[c.status], c.subject, c.object))


def conflict_of(graph: EvidenceGraph, step: Step) -> Conflict | None:
    """What the counted findings of a step disagree on, if they do."""
    clashes = list(_clashes(graph, [finding.edge for finding in step.speaking if finding.edge.signed]))
    if not clashes:
        return None
    parted = {clash.keys for clash in clashes if clash.keys}
    shared = [clash for clash in clashes if not clash.keys]
    return Conflict(
        step.subject,
        step.object,
        "null" if all(map(_about_a_null, clashes)) else "opposite",
        "explained" if not shared else "partly" if parted else "unresolved",
        fewest_keys(parted) or (),
        tuple(sorted(clashes, key=lambda clash: (_about_a_null(clash), not clash.keys, clash.one.id, clash.other.id))),
        _open_keys(graph, shared),
    )


def _clashes(graph: EvidenceGraph, edges: Sequence[Edge]) -> Iterator[Clash]:
    """Every two that disagree, each in the order of all; findings that say the same of the same are compared once."""
    places = {edge.id: place for place, edge in enumerate(edges)}
    alike: dict[tuple[int, Sign, str, str], list[Edge]] = {}
    for edge in edges:
        if edge.sign is not Sign.UNKNOWN:
            said = (graph.scoper.number_of_edge(edge), edge.sign, edge.subject_aspect, edge.object_aspect)
            alike.setdefault(said, []).append(edge)
    for ones, others in combinations(alike.values(), 2):
        a, b = ones[0], others[0]
        if a.sign is not b.sign and about_the_same(a, b):
            keys = separators(graph.scope(a), graph.scope(b))
            for one, other in product(ones, others):
                yield Clash(one, other, keys) if places[one.id] < places[other.id] else Clash(other, one, keys)


def _about_a_null(clash: Clash) -> bool:
    return Sign.NULL in {clash.one.sign, clash.other.sign}


def _open_keys(graph: EvidenceGraph, shared: list[Clash]) -> tuple[str, ...]:
    """The keys that one of two disagreeing findings reports and the other leaves open."""
    numbers = {(graph.scoper.number_of_edge(clash.one), graph.scoper.number_of_edge(clash.other)) for clash in shared}
    scopes = [(graph.scoper.scopes[one], graph.scoper.scopes[other]) for one, other in numbers]
    return tuple(key for key in KEYS if any(_says(a, key) != _says(b, key) for a, b in scopes))


def _says(scope: Scope, key: str) -> list[bool]:
    """Whether a scope says anything of a key, field by field."""
    return [bool(getattr(scope, field)) for field in fields_of(key)]
