"""The texts of figures, in English and Chinese, written once."""

from collections.abc import Mapping
from types import MappingProxyType

from oxygraph.report.phrases import ENGLISH
from oxygraph.report.phrases_zh import CHINESE

__all__ = ["CATEGORIES", "TEXTS"]

TEXTS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        # every figure
        "question": (
            "Question: {source} → {target} · {where} · layers: {layers}",
            "问题：{source} → {target} · {where} · 层次：{layers}",
        ),
        "hops": (" · ways of up to {count} steps", " · 最多 {count} 步的路径"),
        "hop": (" · ways of 1 step", " · 1 步的路径"),
        "direct": ("Direct evidence: {verdict}{strength} · {counts}", "直接证据：{verdict}{strength} · {counts}"),
        "verdict": ("Answer: {verdict}{strength}", "回答：{verdict}{strength}"),
        "strength": (", evidence {level}", "，证据强度{level}"),
        "no_direct": ("Direct evidence: none", "直接证据：无"),
        "stamp": (
            "OxyGraph {version} ({released}){named}{licence}",
            "OxyGraph {version}（{released}）{named}{licence}",
        ),
        "stamp_answer": (" · answer {hash}", "· 回答编号 {hash}"),
        "stamp_map": (" · map {hash}", "· 图编号 {hash}"),
        "stamp_cite": (
            " · answer {hash} · cite: “OxyGraph {version}, answer {hash}, {date}”",
            " · 回答编号 {hash} · 引用格式：“OxyGraph {version}，回答 {hash}，{date}”",
        ),
        "stamp_filtered": (
            " · a filtered view, which no answer of the command line equals",
            "· 筛选后的视图，与命令行的回答不同",
        ),
        "licence": (" · curated data CC BY 4.0", " · 整理数据 CC BY 4.0"),
        "licence_beside": (
            " · curated data CC BY 4.0, with {findings} of one's own",
            " · 整理数据 CC BY 4.0，另含自有的 {findings}",
        ),
        "nothing": ("Nothing to draw. {why}", "无可绘制。{why}"),
        "no_fit": ("No finding fits this question.", "没有符合该问题的结果。"),
        "increases": ("increases", CHINESE["increases"]),
        "decreases": ("decreases", CHINESE["decreases"]),
        "no_effect": (ENGLISH["no_effect"], CHINESE["no_effect"]),
        "no_direction": ("no direction given", "未给出方向"),
        "conflicting": ("studies contradict each other", "研究相互矛盾"),
        "mixed": ("mixed: as many or more found nothing", "结果不一：未见作用的同样多或更多"),
        "findings": ("{count} findings", "{count} 条结果"),
        "finding": ("1 finding", "1 条结果"),
        # strata
        "female_people": ("women", "女性"),
        "male_people": ("men", "男性"),
        "female_animals": ("females", "雌性"),
        "male_animals": ("males", "雄性"),
        "female_any": ("women, females", "女性/雌性"),
        "male_any": ("men, males", "男性/雄性"),
        "both_sexes": ("both sexes together", "两性合并"),
        "sex_unreported": ("sex not told", "未报告性别"),
        "sex_untold": ("not told apart", "未区分"),
        "unreported": ("{key} not told", "未报告{key}"),
        "others": ("others", "其他"),
        # ladder
        "ladder": ("How {source} reaches {target}: {by}", "{source}如何到达{target}：{by}"),
        "by_sex": ("women and men side by side", "女性与男性并列"),
        "headed": ("{head}: {said}", "{head}：{said}"),
        "by_key": ("by {key}", "按{key}"),
        "left": ("what {source} does to it", "{source}对它的作用"),
        "right": ("how it relates to {target}", "它与{target}的关系"),
        "mediator": ("mediator", "中介"),
        "together": ("together", "合起来"),
        "sources": ("sources", "文献"),
        "directly": ("directly, no mediator", "直接，无中介"),
        "counted_nothing": ("nothing counted", "无计入结果"),
        # categories, in the order in which they stand
        "BrainRegion": ("brain regions", "脑区"),
        "Connection": ("couplings, networks", "连接与网络"),
        "System": ("systems", "系统"),
        "CellType": ("cell types", "细胞类型"),
        "Receptor": ("receptors", "受体"),
        "Gene": ("genes", "基因"),
        "Variant": ("variants", "变异位点"),
        "Molecule": ("molecules", "分子"),
        "Biomarker": ("biomarkers", "生物标志物"),
        "Process": ("processes", "过程"),
        "Symptom": ("symptoms", "症状"),
        "Disorder": ("disorders", "障碍"),
        "Exposure": ("exposures", "暴露"),
        "Intervention": ("interventions", "干预"),
        # ladder again
        "circuits": ("circuits of several steps", "多步回路"),
        "not_counted": (
            "not counted: no single context joins the steps, or a step is speculation",
            "不计入：各步无共同情境，或含推测",
        ),
        "ladder_animals": (" (in animals)", "（动物）"),
        "ladder_part_animals": (" (part of it in animals)", "（部分来自动物）"),
        "ladder_cell": ("×3: three studies; only what is counted is drawn", "×3：三项研究；只画计入者"),
        "ladder_times": ("×3: three studies", "×3：三项研究"),
        "ladder_aside": (
            "in brackets: found, but not counted; drawn where nothing is counted",
            "括号内：有结果但不计入；只画于无计入结果之处",
        ),
        "ladder_sources": (
            "[38] the review's number; +2 papers it does not cite",
            "[38] 综述引文编号；+2 综述未引的论文",
        ),
        "blocked": ("blocked", "被阻断"),
        "ladder_fan": (
            (
                "A cell counts each study once for every sign it found there, in those who report just that "
                "column; the columns of a row need not be the same people. Only the column “together” follows the "
                "steps in one context: step by step (something was changed), goes with (it was only measured "
                "beside), extrapolated (of a part, a whole or a symptom), blocked (for one of them no effect was "
                "found)."
            ),
            (
                "每格中，一项研究的每种结果只计一次，且仅含明确报告该列情境者；同一行各列未必是同一人群。只有“合起"
                "来”一列按同一情境贯穿各步：逐步作用（有干预）、相伴变化（仅并行测量）、由整体外推（部分、整体或症"
                "状）、被阻断（其中一步未见作用）。"
            ),
        ),
        "ladder_counts": (
            (
                "Drawn: {two} and {several}, the best way of each first mediator that ends in a "
                "direction or a null. Not drawn: {rest} of several steps."
            ),
            ("已绘：{two}、{several}（每个首个中介取最优且有方向或阴性结果的一条）。未绘：{rest}。"),
        ),
        "drawn_mediators": ("{count} mediators", "{count} 个中介"),
        "drawn_mediator": ("1 mediator", "1 个中介"),
        "drawn_circuits": ("{count} circuits", "{count} 条回路"),
        "drawn_circuit": ("1 circuit", "1 条回路"),
        "further_ways": ("{count} further ways", "另外 {count} 条多步路径"),
        "further_way": ("1 further way", "另外 1 条多步路径"),
        "undirected_ways": (
            "There are {count} ways of several steps; none that is counted ends in a direction or a null.",
            "有 {count} 条多步路径，但计入者都没有方向，也不是阴性结果。",
        ),
        "undirected_way": (
            "There is 1 way of several steps; it is not counted, or ends in no direction and no null.",
            "有 1 条多步路径，但它未计入，或既没有方向也不是阴性结果。",
        ),
        "fixed_key": (
            "The question fixes the {key}: only what fits it is drawn, and only that can be told apart by {key}.",
            "问题已限定{key}：只画符合者，按{key}也只能在其中区分。",
        ),
        "incomplete": (
            "Time ran out before all ways were found: what is missing here may exist.",
            "时间用尽，未找完全部路径：此处缺少的未必不存在。",
        ),
        # harvest
        "harvest": ("Studies of {source} → {target}, {by}", "{source} → {target} 的研究，{by}"),
        "harvest_own": ("filled: the paper's own finding", "实心：论文自身的结果"),
        "harvest_told": ("hatched: only what the review says", "斜线：仅为综述所述"),
        "harvest_silent": ("pale: not counted, for the reason of its letter", "浅色：不计入，原因见字母"),
        "harvest_height": ("height: people or animals (square root)", "高度：样本量（平方根刻度）"),
        "harvest_unknown": (
            "dashed, of middle height: number not told (hollow where it is the paper's own finding)",
            "虚线框、中等高度：未报告样本量（论文自身的结果为空心）",
        ),
        "harvest_dose": ("below the line: the dose", "横线下方：剂量"),
        "harvest_nothing": (
            "No study that fits this question tests this pair directly.",
            "没有符合该问题的研究直接检验这一对。",
        ),
        "cell": ("{counted} counted", "计入 {counted}"),
        "cell_silent": (", {silent} not", "，不计 {silent}"),
        "people": ("n {count}", "n {count}"),
        "own_word": ("the review", "综述自述"),
        "reason": ("{letter} = {reason} ({count})", "{letter} = {reason}（{count}）"),
        "swim": ("Synthesis without meta-analysis (SWiM)", "无荟萃分析的综合（SWiM）"),
        "swim_grouping": (
            (
                "Grouping: by {key}, as each finding reports it; a study that reports several stands in each, and "
                "in each column in which it has a result. Bars: design first (controlled, observational, "
                "statements), then size."
            ),
            (
                "分组：按各结果所报告的{key}；一项研究报告多组时分别列出，在每个有结果的列各列一次。柱的次序：先设"
                "计（对照、观察、陈述），后样本量。"
            ),
        ),
        "swim_metric": (
            (
                "Metric: direction of effect of one study; its size is not used. ∅ is what papers call no effect, "
                "mostly a matter of significance."
            ),
            "指标：每项研究的作用方向，不用效应大小。∅ 为论文所称“无作用”，多取决于统计显著性。",
        ),
        "swim_test": (
            (
                "Sign test: one vote a study, exact, two-sided; 95% interval by Wilson. A null votes where its "
                "paper says which way it tends."
            ),
            "符号检验：每项研究一票，精确双侧；95% 区间按 Wilson 法。论文说明倾向的阴性结果按其倾向计票。",
        ),
        "swim_share": ("share that increase", "升高的比例"),
        "swim_interval": ("95% interval", "95% 区间"),
        "swim_out": ("no one direction", "无单一方向"),
        "swim_p": ("p", "p"),
        "swim_all": ("all counted studies", "全部计入的研究"),
        "swim_warning": (
            (
                "Counting significant results is no synthesis (Cochrane Handbook, chapter 12). The test asks only "
                "whether directions are even; it knows neither sizes nor quality, and leaving out results without "
                "a direction can tilt it."
            ),
            (
                "统计显著结果的计数并非综合分析（Cochrane 手册第 12 章）。该检验只问两个方向是否均等，不涉及效应大"
                "小与质量；略去无方向的结果可能使其偏倚。"
            ),
        ),
        # forest
        "forest": ("Sizes of effect of {source} → {target}, {by}", "{source} → {target} 的效应量，{by}"),
        "forest_study": ("study", "研究"),
        "forest_n": ("n", "n"),
        "forest_design": ("design", "设计"),
        "forest_size": ("size [interval]", "效应量 [区间]"),
        "forest_counted": ("square: counted", "实心方块：计入"),
        "forest_silent": ("open: not counted", "空心：不计入"),
        "forest_interval": ("line: the interval, where the paper prints one", "横线：论文所报区间（如有）"),
        "forest_note": (
            (
                "Sizes as printed, never converted; beyond the dashed line the target {way}. A panel holds "
                "one metric, since different metrics are not comparable. Nothing is pooled."
            ),
            "效应量照原文，未作换算；虚线右侧表示终点{way}。每个面板只含一种指标，不同指标不可比较。未作合并。",
        ),
        "forest_counts": (
            "Findings of this pair with a size: {sizes} of {findings}; studies: {studies}.",
            "该对 {findings} 条结果中有 {sizes} 条报告效应量，来自 {studies} 项研究。",
        ),
        "forest_nothing": ("No finding of this pair carries a size of effect.", "该对没有报告效应量的结果。"),
        # gap map
        "gaps": ("What {source} was tested on, by {key}", "{source}检验过什么，按{key}"),
        "gaps_question": (
            "Question: {source} → each target, by {key} · {where} · layers: {layers}",
            "问题：{source} → 各终点，按{key} · {where} · 层次：{layers}",
        ),
        "gaps_empty": ("empty ring: untested", "空环：未检验"),
        "gaps_untested": ("untested: no finding that may count reports it", "未检验：没有可计入的结果报告它"),
        "gaps_animals": ("a: found in animals only", "a：仅见于动物"),
        "gaps_elsewhere": ("dotted: only in layers not asked", "带点：仅见于未问的层次"),
        "gaps_note": (
            (
                "A cell holds what reports this {key}, counted as if there were nothing else: the trial that an "
                "analysis pools with others, or a part of one, where no more is known. What does not report it fills "
                "no cell. The colour is the verdict of that cell alone."
            ),
            (
                "每格只含明确报告该{key}的结果，单独计数：已并入他项合并分析的试验、或试验的一部分，若别无所知，也计"
                "入该格。未报告者不填任何一格。颜色为该格自身的结论。"
            ),
        ),
        "gaps_sexes": (
            " A study of both sexes together that does not tell them apart fills neither.",
            "两性合并而未区分的研究，两格都不填。",
        ),
        "gaps_counts": (
            "{cells} cells, {empty} of them untested; {drawn} of {all} targets drawn, those with most studies.",
            "{cells} 格，其中 {empty} 格未检验；{all} 个终点中绘出研究最多的 {drawn} 个。",
        ),
        "gaps_columns": (" {drawn} of {all} columns drawn, likewise.", "列同样绘出 {all} 个中的 {drawn} 个。"),
        # brain
        "brain": ("Where {source} acts in the brain, {by}", "{source}作用于脑的何处，{by}"),
        "brain_question": (
            "Question: {source} → regions and couplings · {where} · layers: {layers}",
            "问题：{source} → 脑区与连接 · {where} · 层次：{layers}",
        ),
        "brain_arc": ("arc: a coupling, by what is done to it", "弧线：连接，颜色为对其作用"),
        "brain_unsettled": ("broken: no one direction", "断线：无单一方向"),
        "brain_row": ("{stratum}: {counts}", "{stratum}：{counts}"),
        "brain_animals": (
            ", {count} of them found in animals, drawn on a human brain",
            "，其中 {count} 条来自动物，画于人脑轮廓",
        ),
        "brain_all_animals": (", found in animals, drawn on a human brain", "，均来自动物，画于人脑轮廓"),
        "brain_note": (
            (
                "Discs stand at the centres of regions, not at peaks; slices are shares of studies, the area their "
                "number. Regions are drawn on both sides, couplings on those that their names tell, else on both; from "
                "the side the left half is seen. A region has one number in all rows."
            ),
            (
                "圆位于脑区中心而非激活峰值；扇形为研究所占比例，面积为研究数。脑区画于两侧；连接按其名称所示的左右绘出，"
                "未示者画于两侧；侧面图为左半球。同一脑区在各行编号相同。"
            ),
        ),
        "brain_counts": (
            "{placed} of {all} counted findings on regions and couplings have a place.",
            "脑区与连接的 {all} 条计入结果中，{placed} 条有位置。",
        ),
        "studies": ("{count} studies", "{count} 项研究"),
        "study": ("1 study", "1 项研究"),
    }
)
"""Name → the text in English and in Chinese."""

CATEGORIES = tuple(name for name in TEXTS if name[0].isupper())
"""Kinds of things that have a name for several, in the order in which they stand."""
