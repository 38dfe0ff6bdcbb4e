"""Strata side by side: what is the same, opposite, only here, null here, untested here."""

from itertools import permutations
from typing import Any

import pytest

import oxygraph as ox
from build import finding, graph_of
from oxygraph.errors import NothingReportedError, OxyGraphError, QuestionError
from oxygraph.evidence.records import ContextTag, Discrepancy, Edge, Reference
from oxygraph.questions.compare import ComparedStep, Comparison, compare, told_apart
from oxygraph.report.comparison import comparison_document, comparison_rows, comparison_text
from oxygraph.report.words import Words


def relations(*edges: Edge, by: str = "sex", **context: Any) -> dict[tuple[str, str], dict[str, str]]:
    """Step → stratum → relation, for the question how a reaches z."""
    compared: Comparison = compare(graph_of(*edges), "a", "z", by, **context)
    return {
        (step.subject, step.object): {value: cell.relation for value, cell in step.cells.items()}
        for step in compared.steps
    }


@pytest.mark.parametrize(
    ("women", "men", "expected"),
    [
        ("increases", "increases", ("same", "same")),
        ("increases", "decreases", ("opposite", "opposite")),
        ("no_effect", "decreases", ("null_here", "only_here")),
        ("no_effect", "no_effect", ("same", "same")),
        ("increases", None, ("only_here", "untested_here")),
        (None, "no_effect", ("untested_here", "null_here")),
    ],
)
def test_each_relation(women: str | None, men: str | None, expected: tuple[str, str]) -> None:
    """One step, two strata, every combination that means something else."""
    effects = {"female": women, "male": men}
    edges = [finding(sex, "a", "z", effect, sex=sex) for sex, effect in effects.items() if effect]
    assert relations(*edges) == {("a", "z"): {"female": expected[0], "male": expected[1]}}


def study(name: str, effect: str, sex: str, **columns: Any) -> Edge:
    """A finding of a study of its own."""
    return finding(name, "a", "z", effect, sex=sex, reference=(f"r{name}",), **columns)


def test_findings_in_one_stratum_that_disagree_are_conflicting_there() -> None:
    """The other stratum is not told to be opposite to half of them."""
    edges = [study("m1", "increases", "male"), study("m2", "decreases", "male"), study("f", "increases", "female")]
    assert relations(*edges)["a", "z"] == {"female": "only_here", "male": "conflicting_here"}


@pytest.mark.parametrize(
    ("women", "men", "expected"),
    [
        pytest.param("++-", "+--", ("leaning_apart", "leaning_apart"), id="two conflicts"),
        pytest.param("++-", "-", ("leaning_apart", "leaning_apart"), id="a conflict and a sign"),
        pytest.param("+0", "-0", ("leaning_apart", "leaning_apart"), id="mixed either way"),
        pytest.param("+0", "-", ("leaning_apart", "leaning_apart"), id="mixed and a sign"),
        pytest.param("+", "-", ("opposite", "opposite"), id="two signs"),
        pytest.param("++-", "++-", ("conflicting_here", "conflicting_here"), id="conflicts that lean alike"),
        pytest.param("++-", "+-", ("conflicting_here", "conflicting_here"), id="one that leans nowhere"),
        pytest.param("+0", "+0", ("same", "same"), id="mixed alike"),
        pytest.param("+0", "0", ("only_here", "null_here"), id="mixed and a null"),
        pytest.param("+0", "+", ("leaning_alike", "leaning_alike"), id="mixed and a sign alike"),
        pytest.param("++-", "+", ("conflicting_here", "leaning_alike"), id="a conflict that leans, and a sign alike"),
        pytest.param("++-", "+0", ("conflicting_here", "leaning_alike"), id="a conflict and mixed alike"),
        pytest.param("?", "?", ("unclear_here", "unclear_here"), id="no direction in either"),
        pytest.param("?", "+", ("unclear_here", "only_here"), id="no direction and a sign"),
        pytest.param("?", "", ("only_here", "untested_here"), id="no direction, and nothing"),
    ],
)
def test_strata_that_lean_apart_are_told_apart(women: str, men: str, expected: tuple[str, str]) -> None:
    """Neither settles anything, and they point different ways."""
    words = {"+": "increases", "-": "decreases", "0": "no_effect", "?": "unclear"}
    edges = [
        study(f"{sex[0]}{place}", words[sign], sex)
        for sex, signs in (("female", women), ("male", men))
        for place, sign in enumerate(signs)
    ]
    assert relations(*edges)["a", "z"] == dict(zip(("female", "male"), expected, strict=True))
    (step,) = compare(graph_of(*edges), "a", "z", "sex").steps
    assert step.differs == bool({"opposite", "leaning_apart", "null_here"} & set(expected))


