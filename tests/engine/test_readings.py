"""Paths: which combinations of findings are possible at once, what they add up to, and what a path rests on."""

from collections import Counter
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings

from build import down, finding, graph_of, null, structure, up
from dressed import Asked, dressed_ways
from oxygraph.engine.ask import answer, answer_question
from oxygraph.engine.design import NARRATIVE
from oxygraph.engine.question import Question
from oxygraph.engine.readings import Path
from oxygraph.engine.search import gather
from oxygraph.engine.steps import KINDS
from oxygraph.evidence.context import Context, Match
from oxygraph.evidence.keys import ContextKeys
from oxygraph.evidence.records import Edge, Reference
from oxygraph.evidence.scopes import Scope
from oxygraph.evidence.signs import Sign, combine, settle
from oxygraph.report.answers import answer_document
from plain_rules import PlainRules
from strategies import Journey, contexts, journeys


def path_of(*edges: Edge, **question: Any) -> Path:
    """The one path a → b → c … that edges make, in a graph of just them."""
    nodes = [edges[0].subject, *dict.fromkeys(edge.object for edge in edges)]
    (path,) = answer(graph_of(*edges), nodes[0], nodes[-1], **question).paths
    return path


def test_looking_for_paths_works_out_no_results_that_nobody_asks_for() -> None:
    """Of hundreds of steps only the sign, the level and the studies are needed to sort the paths over them."""
    (path,) = gather(graph_of(*PARTED, up("2", "b", "c")), Question("a", "c", Context(), ("review",), 2)).paths
    found = [*path.steps, *path.parts]
    assert not [part for part in found if {"results", "weighed"} & {*vars(part)}]
    quickly = [(part.adds_up_to, part.contested, part.level, part.studies) for part in found]
    slowly = [
        (
            *(part.weighed.sign, part.weighed.contested),
            max([result.level for result in part.results], default=NARRATIVE),
            frozenset(result.study for result in part.results),
        )
        for part in found
    ]
    assert quickly == slowly


# --- what takes part --------------------------------------------------------------------------------------------------

PARTED = (
    up("m", "a", "b", sex="male", reference=("m",), evidence_type="experiment", citation=(3,)),
    down("f", "a", "b", sex="female", reference=("f",), evidence_type="experiment", citation=(5,)),
    null("z", "a", "b", sex="female", reference=("z",), evidence_type="experiment"),
)
"""One step that says another thing in each sex."""


def test_a_path_cites_counts_and_doubts_only_what_takes_part_in_it() -> None:
    """The step itself conflicts; in men, whom the next step is about, it does not."""
    path = path_of(*PARTED, up("2", "b", "c", sex="male", reference=("2",), evidence_type="experiment"))
    assert (path.sign, path.contested, path.studies) == ("+", False, frozenset({"m", "2"}))
    assert [part.cited for part in path.parts] == [(3,), ()]
    assert [part.papers for part in path.parts] == [(), ("2",)]
    assert path.steps[0].cited == (3, 5)


def test_an_answer_by_a_path_rests_on_what_takes_part_in_it() -> None:
    """And tells what that reports, not what the rest of the step says."""
    step = up("2", "b", "c", sex="male", reference=("2",), evidence_type="experiment")
    found = answer(graph_of(*PARTED, step), "a", "c")
    assert (found.verdict, found.decided_by, found.contested) == ("increases", "mechanism", False)
    assert ([edge.id for edge in found.deciding], found.found_in) == (["m", "2"], {"sex": ("male",)})


def test_a_study_that_gives_no_direction_carries_no_statement() -> None:
    """The step has its sign of the review's own word, and no path over it decides."""
    said, second = up("said", "a", "b"), up("2", "b", "c", reference=("2",), evidence_type="experiment")
    study: dict[str, Any] = {"reference": ("r",), "evidence_type": "observational"}
    path = path_of(said, finding("unclear", "a", "b", "unclear", **study), second)
    assert [len(part.speaking) for part in path.parts] == [2, 1]
    assert (path.sign, path.level, path.may_decide) == ("+", NARRATIVE, False)
    path = path_of(said, up("found", "a", "b", **study), second)
    assert path.may_decide


