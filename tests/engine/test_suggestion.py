"""What indirect ways point to where nobody measured: when, by which ways, and when nothing."""

import itertools
from typing import Any

import pytest

from build import down, finding, graph_of, null, structure, up
from oxygraph.engine.ask import answer, answer_question
from oxygraph.engine.budget import Budget
from oxygraph.engine.question import Question
from oxygraph.engine.suggestion import Suggestion
from oxygraph.evidence.records import Edge, Node, Reference
from oxygraph.evidence.variants import of_healthy_as_anyone, with_finding
from oxygraph.evidence.word_lists import OwnWord
from oxygraph.report.why import why

MARKS = {"predicate": "associated_with"}


def suggested(*edges: Edge, nodes: tuple[Node, ...] = (), **question: Any) -> Suggestion | None:
    """What edges suggest of a and z."""
    return answer(graph_of(*edges, nodes=nodes), "a", "z", **question).suggests


def pointing(*edges: Edge, nodes: tuple[Node, ...] = (), **question: Any) -> str | None:
    """Which way the suggestion points; None where there is none."""
    found = suggested(*edges, nodes=nodes, **question)
    return found and found.sign


def marker_way(middle: str, effect: str = "increases", **columns: Any) -> list[Edge]:
    """A way whose second step is a marker of its end."""
    return [
        finding(f"a-{middle}", "a", middle, effect, reference=(f"r-{middle}",), **columns),
        up(f"{middle}-z", middle, "z", reference=(f"s-{middle}",), **MARKS, **columns),
    ]


def test_a_way_by_a_marker_suggests_and_does_not_decide() -> None:
    """Said apart from the verdict, with what it rests on."""
    found = suggested(*marker_way("m", "decreases"))
    assert found is not None
    assert (found.sign, found.kind, found.paths, found.studies) == ("-", "marker", (("a", "m", "z"),), ("r-m", "s-m"))
    assert answer(graph_of(*marker_way("m")), "a", "z").verdict == "insufficient"


def test_a_part_of_what_was_measured_suggests() -> None:
    """Extrapolated from the whole."""
    found = suggested(down("e", "a", "m", reference=("r1",)), structure("s", "m", "z", "has_symptom"))
    assert found is not None
    assert (found.sign, found.kind, found.studies) == ("-", "inherited", ("r1",))


@pytest.mark.parametrize(
    ("ways", "wholes"),
    [
        pytest.param([structure("s", "m", "z", "has_symptom")], ("m",), id="its last step"),
        pytest.param(
            [structure("s", "m", "n", "subclass_of"), structure("t", "n", "z", "has_symptom")], ("m",), id="two steps"
        ),
        pytest.param(
            [structure("s", "m", "n", "part_of"), up("f", "n", "z", reference=("r2",))], ("m",), id="in its middle"
        ),
        pytest.param(
            [
                structure("s", "m", "z", "has_symptom"),
                down("f", "a", "n", reference=("r2",)),
                structure("t", "n", "z", "has_symptom"),
            ],
            ("m", "n"),
            id="two ways",
        ),
    ],
)
def test_it_is_extrapolated_from_where_a_way_first_goes_on_without_a_finding(
    ways: list[Edge], wholes: tuple[str, ...]
) -> None:
    """The whole that was measured; what lies between it and the end is extrapolated to, not from."""
    found = suggested(down("e", "a", "m", reference=("r1",)), *ways)
    assert found is not None
    assert (found.sign, found.kind, found.wholes) == ("-", "inherited", wholes)


def test_a_causal_way_that_rests_on_no_study_suggests() -> None:
    """It is the best kind; that nobody studied a step is why it does not decide."""
    found = suggested(down("e1", "a", "m"), up("e2", "m", "z", reference=("r1",)))
    assert found is not None
    assert (found.sign, found.kind, found.studies) == ("-", "causal", ("r1", "review"))


@pytest.mark.parametrize(
    "edge",
    [
        up("e", "a", "z", reference=("r1",)),
        null("e", "a", "z", reference=("r1",)),
    ],
    ids=["a sign", "a null"],
)
def test_nothing_is_suggested_beside_a_verdict(edge: Edge) -> None:
    """Somebody measured it."""
    assert suggested(edge, *marker_way("m")) is None


def test_nothing_is_suggested_where_findings_conflict() -> None:
    """An answer that abstains for that is no gap to fill."""
    edges = up("e1", "a", "z", reference=("r1",)), down("e2", "a", "z", reference=("r2",))
    assert suggested(*edges, *marker_way("m")) is None


