"""How strongly studies carry a verdict: every level, every step down, and where there is none."""

from typing import Any

import pytest

from build import finding, graph_of, up
from counted import said
from oxygraph.engine.ask import answer
from oxygraph.engine.strength import LEVELS, Strength
from oxygraph.evidence.records import Discrepancy, Edge

TRIAL = "randomized_trial"


def strength_of(*edges: Edge, **question: Any) -> Strength:
    """Of what edges say of a and z."""
    return said(graph_of(*edges), **question).strength


def study(name: str, design: str, people: int | None = None, **columns: Any) -> Edge:
    """A study that found more."""
    return finding(
        name,
        "a",
        "z",
        columns.pop("effect", "increases"),
        evidence_type=design,
        sample_size=people,
        **{"reference": (f"r{name}",), **columns},
    )


@pytest.mark.parametrize(
    ("studies", "level", "reason"),
    [
        ([("meta_analysis", 100)], "strong", "pooled_controlled_many"),
        ([("meta_analysis", 99)], "moderate", "pooled_controlled"),
        ([("meta_analysis", None)], "moderate", "pooled_controlled"),
        ([(TRIAL, 66), (TRIAL, 67), (TRIAL, 67)], "strong", "several_controlled_many"),
        ([("experiment", 100), (TRIAL, 100), ("experiment", None)], "strong", "several_controlled_many"),
        ([(TRIAL, 66), (TRIAL, 66), (TRIAL, 67)], "moderate", "two_controlled"),
        ([(TRIAL, 10), ("experiment", None)], "moderate", "two_controlled"),
        ([(TRIAL, 500), (TRIAL, 500)], "moderate", "two_controlled"),
        ([(TRIAL, 100)], "moderate", "one_controlled_many"),
        ([("experiment", 100)], "moderate", "one_controlled_many"),
        ([(TRIAL, 99)], "weak", "one_controlled"),
        ([(TRIAL, None)], "weak", "one_controlled"),
        ([("observational", 50), ("observational", 50)], "moderate", "several_observational_many"),
        ([("systematic_review", 50), ("", 50)], "moderate", "several_observational_many"),
        ([("observational", 100)], "weak", "one_observational_many"),
        ([("observational", 50), ("observational", 49)], "weak", "two_observational"),
        ([("observational", 99)], "very_weak", "one_observational"),
        ([("", None)], "very_weak", "one_observational"),
        ([("narrative", 1000)], "very_weak", "no_study"),
        ([("narrative", 500), ("narrative", 500)], "very_weak", "no_study"),
    ],
    ids=str,
)
def test_each_level(studies: list[tuple[str, int | None]], level: str, reason: str) -> None:
    """By what the deciding studies are, how many, and how many people were in them."""
    edges = [study(str(place), design, people) for place, (design, people) in enumerate(studies)]
    assert strength_of(*edges) == (level, (reason,))


def test_observational_studies_that_are_pooled() -> None:
    """With a hundred people they are as good as two; with fewer they are one."""
    pooled = {"predicate": "associated_with"}
    assert strength_of(study("1", "meta_analysis", 100, **pooled)).level == "moderate"
    assert strength_of(study("1", "meta_analysis", 99, **pooled)).level == "very_weak"


def test_people_are_those_of_the_largest_row_of_a_study() -> None:
    """Two rows of one study are not twice as many people."""
    rows = [study("1", TRIAL, 60, reference=("r1",)), study("2", TRIAL, 60, reference=("r1",))]
    assert strength_of(*rows) == ("weak", ("one_controlled",))


def test_only_studies_that_found_what_the_verdict_says_carry_it() -> None:
    """The null beside three small trials takes from them; it is not one of them."""
    trials = [study(str(place), TRIAL, 30) for place in range(2)]
    beside = study("null", TRIAL, 400, effect="no_effect")
    assert strength_of(*trials, beside) == ("weak", ("two_controlled", "contested_evidence"))


def test_all_studies_carry_what_is_mixed() -> None:
    """And that it is mixed takes from it."""
    edges = study("1", TRIAL, 30), study("2", TRIAL, 400, effect="no_effect")
    assert strength_of(*edges) == ("weak", ("two_controlled", "contested_evidence"))


@pytest.mark.parametrize("effects", [("increases", "decreases"), ("unclear",)])
def test_where_there_is_no_verdict_there_is_no_strength(effects: tuple[str, ...]) -> None:
    """Conflicting and insufficient have none."""
    edges = [study(effect, TRIAL, 500, effect=effect) for effect in effects]
    assert strength_of(*edges) == (None, ())


def test_every_mechanism_is_very_weak() -> None:
    """Nobody measured the whole of it, however well its steps are known."""
    columns = {"evidence_type": "meta_analysis", "sample_size": 1000}
    graph = graph_of(up("e1", "a", "m", reference=("r1",), **columns), up("e2", "m", "z", reference=("r2",), **columns))
    found = answer(graph, "a", "z")
    assert (found.decided_by, found.verdict) == ("mechanism", "increases")
    assert found.strength == ("very_weak", ("mechanism_only",))


