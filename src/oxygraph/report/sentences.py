"""Every sentence of answers and their parts, in English and Chinese, written once: the page has them from here."""

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["ASIDE", "DESIGNS", "OUTCOMES", "SENTENCES"]

SENTENCES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        # why
        "direct": ("Direct evidence decides: {counts}.", "由直接证据判定：{counts}。"),
        "found": ("{count} {design} found {outcome}", "{count} {design}{outcome}"),
        "found_too": ("{count} found {outcome}", "{count} {design}{outcome}"),
        "no_synthesis": ("The count describes; it is no synthesis.", "计数仅为描述，并非综合分析。"),
        "mechanism": ("{measured}; step by step: {counts}.", "{measured}；由逐步作用的路径判定：{counts}。"),
        "unsigned": ("Evidence is there, but none of it decides.", "有相关证据，但均不足以判定。"),
        "nothing": ("No finding leads from source to target in this context.", "在此情境下，没有从起点到终点的证据。"),
        "nothing_here": (
            "No finding of the layers asked leads from source to target in this context.",
            "在此情境下，所问层次中没有从起点到终点的证据。",
        ),
        "excluded": ("In other contexts there are some.", "其他情境下有。"),
        "excluded_steps": (
            "Steps of ways between the two were found in other contexts.",
            "两者之间路径的部分步骤见于其他情境。",
        ),
        "leans": (
            (
                "It leans to {verdict}, where a null counts the way it tends: {one} that way, {other} the other way, "
                "{neither} neither."
            ),
            "倾向于{verdict}（无差异的结果按其倾向计入）：{one} 项指向此方向，{other} 项相反，{neither} 项均不指向。",
        ),
        "leans_each": (
            (
                "It leans to {verdict}, where a null counts the way it tends and a study once for each thing it found: "
                "{one} that way, {other} the other way, {neither} neither."
            ),
            (
                "倾向于{verdict}（无差异的结果按其倾向计入，结果不止一种的研究每种各计一次）：{one} 项指向此方向，"
                "{other} 项相反，{neither} 项均不指向。"
            ),
        ),
        "found_in": ("Found in: {found_in}.", "结果见于：{found_in}。"),
        "specific": (
            "Counting only those that report {context}: {counts}.",
            "仅看明确报告“{context}”的研究：{counts}。",
        ),
        "strength": ("Evidence: {level} ({base}).", "证据强度：{level}（{base}）。"),
        "strength_less": (
            "Evidence: {level} ({base}, a step less for each of: {taken}).",
            "证据强度：{level}（{base}；以下各降一级：{taken}）。",
        ),
        "asserted": (
            "What decides reports everything the question fixes (asserted).",
            "所依据的证据报告了问题所限定的全部情境（明确适用）。",
        ),
        "asserted_in_part": (
            "Part of what decides reports everything the question fixes (asserted).",
            "所依据的证据中，一部分报告了问题所限定的全部情境（明确适用）。",
        ),
        "compatible": (
            "What decides does not contradict {context}, but does not report all of it (compatible).",
            "所依据的证据与“{context}”不冲突，但未完整报告这一情境（不冲突）。",
        ),
        "resolvable": ("They part {by}: ask with that fixed.", "可由{by}区分：可限定后再问。"),
        "resolvable_several": (
            "They part {by} or {last}: ask with one of these fixed.",
            "可由{by}或{last}区分：可限定其一后再问。",
        ),
        "by_keys": ("by {keys}", "{keys}"),
        "unresolvable": (
            "No context key parts them: studies that report the same disagree.",
            "没有任何情境因素可以区分：报告相同情境的研究结论不同。",
        ),
        "unreported": (
            "The findings do not report enough to say why they disagree.",
            "这些结果报告的情境不足以说明分歧的原因。",
        ),
        "suggests": (
            "{measured}; indirectly: {verdict} ({kind}, {ways}, {studies}; {rate}).",
            "{measured}；间接推测：{verdict}（{kind}，{ways}，{studies}；{rate}）。",
        ),
        "unmeasured": ("Nobody measured it", "没有研究测量"),
        "unmeasured_here": ("Nobody measured it in this context", "在此情境下没有研究测量"),
        "unmeasured_whole": ("Nobody measured it as a whole", "没有研究直接测量"),
        "unmeasured_whole_here": ("Nobody measured it as a whole in this context", "在此情境下没有研究直接测量"),
        "measured_unclear": ("What is counted between the two gives no direction", "两者之间计入的结果未给出方向"),
        "measured_silent": ("No finding between the two is counted", "两者之间没有计入的结果"),
        "measured_elsewhere": (
            "The layers asked hold no finding between the two",
            "所问层次中没有两者之间的结果",
        ),
        "one_way": ("{ways} way", "{ways} 条路径"),
        "several_ways": ("{ways} ways", "{ways} 条路径"),
        "one_study": ("{studies} study", "{studies} 项研究"),
        "several_studies": ("{studies} studies", "{studies} 项研究"),
        "extrapolated": ("extrapolated from {wholes}", "由{wholes}外推"),
        "suggests_healthy": ("Found in healthy people.", "结果见于健康人。"),
        "rate": ("such a suggestion was right {right} of {asked} times", "此类推测 {asked} 次中有 {right} 次正确"),
        "no_rate": ("how often such a suggestion is right is not yet measured", "此类推测的准确率尚未测量"),
        "elsewhere": (
            "Other layers ({layers}) hold {findings} on this; with them: {verdict}.",
            "其他层次（{layers}）另有 {findings}；计入后：{verdict}。",
        ),
        "one_finding": ("{findings} finding", "{findings} 条相关结果"),
        "several_findings": ("{findings} findings", "{findings} 条相关结果"),
        "elsewhere_by_paths": (
            "With the paths of other layers ({layers}): {verdict}.",
            "计入其他层次（{layers}）的路径后：{verdict}。",
        ),
        "disagreement": (
            "The step-by-step paths point elsewhere: {mechanism}.",
            "逐步作用的路径结论不同：{mechanism}。",
        ),
        "steady": ("The verdict stays the same without any one study.", "去掉任何一项研究，结论均不变。"),
        "flips": (
            "It depends on single sources: without {flips} it would be different.",
            "结论取决于个别来源：去掉 {flips} 后会改变。",
        ),
        # its parts
        "own_word": ("the review's own word", "综述自身的陈述"),
        # what is missing
        "directionless": (
            "{subject} → {object}: no study gives a direction in this context.",
            "{subject} → {object}：在此情境下没有研究给出作用方向。",
        ),
        "missing": ("{subject} → {object}: no study reports {lacks}.", "{subject} → {object}：没有研究报告{lacks}。"),
        "structure_only": (
            "{subject} → {object}: structure only; no study reports an effect in this context.",
            "{subject} → {object}：仅有结构关系；在此情境下没有研究报告作用。",
        ),
        "missing_together": (
            "{subject} → {object}: no study reports {lacks} together.",
            "{subject} → {object}：没有研究同时报告{lacks}。",
        ),
        "lack": ("{key} {value}", "{key}“{value}”"),
        # comparisons
        "stratum_verdict": ("{stratum}: {verdict}", "{stratum}: {verdict}"),
        "stratum_verdict_of_others": ("{stratum}: {verdict} ({of_others})", "{stratum}: {verdict}（{of_others}）"),
        "of_others": ("no study counted tells this stratum apart", "计入的研究均未单独报告这一组"),
        "verdicts": ("{verdicts}.", "{verdicts}。"),
        "differing": ("Found differently (no test of the difference): {steps}.", "结果不同（未检验差异）：{steps}。"),
        "none_differing": ("On no step do tested strata disagree.", "没有一步有相互矛盾的结果。"),
        "none_differing_counted": (
            "By what is counted, strata disagree on no step.",
            "按计入的结果，没有一步各组相互矛盾。",
        ),
        "not_counted_in": ("Reported, but not counted: {steps}.", "有报告，但未计入：{steps}。"),
        "in_one_only": ("Reported for one stratum only: {steps}.", "只有一组有报告：{steps}。"),
        "in_other_layers": (
            "Not in the layers asked, but tested in others ({layers}): {steps}.",
            "所问层次中没有、但其他层次（{layers}）已检验：{steps}。",
        ),
        "silent_undivided": (
            "Not counted where nothing fixes the {by}: {count} of the findings compared ({reasons}).",
            "不限定{by}时，所比较的结果中有 {count} 条不计入（{reasons}）。",
        ),
        "elsewhere_finding": ("{stratum} there only, findings: {count}", "{stratum} 仅见于其他层次，{count} 条"),
        "compared": ("{subject} → {object} ({findings})", "{subject} → {object} ({findings})"),
        "compared_finding": ("{stratum} {sign} {citations}", "{stratum} {sign} {citations}"),
        "leaning": ("{sign}, leaning to {leaning}", "{sign}，倾向于{leaning}"),
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
        "between_keys": (" and ", "与"),
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
        "unfinished": (
            "The search was ended before it was through, with {paths} paths: no path decides; ask for fewer steps.",
            "搜索未完成即停止，已有 {paths} 条路径：路径不作判定；请减少步数。",
        ),
        "unfinished_beside": (
            "The search was ended before it was through, with {paths} paths: the verdict stands, more might be said.",
            "搜索未完成即停止，已有 {paths} 条路径：结论成立，但其余内容可能不全。",
        ),
        "unfinished_comparison": (
            "The search was ended before it was through, with {paths} paths: other strata and steps may be missing.",
            "搜索未完成即停止，已有 {paths} 条路径：可能缺少其他组与步骤。",
        ),
        # publications
        "number_match": ("match to the review's number: {confidence}", "与综述引文编号的匹配：{confidence}"),
        "no_work": ("not identified", "未能识别"),
        "no_identifier": ("no identifier", "无标识符"),
        "unverified": ("identifier not verified", "标识符未核实"),
        "findings_of": (
            "findings: {findings}, of studies: {studies}; studies counted: {counted}",
            "{findings} 条结果，来自 {studies} 项研究；计入 {counted} 项",
        ),
        "cited_level": ("{verdict}, evidence: {level}", "{verdict}，证据强度：{level}"),
        "cited_title": (
            "{asked}: {answered} (answer {hash}). {title}",
            "{asked}：{answered}（回答编号 {hash}）。{title}",
        ),
        "cited_answer": (
            "{asked}: {answered}. Answer {hash}. {graph}",
            "{asked}：{answered}。回答编号 {hash}。{graph}",
        ),
        "of_graph": ("OxyGraph {version} · graph {hash}", "OxyGraph {version} · 图谱编号 {hash}"),
        "not_told": ("does not tell: {keys}", "未说明：{keys}"),
        "sexes_apart": ("the sexes apart", "两性各自的结果"),
        "the_same_for": ("the same for {who}", "同一问题，{who}"),
        "reported_by": (
            "{reported} of {counted} studies counted report that sex",
            "计入的 {counted} 项研究中有 {reported} 项报告该性别",
        ),
        "more": ("… {count} more: {option}", "… 还有 {count} 项：{option}"),
        "labelled": ("{label}: {text}", "{label}：{text}"),
        "more_papers": ("and {count} more", "另 {count} 篇"),
        # what a question may say
        "layer_review": ("what the review says", "综述所述"),
        "layer_primary": ("what the papers it cites report themselves", "综述所引论文自身的报告"),
        "layer_extended": ("papers that the review does not cite", "综述未引用的论文"),
    }
)
"""The same for what no answer says: what stands beside one, and how long lists go on. The page has no use for them."""

