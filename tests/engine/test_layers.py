"""What each layer alone says, and what the layers say that were not asked."""

from typing import TYPE_CHECKING

import pytest

from build import down, finding, graph_of, null, structure, up
from counted import said
from oxygraph.engine.ask import answer
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.report.why import why

if TYPE_CHECKING:
    from oxygraph.evidence.records import Edge

REVIEW = up("told", "a", "z", reference=("r1",))
PRIMARY = down("own", "a", "z", reference=("r2",), layer="primary")
EXTENDED = null("found", "a", "z", reference=("r3",), layer="extended")
ALL = graph_of(REVIEW, PRIMARY, EXTENDED)


def test_all_layers_are_asked_where_none_is_named() -> None:
    """In their stated order; one may be asked alone."""
    assert answer(ALL, "a", "z").question.layers == ("review", "primary", "extended")
    assert answer(ALL, "a", "z", layers=["extended", "review"]).question.layers == ("review", "extended")
    assert answer(ALL, "a", "z").verdict == "conflicting"
    assert answer(ALL, "a", "z", layers=["review"]).verdict == "increases"


@pytest.mark.parametrize("layers", [(), ("review",), ("extended",), ("primary", "extended")])
def test_every_answer_has_what_each_layer_alone_says(layers: tuple[str, ...]) -> None:
    """Whichever are asked."""
    assert answer(ALL, "a", "z", layers=layers).by_layer == {
        "review": "increases",
        "primary": "decreases",
        "extended": "no_effect",
    }


def test_what_a_layer_alone_says_is_the_answer_from_it() -> None:
    """By its paths, too, and in the context of the question."""
    graph = graph_of(
        up("e1", "a", "m", reference=("r1",), layer="extended"),
        up("e2", "m", "z", reference=("r2",), layer="extended"),
        down("e3", "a", "z", reference=("r3",), layer="primary", sex="male"),
        structure("s", "m", "z"),
    )
    for context in ({}, {"sex": "female"}):
        found = answer(graph, "a", "z", **context)  # type: ignore[arg-type]
        alone = {layer: answer(graph, "a", "z", layers=[layer], **context).verdict for layer in found.by_layer}  # type: ignore[arg-type]
        assert found.by_layer == alone
    assert found.by_layer == {"review": "insufficient", "primary": "insufficient", "extended": "increases"}


def test_where_all_are_asked_nothing_is_elsewhere() -> None:
    """Nothing is left out."""
    assert answer(ALL, "a", "z").elsewhere is None


def test_what_was_left_out_is_counted_and_heard() -> None:
    """How many findings on the question, and the verdict with them."""
    found = answer(ALL, "a", "z", layers=["review"]).elsewhere
    assert found == (("primary", "extended"), 2, "conflicting")
    assert answer(ALL, "a", "z", layers=["review", "primary"]).elsewhere == (("extended",), 1, "conflicting")
    assert answer(graph_of(REVIEW), "a", "z", layers=["review"]).elsewhere == (("primary", "extended"), 0, "increases")


def test_only_what_the_question_admits_is_elsewhere() -> None:
    """What was found in men says nothing of women."""
    graph = graph_of(REVIEW, PRIMARY._replace(sex="male"), structure("s", "a", "z"))
    found = answer(graph, "a", "z", layers=["review"], sex="female").elsewhere
    assert found == (("primary", "extended"), 0, "increases")


@pytest.mark.parametrize(("lang", "said_so"), [("en", "Other layers"), ("zh", "其他层次")])
def test_an_answer_says_where_other_layers_answer_otherwise(lang: str, said_so: str) -> None:
    """And does not where they change nothing."""
    found = answer(ALL, "a", "z", layers=["review"])
    assert said_so in why(ALL, found, lang)
    same = graph_of(REVIEW, up("own", "a", "z", reference=("r2",), layer="primary"))
    assert said_so not in why(same, answer(same, "a", "z", layers=["review"]), lang)


@pytest.mark.parametrize(
    ("lang", "with_them"), [("en", "other layers (primary, extended): increases"), ("zh", "的路径后：升高")]
)
def test_no_path_is_said_only_after_all_layers_were_looked_into(lang: str, with_them: str) -> None:
    """A way of another layer is no way here, and the answer says what there is."""
    graph = graph_of(
        up("e1", "a", "m", reference=("r1",), layer="extended"), up("e2", "m", "z", reference=("r2",), layer="extended")
    )
    found = answer(graph, "a", "z", layers=["review"])
    assert (found.verdict, found.paths) == ("insufficient", ())
    assert found.elsewhere is not None
    assert found.elsewhere.verdict == "increases"
    assert with_them in why(graph, found, lang)


# --- what nobody has reported -----------------------------------------------------------------------------------------


def missing(graph: EvidenceGraph, **question: object) -> set[tuple[str, str]]:
    """The steps of the experiments that an answer misses."""
    found = answer(graph, "a", "z", layers=["review"], **question)  # type: ignore[arg-type]
    return {(lack.subject, lack.object) for lack in found.missing}


@pytest.mark.parametrize("layer", ["primary", "extended"])
def test_an_experiment_of_another_layer_is_not_missing(layer: str) -> None:
    """The review does not tell the sex; a paper does."""
    told = up("told", "a", "z", reference=("r1",))
    assert missing(graph_of(told), sex="female") == {("a", "z")}
    other: Edge = up("own", "a", "z", reference=("r2",), layer=layer, sex="female")
    assert missing(graph_of(told, other), sex="female") == set()
    assert missing(graph_of(told, other._replace(sex="male")), sex="female") == {("a", "z")}


def test_a_way_of_another_layer_is_not_missing() -> None:
    """In the review there is one for men alone; a paper has walked it in women."""
    told = up("told", "a", "z", reference=("r1",), sex="male")
    own = up("own", "a", "z", reference=("r2",), layer="extended", sex="female")
    assert missing(graph_of(told), sex="female") == {("a", "z")}
    assert missing(graph_of(told, own), sex="female") == set()


def test_structure_belongs_to_all_layers_and_what_another_adds_to_that_one() -> None:
    """Anatomy of the review is in every question; what only a paper speaks of comes with its layer."""
    step = finding("e", "a", "m", "increases", reference=("r1",), layer="primary")
    anatomy = structure("s", "m", "z")
    assert answer(graph_of(step, anatomy), "a", "z", layers=["primary"]).paths
    added = anatomy._replace(layer="extended")
    assert not answer(graph_of(step, added), "a", "z", layers=["primary"]).paths
    assert answer(graph_of(step, added), "a", "z").paths
    assert said(graph_of(step, anatomy)).direct is None


def test_a_direction_that_another_layer_gives_is_not_missing() -> None:
    """The review does not say which way; a paper does."""
    told = finding("told", "a", "m", "unclear", reference=("r1",)), up("on", "m", "z", reference=("r3",))
    own = up("own", "a", "m", reference=("r2",), layer="extended")
    assert missing(graph_of(*told)) == {("a", "m")}
    assert missing(graph_of(*told, own)) == set()
