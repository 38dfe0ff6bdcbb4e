"""What each column of the curated files means, in a sentence, with an example: for whoever fills one in.

`docs/data-model.md` says more. The examples of one file make one row.
"""

from collections.abc import Mapping
from typing import NamedTuple

__all__ = ["COLUMNS", "Column"]


class Column(NamedTuple):
    """What a column means in both languages, and what it may say."""

    meaning: str
    meaning_zh: str
    example: str = ""


COLUMNS: Mapping[str, Mapping[str, Column]] = {
    "edges": {
        "id": Column(
            "A name for the row that no other row has: small letters, digits, hyphens.",
            "本行的名称，与其他行都不同：小写字母、数字、连字符。",
            "doe2024-f-amygdala",
        ),
        "subject": Column(
            "What acts, by id, name or synonym of a node.", "施加作用者：节点的 id、名称或别名。", "oxytocin"
        ),
        "object": Column(
            "What is acted on, by id, name or synonym of a node.", "受作用者：节点的 id、名称或别名。", "amygdala"
        ),
        "predicate": Column(
            "affects, associated_with (marker, then condition), or a structural one.",
            "affects，associated_with（先指标、后疾病），或某种结构关系。",
            "affects",
        ),
        "effect": Column(
            "Which way; no_effect is a finding too. Empty on structural predicates.",
            "作用方向；no_effect 也是结果。结构关系留空。",
            "decreases",
        ),
        "subject_aspect": Column("What of the subject, where not all of it.", "只涉及主体的某一方面时填写。"),
        "object_aspect": Column(
            "What of the object, such as activity, level, severity.",
            "只涉及客体的某一方面时填写，如活动、水平、严重程度。",
            "activity",
        ),
        "sex": Column(
            "male, female, or both for a mixed sample that was not split.",
            "male、female；混合样本未分开报告时填 both。",
            "female",
        ),
        "species": Column(
            "Whom it was found in; another species is brought in words.csv.",
            "在何种对象中发现；其他物种写入 words.csv。",
            "human",
        ),
        "population": Column(
            "healthy, adolescents … or a disorder; several with | between.",
            "healthy、adolescents 等，或某种疾病；多项以 | 分隔。",
            "healthy",
        ),
        "dose_min": Column("The dose, or the lower end of a range.", "剂量，或剂量范围的下限。", "24"),
        "dose_max": Column(
            "The upper end; the same number again for one dose.", "剂量范围的上限；单一剂量时重复同一数字。", "24"
        ),
        "dose_unit": Column("The unit of both, never converted.", "两者的单位，不作换算。", "IU"),
        "dose_response": Column(
            "How the effect goes with the dose, where the paper says.", "论文所述作用随剂量的变化。"
        ),
        "route": Column("How it was given.", "给药途径。", "intranasal"),
        "site": Column("Into which region, for a microinjection.", "微量注射时的脑区。"),
        "regimen": Column("single, repeated or chronic.", "single、repeated 或 chronic。", "single"),
        "setting": Column("Tags of contexts.csv; several with | between.", "contexts.csv 的情境标签；多项以 | 分隔。"),
        "evidence_type": Column("How it was found out.", "以何种方法得出。", "randomized_trial"),
        "analysis": Column("Empty for the main result of the study.", "研究的主要结果留空。"),
        "effect_size": Column(
            "The number as printed; above zero where the object goes up.", "原文所印数值；客体升高为正。"
        ),
        "effect_metric": Column("What the size is measured in.", "效应量的指标。"),
        "ci_low": Column("The lower end of its interval.", "置信区间下限。"),
        "ci_high": Column("The upper end.", "置信区间上限。"),
        "tendency": Column("Which way a no_effect leans, where the paper says.", "论文说明时，no_effect 偏向哪一方。"),
        "certainty": Column(
            "stated, tentative (may, seems) or speculative (outlook, never counted).",
            "stated（明确）、tentative（可能、似乎）或 speculative（展望，从不计入）。",
            "stated",
        ),
        "sample_size": Column("How many took part, a whole number.", "参与者人数，整数。", "40"),
        "layer": Column(
            "extended, for a paper that the review does not cite.", "综述未引用的论文填 extended。", "extended"
        ),
        "citation": Column(
            "The review's number of the paper; empty for other papers.", "综述中的文献编号；其他论文留空。"
        ),
        "reference": Column(
            "The id of the paper in references.csv, its DOI or its PMID.",
            "references.csv 中论文的 id，或其 DOI、PMID。",
            "doe2024",
        ),
        "section": Column("Where in the review; empty for other papers.", "综述中的章节；其他论文留空。"),
        "statement": Column(
            "The finding in one plain sentence.",
            "用一句浅显的英文陈述该结果。",
            "In healthy women 24 IU lowered the response.",
        ),
        "statement_zh": Column(
            "The same in Chinese; may stay empty in a folder of your own.", "同一句的中文；自己的文件夹中可留空。"
        ),
        "note": Column("What a careful reader must know.", "细心的读者须知道的事。"),
    },
    "references": {
        "id": Column("A name for the paper that no other has.", "论文的名称，与其他论文都不同。", "doe2024"),
        "citation": Column("The review's number; empty for other papers.", "综述中的编号；其他论文留空。"),
        "title": Column("The title.", "标题。", "Oxytocin and the amygdala in women"),
        "authors": Column(
            "Family names and initials, with ; between.", "姓氏与名的首字母，以 ; 分隔。", "Doe J; Roe A"
        ),
        "year": Column("The year.", "年份。", "2024"),
        "journal": Column("The journal.", "期刊。", "Journal of Examples"),
        "volume": Column("The volume.", "卷。", "12"),
        "pages": Column("The pages.", "页码。", "34-56"),
        "doi": Column("The DOI, with or without its address.", "DOI，带不带网址均可。", "10.1000/example.1"),
        "pmid": Column("The PMID.", "PMID。"),
        "identifier_verified": Column(
            "yes where you have seen that the DOI or PMID is this paper's.",
            "亲眼见到该 DOI 或 PMID 属于此论文时填 yes。",
            "yes",
        ),
        "match_confidence": Column(
            "How surely this is the paper meant; high for a paper of your own.",
            "确为所指论文的把握；自己的论文填 high。",
            "high",
        ),
        "status": Column("published, or retracted.", "published 或 retracted。", "published"),
        "cohort": Column("A name that papers of one sample share.", "同一样本的各篇论文共用的名称。"),
        "includes": Column("Ids of the papers that a pooled analysis pools.", "合并分析所合并的论文 id。"),
        "note": Column("What a careful reader must know.", "细心的读者须知道的事。"),
    },
    "nodes": {
        "id": Column(
            "A name that no other node has: small letters, digits, hyphens.",
            "节点的名称，与其他节点都不同：小写字母、数字、连字符。",
            "startle-response",
        ),
        "category": Column("What kind of thing it is.", "属于哪一类。", "Process"),
        "name": Column("The English name.", "英文名称。", "startle response"),
        "name_zh": Column(
            "The Chinese name; may stay empty in a folder of your own.", "中文名称；自己的文件夹中可留空。"
        ),
        "synonyms": Column("Every other spelling, with | between.", "其他所有写法，以 | 分隔。", "acoustic startle"),
        "curie": Column("The identifier of exactly this thing in an ontology.", "本体中恰为此物的标识符。"),
        "xrefs": Column("Other identifiers, close or wider, with | between.", "其他相近或更宽的标识符，以 | 分隔。"),
        "description": Column("One sentence.", "一句话说明。", "A reflex to a sudden sound."),
    },
    "contexts": {
        "id": Column("A name for the setting that no other has.", "情境的名称，与其他情境都不同。", "loud_room"),
        "group": Column("Settings of one group exclude each other.", "同组的情境互相排斥。", "loudness"),
        "broader": Column("The id of a wider setting of another group.", "另一组中更宽的情境的 id。"),
        "control": Column("yes where the setting takes an effect away.", "使作用消失的情境填 yes。"),
        "name": Column("The English name.", "英文名称。", "loud room"),
        "name_zh": Column("The Chinese name.", "中文名称。"),
        "description": Column("One sentence.", "一句话说明。", "The room is louder than speech."),
    },
    "words": {
        "list": Column(
            "species, population, route, unit or aspect.", "species、population、route、unit 或 aspect。", "species"
        ),
        "word": Column("The word as the column says it.", "列中所写的词。", "dog"),
        "broader": Column("A wider word of the same list.", "同一词表中更宽的词。"),
        "curie": Column(
            "Its identifier; for a species, of NCBITaxon.", "其标识符；物种用 NCBITaxon。", "NCBITaxon:9615"
        ),
        "name": Column("The English name.", "英文名称。", "dog"),
        "name_zh": Column("The Chinese name.", "中文名称。", "犬"),
        "spellings": Column("What else it is called, with | between.", "其他写法，以 | 分隔。", "canine"),
    },
    "audit": {
        "id": Column("A name for the entry.", "条目的名称。"),
        "citation": Column("The review's number of the paper.", "综述中该论文的编号。"),
        "reference": Column("The id of the paper.", "论文的 id。"),
        "kind": Column("How review and paper differ.", "综述与论文如何不同。"),
        "review_edges": Column("The review's findings, by id, with | between.", "综述的结果 id，以 | 分隔。"),
        "paper_edges": Column("The paper's own findings, by id, with | between.", "论文自身的结果 id，以 | 分隔。"),
        "statement": Column("The difference in one plain sentence.", "用一句浅显的英文说明差异。"),
        "statement_zh": Column("The same in Chinese.", "同一句的中文。"),
    },
    "places": {
        "node": Column("The region, by id.", "脑区的 id。"),
        "hemisphere": Column("left, right or midline.", "left、right 或 midline。"),
        "x": Column("Millimetres of MNI152, left below zero.", "MNI152 毫米，左为负。"),
        "y": Column("Millimetres, back below zero.", "毫米，后为负。"),
        "z": Column("Millimetres, down below zero.", "毫米，下为负。"),
        "atlas": Column("Whose place it is.", "坐标出自哪个图谱。"),
        "label": Column("What the atlas calls it.", "图谱中的名称。"),
        "how": Column("centroid, or published.", "centroid 或 published。"),
    },
    "mappings": {
        "node": Column("The node, by id.", "节点的 id。"),
        "curie": Column("The term of the ontology.", "本体中的术语。"),
        "mapping": Column("How the term fits the node.", "术语与节点如何对应。"),
        "label": Column("What the ontology calls it.", "本体中的名称。"),
    },
}
"""Kind of record → column → what it means."""
