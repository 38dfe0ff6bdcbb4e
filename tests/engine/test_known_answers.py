"""Questions to the curated graph whose answers are known: what each may claim, and what it must not."""

from typing import Any

import pytest

import oxygraph as ox
from oxygraph.engine.ask import Answer
from oxygraph.evidence.context import Match
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge, Reference
from oxygraph.questions.compare import compare
from oxygraph.report.comparison import comparison_document, comparison_text
from oxygraph.report.words import Words

REVIEW = ["review"]
SIGNS = {"increases", "decreases", "no_effect", "mixed", "conflicting"}


def of(graph: EvidenceGraph, question: str, **context: Any) -> Answer:
    """The answer to `source target`."""
    source, target = question.split()
    return ox.answer(graph, source, target, **context)


def silent(found: Answer) -> dict[str, str]:
    """Listed findings that are not counted → why."""
    step = found.direct
    assert step is not None
    return {finding.edge.id: finding.silent_because for finding in step.findings if not finding.speaks}


# --- one verdict each -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "context", "verdict"),
    [
        ("oxytocin ptsd", {}, "mixed"),
        ("oxytocin ptsd", {"sex": "female"}, "mixed"),
        ("oxytocin ptsd", {"sex": "male"}, "mixed"),
        ("oxytocin ptsd", {"population": "recent_trauma"}, "no_effect"),
        ("oxytocin amygdala", {"sex": "female", "layers": REVIEW}, "no_effect"),
        ("oxytocin flashback", {}, "increases"),
        ("oxytocin gad", {"layers": REVIEW}, "insufficient"),
        ("oxytocin panic-attack", {"layers": REVIEW}, "insufficient"),
        ("oxytocin schizophrenia", {"layers": REVIEW}, "insufficient"),
        ("rs53576 depression", {}, "no_effect"),
        ("blood-ot-level ptsd", {}, "no_effect"),
        ("oxytocin specific-phobia", {}, "insufficient"),
    ],
    ids=str,
)
def test_the_verdict_is_known(graph: EvidenceGraph, question: str, context: dict[str, Any], verdict: str) -> None:
    """All layers, unless it asks the review."""
    assert of(graph, question, **context).verdict == verdict


@pytest.mark.parametrize(
    ("question", "context", "never"),
    [
        pytest.param("amygdala ptsd", {}, "no_effect", id="one study of 33, of another aspect"),
        pytest.param("oxytocin adverse-outcome", {}, "increases", id="three case reports"),
        pytest.param("cck-4 panic-attack", {}, "decreases", id="what provokes panic"),
        pytest.param("cck-4 fear", {}, "decreases", id="what provokes fear"),
        pytest.param("oxytocin hpa-axis", {"setting": "no_acute_stressor"}, "decreases", id="without a stressor"),
        pytest.param("plasma-ot-level attachment", {}, "decreases", id="a level by way of another"),
    ],
)
def test_the_answer_never_says(graph: EvidenceGraph, question: str, context: dict[str, Any], never: str) -> None:
    """What the first rules made of it."""
    assert of(graph, question, **context).verdict != never


@pytest.mark.parametrize("question", ["cck-4 panic-attack", "cck-4 fear"])
def test_what_provokes_panic_suggests_nothing(graph: EvidenceGraph, question: str) -> None:
    """No way that leads on from it by what oxytocin does."""
    assert of(graph, question).suggests is None


# --- post-traumatic stress disorder -----------------------------------------------------------------------------------


def test_in_women_the_one_trial_in_women_is_told_apart(graph: EvidenceGraph) -> None:
    """Beside what does not tell the sex; in men there is no such trial."""
    women, men = (of(graph, "oxytocin ptsd", sex=sex) for sex in ("female", "male"))
    assert women.specific is not None
    assert (women.specific.sign, women.specific.contested) == ("-", False)
    assert women.direct is not None
    assert {r.study for r in women.direct.results if not r.open_keys} == {"sack2017"}
    assert men.specific is None


