"""Who is counted beside others: poolings, what fits better, main results, and stronger designs."""

from collections import Counter
from typing import Any

import pytest

from build import down, finding, graph_of, null, up
from counted import counted, direct, not_counted, one, other, said
from oxygraph.engine import counting
from oxygraph.engine.design import LEVELS
from oxygraph.engine.question import Question
from oxygraph.evidence import records
from oxygraph.evidence.records import Edge, Reference

WOMEN = {"sex": "female"}
OWN = {"layer": "extended"}


# --- poolings ---------------------------------------------------------------------------------------------------------

POOL = {"reference": ("pool",), "evidence_type": "meta_analysis"}
POOLING = Reference("pool", includes=("r1",), match_confidence="high")


def test_a_study_that_a_pooling_includes_is_not_counted_beside_it() -> None:
    """The other one is."""
    graph = graph_of(null("pooled", "a", "z", **POOL), one(), other(), references=[POOLING])
    trials = {"evidence_type": "experiment"}
    assert "one" not in counted(graph)
    graph = graph_of(null("pooled", "a", "z", **POOL), one(**trials), other(**trials), references=[POOLING])
    assert not_counted(graph) == {"one": "pooled"}


def test_a_pooling_includes_a_paper_under_any_of_its_names() -> None:
    """And a study by any of its papers."""
    names = {"doi": "10.1000/x", "match_confidence": "high"}
    trial = one(reference=("twin",), evidence_type="experiment")
    for columns in (names, {"cohort": "same"}):
        references = [POOLING, Reference("r1", **columns), Reference("twin", **columns)]  # type: ignore[arg-type]
        assert not_counted(graph_of(null("pooled", "a", "z", **POOL), trial, references=references)) == {
            "one": "pooled"
        }


@pytest.mark.parametrize("own_row", [False, True])
def test_what_a_pooling_pools_does_not_hang_on_the_rows_of_the_pooling_between(
    own_row: bool,  # noqa: FBT001  with and without
) -> None:
    """One that pools another one pools its trials; a review that retells a pooling retells them too."""
    chain = [
        Reference("pool", includes=("between",), match_confidence="high"),
        Reference("between", includes=("r1",), match_confidence="high"),
    ]
    between = [down("between", "a", "z", reference=("between",), evidence_type="meta_analysis")] * own_row
    trial = one(evidence_type="randomized_trial")
    silent = {"one": "pooled"} | ({"between": "pooled"} if own_row else {})
    found = graph_of(null("pooled", "a", "z", **POOL), *between, trial, references=chain)
    assert not_counted(found) == silent
    retelling = {**POOL, "evidence_type": "systematic_review"}
    found = graph_of(null("retold", "a", "z", **retelling), trial, references=chain)
    assert not_counted(found) == {"retold": "pooled"}


@pytest.mark.parametrize("own_row", [False, True])
@pytest.mark.parametrize(("design", "level"), [("randomized_trial", "controlled"), ("observational", "observational")])
def test_a_pooling_is_as_good_as_what_it_pools_by_way_of_another(
    design: str,
    level: str,
    own_row: bool,  # noqa: FBT001  with and without
) -> None:
    """A pooling of poolings of trials is controlled, of observations it is not."""
    chain = [
        Reference("pool", includes=("between",), match_confidence="high"),
        Reference("between", includes=("r1",), match_confidence="high"),
    ]
    between = [null("between", "a", "z", reference=("between",), evidence_type="meta_analysis", **OWN)] * own_row
    found = graph_of(null("pooled", "a", "z", **POOL), *between, one(evidence_type=design, **OWN), references=chain)
    levels = {row.edge.id: LEVELS[row.level] for row in direct(found)}
    assert levels == {"one": level, "pooled": level} | ({"between": level} if own_row else {})


