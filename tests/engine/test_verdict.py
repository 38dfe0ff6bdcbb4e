"""The verdict: direct before mechanism, abstention, what is missing, what it rests on. One small graph a rule."""

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given, settings

from build import finding, graph_of, structure
from oxygraph.engine.ask import Answer, answer
from oxygraph.engine.verdict import DIRECT, MECHANISM, NOTHING
from oxygraph.errors import QuestionError, UnknownNameError
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import Edge, Reference
from oxygraph.report.why import why
from strategies import Journey, contexts, journeys


def ask(*edges: Edge, **question: object) -> Answer:
    """How a reaches z in a graph of these edges."""
    return answer(graph_of(*edges), "a", "z", **question)  # type: ignore[arg-type]


def up(name: str, a: str, b: str, **columns: object) -> Edge:
    """A finding that increases."""
    return finding(name, a, b, "increases", **columns)


def down(name: str, a: str, b: str, **columns: object) -> Edge:
    """A finding that decreases."""
    return finding(name, a, b, "decreases", **columns)


def null(name: str, a: str, b: str, **columns: object) -> Edge:
    """A finding of no effect."""
    return finding(name, a, b, "no_effect", **columns)


@pytest.mark.parametrize(
    ("edges", "verdict", "decided_by"),
    [
        pytest.param([up("e1", "a", "z")], "increases", DIRECT, id="direct plus"),
        pytest.param([null("e1", "a", "z")], "no_effect", DIRECT, id="direct null"),
        pytest.param([up("e1", "a", "z"), down("e2", "a", "z")], "conflicting", DIRECT, id="direct conflict"),
        pytest.param([up("e1", "a", "z"), null("e2", "a", "z")], "increases", DIRECT, id="direct contested"),
        pytest.param(
            [down("e1", "a", "z"), up("e2", "a", "m"), up("e3", "m", "z")], "decreases", DIRECT, id="direct beats paths"
        ),
        pytest.param(
            [finding("e1", "a", "z", "unclear"), down("e2", "a", "m"), up("e3", "m", "z")],
            "decreases",
            MECHANISM,
            id="an unclear direct finding decides nothing",
        ),
        pytest.param([down("e1", "a", "m"), down("e2", "m", "z")], "increases", MECHANISM, id="signs multiply"),
        pytest.param(
            [up("e1", "a", "m"), up("e2", "m", "z"), down("e3", "a", "n"), up("e4", "n", "z")],
            "conflicting",
            MECHANISM,
            id="paths disagree",
        ),
        pytest.param([null("e1", "a", "m"), up("e2", "m", "z")], "no_effect", MECHANISM, id="only blocked paths"),
        pytest.param(
            [null("e1", "a", "m"), up("e2", "m", "z"), up("e3", "a", "n"), up("e4", "n", "z")],
            "increases",
            MECHANISM,
            id="a blocked path beside an open one",
        ),
        pytest.param(
            [up("e1", "a", "m"), structure("s", "m", "z", "participates_in")],
            "insufficient",
            NOTHING,
            id="no direction",
        ),
        pytest.param(
            [up("e1", "a", "z", certainty="speculative")], "insufficient", NOTHING, id="speculation decides nothing"
        ),
        pytest.param(
            [up("e1", "a", "m", sex="male"), up("e2", "m", "z", sex="female")],
            "insufficient",
            NOTHING,
            id="a chimera decides nothing",
        ),
        pytest.param([up("e1", "a", "m"), up("e2", "n", "z")], "insufficient", NOTHING, id="no path"),
    ],
)
def test_the_verdict_follows_the_stated_rules(edges: list[Edge], verdict: str, decided_by: str) -> None:
    """One case a rule of the data model."""
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
    edges = [up("e1", "a", "m", sex="female"), up("e2", "m", "z")]
    assert str(ask(*edges, sex="female").match) == "compatible"
    assert str(ask(*edges).match) == "asserted"
    assert ask(*edges, sex="male").match is None


