"""Words of a question to a graph are found in any spelling, and checked before anything is asked."""

from typing import Any

import pytest

from build import TAGS, finding, graph_of
from oxygraph.errors import QuestionError, UnknownNameError
from oxygraph.evidence.context import Context
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.keys import ContextKeys
from oxygraph.evidence.names import Names
from oxygraph.evidence.records import ContextTag, Node
from oxygraph.evidence.spelling import fold
from oxygraph.evidence.vocabulary import (
    DOSE_UNITS,
    LAYERS,
    POPULATIONS,
    REGIMENS,
    ROUTES,
    SEXES,
    SPECIES,
    Word,
    names,
)


def test_a_question_fixes_what_it_says_and_nothing_else(graph: EvidenceGraph) -> None:
    """Nothing, or nothing given on purpose, is the open context."""
    assert graph.context() == Context()
    assert graph.context(sex=None, dose=None, setting=None) == Context()
    asked = graph.context(
        sex="female",
        species="rat",
        population="ptsd",
        dose=24,
        dose_unit="IU",
        route="intranasal",
        regimen="single",
        setting=["low_dose"],
    )
    assert asked == Context("female", "rat", "ptsd", 24, "IU", "intranasal", "single", ("low_dose",))


@pytest.mark.parametrize("unit", names(DOSE_UNITS))
def test_a_dose_of_zero_is_a_dose(graph: EvidenceGraph, unit: str) -> None:
    """Zero is a number that was given, in any unit of the list."""
    assert graph.context(dose=0.0, dose_unit=unit).dose == 0.0


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ({"dose": 24.0}, "unit"),
        ({"dose_unit": "IU"}, "unit"),
        ({"dose": -1.0, "dose_unit": "IU"}, "zero or more"),
        ({"dose": float("nan"), "dose_unit": "IU"}, "zero or more"),
        ({"dose": float("inf"), "dose_unit": "IU"}, "zero or more"),
        ({"setting": ["familiar_environment", "unfamiliar_environment"]}, "exclude each other"),
        ({"setting": ["acute_stressor", "low_dose", "no_acute_stressor"]}, "exclude each other"),
        ({"setting": ["no_acute_stressor", "social_stress_test"]}, "exclude each other"),
        ({"setting": 3}, "a setting is named by a text, not '3'"),
        ({"gender": "male"}, "keys of a context"),
    ],
)
def test_a_question_that_makes_no_sense_is_refused(graph: EvidenceGraph, keys: ContextKeys, said: str) -> None:
    """Half a dose, a dose that is none, settings that cannot be at once, a key that does not exist."""
    with pytest.raises(QuestionError, match=said):
        graph.context(**keys)


@pytest.mark.parametrize(
    ("keys", "kind", "suggested"),
    [
        ({"sex": "femal"}, "sex", "female"),
        ({"sex": "both"}, "sex", "male"),  # a finding may be of both; a question asks about one
        ({"species": "humn"}, "species", "human"),
        ({"route": "nasel"}, "route", "intranasal"),
        ({"regimen": "singel"}, "regimen", "single"),
        ({"dose": 24.0, "dose_unit": "UI"}, "dose_unit", "IU"),
        ({"dose": 24.0, "dose_unit": "bottles"}, "dose_unit", "IU"),
        ({"population": "ptds"}, "population", "ptsd"),
        ({"population": "helthy"}, "population", "healthy"),
        ({"setting": ["familiar_enviroment"]}, "setting", "familiar_environment"),
    ],
)
def test_an_unknown_word_of_a_question_is_answered_with_a_known_one(
    graph: EvidenceGraph, keys: ContextKeys, kind: str, suggested: str
) -> None:
    """A mistyped word would fit no finding: it is refused, not searched for."""
    with pytest.raises(UnknownNameError) as caught:
        graph.context(**keys)
    assert caught.value.kind == kind
    assert suggested in caught.value.suggestions


