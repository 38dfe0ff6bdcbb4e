"""What one path says: which readings of it are possible at once, and the sign they add up to.

A reading of a path takes one counted finding per step such that some single context satisfies them all, and the
question, and such that each step begins in the aspect in which the one before it ends. A path without a reading is a
chimera. Method: `docs/method.md`.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from typing import Final

from oxygraph.engine.design import CONTROLLED, NARRATIVE
from oxygraph.engine.steps import CAUSAL, INHERITED, KINDS, Readings, State, Step
from oxygraph.evidence.context import Match, Scope, Scopes
from oxygraph.evidence.lazily import lazily
from oxygraph.evidence.signs import Sign, combine

__all__ = ["Beginning", "Path"]


class Beginning:
    """The first steps of a path, and what is known of them: kept, so that a step is read once for all that follows.

    Attributes:
        step: The last of the steps; None where there is none yet.
        readings: The readings so far. Readings that agree in scope and aspect are carried as one.
        even: Whether all readings agree in both, and every counted finding takes part in one.
        sign: What the steps say together, where all that is counted takes part.
        kind: What they rest on, the weakest; a place in `oxygraph.engine.steps.KINDS`.
        level: The lowest level of those that have findings.
        gaps: How many fixed keys the worst of them leaves open.
        studies: Every study that any of them rests on.
    """

    __slots__ = ("before", "even", "gaps", "kind", "level", "readings", "sign", "step", "studies")

    def __init__(
        self, before: "Beginning | None" = None, step: Step | None = None, scopes: Scopes | None = None
    ) -> None:
        """Begin with nothing; `then` goes on from there."""
        self.before, self.step = before, step
        if before is None or step is None or scopes is None:
            self.readings: Readings = {(Scopes.OPEN, ""): ()}
            self.even, self.sign = True, Sign.SAME
            self.kind, self.level, self.gaps = CAUSAL, CONTROLLED, 0
            self.studies: frozenset[str] = frozenset()
            return
        states = tuple(before.readings)
        readings = step.read_after.get(states)
        if readings is None:  # many beginnings end in the same states, and what is read depends on them alone
            readings = step.read_after[states] = _extend(scopes, states, step)
        self.readings = readings
        self.even = before.even and len(readings) == 1 and len(next(iter(readings.values()))) == len(step.claims)
        self.sign = combine(before.sign, step.onward)
        kind, gaps = step.kind, len(step.gaps)
        self.kind = max(before.kind, kind)
        self.gaps = max(before.gaps, gaps)
        self.level = before.level if kind == INHERITED or before.level < step.level else step.level
        self.studies = before.studies | step.studies

    def then(self, step: Step, scopes: Scopes) -> "Beginning":
        """The same, one step longer."""
        return Beginning(self, step, scopes)

    def back(self) -> Iterator["Beginning"]:
        """Itself and the shorter ones, down to that of one step."""
        part: Beginning | None = self
        while part is not None and part.step is not None:
            yield part
            part = part.before


def _extend(scopes: Scopes, before: Iterable[State], step: Step) -> Readings:
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
        level: The lowest level of its steps that have findings; narrative where none has.
        gaps: How many fixed keys its weakest step leaves open.
        studies: Every study that any of its steps rests on.
        chimera: No single context satisfies all steps: listed, never counted.
        speculative: A step has nothing that is counted: listed, never counted.
    """

    def __init__(self, whole: Beginning, scopes: Scopes, asked: int) -> None:
        """Take all the steps, and the number of the scope that is asked."""
        parts = list(whole.back())[::-1]
        self.steps: Final = tuple(part.step for part in parts if part.step is not None)
        self.nodes: Final = (self.steps[0].subject, *(step.object for step in self.steps))
        self.kind, self.gaps, self.studies = whole.kind, whole.gaps, whole.studies
        found = self.kind != INHERITED or any(step.kind != INHERITED for step in self.steps)
        self.level = whole.level if found else NARRATIVE
        self.speculative = not whole.readings and not all(step.claims for step in self.steps)
        self._alive = [state for state in whole.readings if scopes.meet(state[0], asked) != Scopes.NONE]
        self.chimera = not self._alive and not self.speculative
        self._scopes, self._parts = scopes, parts
        sign = whole.sign if whole.even and self._alive else reduce(combine, self.signs)
        self.sign: Sign = Sign.UNKNOWN if sign is Sign.SAME else sign

    def __eq__(self, other: object) -> bool:
        """Paths over equal steps, whose readings hold in the same contexts, are equal."""
        if not isinstance(other, Path):
            return NotImplemented
        return self is other or (self.steps == other.steps and self.holds_for == other.holds_for)

    def __hash__(self) -> int:
        """That of its nodes."""
        return hash(self.nodes)

    def __repr__(self) -> str:
        """`<Path: oxytocin > amygdala > ptsd, -, causal>`."""
        return f"<Path: {' > '.join(self.nodes)}, {self.sign}, {KINDS[self.kind]}>"

    @lazily
    def signs(self) -> tuple[Sign, ...]:
        """What each step says by the findings that take part in some reading; `=` hands the sign on."""
        taking_part = _taking_part([part.readings for part in self._parts], set(self._alive))
        return tuple(step.sign_of(part) for step, part in zip(self.steps, taking_part, strict=True))

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

    @property
    def may_decide(self) -> bool:
        """Whether the path decides where direct evidence says nothing: something was changed at every step, by a study.

        A blocked path, one of several signs, and what goes with or is part of something decide nothing.
        """
        return self.counted and self.kind == CAUSAL and self.sign.directed and self.level > NARRATIVE

    @lazily
    def contested(self) -> bool:
        """Whether nulls stand beside the sign of a step."""
        return self.counted and any(step.weighed.contested for step in self.steps if step.kind != INHERITED)

    @property
    def match(self) -> Match:
        """The match of its weakest step."""
        return Match.COMPATIBLE if self.gaps else Match.ASSERTED


def _taking_part(readings: Sequence[Readings], alive: set[State]) -> list[set[int]]:
    """For each step the claims that take part in some reading of the whole."""
    parts: list[set[int]] = []
    for states in reversed(readings):
        arrivals = [arrival for state in alive for arrival in states[state]]
        parts.append({place for _, place in arrivals})
        alive = {before for before, _ in arrivals}
    return parts[::-1]
