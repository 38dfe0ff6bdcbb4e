"""Answers in words, in English and Chinese: phrases, and sentences made of nothing but the answer."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from oxygraph.engine.readings import CONFLICTING, Step, edge_sign
from oxygraph.engine.verdict import DIRECT, INSUFFICIENT, MECHANISM, Answer, Missing
from oxygraph.evidence.context import Context, Dose, Match
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge, Node
from oxygraph.report.phrases import LANGUAGES, say

__all__ = [
    "ARROWS",
    "LANGUAGES",
    "chips",
    "citation_text",
    "label",
    "missing_text",
    "more_text",
    "named",
    "paper_name",
    "say",
    "sex_text",
    "source_text",
    "statement",
    "study_text",
    "where",
    "why",
]

ARROWS = {"+": "▲", "-": "▼", "0": "∅", "?": "?", "conflicting": "⇅"}
"""Sign → how a step is drawn; the word stands beside it wherever it decides something."""

_SEXES_ZH = {"male": ("男性", "雄性"), "female": ("女性", "雌性")}


def sex_text(sex: str, species: str, lang: str = "en") -> str:
    """A sex in words; Chinese has one pair for people and another for animals, and says both where it may be either."""
    if lang != "zh" or sex not in _SEXES_ZH or not species:
        return say(sex, lang)
    return _SEXES_ZH[sex][species != "human"]


def label(node: Node, lang: str = "en") -> str:
    """The node's name in a language; the English one where there is no Chinese."""
    return node.name_zh if lang == "zh" and node.name_zh else node.name


def statement(edge: Edge, lang: str = "en") -> str:
    """The finding in one sentence of a language; the English one where there is no Chinese."""
    return edge.statement_zh if lang == "zh" and edge.statement_zh else edge.statement


def named(graph: EvidenceGraph, word: str, lang: str, species: str = "") -> str:
    """A value of a context in words: a disorder's name, a tag's name, the word itself; a sex as `sex_text` says it."""
    if word in graph.nodes:
        return label(graph.nodes[word], lang)
    if word in graph.contexts:
        tag = graph.contexts[word]
        return tag.name_zh if lang == "zh" and tag.name_zh else tag.name
    return sex_text(word, species, lang)


def chips(graph: EvidenceGraph, edge: Edge, lang: str = "en") -> list[str]:
    """Whom, how much and when a finding holds for, a short phrase each; what is not reported is not said."""
    dose = (
        ""
        if edge.dose_min is None or edge.dose_max is None
        else str(Dose(edge.dose_min, edge.dose_max, edge.dose_unit))
    )
    site = f"@ {label(graph.nodes[edge.site], lang)}" if edge.site else ""
    return [
        text
        for text in (
            sex_text(edge.sex, edge.species, lang),
            say(edge.species, lang),
            *(named(graph, word, lang) for word in edge.population),
            dose,
            say(edge.route, lang),
            site,
            say(edge.regimen, lang),
            *(named(graph, word, lang) for word in edge.setting),
            f"n={edge.sample_size}" if edge.sample_size is not None else "",
            say(edge.certainty, lang) if edge.certainty in {"tentative", "speculative"} else "",
        )
        if text
    ]


def citation_text(numbers: Iterable[int]) -> str:
    """Citation numbers as a paper prints them: `[7, 8, 9]`; empty where there are none."""
    text = ", ".join(map(str, numbers))
    return f"[{text}]" if text else ""


def more_text(count: int, option: str, lang: str = "en") -> str:
    """How much more there is, and the option that shows it."""
    return f"… 还有 {count} 项：{option}" if lang == "zh" else f"… {count} more: {option}"


def source_text(graph: EvidenceGraph, edge: Edge, lang: str = "en") -> str:
    """Who says so: the review's numbers, or else the paper by author and year, or else the review's own section."""
    if edge.citation:
        return citation_text(edge.citation)
    if edge.reference:
        return "; ".join(paper_name(graph, name) for name in edge.reference)
    return f"{say('uncited', lang)}, §{edge.section}" if edge.section else say("uncited", lang)


def paper_name(graph: EvidenceGraph, name: str) -> str:
    """A publication as a text names it: author and year, or its id where they are not known."""
    reference = graph.references[name]
    return f"{reference.authors} {reference.year or ''}".strip() if reference.authors else name


def where(graph: EvidenceGraph, context: Context, lang: str = "en") -> str:
    """The context of a question in words."""
    dose = context.said("dose")
    words = (
        sex_text(context.sex, context.species, lang),
        say(context.species, lang),
        named(graph, context.population, lang) if context.population else "",
        dose,
        say(context.route, lang),
        say(context.regimen, lang),
        *(named(graph, tag, lang) for tag in context.setting),
    )
    return ("、" if lang == "zh" else ", ").join(filter(None, words)) or say("in any context", lang)


def missing_text(graph: EvidenceGraph, missing: Missing, lang: str = "en", species: str = "") -> str:
    """The experiment nobody has reported, in one sentence; `species` is what the question fixes."""
    subject, target = (label(graph.nodes[name], lang) for name in (missing.subject, missing.object))
    species = species or dict(missing.lacks).get("species", "")
    lacks = [(key, named(graph, value, lang, species)) for key, value in missing.lacks]
    if lang == "zh":
        if missing.lacks[0][0] == "effect":
            return f"{subject} → {target}：没有研究给出作用方向。"
        return (
            f"{subject} → {target}：没有研究报告"
            + "、".join(f"{say(key, lang)}“{value}”" for key, value in lacks)
            + "。"
        )
    if missing.lacks[0][0] == "effect":
        return f"{subject} → {target}: no study gives a direction."
    return f"{subject} → {target}: no study reports " + ", ".join(f"{key} {value}" for key, value in lacks) + "."