def test_a_cell_counts_studies() -> None:
    """Two rows of one paper are one study; one that found both counts on either side."""
    edges = [
        study("f1", "increases", "female"),
        study("f2", "decreases", "female")._replace(reference=("rf1",)),
        study("f3", "increases", "female"),
    ]
    (step,) = compare(graph_of(*edges), "a", "z", "sex").steps
    assert step.cells["female"].counts == {"+": 2, "-": 1, "0": 0}
    assert step.cells["male"].counts == {"+": 0, "-": 0, "0": 0}


SUBGROUP = [
    study("whole", "no_effect", ""),
    study("women", "increases", "female", analysis="subgroup")._replace(reference=("rwhole",)),
    study("own", "increases", "female"),
    study("mice", "increases", "female", species="mouse"),
]


@pytest.mark.parametrize(
    ("by", "silent", "reasons"),
    [
        pytest.param("sex", {"women": "secondary"}, "beside the main result of its study", id="a subgroup"),
        pytest.param("species", {"mice": "other_species"}, "animals, where people were studied", id="animals"),
    ],
)
def test_what_is_counted_for_a_stratum_alone_is_named(by: str, silent: dict[str, str], reasons: str) -> None:
    """A column of the undivided question counts fewer; the comparison says how many, and by which rule."""
    graph = graph_of(*(edge if edge.species else edge._replace(species="human") for edge in SUBGROUP))
    compared = compare(graph, "a", "z", by)
    assert compared.silent_undivided == silent
    document: Any = comparison_document(Words(graph), compared)
    assert document["silent_undivided"] == silent
    said = f"Not counted where nothing fixes the {by}: 1 of the findings compared ({reasons})."
    assert document["paragraph"].endswith(said)
    assert "条不计入" in comparison_text(Words(graph, "zh"), compared)


def test_where_everybody_counts_the_same_nothing_is_said_of_it() -> None:
    """Two main results, each of one sex, are counted with and without the key."""
    graph = graph_of(study("f", "increases", "female"), study("m", "decreases", "male"))
    compared = compare(graph, "a", "z", "sex")
    assert compared.silent_undivided == {}
    assert "Not counted where" not in comparison_text(Words(graph), compared)


def test_only_what_is_counted_is_compared() -> None:
    """The review's account of the paper that speaks for itself fills no cell."""
    edges = [
        study("told", "decreases", "female")._replace(reference=("r1",)),
        study("own", "increases", "female", layer="extended")._replace(reference=("r1",)),
        study("men", "increases", "male"),
    ]
    (step,) = compare(graph_of(*edges), "a", "z", "sex").steps
    assert {value: cell.edges for value, cell in step.cells.items()} == {"female": ("own",), "male": ("men",)}
    assert not step.differs


TRIED = {"evidence_type": "randomized_trial", "layer": "extended"}


def test_a_trial_that_an_analysis_pools_is_compared_where_the_analysis_does_not_tell_the_stratum() -> None:
    """They told women and men apart; the analysis that is counted in their place does not."""
    trials = [study("f", "decreases", "female", **TRIED), study("m", "increases", "male", **TRIED)]
    pooled = finding("pool", "a", "z", "no_effect", reference=("rpool",), **TRIED | {"evidence_type": "meta_analysis"})
    references = [Reference("rpool", includes=("rf", "rm"), match_confidence="high")]
    compared = compare(graph_of(*trials, pooled, references=references), "a", "z", "sex")
    (step,) = compared.steps
    assert {value: (cell.edges, cell.relation) for value, cell in step.cells.items()} == {
        "female": (("f",), "opposite"),
        "male": (("m",), "opposite"),
    }
    assert compared.silent_undivided == {"f": "pooled", "m": "pooled"}
    assert {found.verdict for found in compared.answers.values()} == {"no_effect"}

    women = pooled._replace(id="pool-f", sex="female")
    (step,) = compare(graph_of(*trials, women, references=references), "a", "z", "sex").steps
    assert step.cells["female"].edges == ("pool-f",)