def test_a_pooling_that_is_not_counted_pools_nobody() -> None:
    """It is of another aspect, or an outlook: what it includes is counted."""
    for columns in ({"certainty": "speculative"}, {"object_aspect": "level"}):
        pooled = null("pooled", "a", "z", **POOL, **columns)
        trial = one(evidence_type="experiment", object_aspect="severity")
        assert "one" in counted(graph_of(pooled, trial, references=[POOLING]))


def test_what_an_analysis_pools_that_is_silent_itself_is_asked_again() -> None:
    """The analysis tells no dose; a trial outside it does, and so does a further result of a trial that it pools."""
    dose = {"dose_min": 24.0, "dose_max": 24.0, "dose_unit": "IU", "evidence_type": "randomized_trial"}
    pooled, outside = null("pooled", "a", "z", **POOL), other(**dose)
    further = one(analysis="secondary", **dose)
    graph = graph_of(pooled, further, outside, references=[POOLING])
    assert not_counted(graph) == {"one": "pooled"}
    assert not_counted(graph, dose=24, dose_unit="IU") == {"pooled": "less_specific"}
    graph = graph_of(pooled, one(evidence_type="randomized_trial"), outside, references=[POOLING])
    assert not_counted(graph, dose=24, dose_unit="IU") == {"pooled": "less_specific", "one": "less_specific"}


def test_an_analysis_that_speaks_beside_the_silent_one_keeps_the_place_of_what_both_pool() -> None:
    """One of them is a further result of its own paper: the other one pools the trial as well."""
    pooled = [null("pooled", "a", "z", **POOL), up("further", "a", "z", analysis="secondary", **POOL)]
    trial = one(evidence_type="randomized_trial")
    assert not_counted(graph_of(*pooled, trial, references=[POOLING])) == {"further": "secondary", "one": "pooled"}
    blur = pooled[0]._replace(effect="unclear")
    assert not_counted(graph_of(blur, pooled[1], trial, references=[POOLING])) == {"further": "secondary"}


def test_a_review_speaks_where_its_sources_turn_out_to_be_silent() -> None:
    """It retells a study of rats beside people who were observed."""
    told = null("told", "a", "z", reference=("pool",), evidence_type="systematic_review", species="human")
    rats, seen = one(species="rat", evidence_type="experiment"), other(species="human", evidence_type="observational")
    found = graph_of(told, rats, seen, references=[POOLING])
    assert not_counted(found) == {"one": "other_species"}
    assert counted(found) == {"told", "other"}


def test_a_systematic_review_never_replaces_its_sources() -> None:
    """Where they speak, it is silent; where they do not, it is counted."""
    told = null("told", "a", "z", reference=("pool",), evidence_type="systematic_review")
    observed = one(evidence_type="observational")
    assert not_counted(graph_of(told, observed, references=[POOLING])) == {"told": "pooled"}
    other_aspect = observed._replace(object_aspect="level")
    assert counted(graph_of(told._replace(object_aspect="severity"), other_aspect, references=[POOLING])) == {
        "told",
        "one",
    }
    assert counted(graph_of(told, references=[POOLING, Reference("r1")])) == {"told"}


# --- 4: asserted before compatible ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fits", "leaves_open", "silent"),
    [
        pytest.param({}, {}, True, id="two rows of the review"),
        pytest.param({}, {"sex": "both"}, True, id="of both sexes"),
        pytest.param({"effect": "no_effect"}, {}, True, id="a null fits, too"),
        pytest.param({"effect": "unclear"}, {}, False, id="without a direction"),
        pytest.param({"analysis": "subgroup"}, {}, False, id="a subgroup silences nobody"),
        pytest.param({"analysis": "secondary"}, {}, False, id="a secondary outcome silences nobody"),
        pytest.param({"analysis": "exploratory"}, {}, False, id="what was only explored silences nobody"),
        pytest.param({}, {"analysis": "subgroup"}, True, id="a subgroup is silenced"),
        pytest.param({"reference": ()}, {"evidence_type": "narrative"}, False, id="a statement silences no study"),
        pytest.param({"reference": ()}, {"reference": ()}, True, id="a statement silences a statement"),
        pytest.param({}, OWN, False, id="a paper's own, sex not told"),
        pytest.param({}, {**OWN, "sex": "both"}, False, id="a paper's own in both sexes"),
        pytest.param({"layer": "primary"}, OWN, False, id="two papers' own"),
        pytest.param({"object_aspect": "level"}, {"object_aspect": "severity"}, False, id="of other aspects"),
        pytest.param({"object_aspect": "level"}, {}, True, id="an aspect that only one names"),
    ],
)
def test_what_reports_all_that_is_asked_is_counted_before_what_leaves_it_open(
    fits: dict[str, Any],
    leaves_open: dict[str, Any],
    silent: bool,  # noqa: FBT001  a column of the table
) -> None:
    """Among main results; and a paper's own finding in both sexes is evidence about each."""
    graph = graph_of(finding("one", "a", "z", **{"reference": ("r1",), **fits}, **WOMEN), other(**leaves_open))
    assert (not_counted(graph, **WOMEN).get("other") == "less_specific") is silent


