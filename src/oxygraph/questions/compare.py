"""The same question in several strata side by side: what is the same, opposite, or known in one of them only.

A step is compared by what is *asserted* for a stratum: a finding that does not report the sex says nothing about how
the sexes differ. What an analysis pools that does not report the sex does, though the analysis is counted in its place.
What a study reports for a stratum and is not counted for another reason is compared with nothing, and not untested.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple, Unpack

from oxygraph.engine.ask import Answer, answer_question
from oxygraph.engine.budget import DEFAULT_SECONDS, Budget
from oxygraph.engine.cautions import foremost
from oxygraph.engine.counting import Counting
from oxygraph.engine.layers import held_elsewhere
from oxygraph.engine.question import DEFAULT_HOPS, Question, question_of
from oxygraph.engine.results import Finding, Result, Weighed, results_of, weigh
from oxygraph.engine.steps import Step
from oxygraph.engine.verdict import DIRECT, NOTHING
from oxygraph.errors import NothingReportedError, OxyGraphError, QuestionError
from oxygraph.evidence.arguments import name_of
from oxygraph.evidence.cells import number_text
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.keys import ContextKeys
from oxygraph.evidence.records import Discrepancy
from oxygraph.evidence.signs import Sign

__all__ = ["BY", "Cell", "ComparedStep", "Comparison", "compare", "strata", "told_apart"]

BY = ("sex", "species", "dose", "route", "regimen", "population", "setting")
"""What answers can be compared by."""

_UNTESTED, _ELSEWHERE, _NOT_COUNTED = "untested", "elsewhere", "not_counted"
_EMPTY = {_UNTESTED: "untested_here", _ELSEWHERE: "in_other_layers", _NOT_COUNTED: "not_counted_here"}
_OPPOSITE: Mapping[str, str] = {Sign.PLUS: Sign.MINUS, Sign.MINUS: Sign.PLUS}
_OUTCOMES = (Sign.PLUS, Sign.MINUS, Sign.NULL)


class Cell(NamedTuple):
    """One step in one stratum.

    Attributes:
        sign: What the studies asserted for the stratum say; `not_counted` where none of them is counted, `elsewhere`
            where only layers left out have any, `untested` where no layer has.
        leans: Which way they lean where they settle nothing; None where they settle something, or lean nowhere.
        relation: `same`, `opposite`, `leaning_apart`, `leaning_alike`, `only_here`, `null_here`, `conflicting_here`,
            `unclear_here`, `not_counted_here`, `in_other_layers` or `untested_here`.
        counts: How many studies found more, less and nothing: sign → number.
        edges: The ids of those findings.
        citations: Their citation numbers.
        silent: Where there are none, those that the layers asked hold and that are not counted: edge → the rule that
            keeps it silent.
        elsewhere: Where there are none of these either, the ids of those that layers left out hold.
        untold: Whether there is none at all, and what is counted leaves the key open: studies of both sexes together.
        in_part: Whether there is none at all, and something counted reports the stratum, but not all that is asked.
    """

    sign: str
    leans: Sign | None
    relation: str
    counts: Mapping[Sign, int]
    edges: tuple[str, ...]
    citations: tuple[int, ...]
    silent: Mapping[str, str]
    elsewhere: tuple[str, ...]
    untold: bool = False
    in_part: bool = False


class ComparedStep(NamedTuple):
    """One step in all strata: stratum → cell."""

    subject: str
    object: str
    cells: Mapping[str, Cell]

    @property
    def differs(self) -> bool:
        """Whether strata that were tested disagree."""
        tested = [cell for cell in self.cells.values() if cell.edges]
        return len(tested) > 1 and any(cell.relation in {"opposite", "null_here", "leaning_apart"} for cell in tested)


class Comparison(NamedTuple):
    """The answers, stratum by stratum, and the steps they take.

    Attributes:
        by: The context key.
        answers: Stratum → the answer in it.
        steps: Each step that an answer takes.
        silent_undivided: Of the findings in their cells, those that the same question without the key does not count,
            such as a subgroup's beside the main result of its study: edge → the rule that keeps it silent there.
        complete: Whether everything was looked for; False where the time or the number of paths ran out, in a stratum
            or while the strata themselves were looked for.
    """

    by: str
    answers: Mapping[str, Answer]
    steps: tuple[ComparedStep, ...]
    silent_undivided: Mapping[str, str]
    complete: bool

    def __repr__(self) -> str:
        """`<Comparison: oxytocin → ptsd by sex: female mixed, male insufficient>`."""
        first = next(iter(self.answers.values())).question
        verdicts = ", ".join(f"{value} {found.verdict}" for value, found in self.answers.items())
        return f"<Comparison: {first.source} → {first.target} by {self.by}: {verdicts}>"

    @property
    def cautions(self) -> tuple[Discrepancy, ...]:
        """What a reader must know of the sources of any of the answers, what any verdict rests on first."""
        found = {caution.id: caution for answer in self.answers.values() for caution in answer.cautions}
        ranks = zip(*(answer.rests_on for answer in self.answers.values()), strict=True)
        return foremost(found.values(), [{edge.id for edges in rank for edge in edges} for rank in ranks])


def compare(  # noqa: PLR0913  the question of `answer`, and by what
    graph: EvidenceGraph,
    source: str,
    target: str,
    by: str,
    *,
    layers: str | Iterable[str] = (),
    max_hops: int = DEFAULT_HOPS,
    timeout: float = DEFAULT_SECONDS,
    **context: Unpack[ContextKeys],
) -> Comparison:
    """How `source` reaches `target` in each stratum of one of `BY`; arguments and errors as for `oxygraph.compare`."""
    if name_of("key", by) not in BY:
        raise QuestionError(f"answers can be compared by {', '.join(BY)}, not by {by}")
    question = question_of(graph, (source, target), layers=layers, max_hops=max_hops, **context)
    if by in question.context.fixed():
        raise QuestionError(f"{by} cannot be fixed and compared at once")

    def answered(asked: Question) -> Answer:
        return answer_question(graph, asked, Budget(timeout))

    everyone = answered(question)
    fixing = strata(everyone, by)
    if not fixing and not everyone.complete:
        raise OxyGraphError(
            f"the search was ended before it was through, and nothing it found from {source} to {target} reports its "
            f"{by}; a longer timeout allows more"
        )
    if not fixing:
        if strata(answered(question._replace(layers=graph.layers(()))), by):
            raise NothingReportedError(
                f"no finding of these layers on the way from {source} to {target} reports its {by}, but others do"
            )
        raise NothingReportedError(f"no finding on the way from {source} to {target} reports its {by}")
    answers = {
        value: answered(question._replace(context=graph.context(**_both(context, fixed))))
        for value, fixed in fixing.items()
    }
    complete = all(found.complete for found in (everyone, *answers.values()))
    steps = _steps(graph, answers, by)
    return Comparison(by, answers, steps, _silent_undivided(Counting.of(graph, everyone.question), steps), complete)


def _fixing(key: str, word: str) -> ContextKeys:
    return {key: word}  # type: ignore[misc]  # one of `BY` that is a word


def _both(context: ContextKeys, fixed: ContextKeys) -> ContextKeys:
    return {**context, **fixed}


def strata(found: Answer, by: str) -> dict[str, ContextKeys]:
    """The strata that an answer's findings report for one key.

    Returns:
        Stratum in words → the context that fixes it, in a stable order; both sexes where either is reported.
    """
    edges = [edge for step in _counted_steps(found) for edge in step.edges if edge.signed]
    if by == "dose":
        doses = sorted({(e.dose_unit, d) for e in edges for d in (e.dose_min, e.dose_max) if d is not None})
        return {f"{number_text(dose)} {unit}": {"dose": dose, "dose_unit": unit} for unit, dose in doses}
    if by in {"population", "setting"}:
        words = sorted({word for edge in edges for word in getattr(edge, by)})
        return {word: _fixing(by, word) for word in words}
    words = sorted({getattr(edge, by) for edge in edges} - {"", "both"})
    return {word: _fixing(by, word) for word in (["female", "male"] if by == "sex" and words else words)}


def told_apart(found: Answer, by: str) -> bool | None:
    """Whether anything that the verdict of a stratum rests on reports that stratum; None where nothing decides."""
    if found.decided_by == NOTHING:
        return None
    on_paths = (part for path in found.paths if path.may_decide for part in path.parts)
    parts = [found.direct] if found.decided_by == DIRECT and found.direct else on_paths
    return any(f.edge.signed and f.has_outcome and by not in f.open_keys for part in parts for f in part.speaking)


def _counted_steps(found: Answer) -> list[Step]:
    """The steps of an answer, direct and on counted paths."""
    on_paths = (step for path in found.paths if path.counted for step in path.steps)
    return [*([found.direct] if found.direct else []), *on_paths]


def _steps(graph: EvidenceGraph, answers: Mapping[str, Answer], by: str) -> tuple[ComparedStep, ...]:
    """Each pair of nodes that some stratum's answer steps over, those that differ first."""
    stepped = {
        value: {(step.subject, step.object): step for step in _counted_steps(found)} for value, found in answers.items()
    }
    pairs = dict.fromkeys(pair for steps in stepped.values() for pair, step in steps.items() if step.reporting)
    strata_of: dict[tuple[str, str], dict[str, _Stratum]] = {pair: {} for pair in pairs}
    for value, found in answers.items():
        counting = Counting.of(graph, found.question)
        for subject, target in pairs:  # also those that no counted path takes in this stratum
            step = stepped[value].get((subject, target)) or counting.between(subject, target)
            reporting, silent = (step.reporting, step.uncounted) if step else ((), ())
            others = () if reporting or silent else held_elsewhere(graph, found.question, subject, target)
            speaking = [f for f in step.speaking if f.edge.signed] if step else ()
            strata_of[subject, target][value] = _Stratum(reporting, silent, others, speaking)
    compared = [ComparedStep(*pair, _cells(found, by)) for pair, found in strata_of.items()]
    return tuple(sorted(compared, key=lambda step: (not step.differs, step.subject, step.object)))


