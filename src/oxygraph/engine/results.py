"""One result a study, and what several results add up to. The counts describe; they are no synthesis of effects.

Method: `docs/method.md`; on why counting significance is none, Cochrane Handbook, chapter 12.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from oxygraph.engine.design import is_pooled
from oxygraph.evidence.context import Match
from oxygraph.evidence.records import Edge
from oxygraph.evidence.signs import DECIDING, Sign

__all__ = ["Finding", "Leaning", "Result", "Weighed", "add_up", "results_of", "weigh"]


class Finding(NamedTuple):
    """One admitted edge in the light of a question.

    Attributes:
        edge: The finding.
        match: How it fits the question.
        open_keys: The keys fixed by the question that it leaves open.
        study: Whose result it is.
        level: How it was made, as in `oxygraph.engine.design`.
        silent_because: The rule that keeps it from being counted; empty where it is counted.
    """

    edge: Edge
    match: Match
    open_keys: tuple[str, ...]
    study: str
    level: int
    silent_because: str = ""

    @property
    def speaks(self) -> bool:
        """Whether it is counted."""
        return not self.silent_because

    @property
    def has_outcome(self) -> bool:
        """Whether it says more, less or nothing."""
        return self.edge.sign.decides

    def silent(self, because: str) -> "Finding":
        """The same, not counted for a reason; counted where there is none."""
        return Finding(self.edge, self.match, self.open_keys, self.study, self.level, because)


class Result(NamedTuple):
    """What one study says in a step.

    Attributes:
        study: A reference that stands for it, or the layer's own uncited word.
        signs: The outcomes of its counted rows.
        people: The largest number of people or animals among its counted rows; 0 where none is reported.
        level: The highest level of its counted rows.
        pooled: Whether it pools several studies.
        tendency: Which way its null points, where the paper says so.
        open_keys: The keys fixed by the question that its best fitting row leaves open.
        findings: Its counted rows.
    """

    study: str
    signs: frozenset[Sign]
    people: int
    level: int
    pooled: bool
    tendency: Sign | None
    open_keys: tuple[str, ...]
    findings: tuple[Finding, ...]

    def tells(self, sign: Sign) -> bool:
        """Whether it is one of those that found a sign; of `?` those that give no direction."""
        return not self.signs if sign is Sign.UNKNOWN else sign in self.signs

    @property
    def word(self) -> str:
        """`+`, `-`, `0`, `?`, `partly +`, `partly -` (a sign beside a null of its own) or `both`."""
        directed = self.signs & {Sign.PLUS, Sign.MINUS}
        if len(directed) > 1:
            return "both"
        if not directed:
            return Sign.NULL if Sign.NULL in self.signs else Sign.UNKNOWN
        (sign,) = directed
        return f"partly {sign}" if Sign.NULL in self.signs else sign


def results_of(findings: Iterable[Finding]) -> tuple[Result, ...]:
    """The results of counted findings, study by study, in the order of the studies."""
    by_study: dict[str, list[Finding]] = {}
    for finding in findings:
        by_study.setdefault(finding.study, []).append(finding)
    return tuple([_result(study, by_study[study]) for study in sorted(by_study)])


def _result(study: str, findings: list[Finding]) -> Result:
    edges = [finding.edge for finding in findings]
    signs, tendencies = {edge.sign for edge in edges}, {edge.tendency for edge in edges if edge.tendency}
    return Result(
        study,
        DECIDING & signs,
        max([edge.sample_size or 0 for edge in edges]),
        max([finding.level for finding in findings]),
        any(is_pooled(edge) for edge in edges),
        Sign.of_effect(tendencies.pop()) if len(tendencies) == 1 else None,
        min([finding.open_keys for finding in findings], key=len),
        tuple(findings),
    )


class Leaning(NamedTuple):
    """Which way results that settle nothing point.

    Attributes:
        sign: `+` or `-`; None where as many studies point either way.
        studies: Sign → the studies that found it; a null with a tendency counts for its side.
    """

    sign: Sign | None
    studies: Mapping[Sign, tuple[str, ...]]


class Weighed(NamedTuple):
    """What several results add up to.

    Attributes:
        sign: `+`, `-`, `0`, `?`, `conflicting` or `mixed`.
        contested: Nulls stand beside the sign.
        leans: Where the sign is `conflicting` or `mixed`, which way.
    """

    sign: Sign
    contested: bool
    leans: Leaning | None


def add_up(outcomes: Iterable[Collection[Sign]]) -> tuple[Sign, bool]:
    """The sign that the outcomes of several studies add up to, each study's once, and whether nulls stand beside it.

    Both signs are `conflicting`; one sign found by more studies than found nothing is that sign, contested where any
    found nothing; found by as many or fewer it is `mixed`; nulls alone are `0`, and nothing with an outcome is `?`.
    """
    found = [sign for of_one in outcomes for sign in of_one]
    plus, minus, null = map(found.count, (Sign.PLUS, Sign.MINUS, Sign.NULL))
    if plus and minus:
        return Sign.CONFLICTING, bool(null)
    if not plus and not minus:
        return (Sign.NULL if null else Sign.UNKNOWN), False
    if plus + minus > null:
        return (Sign.PLUS if plus else Sign.MINUS), bool(null)
    return Sign.MIXED, True


def weigh(results: Iterable[Result]) -> Weighed:
    """The verdict of direct evidence, from one result a study; see `add_up`."""
    results = tuple(results)
    sign, contested = add_up(result.signs for result in results)
    unsettled = sign in {Sign.CONFLICTING, Sign.MIXED}
    return Weighed(sign, contested, _leaning(results) if unsettled else None)


def _leaning(results: Iterable[Result]) -> Leaning:
    studies: dict[Sign, list[str]] = {Sign.PLUS: [], Sign.MINUS: [], Sign.NULL: []}
    for result in results:
        tends = result.tendency if result.signs == {Sign.NULL} else None
        for found in (tends,) if tends else result.signs:
            studies[found].append(result.study)
    more, less = len(studies[Sign.PLUS]), len(studies[Sign.MINUS])
    sign = None if more == less else Sign.PLUS if more > less else Sign.MINUS
    return Leaning(sign, {sign: tuple(names) for sign, names in studies.items()})
