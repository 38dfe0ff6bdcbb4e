"""The verdict: direct before mechanism, abstention, what is missing, what it rests on. One small graph a rule."""

from typing import Any

import pytest

from build import down, finding, graph_of, null, structure, up
from oxygraph.engine.ask import Answer, answer
from oxygraph.engine.verdict import DIRECT, MECHANISM, NOTHING
from oxygraph.errors import QuestionError, UnknownNameError
from oxygraph.evidence.records import Edge, Node, Reference
from oxygraph.evidence.vocabulary import SPECIES
from oxygraph.report.why import why

R1: dict[str, Any]
R2: dict[str, Any]
R3: dict[str, Any]
R1, R2, R3 = ({"reference": (name,)} for name in ("r1", "r2", "r3"))


def ask(*edges: Edge, **question: Any) -> Answer:
    """How a reaches z in a graph of these edges."""
    return answer(graph_of(*edges), "a", "z", **question)


@pytest.mark.parametrize(
    ("edges", "verdict", "decided_by"),
    [
        pytest.param([up("e1", "a", "z")], "increases", DIRECT, id="direct plus"),
        pytest.param([null("e1", "a", "z")], "no_effect", DIRECT, id="direct null"),
        pytest.param(
            [up("e1", "a", "z", **R1), down("e2", "a", "z", **R2)], "conflicting", DIRECT, id="direct conflict"
        ),
        pytest.param([up("e1", "a", "z", **R1), null("e2", "a", "z", **R2)], "mixed", DIRECT, id="direct mixed"),
        pytest.param(
            [up("e1", "a", "z", **R1), up("e2", "a", "z", **R3), null("e3", "a", "z", **R2)],
            "increases",
            DIRECT,
            id="direct contested",
        ),
        pytest.param(
            [down("e1", "a", "z"), up("e2", "a", "m", **R1), up("e3", "m", "z", **R2)],
            "decreases",
            DIRECT,
            id="a statement between the two beats paths",
        ),
        pytest.param(
            [null("e1", "a", "z", **R1), up("e2", "a", "m", **R2), up("e3", "m", "z", **R2)],
            "no_effect",
            DIRECT,
            id="a direct null beats paths",
        ),
        pytest.param(
            [finding("e1", "a", "z", "unclear"), down("e2", "a", "m", **R1), up("e3", "m", "z", **R2)],
            "decreases",
            MECHANISM,
            id="an unclear direct finding decides nothing",
        ),
        pytest.param(
            [up("e1", "a", "z", certainty="speculative"), down("e2", "a", "m", **R1), up("e3", "m", "z", **R2)],
            "decreases",
            MECHANISM,
            id="nor does an outlook",
        ),
        pytest.param(
            [down("e1", "a", "m", **R1), down("e2", "m", "z", **R2)], "increases", MECHANISM, id="signs multiply"
        ),
        pytest.param(
            [up("e1", "a", "m", **R1), up("e2", "m", "z", **R1), down("e3", "a", "n", **R1), up("e4", "n", "z", **R1)],
            "conflicting",
            MECHANISM,
            id="paths disagree",
        ),
        pytest.param(
            [null("e1", "a", "m", **R1), up("e2", "m", "z", **R1)], "insufficient", NOTHING, id="a blocked path"
        ),
        pytest.param(
            [null("e1", "a", "m", **R1), up("e2", "m", "z", **R1), up("e3", "a", "n", **R1), up("e4", "n", "z", **R1)],
            "increases",
            MECHANISM,
            id="a blocked path beside an open one",
        ),
        pytest.param(
            [up("e1", "a", "m", **R1), down("e2", "a", "m", **R2), up("e3", "m", "z", **R1)],
            "insufficient",
            NOTHING,
            id="a path with a conflict on it",
        ),
        pytest.param(
            [up("e1", "a", "m", **R1), null("e2", "a", "m", **R2), up("e3", "m", "z", **R1)],
            "insufficient",
            NOTHING,
            id="a path with a mixed step",
        ),
        pytest.param([up("e1", "a", "m"), up("e2", "m", "z", **R1)], "insufficient", NOTHING, id="a step of no study"),
        pytest.param(
            [up("e1", "a", "m", **R1), up("e2", "m", "z", evidence_type="narrative", **R2)],
            "insufficient",
            NOTHING,
            id="a narrative step",
        ),
        pytest.param(
            [up("e1", "a", "m", **R1), up("e2", "m", "z", predicate="associated_with", **R2)],
            "insufficient",
            NOTHING,
            id="a marker",
        ),
        pytest.param(
            [up("e1", "a", "m", **R1), structure("s", "m", "z", "has_symptom")],
            "insufficient",
            NOTHING,
            id="what is inherited",
        ),
        pytest.param(
            [up("e1", "a", "m", **R1), structure("s", "m", "z", "participates_in")],
            "insufficient",
            NOTHING,
            id="no direction",
        ),
        pytest.param(
            [up("e1", "a", "m", sex="male", **R1), up("e2", "m", "z", sex="female", **R2)],
            "insufficient",
            NOTHING,
            id="a chimera decides nothing",
        ),
        pytest.param([up("e1", "a", "m", **R1), up("e2", "n", "z", **R1)], "insufficient", NOTHING, id="no path"),
    ],
)
def test_the_verdict_follows_the_stated_rules(edges: list[Edge], verdict: str, decided_by: str) -> None:
    """One case a rule of the method."""
    found = ask(*edges)
    assert (found.verdict, found.decided_by) == (verdict, decided_by)


