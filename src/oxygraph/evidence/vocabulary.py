"""The closed word lists of the curated files.

Each `Word` knows its CURIE or Biolink name where one exists, its spelling in Cypher, and, for predicates, whether it
carries a sign. The lists are tuples of words in a stated order; `WORDS` says which column uses which list.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

__all__ = [
    "ANALYSES",
    "ASPECTS",
    "CATEGORIES",
    "CERTAINTIES",
    "CONFIDENCES",
    "DISCREPANCIES",
    "DOSE_RESPONSES",
    "DOSE_UNITS",
    "EFFECTS",
    "EFFECT_METRICS",
    "EVIDENCE_TYPES",
    "HEMISPHERES",
    "LAYERS",
    "MAPPINGS",
    "OWN_LISTS",
    "PASSING",
    "PLACINGS",
    "POPULATIONS",
    "PREDICATES",
    "REGIMENS",
    "ROUTES",
    "SECTIONS",
    "SEXES",
    "SIGNED",
    "SPECIES",
    "STATUSES",
    "TENDENCIES",
    "WORDS",
    "Word",
    "names",
]


class Word(NamedTuple):
    """One word of a closed list.

    Attributes:
        name: The spelling in the curated files.
        curie: The identifier of exactly this meaning, or empty.
        cypher: The label, relationship type or value in Cypher; the name itself where nothing else is said.
        signed: Whether an edge with this predicate carries an effect.
        broader: The name of the wider word of the same list, or empty.
        spellings: What a question or a file of one's own may say instead; the curated files hold the name alone.
        human: Whether only people can be this population.
        age: Whether it says how old they are, beside whatever else they are.
    """

    name: str
    curie: str = ""
    cypher: str = ""
    signed: bool = False
    broader: str = ""
    spellings: tuple[str, ...] = ()
    human: bool = False
    age: bool = False


def names(words: tuple[Word, ...]) -> tuple[str, ...]:
    """The bare spellings of a word list, in its order."""
    return tuple(word.name for word in words)


CATEGORIES = (
    Word("BrainRegion", "biolink:GrossAnatomicalStructure", "BrainRegion", spellings=("brain region",)),
    Word("Connection", "biolink:PhenotypicFeature", "Connection"),
    Word("System", "biolink:AnatomicalEntity", "System"),
    Word("Molecule", "biolink:ChemicalEntity", "Molecule"),
    Word("Receptor", "biolink:Protein", "Receptor"),
    Word("Gene", "biolink:Gene", "Gene"),
    Word("Variant", "biolink:SequenceVariant", "Variant"),
    Word("Biomarker", "biolink:ClinicalFinding", "Biomarker"),
    Word("CellType", "biolink:Cell", "CellType", spellings=("cell type",)),
    Word("Process", "biolink:BiologicalProcess", "Process"),
    Word("Symptom", "biolink:PhenotypicFeature", "Symptom"),
    Word("Disorder", "biolink:Disease", "Disorder"),
    Word("Exposure", "biolink:ExposureEvent", "Exposure"),
    Word("Intervention", "biolink:Treatment", "Intervention"),
)

PREDICATES = (
    Word("affects", "biolink:affects", "AFFECTS", signed=True),
    Word("associated_with", "biolink:associated_with", "ASSOCIATED_WITH", signed=True),
    Word("binds", "biolink:directly_physically_interacts_with", "BINDS"),
    Word("expressed_in", "biolink:expressed_in", "EXPRESSED_IN"),
    Word("produced_in", "", "PRODUCED_IN"),
    Word("stored_in", "", "STORED_IN"),
    Word("projects_to", "", "PROJECTS_TO"),
    Word("gene_product_of", "biolink:gene_product_of", "GENE_PRODUCT_OF"),
    Word("variant_of", "biolink:is_sequence_variant_of", "VARIANT_OF"),
    Word("participates_in", "biolink:participates_in", "PARTICIPATES_IN"),
    Word("part_of", "biolink:part_of", "PART_OF"),
    Word("subclass_of", "biolink:subclass_of", "SUBCLASS_OF"),
    Word("connects", "", "CONNECTS"),
    Word("has_symptom", "biolink:has_phenotype", "HAS_SYMPTOM"),
)

SIGNED = frozenset(word.name for word in PREDICATES if word.signed)
"""Predicates whose edges carry an effect."""

PASSING = frozenset({"part_of", "subclass_of", "has_symptom"})
"""Structural predicates that hand the sign of a path on; the others make it unknown."""

EFFECTS = (
    Word("increases", spellings=("increase", "increased", "raises", "raised", "higher", "up", "↑", "升高", "增加")),
    Word(
        "decreases",
        spellings=(
            *("decrease", "decreased", "reduces", "reduced", "lowers", "lowered", "lower", "down", "↓"),
            *("降低", "减少"),
        ),
    ),
    Word(
        "no_effect",
        spellings=(
            *("no effects", "no effect found", "null", "no change", "unchanged", "not significant", "n.s.", "ns"),
            *("no difference", "no significant difference"),
            *("无影响", "无效应", "未见作用", "无差异", "无显著差异", "无统计学差异", "差异无统计学意义"),
        ),
    ),
    Word("unclear", spellings=("unknown", "不明")),
)

ASPECTS = tuple(
    Word(name)
    for name in (  # noqa: SIM905  one word beside the other
        "accuracy activity connectivity duration expression function functional_connectivity intensity level onset "
        "release risk severity structural_connectivity structure"
    ).split()
)

SEXES = (
    Word("male", "PATO:0000384", spellings=("m", "man", "men", "males", "男", "男性", "雄", "雄性")),
    Word("female", "PATO:0000383", spellings=("f", "woman", "women", "females", "女", "女性", "雌", "雌性")),
    Word(
        "both",
        spellings=("mixed", "both sexes", "men and women", "women and men", "male and female", "男女", "雌雄", "两性"),
    ),
)

SPECIES = (
    Word("human", "NCBITaxon:9606", spellings=("humans", "people", "homo sapiens", "人", "人类")),
    Word("nonhuman_primate", broader="animal", spellings=("non-human primate", "非人灵长类", "非人灵长类动物")),
    Word(
        "rhesus_macaque",
        "NCBITaxon:9544",
        broader="nonhuman_primate",
        spellings=("rhesus monkey", "macaca mulatta", "猕猴", "恒河猴"),
    ),
    Word("rodent", "NCBITaxon:9989", broader="animal", spellings=("rodents", "啮齿动物", "啮齿类")),
    Word("mouse", "NCBITaxon:10090", broader="rodent", spellings=("mice", "mus musculus", "小鼠")),
    Word("rat", "NCBITaxon:10116", broader="rodent", spellings=("rats", "rattus norvegicus", "大鼠")),
    Word(
        "california_mouse",
        "NCBITaxon:42520",
        broader="rodent",
        spellings=("peromyscus californicus", "加州小鼠", "加利福尼亚小鼠"),
    ),
    Word("vole", broader="rodent", spellings=("voles", "田鼠")),
    Word("prairie_vole", "NCBITaxon:79684", broader="vole", spellings=("microtus ochrogaster", "草原田鼠")),
    Word(
        "mandarin_vole",
        "NCBITaxon:399234",
        broader="vole",
        spellings=("microtus mandarinus", "lasiopodomys mandarinus", "棕色田鼠"),
    ),
    Word("animal", spellings=("animals", "动物")),
)

POPULATIONS = (
    Word(
        "no_mental_disorder",
        spellings=("non-psychiatric", "non-clinical", "无精神障碍", "无精神障碍者", "非临床"),
        human=True,
    ),
    Word(
        "healthy",
        broader="no_mental_disorder",
        spellings=(
            *("healthy people", "healthy volunteers", "healthy participants", "healthy subjects"),
            *("健康", "健康人", "健康被试", "健康受试者", "健康志愿者"),
        ),
        human=True,
    ),
    Word("adults", spellings=("adult", "成人"), age=True),
    Word("adolescents", spellings=("adolescent", "青少年"), age=True),
    Word("children", spellings=("child", "儿童", "兒童"), human=True, age=True),
    Word("infants", spellings=("infant", "婴儿"), age=True),
    Word("anxiety_patients", spellings=("焦虑患者",), human=True),
    Word("high_risk", spellings=("高风险", "高风险者", "高危"), human=True),
    Word("veterans", spellings=("veteran", "military veterans", "退伍军人", "老兵"), human=True),
    Word("trauma_exposed", spellings=("创伤暴露者",), human=True),
    Word("recent_trauma", broader="trauma_exposed", spellings=("近期创伤", "近期创伤者"), human=True),
    Word("emotional_trauma", broader="trauma_exposed", spellings=("情感创伤", "情感创伤者"), human=True),
)
"""Populations that are no disorder; a disorder is named by its node id."""

SECTIONS = ("0", "1", "1.1", "1.2", "2", "2.1", "2.2", "2.3", "2.4", "2.5", "3", "4")
"""The sections of the review; 0 is its introduction."""

DOSE_UNITS = (
    Word("IU", spellings=("I.U.", "IE", "I.E.", "international unit", "international units", "国际单位")),
    Word("IU/day", spellings=("IU/d", "IU per day", "国际单位/天")),
    Word("IU/kg", spellings=("IU per kg", "国际单位/公斤")),
    Word("mg", spellings=("milligram", "milligrams", "毫克")),
    Word("mg/kg"),
    Word("ug", spellings=("µg", "mcg", "microgram", "micrograms", "微克")),
    Word("ug/kg", spellings=("µg/kg", "mcg/kg")),
    Word("ng", spellings=("nanogram", "nanograms", "纳克")),
    Word("ng/kg"),
    Word("ng/h", spellings=("ng/hr", "ng/hour")),
    Word("nmol"),
)

DOSE_RESPONSES = (Word("increasing"), Word("decreasing"), Word("inverted_u"), Word("reported"))

ROUTES = (
    Word("intranasal", "MAXO:0001521", spellings=("nasal", "nasal spray", "i.n.", "经鼻", "鼻内", "鼻喷", "鼻用")),
    Word("intracerebral", spellings=("脑内", "脑内注射")),
    Word("intracerebroventricular", spellings=("icv", "i.c.v.", "脑室内", "侧脑室")),
    Word("injection", spellings=("注射",)),
    Word("subcutaneous", broader="injection", spellings=("sc", "s.c.", "皮下", "皮下注射")),
    Word("intravenous", broader="injection", spellings=("iv", "i.v.", "静脉", "静脉注射")),
    Word("intraperitoneal", broader="injection", spellings=("ip", "i.p.", "腹腔", "腹腔注射")),
    Word("intramuscular", broader="injection", spellings=("im", "i.m.", "肌肉注射")),
    Word("inhalation", spellings=("吸入",)),
    Word("oral", spellings=("po", "p.o.", "口服")),
    Word("endogenous", spellings=("内源性",)),
)

REGIMENS = (
    Word("single", spellings=("single dose", "once", "单次", "单次给药")),
    Word("repeated", spellings=("repeated doses", "反复", "反覆", "重复", "多次", "多次给药")),
    Word("chronic", spellings=("长期", "慢性")),
)

EVIDENCE_TYPES = (
    Word(
        "randomized_trial",
        spellings=(
            *("RCT", "randomised trial", "randomized controlled trial", "randomised controlled trial"),
            *("double-blind RCT", "randomized clinical trial", "随机对照试验", "随机双盲试验", "随机双盲对照试验"),
        ),
    ),
    Word("experiment", spellings=("experimental", "实验")),
    Word("observational", spellings=("observational study", "观察性研究")),
    Word("meta_analysis", spellings=("metaanalysis", "荟萃分析", "统合分析")),
    Word("systematic_review", spellings=("系统性回顾",)),
    Word("narrative", spellings=("narrative review",)),
)

ANALYSES = tuple(
    Word(name, spellings=(f"{name} analysis", chinese))
    for name, chinese in (("secondary", "次要分析"), ("subgroup", "亚组分析"), ("exploratory", "探索性分析"))
)
"""What a finding is in its study where it is not the main result."""

EFFECT_METRICS = (
    Word("cohens_d", spellings=("cohen's d", "cohen’s d", "cohen d", "d")),
    Word("hedges_g", spellings=("hedges' g", "hedges’ g", "hedge's g", "hedge’s g", "g")),
    Word("standardized_mean_difference", spellings=("smd", "standardised mean difference")),
    Word("glasss_delta", spellings=("glass's delta", "glass’s delta", "glass delta")),
    Word("strictly_standardized_mean_difference"),
    Word("root_mean_square_standardized_effect"),
    Word("odds_ratio", spellings=("or",)),
    Word("relative_risk", spellings=("rr", "risk ratio")),
    Word("hazard_ratio", spellings=("hr",)),
    Word("correlation_coefficient", spellings=("correlation",)),
    Word("pearsons_r", spellings=("pearson's r", "pearson’s r", "pearson r", "pearson", "r")),
    Word("spearmans_rho", spellings=("spearman's rho", "spearman’s rho", "spearman rho", "spearman", "rho", "ρ")),
    Word("kendalls_tau", spellings=("kendall's tau", "kendall’s tau", "kendall tau", "tau", "τ")),
    Word("polychoric_correlation"),
    Word("matthews_correlation_coefficient"),
    Word("goodman_kruskal_gamma"),
    Word("r2_linkage_disequilibrium"),
    Word("regression_coefficient"),
    Word("eta_squared", spellings=("eta2", "eta²", "η²", "η2")),
    Word("omega_squared", spellings=("omega2", "omega²", "ω²")),
    Word("log2_fold_change", spellings=("log2fc", "log2 fc")),
    Word("wald_ratio"),
    Word("inverse_variance_weighted"),
    Word("mr_egger"),
    Word("weighted_median"),
)
"""What an effect size is measured in: the words of Biolink's EffectTypeEnum, all of them."""