# --- steps down -------------------------------------------------------------------------------------------------------


def test_what_most_studies_leave_open_takes_a_step() -> None:
    """Half of them is not most of them."""
    own = {"layer": "extended"}
    told, untold = study("told", TRIAL, 30, sex="female", **own), study("untold", TRIAL, 30, **own)
    more = study("more", TRIAL, 30, sex="both", **own)
    assert strength_of(told, untold, sex="female") == ("moderate", ("two_controlled",))
    assert strength_of(told, untold, more, sex="female") == ("weak", ("two_controlled", "indirect"))
    assert strength_of(told, untold, more) == ("moderate", ("two_controlled",))


def test_animals_alone_take_a_step_where_none_was_asked() -> None:
    """Asked about rats, rats are what is wanted; one study that may be of people is enough."""
    rats, voles = study("rats", TRIAL, 30, species="rat"), study("voles", TRIAL, 30, species="vole")
    assert strength_of(rats, voles) == ("weak", ("two_controlled", "only_animals"))
    assert strength_of(rats, voles, species="rodent") == ("moderate", ("two_controlled",))
    assert strength_of(rats, study("untold", TRIAL, 30)) == ("moderate", ("two_controlled",))


@pytest.mark.parametrize("columns", [{"certainty": "tentative"}, {"analysis": "secondary"}, {"analysis": "subgroup"}])
def test_tentative_or_no_main_results_alone_take_a_step(columns: dict[str, str]) -> None:
    """Whether one study says nothing else, or two do."""
    weaker = study("1", TRIAL, 30, **columns), study("2", TRIAL, 30, **columns)
    assert strength_of(weaker[0]) == ("very_weak", ("one_controlled", "tentative_only"))
    assert strength_of(*weaker) == ("weak", ("two_controlled", "tentative_only"))


@pytest.mark.parametrize("columns", [{"certainty": "tentative"}, {"analysis": "secondary"}, {"analysis": "subgroup"}])
def test_a_level_that_main_results_would_not_reach_takes_a_step(columns: dict[str, str]) -> None:
    """What is tentative lifts nothing; where the others carry the level, it takes nothing either."""
    weaker, pooled = study("1", TRIAL, 30, **columns), study("pool", "meta_analysis", 500, **columns)
    small, large = study("2", TRIAL, 30), study("3", TRIAL, 100)
    assert strength_of(weaker, small) == ("weak", ("two_controlled", "tentative_in_part"))
    assert strength_of(weaker, large) == ("moderate", ("two_controlled",))
    assert strength_of(weaker, small, large) == ("moderate", ("two_controlled",))
    assert strength_of(pooled, large) == ("moderate", ("pooled_controlled_many", "tentative_in_part"))


def test_a_study_with_a_main_result_is_no_tentative_one() -> None:
    """A subgroup beside it takes nothing from it."""
    rows = study("1", TRIAL, 30), study("2", TRIAL, 30, reference=("r1",), certainty="tentative")
    assert strength_of(*rows, study("3", TRIAL, 30)) == ("moderate", ("two_controlled",))


def test_a_reading_of_the_review_that_is_audited_takes_a_step() -> None:
    """Where the paper's own findings are not asked, the reading still decides, and less strongly."""
    told = study("told", TRIAL, 100, reference=("r1",), citation=(1,))
    own = study("own", TRIAL, 100, reference=("r1",), layer="primary", effect="no_effect")
    entry = Discrepancy("d1", (1,), ("r1",), "null_hidden", ("told",), ("own",), "It differs.")
    graph = graph_of(told, own, audit=[entry])
    assert said(graph, layers=["review"]).strength == ("weak", ("one_controlled_many", "audited_reading"))
    assert said(graph).strength == ("moderate", ("one_controlled_many",))
    beside = study("beside", TRIAL, 20, reference=("r2",))
    graph = graph_of(told, own, beside, audit=[entry])
    assert said(graph, layers=["review"]).strength == ("weak", ("two_controlled", "audited_reading")), "one is enough"


def test_each_takes_one_step_and_none_goes_below_the_lowest_level() -> None:
    """Two of them two, four of them no further than very weak."""
    rats = {"species": "rat", "certainty": "tentative"}
    pooled = study("1", "meta_analysis", 500, **rats)
    assert strength_of(pooled) == ("weak", ("pooled_controlled_many", "only_animals", "tentative_only"))
    small = study("1", TRIAL, 10, **rats)
    assert strength_of(small) == ("very_weak", ("one_controlled", "only_animals", "tentative_only"))


def test_the_levels_are_four() -> None:
    """The weakest first."""
    assert LEVELS == ("very_weak", "weak", "moderate", "strong")
