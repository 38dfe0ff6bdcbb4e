"""Two versions of a graph: every record that differs, field by field, and the answers that moved with it."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

import oxygraph as ox
from build import down, graph_of, null, up
from oxygraph.questions.diff import ADDED, CHANGED, GONE, Answered, diff

DRUG = ox.Node("oxytocin", "Molecule", "oxytocin")
PAIN = ox.Node("pain", "Symptom", "pain")
FEAR = ox.Node("fear", "Symptom", "fear")
NODES = (DRUG, PAIN, FEAR)
TRIAL = {"evidence_type": "randomized_trial", "reference": ("r1",), "sample_size": 40}


def test_nothing_differs_from_itself(graph: ox.EvidenceGraph) -> None:
    """However often it is read."""
    found = diff(graph, ox.read_graph(), all_answers=True)
    assert not found
    assert (found.changes, found.moved) == ((), ())


def test_what_came_went_and_changed_is_told_field_by_field() -> None:
    """A finding that is new, one that is gone, one whose effect and size are others; nodes and papers likewise."""
    old = graph_of(up("a", "oxytocin", "pain", **TRIAL), up("b", "oxytocin", "fear"), nodes=NODES)
    new = graph_of(
        down("a", "oxytocin", "pain", **{**TRIAL, "sample_size": 400}), up("c", "oxytocin", "fear"), nodes=NODES
    )
    found = {change.id: change for change in diff(old, new).changes}
    assert {name: change.status for name, change in found.items()} == {"a": CHANGED, "b": GONE, "c": ADDED}
    assert found["a"].fields == {"effect": ("increases", "decreases"), "sample_size": ("40", "400")}
    assert (found["b"].new, found["c"].old, found["c"].fields) == (None, None, {})


def test_answers_that_moved_name_both_and_the_finding() -> None:
    """The verdict or the strength; in women alone where the finding is of women alone."""
    woman = up("f", "oxytocin", "pain", sex="female", **TRIAL)
    old = graph_of(woman, nodes=NODES)
    new = graph_of(woman, down("m", "oxytocin", "pain", sex="male", **{**TRIAL, "reference": ("r2",)}), nodes=NODES)
    moved = {one.sex: one for one in diff(old, new).moved}
    assert {sex: (one.old and one.old.verdict, one.new and one.new.verdict) for sex, one in moved.items()} == {
        "": ("increases", "conflicting"),
        "male": ("insufficient", "decreases"),
    }
    assert {one.because for one in moved.values()} == {("m",)}


def test_a_node_that_is_new_moves_an_answer_only_once_it_has_one() -> None:
    """A target that nobody knew and of which nothing is found moved nothing."""
    old = graph_of(up("a", "oxytocin", "fear"), nodes=[DRUG, FEAR])
    bare = graph_of(up("a", "oxytocin", "fear"), nodes=NODES)
    assert [change.id for change in diff(old, bare).changes] == ["pain"]
    assert diff(old, bare).moved == ()
    known = graph_of(up("a", "oxytocin", "fear"), null("n", "oxytocin", "pain", **TRIAL), nodes=NODES)
    assert {(one.target, one.old, one.new and one.new.verdict) for one in diff(old, known).moved} == {
        ("pain", None, "no_effect")
    }


def test_all_answers_ask_from_everything_that_acts() -> None:
    """The main questions ask from oxytocin alone, or from everything where nothing is called so."""
    old = graph_of(up("a", "oxytocin", "fear"), up("b", "stress", "pain", **TRIAL), nodes=NODES)
    new = graph_of(up("a", "oxytocin", "fear"), down("b", "stress", "pain", **TRIAL), nodes=NODES)
    assert diff(old, new).moved == ()
    assert {one.source for one in diff(old, new, all_answers=True).moved} == {"stress"}
    others = [graph_of(edge, nodes=[PAIN]) for edge in (up("b", "stress", "pain"), down("b", "stress", "pain"))]
    assert {one.source for one in diff(*others).moved} == {"stress"}


def test_an_answer_is_that_of_answer(graph: ox.EvidenceGraph) -> None:
    """Verdict and strength before and after are those that `ox.answer` gives each graph."""
    part = graph.only({name for name in graph.edges if not name.startswith("x-")})
    moved = diff(part, graph).moved
    assert len(moved) > 20
    for one in moved[::7]:
        for side, said in ((part, one.old), (graph, one.new)):
            answer = ox.answer(side, one.source, one.target, sex=one.sex)
            assert said == Answered(answer.verdict, answer.strength.level)


PLACES = list(product(("oxytocin", "stress"), ("pain", "fear")))
SIGNS = st.tuples(*[st.sampled_from(["", "+", "-", "0"])] * len(PLACES))


def small(signs: tuple[str, ...]) -> ox.EvidenceGraph:
    """At each place a finding with this sign, or none."""
    make = {"+": up, "-": down, "0": null}
    edges = [make[sign](f"{a}-{b}", a, b) for (a, b), sign in zip(PLACES, signs, strict=True) if sign]
    return graph_of(*edges, nodes=[*NODES, ox.Node("stress", "Exposure", "stress")])


@given(SIGNS, SIGNS)
def test_the_way_back_is_the_mirror(before: tuple[str, ...], after: tuple[str, ...]) -> None:
    """What was added is gone, and each answer moves back."""
    one, other = small(before), small(after)
    there, back = diff(one, other, all_answers=True), diff(other, one, all_answers=True)
    assert [(change.id, change.old, change.new) for change in there.changes] == [
        (change.id, change.new, change.old) for change in back.changes
    ]
    assert [moved._replace(old=moved.new, new=moved.old) for moved in there.moved] == list(back.moved)


def test_layers_are_asked_as_everywhere(graph: ox.EvidenceGraph) -> None:
    """What only papers say moves no answer of the review."""
    part = graph.only({name for name in graph.edges if not name.startswith("x-")})
    assert diff(part, graph, layers=["review"]).moved == ()
    with pytest.raises(ox.UnknownNameError):
        diff(part, graph, layers=["reviews"])