def test_the_same_pair_has_another_answer_for_men_and_for_women() -> None:
    """What the program is for."""
    edges = [down("m", "a", "z", sex="male"), up("f", "a", "z", sex="female")]
    assert ask(*edges, sex="male").verdict == "decreases"
    assert ask(*edges, sex="female").verdict == "increases"
    both = ask(*edges)
    assert both.verdict == "conflicting"
    assert both.resolving == ("sex",)


def test_the_answer_fits_as_well_as_its_weakest_step() -> None:
    """One step that does not report the sex makes the whole answer compatible."""
    edges = [up("e1", "a", "m", sex="female", **R1), up("e2", "m", "z", **R2)]
    assert str(ask(*edges, sex="female").match) == "compatible"
    assert str(ask(*edges).match) == "asserted"
    assert ask(*edges, sex="male").match is None


def test_a_chimera_is_listed_and_marked() -> None:
    """It is shown, last, and counts for nothing."""
    edges = [
        up("e1", "a", "m", species="rat", **R1),
        up("e2", "m", "z", species="human", **R2),
        down("e3", "a", "n", **R1),
        up("e4", "n", "z", **R2),
    ]
    found = ask(*edges)
    assert [(path.nodes, path.chimera) for path in found.paths] == [(("a", "n", "z"), False), (("a", "m", "z"), True)]
    assert found.verdict == "decreases"


def test_disagreement_of_mechanism_and_direct_evidence_is_said() -> None:
    """The direct evidence decides, and `why` does not hide the other."""
    edges = [down("e1", "a", "z"), up("e2", "a", "m", **R1), up("e3", "m", "z", **R2)]
    graph = graph_of(*edges)
    found = answer(graph, "a", "z")
    assert found.disagreement
    assert found.mechanism == "increases"
    assert "point elsewhere" in why(graph, found)


def test_a_conflict_within_one_context_has_no_resolving_key() -> None:
    """Two studies of the same people that disagree: no key helps, and the answer says so."""
    edges = [
        up("e1", "a", "z", sex="male", **R1),
        down("e2", "a", "z", sex="male", **R2),
        down("e3", "a", "z", sex="female", **R3),
    ]
    graph = graph_of(*edges)
    found = answer(graph, "a", "z")
    assert (found.verdict, found.resolving) == ("conflicting", None)
    assert "No context key parts them" in why(graph, found)


def test_findings_that_report_too_little_are_not_called_alike() -> None:
    """One does not tell the sex: that no key parts them would be said of what nobody knows."""
    graph = graph_of(up("e1", "a", "z", sex="male", **R1), down("e2", "a", "z", **R2))
    found = answer(graph, "a", "z")
    assert (found.verdict, found.resolving) == ("conflicting", None)
    assert "do not report enough to say why they disagree" in why(graph, found)
    assert "No context key" not in why(graph, found)


def test_the_smallest_set_of_keys_is_named() -> None:
    """One key where one is enough, two where it takes two."""
    one = ask(up("e1", "a", "z", sex="male", species="rat"), down("e2", "a", "z", sex="female", species="rat"))
    assert one.resolving == ("sex",)
    two = ask(
        up("e1", "a", "z", sex="male", setting=("familiar",)),
        down("e2", "a", "z", sex="female", setting=("familiar",)),
        down("e3", "a", "z", sex="male", setting=("unfamiliar",)),
    )
    assert two.resolving == ("sex", "setting")


