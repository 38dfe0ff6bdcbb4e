"""Hypothesis strategies: contexts, findings and graphs that obey every rule, parallel edges on purpose."""

from itertools import pairwise
from typing import NamedTuple

from hypothesis import strategies as st

from build import TAGS, finding, graph_of, structure
from oxygraph.evidence.graph import EvidenceGraph
from oxygraph.evidence.records import ContextTag, Edge, Node, Record, Reference
from oxygraph.evidence.vocabulary import (
    ASPECTS,
    CATEGORIES,
    CONFIDENCES,
    EVIDENCE_TYPES,
    PREDICATES,
    ROUTES,
    SEXES,
    SIGNED,
    SPECIES,
    STATUSES,
    names,
)

NODES = tuple("abcdefgh")
STRUCTURAL = tuple(word.name for word in PREDICATES if not word.signed)
_TEXT = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=20)


def plain_text() -> st.SearchStrategy[str]:
    """Text that a cell may hold: any script, no formula, no control character, no list separator, canonical spaces."""
    return (
        _TEXT.filter(lambda text: text[0] not in "=+-@" and "|" not in text)
        .map(lambda text: " ".join(text.split()))
        .filter(bool)
        .filter(lambda text: text[0] not in "=+-@")
    )


@st.composite
def findings(draw: st.DrawFn, name: str, nodes: tuple[str, ...] = NODES) -> Edge:
    """One signed edge with any context the columns can say."""
    subject = draw(st.sampled_from(nodes))
    dose = draw(st.none() | st.tuples(st.integers(0, 48), st.integers(0, 48)).map(sorted))
    references = draw(st.lists(st.sampled_from(("r1", "r2", "r3")), unique=True, max_size=2))
    return Edge(
        id=name,
        subject=subject,
        object=draw(st.sampled_from([node for node in nodes if node != subject])),
        predicate=draw(st.sampled_from(sorted(SIGNED))),
        effect=draw(st.sampled_from(("increases", "decreases", "no_effect", "unclear"))),
        sex=draw(st.sampled_from(("", *names(SEXES)))),
        species=draw(st.sampled_from(("", *names(SPECIES)))),
        population=tuple(sorted(draw(st.sets(st.sampled_from(("ptsd", "sad", "healthy")), max_size=2)))),
        dose_min=float(dose[0]) if dose else None,
        dose_max=float(dose[1]) if dose else None,
        dose_unit=draw(st.sampled_from(("IU", "ng"))) if dose else "",
        route=draw(st.sampled_from(("", *names(ROUTES)))),
        regimen=draw(st.sampled_from(("", "single", "repeated"))),
        setting=draw(st.sampled_from(((), ("familiar",), ("unfamiliar",), ("alone",), ("alone", "familiar")))),
        certainty=draw(st.sampled_from(("stated", "tentative", "speculative"))),
        sample_size=draw(st.none() | st.integers(1, 500)),
        reference=tuple(references),
        statement=draw(plain_text()),
        statement_zh=draw(st.just("") | plain_text()),
        note=draw(st.just("") | plain_text()),
    )


@st.composite
def graphs(draw: st.DrawFn, max_edges: int = 14) -> EvidenceGraph:
    """A random multigraph of findings and structural edges, parallel ones included."""
    count = draw(st.integers(1, max_edges))
    edges = []
    for number in range(count):
        if draw(st.integers(0, 4)):
            edges.append(draw(findings(f"e{number}")))
        else:
            low, high = sorted(draw(st.lists(st.sampled_from(NODES), min_size=2, max_size=2, unique=True)))
            edges.append(structure(f"e{number}", low, high, draw(st.sampled_from(STRUCTURAL))))
    return graph_of(*edges, tags=TAGS)


class Journey(NamedTuple):
    """A graph and two of its nodes, the second of which is reached from the first."""

    graph: EvidenceGraph
    source: str
    target: str
    steps: int
    """How many edges the way has that was laid on purpose; there may be shorter ones and longer ones beside it."""


@st.composite
def journeys(draw: st.DrawFn, max_edges: int = 14, *, min_steps: int = 1, max_steps: int = 4) -> Journey:
    """A random multigraph with a way through it: whatever is asked of its ends has something to be asked about."""
    way = draw(st.permutations(NODES))[: draw(st.integers(min_steps, max_steps)) + 1]
    laid = [_leading(draw, f"w{place}", a, b) for place, (a, b) in enumerate(pairwise(way))]
    beside = draw(graphs(max_edges=max_edges - len(laid))).edges.values()
    return Journey(graph_of(*laid, *beside, tags=TAGS), way[0], way[-1], len(laid))


