"""Answers in words say what is so: what they rest on, what was left out, whose sex is meant, in either language."""

from typing import Any

import pytest

from build import finding, graph_of, structure
from oxygraph.engine.ask import answer
from oxygraph.engine.missing import Missing
from oxygraph.evidence.graph import EvidenceGraph
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
from oxygraph.questions.compare import compare
from oxygraph.report.comparison import strata_named
from oxygraph.report.phrases import SYMBOLS, say, sex_text
from oxygraph.report.why import missing_text, why
from oxygraph.report.words import Words


def test_uncited_statements_are_counted_as_what_they_are() -> None:
    """Two sentences that cite nobody are two statements and no study; two findings of one paper are one study."""
    graph = graph_of(
        finding("a", "x", "y", reference=("r1",)),
        finding("b", "x", "y", reference=("r1",)),
        finding("c", "x", "y"),
        finding("d", "x", "y"),
    )
    found = answer(graph, "x", "y")
    english, chinese = why(graph, found), why(graph, found, "zh")
    assert "4 × increases, from 1 study and 2 uncited statements." in english
    assert "Leaving out any one study (1 in all) or all uncited statements changes nothing." in english
    assert "来自 1 项研究和 2 条无引文的陈述。" in chinese
    assert "去掉任何一项研究（共 1 项）或全部无引文的陈述，结论均不变。" in chinese


def test_studies_alone_are_studies_alone() -> None:
    """Nothing is said of statements that are not there."""
    graph = graph_of(*(finding(name, "x", "y", reference=(name,)) for name in ("r1", "r2", "r3")))
    found = answer(graph, "x", "y")
    assert "from 3 studies. Leaving out any one study (3 in all) changes nothing." in why(graph, found)
    assert "uncited" not in why(graph, found)
    assert "无引文" not in why(graph, found, "zh")


def test_an_answer_that_hangs_on_what_nobody_cites_says_so() -> None:
    """One uncited statement is all there is."""
    graph = graph_of(finding("a", "x", "y"))
    found = answer(graph, "x", "y")
    assert "from 1 uncited statement. " in why(graph, found)
    assert "without all uncited statements it would be different" in why(graph, found)
    assert "去掉 全部无引文的陈述 后会改变" in why(graph, found, "zh")


def test_uncited_statements_are_not_called_one_study_where_less_fitting_findings_stand_behind_them() -> None:
    """The only fitting voice cites nobody: that is what the answer rests on."""
    graph = graph_of(finding("a", "x", "y", sex="female"), finding("b", "x", "y", reference=("r1",)))
    found = answer(graph, "x", "y", sex="female")
    assert why(graph, found).endswith(
        "It rests on uncited statements alone; without them, what fits the question less well says the same."
    )
    assert "one study" not in why(graph, found)
    assert "仅依据无引文的陈述" in why(graph, found, "zh")


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_an_answer_that_says_nothing_is_not_called_steady(lang: str) -> None:
    """Without a verdict there is nothing that a study could change; with one the sentence is there."""
    graph = graph_of(
        finding("a", "x", "y", "unclear", reference=("r1",)),
        finding("b", "y", "z", reference=("r2",)),
        structure("c", "y", "w", "connects"),
    )
    steady = {"en": "changes nothing", "zh": "结论均不变"}[lang]
    found = answer(graph, "x", "z")
    assert found.verdict == "insufficient"
    assert found.sensitivity.without
    assert steady not in why(graph, found, lang)
    sure = graph_of(finding("a", "x", "y", reference=("r1",)), finding("b", "x", "y", reference=("r2",)))
    assert steady in why(sure, answer(sure, "x", "y"), lang)


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
            finding(f"{sex[0]}{n}", "x", "y", sex=sex, species=kind, reference=(f"r{sex[0]}{n}",))
            for n, kind in enumerate(species)
            for sex in ("female", "male")
        ]
        graph = graph_of(*edges)
        return list(strata_named(Words(graph, "zh"), compare(graph, "x", "y", "sex")).values())

    assert headings("human", "human") == ["女性", "男性"]
    assert headings("rat") == ["雌性", "雄性"]
    assert headings("human", "rat") == ["女性/雌性", "男性/雄性"]