def test_what_an_analysis_pools_in_layers_left_out_is_not_called_untested() -> None:
    """Of men the review says nothing; a trial in men does, and an analysis pools it."""
    told, trial = study("told", "increases", "female"), study("m", "decreases", "male", **TRIED)
    pooled = finding("pool", "a", "z", "no_effect", reference=("rpool",), **TRIED | {"evidence_type": "meta_analysis"})
    references = [Reference("rpool", includes=("rm",), match_confidence="high")]
    (step,) = compare(graph_of(told, trial, pooled, references=references), "a", "z", "sex", layers="review").steps
    assert (step.cells["male"].relation, step.cells["male"].elsewhere) == ("in_other_layers", ("m",))


def test_a_comparison_carries_the_cautions_of_its_answers() -> None:
    """Each once, in the document."""
    entry = Discrepancy("d1", (), ("r1",), "sex_misread", ("told",), ("own",), "It says more.", "说多了。")
    edges = [
        study("told", "decreases", "female")._replace(reference=("r1",)),
        study("own", "increases", "female", layer="extended")._replace(reference=("r1",)),
        study("men", "increases", "male"),
    ]
    graph = graph_of(*edges, audit=[entry])
    document: Any = comparison_document(Words(graph), compare(graph, "a", "z", "sex"))
    assert [caution["id"] for caution in document["cautions"]] == ["d1"]


def test_what_layers_left_out_have_tested_is_not_called_untested() -> None:
    """Nobody tested men in the layer asked; another layer has a null in men, which is said in either language."""
    edges = [study("f", "decreases", "female"), study("m", "no_effect", "male", layer="extended")]
    graph = graph_of(*edges)
    compared = compare(graph, "a", "z", "sex", layers="review")
    (step,) = compared.steps
    men = step.cells["male"]
    assert (men.sign, men.relation, men.edges, men.elsewhere) == ("elsewhere", "in_other_layers", (), ("m",))
    assert step.cells["female"].relation == "only_here"
    assert not step.differs
    english, chinese = (comparison_text(Words(graph, lang), compared) for lang in ("en", "zh"))
    assert "one stratum only" not in english
    assert (
        "tested in others (primary, extended): the a → the z (female decreases, male there only, findings: 1)."
        in english
    )
    assert "其他层次（原始论文、扩展文献）已检验" in chinese
    (_, row), _ = comparison_rows(Words(graph), compared)
    assert row["male"] == "· in other layers (1)"
    (everything,) = compare(graph, "a", "z", "sex").steps
    assert (everything.cells["male"].sign, everything.cells["male"].elsewhere) == ("0", ())


def test_what_no_layer_has_tested_is_untested() -> None:
    """A finding of another layer that does not tell the sex, or is an outlook, tests nobody."""
    edges = [
        study("f", "decreases", "female"),
        study("any", "no_effect", "", layer="extended"),
        study("may", "increases", "male", layer="extended", certainty="speculative"),
    ]
    (step,) = compare(graph_of(*edges), "a", "z", "sex", layers="review").steps
    assert (step.cells["male"].relation, step.cells["male"].elsewhere) == ("untested_here", ())


def silent_in_women(**columns: Any) -> ox.EvidenceGraph:
    """Trials in men, and a finding in women that is silent beside those of whom nobody tells the sex."""
    people = {"species": "human", "evidence_type": "randomized_trial"}
    trials = [finding(f"t{at}", "a", "z", "decreases", reference=(f"rt{at}",), **people) for at in range(2)]
    edges = [study("m", "decreases", "male", **people), *trials, study("f", "increases", "female", **columns)]
    return graph_of(*edges, tags=[ContextTag("blocked", "receptor", control="yes", name="blocked", name_zh="阻断")])


