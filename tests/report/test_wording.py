"""Answers in words say what is so: what they rest on, what was left out, whose sex is meant, in either language."""

from typing import Any

import pytest

from build import finding, graph_of, structure, up
from oxygraph.engine.ask import answer
from oxygraph.engine.missing import Missing
from oxygraph.engine.suggestion import HitRate
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Node, Reference
from oxygraph.evidence.vocabulary import (
    DOSE_UNITS,
    EFFECT_METRICS,
    LAYERS,
    POPULATIONS,
    REGIMENS,
    ROUTES,
    SEXES,
    SPECIES,
    WORDS,
    Word,
    names,
)
from oxygraph.figures.texts import TEXTS
from oxygraph.questions.compare import compare
from oxygraph.report.answers import answer_document
from oxygraph.report.comparison import comparison_text, strata_named
from oxygraph.report.markdown import answer_markdown, reference_text
from oxygraph.report.phrases import SYMBOLS, say, sex_text
from oxygraph.report.why import missing_text, suggestion_text, why
from oxygraph.report.words import Words


def test_uncited_statements_are_counted_as_what_they_are() -> None:
    """Two sentences that cite nobody are two statements and no study; two findings of one paper are one study."""
    graph = graph_of(
        finding("a", "x", "y", reference=("r1",), evidence_type="narrative"),
        finding("b", "x", "y", reference=("r1",), evidence_type="narrative"),
        finding("c", "x", "y"),
        finding("d", "x", "y"),
    )
    found = answer(graph, "x", "y")
    assert "Direct evidence decides: 3 statements without a study found more." in why(graph, found)
    assert "3 条无研究的陈述升高" in why(graph, found, "zh")
    assert "The verdict stays the same without any one study." in why(graph, found)


def test_studies_are_counted_by_design_and_by_what_they_found() -> None:
    """One study of each design and outcome, the pooled before the trials; the count says that it is no synthesis."""
    made = [
        ("meta_analysis", "no_effect"),
        ("randomized_trial", "decreases"),
        ("randomized_trial", "no_effect"),
        ("randomized_trial", "no_effect"),
        ("experiment", "decreases"),
    ]
    edges = [
        finding(f"e{at}", "x", "y", effect, evidence_type=design, reference=(f"r{at}",))
        for at, (design, effect) in enumerate(made)
    ]
    graph = graph_of(*edges)
    english, chinese = why(graph, answer(graph, "x", "y")), why(graph, answer(graph, "x", "y"), "zh")
    assert english.startswith(
        "Direct evidence decides: 1 pooled analysis found no difference; "
        "1 trial found less, 2 found no difference; 1 experiment found less. "
    )
    assert "The count describes; it is no synthesis." in english
    assert "1 项合并分析未见差异；1 项试验降低，2 项试验未见差异；1 项实验降低" in chinese
    assert "计数仅为描述，并非综合分析。" in chinese


@pytest.mark.parametrize(
    ("effects", "said"),
    [
        (("increases", "no_effect"), "1 study of unnamed design found partly more"),
        (("decreases", "no_effect"), "1 study of unnamed design found partly less"),
        (("decreases", "increases"), "1 study of unnamed design found both more and less"),
    ],
)
def test_one_study_that_found_several_things_is_said_as_one(effects: tuple[str, ...], said: str) -> None:
    """Partly, or both."""
    edges = [finding(effect, "x", "y", effect, reference=("r1",)) for effect in effects]
    graph = graph_of(*edges)
    assert said in why(graph, answer(graph, "x", "y"))


def test_one_result_is_no_count() -> None:
    """Nothing is said of a synthesis where there is nothing to add up."""
    graph = graph_of(finding("a", "x", "y", reference=("r1",)))
    assert "synthesis" not in why(graph, answer(graph, "x", "y"))


def test_studies_alone_are_studies_alone() -> None:
    """Nothing is said of statements that are not there."""
    graph = graph_of(*(finding(name, "x", "y", reference=(name,)) for name in ("r1", "r2", "r3")))
    found = answer(graph, "x", "y")
    assert "3 studies of unnamed design found more." in why(graph, found)
    assert "The verdict stays the same without any one study." in why(graph, found)
    assert "statement" not in why(graph, found)
    assert "无研究" not in why(graph, found, "zh")