def _silent_undivided(undivided: Counting, steps: Iterable[ComparedStep]) -> dict[str, str]:
    """The findings in cells that are silent where nothing fixes the key, each with the rule that silences it there."""
    silent: dict[str, str] = {}
    for step in steps:
        counted = {edge for cell in step.cells.values() for edge in cell.edges}
        whole = undivided.between(step.subject, step.object)
        found = whole.findings if whole else ()
        silent.update((f.edge.id, f.silent_because) for f in found if f.silent_because and f.edge.id in counted)
    return silent


class _Stratum(NamedTuple):
    """What reports a stratum of a step: what is compared; else what is not counted; else what layers left out hold."""

    findings: Sequence[Finding]
    silent: Sequence[Finding]
    others: Sequence[Finding]
    speaking: Sequence[Finding]

    @property
    def empty(self) -> str:
        """What is said where nothing is compared."""
        return _NOT_COUNTED if self.silent else _ELSEWHERE if self.others else _UNTESTED

    def told(self, by: str) -> bool:
        """Whether something counted reports the stratum, whatever else it leaves open."""
        return any(by not in finding.open_keys for finding in self.speaking)


class _Told(NamedTuple):
    """What a stratum says of a step: one result a study, what they add up to, and which way they point."""

    stratum: _Stratum
    results: Sequence[Result]
    weighed: Weighed
    sign: str
    side: Sign | None

    @classmethod
    def of(cls, stratum: _Stratum) -> "_Told":
        """Weigh what is compared; where nothing is, the sign says why."""
        results = results_of(stratum.findings)
        weighed = weigh(results)
        return cls(stratum, results, weighed, weighed.sign if stratum.findings else stratum.empty, _side(weighed))


