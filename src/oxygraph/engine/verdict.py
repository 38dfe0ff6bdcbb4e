"""The verdict: what direct evidence says where it has an outcome, what causal paths say where it has none.

Direct evidence (one step) and paths (more) are kept apart. Where they conflict or say nothing, the verdict abstains.
Method, with worked examples: `docs/method.md`.
"""

import operator
from collections.abc import Callable, Iterable, Iterator

from oxygraph.engine.budget import Budget
from oxygraph.engine.counting import Counting
from oxygraph.engine.readings import Beginning, Path
from oxygraph.engine.results import Finding, Leaning
from oxygraph.engine.steps import Step
from oxygraph.evidence.lazily import lazily
from oxygraph.evidence.scopes import Scope, separators, smallest_sets
from oxygraph.evidence.signs import Sign, settle

__all__ = ["ABSTAINING", "DIRECT", "INSUFFICIENT", "MECHANISM", "NOTHING", "UNSETTLED", "Evidence"]

DIRECT, MECHANISM, NOTHING = "direct", "mechanism", "nothing"
"""What can decide."""

INSUFFICIENT = Sign.UNKNOWN.verdict
ABSTAINING = frozenset({Sign.CONFLICTING.verdict, INSUFFICIENT})
"""The verdicts that abstain."""

UNSETTLED = frozenset({Sign.CONFLICTING.verdict, Sign.MIXED.verdict})
"""The verdicts of evidence that points both ways."""