def test_a_path_fits_the_question_as_well_as_what_takes_part_in_it() -> None:
    """Women were studied at the first step in a familiar place alone, which the second step is not about."""
    made: dict[str, Any] = {"layer": "extended", "evidence_type": "experiment"}
    edges = (
        up("women", "a", "b", sex="female", setting=("familiar",), reference=("r1",), **made),
        up("people", "a", "b", reference=("r2",), **made),
        up("2", "b", "c", sex="female", setting=("unfamiliar",), reference=("r3",), **made),
    )
    path = path_of(*edges, sex="female")
    assert [finding.edge.id for finding in path.parts[0].speaking] == ["people"]
    assert (path.steps[0].match, path.parts[0].match) == (Match.ASSERTED, Match.COMPATIBLE)
    assert (path.gaps, path.match) == (1, Match.COMPATIBLE)
    found = answer(graph_of(*edges), "a", "c", sex="female")
    assert (found.decided_by, found.match) == ("mechanism", Match.COMPATIBLE)
    document: dict[str, Any] = answer_document(graph_of(*edges), found)
    assert [step["match"] for step in document["paths"][0]["steps"]] == ["compatible", "asserted"]


def test_a_path_that_no_context_satisfies_shows_all_that_is_counted() -> None:
    """So that its reader sees why."""
    path = path_of(PARTED[0], up("2", "b", "c", sex="female", reference=("2",), evidence_type="experiment"))
    assert (path.chimera, path.parts) == (True, path.steps)


# --- signs ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("+", "+", "+"),
        ("+", "-", "-"),
        ("-", "-", "+"),
        ("0", "+", "0"),
        ("0", "?", "0"),
        ("?", "-", "?"),
        ("=", "-", "-"),
        ("=", "=", "="),
        ("=", "?", "?"),
        ("0", "=", "0"),
        ("conflicting", "-", "conflicting"),
        ("mixed", "+", "mixed"),
        ("mixed", "=", "mixed"),
        ("conflicting", "0", "0"),
        ("mixed", "?", "?"),
        ("mixed", "conflicting", "conflicting"),
    ],
)
def test_signs_multiply_nulls_block_the_unknown_blurs_and_what_is_no_sign_makes_none(
    first: str, second: str, expected: str
) -> None:
    """In either order."""
    assert combine(Sign(first), Sign(second)) == combine(Sign(second), Sign(first)) == expected


@pytest.mark.parametrize(
    ("signs", "expected"),
    [
        ("+", ("+", False)),
        ("-", ("-", False)),
        ("+-", ("conflicting", False)),
        ("+0", ("+", True)),
        ("-?", ("-", False)),
        ("+-0", ("conflicting", True)),
        ("0", ("0", False)),
        ("0?", ("?", False)),
        ("?", ("?", False)),
        ("", ("?", False)),
    ],
)
def test_paths_add_up_without_a_vote(signs: str, expected: tuple[str, bool]) -> None:
    """How many paths say it never matters, only which signs occur."""
    assert settle(map(Sign, signs)) == settle(map(Sign, signs * 3)) == expected


@pytest.mark.parametrize(
    ("predicate", "expected"),
    [("part_of", "-"), ("subclass_of", "-"), ("has_symptom", "-"), ("participates_in", "?"), ("connects", "?")],
)
def test_some_structural_steps_hand_the_sign_on_and_the_others_lose_it(predicate: str, expected: str) -> None:
    """A symptom of what is lowered is lowered; mere involvement says nothing about direction."""
    assert path_of(down("e", "a", "b"), structure("s", "b", "c", predicate)).sign == expected


def test_structure_alone_has_no_sign() -> None:
    """That the amygdala is part of the brain raises nothing."""
    assert path_of(structure("s1", "a", "b"), structure("s2", "b", "c")).sign == "?"


def test_a_null_step_blocks_a_path() -> None:
    """Nothing gets past a step that was tested and did not happen."""
    path = path_of(null("e1", "a", "b"), up("e2", "b", "c"))
    assert (path.sign, path.contested) == ("0", False)


