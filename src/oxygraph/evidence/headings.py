"""What people call the columns of the tables in which they extract studies, and which of ours hold the same.

For a hint alone: what stands under such a heading may mean several things, so that no column is taken for another.
"""

import re
from collections.abc import Mapping, Sequence

from oxygraph.errors import short
from oxygraph.evidence.spelling import fold

__all__ = ["columns_meant"]

_MEANT: Mapping[str, str] = {
    "edges.subject": "intervention|treatment|drug|substance|exposure|干预|干预措施|药物",
    "edges.object": "outcome|outcomes|outcome measure|endpoint|measure|brain region|结局|结局指标|结果指标|指标|脑区",
    "edges.effect": "direction|effect direction|result|results|效应|效应方向|方向|结果",
    "edges.sex": "gender|性别",
    "edges.species": "animal|物种|动物",
    "edges.population": "patients|diagnosis|disorder|condition|group|人群|研究对象|诊断|疾病",
    "edges.dose_min + dose_max + dose_unit": "dose|dosage|oxytocin dose|剂量|催产素剂量",
    "edges.route": "administration|route of administration|给药途径|给药方式|途径",
    "edges.regimen": "dosing|dosing regimen|frequency|给药方案|给药次数",
    "edges.setting": "task|paradigm|context|任务|范式|情境",
    "edges.evidence_type": "design|study design|study type|研究设计|研究类型|设计",
    "edges.effect_size + effect_metric": "g|d|r|es|smd|or|hedges g|hedges' g|cohens d|cohen's d|效应量|效应值",
    "edges.ci_low + ci_high": "ci|95% ci|95%ci|ci 95%|confidence interval|置信区间|95%置信区间|95%可信区间",
    "edges.ci_low": "lower|lower ci|lower limit|lci|ll|ci lower|置信区间下限|下限",
    "edges.ci_high": "upper|upper ci|upper limit|uci|ul|ci upper|置信区间上限|上限",
    "edges.sample_size": "n|total n|n total|sample|number of participants|样本量|样本|人数|例数",
    "edges.statement": "summary|conclusion|finding|main finding|结论|摘要|主要发现",
    "edges.note": "notes|comment|comments|remarks|备注|注释",
    "edges.reference": "study|study id|paper|文献|研究|doi|pmid",
    "references.authors": "author|first author|作者|第一作者",
    "references.year": "year|publication year|年份|发表年份|年",
    "references.title": "title|article title|标题|题名|题目",
    "references.journal": "journal|source|publication title|期刊|杂志|来源",
}
"""Kind and columns → the headings that mean them, in either language."""

_OURS = {fold(heading): columns for columns, headings in _MEANT.items() for heading in headings.split("|")}
_ASIDE = re.compile(r"\s*[(（\[［].*|\s*[:：?？]\s*$")
"""What stands behind a heading and does not change what it means: a unit, a colon."""

_FEW = 2


def columns_meant(header: Sequence[str], kind: str) -> str:
    """The headings of a table that are likely to mean columns of ours, each with these; nothing where few are.

    Args:
        header: Its cells.
        kind: The table that is wanted; columns of another are written with its name.

    >>> columns_meant(["Author", "N", "Sex", "Dose (IU)"], "edges")
    "'Author' = references.authors, 'N' = sample_size, 'Dose (IU)' = dose_min + dose_max + dose_unit"
    >>> columns_meant(["Kennung", "Subjekt"], "edges")
    ''
    """
    meant = ((cell, _OURS.get(fold(_ASIDE.sub("", cell.strip())))) for cell in dict.fromkeys(header))
    told = [f"{short(cell.strip())} = {columns.removeprefix(f'{kind}.')}" for cell, columns in meant if columns]
    return ", ".join(told) if len(told) >= _FEW else ""