def test_a_chimera_is_listed_and_marked() -> None:
    """It is shown, last, and counts for nothing."""
    edges = [
        up("e1", "a", "m", species="rat"),
        up("e2", "m", "z", species="human"),
        down("e3", "a", "n"),
        up("e4", "n", "z"),
    ]
    found = ask(*edges)
    assert [(path.nodes, path.chimera) for path in found.paths] == [(("a", "n", "z"), False), (("a", "m", "z"), True)]
    assert found.verdict == "decreases"


def test_disagreement_of_mechanism_and_direct_evidence_is_said() -> None:
    """The direct evidence decides, and `why` does not hide the other."""
    edges = [down("e1", "a", "z"), up("e2", "a", "m"), up("e3", "m", "z")]
    graph = graph_of(*edges)
    found = answer(graph, "a", "z")
    assert found.disagreement
    assert found.mechanism == "increases"
    assert "point elsewhere" in why(graph, found)


def test_a_conflict_within_one_context_has_no_resolving_key() -> None:
    """Two studies of the same people that disagree: no key helps, and the answer says so."""
    edges = [up("e1", "a", "z", sex="male"), down("e2", "a", "z", sex="male"), down("e3", "a", "z", sex="female")]
    graph = graph_of(*edges)
    found = answer(graph, "a", "z")
    assert (found.verdict, found.resolving) == ("conflicting", None)
    assert "no context key" in why(graph, found)


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
        up("e1", "a", "m", sex="male"), up("e2", "m", "z"), down("e3", "a", "n"), up("e4", "n", "z", sex="female")
    )
    assert (found.verdict, found.resolving) == ("conflicting", ("sex",))


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


def test_where_only_other_contexts_were_studied_the_missing_step_is_named() -> None:
    """No path for women: the steps that exist in men are the experiments to do."""
    found = ask(up("e1", "a", "m", sex="male"), up("e2", "m", "z"), sex="female")
    assert not found.found
    assert [(m.subject, m.object, dict(m.lacks)) for m in found.missing] == [("a", "m", {"sex": "female"})]


def test_where_no_finding_has_a_direction_that_is_what_is_missing() -> None:
    """The step that nobody signed."""
    found = ask(up("e1", "a", "m"), finding("e2", "m", "z", "unclear"))
    assert [(m.subject, m.object, dict(m.lacks)) for m in found.missing] == [("m", "z", {"effect": "direction"})]


def test_a_verdict_that_hangs_on_one_study_says_so() -> None:
    """Leaving each study out in turn; two rows of one study go together."""
    edges = [
        up("e1", "a", "z", reference=("r1",)),
        up("e2", "a", "z", reference=("r1",), sex="male"),
        null("e3", "a", "z", reference=("r2",)),
    ]
    found = ask(*edges)
    assert found.sensitivity.without == {"r1": "no_effect", "r2": "increases"}
    assert found.sensitivity.flips == ("r1",)


def test_one_study_is_not_called_any_one_study() -> None:
    """A verdict from one fitting study, with others that fit less well behind it, says just that."""
    graph = graph_of(
        up("e1", "a", "z", sex="female", reference=("r1",)),
        up("e2", "a", "z", reference=("r2",)),
        references=[Reference("r1"), Reference("r2")],
    )
    found = answer(graph, "a", "z", sex="female")
    assert found.sensitivity.without == {"r1": "increases"}
    assert why(graph, found).endswith(
        "It rests on one study; without it, what fits the question less well says the same."
    )
    assert "仅依据一项研究" in why(graph, found, "zh")


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


def test_layers_are_chosen_and_structure_belongs_to_all() -> None:
    """Primary findings stay out of a question to the review, and anatomy is in every question."""
    edges = [
        up("e1", "a", "m", layer="primary", reference=("r1",)),
        structure("s", "m", "z"),
        down("e2", "a", "z", layer="review"),
    ]
    assert ask(*edges).verdict == "decreases"
    primary = ask(*edges, layers=["primary"])
    assert (primary.verdict, primary.question.layers) == ("increases", ("primary",))
    assert ask(*edges, layers=["primary", "review"]).question.layers == ("review", "primary")


