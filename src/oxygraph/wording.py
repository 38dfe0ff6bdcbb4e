"""Answers in words, in English and Chinese: one table of phrases, and sentences made of nothing but the answer."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from oxygraph.context import Context, Dose, Match
from oxygraph.graph import EvidenceGraph
from oxygraph.model import Edge, Node
from oxygraph.reading import CONFLICTING, edge_sign
from oxygraph.verdict import DIRECT, MECHANISM, Answer, Missing

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
    "source_text",
    "statement",
    "study_text",
    "where",
    "why",
]

LANGUAGES = ("en", "zh")

ARROWS = {"+": "▲", "-": "▼", "0": "∅", "?": "?", "conflicting": "⇅"}
"""Sign → how a step is drawn; the word stands beside it wherever it decides something."""

_ZH: Mapping[str, str] = MappingProxyType(
    {
        # effects and verdicts
        "increases": "升高",
        "decreases": "降低",
        "no_effect": "无作用",
        "unclear": "方向不明",
        "conflicting": "证据相互矛盾",
        "insufficient": "证据不足",
        # match
        "asserted": "证据明确适用",
        "compatible": "与证据不冲突",
        # people, animals
        "male": "男性/雄性",
        "female": "女性/雌性",
        "both": "两性合并",
        "human": "人",
        "mouse": "小鼠",
        "rat": "大鼠",
        "rodent": "啮齿动物",
        "healthy": "健康人",
        "adults": "成人",
        "adolescents": "青少年",
        "recent_trauma": "近期创伤者",
        "emotional_trauma": "情感创伤者",
        "high_risk": "高风险者",
        "anxiety_patients": "焦虑患者",
        # how it was given
        "intranasal": "经鼻",
        "intracerebral": "脑内注射",
        "intracerebroventricular": "脑室内",
        "subcutaneous": "皮下",
        "injection": "注射",
        "endogenous": "内源性",
        "single": "单次",
        "repeated": "反复",
        "chronic": "长期",
        # certainty and layers
        "tentative": "初步",
        "speculative": "推测",
        "review": "综述",
        "primary": "原始论文",
        "extended": "扩展文献",
        # keys
        "sex": "性别",
        "species": "物种",
        "population": "人群",
        "dose": "剂量",
        "route": "途径",
        "regimen": "给药方案",
        "setting": "情境",
        "effect": "作用方向",
        "direction": "方向",
        # headings of answers
        "why": "理由",
        "direct evidence": "直接证据",
        "mechanism paths": "机制路径",
        "missing experiments": "缺少的实验",
        "same": "相同",
        "opposite": "相反",
        "only_here": "仅见于此",
        "null_here": "此处无作用",
        "conflicting_here": "此处矛盾",
        "untested_here": "此处未检验",
        "untested": "未检验",
        "tested": "已检验",
        "null": "无作用",
        "explained": "可由情境解释",
        "partly": "部分可解释",
        "unresolved": "未能解释",
        "verdict": "结论",
        "answer": "回答",
        "cautions": "须注意",
        "retracted": "已撤稿",
        "sex_misread": "性别误读",
        "direction_differs": "方向不同",
        "strength_overstated": "夸大效力",
        "certainty_hardened": "语气过强",
        "null_hidden": "隐去阴性结果",
        "population_shifted": "人群偏移",
        "sample_one_sided": "样本单一",
        "context_dropped": "略去情境",
        "species_differs": "物种不符",
        "outcome_shifted": "结局指标偏移",
        "sensitivity": "敏感性",
        "human_only": "仅人类",
        "trials_only": "仅随机试验",
        "patients_only": "仅患者",
        "without_weakest_step": "去掉最弱的一步",
        "without": "去掉",
        "uncited": "无引文",
        "references": "文献",
        # predicates
        "affects": "影响",
        "associated_with": "相关",
        "binds": "结合",
        "expressed_in": "表达于",
        "produced_in": "产生于",
        "stored_in": "储存于",
        "projects_to": "投射至",
        "gene_product_of": "基因产物",
        "variant_of": "变异",
        "participates_in": "参与",
        "part_of": "属于",
        "subclass_of": "是一种",
        "connects": "连接",
        "has_symptom": "症状包括",
        "chimera": "嵌合路径（各步无共同情境）",
        "contested": "有阴性结果",
        "counted for nothing": "不计入判断",
        "in any context": "任何情境",
        "none": "无",
    }
)


def say(word: str, lang: str = "en") -> str:
    """A word of the vocabularies or a heading, as a reader of the language expects it."""
    return _ZH.get(word, word.replace("_", " ")) if lang == "zh" else word.replace("_", " ")


def label(node: Node, lang: str = "en") -> str:
    """The node's name in a language; the English one where there is no Chinese."""
    return node.name_zh if lang == "zh" and node.name_zh else node.name