def test_a_finding_without_a_direction_leaves_room_for_a_suggestion() -> None:
    """Nobody measured which way."""
    assert pointing(finding("e", "a", "z", "unclear"), *marker_way("m")) == "+"


def test_the_best_kind_suggests() -> None:
    """A marker before what is inherited, whichever is shorter, and however they disagree."""
    edges = [
        *marker_way("m"),
        down("e1", "a", "n", reference=("r1",)),
        structure("s", "n", "z"),
    ]
    found = suggested(*edges)
    assert found is not None
    assert (found.sign, found.kind) == ("+", "marker")


def test_of_a_kind_the_shortest_suggest() -> None:
    """The longer one points elsewhere and is not asked."""
    longer = [down("l1", "a", "l"), up("l2", "l", "k"), up("l3", "k", "z", **MARKS)]
    found = suggested(*marker_way("m"), *marker_way("n"), *longer)
    assert found is not None
    assert (found.sign, found.paths) == ("+", (("a", "m", "z"), ("a", "n", "z")))


def test_where_the_shortest_disagree_nothing_is_suggested() -> None:
    """Not by majority, and not by the longer ones."""
    assert suggested(*marker_way("m"), *marker_way("n"), *marker_way("o", "decreases")) is None


def test_a_way_of_more_than_three_steps_suggests_nothing() -> None:
    """Three are enough to doubt."""
    three = [up("e1", "a", "b"), up("e2", "b", "c"), up("e3", "c", "z", **MARKS)]
    four = [*three[:2], up("e3", "c", "d"), up("e4", "d", "z", **MARKS)]
    assert pointing(*three) == "+"
    assert suggested(*four) is None


def unsettled(middle: str, against: str, *between: str) -> list[Edge]:
    """A marker way by a node, whose first step some found to increase and some otherwise."""
    nodes = ["a", middle, *between, "z"]
    return [
        up(f"{middle}-up", "a", middle, reference=("r1",)),
        finding(f"{middle}-other", "a", middle, against, reference=("r2",)),
        *(up(f"{start}-{end}", start, end, **MARKS) for start, end in itertools.pairwise(nodes)),
    ]


@pytest.mark.parametrize("against", ["decreases", "no_effect"], ids=["conflicting", "mixed"])
def test_a_conflicting_or_mixed_way_of_the_kind_and_no_longer_forbids_it(against: str) -> None:
    """One that is longer, or of a weaker kind, does not."""
    assert suggested(*marker_way("m"), *unsettled("n", against)) is None
    assert pointing(*marker_way("m"), *unsettled("n", against, "o")) == "+"
    weaker = [edge for edge in unsettled("n", against) if edge.object == "n"]
    assert pointing(*marker_way("m"), *weaker, structure("s", "n", "z")) == "+"


def test_a_blocked_way_forbids_nothing() -> None:
    """It points nowhere."""
    assert pointing(*marker_way("m"), *marker_way("n", "no_effect")) == "+"
    assert suggested(*marker_way("n", "no_effect")) is None


def test_a_chimera_and_speculation_suggest_nothing() -> None:
    """They are listed and count for nothing."""
    chimera = [up("e1", "a", "m", species="rat"), up("e2", "m", "z", species="human", **MARKS)]
    assert suggested(*chimera) is None
    assert suggested(*marker_way("m", certainty="speculative")) is None


def test_nothing_is_suggested_by_way_of_a_measured_level() -> None:
    """What is in the blood goes with much."""
    level = Node("m", "Biomarker", "the level")
    assert suggested(*marker_way("m"), nodes=(level,)) is None
    assert pointing(*marker_way("m"), *marker_way("n"), nodes=(level,)) == "+"
    ends = Node("a", "Biomarker", "the start"), Node("z", "Biomarker", "the end")
    assert pointing(*marker_way("m"), nodes=ends) == "+"


@pytest.mark.parametrize("category", ["Exposure", "Gene", "Variant", "Molecule", "Receptor", "Intervention"])
def test_nothing_is_suggested_of_what_is_given_or_inherited(category: str) -> None:
    """A way that ends in it changes nothing of it."""
    assert suggested(*marker_way("m"), nodes=(Node("z", category, "the end"),)) is None


@pytest.mark.parametrize("category", ["Symptom", "Disorder", "Process", "BrainRegion", "Connection", "System"])
def test_of_everything_else_something_may_be(category: str) -> None:
    """The other categories."""
    assert pointing(*marker_way("m"), nodes=(Node("z", category, "the end"),)) == "+"