class Evidence:
    """What is admitted between two nodes, and what it adds up to.

    Attributes:
        counting: The rules it was judged by.
        direct: The one-step evidence, or None.
        budget: What may be spent on looking for paths.
    """

    def __init__(
        self, counting: Counting, direct: Step | None, paths: Callable[[], Iterable[Path]], budget: Budget
    ) -> None:
        """Take the evidence; paths are looked for when somebody asks for them."""
        self.counting = counting
        self.direct = direct
        self.budget = budget
        self._look = paths

    @lazily
    def paths(self) -> tuple[Path, ...]:
        """Every admitted path of two or more steps, the best first."""
        return tuple(sorted(self._look(), key=_rank))

    @property
    def direct_sign(self) -> Sign:
        """What direct evidence says; `?` where it has neither sign nor null."""
        return self.direct.adds_up_to if self.direct else Sign.UNKNOWN

    @lazily
    def causal_paths(self) -> tuple[Path, ...]:
        """The paths that may decide: causal ones with a sign, every step of which rests on a study.

        None where not all paths were looked for: those that were not might say the contrary.
        """
        paths = self.paths
        return () if self.budget.exhausted else tuple(path for path in paths if path.may_decide)

    @lazily
    def mechanism_verdict(self) -> str:
        """The verdict of the causal paths alone: all must agree."""
        return settle(path.sign for path in self.causal_paths)[0].verdict

    @property
    def decided_by(self) -> str:
        """`direct`, `mechanism` or `nothing`."""
        if self.direct_sign is not Sign.UNKNOWN:
            return DIRECT
        return MECHANISM if self.causal_paths else NOTHING

    @property
    def verdict(self) -> str:
        """The verdict of what decides."""
        return self.direct_sign.verdict if self.decided_by == DIRECT else self.mechanism_verdict

    @property
    def known(self) -> str | None:
        """The verdict; None where paths would decide and were not all looked for."""
        verdict = self.verdict  # first: looking for the paths is what may exhaust the budget
        return None if self.budget.exhausted and self.decided_by == NOTHING else verdict

    @property
    def deciding(self) -> tuple[Step | Path, ...]:
        """The direct step, or the paths, that the verdict rests on; empty where nothing decides."""
        if self.decided_by == DIRECT and self.direct:
            return (self.direct,)
        return self.causal_paths if self.decided_by == MECHANISM else ()

    @property
    def deciding_steps(self) -> tuple[Step, ...]:
        """The steps that the verdict rests on."""
        return tuple(step for item in self.deciding for step in (item.steps if isinstance(item, Path) else (item,)))

    @property
    def deciding_findings(self) -> tuple[Finding, ...]:
        """The findings that the verdict rests on: of a path those that take part in it."""
        parts = (part for item in self.deciding for part in (item.parts if isinstance(item, Path) else (item,)))
        return tuple({finding.edge.id: finding for part in parts for finding in part.speaking}.values())

    @property
    def contested(self) -> bool:
        """Whether nulls stand beside the sign of the verdict."""
        return any(item.contested for item in self.deciding)

    @property
    def leans(self) -> Leaning | None:
        """Where direct evidence conflicts or is mixed, which way."""
        return self.direct.weighed.leans if self.direct and self.decided_by == DIRECT else None

    @lazily
    def sides(self) -> tuple[set[Scope], set[Scope]]:
        """The contexts of the deciding evidence on the two sides that need parting.

        They are plus and minus, or, where all signs agree, the sign and the nulls beside it.
        """
        by_sign: dict[Sign, set[Scope]] = {sign: set() for sign in (Sign.PLUS, Sign.MINUS, Sign.NULL)}
        for item in self.deciding:
            for sign, scope in _scopes(item, self.counting):
                by_sign[sign].add(scope)
        plus, minus, null = by_sign.values()
        return (plus, minus) if plus and minus else (plus | minus, null)

    @property
    def resolving_sets(self) -> tuple[tuple[str, ...], ...]:
        """The smallest sets of context keys that part the two sides; none where some pair shares a context."""
        one, other = self.sides
        return smallest_sets({separators(a, b) for a in one for b in other})

    @property
    def reported(self) -> bool:
        """Whether findings of the two sides that share a context report the same keys, so that none can part them."""
        one, other = self.sides
        together = [(_reported(a), _reported(b)) for a in one for b in other if not separators(a, b)]
        return all(a and a == b for a, b in together)

    def keeping(
        self, keep: Callable[[Finding], bool], concerned: Callable[[Path], bool] = lambda _: True
    ) -> "Evidence":
        """The evidence as it would be with fewer findings, and of its paths those that might decide.

        Structure always stays.

        Args:
            keep: Whether a finding stays.
            concerned: Whether a path may have lost a finding; the others need no second reading.
        """
        direct = self.direct.keeping(keep, self.counting.judge) if self.direct else None
        if direct and direct.adds_up_to is not Sign.UNKNOWN:
            return Evidence(self.counting, direct, tuple, self.budget)  # the paths are not asked
        return Evidence(self.counting, direct, lambda: self._read_again(keep, concerned), self.budget)

    def _read_again(self, keep: Callable[[Finding], bool], concerned: Callable[[Path], bool]) -> Iterator[Path]:
        """The paths that might still decide; those that lose nothing are not read again."""
        left: dict[int, Step | None] = {}
        for path in self.paths:
            if not self.budget.spend():
                return
            if not all(step.may_be_causal for step in path.steps):
                continue
            if not concerned(path):
                yield path
                continue
            steps: list[Step] = []
            for step in path.steps:
                if id(step) not in left:
                    kept = step.keeping(keep, self.counting.judge)
                    left[id(step)] = kept if kept and kept.may_be_causal else None
                if (found := left[id(step)]) is None:
                    break
                steps.append(found)
            else:
                unchanged = all(map(operator.is_, steps, path.steps))
                yield path if unchanged else _path(steps, self.counting)


def _reported(scope: Scope) -> frozenset[str]:
    return frozenset(field for field in Scope._fields if getattr(scope, field))


def _path(steps: list[Step], counting: Counting) -> Path:
    begun = Beginning()
    for step in steps:
        begun = begun.then(step, counting.scopes)
    return Path(begun, counting.scopes, counting.asked_number)


def _scopes(item: Step | Path, counting: Counting) -> Iterator[tuple[Sign, Scope]]:
    """The contexts in which deciding evidence has an outcome."""
    if isinstance(item, Path):
        yield from ((item.sign, scope) for scope in item.holds_for)
    else:
        yield from ((f.edge.sign, counting.scope(f.edge)) for f in item.speaking if f.has_outcome)


def _rank(path: Path) -> tuple[object, ...]:
    """Counted before listed, signed before unsigned, then by kind, match, level, studies, length and ids."""
    return (
        path.chimera,
        path.speculative,
        not path.sign.directed,
        path.kind,
        path.gaps,
        -path.level,
        -len(path.studies),
        len(path.nodes),
        path.nodes,
    )