@pytest.mark.parametrize(
    ("columns", "reason"),
    [
        ({"evidence_type": "observational", "analysis": "secondary"}, "weaker_design"),
        ({"species": "rat", **TRIED}, "other_species"),
        ({"setting": ("blocked",), **TRIED}, "control"),
    ],
)
def test_what_is_reported_and_not_counted_is_not_called_untested(columns: dict[str, Any], reason: str) -> None:
    """Women were studied: the cell names the finding and why it is silent, in words and as data."""
    graph = silent_in_women(**columns)
    compared = compare(graph, "a", "z", "sex")
    (step,) = compared.steps
    women = step.cells["female"]
    assert (women.sign, women.relation, women.edges) == ("not_counted", "not_counted_here", ())
    assert (women.silent, women.elsewhere) == ({"f": reason}, ())
    assert not step.differs
    words = Words(graph)
    document: Any = comparison_document(words, compared)
    cells = document["steps"][0]["cells"]
    assert cells["female"]["silent"] == {"f": reason}
    assert "silent" not in cells["male"]
    (_, row), _ = comparison_rows(words, compared)
    assert row["female"] == f"· not counted here ({words.say(f'because_{reason}')})"
    text = comparison_text(words, compared)
    assert f"Reported, but not counted: the a → the z ({words.say(f'because_{reason}')}: female)." in text
    assert "By what is counted, strata disagree on no step." in text
    assert "one stratum only" not in text
    chinese = Words(graph, "zh")
    assert "有报告，但未计入：" in comparison_text(chinese, compared)
    (_, row), _ = comparison_rows(chinese, compared)
    assert str(row["female"]).startswith("· 此处未计入")


@pytest.mark.parametrize("layers", ["review", ""])
def test_what_only_another_layer_reports_without_counting_is_in_other_layers(layers: str) -> None:
    """Where that layer is asked as well, it is not counted; an outlook of it would be no test at all."""
    graph = silent_in_women(evidence_type="observational", analysis="secondary", layer="extended")
    (step,) = compare(graph, "a", "z", "sex", layers=layers).steps
    women = step.cells["female"]
    expected = ("in_other_layers", ("f",)) if layers else ("not_counted_here", ())
    assert (women.relation, women.elsewhere) == expected


def test_a_step_is_compared_in_a_stratum_whose_own_ways_do_not_take_it() -> None:
    """Women and men were tested on the first step; on the second others, at a place that excludes hers."""
    edges = [
        study("men", "increases", "male")._replace(object="b"),
        study("women", "decreases", "female", setting=("familiar",))._replace(object="b"),
        study("on", "increases", "")._replace(subject="b", setting=("unfamiliar",)),
    ]
    compared = compare(graph_of(*edges), "a", "z", "sex")
    assert not any(path.counted for path in compared.answers["female"].paths)
    (step,) = [step for step in compared.steps if step.object == "b"]
    assert {value: cell.relation for value, cell in step.cells.items()} == {"female": "opposite", "male": "opposite"}
    assert step.differs


@pytest.mark.parametrize(
    ("sex", "english", "chinese"),
    [("both", "· not told apart", "· 未区分"), ("male", "· untested here", "· 此处未检验")],
)
def test_who_was_studied_together_with_others_is_not_called_untested(sex: str, english: str, chinese: str) -> None:
    """A trial of both sexes has women in it; one stratum alone is reported, and that is all the paragraph says."""
    graph = graph_of(study("m", "decreases", "male", **TRIED), study("other", "decreases", sex, **TRIED))
    compared = compare(graph, "a", "z", "sex")
    for lang, said in (("en", english), ("zh", chinese)):
        (_, row), _ = comparison_rows(Words(graph, lang), compared)
        assert row["female"] == said
    assert "Reported for one stratum only: the a → the z (male decreases)." in comparison_text(Words(graph), compared)
    (step,) = compared.steps
    assert (step.cells["female"].relation, step.cells["male"].untold) == ("untested_here", False)