def test_a_systematic_review_is_no_observational_study() -> None:
    """It reads studies and pools nothing; beside a finding of its own that says another design, it is a study."""
    review = finding("a", "x", "y", reference=("r1",), evidence_type="systematic_review")
    seen = finding("b", "x", "z", reference=("r2",), evidence_type="systematic_review")
    graph = graph_of(review, seen, finding("c", "x", "z", reference=("r2",), evidence_type="observational"))
    assert "1 systematic review found more." in why(graph, answer(graph, "x", "y"))
    assert "1 项系统综述升高" in why(graph, answer(graph, "x", "y"), "zh")
    assert "1 observational study found more." in why(graph, answer(graph, "x", "z"))


def test_the_level_below_controlled_studies_is_called_no_design(graph: EvidenceGraph) -> None:
    """It holds observational studies, reviews that pool nothing, and what names no design: each is said as what it is.

    A review of six randomized trials is no observational study, however its word is weighed.
    """
    review = answer(graph, "oxytocin", "ptsd", population="veterans")
    assert "1 systematic review found no difference. Evidence: very weak (one source counted as observational, " in why(
        graph, review
    )
    assert "1 项系统综述未见差异。证据强度：很弱（一项按观察性计的来源" in why(graph, review, "zh")
    for design in ("systematic_review", "", "meta_analysis"):
        edges = [
            finding(name, "x", "y", predicate="associated_with", reference=(name,), evidence_type=design)
            for name in ("a", "b")
        ]
        for rows in (edges, edges[:1], [edge._replace(sample_size=100) for edge in edges[:1]]):
            said = graph_of(*rows)
            assert "observational stud" not in why(said, answer(said, "x", "y"))
            assert "观察性研究" not in why(said, answer(said, "x", "y"), "zh")


def test_a_study_that_leans_both_ways_is_said_to_be_counted_twice() -> None:
    """Otherwise the numbers of the sentence add up to more studies than there are."""
    rows = [
        finding("up", "x", "y", reference=("r1",)),
        finding("null", "x", "y", "no_effect", reference=("r1",)),
        finding("other", "x", "y", "no_effect", reference=("r2",)),
    ]
    graph = graph_of(*rows)
    english, chinese = why(graph, answer(graph, "x", "y")), why(graph, answer(graph, "x", "y"), "zh")
    assert "and a study once for each thing it found: 1 that way, 0 the other way, 2 neither." in english
    assert "结果不止一种的研究每种各计一次" in chinese
    graph = graph_of(rows[0], rows[2])
    assert "each thing" not in why(graph, answer(graph, "x", "y"))


def test_a_dose_is_said_in_the_language_of_the_answer() -> None:
    """Its unit, too: in the question, at a finding, in a sentence; and it is understood as it is said."""
    given = {"dose_min": 24, "dose_max": 48, "dose_unit": "IU/day"}
    rows = [finding(name, "x", "y", reference=(name,), **given) for name in ("a", "b")]  # type: ignore[arg-type]
    graph = graph_of(*rows)
    words, found = Words(graph, "zh"), answer(graph, "x", "y", dose="24 IU/天")
    assert "24–48 IU/天" in words.chips(rows[0])
    assert words.where(found.question.context) == "24 IU/天"
    assert words.named("24–48 IU/day") == "24–48 IU/天"
    assert "IU/day" not in why(graph, found, "zh")
    assert "24–48 IU/day" in Words(graph).chips(rows[0])
    assert [words.named("healthy"), words.named("n")] == ["健康人", "n"]


def test_an_answer_that_hangs_on_what_nobody_cites_says_so() -> None:
    """One uncited statement is all there is."""
    graph = graph_of(finding("a", "x", "y"))
    found = answer(graph, "x", "y")
    assert "1 statement without a study found more." in why(graph, found)
    assert "without the review's own word it would be different" in why(graph, found)
    assert "去掉 综述自身的陈述 后会改变" in why(graph, found, "zh")


def test_a_statement_that_fits_silences_no_study() -> None:
    """The only asserted voice cites nobody: the study that does not tell the sex is what is counted."""
    graph = graph_of(finding("a", "x", "y", "decreases", sex="female"), finding("b", "x", "y", reference=("r1",)))
    found = answer(graph, "x", "y", sex="female")
    assert found.verdict == "increases"
    assert "1 study of unnamed design found more." in why(graph, found)