# --- why --------------------------------------------------------------------------------------------------------------

_SENTENCES: Mapping[str, tuple[str, str]] = MappingProxyType(
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
            "It hangs on single sources: without {flips} it would be different.",
            "结论取决于个别来源：去掉 {flips} 后会改变。",
        ),
    }
)
_UNCITED = {"en": "all uncited statements", "zh": "全部无引文的陈述"}
_COUNT_WORDS = (("+", "increases"), ("-", "decreases"), ("0", "no_effect"), (CONFLICTING, "conflicting"))


def why(graph: EvidenceGraph, answer: Answer, lang: str = "en") -> str:
    """What decided the verdict and what it hangs on, in a few sentences.

    Args:
        graph: Where the answer came from.
        answer: The answer to explain.
        lang: `en` or `zh`.
    """
    said = [_deciding(graph, answer, lang)]
    if answer.match is Match.ASSERTED and answer.question.context.fixed():
        said.append(_sentence("asserted", lang))
    if answer.match is Match.COMPATIBLE:
        said.append(_sentence("compatible", lang, context=where(graph, answer.question.context, lang)))
    if answer.contested:
        said.append(_sentence("contested", lang))
    if answer.verdict == CONFLICTING:
        keys = answer.resolving or ()
        joined = ("、" if lang == "zh" else " and ").join(say(key, lang) for key in keys)
        said.append(_sentence("resolvable" if keys else "unresolvable", lang, keys=joined))
    if answer.disagreement:
        said.append(_sentence("disagreement", lang, mechanism=say(answer.mechanism, lang)))
    if answer.sensitivity.flips:
        flips = (" 或 " if lang == "zh" else " or ").join(
            study_text(graph, study, lang) if study in graph.references else _UNCITED[lang]
            for study in answer.sensitivity.flips
        )
        said.append(_sentence("flips", lang, flips=flips))
    elif answer.decided_by == DIRECT and len(answer.sensitivity.without) == 1:
        cited = graph.references.keys() >= answer.sensitivity.without.keys()
        said.append(_sentence("one_study" if cited else "one_word", lang))
    elif answer.sensitivity.without and answer.verdict != INSUFFICIENT:
        said.append(_sentence("steady", lang, each=_each(graph, answer, lang)))
    return ("" if lang == "zh" else " ").join(said)


def _each(graph: EvidenceGraph, answer: Answer, lang: str) -> str:
    """What was left out in turn: each study, and the uncited statements, which have no study to tell them apart."""
    studies = sum(study in graph.references for study in answer.sensitivity.without)
    uncited = studies < len(answer.sensitivity.without)
    if lang == "zh":
        parts = [f"任何一项研究（共 {studies} 项）"] * bool(studies) + [_UNCITED[lang]] * uncited
        return "或".join(parts)
    parts = [f"any one study ({studies} in all)"] * bool(studies) + [_UNCITED[lang]] * uncited
    return " or ".join(parts)


def _sources(graph: EvidenceGraph, step: Step, lang: str) -> str:
    """What speaks on a step: its studies, and its statements without a citation, which are nobody's study."""
    studies = sum(study in graph.references for study in step.studies)
    uncited = sum(not finding.edge.reference for finding in step.speaking if finding.edge.signed)
    if lang == "zh":
        return "和 ".join([f"{studies} 项研究"] * bool(studies) + [f"{uncited} 条无引文的陈述"] * bool(uncited))
    counted = ((studies, "study", "studies"), (uncited, "uncited statement", "uncited statements"))
    return " and ".join(f"{count} {one if count == 1 else several}" for count, one, several in counted if count)


def study_text(graph: EvidenceGraph, study: str, lang: str = "en") -> str:
    """A study as a reader knows it: the review's number in brackets, or its reference id, or the layer's own word."""
    reference = graph.references.get(study)
    if reference is None:
        return f"{say('uncited', lang)} ({say(study, lang)})"
    return citation_text(reference.citation) or paper_name(graph, study)


def _sentence(name: str, lang: str, **values: object) -> str:
    return _SENTENCES[name][LANGUAGES.index(lang)].format(**values)


def _deciding(graph: EvidenceGraph, answer: Answer, lang: str) -> str:
    if answer.decided_by == DIRECT and answer.direct:
        signs = [edge_sign(finding.edge) for finding in answer.direct.speaking]
        return _sentence("direct", lang, counts=_counts(signs, lang), sources=_sources(graph, answer.direct, lang))
    if answer.decided_by == MECHANISM:
        return _sentence("mechanism", lang, counts=_counts([p.sign for p in answer.paths if p.counted], lang))
    return _sentence("unsigned" if answer.found else "nothing", lang)


def _counts(signs: list[str], lang: str) -> str:
    counted = ((signs.count(sign), word) for sign, word in _COUNT_WORDS)
    return ("，" if lang == "zh" else ", ").join(f"{count} × {say(word, lang)}" for count, word in counted if count)