def test_who_was_studied_without_all_that_is_asked_is_told_apart() -> None:
    """Men were tested, nobody says in which place: neither untested, nor mingled with women, nor is she alone."""
    women = study("f", "decreases", "female", setting=("familiar",), **TRIED)
    graph = graph_of(women, study("m", "decreases", "male", **TRIED), study("any", "increases", "", **TRIED))
    compared = compare(graph, "a", "z", "sex", setting=["familiar"])
    (step,) = compared.steps
    men = step.cells["male"]
    assert (men.relation, men.untold, men.in_part) == ("untested_here", False, True)
    for lang, said in (("en", "· not all that is asked"), ("zh", "· 未报告所问的全部条件")):
        (_, row), _ = comparison_rows(Words(graph, lang), compared)
        assert row["male"] == said
    assert "for one stratum only" not in comparison_text(Words(graph), compared)


def test_a_table_of_many_strata_leaves_out_the_untested_alone() -> None:
    """What is not counted in one of them has a row as what is counted."""
    given = [(dose, {"dose_min": dose, "dose_max": dose, "dose_unit": "IU"}) for dose in (8, 24)]
    doses = [study(f"d{dose}", "decreases", "", **columns, **TRIED) for dose, columns in given]
    weaker = study("w", "decreases", "", dose_min=40, dose_max=40, dose_unit="IU", analysis="secondary")
    outlook = study("o", "decreases", "", dose_min=48, dose_max=48, dose_unit="IU", certainty="speculative")
    anybody = [study(f"t{at}", "decreases", "", **TRIED) for at in range(2)]
    graph = graph_of(*doses, weaker, outlook, *anybody)
    rows, _ = comparison_rows(Words(graph), compare(graph, "a", "z", "dose"))
    found = {row["stratum"]: row["finding"] for row in rows if row["step"] != "verdict"}
    assert list(found) == ["8 IU", "24 IU", "40 IU"]
    assert found["40 IU"] == "· not counted here (a weaker design than those counted)"


def test_a_verdict_of_studies_that_do_not_tell_the_stratum_apart_says_so() -> None:
    """No study reports men, and yet men have a verdict: the one of studies in anybody."""
    edges = [study("f", "decreases", "female", layer="extended"), study("any", "no_effect", "", layer="extended")]
    graph = graph_of(*edges)
    compared = compare(graph, "a", "z", "sex")
    assert {value: told_apart(found, "sex") for value, found in compared.answers.items()} == {
        "female": True,
        "male": False,
    }
    assert "male: no effect found (no study counted tells this stratum apart)." in comparison_text(
        Words(graph), compared
    )
    assert "（计入的研究均未单独报告这一组）" in comparison_text(Words(graph, "zh"), compared)
    (verdicts, _), _ = comparison_rows(Words(graph), compared)
    assert (verdicts["female"], verdicts["male"]) == ("MIXED", "NO EFFECT FOUND (not told apart)")


def test_a_finding_without_a_direction_tells_no_verdict_apart() -> None:
    """Women were studied, and nobody says which way it went: what they are answered is found in anybody."""
    edges = [study("f", "unclear", "female", **TRIED), study("any", "decreases", "", **TRIED)]
    women = compare(graph_of(*edges), "a", "z", "sex").answers["female"]
    assert (women.verdict, told_apart(women, "sex")) == ("decreases", False)


def test_where_nothing_decides_nothing_is_said_of_who_was_told_apart() -> None:
    """There is no verdict that could be that of others."""
    graph = graph_of(study("f", "decreases", "female"))
    men = compare(graph, "a", "z", "sex").answers["male"]
    assert (men.verdict, told_apart(men, "sex")) == ("insufficient", None)


def test_a_verdict_by_paths_tells_a_stratum_apart_where_a_step_does() -> None:
    """The same of a mechanism: one step that reports the sex is enough, none is not."""
    steps = [study("one", "increases", "")._replace(object="b"), study("two", "increases", "")._replace(subject="b")]
    told = compare(graph_of(*steps, steps[0]._replace(id="f", sex="female", reference=("rf",))), "a", "z", "sex")
    assert [told_apart(found, "sex") for found in told.answers.values()] == [True, False]