@pytest.mark.parametrize(("lang", "evidence"), [("en", "Evidence: weak ("), ("zh", "证据强度：弱（")])
def test_the_strength_is_said_of_the_evidence_with_its_reasons(lang: str, evidence: str) -> None:
    """Never of the effect; and nothing is said where there is no verdict."""
    graph = graph_of(finding("a", "x", "y", reference=("r1",), evidence_type="experiment", sample_size=20))
    assert evidence in why(graph, answer(graph, "x", "y"), lang)
    none = graph_of(finding("a", "x", "y", "unclear", reference=("r1",)))
    assert evidence.rstrip("weak弱（( ") not in why(none, answer(none, "x", "y"), lang)


@pytest.mark.parametrize(
    ("sex", "lang", "said"),
    [
        ("both", "en", "does not tell: the sexes apart, route"),
        ("", "en", "does not tell: sex, route"),
        ("both", "zh", "未说明：两性各自的结果、途径"),
        ("", "zh", "未说明：性别、途径"),
    ],
)
def test_a_finding_of_both_sexes_is_not_silent_on_the_sex(sex: str, lang: str, said: str) -> None:
    """It does not tell them apart."""
    graph = graph_of(finding("one", "x", "y", sex=sex))
    assert Words(graph, lang).not_told(graph.edges["one"], ("sex", "route")) == said


@pytest.mark.parametrize(
    ("lang", "leaning"),
    [
        ("en", "leans to less, where a null counts the way it tends: 1 that way, 0 the other way, 2 neither."),
        ("zh", "倾向于降低（无差异的结果按其倾向计入）：1 项指向此方向，0 项相反，2 项均不指向。"),
    ],
)
def test_what_settles_nothing_says_which_way_it_leans(lang: str, leaning: str) -> None:
    """By how many studies."""
    made = [("a", "decreases"), ("b", "no_effect"), ("c", "no_effect")]
    graph = graph_of(*(finding(name, "x", "y", effect, reference=(name,)) for name, effect in made))
    assert leaning in why(graph, answer(graph, "x", "y"), lang)


@pytest.mark.parametrize(
    ("lang", "found"), [("en", "Found in: male, rat, chronic."), ("zh", "结果见于：雄性、大鼠、长期。")]
)
def test_in_whom_it_was_found_is_said(lang: str, found: str) -> None:
    """Where the question asks of everybody."""
    graph = graph_of(finding("a", "x", "y", sex="male", species="rat", regimen="chronic", reference=("r1",)))
    assert found in why(graph, answer(graph, "x", "y"), lang)
    asked = answer(graph, "x", "y", sex="male", species="rat", regimen="chronic")
    assert found.partition(":")[0].partition("：")[0] not in why(graph, asked, lang)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_an_answer_that_says_nothing_is_not_called_steady(lang: str) -> None:
    """Without a verdict there is nothing that a study could change; with one the sentence is there."""
    graph = graph_of(
        finding("a", "x", "z", "unclear", reference=("r1",)), finding("b", "x", "z", "unclear", reference=("r2",))
    )
    steady = {"en": "the same without any one study", "zh": "结论均不变"}[lang]
    found = answer(graph, "x", "z")
    assert found.verdict == "insufficient"
    assert len(found.sensitivity.without) == 2
    assert steady not in why(graph, found, lang)
    sure = graph_of(finding("a", "x", "y", reference=("r1",)), finding("b", "x", "y", reference=("r2",)))
    assert steady in why(sure, answer(sure, "x", "y"), lang)


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_every_reason_has_its_words(lang: str) -> None:
    """Why a finding is not counted, and what makes a strength: none is said by its code."""
    codes = [f"because_{name}" for name in REASONS] + STRENGTHS
    for code in codes:
        assert say(code, lang) not in {code, code.replace("_", " ")}, code


@pytest.mark.parametrize(
    ("lang", "said", "never"), [("en", "no effect found", "no effect."), ("zh", "未见作用", "无作用")]
)
def test_a_null_is_said_as_what_was_found_and_not_as_what_is(lang: str, said: str, never: str) -> None:
    """That none was found does not show that there is none: the same words in answers, comparisons and figures."""
    graph = graph_of(finding("e", "x", "y", "no_effect", reference=("r1",), layer="extended", sex="male"))
    found = answer(graph, "x", "y")
    assert answer_markdown(graph, found, lang=lang).splitlines()[2].startswith(f"**{said}**.")
    assert said in comparison_text(Words(graph, lang), compare(graph, "x", "y", "sex"))
    assert TEXTS["no_effect"][lang == "zh"] == say("no_effect", lang) == said
    assert never not in why(graph, answer(graph, "x", "y", layers=["review"]), lang)