def test_a_paper_s_own_finding_that_leaves_more_open_than_the_sex_is_not_counted() -> None:
    """What is not about the population asked for is not about its women either."""
    asked = {"sex": "female", "species": "human"}
    fits, sex_open = one(**asked, **OWN), other(species="human", **OWN)
    assert counted(graph_of(fits, sex_open), **asked) == {"one", "other"}
    assert not_counted(graph_of(fits, sex_open._replace(species="")), **asked) == {"other": "less_specific"}
    species_open = sex_open._replace(sex="female", species="")
    assert not_counted(graph_of(fits, species_open), **asked) == {"other": "less_specific"}


def test_where_none_is_asserted_compatible_ones_are_counted() -> None:
    """Unreported sex is not the other sex."""
    graph = graph_of(one(sex="both"), other())
    assert counted(graph, **WOMEN) == {"one", "other"}
    assert (str(said(graph, **WOMEN).match), said(graph, **WOMEN).verdict) == ("compatible", "conflicting")


def test_the_result_of_the_asserted_ones_is_told_apart() -> None:
    """The one trial in women beside two that do not report women: said, and not the verdict."""
    mixed = {"evidence_type": "randomized_trial", **OWN}
    graph = graph_of(
        down("women", "a", "z", reference=("r1",), **WOMEN, **mixed),
        null("both", "a", "z", reference=("r2",), sex="both", **mixed),
        null("untold", "a", "z", reference=("r3",), **mixed),
    )
    found = said(graph, **WOMEN)
    assert found.verdict == "mixed"
    assert found.specific is not None
    assert (found.specific.sign, found.specific.contested) == ("-", False)
    assert said(graph).specific is None
    assert said(graph_of(one(**WOMEN)), **WOMEN).specific is None


# --- 5: main and other results of a study -----------------------------------------------------------------------------


@pytest.mark.parametrize("analysis", ["secondary", "subgroup", "exploratory"])
def test_within_one_study_the_main_results_are_counted(analysis: str) -> None:
    """A row of another study counts, whatever it is in it; a study that has no other row has that one."""
    main, beside = null("main", "a", "z", reference=("r1",)), up("beside", "a", "z", reference=("r1",))
    assert not_counted(graph_of(main, beside._replace(analysis=analysis))) == {"beside": "secondary"}
    assert counted(graph_of(main, other(analysis=analysis))) == {"main", "other"}
    assert counted(graph_of(beside._replace(analysis=analysis))) == {"beside"}


def test_a_subgroup_that_fits_better_is_counted_beside_the_main_result() -> None:
    """Never instead: the study found it partly."""
    main = null("main", "a", "z", reference=("r1",), **OWN)
    women = down("women", "a", "z", reference=("r1",), analysis="subgroup", **WOMEN, **OWN)
    graph = graph_of(main, women)
    assert counted(graph, **WOMEN) == {"main", "women"}
    assert not_counted(graph) == {"women": "secondary"}
    (result,) = (said(graph, **WOMEN).direct or pytest.fail("nothing is admitted")).results
    assert result.word == "partly -"


