"""What nobody has tested: targets by sex, species and population, and the experiments that would settle most.

A cell holds what is *asserted* for it, counted as if there were nothing else: a finding that does not report the sex
fills no cell, and keeps none from being filled.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import NamedTuple, Unpack

from oxygraph.engine.counting import Counting
from oxygraph.engine.missing import Missing, missing_experiments
from oxygraph.engine.question import DEFAULT_HOPS, Question
from oxygraph.engine.results import Finding, results_of, weigh
from oxygraph.engine.search import gather
from oxygraph.engine.verdict import ABSTAINING, DIRECT, Evidence
from oxygraph.errors import QuestionError
from oxygraph.evidence.arguments import at_most
from oxygraph.evidence.context import Context, Match
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.keys import ContextKeys, shows_keys
from oxygraph.evidence.records import Edge, Reference
from oxygraph.evidence.signs import Sign
from oxygraph.evidence.variants import with_finding
from oxygraph.evidence.vocabulary import LAYERS, names
from oxygraph.evidence.word_sets import ILLNESS

__all__ = ["MAP_KEYS", "STATUSES", "Gap", "NextExperiment", "gaps", "gaps_by", "next_experiments"]

_UNTESTED, _ELSEWHERE = "untested", "elsewhere"
_STATUS = {
    Sign.PLUS: "tested",
    Sign.MINUS: "tested",
    Sign.NULL: "null",
    Sign.MIXED: "mixed",
    Sign.CONFLICTING: "conflicting",
    Sign.UNKNOWN: "tested",
}

STATUSES = (*dict.fromkeys(_STATUS.values()), _ELSEWHERE, _UNTESTED)
"""What a cell may be; `elsewhere`: only layers that were not asked hold a finding of it."""

_SEXES = ("female", "male")
MAP_KEYS = ("population", "species", "sex", "dose")
"""What gaps can be mapped by."""

_STUDY = Reference("imagined-study")


class Gap(NamedTuple):
    """One cell of the matrix.

    Attributes:
        target: The node acted on.
        sex: `male` or `female`.
        species: A species word that some finding about the source reports.
        population: A population word that some finding about the target reports, or empty for any.
        status: One of `STATUSES`.
        sign: What was found; empty where nothing was, and where what was tested has no direction.
        edges: The ids of the findings that are counted among those that report what the cell is about.
        dose: The dose with its unit, where gaps are mapped by dose; else empty.
    """

    target: str
    sex: str
    species: str
    population: str
    status: str
    sign: str
    edges: tuple[str, ...]
    dose: str = ""


class NextExperiment(NamedTuple):
    """An experiment, and the questions (target and sex) that abstain now and would be answered with it."""

    missing: Missing
    resolves: tuple[tuple[str, str], ...]


@shows_keys
def gaps(
    graph: EvidenceGraph,
    source: str = "oxytocin",
    *,
    layers: str | Iterable[str] = (),
    **context: Unpack[ContextKeys],
) -> list[Gap]:
    """The matrix of what was tested directly.

    Args:
        graph: Where to look.
        source: Any spelling of the node that acts.
        layers: As for `answer`; a cell that only other layers fill says so, and is not untested.
        **context: As for `answer`: what every cell fixes besides its own words, a sex, a species or a population too.

    Returns:
        Every cell, by target, species, population and sex. A population is crossed with those species only in which
        some finding reports it: nobody could test rats with a personality disorder.

    Raises:
        UnknownNameError: A name or word is not known.
        QuestionError: The context makes no sense as asked.
    """
    subject, asked, base = graph.node(source).id, graph.layers(layers), graph.context(**context)
    about = _about(graph, subject)
    species = sorted({edge.species for edges in about.values() for edge in edges} - {""})
    kinds_of: dict[str, set[str]] = {}
    for edge in graph.edges.values():
        for word in edge.population if edge.species else ():
            kinds_of.setdefault(word, set()).add(edge.species)
    return [
        _cell(graph, Question(subject, target, of_cell, asked, 1))
        for target in sorted(about)
        for of_cell in _contexts(about[target], base, [base.species] if base.species else species, kinds_of)
    ]


@shows_keys
def gaps_by(
    graph: EvidenceGraph,
    source: str = "oxytocin",
    by: str = "population",
    *,
    layers: str | Iterable[str] = (),
    **context: Unpack[ContextKeys],
) -> list[Gap]:
    """What was tested directly, by the values of one key alone.

    Args:
        graph: Where to look.
        source: Any spelling of the node that acts.
        by: One of `MAP_KEYS`.
        layers: As for `gaps`.
        **context: As for `gaps`; where it fixes the key itself, there is one value.

    Returns:
        A cell for every target and every value that some finding about the source reports which the context admits, by
        value and target.

    Raises:
        UnknownNameError: A name or word is not known.
        QuestionError: `by` is another key, or the context makes no sense as asked.
    """
    if by not in MAP_KEYS:
        raise QuestionError(f"gaps are mapped by {', '.join(MAP_KEYS)}, not by {by}")
    subject, asked, base = graph.node(source).id, graph.layers(layers), graph.context(**context)
    about = _about(graph, subject)
    scope = graph.scoper.of_context(base)
    admitted = [
        edge for edges in about.values() for edge in edges if graph.scoper.match(edge, scope) is not Match.EXCLUDED
    ]
    fixed = base.value_text(by)
    contexts = {fixed: base} if fixed else dict(one for edge in admitted for one in _values(edge, base, by))
    return [
        _cell(graph, Question(subject, target, contexts[value], asked, 1))._replace(dose=value if by == "dose" else "")
        for value in sorted(contexts)
        for target in about
    ]


def _about(graph: EvidenceGraph, subject: str) -> dict[str, list[Edge]]:
    """By target, the findings about a source that may support an answer."""
    return {
        target: found
        for target, edges in sorted(graph.successors[subject].items())
        if (found := [edge for edge in edges if edge.signed and graph.counts(edge)])
    }


def _values(edge: Edge, base: Context, by: str) -> Iterator[tuple[str, Context]]:
    """What a finding reports for a key, and the context that asks for it."""
    if by == "dose":
        for dose in (edge.dose_min, edge.dose_max):
            if dose is not None:
                asked = base._replace(dose=dose, dose_unit=edge.dose_unit)
                yield asked.value_text(by), asked
        return
    words = edge.population if by == "population" else {getattr(edge, by)} - {"", "both"}
    for word in words:
        yield word, base._replace(**{by: word})  # type: ignore[arg-type]  # words


def _contexts(
    edges: list[Edge], base: Context, species: list[str], kinds_of: Mapping[str, set[str]]
) -> Iterator[Context]:
    reported = ["", *sorted({word for edge in edges for word in edge.population})]
    populations = [base.population] if base.population else reported
    sexes = (base.sex,) if base.sex else _SEXES
    for kind, population, sex in product(species, populations, sexes):
        if kind in kinds_of.get(population, {kind}):
            yield base._replace(sex=sex, species=kind, population=population)


def _cell(graph: EvidenceGraph, question: Question) -> Gap:
    context = question.context
    found = _asserted(graph, question)
    weighed = weigh(results_of(found)).sign
    status, sign = _STATUS[weighed], "" if weighed is Sign.UNKNOWN else weighed
    if not found:
        found = _asserted(graph, question._replace(layers=names(LAYERS)))
        status = _ELSEWHERE if found else _UNTESTED
    ids = tuple(sorted(finding.edge.id for finding in found))
    return Gap(question.target, context.sex, context.species, context.population, status, sign, ids)


def _asserted(graph: EvidenceGraph, question: Question) -> list[Finding]:
    """What reports all that is asked between the two nodes and is counted where nothing else stands beside it.

    What leaves open for whom it holds says nothing of these, so it silences none of what does: no trial in autism is
    untested for an analysis that pools it with others.
    """
    counting, match = Counting.of(graph, question), graph.scoper.match
    between = graph.successors[question.source].get(question.target, ())
    step = counting.step(e for e in between if e.signed and match(e, counting.asked) is Match.ASSERTED)
    return list(step.speaking) if step else []


@shows_keys
def next_experiments(
    graph: EvidenceGraph,
    source: str = "oxytocin",
    *,
    layers: str | Iterable[str] = (),
    limit: int = 5,
    **context: Unpack[ContextKeys],
) -> list[NextExperiment]:
    """The experiments that would let the most abstaining questions be answered.

    The questions are: how does the source reach each disorder and symptom for which some evidence has a direction, in
    women and in men? A candidate is an experiment that abstaining answers name as missing, or the direct one. It
    resolves a question when the question is answered whichever way the experiment comes out: the graph is asked again
    with the result added, once raising and once lowering.

    Args:
        graph: Where to look.
        source: Any spelling of the node that acts.
        layers: As for `answer`.
        limit: How many experiments to return; 0 for all. All direct ones are tried, and twice as many of those most
            often named.
        **context: As for `gaps`: what the questions fix.

    Returns:
        The most useful first; experiments that resolve nothing are left out.

    Raises:
        UnknownNameError: A name or word is not known.
        QuestionError: The context makes no sense as asked, or the limit is no whole number of 0 or more.
    """
    most, base = at_most(limit), graph.context(**context)
    subject, asked = graph.node(source).id, graph.layers(layers)
    sexes = (base.sex,) if base.sex else _SEXES
    targets = sorted(node.id for node in graph.nodes.values() if node.category in ILLNESS)
    abstaining = {
        (target, sex): (question, evidence)
        for target, sex in product(targets, sexes)
        if target != subject
        for question in [Question(subject, target, base._replace(sex=sex), asked, DEFAULT_HOPS)]
        if gather(graph, question, deciding_only=True).verdict in ABSTAINING
        for evidence in [gather(graph, question)]
        if _has_direction(evidence)
    }
    direct = {
        Missing(subject, target, base._replace(sex=sex).texts()): [
            question
            for (other, theirs), (question, _) in abstaining.items()
            if theirs == sex and (other == target or other in graph.successors[target])
        ]
        for target, sex in abstaining
    }
    named = _named(graph, abstaining.values(), most and 2 * most)
    candidates = direct | {wanted: named[wanted] for wanted in named if not _is_part(wanted, direct)}
    tried = [NextExperiment(missing, _resolved(graph, missing, waiting)) for missing, waiting in candidates.items()]
    useful = [wanted for wanted in tried if wanted.resolves]
    return sorted(useful, key=lambda wanted: (-len(wanted.resolves), wanted.missing))[:most]


def _is_part(wanted: Missing, direct: Iterable[Missing]) -> bool:
    """Whether a direct experiment would report all that this one would."""
    return any(wanted[:2] == one[:2] and set(wanted.lacks) <= set(one.lacks) for one in direct)


def _has_direction(evidence: Evidence) -> bool:
    return evidence.decided_by == DIRECT or any(path.decides for path in evidence.paths)


def _named(
    graph: EvidenceGraph, abstaining: Iterable[tuple[Question, Evidence]], most: int | None
) -> dict[Missing, list[Question]]:
    """The experiments that abstaining answers name as missing most often, and the questions that name them."""
    named: dict[Missing, list[Question]] = {}
    for question, evidence in abstaining:
        for missing in missing_experiments(graph, question, evidence):
            named.setdefault(missing, []).append(question)
    return {missing: named[missing] for missing in sorted(named, key=lambda m: (-len(named[m]), m))[:most]}


def _resolved(graph: EvidenceGraph, missing: Missing, questions: Iterable[Question]) -> tuple[tuple[str, str], ...]:
    """The questions that are answered whichever way the experiment comes out."""
    return tuple(
        (question.target, question.context.sex)
        for question in questions
        if all(
            gather(with_finding(graph, result, _STUDY), question, deciding_only=True).verdict not in ABSTAINING
            for result in _results(missing, question)
        )
    )


def _results(missing: Missing, question: Question) -> Iterator[Edge]:
    """The two results that a randomized trial of what is missing might have."""
    for effect in ("increases", "decreases"):
        yield _imagined(missing, effect, question)


def _imagined(missing: Missing, effect: str, question: Question) -> Edge:
    """A result in the context that is asked; of its sex, what is missing says more."""
    sex, context = dict(missing.lacks).get("sex", ""), question.context
    return Edge(
        id=f"imagined-{missing.subject}-{missing.object}-{sex}",
        subject=missing.subject,
        object=missing.object,
        predicate="affects",
        effect=effect,
        sex=sex,
        species=context.species,
        population=(context.population,) if context.population else (),
        dose_min=context.dose,
        dose_max=context.dose,
        dose_unit=context.dose_unit,
        route=context.route,
        regimen=context.regimen,
        setting=context.setting,
        evidence_type="randomized_trial",
        certainty="stated",
        layer=question.layers[-1],
        reference=(_STUDY.id,),
    )
