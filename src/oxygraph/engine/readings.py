"""What one path says: which readings of it are possible at once, and the sign they add up to.

A reading of a path takes one counted finding per step such that some single context satisfies them all, and the
question, and such that each step begins in the aspect in which the one before it ends. A path without a reading is a
chimera. Method: `docs/method.md`.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import reduce
from typing import Final

from oxygraph.engine.design import NARRATIVE
from oxygraph.engine.steps import CAUSAL, INHERITED, KINDS, Part, Read, Readings, State, Step
from oxygraph.evidence.context import Match
from oxygraph.evidence.lazily import lazily
from oxygraph.evidence.scopes import Scope, Scopes
from oxygraph.evidence.signs import Sign, combine

__all__ = ["Beginning", "Path"]


class Beginning:
    """The first steps of a path, and what is known of them: kept, so that a step is read once for all that follows.

    Attributes:
        readings: The readings so far. Readings that agree in scope and aspect are carried as one.
        states: Where they end.
        settled: Whether what each step says is the same whatever follows: it says the same by whichever of its claims,
            or all of them are in readings that go on as one.
        single: Whether each step has one claim, so that nothing of it is left out of a reading.
        sign: What the steps say together by all that is counted: that of the whole where it is settled.
        steps: All of them.
        kind: What they rest on, the weakest; a place in `oxygraph.engine.steps.KINDS`.
        gaps: How many fixed keys the worst of them leaves open.
    """

    __slots__ = ("before", "gaps", "kind", "readings", "settled", "sign", "single", "states", "steps")

    def __init__(self) -> None:
        """Begin with no step; `then` goes on from there."""
        self.before: Beginning | None = None
        self.steps: tuple[Step, ...] = ()
        self.readings: Readings = {(Scopes.OPEN, ""): ()}
        self.states = tuple(self.readings)
        self.settled, self.single, self.sign = True, True, Sign.SAME
        self.kind, self.gaps = CAUSAL, 0

    def then(self, step: Step, scopes: Scopes) -> "Beginning":
        """The same, one step longer."""
        found = step.read_after.get(self.states)
        if found is None:  # many beginnings end in the same states, and what is read depends on them alone
            found = step.read_after[self.states] = _read(scopes, self.states, step)
        longer = Beginning.__new__(Beginning)
        longer.before = self
        longer.readings, longer.states, settled = found
        longer.settled = self.settled and settled
        longer.single = self.single and len(step.claims) == 1
        longer.sign = combine(self.sign, step.onward)
        longer.kind = max(self.kind, step.kind)
        longer.gaps = max(self.gaps, len(step.gaps))
        longer.steps = (*self.steps, step)
        return longer

    def back(self) -> Iterator[Readings]:
        """The readings of all steps, of the last ones first."""
        part = self
        while part.before is not None:
            yield part.readings
            part = part.before


def _read(scopes: Scopes, before: Iterable[State], step: Step) -> Read:
    """The readings of a step after some states, where they end, and whether they settle what it says."""
    onward: dict[State, list[tuple[State, int]]] = {}
    for state in before:
        scope, aspect = state
        met = scopes.met[scope]
        for place, (claimed, begins, ends, _) in enumerate(step.claims):
            if (aspect == begins or not aspect or not begins) and (common := met[claimed]) != Scopes.NONE:
                onward.setdefault((common, ends), []).append((state, place))
    settled = step.steady
    if not settled and len(onward) == 1:
        (arrivals,) = onward.values()
        settled = len({place for _, place in arrivals}) == len(step.claims)
    return onward, tuple(onward), settled


class Path:
    """A way from one node to another, and what its readings add up to.

    Attributes:
        nodes: Node ids, source first.
        steps: One step fewer than nodes.
        signs: What each step says by the findings that take part in some reading.
        sign: `+`, `-`, `0` (blocked by a null), `?` (no direction), `conflicting` or `mixed`.
        kind: What the way rests on, the weakest of its steps; a place in `oxygraph.engine.steps.KINDS`.
        gaps: How many fixed keys are left open by what takes part in it of its weakest step.
        chimera: No single context satisfies all steps: listed, never counted.
        speculative: A step has nothing that is counted: listed, never counted.
        parts: Of each step what takes part in some reading; all that is counted where the path has no reading.
        level: The lowest level of its steps that have findings; narrative where none has.
        studies: Every study that what it says rests on.
    """

    def __init__(self, whole: Beginning, scopes: Scopes, asked: int) -> None:
        """Take all the steps, and the number of the scope that is asked."""
        self.steps: Final = whole.steps
        self.nodes: Final = (self.steps[0].subject, *[step.object for step in self.steps])
        self.kind, self.gaps = whole.kind, whole.gaps
        self.speculative = not whole.states and not all(step.claims for step in self.steps)
        fitting = scopes.met[asked]
        self._alive = [state for state in whole.states if fitting[state[0]] != Scopes.NONE]
        self.chimera = not self._alive and not self.speculative
        self._scopes, self._whole = scopes, whole
        sign = Sign.UNKNOWN
        if self._alive:  # nothing takes part in what has no reading
            sign = whole.sign if whole.settled else reduce(combine, self.signs)
        self.sign: Sign = Sign.UNKNOWN if sign is Sign.SAME else sign
        self.parts: tuple[Part, ...] = self.steps
        if self._alive and not whole.single:
            taking_part = zip(self.steps, self._taking_part, strict=True)
            self.parts = tuple([step.part(claims) for step, claims in taking_part])
            if asked != Scopes.OPEN:  # else no key is fixed
                self.gaps = max([len(part.gaps) for part in self.parts])
        found = self._found
        self.level = min([part.level for part in found]) if found else NARRATIVE
        self.studies = frozenset().union(*[part.studies for part in self.parts])

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
    def _taking_part(self) -> list[Collection[int]]:
        """For each step the places of the claims that take part in some reading."""
        return _in_readings(self._whole.back(), set(self._alive))

    @lazily
    def signs(self) -> tuple[Sign, ...]:
        """What each step says by the findings that take part in some reading; `=` hands the sign on."""
        if self._alive and self._whole.single:
            return tuple([step.onward for step in self.steps])
        return tuple([step.sign_of(claims) for step, claims in zip(self.steps, self._taking_part, strict=True)])

    @property
    def _found(self) -> Sequence[Part]:
        """The parts that are findings; structure that hands the sign on is none."""
        if self.kind != INHERITED:  # which is the weakest
            return self.parts
        return [part for step, part in zip(self.steps, self.parts, strict=True) if step.kind != INHERITED]

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
        return self.counted and any(part.contested for part in self._found)

    @property
    def match(self) -> Match:
        """The match of its weakest step, by what takes part in it."""
        return Match.COMPATIBLE if self.gaps else Match.ASSERTED


def _in_readings(backwards: Iterable[Readings], alive: set[State]) -> list[Collection[int]]:
    """For each step the places of the claims that lead to one of the last states."""
    parts: list[Collection[int]] = []
    for states in backwards:
        arrivals = [arrival for state in alive for arrival in states[state]]
        parts.append({place for _, place in arrivals})
        alive = {before for before, _ in arrivals}
    return parts[::-1]
