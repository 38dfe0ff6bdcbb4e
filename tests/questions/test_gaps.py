"""What was tested in whom, and which experiment would help: the matrix fills no cell it has no finding for."""

from typing import Any

import oxygraph as ox
from build import finding, graph_of
from oxygraph.evidence.records import Node, Reference
from oxygraph.evidence.variants import with_finding
from oxygraph.questions.gaps import gaps, gaps_by, next_experiments
from oxygraph.report.gaps import experiment_rows, gap_rows, gaps_for_people
from oxygraph.report.words import Words

_AUTISTIC_MAN: dict[str, Any] = {"sex": "male", "species": "human", "population": ("asd",)}


def test_each_status() -> None:
    """Tested, null, conflicting, mixed and untested cells of one target."""
    graph = graph_of(
        finding("m", "oxytocin", "x", "decreases", sex="male", species="human"),
        finding("f", "oxytocin", "x", "no_effect", sex="female", species="human"),
        finding("r1", "oxytocin", "x", "increases", sex="male", species="rat", reference=("r1",)),
        finding("r2", "oxytocin", "x", "decreases", sex="male", species="rat", reference=("r2",)),
        finding("m1", "oxytocin", "x", "increases", sex="male", species="mouse", reference=("r1",)),
        finding("m2", "oxytocin", "x", "no_effect", sex="male", species="mouse", reference=("r2",)),
    )
    cells = {(gap.species, gap.sex): (gap.status, gap.sign) for gap in gaps(graph)}
    assert cells == {
        ("human", "male"): ("tested", "-"),
        ("human", "female"): ("null", "0"),
        ("rat", "male"): ("conflicting", "conflicting"),
        ("rat", "female"): ("untested", ""),
        ("mouse", "male"): ("mixed", "mixed"),
        ("mouse", "female"): ("untested", ""),
    }


def test_a_cell_that_other_layers_fill_is_not_untested() -> None:
    """It says where; asked of all layers it says what."""
    graph = graph_of(
        finding("m", "oxytocin", "x", "decreases", sex="male", species="human", reference=("r1",)),
        finding("f", "oxytocin", "x", "no_effect", sex="female", species="human", reference=("r2",), layer="extended"),
    )
    review = {gap.sex: (gap.status, gap.sign, gap.edges) for gap in gaps(graph, layers=["review"])}
    assert review == {"male": ("tested", "-", ("m",)), "female": ("elsewhere", "", ("f",))}
    assert {gap.sex: (gap.status, gap.sign) for gap in gaps(graph)} == {
        "male": ("tested", "-"),
        "female": ("null", "0"),
    }


def test_what_is_not_counted_fills_no_cell() -> None:
    """The review's account of the paper that speaks for itself."""
    graph = graph_of(
        finding("told", "oxytocin", "x", "decreases", sex="male", species="human", reference=("r1",)),
        finding("own", "oxytocin", "x", "no_effect", sex="male", species="human", reference=("r1",), layer="primary"),
    )
    (male,) = [gap for gap in gaps(graph) if gap.sex == "male"]
    assert (male.status, male.edges) == ("null", ("own",))


def test_what_leaves_the_cell_open_silences_nothing_in_it() -> None:
    """A trial in autism is tested in autism, though an analysis that does not say who took part pools it."""
    pooling = Reference("r1", match_confidence="high", includes=("r2",))
    graph = graph_of(
        finding("pooling", "oxytocin", "x", "no_effect", evidence_type="meta_analysis", reference=("r1",)),
        finding("trial", "oxytocin", "x", evidence_type="randomized_trial", reference=("r2",), **_AUTISTIC_MAN),
        references=[pooling, Reference("r2", match_confidence="high")],
    )
    (autism,) = gaps_by(graph)
    assert (autism.population, autism.status, autism.sign, autism.edges) == ("asd", "tested", "+", ("trial",))
    cells = {(gap.sex, gap.population): (gap.status, gap.sign) for gap in gaps(graph)}
    assert cells[("male", "asd")] == cells[("male", "")] == ("tested", "+")
    assert cells[("female", "asd")] == ("untested", "")


def test_an_analysis_that_reports_the_cell_speaks_in_it_for_what_it_pools() -> None:
    """One notion of who counts, inside a cell as outside."""
    graph = graph_of(
        finding(
            "pooling", "oxytocin", "x", "no_effect", evidence_type="meta_analysis", reference=("r1",), **_AUTISTIC_MAN
        ),
        finding("trial", "oxytocin", "x", evidence_type="randomized_trial", reference=("r2",), **_AUTISTIC_MAN),
        references=[
            Reference("r1", match_confidence="high", includes=("r2",)),
            Reference("r2", match_confidence="high"),
        ],
    )
    (autism,) = gaps_by(graph)
    assert (autism.status, autism.edges) == ("null", ("pooling",))