def test_a_subgroup_must_fit_better_than_every_main_result() -> None:
    """One that fits as well is enough to leave it out."""
    first = null("first", "a", "z", reference=("r1",), **OWN)
    second = null("second", "a", "z", reference=("r1",), **WOMEN, **OWN)
    women = down("women", "a", "z", reference=("r1",), analysis="subgroup", **WOMEN, **OWN)
    assert not_counted(graph_of(first, second, women), **WOMEN) == {"women": "secondary"}


def test_a_subgroup_of_another_aspect_is_another_result() -> None:
    """Neither silences the other."""
    main = null("main", "a", "z", reference=("r1",), object_aspect="severity")
    beside = up("beside", "a", "z", reference=("r1",), object_aspect="level", analysis="secondary")
    assert counted(graph_of(main, beside)) == {"main", "beside"}


def test_rows_of_papers_of_one_cohort_are_of_one_study() -> None:
    """The main result is in one paper, the subgroup in another."""
    main, beside = null("main", "a", "z", reference=("r1",)), up("beside", "a", "z", reference=("r2",))
    cohort = [Reference("r1", cohort="same"), Reference("r2", cohort="same")]
    graph = graph_of(main, beside._replace(analysis="subgroup"), references=cohort)
    assert not_counted(graph) == {"beside": "secondary"}


# --- 6: designs -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("columns", "level"),
    [
        ({"evidence_type": "randomized_trial"}, "controlled"),
        ({"evidence_type": "experiment"}, "controlled"),
        ({"evidence_type": "meta_analysis"}, "controlled"),
        ({"evidence_type": "meta_analysis", "predicate": "associated_with"}, "observational"),
        ({"evidence_type": "observational"}, "observational"),
        ({"evidence_type": "systematic_review"}, "observational"),
        ({"evidence_type": ""}, "observational"),
        ({"evidence_type": "narrative"}, "narrative"),
        ({"evidence_type": "", "reference": ()}, "narrative"),
        ({"evidence_type": "experiment", "reference": ()}, "narrative"),
    ],
    ids=str,
)
def test_the_level_of_a_design(columns: dict[str, Any], level: str) -> None:
    """Whether a controlled study was randomized makes no level of its own."""
    (found,) = direct(graph_of(one(**columns)))
    assert LEVELS[found.level] == level


def test_a_row_of_the_review_about_a_pair_that_its_paper_does_not_speak_of_is_a_narrative() -> None:
    """The paper speaks for itself in an asked layer, and never of these two: it is the review's reading."""
    told = one(evidence_type="experiment")
    elsewhere = up("elsewhere", "a", "y", reference=("r1",), **OWN)
    graph = graph_of(told, elsewhere)
    assert [found.level for found in direct(graph)] == [LEVELS.index("narrative")]
    assert [found.level for found in direct(graph, layers=["review"])] == [LEVELS.index("controlled")]
    backwards = up("elsewhere", "z", "a", reference=("r1",), **OWN)
    assert [found.level for found in direct(graph_of(told, backwards))] == [LEVELS.index("narrative")]


def test_a_paper_s_own_rows_about_other_pairs_make_no_narrative_of_its_own_row() -> None:
    """Nor of a row of the review that cites another paper as well."""
    elsewhere = up("elsewhere", "a", "y", reference=("r1",), **OWN)
    own = one(evidence_type="experiment", **OWN)
    assert [found.level for found in direct(graph_of(own, elsewhere))] == [LEVELS.index("controlled")]
    two = one(evidence_type="experiment", reference=("r1", "r2"))
    assert [found.level for found in direct(graph_of(two, elsewhere))] == [LEVELS.index("controlled")]