def _cells(found: Mapping[str, _Stratum], by: str) -> dict[str, Cell]:
    told = {value: _Told.of(stratum) for value, stratum in found.items()}
    return {
        value: _cell(one, [other for name, other in told.items() if name != value], by) for value, one in told.items()
    }


def _cell(told: _Told, beside: Iterable[_Told], by: str) -> Cell:
    stratum, untested = told.stratum, told.sign == _UNTESTED
    return Cell(
        sign=told.sign,
        leans=told.weighed.leans.sign if told.weighed.leans else None,
        relation=_relation(told.sign, told.side, [(other.sign, other.side) for other in beside]),
        counts={outcome: sum(outcome in result.signs for result in told.results) for outcome in _OUTCOMES},
        edges=tuple(finding.edge.id for finding in stratum.findings),
        citations=tuple(sorted({number for finding in stratum.findings for number in finding.edge.citation})),
        silent={finding.edge.id: finding.silent_because for finding in stratum.silent},
        elsewhere=tuple(finding.edge.id for finding in stratum.others),
        untold=untested and bool(stratum.speaking) and not stratum.told(by),
        in_part=untested and stratum.told(by),
    )


def _side(weighed: Weighed) -> Sign | None:
    """Which way results point, also where they settle nothing."""
    if weighed.leans:
        return weighed.leans.sign
    return weighed.sign if weighed.sign.directed else None


def _relation(sign: str, side: Sign | None, beside: Collection[tuple[str, Sign | None]]) -> str:
    """How one stratum stands to the others that were tested."""
    if sign in _EMPTY:
        return _EMPTY[sign]
    tested = {other for other, _ in beside} - {*_EMPTY}
    others, sides = tested - {Sign.UNKNOWN}, {theirs for _, theirs in beside}
    if sign in _OPPOSITE and _OPPOSITE[sign] in others:
        return "opposite"
    if side is not None and _OPPOSITE[side] in sides:
        return "leaning_apart"
    if sign == Sign.CONFLICTING or (sign == Sign.UNKNOWN and tested):
        return "conflicting_here" if sign == Sign.CONFLICTING else "unclear_here"
    if sign == Sign.NULL:
        return "same" if others == {Sign.NULL} else "null_here"
    alike = "leaning_alike" if side is not None and side in sides else "only_here"
    return "same" if sign in others else alike