@pytest.mark.parametrize(
    ("trial", "agrees"),
    [("decreases", [True, False, False, None]), ("no_effect", [False, False, True, None]), (None, [None] * 4)],
)
def test_a_weaker_design_is_said_to_agree_or_to_disagree_with_what_is_counted(
    trial: str | None, agrees: list[bool | None]
) -> None:
    """By its sign beside the verdict; neither where the trials conflict, and where it gives no direction."""
    made = [trial] if trial else ["increases", "decreases"]
    trials = [
        finding(f"t{at}", "x", "y", effect, evidence_type="randomized_trial", reference=(f"t{at}",), sample_size=200)
        for at, effect in enumerate(made)
    ]
    effects = ["decreases", "increases", "no_effect", "unclear"]
    seen = [
        finding(f"o{at}", "x", "y", effect, evidence_type="observational", reference=(f"o{at}",))
        for at, effect in enumerate(effects)
    ]
    graph = graph_of(*trials, *seen)
    found = answer(graph, "x", "y")
    direct = answer_document(graph, found)["direct"]
    assert isinstance(direct, list)
    assert [one["agrees"] for one in direct if one["id"].startswith("o")] == agrees
    said = {True: ", agreeing)", False: ", disagreeing)", None: "weaker design than those counted)"}
    lines = [line for line in answer_markdown(graph, found).splitlines() if "(not counted: a weaker design" in line]
    assert len(lines) == len(effects)
    for line, stance in zip(lines, agrees, strict=True):
        assert line.endswith(said[stance])
    assert ("结论一致)" in answer_markdown(graph, found, lang="zh")) == (True in agrees)


REASONS = (
    "anatomy",
    "speculative",
    "retracted",
    "control",
    "hearsay",
    "audited",
    "pooled",
    "other_species",
    "less_specific",
    "secondary",
    "weaker_design",
)
STRENGTHS = [
    "mechanism_only",
    "pooled_controlled_many",
    "several_controlled_many",
    "pooled_controlled",
    "two_controlled",
    "one_controlled_many",
    "several_observational_many",
    "one_controlled",
    "one_observational_many",
    "two_observational",
    "one_observational",
    "no_study",
    "contested_evidence",
    "indirect",
    "tentative_only",
    "tentative_in_part",
    "audited_reading",
]


def test_chinese_has_one_pair_of_words_for_people_and_another_for_animals() -> None:
    """And says both where nobody says which."""
    assert [sex_text("female", species, "zh") for species in ("human", "rat", "")] == ["女性", "雌性", "女性/雌性"]
    assert [sex_text("male", species, "zh") for species in ("human", "vole", "")] == ["男性", "雄性", "男性/雄性"]
    assert sex_text("female", "rat", "en") == "female"
    assert sex_text("both", "human", "zh") == "两性合并"


def test_no_chip_of_the_curated_graph_gives_a_person_the_word_for_an_animal(graph: EvidenceGraph) -> None:
    """Nor an animal that of a person."""
    split = [edge for edge in graph.edges.values() if edge.sex in {"male", "female"} and edge.species]
    assert {edge.species == "human" for edge in split} == {True, False}
    for edge in split:
        assert Words(graph, "zh").chips(edge)[0] in (
            ("男性", "女性") if edge.species == "human" else ("雄性", "雌性")
        ), edge.id


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        ({"effect_size": 0.32, "effect_metric": "cohens_d", "ci_low": 0.18, "ci_high": 0.47}, "d = 0.32 [0.18, 0.47]"),
        ({"effect_size": -0.5, "effect_metric": "hedges_g", "ci_low": -1.0, "ci_high": 0.0}, "g = -0.5 [-1, 0]"),
        ({"effect_size": 0.0, "effect_metric": "odds_ratio"}, "OR = 0"),
        ({"analysis": "subgroup"}, "subgroup analysis"),
        ({"effect": "no_effect", "tendency": "decreases"}, "leaning to decreases"),
    ],
)
def test_a_chip_says_how_large_and_how_sure(columns: dict[str, Any], said: str) -> None:
    """As a paper prints it; zero is a size, nothing reported is none."""
    edge = finding("e", "a", "b", **columns)
    assert Words(graph_of(edge)).chips(edge) == [said]
    assert Words(graph_of(edge), "zh").chips(edge) != []


