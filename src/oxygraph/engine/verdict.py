"""The verdict: what direct evidence says where it has an outcome, what the mechanism paths say where it has none.

Direct evidence (one step) and mechanism paths (more) are kept apart. Where they conflict or say nothing, the verdict
abstains. Method, with worked examples: `docs/method.md`.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property

from oxygraph.engine.readings import Path, read
from oxygraph.engine.steps import Step
from oxygraph.evidence.context import Scope, fewest_keys, separators
from oxygraph.evidence.records import Edge
from oxygraph.evidence.signs import Sign, settle

__all__ = ["ABSTAINING", "DIRECT", "INSUFFICIENT", "MECHANISM", "NOTHING", "Evidence"]

DIRECT, MECHANISM, NOTHING = "direct", "mechanism", "nothing"
"""What can decide."""

INSUFFICIENT = Sign.UNKNOWN.verdict
ABSTAINING = frozenset({Sign.CONFLICTING.verdict, INSUFFICIENT})
"""The verdicts that abstain."""


class Evidence:
    """What is admitted between two nodes, and what it adds up to.

    Attributes:
        direct: The one-step evidence, or None.
        paths: Every admitted path of two or more steps.
    """

    def __init__(self, asked: Scope, direct: Step | None, paths: Iterable[Path]) -> None:
        """Take the evidence and the contexts that the question asks about."""
        self._asked = asked
        self.direct = direct
        self.paths = tuple(paths)

    @cached_property
    def direct_verdict(self) -> str:
        """The verdict of direct evidence, `insufficient` where it has neither sign nor null."""
        signs = {claim.sign for claim in self.direct.claims if claim.sign.decides} if self.direct else set()
        return settle(signs)[0].verdict

    @cached_property
    def mechanism_verdict(self) -> str:
        """The verdict of the mechanism paths: all signed ones must agree, and only blocked ones mean no effect."""
        signs = {path.sign for path in self.paths if path.counted}
        return (Sign.CONFLICTING if Sign.CONFLICTING in signs else settle(signs)[0]).verdict

    @property
    def decided_by(self) -> str:
        """`direct`, `mechanism` or `nothing`."""
        if self.direct_verdict != INSUFFICIENT:
            return DIRECT
        return NOTHING if self.mechanism_verdict == INSUFFICIENT else MECHANISM

    @property
    def verdict(self) -> str:
        """The verdict of what decides."""
        return self.direct_verdict if self.decided_by == DIRECT else self.mechanism_verdict

    @cached_property
    def deciding(self) -> tuple[Step | Path, ...]:
        """The direct step, or the paths, that the verdict rests on; empty where nothing decides."""
        if self.decided_by == DIRECT and self.direct:
            return (self.direct,)
        return tuple(path for path in self.paths if path.decides) if self.decided_by == MECHANISM else ()

    @property
    def deciding_steps(self) -> tuple[Step, ...]:
        """The steps that the verdict rests on."""
        return tuple(step for item in self.deciding for step in (item.steps if isinstance(item, Path) else (item,)))

    @property
    def contested(self) -> bool:
        """Whether nulls stand beside the sign of the verdict."""
        signs = {sign for item in self.deciding for sign in _signs(item)}
        return Sign.NULL in signs and not signs.isdisjoint({Sign.PLUS, Sign.MINUS, Sign.CONFLICTING})

    @property
    def resolving(self) -> tuple[str, ...] | None:
        """The smallest set of context keys that tells the contexts of plus from those of minus.

        Keys in the order of `KEYS`; None where some pair of opposite findings shares a context, so that no key helps.
        """
        plus, minus = ({scope for item in self.deciding for scope in _scopes(item, s)} for s in (Sign.PLUS, Sign.MINUS))
        return fewest_keys({separators(one, other) for one in plus for other in minus})

    def keeping(self, keep: Callable[[Edge], bool], concerned: Callable[[Path], bool] = lambda _: True) -> "Evidence":
        """The evidence as it would be with fewer findings; structure always stays.

        Args:
            keep: Whether a finding stays.
            concerned: Whether a path may have lost a finding; the others need no second reading.
        """
        direct = self.direct.keeping(keep) if self.direct else None
        if Evidence(self._asked, direct, ()).direct_verdict != INSUFFICIENT:
            return Evidence(self._asked, direct, ())  # the paths are not asked
        return Evidence(self._asked, direct, self._reread(keep, concerned))

    def _reread(self, keep: Callable[[Edge], bool], concerned: Callable[[Path], bool]) -> Iterator[Path]:
        for path in self.paths:
            if not concerned(path):
                yield path
                continue
            steps = [step.keeping(keep) for step in path.steps]
            if all(steps):
                yield read([step for step in steps if step], self._asked)


def _signs(item: Step | Path) -> set[Sign]:
    """What a deciding step claims, or a deciding path reads."""
    if isinstance(item, Path):
        return {item.sign, Sign.NULL} if item.contested else {item.sign}
    return {claim.sign for claim in item.claims}


def _scopes(item: Step | Path, sign: Sign) -> frozenset[Scope]:
    """The contexts in which deciding evidence has a sign."""
    if isinstance(item, Path):
        return item.scopes.get(sign, frozenset())
    return frozenset(claim.scope for claim in item.claims if claim.sign is sign)