@pytest.mark.parametrize(
    ("higher", "lower"),
    [("experiment", "observational"), ("randomized_trial", "narrative"), ("observational", "narrative")],
)
def test_the_highest_level_with_an_outcome_decides(higher: str, lower: str) -> None:
    """One that has none silences nobody."""
    graph = graph_of(one(evidence_type=higher), other(evidence_type=lower))
    assert not_counted(graph) == {"other": "weaker_design"}
    unclear = finding("one", "a", "z", "unclear", reference=("r1",), evidence_type=higher)
    assert counted(graph_of(unclear, other(evidence_type=lower))) == {"one", "other"}


def test_a_trial_and_an_experiment_are_counted_beside_each_other() -> None:
    """Randomized or not is no level."""
    graph = graph_of(one(evidence_type="randomized_trial", sample_size=500), other(evidence_type="experiment"))
    assert counted(graph) == {"one", "other"}


@pytest.mark.parametrize(
    ("nulls", "silent"),
    [
        pytest.param([{"sample_size": 33}], False, id="a small one"),
        pytest.param([{}], False, id="of unreported size"),
        pytest.param([{"sample_size": 99}], False, id="ninety-nine"),
        pytest.param([{"sample_size": 100}], True, id="a hundred"),
        pytest.param([{"sample_size": 33}, {"sample_size": 33, "reference": ("r4",)}], True, id="two studies"),
        pytest.param([{"sample_size": 33}, {"sample_size": 33, "analysis": ""}], False, id="two rows of one"),
        pytest.param([{"sample_size": 33, "evidence_type": "meta_analysis"}], True, id="pooled"),
        pytest.param([{"sample_size": 33, "effect": "decreases"}], True, id="no null"),
    ],
)
def test_the_lone_null_of_a_small_study_silences_nothing_below_it(
    nulls: list[dict[str, Any]],
    silent: bool,  # noqa: FBT001  a column of the table
) -> None:
    """Thirty people who show no difference do not undo what hundreds observed."""
    made = {"reference": ("r1",), "evidence_type": "experiment", "effect": "no_effect"}
    above = [finding(f"null{place}", "a", "z", **{**made, **columns}) for place, columns in enumerate(nulls)]
    graph = graph_of(*above, other(evidence_type="observational"))
    assert (not_counted(graph) == {"other": "weaker_design"}) is silent
    assert (counted(graph) == {"other", *(edge.id for edge in above)}) is not silent


def test_a_study_has_its_highest_level_in_all_its_rows() -> None:
    """What a trial also observed is not outweighed by itself, and not by another trial."""
    observed = one(evidence_type="observational")
    trial = up("trial", "a", "z", reference=("r1",), evidence_type="experiment")
    assert counted(graph_of(observed, trial, other(evidence_type="experiment"))) == {"one", "trial", "other"}


def test_a_stronger_design_about_another_aspect_silences_nobody() -> None:
    """Severity is not onset."""
    graph = graph_of(
        one(evidence_type="experiment", object_aspect="severity"),
        other(evidence_type="narrative", object_aspect="onset"),
    )
    assert counted(graph) == {"one", "other"}


def test_many_findings_of_one_step_are_compared_about_as_often_as_they_are_many(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Not each with each other: the answer without each study judges them again and again."""
    compared: list[Edge] = []

    def about_the_same(one: Edge, other: Edge) -> bool:
        compared.append(one)
        return records.about_the_same(one, other)

    monkeypatch.setattr(counting, "about_the_same", about_the_same)
    many = 100
    trials = [up(f"t{n}", "a", "z", reference=(f"t{n}",), evidence_type="randomized_trial") for n in range(many)]
    seen = [down(f"o{n}", "a", "z", reference=(f"o{n}",), evidence_type="observational") for n in range(many)]
    parts = [edge._replace(id=f"{edge.id}-part", analysis="subgroup") for edge in trials]
    graph = graph_of(*trials, *seen, *parts)
    step = counting.Counting(graph, Question("a", "z", graph.context(), graph.layers(()), 1)).between("a", "z")
    silent = Counter(found.silent_because for found in step.findings) if step else None
    assert silent == {"": many, "weaker_design": many, "secondary": many}
    assert len(compared) < 10 * many
