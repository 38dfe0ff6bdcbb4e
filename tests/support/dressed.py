"""Hypothesis strategies: questions to graphs in which every rule of who is counted has something to do."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from hypothesis import strategies as st

from build import TAGS, graph_of, structure
from oxygraph.engine.question import Question
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import ContextTag, Discrepancy, Edge, Reference
from oxygraph.evidence.vocabulary import DISCREPANCIES, EVIDENCE_TYPES, names
from strategies import STRUCTURAL, row_of

__all__ = ["Asked", "crowds", "dressed_ways", "telling_ways"]

REFERENCES = ("r1", "r2", "r3", "r4")
BLOCKED = ContextTag("blocked", "receptor", control="yes", name="receptor blocked")

_SAYS = row_of(
    effect=("increases", "decreases", "no_effect", "increases", "decreases", "increases", "no_effect", "unclear"),
    predicate=("affects", "affects", "affects", "associated_with"),
    certainty=(*["stated"] * 6, "speculative", "tentative"),
)
_MADE = row_of(
    evidence_type=("", *names(EVIDENCE_TYPES)),
    analysis=("", "", "", "subgroup", "exploratory"),
    sample_size=(None, 40, 120),
)
_IN_WHOM = row_of(
    sex=("", "", "", "female", "male", "both"),
    species=("", "", "human", "human", "rat"),
    setting=(*[()] * 6, ("alone",), ("blocked",)),
)
_SAID_BY = row_of(
    reference=((), ("r1",), ("r2",), ("r3",), ("r4",), ("r1", "r2"), ("r1",), ("r2",)),
    layer=("review", "review", "primary", "extended"),
)
_ABOUT = row_of(
    subject_aspect=("", "", "", "", "level"),
    object_aspect=("", "", "", "", "level", "activity"),
)
_PUBLISHED = row_of(
    doi=("", "", "10.1000/one", "10.1000/two"),
    pmid=("", "", "", "11"),
    match_confidence=("high", "medium", "high", "low"),
)
_STANDING = row_of(
    status=(*["published"] * 9, "retracted"),
    cohort=(*[""] * 5, "cohort"),
)
_INCLUDED = st.sampled_from((0, 1, 2, 3))
_LAYERS = st.sampled_from((("review", "primary", "extended"), ("review", "primary", "extended"), ("review",)))
_CONTEXTS: st.SearchStrategy[dict[str, Any]] = st.sampled_from(
    (
        {},
        {},
        {"sex": "female"},
        {"sex": "female"},
        {"species": "human"},
        {"species": "rat"},
        {"sex": "female", "species": "human"},
        {"setting": ("alone",)},
        {"setting": ("blocked",)},
    )
)


class Asked(NamedTuple):
    """A graph and a question to it."""

    graph: EvidenceGraph
    question: Question


@st.composite
def crowds(draw: st.DrawFn) -> Asked:
    """Up to seven findings between a and z."""
    edges = [_dressed(draw, f"e{number}", "a", "z") for number in range(draw(st.integers(2, 7)))]
    return _asked(draw, edges, ["a", "z"], 1)


@st.composite
def dressed_ways(draw: st.DrawFn) -> Asked:
    """Findings along a way and beside it, one or more a step; some steps are anatomy."""
    nodes = "abcd"[: draw(st.integers(2, 4))]
    edges = [edge for ends in pairwise(nodes) for edge in _step(draw, *ends)]
    ends = [(a, b) for place, a in enumerate(nodes) for b in nodes[place + 1 :]]
    edges += [_dressed(draw, f"more{at}", *draw(st.sampled_from(ends))) for at in range(draw(st.integers(0, 4)))]
    return _asked(draw, edges, nodes, 4)


@st.composite
def telling_ways(draw: st.DrawFn) -> Asked:
    """A way whose steps rest on studies of the review, and a shorter one beside it: most of them decide something."""
    nodes = "abcd"[: draw(st.integers(3, 4))]
    ends = [*pairwise(nodes), *([(nodes[0], nodes[2])] if len(nodes) > 3 else [])]
    steps = [(start, end, number) for start, end in ends for number in range(draw(st.integers(1, 3)))]
    edges = [_telling(draw, f"{start}{end}{number}", start, end) for start, end, number in steps]
    edges += [_telling(draw, "direct", nodes[0], nodes[-1])] * draw(st.sampled_from((0, 0, 1)))
    graph = graph_of(*edges, references=[Reference(name) for name in REFERENCES])
    context = draw(st.sampled_from(({}, {}, {"sex": "male"}, {"species": "human"})))
    return Asked(graph, Question(nodes[0], nodes[-1], graph.context(**context), ("review",), 4))


_TELLS = row_of(
    effect=("increases", "decreases", "increases", "decreases", "increases", "no_effect", "unclear"),
    predicate=(*["affects"] * 5, "associated_with"),
    evidence_type=("experiment", "observational", "observational", "observational", "meta_analysis"),
)
_OF = row_of(
    reference=(("r1",), ("r2",), ("r3",), ("r4",), ("r1", "r2")),
    sex=("", "", "", "male", "female"),
    species=("", "", "human", "rat"),
    object_aspect=("", "level"),
)


def _telling(draw: st.DrawFn, name: str, start: str, end: str) -> Edge:
    return Edge(
        id=name, subject=start, object=end, statement=f"{name} says so.", **_STATED, **draw(_TELLS), **draw(_OF)
    )


_STATED: dict[str, Any] = {"certainty": "stated"}


def _step(draw: st.DrawFn, start: str, end: str) -> list[Edge]:
    if draw(st.integers(0, 6)) == 1:
        several = draw(st.lists(st.sampled_from(STRUCTURAL), min_size=1, max_size=2, unique=True))
        return [structure(f"{start}{end}-{word}", start, end, word) for word in several]
    return [_dressed(draw, f"{start}{end}{number}", start, end) for number in range(draw(st.integers(1, 4)))]


def _dressed(draw: st.DrawFn, name: str, start: str, end: str) -> Edge:
    columns = draw(_SAYS) | draw(_MADE) | draw(_IN_WHOM) | draw(_SAID_BY) | draw(_ABOUT)
    if len(columns["reference"]) != 1:
        columns["layer"] = "review"
    return Edge(id=name, subject=start, object=end, statement=f"{name} says so.", **columns)


def _asked(draw: st.DrawFn, edges: Sequence[Edge], nodes: Sequence[str], max_hops: int) -> Asked:
    references = []
    for place, name in enumerate(REFERENCES):
        pooled = draw(_INCLUDED)
        includes = (REFERENCES[pooled],) if pooled < place else ()
        references.append(Reference(name, includes=includes, **draw(_PUBLISHED), **draw(_STANDING)))
    graph = graph_of(*edges, references=references, tags=(*TAGS, BLOCKED), audit=_audit(draw, edges))
    context = graph.context(**draw(_CONTEXTS))
    return Asked(graph, Question(nodes[0], nodes[-1], context, draw(_LAYERS), max_hops))


def _audit(draw: st.DrawFn, edges: Sequence[Edge]) -> list[Discrepancy]:
    review = [edge.id for edge in edges if edge.layer == "review" and edge.signed]
    papers = [edge.id for edge in edges if edge.layer != "review"]
    if not review or not papers or draw(st.booleans()):
        return []
    kind = draw(st.sampled_from(names(DISCREPANCIES)))
    read, own = (draw(st.sampled_from(some)) for some in (review, papers))
    return [Discrepancy("d1", (), ("r1",), kind, (read,), (own,), "It differs.")]