def statement(edge: Edge, lang: str = "en") -> str:
    """The finding in one sentence of a language; the English one where there is no Chinese."""
    return edge.statement_zh if lang == "zh" and edge.statement_zh else edge.statement


def named(graph: EvidenceGraph, word: str, lang: str) -> str:
    """A population or setting in words: a disorder's name, a tag's name, or the word itself."""
    if word in graph.nodes:
        return label(graph.nodes[word], lang)
    if word in graph.contexts:
        tag = graph.contexts[word]
        return tag.name_zh if lang == "zh" and tag.name_zh else tag.name
    return say(word, lang)


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
            say(edge.sex, lang),
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
        say(context.sex, lang),
        say(context.species, lang),
        named(graph, context.population, lang) if context.population else "",
        dose,
        say(context.route, lang),
        say(context.regimen, lang),
        *(named(graph, tag, lang) for tag in context.setting),
    )
    return ", ".join(filter(None, words)) or say("in any context", lang)


def missing_text(graph: EvidenceGraph, missing: Missing, lang: str = "en") -> str:
    """The experiment nobody has reported, in one sentence."""
    subject, target = (label(graph.nodes[name], lang) for name in (missing.subject, missing.object))
    lacks = [
        (key, named(graph, value, lang) if key in {"population", "setting"} else say(value, lang))
        for key, value in missing.lacks
    ]
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
            "Direct evidence decides: {counts}, from {studies} {study_word}.",
            "由直接证据判定：{counts}，来自 {studies} 项研究。",
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
            "Leaving out any one study ({count} in all) changes nothing.",
            "逐一去掉任何一项研究（共 {count} 项）结论均不变。",
        ),
        "one_study": (
            "It rests on one study; without it, what fits the question less well says the same.",
            "仅依据一项研究；去掉它后，与问题不那么贴合的证据结论相同。",
        ),
        "flips": (
            "It hangs on single studies: without {flips} it would be different.",
            "结论依赖个别研究：去掉 {flips} 后会改变。",
        ),
    }
)
_COUNT_WORDS = (("+", "increases"), ("-", "decreases"), ("0", "no_effect"), (CONFLICTING, "conflicting"))


def why(graph: EvidenceGraph, answer: Answer, lang: str = "en") -> str:
    """What decided the verdict and what it hangs on, in a few sentences.

    Args:
        graph: Where the answer came from.
        answer: The answer to explain.
        lang: `en` or `zh`.
    """
    said = [_deciding(answer, lang)]
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
        flips = ", ".join(study_text(graph, study, lang) for study in answer.sensitivity.flips)
        said.append(_sentence("flips", lang, flips=flips))
    elif answer.decided_by == DIRECT and len(answer.sensitivity.without) == 1:
        said.append(_sentence("one_study", lang))
    elif answer.sensitivity.without:
        said.append(_sentence("steady", lang, count=len(answer.sensitivity.without)))
    return ("" if lang == "zh" else " ").join(said)


def study_text(graph: EvidenceGraph, study: str, lang: str = "en") -> str:
    """A study as a reader knows it: the review's number in brackets, or its reference id, or the layer's own word."""
    reference = graph.references.get(study)
    if reference is None:
        return f"{say('uncited', lang)} ({say(study, lang)})"
    return citation_text(reference.citation) or paper_name(graph, study)


def _sentence(name: str, lang: str, **values: object) -> str:
    return _SENTENCES[name][LANGUAGES.index(lang)].format(**values)


def _deciding(answer: Answer, lang: str) -> str:
    if answer.decided_by == DIRECT and answer.direct:
        signs = [edge_sign(finding.edge) for finding in answer.direct.speaking]
        studies = len(answer.direct.studies)
        word = "study" if studies == 1 else "studies"
        return _sentence("direct", lang, counts=_counts(signs, lang), studies=studies, study_word=word)
    if answer.decided_by == MECHANISM:
        return _sentence("mechanism", lang, counts=_counts([p.sign for p in answer.paths if p.counted], lang))
    return _sentence("unsigned" if answer.found else "nothing", lang)


def _counts(signs: list[str], lang: str) -> str:
    counted = ((signs.count(sign), word) for sign, word in _COUNT_WORDS)
    return ("，" if lang == "zh" else ", ").join(f"{count} × {say(word, lang)}" for count, word in counted if count)