def test_a_null_beside_more_studies_contests_the_sign() -> None:
    """The path keeps its sign and says that somebody found nothing."""
    two = (up("e1", "a", "b", reference=("r1",)), up("e2", "a", "b", reference=("r2",)))
    path = path_of(*two, null("e3", "a", "b", reference=("r3",)), up("e4", "b", "c"))
    assert (path.sign, path.contested) == ("+", True)


def test_as_many_nulls_as_signs_make_the_path_mixed() -> None:
    """One study against one is no sign to go on with."""
    path = path_of(up("e1", "a", "b", reference=("r1",)), null("e2", "a", "b", reference=("r2",)), up("e3", "b", "c"))
    assert (path.sign, path.counted, path.decides) == ("mixed", True, True)


# --- kinds ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("edges", "kind"),
    [
        pytest.param([up("e1", "a", "b"), up("e2", "b", "c")], "causal", id="affects"),
        pytest.param([up("e1", "a", "b"), up("e2", "b", "c", predicate="associated_with")], "marker", id="a marker"),
        pytest.param(
            [up("e1", "a", "b"), up("e2", "b", "c"), up("e3", "b", "c", predicate="associated_with")],
            "marker",
            id="both predicates are a marker",
        ),
        pytest.param(
            [
                up("e1", "a", "b", reference=("r1",)),
                up("e2", "b", "c", evidence_type="experiment", reference=("r2",)),
                up("e3", "b", "c", predicate="associated_with"),
            ],
            "causal",
            id="a marker that is not counted",
        ),
        pytest.param([up("e1", "a", "b"), structure("s", "b", "c")], "inherited", id="a part"),
        pytest.param([up("e1", "a", "b"), structure("s", "b", "c", "has_symptom")], "inherited", id="a symptom"),
        pytest.param(
            [up("e1", "a", "b", predicate="associated_with"), structure("s", "b", "c", "subclass_of")],
            "inherited",
            id="the weakest that applies",
        ),
        pytest.param(
            [up("e1", "a", "b"), structure("s", "a", "b"), up("e2", "b", "c")], "causal", id="anatomy beside a finding"
        ),
    ],
)
def test_a_path_is_of_the_weakest_kind_that_applies(edges: list[Edge], kind: str) -> None:
    """Something was changed, something goes with it, something is a part of it."""
    assert KINDS[path_of(*edges).kind] == kind


# --- chimeras ---------------------------------------------------------------------------------------------------------


def test_a_path_of_male_rats_then_women_is_a_chimera() -> None:
    """No single animal or person lives through both steps."""
    path = path_of(up("e1", "a", "b", sex="male", species="rat"), up("e2", "b", "c", sex="female"))
    assert path.chimera
    assert not path.counted
    assert (path.sign, path.holds_for) == ("?", frozenset())


def test_one_common_context_is_enough() -> None:
    """Beside the women's step there is one in men: the path holds for men, and only men's findings make its sign."""
    path = path_of(up("e1", "a", "b", sex="male"), down("e2", "b", "c", sex="female"), up("e3", "b", "c", sex="male"))
    assert (path.chimera, path.sign, path.signs) == (False, "+", ("+", "+"))
    assert path.holds_for == {Scope(sex=frozenset({"male"}))}


def test_adults_may_be_patients() -> None:
    """A step found in adults and one found in patients share a context; one found in children shares none."""
    patients = up("e2", "b", "c", population=("anxiety_patients",))
    path = path_of(up("e1", "a", "b", population=("adults",)), patients)
    assert (path.chimera, path.sign) == (False, "+")
    grown = up("e2", "b", "c", population=("adults", "anxiety_patients"))
    assert path_of(up("e1", "a", "b", population=("children",)), grown).chimera
    assert path_of(up("e1", "a", "b", population=("adults", "healthy")), grown).chimera


def test_three_steps_must_share_one_context_not_just_their_neighbours() -> None:
    """Men, then anyone, then women: neighbours agree, the whole does not."""
    assert path_of(up("e1", "a", "b", sex="male"), up("e2", "b", "c"), up("e3", "c", "d", sex="female")).chimera