def test_a_chinese_chip_is_chinese() -> None:
    """But for the symbol of the metric."""
    columns: dict[str, Any] = {"effect_size": 0.3, "effect_metric": "cohens_d", "analysis": "secondary"}
    edge = finding("e", "a", "b", "no_effect", tendency="increases", **columns)
    assert Words(graph_of(edge), "zh").chips(edge) == ["d = 0.3", "次要分析", "倾向于升高"]


def test_every_metric_has_its_symbol() -> None:
    """And there is none besides."""
    assert sorted(SYMBOLS) == sorted(names(EFFECT_METRICS))


def test_a_question_about_people_is_told_in_words_for_people(graph: EvidenceGraph) -> None:
    """Its heading, and the experiments it lacks."""
    context = graph.context(sex="female", species="human")
    assert Words(graph, "zh").where(context) == "女性、人"
    missing = Missing("oxytocin", "ptsd", (("sex", "female"),))
    assert "“女性”" in missing_text(graph, missing, "zh", "human")
    assert "“雌性”" in missing_text(graph, missing, "zh", "rat")
    assert "“女性/雌性”" in missing_text(graph, missing, "zh")


def test_structure_is_not_said_to_be_a_finding_without_a_direction() -> None:
    """That a receptor is bound is anatomy: nobody looked which way it changes what."""
    graph = graph_of(structure("s", "x", "m", "binds"), finding("e", "m", "y", "unclear", reference=("r1",)))
    texts = [missing_text(graph, missing) for missing in answer(graph, "x", "y").missing]
    assert texts == [
        "the m → the y: no study gives a direction in this context.",
        "the x → the m: structure only; no study reports an effect in this context.",
    ]


def test_what_no_study_reports_together_some_may_report_apart() -> None:
    """Nobody reads of two keys that neither was reported."""
    graph = graph_of(finding("e", "x", "y"))
    alone, both = Missing("x", "y", (("sex", "female"),)), Missing("x", "y", (("sex", "female"), ("dose", "24 IU")))
    assert missing_text(graph, alone) == "the x → the y: no study reports sex female."
    assert missing_text(graph, both) == "the x → the y: no study reports sex female and dose 24 IU together."
    many = Missing("x", "y", (*both.lacks, ("route", "oral")))
    assert missing_text(graph, many).endswith("no study reports sex female, dose 24 IU and route oral together.")
    assert missing_text(graph, both, "zh", "human").endswith("没有研究同时报告性别“女性”与剂量“24 IU”。")


@pytest.mark.parametrize("words", [SEXES[:2], SPECIES, POPULATIONS, ROUTES, REGIMENS, LAYERS])
def test_what_an_answer_says_in_chinese_may_be_asked_in_chinese(words: tuple[Word, ...]) -> None:
    """Each Chinese word that answers print for a closed list is one of the spellings that questions may use."""
    for word in words:
        spoken = say(word.name, "zh")
        assert spoken == say(word.name) or set(spoken.split("/")) <= set(word.spellings), word.name


def test_every_word_of_the_closed_lists_has_its_chinese() -> None:
    """A Chinese reader meets no English word of a list; units are written alike in both languages."""
    listed = {word.name for columns in WORDS.values() for words in columns.values() for word in words}
    units = {word.name for word in DOSE_UNITS}
    missing = {name for name in (listed | {word.name for word in POPULATIONS}) - units if say(name, "zh") == say(name)}
    assert missing == {"yes", "no"}  # a column of the curated files, never shown as a word


def test_a_comparison_names_the_sexes_by_whom_its_findings_are_about() -> None:
    """People's words where all are people, animals' where all are animals of one kind, both where it is mixed."""

    def headings(*species: str) -> list[str]:
        edges = [
            finding(f"{sex[0]}{n}", "x", "y", sex=sex, species=kind, object_aspect=aspect, reference=(f"r{sex[0]}{n}",))
            for n, (kind, aspect) in enumerate(zip(species, ("level", "activity"), strict=False))
            for sex in ("female", "male")
        ]
        graph = graph_of(*edges)
        return list(strata_named(Words(graph, "zh"), compare(graph, "x", "y", "sex")).values())

    assert headings("human", "human") == ["女性", "男性"]
    assert headings("rat") == ["雌性", "雄性"]
    assert headings("human", "rat") == ["女性/雌性", "男性/雄性"]