def test_a_conflict_between_mechanism_paths_is_resolved_by_the_context_of_whole_paths() -> None:
    """The key may sit on different steps of the two paths."""
    found = ask(
        up("e1", "a", "m", sex="male", **R1),
        up("e2", "m", "z", **R1),
        down("e3", "a", "n", **R1),
        up("e4", "n", "z", sex="female", **R1),
    )
    assert (found.verdict, found.resolving) == ("conflicting", ("sex",))


def test_every_smallest_set_of_keys_that_parts_two_sides_is_said() -> None:
    """None of them is the reason: what one does, each does; and what was fixed may be answered or not."""
    sides = (
        up("e1", "a", "z", sex="male", species="rat", route="oral", **R1),
        down("e2", "a", "z", sex="female", species="mouse", route="intranasal", **R2),
    )
    graph = graph_of(*sides)
    found = answer(graph, "a", "z")
    assert (found.resolving, found.resolving_sets) == (("sex",), (("sex",), ("species",), ("route",)))
    assert "They part by sex, by species or by route: ask with one of these fixed." in why(graph, found)
    assert "可由性别、物种或途径区分：可限定其一后再问。" in why(graph, found, "zh")
    one = graph_of(*(edge._replace(species="rat", route="") for edge in sides))
    assert "They part by sex: ask with that fixed." in why(one, answer(one, "a", "z"))
    third = up("e3", "a", "z", sex="male", species="mouse", route="oral", **R3)
    two = graph_of(*sides, third)
    assert "They part by sex or by route: " in why(two, answer(two, "a", "z"))


def test_a_compatible_step_names_the_missing_experiment() -> None:
    """Which step lacks what, for the sex and dose that were asked for."""
    found = ask(
        up("e1", "a", "m", sex="female", dose_min=24.0, dose_max=24.0, dose_unit="IU"),
        up("e2", "m", "z"),
        sex="female",
        dose=24.0,
        dose_unit="IU",
    )
    (missing,) = found.missing
    assert (missing.subject, missing.object) == ("m", "z")
    assert dict(missing.lacks) == {"sex": "female", "dose": "24 IU"}


WOMEN: dict[str, Any] = {"sex": "female"}
MEN: dict[str, Any] = {"sex": "male"}
IU_24: dict[str, Any] = {"dose_min": 24.0, "dose_max": 24.0, "dose_unit": "IU"}
IU_40: dict[str, Any] = {"dose_min": 40.0, "dose_max": 40.0, "dose_unit": "IU"}


@pytest.mark.parametrize(
    ("one", "other", "lacks"),
    [
        pytest.param(WOMEN, IU_24, ["sex", "dose"], id="one each"),
        pytest.param(WOMEN, MEN | IU_24, ["sex", "dose"], id="one each, one of them in others"),
        pytest.param(WOMEN | IU_40, MEN | IU_24, ["sex", "dose"], id="one each, both in others"),
        pytest.param(WOMEN, {}, ["dose"], id="one key"),
        pytest.param(MEN | IU_24, {}, ["sex"], id="one key, the other reported in others"),
        pytest.param(WOMEN, WOMEN | IU_24, [], id="nothing"),
    ],
)
def test_what_findings_report_one_by_one_is_missing_together(
    one: dict[str, Any], other: dict[str, Any], lacks: list[str]
) -> None:
    """A key is not missing by itself where some finding reports it: no study reports them together."""
    found = ask(
        up("e1", "a", "z", **one, **R1), up("e2", "a", "z", **other, **R2), sex="female", dose=24.0, dose_unit="IU"
    )
    assert [[key for key, _ in missing.lacks] for missing in found.missing] == ([lacks] if lacks else [])


@pytest.mark.parametrize(
    ("context", "lacks"),
    [
        pytest.param({"population": "ill"}, {"population": "ill"}, id="a population that only people can have"),
        pytest.param({"species": "human"}, {"species": "human"}, id="a species"),
        pytest.param(
            {"species": "human", "population": "ill"}, {"species": "human", "population": "ill"}, id="both of them"
        ),
    ],
)
def test_where_a_population_implies_the_species_the_population_is_what_is_missing(
    context: dict[str, Any], lacks: dict[str, str]
) -> None:
    """Nobody asked about a species; where somebody did, that is missing as well."""
    graph = graph_of(up("e1", "a", "z", **R1), nodes=[Node("ill", "Disorder", "the illness")])
    assert [dict(missing.lacks) for missing in answer(graph, "a", "z", **context).missing] == [lacks]