DESIGNS: Mapping[str, tuple[tuple[str, str], tuple[str, str]]] = MappingProxyType(
    {
        "pooled": (("pooled analysis", "pooled analyses"), ("项合并分析", "项合并分析")),
        "trial": (("trial", "trials"), ("项试验", "项试验")),
        "experiment": (("experiment", "experiments"), ("项实验", "项实验")),
        "observational": (("observational study", "observational studies"), ("项观察性研究", "项观察性研究")),
        "unnamed": (
            ("study of unnamed design", "studies of unnamed design"),
            ("项未说明设计的研究", "项未说明设计的研究"),
        ),
        "systematic_review": (("systematic review", "systematic reviews"), ("项系统综述", "项系统综述")),
        "statement": (
            ("statement without a study", "statements without a study"),
            ("条无研究的陈述", "条无研究的陈述"),
        ),
    }
)
"""Design of a study → how one and several of it are called, in English and in Chinese."""

OUTCOMES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "+": ("more", "升高"),
        "-": ("less", "降低"),
        "0": ("no difference", "未见差异"),
        "?": ("an effect of untold direction", "发现作用但未给出方向"),
        "partly +": ("partly more", "部分升高"),
        "partly -": ("partly less", "部分降低"),
        "both": ("both more and less", "升高与降低均有"),
    }
)
"""The word of a result → how it is said."""
