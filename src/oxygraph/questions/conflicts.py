"""Pairs of nodes whose findings disagree, and what the disagreement turns on. Never a vote, never a coin."""

from collections.abc import Iterable
from itertools import combinations
from typing import NamedTuple, Unpack

from oxygraph.engine.counting import Counting, about_the_same
from oxygraph.engine.question import Question
from oxygraph.engine.steps import Step
from oxygraph.evidence.context import KEYS
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.keys import ContextKeys
from oxygraph.evidence.records import Edge
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
    """Every pair of nodes with opposite findings, or with a sign and a null, in a context.

    Args:
        graph: Where to look.
        layers: As for `answer`.
        **context: What to fix; only findings that are counted are compared: a conflict of silent ones is none.

    Returns:
        Opposite pairs first, then nulls; within each the unresolved first.

    Raises:
        UnknownNameError: A word is not known.
    """
    question = Question("", "", graph.context(**context), graph.layers(layers), 1)
    counting = Counting.of(graph, question)
    steps = (counting.between(subject, target) for subject, found in graph.successors.items() for target in found)
    found = [conflict for step in steps if step is not None and (conflict := conflict_of(graph, step)) is not None]
    order = {"opposite": 0, "null": 1, "unresolved": 0, "partly": 1, "explained": 2}
    return sorted(found, key=lambda c: (order[c.kind], order[c.status], c.subject, c.object))


def conflict_of(graph: EvidenceGraph, step: Step) -> Conflict | None:
    """What the counted findings of a step disagree on, if they do."""
    edges = [finding.edge for finding in step.speaking if finding.edge.signed]
    clashes = [
        Clash(one, other, separators(graph.scope(one), graph.scope(other)))
        for one, other in combinations(edges, 2)
        if _disagree(one, other) and about_the_same(one, other)
    ]
    if not clashes:
        return None
    parted = [clash for clash in clashes if clash.keys]
    shared = [clash for clash in clashes if not clash.keys]
    return Conflict(
        step.subject,
        step.object,
        "null" if all(map(_about_a_null, clashes)) else "opposite",
        "explained" if not shared else "partly" if parted else "unresolved",
        fewest_keys(clash.keys for clash in parted) or (),
        tuple(sorted(clashes, key=lambda clash: (_about_a_null(clash), not clash.keys, clash.one.id, clash.other.id))),
        _open_keys(graph, shared),
    )


def _disagree(one: Edge, other: Edge) -> bool:
    signs = {one.sign, other.sign} - {Sign.UNKNOWN}
    return len(signs) > 1


def _about_a_null(clash: Clash) -> bool:
    return Sign.NULL in {clash.one.sign, clash.other.sign}


def _open_keys(graph: EvidenceGraph, shared: list[Clash]) -> tuple[str, ...]:
    """The keys that one of two disagreeing findings reports and the other leaves open."""
    scopes = [(graph.scope(clash.one), graph.scope(clash.other)) for clash in shared]
    return tuple(key for key in KEYS if any(_says(a, key) != _says(b, key) for a, b in scopes))


def _says(scope: Scope, key: str) -> list[bool]:
    """Whether a scope says anything of a key, field by field."""
    return [bool(getattr(scope, field)) for field in fields_of(key)]