# --- healthy people ---------------------------------------------------------------------------------------------------

ILL = (Node("ill", "Disorder", "the illness"),)


def test_healthy_people_are_let_in_for_a_disorder_and_named() -> None:
    """Only for the suggestion, and only where patients suggest nothing."""
    edges = marker_way("m", population=("healthy",))
    graph = graph_of(*edges, nodes=ILL)
    found = answer(graph, "a", "z", population="ill")
    assert (found.verdict, found.paths) == ("insufficient", ())
    assert found.suggests is not None
    assert (found.suggests.sign, found.suggests.in_healthy) == ("+", True)
    assert "Found in healthy people." in why(graph, found)
    patients = suggested(*edges, *marker_way("n", "decreases", population=("ill",)), population="ill")
    assert patients is not None
    assert (patients.sign, patients.in_healthy) == ("-", False)


def test_healthy_people_are_let_in_for_nobody_else() -> None:
    """Not for adolescents, who are no disorder, and not where animals are asked."""
    edges = marker_way("m", population=("healthy",))
    assert suggested(*edges, population="adolescents") is None
    assert suggested(*edges, nodes=ILL, population="ill", species="rat") is None


SICK = (Node("z", "Disorder", "the sickness"),)
WELL = {"population": ("healthy",)}


@pytest.mark.parametrize("population", [(), ("z",)], ids=["implied", "named"])
@pytest.mark.parametrize("asked", ["", "z"])
def test_what_changed_in_healthy_people_goes_on_to_what_goes_with_a_disorder(
    population: tuple[str, ...], asked: str
) -> None:
    """A marker of a disorder is about those who have it: no way over healthy people would ever reach one."""
    mark = up("e2", "m", "z", reference=("r2",), population=population, **MARKS)
    graph = graph_of(down("e1", "a", "m", reference=("r1",), **WELL), mark, nodes=SICK)
    found = answer(graph, "a", "z", population=asked)
    assert found.suggests is not None
    assert (found.suggests.sign, found.suggests.kind, found.suggests.in_healthy) == ("-", "marker", True)
    assert "Found in healthy people." in why(graph, found)
    assert not any(path.counted for path in found.paths), "only for the suggestion"


@pytest.mark.parametrize("asked", ["", "ill"])
def test_the_healthy_beside_patients_are_their_controls(asked: str) -> None:
    """What was found in patients with one disorder and people without it is no finding about another disorder."""
    both = down("e1", "a", "m", reference=("r1",), population=("z", "healthy"))
    mark = up("e2", "m", "y", reference=("r2",), **MARKS)
    graph = graph_of(both, mark, nodes=(*SICK, *ILL, Node("y", "Disorder", "another")))
    assert answer(graph, "a", "y", population=asked).suggests is None


@pytest.mark.parametrize("age", ["adults", "adolescents"])
def test_the_age_of_healthy_people_stays_what_it_is(age: str) -> None:
    """Healthy adults say something of adult patients, healthy adolescents nothing."""
    edges = [
        down("e1", "a", "m", reference=("r1",), population=("healthy", age)),
        up("e2", "m", "z", reference=("r2",), population=("z", "adults"), **MARKS),
    ]
    assert pointing(*edges, nodes=SICK) == ("-" if age == "adults" else None)
    assert pointing(edges[0], edges[1]._replace(population=("z",)), nodes=SICK, population="z") == "-"


def test_a_word_of_ones_own_for_healthy_people_is_one_for_them() -> None:
    """Students of one's own list are let in for a disorder where the list has them under the healthy."""
    edges = down("e1", "a", "m", reference=("r1",), population=("students",)), up("e2", "m", "z", **MARKS)
    for broader, sign in (("healthy", "-"), ("", None)):
        graph = graph_of(*edges, nodes=SICK, words=[OwnWord("population", "students", broader, name="students")])
        found = answer(graph, "a", "z", population="z").suggests
        assert (found and found.sign) == sign