def test_the_sexes_are_not_told_apart_by_what_does_not_tell_them(graph: EvidenceGraph) -> None:
    """The same verdict for both, leaning alike, and no difference claimed on the step itself."""
    compared = compare(graph, "oxytocin", "ptsd", "sex")
    assert {found.verdict for found in compared.answers.values()} == {"mixed"}
    assert [found.leans and found.leans.sign for found in compared.answers.values()] == ["-", "-"]
    (direct,) = [step for step in compared.steps if (step.subject, step.object) == ("oxytocin", "ptsd")]
    assert not direct.differs


def test_the_main_result_of_the_trial_soon_after_trauma_decides(graph: EvidenceGraph) -> None:
    """A hundred and seven people; its subgroups and the review's account of it are listed and silent."""
    found = of(graph, "oxytocin ptsd", population="recent_trauma")
    (deciding,) = found.deciding
    assert (deciding.citation, deciding.effect, deciding.sample_size) == ((42,), "no_effect", 107)
    reasons = silent(found)
    assert reasons["c42-ptsd"] == "hearsay"
    assert {reason for name, reason in reasons.items() if name.startswith("p42")} == {"secondary"}


@pytest.mark.parametrize(
    ("sex", "circuit", "others"),
    [
        ("male", {"vmpfc-cem-control", "vmpfc-cem-coupling", "cem"}, {"dacc-bla-processing", "dacc-bla-coupling"}),
        ("female", {"dacc-bla-processing", "dacc-bla-coupling", "bla"}, {"vmpfc-cem-control", "vmpfc-cem-coupling"}),
    ],
)
def test_the_circuits_of_38_are_shown_to_their_own_sex(
    graph: EvidenceGraph, sex: str, circuit: set[str], others: set[str]
) -> None:
    """On a counted path from oxytocin to the disorder that cites it; the other sex's circuit begins none."""
    found = of(graph, "oxytocin ptsd", sex=sex)
    ways = [path for path in found.paths if path.counted and path.nodes[1] in circuit]
    assert any(38 in path.steps[0].cited for path in ways)
    assert not [path.nodes for path in found.paths if path.counted and path.nodes[1] in others]
    listed = ox.answer_document(graph, found, limit=20)["paths"]
    assert any(38 in step["citations"] for path in listed for step in path["steps"])  # type: ignore[attr-defined]


# --- compassion -------------------------------------------------------------------------------------------------------


def test_women_and_men_have_one_answer_on_compassion(graph: EvidenceGraph) -> None:
    """The review's rows of [40] misread the paper, which speaks for itself and found no difference of sex."""
    verdicts = set()
    for sex in ("female", "male"):
        found = of(graph, "oxytocin compassion", sex=sex)
        verdicts.add(found.verdict)
        told = [name for name in silent(found) if graph.edges[name].layer == "review"]
        assert {graph.edges[name].citation for name in told} == {(40,)}
        assert {silent(found)[name] for name in told} <= {"hearsay", "audited"}
        assert all(edge.layer != "review" for edge in found.deciding)
    assert len(verdicts) == 1


def test_comparing_the_sexes_on_compassion_warns_and_tells_no_difference(graph: EvidenceGraph) -> None:
    """The caution is in the document, and neither a verdict nor a step is said to differ."""
    compared = compare(graph, "oxytocin", "compassion", "sex")
    document: Any = comparison_document(Words(graph), compared)
    assert "sex_misread" in {caution["kind"] for caution in document["cautions"] if 40 in caution["citation"]}
    assert compared.answers.keys() == {"female", "male"}
    assert len({found.verdict for found in compared.answers.values()}) == 1
    assert [step for step in compared.steps if step.differs] == []
    text = comparison_text(Words(graph), compared)
    assert "On no step do tested strata disagree." in text
    assert "Found differently" not in text


# --- the amygdala -----------------------------------------------------------------------------------------------------