TENDENCIES = EFFECTS[:2]
"""Which way the estimate of a null may point."""

CERTAINTIES = (Word("stated"), Word("tentative"), Word("speculative"))

LAYERS = (
    Word("review", spellings=("综述",)),
    Word("primary", spellings=("原始论文",)),
    Word("extended", spellings=("扩展文献",)),
)

STATUSES = (Word("published"), Word("retracted"))

CONFIDENCES = (Word("high"), Word("medium"), Word("low"), Word("none"))

DISCREPANCIES = tuple(
    map(
        Word,
        (
            "sex_misread",
            "direction_differs",
            "strength_overstated",
            "certainty_hardened",
            "null_hidden",
            "population_shifted",
            "sample_one_sided",
            "context_dropped",
            "species_differs",
            "outcome_shifted",
        ),
    )
)
"""How a review may differ from the paper it cites."""

HEMISPHERES = (Word("left"), Word("right"), Word("midline"))

PLACINGS = (Word("centroid"), Word("published"))
"""How a place is known."""

MAPPINGS = (
    Word("exact", "skos:exactMatch"),
    Word("close", "skos:closeMatch"),
    Word("broad", "skos:broadMatch"),
    Word("narrow", "skos:narrowMatch"),
    Word("related", "skos:relatedMatch"),
)
"""How a term of an ontology fits a node: `broad` is a term wider than the node."""