def test_a_stratum_of_a_document_says_what_an_answer_says() -> None:
    """Key by key as the document of the answer itself has it."""
    edges = [
        study("f", "decreases", "female", species="rat"),
        study("f0", "no_effect", "female", species="mouse"),
        study("m", "increases", "male", layer="extended"),
    ]
    graph = graph_of(*edges)
    compared = compare(graph, "a", "z", "sex", layers="review")
    document: Any = comparison_document(Words(graph), compared)
    keys = {"contested", "leans", "resolving", "found_in", "suggests", "reasons", "by_layer", "elsewhere", "specific"}
    for stratum in document["strata"]:
        whole = ox.answer_document(graph, compared.answers[stratum["value"]])
        assert {key: stratum[key] for key in keys} == {key: whole[key] for key in keys}
    women, men = document["strata"]
    assert (women["verdict"], women["found_in"], women["contested"]) == ("mixed", {"species": ["rodent"]}, True)
    assert men["elsewhere"] == {"layers": ["primary", "extended"], "findings": 1, "verdict": "increases"}


def test_what_nothing_reports_is_told_from_a_question_that_makes_no_sense() -> None:
    """Nobody reports a route; with other layers somebody does, which is said."""
    graph = graph_of(study("f", "decreases", "female"), study("m", "increases", "male", layer="extended", route="oral"))
    with pytest.raises(NothingReportedError, match="no finding on the way from a to z reports its regimen"):
        compare(graph, "a", "z", "regimen")
    with pytest.raises(NothingReportedError, match=r"no finding of these layers .* reports its route, but others do"):
        compare(graph, "a", "z", "route", layers="review")
    with pytest.raises(QuestionError) as caught:
        compare(graph, "a", "z", "colour")
    assert not isinstance(caught.value, NothingReportedError)


def test_a_finding_that_does_not_report_the_key_says_nothing_about_the_difference() -> None:
    """Unreported sex fills neither column."""
    edges = [finding("any", "a", "z", "decreases"), finding("f", "a", "z", "increases", sex="female")]
    assert relations(*edges)["a", "z"] == {"female": "only_here", "male": "untested_here"}


def test_doses_are_strata_of_their_own() -> None:
    """Each reported dose, in its unit, in order."""
    edges = [
        finding("other", "a", "z", "increases", dose_min=5.0, dose_max=5.0, dose_unit="ug"),
        finding("high", "a", "z", "increases", dose_min=24.0, dose_max=24.0, dose_unit="IU"),
        finding("low", "a", "z", "decreases", dose_min=8.0, dose_max=8.0, dose_unit="IU"),
        finding("any", "a", "z", "decreases"),
    ]
    ((step, found),) = relations(*edges, by="dose").items()
    assert step == ("a", "z")
    assert [*found.items()] == [("8 IU", "opposite"), ("24 IU", "opposite"), ("5 ug", "opposite")]


@pytest.mark.parametrize(
    ("by", "context", "said"),
    [
        pytest.param("mood", {}, "compared by sex, species, .*, not by mood", id="no key"),
        pytest.param("sex", {"sex": "male"}, "sex cannot be fixed and compared at once", id="fixed"),
        pytest.param(
            "dose", {"dose": 0.0, "dose_unit": "IU"}, "dose cannot be fixed and compared at once", id="no dose at all"
        ),
        pytest.param("route", {}, "reports its route", id="unreported"),
    ],
)
def test_what_cannot_be_compared_is_refused(by: str, context: dict[str, Any], said: str) -> None:
    """A clear error instead of an empty table."""
    with pytest.raises(QuestionError, match=said):
        relations(finding("f", "a", "z", sex="female"), by=by, **context)


def test_the_curated_graph_shows_13_39_40_and_the_two_circuits(graph: ox.EvidenceGraph) -> None:
    """Men and women differ where the review says so, if the review is asked."""
    steps = steps_of(graph, layers=["review"])
    assert steps["oxytocin", "amygdala"].cells["female"].relation == "null_here"
    assert steps["oxytocin", "amygdala"].cells["male"].citations == (13,)
    assert steps["oxytocin", "compassion"].cells["male"].relation == "null_here"
    assert steps["oxytocin", "dacc-bla-processing"].cells["male"].relation == "untested_here"
    assert steps["oxytocin", "vmpfc-cem-control"].cells["female"].relation == "untested_here"