def test_the_amygdala_leans_apart_in_women_and_men(graph: EvidenceGraph) -> None:
    """Neither is settled: more in women, less in men, and the comparison names it."""
    compared = compare(graph, "oxytocin", "amygdala", "sex")
    leaning = {}
    for sex, found in compared.answers.items():
        assert found.verdict in {"conflicting", "mixed"}
        assert found.leans is not None
        leaning[sex] = found.leans.sign
    assert leaning == {"female": "+", "male": "-"}
    (step,) = [step for step in compared.steps if (step.subject, step.object) == ("oxytocin", "amygdala")]
    assert step.differs
    assert {cell.relation for cell in step.cells.values()} == {"leaning_apart"}
    assert "Found differently" in comparison_text(Words(graph), compared)


def test_the_review_alone_has_13_for_women(graph: EvidenceGraph) -> None:
    """Its null in women decides there; with the other layers it is another answer, and that is said."""
    found = of(graph, "oxytocin amygdala", sex="female", layers=REVIEW)
    assert {edge.citation for edge in found.deciding} == {(13,)}
    assert found.elsewhere is not None
    assert found.elsewhere.verdict in {"conflicting", "mixed"}
    assert "Other layers" in ox.why(graph, found)


# --- symptoms ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("target", ["hyperarousal", "flashback"])
def test_a_symptom_inherits_no_answer_from_its_disorder(graph: EvidenceGraph, target: str) -> None:
    """The review has none for it: it suggests one, extrapolated, and says so."""
    found = of(graph, f"oxytocin {target}", layers=REVIEW)
    assert (found.verdict, found.decided_by) == ("insufficient", "nothing")
    assert found.suggests is not None
    assert (found.suggests.sign, found.suggests.kind) == ("-", "inherited")
    assert "extrapolated" in ox.why(graph, found)


def test_other_layers_have_an_answer_on_flashbacks(graph: EvidenceGraph) -> None:
    """The opposite of what the review suggests, and its answer says that they have."""
    found = of(graph, "oxytocin flashback", layers=REVIEW)
    assert found.elsewhere is not None
    assert found.elsewhere.verdict == "increases"
    assert "with them: increases" in ox.why(graph, found)


# --- people, animals, settings ----------------------------------------------------------------------------------------


def test_patients_are_no_animals(graph: EvidenceGraph) -> None:
    """Of a question about people with generalized anxiety disorder, on the way and directly."""
    found = of(graph, "oxytocin anxiety", population="gad")
    assert found.verdict in SIGNS
    assert {edge.species for edge in found.edges().values() if edge.signed} <= {"", "human"}
    unsaid = [edge for edge in found.edges().values() if edge.signed and not edge.species]
    assert all(graph.scope(edge).species in {None, frozenset({"human"})} for edge in unsaid)


@pytest.mark.parametrize(
    ("question", "species"), [("oxytocin therapy-engagement", "mouse"), ("oxytocin facial-emotion-recognition", "rat")]
)
def test_what_only_people_can_do_admits_no_animal(graph: EvidenceGraph, question: str, species: str) -> None:
    """Nothing at all: no finding between the two and no way."""
    found = of(graph, question, species=species)
    assert (found.found, found.verdict, found.suggests) == (False, "insufficient", None)


def test_speech_and_stress_test_trials_are_of_an_acute_stressor(graph: EvidenceGraph) -> None:
    """Asked of the stressor, the tasks under it are asserted, and what reports none is not counted beside them."""
    found = of(graph, "oxytocin cortisol", setting="acute_stressor")
    assert found.direct is not None
    asserted = {tag for finding in found.direct.speaking for tag in finding.edge.setting if not finding.open_keys}
    assert {"simulated_public_speaking", "social_stress_test", "virtual_social_stress_test"} <= asserted
    assert all(not finding.open_keys for finding in found.direct.speaking)
    calm = of(graph, "oxytocin cortisol", setting="no_acute_stressor")
    assert calm.direct is not None
    admitted = {tag for edge in calm.direct.edges for tag in edge.setting}
    assert not {"simulated_public_speaking", "social_stress_test", "acute_stressor"} & admitted


# --- one's own records beside ours ------------------------------------------------------------------------------------