def test_where_only_other_contexts_were_studied_the_missing_step_is_named() -> None:
    """No path for women: the steps that exist in men are the experiments to do."""
    found = ask(up("e1", "a", "m", sex="male"), up("e2", "m", "z"), sex="female")
    assert not found.found
    assert [(m.subject, m.object, dict(m.lacks)) for m in found.missing] == [("a", "m", {"sex": "female"})]


def test_where_no_finding_has_a_direction_that_is_what_is_missing() -> None:
    """The step that nobody signed."""
    found = ask(up("e1", "a", "m"), finding("e2", "m", "z", "unclear"))
    assert [(m.subject, m.object, dict(m.lacks)) for m in found.missing] == [("m", "z", {"effect": "direction"})]


@pytest.mark.parametrize("elsewhere", [[], [up("men", "m", "z", sex="male")]], ids=["nowhere", "in men alone"])
def test_a_step_of_which_structure_alone_is_known_misses_any_finding(elsewhere: list[Edge]) -> None:
    """A direction that was found in another context is none in the one that is asked."""
    graph = graph_of(up("e1", "a", "m", sex="female"), structure("s", "m", "z", "binds"), *elsewhere)
    found = answer(graph, "a", "z", sex="female")
    assert found.verdict == "insufficient"
    assert [(m.subject, m.object, dict(m.lacks)) for m in found.missing] == [("m", "z", {"effect": "any"})]


def test_a_verdict_that_hangs_on_one_study_says_so() -> None:
    """Leaving each study out in turn; two rows of one study go together."""
    edges = [
        up("e1", "a", "z", reference=("r1",)),
        up("e2", "a", "z", reference=("r1",), sex="male"),
        null("e3", "a", "z", reference=("r2",)),
    ]
    found = ask(*edges)
    assert found.sensitivity.without == {"r1": "no_effect", "r2": "increases"}
    assert found.verdict == "mixed"
    assert found.sensitivity.flips == ("r1", "r2")
    beside = up("e4", "a", "z", reference=("r3",))
    assert ask(*edges, beside).sensitivity.flips == ("r1", "r3")


def test_one_study_is_not_called_any_one_study() -> None:
    """A verdict from one fitting study, with another that fits less well behind it, is not said to be steady."""
    graph = graph_of(up("e1", "a", "z", sex="female", **R1), up("e2", "a", "z", **R2))
    found = answer(graph, "a", "z", sex="female")
    assert (found.sensitivity.without, found.sensitivity.flips) == ({"r1": "increases"}, ())
    assert "any one study" not in why(graph, found)
    assert "任何一项研究" not in why(graph, found, "zh")


def test_without_its_direct_study_the_mechanism_answers() -> None:
    """The verdict without a study is a full verdict, not just a missing one."""
    found = ask(
        up("e1", "a", "z", reference=("r1",)),
        down("e2", "a", "m", reference=("r2",)),
        up("e3", "m", "z", reference=("r3",)),
    )
    assert found.sensitivity.without == {"r1": "decreases"}


def test_a_retracted_paper_supports_no_answer() -> None:
    """It is in the direct evidence, and the verdict is another."""
    graph = graph_of(
        up("e1", "a", "z", reference=("gone",)),
        references=[Reference("gone", status="retracted", match_confidence="high")],
    )
    found = answer(graph, "a", "z")
    assert found.verdict == "insufficient"
    assert found.direct is not None


@pytest.mark.parametrize(
    ("bad", "suggestions"),
    [
        ({"sex": "femal"}, ("female",)),
        ({"sex": "both"}, ("male", "female")),
        ({"species": "ratt"}, tuple(word.name for word in SPECIES)),
        ({"layers": ["reviews"]}, ("review",)),
        ({"setting": ["familar"]}, ("familiar", "unfamiliar")),
        ({"setting": ["nowhere"]}, ()),
        ({"population": "nobody"}, ()),
    ],
    ids=str,
)
def test_an_unknown_word_is_refused_with_suggestions(bad: dict[str, object], suggestions: tuple[str, ...]) -> None:
    """Never silently ignored: an ignored key would answer another question. The nearest first, or the whole list."""
    with pytest.raises(UnknownNameError) as caught:
        ask(up("e1", "a", "z"), **bad)
    assert caught.value.suggestions == suggestions


def test_same_source_and_target_is_no_question() -> None:
    """Nothing reaches itself."""
    with pytest.raises(QuestionError, match="a path needs two ends, and both are a"):
        answer(graph_of(up("e1", "a", "z")), "a", "a")