def test_a_subgroup_fills_the_cell_of_which_nothing_better_is_known() -> None:
    """The main result is of everybody together and is pooled; the part of it is what is known of the healthy."""
    graph = graph_of(
        finding("pooling", "oxytocin", "x", "no_effect", evidence_type="meta_analysis", reference=("r1",)),
        finding("main", "oxytocin", "x", evidence_type="randomized_trial", reference=("r2",)),
        finding(
            "part", "oxytocin", "x", "decreases", evidence_type="randomized_trial", reference=("r2",),
            analysis="subgroup", population=("healthy",),
        ),
        references=[
            Reference("r1", match_confidence="high", includes=("r2",)),
            Reference("r2", match_confidence="high"),
        ],
    )  # fmt: skip
    (healthy,) = gaps_by(graph)
    assert (healthy.status, healthy.sign, healthy.edges) == ("tested", "-", ("part",))


def test_what_was_tested_without_a_direction_is_not_untested(graph: ox.EvidenceGraph) -> None:
    """Somebody looked; the sign stays empty, and people read a question mark."""
    small = graph_of(finding("vague", "oxytocin", "x", "unclear", sex="male", species="human"))
    (_, male) = gaps(small)
    assert (male.status, male.sign, male.edges) == ("tested", "", ("vague",))
    assert [row["status"] for row in gaps_for_people(Words(small), gaps(small))] == ["untested", "tested ?"]
    (other,) = [gap for gap in gaps(small, layers="extended") if gap.sex == "male"]
    assert (other.status, other.edges) == ("elsewhere", ("vague",))
    assert ("brain", "male") in {(gap.target, gap.sex) for gap in gaps(graph) if gap.status == "tested"}


def test_the_trials_of_the_curated_graph_fill_their_cells(graph: ox.EvidenceGraph) -> None:
    """Anagnostou 2012 in autism, a part of Bartz 2011 in healthy people, four trials and Davis 2013 in men."""
    by_population = {(gap.target, gap.population): gap.edges for gap in gaps_by(graph)}
    assert by_population[("theory-of-mind", "asd")] == ("x-anagnostou2012-tom",)
    assert by_population[("cooperation", "healthy")] == ("x-bartz2011bpd-anxious-cooperation",)
    men = {(gap.target, gap.population): gap.edges for gap in gaps(graph, sex="male", species="human")}
    assert men[("theory-of-mind", "adults")] == (
        "x-domes2007eyes-m-eyes",
        "x-hurlemann2010-m-cognitive",
        "x-macdonald2013-m-theory-of-mind",
        "x-woolley2016-eyes",
    )
    assert men[("social-cognition", "schizophrenia")] == ("x-davis2013-m-social-cognition",)


def test_a_finding_that_does_not_report_the_sex_fills_no_cell() -> None:
    """Otherwise every gap would look filled."""
    graph = graph_of(finding("any", "oxytocin", "x", species="human"))
    assert {gap.status for gap in gaps(graph)} == {"untested"}


def test_populations_are_rows_of_their_own() -> None:
    """Tested in men is not tested in men with PTSD."""
    graph = graph_of(
        finding("m", "oxytocin", "x", sex="male", species="human"),
        finding("p", "oxytocin", "x", "no_effect", sex="female", species="human", population=("ptsd",)),
    )
    cells = {(gap.population, gap.sex): gap.status for gap in gaps(graph)}
    assert cells == {
        ("", "male"): "tested",
        ("", "female"): "null",
        ("ptsd", "male"): "untested",
        ("ptsd", "female"): "null",
    }


def test_a_population_is_asked_for_only_in_a_species_that_has_it() -> None:
    """Rats with a personality disorder are no gap; rats as such are."""
    graph = graph_of(
        finding("p", "oxytocin", "x", "no_effect", sex="female", species="human", population=("ptsd",)),
        finding("r", "oxytocin", "x", sex="male", species="rat"),
    )
    assert {(gap.species, gap.population) for gap in gaps(graph)} == {("human", ""), ("human", "ptsd"), ("rat", "")}


def test_the_proposed_experiment_resolves_its_questions_whichever_way_it_comes_out() -> None:
    """Two mechanisms disagree about a disorder: testing it directly settles it, for the sex that was tested."""
    graph = graph_of(
        finding("up", "oxytocin", "m"),
        finding("up2", "m", "illness"),
        finding("down", "oxytocin", "n", "decreases"),
        finding("up3", "n", "illness"),
        nodes=[Node("illness", "Disorder", "the illness")],
    )
    wanted = next_experiments(graph)
    assert [(w.missing.subject, w.missing.object, w.resolves) for w in wanted] == [
        ("oxytocin", "illness", (("illness", "female"),)),
        ("oxytocin", "illness", (("illness", "male"),)),
    ]
    (row, _) = experiment_rows(Words(graph), wanted)
    assert row["lacks"] == {"sex": "female"}