def test_healthy_people_settle_nothing_that_disagrees() -> None:
    """They fill a gap: where ways in the context that is asked point either way, no null of others takes one away."""
    patients = [
        down("e1", "a", "m", reference=("r1",), population=("z",)),
        up("e2", "m", "z", reference=("r2",), **MARKS),
    ]
    against = [
        up("e3", "a", "n", reference=("r3",)),
        up("e4", "n", "z", reference=("r4",), **MARKS),
    ]
    assert suggested(*patients, *against, nodes=SICK, population="z") is None, "they disagree"
    blocked = null("e5", "a", "n", reference=("r5",), evidence_type="randomized_trial", sample_size=200, **WELL)
    assert suggested(*patients, *against, blocked, nodes=SICK, population="z") is None
    torn = [
        up("e6", "a", "o", reference=("r6",), population=("z",)),
        down("e7", "a", "o", reference=("r7",), population=("z",)),
        up("e8", "o", "n", reference=("r8",), population=("z",)),
    ]
    healthy = down("e9", "a", "m", reference=("r9",), **WELL)
    asked = [patients[1], against[1], healthy]
    assert pointing(*asked, nodes=SICK, population="z") == "-"
    assert suggested(*asked, *torn, nodes=SICK, population="z") is None, "a longer way that disagrees is no gap"


@pytest.mark.parametrize(
    ("effects", "let_in"),
    [
        pytest.param(("increases", "decreases"), False, id="a way that conflicts"),
        pytest.param(("increases", "no_effect"), False, id="a mixed way"),
        pytest.param(("no_effect",), True, id="a blocked way"),
        pytest.param(("unclear",), True, id="a way without a direction"),
    ],
)
def test_healthy_people_are_let_in_where_patients_neither_point_nor_disagree(
    effects: tuple[str, ...], *, let_in: bool
) -> None:
    """A way of patients that disagrees with itself is no gap, though it has no direction either."""
    patients = [
        finding(f"p{place}", "a", "m", effect, reference=(f"p{place}",), population=("z",))
        for place, effect in enumerate(effects)
    ]
    others = [down("h1", "a", "n", reference=("h1",), **WELL), up("h2", "n", "z", reference=("h2",), **MARKS)]
    found = suggested(*patients, up("p", "m", "z", reference=("p",), **MARKS), *others, nodes=SICK, population="z")
    told = found and (found.sign, found.paths, found.in_healthy)
    assert told == (("-", (("a", "n", "z"),), True) if let_in else None)


def test_patients_silence_healthy_people_where_both_were_studied() -> None:
    """The healthy report nothing of the disorder that is asked, as the patients do."""
    edges = [
        up("e1", "a", "m", reference=("r1",), **WELL),
        down("e2", "a", "m", reference=("r2",), population=("z",)),
        null("e3", "a", "m", reference=("r3",), population=("z",)),
        up("e4", "m", "z", reference=("r4",), **MARKS),
    ]
    assert suggested(*edges, nodes=SICK, population="z") is None


def test_a_search_among_the_healthy_that_was_ended_early_suggests_nothing() -> None:
    """The ways that were not looked for might point elsewhere."""
    edges = [
        edge
        for middle in ("m", "n")
        for edge in (
            down(f"a-{middle}", "a", middle, reference=(f"r-{middle}",), **WELL),
            up(f"{middle}-z", middle, "z", reference=(f"s-{middle}",), **MARKS),
        )
    ]
    graph = graph_of(*edges, nodes=SICK)
    question = Question("a", "z", graph.context(), graph.layers(()), 4)
    whole, cut = (answer_question(graph, question, Budget(paths=paths)) for paths in (4, 3))
    assert whole.suggests is not None
    assert (cut.suggests, cut.complete) == (None, False), "the first search found two ways, this one the third of four"


def test_a_graph_with_one_finding_more_has_its_own_reading_of_the_healthy() -> None:
    """A result that is imagined is let in like any other."""
    graph = graph_of(up("e2", "m", "z", reference=("r2",), **MARKS), down("e0", "a", "n", **WELL), nodes=SICK)
    assert answer(graph, "a", "z").suggests is None
    assert of_healthy_as_anyone(graph) is of_healthy_as_anyone(graph), "made once"
    more = with_finding(
        graph, down("e1", "a", "m", reference=("r9",), **WELL), Reference("r9", match_confidence="high")
    )
    assert answer(more, "a", "z").suggests is not None
    assert answer(graph, "a", "z").suggests is None


# --- in words ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("lang", "said"), [("en", "Nobody measured it; indirectly: less"), ("zh", "间接推测：降低")])
def test_the_answer_says_what_is_suggested(lang: str, said: str) -> None:
    """With its kind, its ways and its studies."""
    graph = graph_of(down("e", "a", "m", reference=("r1",)), structure("s", "m", "z", "has_symptom"))
    text = why(graph, answer(graph, "a", "z"), lang)
    assert said in text
    assert {"en": "extrapolated from the m, 1 way, 1 study", "zh": "1 条路径，1 项研究"}[lang] in text