PALGI = (
    Edge(
        "x-palgi2016-f-compassion",
        "oxytocin",
        "compassion",
        "affects",
        "increases",
        sex="female",
        species="human",
        population=("ptsd",),
        evidence_type="experiment",
        certainty="stated",
        layer="extended",
        reference=("palgi2016",),
        statement="In women with PTSD, oxytocin increased compassion.",
        statement_zh="女性PTSD患者用催产素后更富同情心。",
    ),
    Reference(
        "palgi2016",
        title="Oxytocin improves compassion toward women among patients with PTSD",
        authors="Palgi",
        year=2016,
        journal="Psychoneuroendocrinology",
        doi="10.1016/j.psyneuen.2015.11.008",
        pmid="26671007",
        identifier_verified="yes",
        match_confidence="high",
    ),
)
"""A paper that the review cites, under an id of one's own."""

HOFMANN = (
    Edge(
        "x-hofmann-own",
        "oxytocin",
        "psychiatric-disorder",
        "affects",
        "no_effect",
        object_aspect="severity",
        species="human",
        population=("psychiatric-disorder",),
        route="intranasal",
        evidence_type="meta_analysis",
        certainty="stated",
        sample_size=330,
        layer="extended",
        reference=("hofmann-own",),
        statement="In their notice, the authors correct their pooled figure to no effect on psychiatric symptoms.",
        statement_zh="作者在声明中将合并结果更正为对精神症状无作用。",
    ),
    Reference(
        "hofmann-own",
        authors="Hofmann SG",
        year=2015,
        journal="Psychiatry Research",
        doi="10.1016/j.psychres.2015.05.039",
        pmid="26094200",
        identifier_verified="yes",
        match_confidence="high",
    ),
)
"""A paper that has been retracted, under an id that does not say so."""


def beside(graph: EvidenceGraph, edge: Edge, reference: Reference) -> EvidenceGraph:
    """The curated graph with a record of one's own."""
    return EvidenceGraph(
        graph.nodes.values(),
        [*graph.edges.values(), edge],
        graph.contexts.values(),
        [*graph.references.values(), reference],
        graph.audit.values(),
    )


@pytest.mark.parametrize(
    ("context", "match"),
    [
        ({}, Match.ASSERTED),
        ({"sex": "female"}, Match.COMPATIBLE),
        ({"sex": "male"}, Match.COMPATIBLE),
        ({"population": "ptsd"}, Match.ASSERTED),
    ],
    ids=str,
)
def test_a_paper_under_another_id_is_no_second_study(
    graph: EvidenceGraph, context: dict[str, Any], match: Match
) -> None:
    """Its row is listed; verdict, studies and nulls beside it are as without it.

    The match as well, unless the question is about women: they are what the row reports and the others do not.
    """
    mine = beside(graph, *PALGI)
    assert mine.papers.study["palgi2016"] == mine.papers.study["r40"]
    without, found = (of(held, "oxytocin compassion", **context) for held in (graph, mine))
    assert without.direct is not None
    assert found.direct is not None
    assert (PALGI[0].id in {edge.id for edge in found.direct.edges}) is (context.get("sex") != "male")
    assert (found.verdict, found.contested) == (without.verdict, without.contested)
    assert without.match is match
    assert found.match is (Match.ASSERTED if context == {"sex": "female"} else match)
    assert found.direct.studies == without.direct.studies


@pytest.mark.parametrize("context", [{}, {"population": "psychiatric-disorder"}, {"route": "intranasal"}], ids=str)
def test_a_retracted_paper_under_another_id_supports_no_answer(graph: EvidenceGraph, context: dict[str, Any]) -> None:
    """It is listed as retracted, and the verdict is as without it."""
    mine = beside(graph, *HOFMANN)
    without, found = (of(held, "oxytocin psychiatric-disorder", **context) for held in (graph, mine))
    assert silent(found)[HOFMANN[0].id] == "retracted"
    assert (found.verdict, found.decided_by, found.strength) == (
        without.verdict,
        without.decided_by,
        without.strength,
    )