def _leading(draw: st.DrawFn, name: str, subject: str, target: str) -> Edge:
    """A step of the way: mostly a sound finding, for everybody or for one sex, so that many a way decides something."""
    kind = draw(st.integers(0, 5))
    if kind == 0 and subject < target:  # as in `graphs`, so that anatomy has no circle
        return structure(name, subject, target, draw(st.sampled_from(STRUCTURAL)))
    if kind <= 1:
        return draw(findings(name))._replace(subject=subject, object=target)
    effect = draw(st.sampled_from(("increases", "decreases", "increases", "decreases", "no_effect")))
    references = draw(st.sampled_from((("r1",), ("r2",), ("r3",), ("r1", "r2"))))
    return finding(name, subject, target, effect, sex=draw(st.sampled_from(("", "", "male"))), reference=references)


def _maybe_text() -> st.SearchStrategy[str]:
    return st.just("") | plain_text()


def nodes(name: str) -> st.SearchStrategy[Node]:
    """One node with every column filled or not; its spellings begin with its id, so that no other node has them."""
    own = plain_text().map(f"{name} {{}}".format)
    return st.builds(
        Node,
        id=st.just(name),
        category=st.sampled_from([word for word in names(CATEGORIES) if word != "Disorder"]),
        name=own,
        name_zh=st.just("") | own,
        synonyms=st.lists(own, unique=True, max_size=3).map(tuple),
        curie=st.just("") | st.just(f"MESH:{name}"),
        xrefs=st.sets(st.sampled_from(("DOID:1", "HP:2", "EFO:3")), max_size=3).map(lambda ids: tuple(sorted(ids))),
        description=_maybe_text(),
    )


def tags(name: str) -> st.SearchStrategy[ContextTag]:
    """One setting tag."""
    return st.builds(
        ContextTag,
        st.just(name),
        group=plain_text(),
        name=plain_text(),
        name_zh=_maybe_text(),
        description=_maybe_text(),
    )


def publications(name: str, number: int) -> st.SearchStrategy[Reference]:
    """One publication, with its number in the review or without."""
    return st.builds(
        Reference,
        id=st.just(name),
        citation=st.sampled_from(((), (number,))),
        title=_maybe_text(),
        authors=_maybe_text(),
        year=st.none() | st.integers(1900, 2100),
        journal=_maybe_text(),
        doi=_maybe_text(),
        pmid=st.just("") | st.integers(1, 10**8).map(str),
        identifier_verified=st.sampled_from(("yes", "no")),
        match_confidence=st.sampled_from(names(CONFIDENCES)),
        status=st.sampled_from(names(STATUSES)),
        note=_maybe_text(),
    )


@st.composite
def whole_graphs(draw: st.DrawFn) -> EvidenceGraph:
    """A graph that uses every column of every file: for whatever writes a graph and reads it back."""
    plain = draw(graphs(max_edges=6))
    made_nodes = [node if node.category == "Disorder" else draw(nodes(node.id)) for node in plain.nodes.values()]
    references = {name: draw(publications(name, number)) for number, name in enumerate(("r1", "r2", "r3"), start=1)}
    edges = []
    for edge in plain.edges.values():
        numbers = tuple(number for name in edge.reference for number in references[name].citation)
        filled = edge._replace(
            subject_aspect=draw(st.sampled_from(("", *names(ASPECTS)))),
            object_aspect=draw(st.sampled_from(("", *names(ASPECTS)))),
            dose_response=draw(st.sampled_from(("", "inverted_u"))),
            site=draw(st.sampled_from(("", edge.object))),
            evidence_type=draw(st.sampled_from(("", *names(EVIDENCE_TYPES)))),
            layer=draw(st.sampled_from(("review", "extended"))) if len(edge.reference) == 1 else "review",
            citation=numbers if len(numbers) == len(edge.reference) and draw(st.booleans()) else (),
            section=draw(st.sampled_from(("", "0", "2.5"))),
        )
        edges.append(filled)
    return EvidenceGraph(made_nodes, edges, TAGS, references.values())


def records() -> st.SearchStrategy[Record]:
    """Any record of any kind."""
    return st.one_of(nodes("n"), tags("t"), publications("r1", 1), findings("e"))


def contexts() -> st.SearchStrategy[dict[str, object]]:
    """What a question may fix, as keyword arguments."""
    no_dose: dict[str, object] = {}
    some_dose = st.integers(0, 48).map(lambda number: {"dose": float(number), "dose_unit": "IU"})
    words = st.fixed_dictionaries(
        {},
        optional={
            "sex": st.sampled_from(("male", "female")),
            "species": st.sampled_from(names(SPECIES)),
            "route": st.sampled_from(names(ROUTES)),
            "regimen": st.sampled_from(("single", "repeated")),
            "population": st.just("healthy"),
            "setting": st.sampled_from((("familiar",), ("unfamiliar",), ("alone", "unfamiliar"))),
        },
    )
    return st.builds(lambda a, b: {**a, **b}, words, st.just(no_dose) | some_dose)