YES_NO = (
    Word("yes", spellings=("true", "y", "1", "wahr", "ja", "vrai", "oui", "是")),
    Word("no", spellings=("false", "n", "0", "falsch", "nein", "faux", "non", "否")),
)

OWN_LISTS = tuple(map(Word, ("species", "population", "route", "unit", "aspect")))
"""The lists to which a folder of one's own may bring words."""

_COLUMNS: Mapping[str, Mapping[str, tuple[Word, ...]]] = {
    "nodes": {"category": CATEGORIES},
    "edges": {
        "predicate": PREDICATES,
        "effect": EFFECTS,
        **dict.fromkeys(("subject_aspect", "object_aspect"), ASPECTS),
        "sex": SEXES,
        "species": SPECIES,
        "dose_unit": DOSE_UNITS,
        "dose_response": DOSE_RESPONSES,
        "route": ROUTES,
        "regimen": REGIMENS,
        "evidence_type": EVIDENCE_TYPES,
        "analysis": ANALYSES,
        "effect_metric": EFFECT_METRICS,
        "tendency": TENDENCIES,
        "certainty": CERTAINTIES,
        "layer": LAYERS,
    },
    "contexts": {"control": YES_NO[:1]},
    "references": {"identifier_verified": YES_NO, "match_confidence": CONFIDENCES, "status": STATUSES},
    "audit": {"kind": DISCREPANCIES},
    "places": {"hemisphere": HEMISPHERES, "how": PLACINGS},
    "mappings": {"mapping": MAPPINGS},
    "words": {"list": OWN_LISTS},
}

WORDS: Mapping[str, Mapping[str, tuple[Word, ...]]] = MappingProxyType(
    {kind: MappingProxyType(columns) for kind, columns in _COLUMNS.items()}
)
"""Curated file → column → the words it may hold. An empty cell is always allowed by this list."""