def test_structure_joins_only_what_shares_a_context() -> None:
    """Anatomy between a step in rats and one in humans does not make them one animal."""
    edges = (up("e1", "a", "b", species="rat"), structure("s", "b", "c"), up("e2", "c", "d", species="human"))
    assert path_of(*edges).chimera


def test_two_steps_of_different_aspects_do_not_join() -> None:
    """What changes its level says nothing of what its connectivity does."""
    level, connected = {"object_aspect": "level"}, {"subject_aspect": "connectivity"}
    assert path_of(up("e1", "a", "b", **level), up("e2", "b", "c", **connected)).chimera
    assert path_of(up("e1", "a", "b", **level), up("e2", "b", "c", subject_aspect="level")).sign == "+"
    assert path_of(up("e1", "a", "b"), up("e2", "b", "c", **connected)).sign == "+"
    assert path_of(up("e1", "a", "b", **level), up("e2", "b", "c")).sign == "+"


def test_an_aspect_is_taken_up_by_the_next_step_alone() -> None:
    """Anatomy between two aspects joins them: it is empty on both sides."""
    edges = (
        up("e1", "a", "b", object_aspect="level"),
        structure("s", "b", "c"),
        down("e2", "c", "d", subject_aspect="connectivity"),
    )
    assert path_of(*edges).sign == "-"


def test_only_the_aspect_that_joins_makes_the_sign() -> None:
    """The null in the level goes nowhere: what goes on is the activity."""
    path = path_of(
        null("e1", "a", "b", object_aspect="level"),
        up("e2", "a", "b", object_aspect="activity"),
        down("e3", "b", "c", subject_aspect="activity"),
    )
    assert (path.sign, path.signs) == ("-", ("+", "-"))


def test_studies_are_counted_not_rows() -> None:
    """Two rows of one paper are one study."""
    path = path_of(
        up("e1", "a", "b", reference=("r1",)),
        up("e2", "a", "b", reference=("r1",), species="human"),
        up("e3", "b", "c", reference=("r2",)),
    )
    assert path.studies == {"r1", "r2"}


def test_speculation_and_retracted_papers_are_listed_and_never_counted() -> None:
    """An outlook and a withdrawn paper support no path, and neither is hidden."""
    hope, withdrawn = up("hope", "a", "b", certainty="speculative"), up("withdrawn", "a", "b", reference=("gone",))
    graph = graph_of(hope, withdrawn, up("e", "b", "c"), references=[Reference("gone", status="retracted")])
    (path,) = answer(graph, "a", "c").paths
    assert {edge.id for edge in path.steps[0].edges} == {"hope", "withdrawn"}
    assert path.steps[0].speaking == ()
    assert (path.speculative, path.chimera, path.counted) == (True, False, False)


# --- what a step cites ------------------------------------------------------------------------------------------------


def test_a_step_cites_what_is_counted() -> None:
    """The review's number of a finding that is silent is not cited for what the others say."""
    path = path_of(
        up("trial", "a", "b", evidence_type="randomized_trial", citation=(1,), reference=("r1",), sample_size=200),
        down("observed", "a", "b", evidence_type="observational", citation=(2,), reference=("r2",)),
        up("paper", "b", "c", layer="extended", reference=("r3",)),
    )
    assert [(step.cited, step.papers) for step in path.steps] == [((1,), ()), ((), ("r3",))]


# --- the order of paths -----------------------------------------------------------------------------------------------