def test_what_was_measured_in_others_nobody_measured_in_this_context() -> None:
    """In men somebody did."""
    men = finding("xy", "x", "y", reference=("r3",), sex="male")
    way = [finding("xm", "x", "m", reference=("r1",)), finding("my", "m", "y", reference=("r2",))]
    graph = graph_of(men, *way)
    found = answer(graph, "x", "y", sex="female")
    assert why(graph, found).startswith("Nobody measured it as a whole in this context; step by step: ")
    assert why(graph, found, "zh").startswith("在此情境下没有研究直接测量；")
    marked = graph_of(men, way[0], way[1]._replace(predicate="associated_with"))
    assert "Nobody measured it in this context; indirectly: more" in why(marked, answer(marked, "x", "y", sex="female"))


def test_in_other_contexts_some_findings_lead_there_or_steps_of_ways_were_found() -> None:
    """A step in men and another in women are no way in any context."""
    ends = graph_of(finding("e", "x", "y", sex="female", reference=("r1",)))
    steps = graph_of(
        finding("e", "x", "m", sex="male", reference=("r1",)), finding("f", "m", "y", sex="female", reference=("r2",))
    )
    nothing = "No finding leads from source to target in this context."
    assert why(ends, answer(ends, "x", "y", sex="male")) == f"{nothing} In other contexts there are some."
    found = answer(steps, "x", "y", sex="male")
    assert why(steps, found) == f"{nothing} Steps of ways between the two were found in other contexts."
    assert "其他情境下有" not in why(steps, found, "zh")
    assert "两者之间路径的部分步骤见于其他情境" in why(steps, found, "zh")


def test_one_is_no_plural_and_a_statement_without_a_study_no_study() -> None:
    """Of other layers' findings, and of what a suggestion rests on."""
    graph = graph_of(finding("e", "x", "y", layer="extended", reference=("r1",)))
    assert "(primary, extended) hold 1 finding on this;" in why(graph, answer(graph, "x", "y", layers=["review"]))
    way = [finding("e", "x", "m", reference=("r1",)), finding("f", "m", "y"), finding("g", "m", "y")]
    graph = graph_of(*way)
    assert "(step by step, 1 way, 1 study, the review's own word; how often" in why(graph, answer(graph, "x", "y"))
    assert "（逐步作用，1 条路径，1 项研究、综述自身的陈述；" in why(graph, answer(graph, "x", "y"), "zh")
    graph = graph_of(*way[1:], finding("e", "x", "m"))
    assert "(step by step, 1 way, the review's own word; how often" in why(graph, answer(graph, "x", "y"))


@pytest.mark.parametrize(("lang", "said"), [("en", "was right 9 of 24 times"), ("zh", "24 次中有 9 次正确")])
def test_a_suggestion_says_how_often_such_a_one_was_right(lang: str, said: str) -> None:
    """Where that was measured."""
    ways = (finding("e", "x", "m", reference=("r1",)), structure("s", "m", "y", "has_symptom"))
    nodes = (Node("m", "Disorder", "the disorder"), Node("y", "Symptom", "the symptom"))
    graph = graph_of(*ways, nodes=nodes)
    found = answer(graph, "x", "y")
    assert found.suggests is not None
    measured = found.suggests._replace(hit_rate=HitRate(9, 24, 0.2, 0.6))
    assert said in suggestion_text(Words(graph, lang), found._replace(suggests=measured))


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "en",
            [
                "[7] · A · no identifier · match to the review's number: low",
                "B · PMID 12 · identifier not verified · RETRACTED",
                "not identified · https://doi.org/10.1000/c",
            ],
        ),
        (
            "zh",
            [
                "[7] · A · 无标识符 · 与综述引文编号的匹配：低",
                "B · PMID 12 · 标识符未核实 · 已撤稿",
                "未能识别 · https://doi.org/10.1000/c",
            ],
        ),
    ],
)
def test_a_publication_is_told_in_the_language_of_its_reader(lang: str, said: list[str]) -> None:
    """How surely it is the one, whether anybody verified its links, and whether it was withdrawn."""
    references = (
        Reference("a", (7,), title="A", match_confidence="low"),
        Reference("b", title="B", pmid="12", match_confidence="high", status="retracted"),
        Reference("c", doi="10.1000/c", identifier_verified="yes", match_confidence="high"),
    )
    words = Words(graph_of(references=references), lang)
    assert [reference_text(words, reference) for reference in references] == said


