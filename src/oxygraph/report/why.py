"""Why an answer is what it is: what decided the verdict and what it rests on, in a few sentences."""

from collections.abc import Iterable

from oxygraph.engine.ask import Answer
from oxygraph.engine.missing import Missing
from oxygraph.engine.steps import Step
from oxygraph.engine.verdict import DIRECT, INSUFFICIENT, MECHANISM
from oxygraph.evidence.context import Match
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.signs import Sign
from oxygraph.report.words import Words

__all__ = ["missing_text", "why", "why_text"]

_COUNTED = (Sign.PLUS, Sign.MINUS, Sign.NULL, Sign.CONFLICTING)


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
    """
    return Words(graph, lang).missing(missing, species)


def why_text(words: Words, answer: Answer) -> str:
    """What `why` says, in the words of one reader."""
    said = [_deciding(words, answer)]
    if answer.match is Match.ASSERTED and answer.question.context.fixed():
        said.append(words.sentence("asserted"))
    if answer.match is Match.COMPATIBLE:
        said.append(words.sentence("compatible", context=words.where(answer.question.context)))
    if answer.contested:
        said.append(words.sentence("contested"))
    if answer.verdict == Sign.CONFLICTING.verdict:
        keys = words.joined(map(words.say, answer.resolving or ()), "keys")
        said.append(words.sentence("resolvable" if answer.resolving else "unresolvable", keys=keys))
    if answer.disagreement:
        said.append(words.sentence("disagreement", mechanism=words.say(answer.mechanism)))
    said += _stability(words, answer)
    return words.joined(said, "sentences")


def _stability(words: Words, answer: Answer) -> Iterable[str]:
    """Whether single studies decide the verdict."""
    without, flips = answer.sensitivity.without, answer.sensitivity.flips
    references = words.graph.references
    if flips:
        named = (words.study(study) if study in references else words.sentence("all_statements") for study in flips)
        yield words.sentence("flips", flips=words.joined(named, "flips"))
    elif answer.decided_by == DIRECT and len(without) == 1:
        yield words.sentence("one_study" if references.keys() >= without.keys() else "one_word")
    elif without and answer.verdict != INSUFFICIENT:
        yield words.sentence("steady", each=_each(words, answer))


def _each(words: Words, answer: Answer) -> str:
    """What was left out in turn: each study, and the uncited statements, which have no study to tell them apart."""
    studies = sum(study in words.graph.references for study in answer.sensitivity.without)
    uncited = studies < len(answer.sensitivity.without)
    parts = [words.sentence("any_study", count=studies)] * bool(studies)
    return words.joined(parts + [words.sentence("all_statements")] * uncited, "left_out")


def _sources(words: Words, step: Step) -> str:
    """What speaks on a step: its studies, and its statements without a citation, which are nobody's study."""
    studies = sum(study in words.graph.references for study in step.studies)
    uncited = sum(not finding.edge.reference for finding in step.speaking if finding.edge.signed)
    counted = ((studies, "study", "studies"), (uncited, "statement", "statements"))
    return words.joined(
        (words.sentence(one if count == 1 else several, count=count) for count, one, several in counted if count),
        "sources",
    )


def _deciding(words: Words, answer: Answer) -> str:
    if answer.decided_by == DIRECT and answer.direct:
        signs = [finding.edge.sign for finding in answer.direct.speaking]
        return words.sentence("direct", counts=_counts(words, signs), sources=_sources(words, answer.direct))
    if answer.decided_by == MECHANISM:
        return words.sentence("mechanism", counts=_counts(words, [p.sign for p in answer.paths if p.counted]))
    return words.sentence("unsigned" if answer.found else "nothing")


def _counts(words: Words, signs: list[Sign]) -> str:
    counted = ((signs.count(sign), sign.effect) for sign in _COUNTED)
    return words.joined(
        (words.sentence("count", count=count, word=words.say(word)) for count, word in counted if count), "counts"
    )