def test_paths_are_ordered_by_sign_kind_match_level_studies_length_and_ids() -> None:
    """Each of them differs from the next in one thing alone; chimeras and speculation stand last."""
    by = {"evidence_type": "observational", "sex": "female"}
    made = {"evidence_type": "experiment", "sex": "female"}
    edges = [
        *way("b-strong", up, {**made, "reference": ("r1",)}, {**made, "reference": ("r2",)}),
        *way("c-weaker", up, {**by, "reference": ("r1",)}, {**by, "reference": ("r2",)}),
        *way("d-one-study", up, {**by, "reference": ("r1",)}, {**by, "reference": ("r1",)}),
        *way("e-one-study", up, {**by, "reference": ("r1",)}, {**by, "reference": ("r1",)}),
        *way("a-long", up, *[{**by, "reference": ("r1",)}] * 3),
        *way("a-open", up, {**made, "reference": ("r1",)}, {**made, "reference": ("r2",), "sex": ""}),
        *way("a-marker", up, {**made, "reference": ("r1",)}, {**made, "predicate": "associated_with"}),
        *way("a-blocked", null, {**made, "reference": ("r1",)}, {**made, "reference": ("r2",)}),
        *way("a-hope", up, {**made, "reference": ("r1",)}, {**made, "certainty": "speculative"}),
        *way("a-chimera", up, {**made, "species": "rat"}, {**made, "species": "human"}),
    ]
    names = [path.nodes[1] for path in answer(graph_of(*edges), "a", "z", sex="female").paths]
    assert names == [
        "b-strong",
        "c-weaker",
        "d-one-study",
        "e-one-study",
        "a-long",
        "a-open",
        "a-marker",
        "a-blocked",
        "a-hope",
        "a-chimera",
    ]


def way(name: str, effect: Any, *steps: dict[str, Any]) -> list[Edge]:
    """A way from a to z by nodes of this name, whose first step has this effect and whose other steps increase."""
    nodes = ["a", *(name if place == 1 else f"{name}{place}" for place in range(1, len(steps))), "z"]
    return [
        (effect if place == 0 else up)(f"{name}-{place}", *ends, **columns)
        for place, (ends, columns) in enumerate(zip(pairwise(nodes), steps, strict=True))
    ]


# --- against brute force ----------------------------------------------------------------------------------------------


def assert_the_same(asked: Asked, drawn: Counter[str]) -> None:
    """Every path of an answer is what trying every choice of findings says of it, and there is no other."""
    found = answer_question(*asked)
    expected = {path.nodes: path for path in PlainRules(*asked).paths()}
    assert {path.nodes for path in found.paths} == expected.keys()
    for path in found.paths:
        plain = expected[path.nodes]
        assert (path.chimera, path.speculative, path.counted) == (
            plain.chimera,
            plain.speculative,
            not (plain.chimera or plain.speculative),
        )
        if path.counted:
            assert (path.sign, KINDS[path.kind]) == (plain.sign, plain.kind)
            drawn.update([plain.sign, plain.kind])
        drawn.update({"paths": 1, "chimera": path.chimera, "speculative": path.speculative})


def test_paths_of_plain_findings_equal_the_enumeration_of_all_choices() -> None:
    """Carrying equal readings as one loses none of them, and invents none, in every context a question can fix."""
    drawn: Counter[str] = Counter()

    @settings(max_examples=500)
    @given(journeys(max_edges=14), contexts())
    def compare(journey: Journey, keys: ContextKeys) -> None:
        graph, source, target, _ = journey
        question = Question(source, target, graph.context(**keys), ("review",), 4)
        assert_the_same(Asked(graph, question), drawn)

    compare()
    assert drawn["paths"] >= 150
    assert min(drawn[kind] for kind in ("+", "-", "0", "?", "chimera", *KINDS)) >= 5, drawn


def test_paths_of_findings_with_designs_aspects_and_layers_equal_it_too() -> None:
    """Who is counted, aspects that do not join, markers, papers under two names."""
    drawn: Counter[str] = Counter()

    @settings(max_examples=1000)
    @given(dressed_ways())
    def compare(asked: Asked) -> None:
        assert_the_same(asked, drawn)

    compare()
    assert drawn["paths"] >= 150
    for kind in ("+", "-", "0", "?", "conflicting", "mixed", "chimera", "speculative", *KINDS):
        assert drawn[kind] >= 5, drawn


def test_a_step_of_many_parallel_findings_stays_cheap() -> None:
    """Four steps of sixty parallel findings are thirteen million choices, and a handful of readings."""
    edges = [
        finding(f"e{a}{n}", a, b, sex=("male", "female", "")[n % 3]) for a, b in pairwise("abcde") for n in range(60)
    ]
    path = path_of(*edges)
    assert path.sign == "+"
    assert len(path.holds_for) == 3
