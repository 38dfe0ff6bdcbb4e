"""What one path says: which readings of it are possible at once, and the sign they add up to.

A reading of a path takes one counted finding per step such that some single context satisfies them all, and the
question, and such that each step begins in the aspect in which the one before it ends. A path without a reading is a
chimera. Method: `docs/method.md`.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from oxygraph.engine.steps import INHERITED, Step
from oxygraph.evidence.context import Match, Scope, Scopes
from oxygraph.evidence.signs import Sign, combine

__all__ = ["START", "Path", "Readings", "extend"]

State = tuple[int, str]
Readings = Mapping[State, Sequence[tuple[State, int]]]
"""Common scope, by its number, and last aspect of readings of a beginning → the states before it, and the claims."""

START: Readings = {(Scopes.OPEN, ""): ()}
"""The one reading of no step at all."""


def extend(scopes: Scopes, before: Readings, step: Step) -> Readings:
    """The readings of a beginning, one step longer. Readings that agree in scope and aspect are carried as one."""
    onward: dict[State, list[tuple[State, int]]] = {}
    for state in before:
        scope, aspect = state
        for place, claim in enumerate(step.claims):
            if aspect and claim.subject_aspect and aspect != claim.subject_aspect:
                continue
            common = scopes.meet(scope, claim.scope)
            if common != Scopes.NONE:
                onward.setdefault((common, claim.object_aspect), []).append((state, place))
    return onward


class Path:
    """A way from one node to another, and what its readings add up to.

    Attributes:
        nodes: Node ids, source first.
        steps: One step fewer than nodes.
        signs: What each step says by the findings that take part in some reading.
        sign: `+`, `-`, `0` (blocked by a null), `?` (no direction), `conflicting` or `mixed`.
        kind: What the way rests on, the weakest of its steps; a place in `oxygraph.engine.steps.KINDS`.
        chimera: No single context satisfies all steps: listed, never counted.
        speculative: A step has nothing that is counted: listed, never counted.
    """

    def __init__(self, scopes: Scopes, steps: Sequence[Step], readings: Sequence[Readings], asked: int) -> None:
        """Take the steps, the readings after each of them, and the number of the scope that is asked."""
        self.steps = tuple(steps)
        self.nodes = (steps[0].subject, *(step.object for step in steps))
        self.speculative = not all(step.claims for step in steps)
        alive = {state for state in readings[-1] if scopes.meet(state[0], asked) != Scopes.NONE}
        self.chimera = not alive and not self.speculative
        self._scopes, self._alive = scopes, alive
        self.signs = tuple(step.sign_of(part) for step, part in zip(steps, _taking_part(readings, alive), strict=True))
        self.sign = _sign_along(self.signs)
        self.kind = max(step.kind for step in steps)

    @property
    def holds_for(self) -> frozenset[Scope]:
        """The contexts in which its readings hold."""
        return frozenset(self._scopes[number] for number, _ in self._alive)

    @property
    def counted(self) -> bool:
        """Whether the path may decide anything."""
        return not (self.chimera or self.speculative)

    @property
    def decides(self) -> bool:
        """Whether the path is counted and has an outcome: a sign, a conflict or a null."""
        return self.counted and self.sign is not Sign.UNKNOWN

    @cached_property
    def contested(self) -> bool:
        """Whether nulls stand beside the sign of a step."""
        return self.counted and any(step.weighed.contested for step in self.steps if step.kind != INHERITED)

    @cached_property
    def level(self) -> int:
        """The lowest level of its steps that have findings."""
        return min((step.level for step in self.steps if step.kind != INHERITED), default=0)

    @cached_property
    def gaps(self) -> int:
        """How many fixed keys its weakest step leaves open."""
        return max(len(step.gaps) for step in self.steps)

    @property
    def match(self) -> Match:
        """The match of its weakest step."""
        return min(step.match for step in self.steps)

    @cached_property
    def studies(self) -> frozenset[str]:
        """Every study that any of its steps rests on."""
        return frozenset().union(*(step.studies for step in self.steps))


def _taking_part(readings: Sequence[Readings], alive: set[State]) -> list[set[int]]:
    """For each step the claims that take part in some reading of the whole."""
    parts: list[set[int]] = []
    for states in reversed(readings):
        arrivals = [arrival for state in alive for arrival in states[state]]
        parts.append({place for _, place in arrivals})
        alive = {before for before, _ in arrivals}
    return parts[::-1]


def _sign_along(signs: Iterable[Sign]) -> Sign:
    """A null blocks, an unknown direction blurs, a step that is no sign makes the path none; else signs multiply."""
    found = set(signs)
    for absorbing in (Sign.NULL, Sign.UNKNOWN, Sign.CONFLICTING, Sign.MIXED):
        if absorbing in found:
            return absorbing
    sign = Sign.SAME
    for one in signs:
        sign = combine(sign, one)
    return Sign.UNKNOWN if sign is Sign.SAME else sign
