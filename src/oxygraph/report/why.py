"""Why an answer is what it is: what decided the verdict and what it rests on, in a few sentences."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from oxygraph.engine.ask import Answer
from oxygraph.engine.design import CONTROLLED, OBSERVATIONAL
from oxygraph.engine.missing import Missing
from oxygraph.engine.results import Result
from oxygraph.engine.steps import INHERITED, KINDS
from oxygraph.engine.verdict import DIRECT, INSUFFICIENT, MECHANISM, NOTHING, UNSETTLED
from oxygraph.evidence.arguments import maybe_name_of
from oxygraph.evidence.context import Match
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.signs import Sign
from oxygraph.report.sentences import DESIGNS, OUTCOMES
from oxygraph.report.words import Words

if TYPE_CHECKING:
    from oxygraph.engine.suggestion import Suggestion

__all__ = ["missing_text", "suggestion_text", "unfinished_text", "why", "why_text"]

_NOT_CONTROLLED = ("observational", "systematic_review")
"""Designs that are no controlled ones and stand above statements; a study may have rows of several."""

_COUNTED = (Sign.PLUS, Sign.MINUS)


def why(graph: EvidenceGraph, answer: Answer, lang: str = "en") -> str:
    """What decided the verdict and what it rests on, in a few sentences.

    Args:
        graph: Where the answer came from.
        answer: The answer to explain.
        lang: `en` or `zh`.
    """
    return why_text(Words(graph, lang), answer)


def missing_text(graph: EvidenceGraph, missing: Missing, lang: str = "en", species: str = "") -> str:
    """The experiment nobody has reported, in one sentence.

    Args:
        graph: Where the answer came from.
        missing: One of its missing experiments.
        lang: `en` or `zh`.
        species: What the question fixes.

    Raises:
        QuestionError: The species is no text, or there are no texts in the language.
    """
    return Words(graph, lang).missing(missing, maybe_name_of("species", species))


def why_text(words: Words, answer: Answer) -> str:
    """What `why` says, in the words of one reader."""
    return words.joined((sentence for part in _PARTS for sentence in part(words, answer)), "sentences")


def _unfinished(words: Words, answer: Answer) -> Iterator[str]:
    if not answer.complete:
        yield unfinished_text(words, answer)


def unfinished_text(words: Words, answer: Answer) -> str:
    """That the search was ended, how far it got, and whether the verdict stands all the same."""
    name = "unfinished" if answer.decided_by == NOTHING else "unfinished_beside"
    return words.sentence(name, paths=len(answer.paths))


def _deciding(words: Words, answer: Answer) -> Iterator[str]:
    if answer.decided_by == DIRECT and answer.direct:
        results = answer.direct.results
        yield words.sentence("direct", counts=_counts(words, results))
        if len(results) > 1:
            yield words.sentence("no_synthesis")
    elif answer.decided_by == MECHANISM:
        signs = Counter(path.sign for path in answer.paths if path.may_decide)
        counted = ((signs[sign], words.say(sign.effect)) for sign in _COUNTED)
        counts = words.joined((f"{count} × {word}" for count, word in counted if count), "counts")
        yield words.sentence("mechanism", measured=_measured(words, answer, "unmeasured_whole"), counts=counts)
    elif answer.found:
        yield words.sentence("unsigned")
    else:
        yield words.sentence("nothing_here" if answer.elsewhere else "nothing")
        if answer.missing:
            ends = (answer.question.source, answer.question.target)
            direct = any((missing.subject, missing.object) == ends for missing in answer.missing)
            yield words.sentence("excluded" if direct else "excluded_steps")


def _measured(words: Words, answer: Answer, nobody: str) -> str:
    """What is known between the two ends where it decides nothing; `nobody` names what is said where nothing is."""
    direct = [finding for finding in (answer.direct.findings if answer.direct else ()) if finding.edge.signed]
    if direct:
        return words.sentence("measured_unclear" if any(f.speaks for f in direct) else "measured_silent")
    if answer.elsewhere and answer.elsewhere.findings:
        return words.sentence("measured_elsewhere")
    return words.sentence(f"{nobody}_here" if answer.question.context.fixed() else nobody)


def _counts(words: Words, results: Iterable[Result]) -> str:
    """`2 trials found no difference, 1 found less; 1 pooled analysis found no difference`."""
    designs: dict[str, Counter[str]] = {name: Counter() for name in DESIGNS}
    for result in results:
        designs[_design(result)][result.word] += _statements(result)
    return words.joined((_of_design(words, name, found) for name, found in designs.items() if found), "clauses")


def _statements(result: Result) -> int:
    """Statements without a study are counted one by one: they have no study to tell them apart."""
    uncited = not any(finding.edge.reference for finding in result.findings)
    return sum(finding.has_outcome for finding in result.findings) or 1 if uncited else 1


def _of_design(words: Words, design: str, found: Counter[str]) -> str:
    one, several = DESIGNS[design][words.zh]
    parts: list[str] = []
    for word, outcome in OUTCOMES.items():
        if count := found[word]:
            called, said = one if count == 1 else several, words.choose(*outcome)
            parts.append(words.sentence("found_too" if parts else "found", count=count, design=called, outcome=said))
    return words.joined(parts, "counts")


def _design(result: Result) -> str:
    if result.pooled:
        return "pooled"
    if result.level == CONTROLLED:
        randomized = any(finding.edge.evidence_type == "randomized_trial" for finding in result.findings)
        return "trial" if randomized else "experiment"
    if result.level < OBSERVATIONAL:
        return "statement"
    named = {finding.edge.evidence_type for finding in result.findings}
    return next((name for name in _NOT_CONTROLLED if name in named), "unnamed")


def _leaning(words: Words, answer: Answer) -> Iterator[str]:
    leans = answer.leans
    if leans and leans.sign:
        other = Sign.MINUS if leans.sign is Sign.PLUS else Sign.PLUS
        counts = {"one": leans.sign, "other": other, "neither": Sign.NULL}
        said = {name: len(leans.studies[sign]) for name, sign in counts.items()}
        studies = [study for names in leans.studies.values() for study in names]
        name = "leans" if len(studies) == len(set(studies)) else "leans_each"
        yield words.sentence(name, verdict=words.choose(*OUTCOMES[leans.sign]), **said)
    if answer.strength.level:
        yield _strength_text(words, answer)


def _strength_text(words: Words, answer: Answer) -> str:
    """`Evidence: weak (two or more controlled studies).`; empty where there is no verdict."""
    if not answer.strength.level:
        return ""
    base, *taken = map(words.say, answer.strength.reasons)
    level = words.say(answer.strength.level)
    if not taken:
        return words.sentence("strength", level=level, base=base)
    return words.sentence("strength_less", level=level, base=base, taken=words.joined(taken, "clauses"))


def _fit(words: Words, answer: Answer) -> Iterator[str]:
    """How the evidence fits what was fixed, and in whom it was found beyond that."""
    context = answer.question.context
    if answer.match is not None and context.fixed():
        yield words.sentence(_fitting(answer), context=words.where(context))
    if answer.found_in:
        species = next(iter(answer.found_in.get("species", ())), "")
        said = words.joined(words.named(word, species) for found in answer.found_in.values() for word in found)
        yield words.sentence("found_in", found_in=said)


def _fitting(answer: Answer) -> str:
    """Whether what decides reports all that the question fixes, or part of it does, or none."""
    if answer.match is not Match.ASSERTED:
        return "compatible"
    return "asserted_in_part" if answer.specific is not None or _leaves_open(answer) else "asserted"


def _leaves_open(answer: Answer) -> bool:
    """Whether a finding of the paths that decide leaves open a key that the question fixes."""
    deciding = (path for path in answer.paths if path.may_decide) if answer.decided_by == MECHANISM else ()
    return any(finding.open_keys for path in deciding for part in path.parts for finding in part.speaking)


def _specific(words: Words, answer: Answer) -> Iterator[str]:
    if answer.specific is not None and answer.direct is not None:
        where = words.where(answer.question.context)
        yield words.sentence("specific", context=where, counts=_counts(words, answer.direct.asserted))


def _parting(words: Words, answer: Answer) -> Iterator[str]:
    if answer.verdict not in UNSETTLED:
        return
    if answer.resolving:
        keys = (words.listed([*map(words.say, one)]) for one in answer.resolving_sets)
        *by, last = (words.sentence("by_keys", keys=one) for one in keys)
        if by:
            yield words.sentence("resolvable_several", by=words.joined(by), last=last)
        else:
            yield words.sentence("resolvable", by=last)
    else:
        yield words.sentence("unresolvable" if answer.reported else "unreported")


def _indirect(words: Words, answer: Answer) -> Iterator[str]:
    if answer.suggests:
        yield suggestion_text(words, answer)
        if answer.suggests.in_healthy:
            yield words.sentence("suggests_healthy")


def suggestion_text(words: Words, answer: Answer) -> str:
    """What indirect ways point to, and how often such a suggestion was right; empty where nothing is suggested."""
    suggests = answer.suggests
    if suggests is None:
        return ""
    ways, rate = len(suggests.paths), suggests.hit_rate
    return words.sentence(
        "suggests",
        measured=_measured(words, answer, "unmeasured"),
        verdict=words.choose(*OUTCOMES[suggests.sign]),
        kind=_suggesting(words, suggests),
        ways=words.sentence("one_way" if ways == 1 else "several_ways", ways=ways),
        studies=words.joined(_studies(words, suggests)),
        rate=words.sentence("rate", right=rate.right, asked=rate.asked) if rate else words.sentence("no_rate"),
    )


def _studies(words: Words, suggests: "Suggestion") -> Iterator[str]:
    """How many studies ways rest on, and whether they rest on statements without one as well."""
    studies = sum(map(words.is_study, suggests.studies))
    if studies:
        yield words.sentence("one_study" if studies == 1 else "several_studies", studies=studies)
    if studies < len(suggests.studies):
        yield words.sentence("own_word")


def _suggesting(words: Words, suggests: "Suggestion") -> str:
    """What the ways rest on; where they are extrapolated, from what."""
    if suggests.kind != KINDS[INHERITED]:
        return words.say(suggests.kind)
    return words.sentence("extrapolated", wholes=words.joined(map(words.label, suggests.wholes)))


def _elsewhere(words: Words, answer: Answer) -> Iterator[str]:
    found = answer.elsewhere
    if found and found.verdict != answer.verdict:
        layers, verdict = words.joined(map(words.say, found.layers)), words.say(found.verdict)
        counted = words.sentence("one_finding" if found.findings == 1 else "several_findings", findings=found.findings)
        name = "elsewhere" if found.findings else "elsewhere_by_paths"
        yield words.sentence(name, layers=layers, findings=counted, verdict=verdict)


def _disagreement(words: Words, answer: Answer) -> Iterator[str]:
    if answer.disagreement:
        yield words.sentence("disagreement", mechanism=words.say(answer.mechanism))


def _stability(words: Words, answer: Answer) -> Iterator[str]:
    """Whether single studies decide the verdict."""
    if answer.sensitivity.flips:
        shown = answer.edges().values()
        named = (words.study(study, shown) for study in answer.sensitivity.flips)
        yield words.sentence("flips", flips=words.joined(named, "flips"))
    elif len(answer.sensitivity.without) > 1 and answer.verdict != INSUFFICIENT:
        yield words.sentence("steady")


_PARTS: tuple[Callable[[Words, Answer], Iterator[str]], ...] = (
    _unfinished,
    _deciding,
    _leaning,
    _fit,
    _specific,
    _parting,
    _indirect,
    _elsewhere,
    _disagreement,
    _stability,
)
"""What may be said of an answer, in the order in which it is said."""