def test_structure_that_another_layer_adds_comes_with_that_layer() -> None:
    """What only a paper speaks of makes no path in an answer from the review."""
    edges = [up("e1", "a", "m"), structure("s", "m", "z")._replace(layer="extended")]
    assert not ask(*edges).found
    assert ask(*edges, layers=["review", "extended"]).verdict == "increases"


@pytest.mark.parametrize(
    "bad",
    [
        {"sex": "femal"},
        {"sex": "both"},
        {"species": "ratt"},
        {"layers": ["reviews"]},
        {"setting": ["nowhere"]},
        {"population": "nobody"},
    ],
)
def test_an_unknown_word_is_refused_with_suggestions(bad: dict[str, object]) -> None:
    """Never silently ignored: an ignored key would answer another question."""
    with pytest.raises(UnknownNameError):
        ask(up("e1", "a", "z"), **bad)


def test_same_source_and_target_is_no_question() -> None:
    """Nothing reaches itself."""
    with pytest.raises(QuestionError):
        answer(graph_of(up("e1", "a", "z")), "a", "a")


def test_every_answer_keeps_its_promises() -> None:
    """On random graphs with a way from end to end, of each kind of answer a good number."""
    drawn: Counter[str] = Counter()

    @settings(max_examples=150)
    @given(journeys(), contexts())
    def promises(journey: Journey, keys: dict[str, object]) -> None:
        graph, source, target, _ = journey
        found = answer(graph, source, target, **keys)  # type: ignore[arg-type]
        assert_kept(graph, found)
        drawn.update({found.decided_by: 1, "with paths": bool(found.paths), "flips": bool(found.sensitivity.flips)})

    promises()
    assert min(drawn[kind] for kind in (DIRECT, MECHANISM, NOTHING, "with paths", "flips")) >= 5, drawn


def assert_kept(graph: EvidenceGraph, found: Answer) -> None:
    """Paths are ordered, abstention is explained, and flips are those that change the verdict."""
    assert found.verdict in {"increases", "decreases", "no_effect", "conflicting", "insufficient"}
    assert (found.match is None) == (found.decided_by == NOTHING)
    assert (found.resolving is None) or found.verdict == "conflicting"
    counted = [path.counted for path in found.paths]
    assert counted == sorted(counted, reverse=True)
    for path in found.paths:
        assert [step.subject for step in path.steps] == list(path.nodes[:-1])
        assert len(path.steps) >= 2
    for study, verdict in found.sensitivity.without.items():
        assert (study in found.sensitivity.flips) == (verdict != found.verdict)
    assert why(graph, found)
    assert why(graph, found, "zh")


def test_leaving_a_study_out_is_asking_the_graph_without_it() -> None:
    """The quick recomputation equals building the smaller graph and asking again."""
    compared: Counter[bool] = Counter()

    @settings(max_examples=150)
    @given(journeys(), contexts())
    def compare(journey: Journey, keys: dict[str, object]) -> None:
        graph, source, target, _ = journey
        found = answer(graph, source, target, **keys)  # type: ignore[arg-type]
        for study, verdict in found.sensitivity.without.items():
            left = [edge for edge in graph.edges.values() if not edge.studies or edge.studies - {study}]
            smaller = EvidenceGraph(graph.nodes.values(), left, graph.contexts.values(), graph.references.values())
            assert answer(smaller, source, target, **keys).verdict == verdict  # type: ignore[arg-type]
            compared[verdict == found.verdict] += 1

    compare()
    assert min(compared[True], compared[False]) >= 30, "verdicts that stand without a study, and verdicts that fall"


@given(journeys())
def test_the_order_of_the_files_does_not_matter(journey: Journey) -> None:
    """The same findings in another order give the same answer, path by path."""
    graph, source, target, _ = journey
    turned = EvidenceGraph(
        reversed(list(graph.nodes.values())),
        reversed(list(graph.edges.values())),
        graph.contexts.values(),
        graph.references.values(),
    )
    one, other = answer(graph, source, target), answer(turned, source, target)
    assert [(path.nodes, path.sign) for path in one.paths] == [(path.nodes, path.sign) for path in other.paths]
    assert (one.verdict, one.missing) == (other.verdict, other.missing)
    assert all(a.subject != b.subject for path in one.paths for a, b in pairwise(path.steps))
