"""Why an answer is what it is: what decided the verdict and what it rests on, in a few sentences."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from oxygraph.engine.ask import Answer
from oxygraph.engine.missing import Missing
from oxygraph.engine.steps import Step
from oxygraph.engine.verdict import DIRECT, INSUFFICIENT, MECHANISM
from oxygraph.evidence.context import Match
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.signs import Sign
from oxygraph.report.words import Words

__all__ = ["SENTENCES", "UNCITED", "missing_text", "why", "why_text"]

SENTENCES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "direct": (
            "Direct evidence decides: {counts}, from {sources}.",
            "由直接证据判定：{counts}，来自 {sources}。",
        ),
        "mechanism": (
            "No direct evidence decides; the mechanism paths do: {counts}.",
            "没有可判定的直接证据，由机制路径判定：{counts}。",
        ),
        "unsigned": (
            "Evidence is there, but none of it gives a direction.",
            "有相关证据，但均未给出作用方向。",
        ),
        "nothing": (
            "No finding leads from source to target in this context.",
            "在此情境下，没有从起点到终点的证据。",
        ),
        "asserted": (
            "It reports everything the question fixes.",
            "证据报告了问题所限定的全部情境。",
        ),
        "compatible": (
            "It does not contradict {context}, but its weakest step does not report all of that.",
            "证据与“{context}”不冲突，但其中最弱的一步未完整报告这一情境。",
        ),
        "contested": ("A null result stands beside it.", "同时存在阴性结果。"),
        "resolvable": (
            "The signs conflict; they part by {keys}: fix that to get an answer.",
            "证据方向相反，可由{keys}区分：限定后即可得到回答。",
        ),
        "unresolvable": (
            "The signs conflict and no context key parts them: studies that share a context disagree.",
            "证据方向相反，且没有任何情境因素可以区分：情境相同的研究结论不同。",
        ),
        "disagreement": (
            "The mechanism paths point elsewhere: {mechanism}.",
            "机制路径的结论不同：{mechanism}。",
        ),
        "steady": (
            "Leaving out {each} changes nothing.",
            "去掉{each}，结论均不变。",
        ),
        "one_study": (
            "It rests on one study; without it, what fits the question less well says the same.",
            "仅依据一项研究；去掉它后，与问题不那么贴合的证据结论相同。",
        ),
        "one_word": (
            "It rests on uncited statements alone; without them, what fits the question less well says the same.",
            "仅依据无引文的陈述；去掉它们后，与问题不那么贴合的证据结论相同。",
        ),
        "flips": (
            "It depends on single sources: without {flips} it would be different.",
            "结论取决于个别来源：去掉 {flips} 后会改变。",
        ),
    }
)
UNCITED = ("all uncited statements", "全部无引文的陈述")
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
        said.append(_sentence(words, "asserted"))
    if answer.match is Match.COMPATIBLE:
        said.append(_sentence(words, "compatible", context=words.where(answer.question.context)))
    if answer.contested:
        said.append(_sentence(words, "contested"))
    if answer.verdict == Sign.CONFLICTING.verdict:
        keys = words.joined(map(words.say, answer.resolving or ()), " and ")
        said.append(_sentence(words, "resolvable" if answer.resolving else "unresolvable", keys=keys))
    if answer.disagreement:
        said.append(_sentence(words, "disagreement", mechanism=words.say(answer.mechanism)))
    said += _stability(words, answer)
    return words.sentences(said)


def _stability(words: Words, answer: Answer) -> Iterable[str]:
    """Whether single studies decide the verdict."""
    without, flips = answer.sensitivity.without, answer.sensitivity.flips
    references = words.graph.references
    if flips:
        named = (words.study(study) if study in references else words.choose(*UNCITED) for study in flips)
        yield _sentence(words, "flips", flips=words.joined(named, " or ", " 或 "))
    elif answer.decided_by == DIRECT and len(without) == 1:
        yield _sentence(words, "one_study" if references.keys() >= without.keys() else "one_word")
    elif without and answer.verdict != INSUFFICIENT:
        yield _sentence(words, "steady", each=_each(words, answer))


def _each(words: Words, answer: Answer) -> str:
    """What was left out in turn: each study, and the uncited statements, which have no study to tell them apart."""
    studies = sum(study in words.graph.references for study in answer.sensitivity.without)
    uncited = studies < len(answer.sensitivity.without)
    any_study = words.choose(f"any one study ({studies} in all)", f"任何一项研究（共 {studies} 项）")
    return words.joined([any_study] * bool(studies) + [words.choose(*UNCITED)] * uncited, " or ", "或")


def _sources(words: Words, step: Step) -> str:
    """What speaks on a step: its studies, and its statements without a citation, which are nobody's study."""
    studies = sum(study in words.graph.references for study in step.studies)
    uncited = sum(not finding.edge.reference for finding in step.speaking if finding.edge.signed)
    if words.zh:
        return "和 ".join([f"{studies} 项研究"] * bool(studies) + [f"{uncited} 条无引文的陈述"] * bool(uncited))
    counted = ((studies, "study", "studies"), (uncited, "uncited statement", "uncited statements"))
    return " and ".join(f"{count} {one if count == 1 else several}" for count, one, several in counted if count)


def _sentence(words: Words, name: str, **values: object) -> str:
    return words.choose(*SENTENCES[name]).format(**values)


def _deciding(words: Words, answer: Answer) -> str:
    if answer.decided_by == DIRECT and answer.direct:
        signs = [finding.edge.sign for finding in answer.direct.speaking]
        return _sentence(words, "direct", counts=_counts(words, signs), sources=_sources(words, answer.direct))
    if answer.decided_by == MECHANISM:
        return _sentence(words, "mechanism", counts=_counts(words, [p.sign for p in answer.paths if p.counted]))
    return _sentence(words, "unsigned" if answer.found else "nothing")


def _counts(words: Words, signs: list[Sign]) -> str:
    counted = ((signs.count(sign), sign.effect) for sign in _COUNTED)
    return words.joined((f"{count} × {words.say(word)}" for count, word in counted if count), ", ", "，")