@pytest.mark.parametrize(
    ("keys", "meant"),
    [
        ({"sex": "Male"}, {"sex": "male"}),
        ({"sex": "女性", "species": "人"}, {"sex": "female", "species": "human"}),
        ({"sex": "雄性", "species": "大鼠"}, {"sex": "male", "species": "rat"}),
        ({"sex": "women", "species": "Prairie Vole"}, {"sex": "female", "species": "prairie_vole"}),
        ({"route": "经鼻", "regimen": "单次"}, {"route": "intranasal", "regimen": "single"}),
        ({"population": "青少年"}, {"population": "adolescents"}),
        ({"population": "Post-Traumatic Stress Disorder"}, {"population": "ptsd"}),
        ({"dose": 24.0, "dose_unit": "iu"}, {"dose": 24.0, "dose_unit": "IU"}),
        ({"dose": 1.0, "dose_unit": "µg"}, {"dose": 1.0, "dose_unit": "ug"}),
        ({"dose": 1.0, "dose_unit": "mcg"}, {"dose": 1.0, "dose_unit": "ug"}),
        ({"dose": 24.0, "dose_unit": "IE"}, {"dose": 24.0, "dose_unit": "IU"}),
        ({"species": "NCBITaxon:10116"}, {"species": "rat"}),
        ({"species": "http://purl.obolibrary.org/obo/NCBITaxon_10090"}, {"species": "mouse"}),
        ({"setting": ["熟悉环境", "Low Dose"]}, {"setting": ["familiar_environment", "low_dose"]}),
    ],
)
def test_words_of_a_question_may_be_written_in_either_language_and_any_case(
    graph: EvidenceGraph, keys: ContextKeys, meant: dict[str, object]
) -> None:
    """The context holds the word of the curated files, so that one question has one name."""
    assert graph.context(**keys).fixed() == meant


@pytest.mark.parametrize("asked", [None, "", (), [""], "all"])
def test_all_layers_are_asked_where_none_is_named(graph: EvidenceGraph, asked: str | list[str] | None) -> None:
    """Whatever says that: no question is asked of no layer."""
    assert graph.layers(asked) == names(LAYERS)


def test_a_layer_is_named_by_a_text(graph: EvidenceGraph) -> None:
    """Whatever else is given instead is refused in words."""
    with pytest.raises(QuestionError, match="a layer is named by a text, not '5'"):
        graph.layers(5)  # type: ignore[arg-type]  # what somebody gave


def test_a_layer_may_be_written_in_chinese(graph: EvidenceGraph) -> None:
    """And comes back in the stated order, each once."""
    assert graph.layers(["原始论文", "Review", "primary"]) == ("review", "primary")


@pytest.mark.parametrize("words", [SEXES[:2], SPECIES, POPULATIONS, DOSE_UNITS, ROUTES, REGIMENS, LAYERS])
def test_a_spelling_means_one_word_of_its_list(words: tuple[Word, ...]) -> None:
    """Nothing is guessed: 鼠 is a mouse or a rat, so it is neither."""
    spellings = [fold(spelling) for word in words for spelling in {fold(word.name), *map(fold, word.spellings)}]
    assert len(spellings) == len(set(spellings))
    assert fold("鼠") not in spellings


@pytest.mark.parametrize("dose", [1e12, 1e308, 1e-13, 5e-324, float("inf"), float("nan"), -1.0])
def test_a_dose_that_no_curated_file_could_hold_is_refused(graph: EvidenceGraph, dose: float) -> None:
    """It could fit nothing, and would be printed as a page of digits or as zero."""
    with pytest.raises(QuestionError, match="at most 12 digits") as caught:
        graph.context(dose=dose, dose_unit="IU")
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize("dose", [0, 1e-12, 0.01, 24, 999_999_999_999.0])
def test_a_dose_that_a_curated_file_could_hold_is_asked(graph: EvidenceGraph, dose: float) -> None:
    """Both ends of what is allowed, and a whole number."""
    assert graph.context(dose=dose, dose_unit="IU").dose == dose


def test_an_unknown_name_is_repeated_only_by_its_beginning(graph: EvidenceGraph) -> None:
    """A million letters help nobody; the error keeps the whole name for programs."""
    name = "x" * 1_000_000
    for call in (lambda: graph.node(name), lambda: graph.context(setting=[name]), lambda: graph.layers([name])):
        with pytest.raises(UnknownNameError) as caught:
            call()
        assert caught.value.name == name
        assert len(str(caught.value)) < 200


@pytest.mark.parametrize("name", ["amygdala", "杏仁核", "oxytocin", "amygdala patients", "women with PTSD", "patients"])
def test_a_population_is_a_disorder_or_a_word_and_no_other_node(graph: EvidenceGraph, name: str) -> None:
    """Nobody is studied in a brain region; a sex is asked for as such, and is not dropped unseen."""
    with pytest.raises(UnknownNameError, match="no population is called"):
        graph.context(population=name)


@pytest.mark.parametrize(
    "name",
    [
        "ptsd",
        "PTSD",
        "创伤后应激障碍",
        "post traumatic stress disorder",
        "MONDO:0005146",
        "PTSD patients",
        "People with PTSD",
        "patients with post-traumatic stress disorder",
        "PTSD患者",
        "創傷後應激障礙患者",
    ],
)
def test_a_disorder_is_named_in_any_way(graph: EvidenceGraph, name: str) -> None:
    """By everything that names its node."""
    assert graph.context(population=name).population == "ptsd"