def test_with_the_papers_own_findings_the_amygdala_leans_apart_and_compassion_does_not_differ(
    graph: ox.EvidenceGraph,
) -> None:
    """The circuits of [38] stay each in its own sex; of compassion no paper reports the sexes apart."""
    steps = steps_of(graph)
    assert {cell.relation for cell in steps["oxytocin", "amygdala"].cells.values()} == {"leaning_apart"}
    assert ("oxytocin", "compassion") not in steps
    assert steps["oxytocin", "dacc-bla-processing"].cells["male"].relation == "untested_here"
    assert steps["oxytocin", "vmpfc-cem-control"].cells["female"].relation == "untested_here"


def steps_of(graph: ox.EvidenceGraph, **question: Any) -> dict[tuple[str, str], ComparedStep]:
    """The steps to post-traumatic stress disorder, compared by sex."""
    return {(step.subject, step.object): step for step in compare(graph, "oxytocin", "ptsd", "sex", **question).steps}


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_document_the_rows_and_the_paragraph_agree(graph: ox.EvidenceGraph, lang: str) -> None:
    """Every stratum and every step is in each of them."""
    compared = compare(graph, "oxytocin", "ptsd", "sex")
    document: Any = comparison_document(Words(graph, lang), compared)
    assert [stratum["value"] for stratum in document["strata"]] == ["female", "male"]
    rows, columns = comparison_rows(Words(graph, lang), compared)
    assert columns == ("step", "female", "male", "citations")
    assert len(rows) == len(document["steps"]) + 1
    assert "[13]" in comparison_text(Words(graph, lang), compared)
    assert document["paragraph"] == comparison_text(Words(graph, lang), compared)


def test_many_strata_are_rows(graph: ox.EvidenceGraph) -> None:
    """Eight settings do not fit beside each other on a screen."""
    compared = compare(graph, "oxytocin", "anxiety", "setting", species="mouse", layers=["review"])
    rows, columns = comparison_rows(Words(graph), compared)
    assert columns == ("step", "stratum", "finding", "citations")
    verdicts = {row["stratum"]: row["finding"] for row in rows if row["step"] == "verdict"}
    assert verdicts["familiar environment"] == "DECREASES"
    assert verdicts["unfamiliar environment"] == "INCREASES"


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_comparison_that_ran_out_of_time_says_so_and_claims_nothing_of_the_rest(
    graph: ox.EvidenceGraph, lang: str
) -> None:
    """What was not looked at may differ, and may be known elsewhere too."""
    words = Words(graph, lang)
    whole = compare(graph, "oxytocin", "flashback", "sex", max_hops=3)
    assert whole.complete
    assert comparison_document(words, whole)["complete"] is True
    cut = compare(graph, "oxytocin", "ptsd", "sex", max_hops=8, timeout=1e-9)
    assert not cut.complete
    assert comparison_document(words, cut)["complete"] is False
    said = comparison_text(words, cut)
    paths = sum(len(found.paths) for found in cut.answers.values())
    assert words.sentence("unfinished_comparison", paths=paths) in said
    for claim in ("none_differing", "in_one_only"):
        assert words.sentence(claim, steps="").rstrip(".。") not in said


def test_a_comparison_without_strata_says_whether_it_looked_everywhere() -> None:
    """That no finding reports the sex is said only of those that were looked at."""
    ends = [pair for pair in permutations(range(14), 2) if pair != (0, 1)]
    made = [finding(f"e{a}-{b}", f"n{a}", f"n{b}", reference=(f"r{a}",)) for a, b in ends]
    with pytest.raises(QuestionError, match="no finding on the way"):
        compare(graph_of(*made), "n0", "n1", "sex", max_hops=2)
    with pytest.raises(OxyGraphError, match="ended before it was through"):
        compare(graph_of(*made), "n0", "n1", "sex", max_hops=6, timeout=1e-9)
