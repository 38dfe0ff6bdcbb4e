"""What one path says: which readings of it are possible at once, and the sign they add up to.

A reading of a path takes one speaking edge per step such that some single context satisfies them all, and the question;
a path without a reading is a chimera. Method: `docs/method.md`.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from oxygraph.engine.steps import Step
from oxygraph.evidence.context import Match, Scope, meet
from oxygraph.evidence.signs import Sign, combine, settle

__all__ = ["Path", "read"]


class Path(NamedTuple):
    """A way from one node to another, and what its readings add up to.

    Attributes:
        nodes: Node ids, source first.
        steps: One step fewer than nodes.
        sign: `+`, `-`, `0` (blocked by a null), `?` (no direction) or `conflicting`.
        contested: Whether some reading is null beside a sign.
        chimera: No single context satisfies all steps: listed, never counted.
        speculative: A step rests on speculation or retracted papers alone: listed, never counted.
        studies: Sign → the studies its readings rest on.
        scopes: Sign → the contexts its readings hold in.
    """

    nodes: tuple[str, ...]
    steps: tuple[Step, ...]
    sign: Sign
    contested: bool
    chimera: bool
    speculative: bool
    studies: Mapping[Sign, frozenset[str]]
    scopes: Mapping[Sign, frozenset[Scope]]

    @property
    def counted(self) -> bool:
        """Whether the path may decide anything."""
        return not (self.chimera or self.speculative)

    @property
    def decides(self) -> bool:
        """Whether the path is counted and has an outcome: a sign, a conflict or a null."""
        return self.counted and self.sign is not Sign.UNKNOWN

    @property
    def gaps(self) -> int:
        """How many fixed keys its weakest step leaves open."""
        return max(len(step.gaps) for step in self.steps)

    @property
    def match(self) -> Match:
        """The match of its weakest step."""
        return min(step.match for step in self.steps)

    @property
    def holds_for(self) -> frozenset[Scope]:
        """The contexts its readings report, those of its own sign where it has one."""
        return self.scopes.get(self.sign) or frozenset().union(*self.scopes.values())

    @property
    def rests_on(self) -> frozenset[str]:
        """Every study that any of its steps rests on."""
        return frozenset().union(*(step.studies for step in self.steps))


def read(steps: Sequence[Step], asked: Scope) -> Path:
    """The path that consecutive steps make, its readings taken together.

    Readings that agree in scope and sign are carried as one, so that many parallel findings stay cheap. Their scopes
    say what the findings report; that the question shares a context with them is checked at the end.

    Args:
        steps: Each begins where the one before it ends.
        asked: The contexts the question asks about.
    """
    readings: dict[tuple[Scope, Sign], frozenset[str]] = {(Scope(), Sign.SAME): frozenset()}
    for step in steps:
        onward: dict[tuple[Scope, Sign], frozenset[str]] = {}
        for (scope, sign), studies in readings.items():
            for claim in step.claims:
                common = meet(scope, claim.scope)
                if common is not None:
                    key = (common, combine(sign, claim.sign))
                    onward[key] = onward.get(key, frozenset()) | studies | claim.studies
        readings = onward
    readings = {key: studies for key, studies in readings.items() if meet(key[0], asked) is not None}
    studies_by: dict[Sign, frozenset[str]] = {}
    scopes_by: dict[Sign, frozenset[Scope]] = {}
    for (scope, sign), studies in readings.items():
        sign = Sign.UNKNOWN if sign is Sign.SAME else sign  # noqa: PLW2901  anatomy alone has no effect to hand on
        studies_by[sign] = studies_by.get(sign, frozenset()) | studies
        scopes_by[sign] = scopes_by.get(sign, frozenset()) | {scope}
    speculative = not all(step.claims for step in steps)
    sign, contested = settle(studies_by)
    nodes = (*(step.subject for step in steps), steps[-1].object)
    chimera = not readings and not speculative
    return Path(nodes, tuple(steps), sign, contested, chimera, speculative, studies_by, scopes_by)