@pytest.mark.parametrize("name", ["familiar_environment", "Familiar-Environment", "familiar environment"])
def test_a_setting_is_named_in_any_way(graph: EvidenceGraph, name: str) -> None:
    """By id or by name in either language, once however often it is given."""
    tag = graph.contexts["familiar_environment"]
    for spelling in (name, tag.name, tag.name_zh):
        assert graph.context(setting=[spelling, name]).setting == ("familiar_environment",)


@pytest.mark.parametrize("name", ["", " ", "-"])
def test_an_empty_setting_names_none(name: str) -> None:
    """Also where a tag has no Chinese name."""
    held = graph_of(finding("e", "a", "b"), tags=[*TAGS, ContextTag("bare", "other", name="bare")])
    with pytest.raises(UnknownNameError):
        held.context(setting=[name])


@pytest.mark.parametrize(("key", "words"), [("species", SPECIES), ("route", ROUTES), ("regimen", REGIMENS)])
def test_every_word_of_a_list_may_be_asked_for(graph: EvidenceGraph, key: str, words: Any) -> None:
    """The lists of findings and of questions are the same."""
    for word in names(words):
        assert getattr(graph.context(**{key: word}), key) == word


@pytest.mark.parametrize(
    ("keys", "never"),
    [
        ({"species": "cat"}, "Did you mean"),
        ({"species": "mole"}, "Did you mean"),
        ({"species": "moose"}, "Did you mean"),
        ({"dose": 1.0, "dose_unit": "mIU"}, "Did you mean"),
        ({"dose": 1.0, "dose_unit": "pg"}, "Did you mean"),
        ({"dose": 1.0, "dose_unit": "gm"}, "Did you mean"),
    ],
)
def test_no_hint_leads_to_another_unit_or_species(graph: EvidenceGraph, keys: ContextKeys, never: str) -> None:
    """What looks alike is another thing there: the whole list is said instead."""
    with pytest.raises(UnknownNameError) as caught:
        graph.context(**keys)
    assert never not in str(caught.value)
    assert len(caught.value.suggestions) > 3


@pytest.mark.parametrize("name", ["UBERON:0001876", "UBERON_0001876", "http://purl.obolibrary.org/obo/UBERON_0001876"])
def test_a_term_of_an_ontology_is_named_in_any_form(graph: EvidenceGraph, name: str) -> None:
    """As a CURIE, with an underscore, or by its address."""
    assert graph.node(name).id == "amygdala"


@pytest.mark.parametrize("sign", [":", "_"])
def test_every_term_is_named_with_an_underscore_and_in_any_case(graph: EvidenceGraph, sign: str) -> None:
    """Also where its prefix has digits in it, or its number letters: `icd11:QE84`, `cogatlas:trm_4a3fd79d0b665`."""
    terms = {node.curie.replace(":", sign): node.id for node in graph.nodes.values() if node.curie}
    assert any(term.startswith("icd") for term in terms)
    for spelled in (str.lower, str.upper, str):
        found = {term: graph.node(spelled(term)).id for term in terms}
        assert found == terms


def test_an_exact_id_comes_before_every_other_name() -> None:
    """Also in a graph whose rules nobody asked, such as one put together by hand."""
    nodes = {name: Node(name, "Process", name) for name in ("a-b", "a_b")}
    tags = {name: ContextTag(name, "g", name=name) for name in ("c-d", "c_d")}
    found = Names(nodes, tags)
    assert [found.node(name).id for name in nodes] == list(nodes)
    assert [found.find_tag(name) for name in tags] == list(tags)


@pytest.mark.parametrize(
    ("asked", "tag"),
    [("急性应激源", "acute_stressor"), ("急性應激源", "acute_stressor"), ("companion", "companion_present")],
)
def test_what_is_there_or_not_may_be_named_alone(asked: str, tag: str, graph: EvidenceGraph) -> None:
    """Where two settings of a group say of one thing that it is there and that it is not, its name alone says it is."""
    assert graph.context(setting=asked).setting == (tag,)
    assert graph.context(setting="无急性应激源").setting == ("no_acute_stressor",)


def test_initials_of_a_setting_are_a_hint(graph: EvidenceGraph) -> None:
    """They are offered, and not read: other names may have the same."""
    with pytest.raises(UnknownNameError) as caught:
        graph.context(setting="TSST")
    assert caught.value.suggestions == ("social_stress_test",)