def test_a_graph_without_abstention_needs_no_experiment() -> None:
    """Nothing is proposed for its own sake."""
    graph = graph_of(finding("d", "oxytocin", "illness"), nodes=[Node("illness", "Disorder", "the illness")])
    assert next_experiments(graph) == []


def test_the_curated_matrix_holds_the_female_nulls(graph: ox.EvidenceGraph) -> None:
    """[13] and [39] in women, [40] in men, as the review has them."""
    nulls = {(row["target"], row["sex"]) for row in gap_rows(gaps(graph, layers=["review"])) if row["status"] == "null"}
    assert {("amygdala", "female"), ("body-movement-recognition", "female"), ("compassion", "male")} <= nulls


def test_a_context_is_fixed_in_every_cell() -> None:
    """Tested in men is not tested in men at 24 IU; where a sex, species or population is fixed, there is no other."""
    graph = graph_of(
        finding("any", "oxytocin", "x", "decreases", sex="male", species="human", population=("ptsd",)),
        finding(
            "dose", "oxytocin", "y", "decreases", sex="male", species="human", dose_min=24, dose_max=24, dose_unit="IU"
        ),
    )
    at_dose = {(gap.target, gap.sex, gap.population): gap.status for gap in gaps(graph, dose="24 IU")}
    assert at_dose[("x", "male", "")] == "untested"
    assert at_dose[("y", "male", "")] == "tested"
    men = gaps(graph, sex="male", population="ptsd", species="human")
    assert [(gap.target, gap.status) for gap in men] == [("x", "tested"), ("y", "untested")]
    assert {(gap.sex, gap.species, gap.population) for gap in men} == {("male", "human", "ptsd")}


def test_by_one_key_there_are_the_values_that_the_context_admits() -> None:
    """No veterans among mice; a key that the context fixes has one value."""
    graph = graph_of(
        finding("a", "oxytocin", "x", species="human", population=("veterans",)),
        finding("b", "oxytocin", "y", species="mouse", population=("adolescents",)),
    )
    cells = {(gap.target, gap.population): gap.status for gap in gaps_by(graph, by="population", species="mouse")}
    assert cells == {("x", "adolescents"): "untested", ("y", "adolescents"): "tested"}
    assert {gap.species for gap in gaps_by(graph, by="species", species="human")} == {"human"}


def test_by_dose_a_range_fills_both_of_its_ends() -> None:
    """What was given between 18 and 24 IU is asked for at either; a dose that is not told fills nothing."""
    graph = graph_of(
        finding("range", "oxytocin", "x", dose_min=18, dose_max=24, dose_unit="IU"),
        finding("none", "oxytocin", "y"),
    )
    cells = {(gap.target, gap.dose): gap.status for gap in gaps_by(graph, by="dose")}
    assert cells == {
        ("x", "18 IU"): "tested",
        ("x", "24 IU"): "tested",
        ("y", "18 IU"): "untested",
        ("y", "24 IU"): "untested",
    }


def test_experiments_are_named_for_the_context() -> None:
    """What would settle it for whom one asks, imagined in them."""
    graph = graph_of(
        finding("up", "oxytocin", "x", "increases", species="human", population=("ptsd",), reference=("r1",)),
        finding("down", "oxytocin", "x", "decreases", species="human", population=("ptsd",), reference=("r2",)),
        nodes=(Node("oxytocin", "Molecule", "oxytocin", "催产素"), Node("x", "Symptom", "x", "某")),
    )
    (wanted,) = next_experiments(graph, sex="female", population="ptsd")
    assert dict(wanted.missing.lacks) == {"sex": "female", "population": "ptsd"}
    assert wanted.resolves == (("x", "female"),)


def test_what_is_proposed_does_not_hang_on_what_was_asked_before(graph: ox.EvidenceGraph) -> None:
    """A result that was imagined in people is not taken for one in rats: each graph that asks is told the same."""
    next_experiments(graph, species="human")
    assert next_experiments(graph, species="rat") == next_experiments(graph.only(graph.edges), species="rat")


def test_a_finding_that_is_added_is_read_in_its_own_context(graph: ox.EvidenceGraph) -> None:
    """Two graphs may call two findings alike; neither is read as the other, nor changes the graph it was added to."""
    paper = graph.references["r32"]
    for sex in ("male", "female"):
        imagined = finding("imagined", "oxytocin", "empathy", sex=sex, layer="extended", reference=(paper.id,))
        larger = with_finding(graph, imagined, paper)
        assert larger.scope(imagined).sex == frozenset({sex})
        assert imagined in larger.own_rows[larger.papers.paper[paper.id]]
        assert imagined not in graph.own_rows[graph.papers.paper[paper.id]]