KNOWN = {
    "no": ("Nobody measured it", "没有研究测量"),
    "unclear": ("What is counted between the two gives no direction", "两者之间计入的结果未给出方向"),
    "silent": ("No finding between the two is counted", "两者之间没有计入的结果"),
    "elsewhere": ("The layers asked hold no finding between the two", "所问层次中没有两者之间的结果"),
}
"""What is between the two ends → what is said of it where ways point somewhere."""

EVERYTHING = "What decides reports everything the question fixes (asserted)."
PART = "Part of what decides reports everything the question fixes (asserted)."


@pytest.mark.parametrize(
    ("beside", "match", "said"),
    [
        ((), "asserted", EVERYTHING),
        ((("a", "b"),), "asserted", PART),
        ((("a", "d"), ("d", "c")), "compatible", "What decides does not contradict female, but does not report all"),
    ],
    ids=["every finding", "a step in part", "one way of two"],
)
def test_paths_decide_for_whom_the_question_asks_as_far_as_all_of_them_report_it(
    beside: tuple[tuple[str, str], ...], match: str, said: str
) -> None:
    """A step fits as its best finding does, and the answer as the worst of the paths that decide."""
    made: dict[str, Any] = {"layer": "extended", "evidence_type": "experiment"}
    women = [up(f"{a}{b}", a, b, sex="female", reference=(f"{a}{b}",), **made) for a, b in ("ab", "bc")]
    people = [up(f"all-{a}{b}", a, b, reference=(f"all-{a}{b}",), **made) for a, b in beside]
    graph = graph_of(*women, *people)
    found = answer(graph, "a", "c", sex="female")
    assert (found.decided_by, found.verdict, str(found.match)) == ("mechanism", "increases", match)
    assert said in why(graph, found)


WHOLE = {"en": "Nobody measured it as a whole; step by step", "zh": "没有研究直接测量；由逐步"}
"""The same where nothing is and ways decide."""


@pytest.mark.parametrize("known", KNOWN)
@pytest.mark.parametrize("last", ["suggests", "decides"])
def test_nobody_measured_it_is_said_only_where_no_layer_holds_a_finding(known: str, last: str) -> None:
    """A finding without a direction, one that is not counted, and one of another layer: somebody measured it."""
    predicate = "affects" if last == "decides" else "associated_with"
    edges = [
        finding("xm", "x", "m", "decreases", reference=("r1",)),
        finding("my", "m", "y", reference=("r2",), predicate=predicate),
    ]
    between = {
        "no": [],
        "unclear": [finding("xy", "x", "y", "unclear", reference=("r3",))],
        "silent": [finding("xy", "x", "y", reference=("r3",), certainty="speculative")],
        "elsewhere": [finding("xy", "x", "y", reference=("r3",), layer="extended")],
    }
    graph = graph_of(*edges, *between[known])
    found = answer(graph, "x", "y", layers=["review"])
    assert (found.decided_by == "mechanism", found.suggests is not None) == (last == "decides", last == "suggests")
    for lang, said in zip(("en", "zh"), KNOWN[known], strict=True):
        text = why(graph, found, lang)
        assert (WHOLE[lang] if (known, last) == ("no", "decides") else said) in text
        assert ("obody measured" in text or "没有研究" in text) == (known == "no")


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_what_answers_say_of_a_finding_may_be_typed_into_a_row(lang: str) -> None:
    """Every word of a closed list as answers say it, a sex also of animals, an analysis as the analysis that it is."""
    words = Words(graph_of(finding("a", "x", "y")), lang)
    kinds = {"human", "mouse", "animal", ""}
    said = [
        (column, word, text)
        for columns in WORDS.values()
        for column, listed in columns.items()
        for word in names(listed)
        for text in {
            words.say(word),
            *(words.sex(word, kind) for kind in kinds if column == "sex"),
            *(words.say(f"{word} analysis") for _ in kinds if column == "analysis"),
        }
    ]
    assert len(said) > 150
    lists = words.graph.lists
    assert [(column, word, text) for column, word, text in said if lists.find(column, text) != word] == []


def test_the_sexes_of_animals_are_understood_in_one_character() -> None:
    """As protocols write them."""
    lists = graph_of(finding("a", "x", "y")).lists
    typed = {"雄": "male", "雌": "female", "雌雄": "both"}
    assert {text: lists.find("sex", text) for text in typed} == typed
