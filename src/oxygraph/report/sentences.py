"""Every sentence of answers and their parts, in English and Chinese, written once: the page has them from here."""

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["ASIDE", "SENTENCES"]

SENTENCES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        # why
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
        # its parts
        "count": ("{count} × {word}", "{count} × {word}"),
        "study": ("{count} study", "{count} 项研究"),
        "studies": ("{count} studies", "{count} 项研究"),
        "statement": ("{count} uncited statement", "{count} 条无引文的陈述"),
        "statements": ("{count} uncited statements", "{count} 条无引文的陈述"),
        "any_study": ("any one study ({count} in all)", "任何一项研究（共 {count} 项）"),
        "all_statements": ("all uncited statements", "全部无引文的陈述"),
        "unknown_study": ("{uncited} ({study})", "{uncited} ({study})"),
        # what is missing
        "directionless": (
            "{subject} → {object}: no study gives a direction.",
            "{subject} → {object}：没有研究给出作用方向。",
        ),
        "missing": ("{subject} → {object}: no study reports {lacks}.", "{subject} → {object}：没有研究报告{lacks}。"),
        "lack": ("{key} {value}", "{key}“{value}”"),
        # comparisons
        "stratum_verdict": ("{stratum}: {verdict}", "{stratum}: {verdict}"),
        "verdicts": ("{verdicts}.", "{verdicts}。"),
        "differing": ("The findings differ: {steps}.", "结果不同：{steps}。"),
        "none_differing": ("On no step do tested strata disagree.", "没有一步有相互矛盾的结果。"),
        "in_one_only": ("Tested in one stratum only: {steps}.", "只在一组中检验：{steps}。"),
        "compared": ("{subject} → {object} ({findings})", "{subject} → {object} ({findings})"),
        "compared_finding": ("{stratum} {sign} {citations}", "{stratum} {sign} {citations}"),
        # conflicts
        "deciding_study": (
            "A study of {subject} → {object} that reports {keys}.",
            "需要一项检验{subject} → {object}、并明确报告{keys}的研究。",
        ),
        "repeating_study": (
            "A study of {subject} → {object} that repeats both findings in one and the same context.",
            "需要一项检验{subject} → {object}、并在同一情境中重复两种结果的研究。",
        ),
        # what stands between the parts of a sentence, and between sentences
        "between_words": (", ", "、"),
        "between_counts": (", ", "，"),
        "between_keys": (" and ", "、"),
        "between_sources": (" and ", "和 "),
        "between_left_out": (" or ", "或"),
        "between_flips": (" or ", " 或 "),
        "between_clauses": ("; ", "；"),
        "between_findings": (", ", ", "),
        "between_sentences": (" ", ""),
    }
)
"""Name → the sentence, or the part of one, in English and in Chinese."""

ASIDE: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "impact": (
            "{subject} → {target} ({where}): {verdict}; without this reading: {without}; with the paper's: {paper}.",
            "{subject} → {target}（{where}）：{verdict}；去掉该解读：{without}；换成论文的结果：{paper}。",
        ),
        "more": ("… {count} more: {option}", "… 还有 {count} 项：{option}"),
    }
)
"""The same for what no answer says: the audit's impacts, and how long lists go on. The page has no use for them."""
